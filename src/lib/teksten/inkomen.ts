import { kleineLetter } from '../taal/zinnen.ts';
import { BIJZONDERHEIDTEKSTEN, bijzondervraagteksten } from './bijzonder.ts';

/** Soorten inkomen die iemand meteen herkent; welke code erbij hoort staat in `invoer/inkomenssoorten.ts`. */
export const INKOMENSSOORTEN = {
	loon: { label: 'Loon uit werk', hint: undefined },
	uitzendwerk: { label: 'Loon van een uitzendbureau', hint: undefined },
	ww: { label: 'WW-uitkering', hint: undefined },
	bijstand: { label: 'Bijstand', hint: 'Van de gemeente.' },
	zw: { label: 'Ziektewet-uitkering', hint: undefined },
	wia: { label: 'WIA- of WAO-uitkering', hint: undefined },
	wajong: { label: 'Wajong-uitkering', hint: undefined },
	aow: { label: 'AOW', hint: undefined },
	pensioen: { label: 'Pensioen', hint: undefined },
	winst: { label: 'Eigen bedrijf of zzp', hint: 'Ook als u freelance werkt.' },
	alimentatie: { label: 'Ontvangen alimentatie', hint: undefined },
	neven: {
		label: 'Een bijverdienste waar niemand belasting op inhoudt',
		hint: 'Bijvoorbeeld geld van een krantenwijk. Hierop kan geen beslag liggen.'
	},
	studiefinanciering: { label: 'Studiefinanciering', hint: undefined },
	anders: {
		label: 'Iets anders',
		hint: 'Een andere uitkering, of bijvoorbeeld kinderbijslag of toeslagen. U kiest uit een lijst.'
	},
	onbekend: {
		label: 'Weet ik niet',
		hint: 'Het telt wel mee. Alleen de volgorde van beslag weten wij dan niet.'
	}
} as const;

export type Inkomenssoort = keyof typeof INKOMENSSOORTEN;

export const inkomensteksten = {
	inkomen: {
		vraag: { inwoner: 'Wat voor inkomen heeft u?', partner: 'Wat voor inkomen heeft uw partner?' },
		nogEen: {
			inwoner: 'Wat voor inkomen heeft u nog meer?',
			partner: 'Wat voor inkomen heeft uw partner nog meer?'
		},
		hint: 'Heeft u er meer? Begin met één. Wij vragen daarna of er nog een is.',
		hintPartner: 'Vul het inkomen in van uw partner zelf.',
		leeg: 'Kies wat voor inkomen het is, of kies “Weet ik niet”.',
		lijst: 'Welk inkomen is het?',
		lijstLeeg: 'Kies uit de lijst welk inkomen het is.',
		lijstZonderCode: 'Iets wat hier niet bij staat',
		welkeWia: 'Welke uitkering is het?',
		welkeWiaHint: 'Kijk bovenaan de brief van UWV. Weet u het niet? Kies WGA. Het bedrag blijft gelijk.',
		welkeWiaLeeg: 'Kies welke uitkering het is.',
		alimentatieNaam: 'Alimentatie',
		alimentatieBeslag: 'Het beslag ligt op deze alimentatie',
		alimentatieBeslagHint: 'Dat komt weinig voor. Het staat dan in de brief van de deurwaarder.',
		naam: 'Van wie komt dit inkomen?',
		naamHint: 'Bijvoorbeeld de naam van de werkgever. Zo herkent u het straks.',
		tijdvak: 'Hoe vaak komt het geld?',
		tijdvakLeeg: 'Kies hoe vaak dit inkomen komt.',
		maand: 'Eén keer per maand',
		vierweken: 'Eén keer per 4 weken',
		week: 'Elke week',
		weekHint: 'Tel straks de laatste vier loonstroken bij elkaar op.'
	},
	bedragen: {
		vraag: {
			inwoner: (naam: string) => `Hoeveel krijgt u van ${naam}?`,
			partner: (naam: string) => `Hoeveel krijgt uw partner van ${naam}?`
		},
		/** Zonder naam van wie het komt, noemt de vraag wat het is: "uw AOW". */
		vraagSoort: {
			inwoner: (soort: string) => `Hoeveel is uw ${kleineLetter(soort)}?`,
			partner: (soort: string) =>
				`Hoeveel krijgt uw partner aan ${kleineLetter(soort.replace(' van de partner', ''))}?`
		},
		keuze: 'Heeft u loonstroken van dit inkomen?',
		keuzeHint: 'Ook een specificatie van een uitkering is een loonstrook.',
		keuzeLeeg: 'Kies of u loonstroken heeft.',
		perioden: 'Ja, ik heb loonstroken',
		periodenHint: 'Dan tellen wij ze zelf op. Dat is het nauwkeurigst.',
		strookregel: (wanneer: string, regel: string) => `Loonstrook ${wanneer}, ${kleineLetter(regel)}`,
		vanPeriode: (periode: string) => `van ${periode}`,
		periodenLeeg: 'Vul minstens één loonstrook in. Een loonstrook die te oud of te nieuw is, mag ook.',
		bedragen: 'Nee, ik vul bedragen in',
		bedragenHint: 'Bijvoorbeeld van een jaaropgave. Wij helpen u met het netto bedrag.',
		omgerekend: (bedrag: string, per: string) => `Dat is ${bedrag} ${per}.`
	},
	inkomens: {
		vraag: 'Heeft u nog een inkomen?',
		vraagGeen: 'Heeft u inkomen?',
		kop: 'Uw inkomens',
		geen: 'U heeft nog geen inkomen ingevuld.',
		ja: 'Ja, ik voeg een inkomen toe',
		jaNog: 'Ja, ik voeg nog een inkomen toe',
		nee: 'Nee, dit is alles',
		leeg: 'Kies of u nog een inkomen wilt toevoegen.',
		geenInkomen: 'Vul minstens één inkomen in. Heeft u niets? Vul dan een inkomen in van 0 euro.',
		alleenBijverdienste: `Op een bijverdienste kan geen beslag liggen. Ligt het op alimentatie? Kruis dat dan daar aan. Vul anders nog een inkomen in, of verander wat voor inkomen het is. Of kruis bij “${bijzondervraagteksten.vraag}” aan: “${BIJZONDERHEIDTEKSTEN.bankrekening.label}”.`,
		hint: 'Ook een kleine baan, alimentatie of een tweede uitkering telt mee. Toeslagen niet.'
	},
	partner: {
		vraag: 'Heeft uw partner nog een inkomen?',
		vraagGeen: 'Heeft uw partner inkomen?',
		kop: 'Inkomens van uw partner',
		ja: 'Ja, ik voeg een inkomen toe',
		jaNog: 'Ja, ik voeg nog een inkomen toe',
		nee: 'Nee, dit is alles',
		neeGeen: 'Nee, mijn partner heeft geen inkomen',
		leeg: 'Kies of uw partner inkomen heeft.',
		hint: 'Het inkomen van uw partner telt mee. Op dat inkomen kan dit beslag niet liggen.'
	},
	lijst: {
		wijzig: 'Wijzig',
		haalWeg: 'Haal weg',
		weg: (naam: string) => `${naam} is weggehaald.`,
		zetTerug: 'Zet terug',
		onaf: 'Nog niet klaar',
		netto: (bedrag: string, per: string) => `${bedrag} netto ${per}`,
		winst: (bedrag: string, per: string) => (bedrag === '' ? '' : `${bedrag} winst ${per}`),
		loonstroken: (aantal: number) => (aantal === 1 ? '1 loonstrook' : `${String(aantal)} loonstroken`)
	}
} as const;

/** Inkomen op het werkblad. */
export const inkomenstapteksten = {
	jaarbedrag: (bedrag: string) => `${bedrag} per jaar`,
	maandbedrag: (bedrag: string) => `${bedrag} per maand`,
	/** Het label van een bedrag over iets anders dan een maand (netto) of een jaar (belastbaar). */
	overAnders: {
		netto: (per: string) => `Netto inkomen ${per}`,
		belastbaar: (per: string) => `Belastbaar inkomen ${per}`
	},
	/** De keuze achter een bedrag: per jaar, per maand. */
	waarover: (term: string, inkomen: string) => `${term}, waarover, bij ${inkomen}`,
	brutoIsNetto: (term: string) => `${term} (bruto = netto)`,
	onderdeel: (letter: string, tekst: string) => `Onderdeel ${letter}: ${tekst}`,
	inwoner: 'Inkomen van de inwoner',
	partner: 'Inkomen van de partner',
	ikv: (nummer: number) => `IKV ${String(nummer)}`,
	geenInwoner: 'Nog geen inkomen. Geen inkomen? Voeg er een toe met € 0.',
	geenPartner: 'Nog geen inkomen van de partner. Heeft de partner geen inkomen? Laat dit dan leeg.',
	voegToe: { inwoner: '+ Inkomen toevoegen', partner: '+ Inkomen van de partner toevoegen' },
	omschrijving: 'Omschrijving',
	omschrijvingUitleg: 'Alleen om inkomens uit elkaar te houden.',
	nettoKort: 'netto per maand',
	strokenEr: (er: number, nodig: number) => `${String(er)} van ${String(nodig)}`,
	nogVelden: (aantal: number) => (aantal === 1 ? 'nog 1 veld' : `nog ${String(aantal)} velden`),
	ingevuld: 'ingevuld',
	verwijder: 'Verwijder',
	verwijderd: (naam: string) => `${naam} is verwijderd.`,
	herstel: 'Maak ongedaan',
	partnerUitleg:
		'Voor de partner is minder nodig. Op inkomen van de partner ligt dit beslag niet. Wel? Gebruik “Wissel inwoner en partner”.',
	watWel:
		'Alleen periodiek inkomen telt. Vul toeslagen en de voorlopige teruggaaf inkomstenbelasting niet als inkomen in.',
	vreemdeCode: {
		codeBijSoort: 'Deze code hoort bij loon, een uitkering of pensioen. Kies die soort, of geen code.',
		eenmalig: 'Dit is een eenmalig bedrag, zonder beslagvrije voet. Laat het weg, tenzij het elke maand komt.'
	},
	tijdlijn: 'Welke loonstroken tellen mee?',
	watIs: 'Wat telt als inkomen?'
} as const;
