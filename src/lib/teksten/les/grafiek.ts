import type { Leefsituatie } from '../../dossier/dossier.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import { kleineLetter } from '../../taal/zinnen.ts';
import { postterm } from '../posten/posten.ts';

/** Een plek waar de berekening anders kiest: wat er koos, en wat zij nu kiest. */
interface Wissel {
	readonly naam: PostNaam;
	readonly naar: string;
}

const LEEFSITUATIES: Readonly<Record<Leefsituatie, string>> = {
	alleenstaande: 'alleen',
	alleenstaande_ouder: 'alleen, met kinderen',
	gehuwd_zonder_kinderen: 'samen, zonder kinderen',
	gehuwd_met_kinderen: 'samen, met kinderen'
};

const vanaf = (wat: string) => (bedrag: string) => `Vanaf ${bedrag} ${wat}.`;

/** Wat er bij een knik verandert, per bedrag dat anders koos. */
const KNIKKEN: Partial<Record<PostNaam, (bedrag: string, naar: string, wie: Leefsituatie) => string>> = {
	'basis.huur': vanaf('daalt de huurtoeslag: het ijkpunt'),
	'basis.drempel': (bedrag, _, wie) =>
		vanaf(
			wie === 'alleenstaande_ouder'
				? 'dalen de zorgtoeslag en het kindgebonden budget: de drempel'
				: 'daalt de zorgtoeslag: de drempel'
		)(bedrag),
	'basis.zorg': vanaf('is er geen zorgtoeslag meer'),
	'basis.huurBerekend': vanaf('is er geen huurtoeslag meer'),
	'basis.kgb': vanaf('daalt het kindgebonden budget: de hogere drempel voor partners'),
	'basis.begrensd': vanaf('geldt het maximum'),
	'toegepast.begrensd': (bedrag, naar) =>
		naar === '0'
			? `Tot ${bedrag} geldt de 95%-regel. Daarna niet meer.`
			: `Vanaf ${bedrag} geldt de 95%-regel.`,
	'toegepast.verminderingPartner': (bedrag, naar) =>
		naar === '0'
			? `Vanaf ${bedrag} gaat het hele inkomen van de partner eraf.`
			: `Vanaf ${bedrag} gaat voor de partner nog maar de helft van de voet eraf.`,
	'toegepast.naVermindering': (bedrag, naar) =>
		vanaf(
			naar === 'nul'
				? 'dekt ander inkomen de hele voet: er blijft niets van over'
				: 'is de voet hoger dan het andere inkomen dat eraf gaat'
		)(bedrag),
	'toegepast.grens': (bedrag, naar) =>
		naar === 'boven'
			? `Tot ${bedrag} dekt ander inkomen de 95% al. Daarna blijft er ook iets van dit inkomen.`
			: `Vanaf ${bedrag} geldt een andere grens: art. 475dc.`,
	'toegepast.beslagruimte': (bedrag, naar) =>
		naar === 'boven'
			? `Vanaf ${bedrag} is het netto hoger dan de voet: daarna mag er iets naar de beslaglegger.`
			: `Vanaf ${bedrag} is de voet hoger dan het netto: er mag niets naar de beslaglegger.`,
	'woonkosten.bovenIjkpunt': vanaf('daalt de verhoging voor woonkosten (lid 7)'),
	'woonkosten.lid7Berekend': vanaf('is er geen verhoging voor woonkosten meer (lid 7)'),
	'woonkosten.lid7': vanaf('ligt het inkomen boven de grens voor de verhoging van lid 7'),
	'woonkosten.lid5': vanaf('tellen hoge woonkosten extra mee (lid 5)')
};

/** De zin bij een knik; wat geen eigen zin heeft, noemt het bedrag dat anders wordt bepaald. */
export const knikzin = ({ naam, naar }: Wissel, bedrag: string, wie: Leefsituatie): string =>
	KNIKKEN[naam]?.(bedrag, naar, wie) ??
	`Vanaf ${bedrag} wordt dit anders bepaald: ${postterm(naam, 'portaal')}.`;

/** Kort, want zij staan naast een lijn. */
const KORTE_DELEN: Partial<Record<PostNaam, string>> = {
	'woonkosten.lid7': 'woonkosten (lid 7)',
	'woonkosten.lid5': 'hoge woonkosten (lid 5)'
};

/** Hoe een deel van de basis heet. */
export const deelnaam = (naam: PostNaam): string =>
	KORTE_DELEN[naam] ?? kleineLetter(postterm(naam, 'portaal'));

/** De grafieken van de les. */
export const grafiekteksten = {
	titel: 'Grafieken',
	bezig: 'Bezig met rekenen…',
	keuze: 'Welke grafiek',
	leefsituaties: LEEFSITUATIES,
	wie: 'Voor wie',
	ditGeval: 'dit geval',
	geenInkomen: 'In dit geval is er geen eigen inkomen. Er is dus niets om te laten stijgen.',
	geenNormen: 'Voor de dag van dit geval zijn er geen bedragen. Kies een andere dag.',
	eigenNormen: (maand: string) => `${maand} (door gebruiker ingevuld)`,
	/** De lijst rechts. */
	namen: {
		voet: 'De voet bij elk inkomen',
		blijft: 'Wat blijft en wat eraf mag',
		delen: 'De delen van de formule',
		euro: 'Een euro erbij',
		jaren: 'Van 2021 tot nu'
	},
	koppen: {
		voet: 'Hoe loopt de voet op met het inkomen?',
		blijft: 'Wat blijft er, en wat mag eraf?',
		delen: 'Waar bestaat de voet uit?',
		euro: 'Wat blijft er van een euro erbij?',
		jaren: 'Hoe veranderde de voet door de jaren?'
	},
	onder: {
		voet: (normen: string) => `Basis beslagvrije voet (bBVV) per maand, normen van ${normen}.`,
		blijft: (normen: string) => `Per maand, van het inkomen onder beslag, normen van ${normen}.`,
		delen: (normen: string) => `Basis beslagvrije voet (bBVV) per maand, normen van ${normen}.`,
		euro: (normen: string) => `Van elke euro netto die er per maand bij komt, normen van ${normen}.`,
		jaren: 'Beslagvrije voet per maand: dezelfde feiten, met de normen van elk halfjaar.'
	},
	assen: {
		x: 'belastbaar per jaar',
		jaren: 'normen vanaf',
		maand: '€ per maand',
		euro: 'deel van een euro netto'
	},
	aannamen: {
		kop: 'Wat wij aannemen',
		schuif: (inkomen: string) =>
			`Alleen ${inkomen} beweegt. Ander inkomen, woonkosten en lezingen blijven zoals in het geval.`,
		laagste: (bedrag: string) => `De lijn begint bij ${bedrag}: zo veel is het andere inkomen samen.`,
		partner:
			'In een leefsituatie zonder partner telt het inkomen van de partner niet. Had het geval geen partner, dan heeft die ook in de grafiek geen inkomen.',
		verhouding: (deel: string) =>
			`In het geval is het netto ${deel} van het belastbare inkomen. Die verhouding houden wij overal aan. In het echt is zij bij een hoger inkomen lager, door de belasting. Rechts van het geval blijft er dus in het echt minder netto over, en links meer.`,
		euroBelasting: (deel: string) =>
			`Hoeveel belasting er van een extra euro afgaat, weten wij niet. Daarom gaat deze grafiek over een euro netto: wat er op de rekening bij komt. Hoe ver de voet dan stijgt, hangt af van het belastbare bedrag dat erbij hoort. Daarvoor nemen wij de verhouding van dit geval: het netto is ${deel} van het belastbare inkomen. Gaat er van een extra euro meer belasting af dan gemiddeld, dan kan er van een euro netto meer blijven dan hier staat.`,
		vastNetto:
			'Het netto van dit inkomen hangt niet af van het belastbare bedrag. In de grafiek blijft het netto gelijk.',
		jaren:
			'Alleen de normtabel is anders. Het inkomen en de dag van het geval blijven gelijk, ook als iemand toen minder verdiende.',
		euro: 'De bedragen zijn zonder de afronding op hele euro’s.',
		trap: 'Elk punt is uitgerekend. Tot het volgende punt is dezelfde waarde getekend.',
		alles:
			'Elk punt is uitgerekend: op 200 gelijke afstanden, bij elke knik en een euro ervoor. Daartussen is de lijn recht.'
	},
	reeksen: {
		wat: 'De basis beslagvrije voet',
		voet: 'beslagvrije voet',
		houdt: 'blijft',
		ruimte: 'mag naar de beslaglegger',
		samen: 'basis beslagvrije voet',
		toegepast: 'toegepast (tBVV)',
		bbvv: 'basis (bBVV)'
	},
	/** Onder de naam van een lijn. */
	einde: (bedrag: string) => `eindigt op ${bedrag}`,
	knikken: (wie: string) => `De knikken, voor wie leeft als: ${wie}`,
	geenKnikken: 'Er zijn geen knikken: de berekening kiest bij elk inkomen hetzelfde.',
	knik: (zinnen: readonly string[], maximum: boolean, daar: string) =>
		`${zinnen.join(' ')}${maximum ? ' Dit is het maximum.' : ''} ${daar}`,
	/** Wat er bij een knik geldt. */
	daar: {
		voet: (bedrag: string) => `De voet is daar ${bedrag}.`,
		voetMet: (bedrag: string, centen: string | null) =>
			`De voet is daar ${bedrag}. Van elke euro erbij gaat ${centen ?? 'niets'} naar de voet.`,
		euro: (bedrag: string) => `Van elke euro netto erbij blijft er dan ${bedrag}.`
	},
	strook: {
		naam: 'van elke euro erbij',
		onder: 'gaat naar de voet',
		centen: (eerst: number, laatst: number) =>
			eerst === laatst ? `${String(eerst)} ct` : `${String(eerst)} tot ${String(laatst)} ct`
	},
	asBegint: (bedrag: string) => `De as begint bij ${bedrag}.`,
	inWoorden: 'In woorden',
	woorden: {
		gelijk: (wat: string, bedrag: string) => `${wat} is bij elk inkomen ${bedrag}.`,
		tot: (wat: string, bedrag: string, x: string) => `${wat} blijft ${bedrag} tot een inkomen van ${x}.`,
		begin: (wat: string, bedrag: string, x: string) => `${wat} is ${bedrag} bij een inkomen van ${x}.`,
		stijgt: (bedrag: string, x: string) => `Daarna stijgt het bedrag tot ${bedrag} bij ${x}.`,
		daalt: (bedrag: string, x: string) => `Daarna daalt het bedrag tot ${bedrag} bij ${x}.`,
		springt: (bedrag: string, x: string) => `Bij ${x} springt het bedrag naar ${bedrag}.`,
		gelijkTot: (x: string) => `Daarna blijft het gelijk tot ${x}.`,
		gelijkVanaf: (x: string) => `Vanaf ${x} blijft het gelijk.`,
		eigen: (bedrag: string, x: string) => `In dit geval is het inkomen ${x} en het bedrag ${bedrag}.`,
		blijft: (x: string, netto: string, houdt: string, weg: string) =>
			`In dit geval is het inkomen ${x} per jaar en het netto ${netto} per maand. Daarvan blijft ${houdt}. Naar de beslaglegger mag ${weg}.`,
		blijftEind: (x: string, houdt: string, weg: string) =>
			`Bij ${x} per jaar blijft ${houdt} per maand. Naar de beslaglegger mag ${weg}.`,
		delen: (delen: string, samen: string) =>
			`In dit geval zijn de delen: ${delen}. De basis beslagvrije voet is ${samen}.`,
		begrensd: {
			maximum: 'Het maximum geldt: de delen kunnen samen meer zijn.',
			woonland:
				'Wie in het buitenland woont, krijgt de formule maal een factor. De delen zijn samen dus een ander bedrag.'
		},
		vast: (samen: string) =>
			`In dit geval geldt de formule niet. De basis beslagvrije voet is een vast bedrag: ${samen}.`,
		deel: (naam: string, bedrag: string) => `${naam} ${bedrag}`,
		euro: (houdt: string, weg: string) =>
			`Komt er in dit geval per maand een euro netto bij? Dan blijft daar ${houdt} van, en gaat ${weg} naar de beslaglegger. Dat is zo als er van die euro naar verhouding net zo veel belasting afgaat als in dit geval.`,
		euroVanaf: (x: string, houdt: string) =>
			`Vanaf een inkomen van ${x} blijft er ${houdt} van elke euro netto. Bij elke knik staat wat er daarna blijft.`,
		euroBuiten:
			'Waar een bedrag opeens springt, past de waarde niet in de tekening. Zij staat wel in de tabel.',
		geenEuro: 'Dit is bij dit geval niet te zeggen: er ligt geen beslag op een inkomen met loonbelasting.',
		jaren: (eerst: string, toen: string, laatst: string, nu: string) =>
			`Met de normen van ${eerst} is de basis ${toen}. Met de normen van ${laatst} is zij ${nu}.`,
		jarenEigen: (wanneer: string, basis: string, voet: string) =>
			`Dit geval is berekend met de normen van ${wanneer}: de basis is ${basis} en de toegepaste beslagvrije voet ${voet}.`,
		stap: (wanneer: string, verschil: string, omhoog: boolean) =>
			`De grootste verandering was in ${wanneer}: ${verschil} ${omhoog ? 'erbij' : 'eraf'}.`
	},
	schuif: {
		label: 'Loop langs de punten',
		hulp: 'Met de pijltjes gaat u een punt verder, met Page Up en Page Down een heel stuk.',
		bij: (x: string) => `Bij ${x} belastbaar per jaar`,
		met: (x: string) => `Met de normen van ${x}`,
		lees: (bij: string, waarden: readonly string[]) => `${bij}: ${waarden.join(', ')}`,
		waarde: (naam: string, bedrag: string) => `${naam} ${bedrag}`,
		eigen: 'Naar dit geval'
	},
	eigen: 'eigen',
	tabel: 'Bekijk als tabel',
	csv: 'Bewaar als CSV',
	csvKlaar: (naam: string) => `Bewaard als ${naam}.`,
	csvNaam: (soort: string, geval: string) => `grafiek-${soort}-${geval}.csv`,
	tekening: (kop: string) => `Grafiek: ${kop} De tekst en de tabel eronder zeggen hetzelfde.`
} as const;
