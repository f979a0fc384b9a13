import type { Periodebedrag } from '../../dossier/dossier.ts';
import { toonEuro } from '../../getal/bedragtekst.ts';
import type { Datum } from '../../tijd/datum.ts';
import type { Periode } from '../../tijd/periode.ts';
import {
	dagEnMaand,
	namenVanPerioden,
	naamVanPeriode,
	toonDatum,
	datumsVanPeriode
} from '../../taal/datums.ts';
import { opsomming, hoofdletter } from '../../taal/zinnen.ts';
import { strookterm } from '../woordenlijst/loonstrook.ts';

/** De regels van een loonstrook: het nummer staat ook in de tekening en in het rooster. Hun naam staat in de woordenlijst. */
export const STROOKREGELS: Readonly<Record<Periodebedrag, { nummer: number; hint: string }>> = {
	loon: {
		nummer: 1,
		hint: 'Ook: loon LB/PH of fiscaal loon.'
	},
	uitbetaaldeVakantiebijslag: {
		nummer: 2,
		hint: 'Vaak alleen in mei of juni.'
	},
	opnameAvwb: {
		nummer: 3,
		hint: 'Staat er ook als: IKB, PKB of arbeidsvoorwaardenbedrag.'
	},
	opgebouwdVakantiebijslag: {
		nummer: 4,
		hint: 'Alleen deze periode, niet het totaal. Geen? Vul 0 in.'
	},
	opbouwAvwb: {
		nummer: 5,
		hint: 'Alleen deze periode, niet het totaal.'
	},
	ingehoudenZvw: {
		nummer: 6,
		hint: 'Vaak 0 bij een baan. Bij pensioen staat er meestal wel iets.'
	},
	ingehoudenLoonheffing: {
		nummer: 7,
		hint: 'Zonder minteken.'
	}
};

const andereDatums = 'Staan er andere datums op de loonstrook? Neem die dan over.';

/** "3 loonstroken" */
const aantalStroken = (aantal: number): string =>
	`${String(aantal)} ${aantal === 1 ? 'loonstrook' : 'loonstroken'}`;

const richting = (verschil: string): string => (verschil.startsWith('-') ? 'lager' : 'hoger');

const grootte = (verschil: string): string => toonEuro(verschil.replace('-', ''));

const isNul = (verschil: string): boolean => /^-?0(\.0+)?$/.test(verschil);

interface Effect {
	readonly jaar: string;
	readonly netto: string;
	readonly beslagvrijeVoet: string | null;
}

export const tijdlijnteksten = {
	/** Wat er nodig is, vooraf. */
	nodig: (perioden: readonly Periode[]): string => {
		if (perioden.length === 0) return 'Voor deze datum zijn geen loonstroken nodig.';
		const strook = perioden.length === 1 ? 'de loonstrook' : 'de loonstroken';
		return `U heeft ${strook} van ${namenVanPerioden(perioden)} nodig.`;
	},
	nodigVierweken: (perioden: readonly Periode[]): string =>
		`U heeft ${aantalStroken(perioden.length)} van vier weken nodig: ${opsomming(perioden.map(naamVanPeriode))}. ${andereDatums}`,
	venster: ({ begin, eind }: Periode): string =>
		`Een loonstrook telt alleen mee als hij helemaal valt tussen ${toonDatum(begin)} en ${toonDatum(eind)}.`,
	waarom: 'Waarom juist deze loonstroken?',
	waaromUitleg: (peildatum: Datum): string =>
		`De wet kijkt vier maanden terug vanaf de maand van de berekening (${toonDatum(peildatum)}). De nieuwste loonstrook telt nog niet mee. De werkgever geeft het loon pas een maand later door aan de Belastingdienst.`,
	status: {
		teltMee: 'telt mee',
		nietDeLaatste: 'telt niet mee: alleen de laatste loonstrook telt',
		voorVenster: 'telt niet mee: te oud',
		naVenster: 'telt niet mee: te nieuw',
		datumsFout: 'telt niet mee: de datums kloppen niet'
	},
	nietIngevuld: 'nog niet alle bedragen ingevuld',
	ontbreekt: 'ontbreekt',
	ontbreektTelt: 'Deze loonstrook telt nu als € 0.',
	/** Wat de ontbrekende strook scheelt, als hij op de andere lijkt. */
	effect: ({ jaar, netto, beslagvrijeVoet }: Effect): string => {
		if (beslagvrijeVoet === null)
			return `Is hij gelijk aan een andere? Dan wordt het netto-inkomen ${grootte(netto)} per maand ${richting(netto)}, en het jaarinkomen ${grootte(jaar)} ${richting(jaar)}.`;
		return isNul(beslagvrijeVoet)
			? 'Met deze loonstrook erbij verandert er niets: het bedrag blijft gelijk.'
			: `Met deze loonstrook erbij wordt het bedrag ongeveer ${grootte(beslagvrijeVoet)} per maand ${richting(beslagvrijeVoet)}.`;
	},
	dag: dagEnMaand,
	blok: { telt: 'telt', buiten: 'niet', mist: 'mist', geschat: 'geschat', niets: '€ 0' },
	geschat: 'geschat uit de andere loonstroken',
	niets: 'er kwam niets, dat telt als € 0',
	onderVenster: 'hier telt het mee',
	inkomen: (nummer: number): string => `Inkomen ${String(nummer)}`,
	perMaand: 'per maand',
	perVierweken: 'per vier weken'
} as const;

export const loonstrookteksten = {
	kopNodig: 'Welke loonstroken heeft u nodig?',
	allesIngevuld: 'U heeft alle loonstroken die meetellen.',
	vulIn: 'Vul in',
	wijzig: 'Wijzig',
	/** "Juli 2026". */
	naam: (periode: Periode): string => hoofdletter(naamVanPeriode(periode)),
	tekening: 'Waar staan deze bedragen op mijn loonstrook?',
	kopStrook: (periode: Periode | null): string =>
		periode === null
			? 'Loonstrook met een datum die niet klopt'
			: `Loonstrook van ${naamVanPeriode(periode)}`,
	stand: { klaar: 'ingevuld', bezig: 'nog niet klaar', fout: 'verbeter dit' },
	loon: 'loon',
	datums: 'Staan er andere datums op?',
	begin: 'Eerste dag van de loonstrook',
	eind: 'Laatste dag van de loonstrook',
	begrepenDatums: (periode: Periode): string => `Deze loonstrook loopt van ${datumsVanPeriode(periode)}.`,
	label: (veld: Periodebedrag): string =>
		`${String(STROOKREGELS[veld].nummer)}. ${strookterm(veld, 'inwoner')}`,
	zelfdeAls: (periode: Periode): string => `Zelfde als ${naamVanPeriode(periode)}`,
	overgenomen: 'De bedragen zijn overgenomen. Kijk ze na met de loonstrook.',
	meer: 'Staat er nog iets anders op?',
	verwijder: 'Haal deze loonstrook weg',
	verwijderd: 'De loonstrook is weg.',
	zetTerug: 'Zet terug',
	teruggezet: 'De loonstrook staat er weer.',
	andere: 'Voeg een andere loonstrook toe',
	let: {
		hoog: 'Dit is meer dan € 100.000. Staat er een cijfer te veel?',
		negatief: 'Dit is minder dan nul. Vaak is dat een correctie. Vraag na wat het echte bedrag was.',
		naPeildatum: 'Deze loonstrook loopt tot na de datum van de berekening. Kloppen de datums?'
	},
	alleenLaatste: 'Reken alleen met de laatste loonstrook',
	alleenLaatsteHint: 'Kies dit na een andere baan, kort geleden. Het oude loon telt dan niet meer mee.',
	alleenLaatsteUitleg: (periode: Periode): string =>
		`Alleen de loonstrook van ${naamVanPeriode(periode)} telt nu.`
} as const;

export const loonstrookcontroleteksten = {
	kop: 'Klopt dit met de papieren?',
	samen: (perioden: readonly Periode[]): string => `Samen over ${namenVanPerioden(perioden)}`,
	loon: 'Loon (1)',
	loonheffing: 'Loonheffing (7)',
	vergelijkVanafJanuari: (laatste: Periode): string =>
		`Klopt dit met het totaal van dit jaar? Dat staat op de loonstrook van ${naamVanPeriode(laatste)}, vaak onder ‘cumulatief’.`,
	vergelijkVerschil: (laatste: Periode): string =>
		`Zo kijkt u het na: neem het jaartotaal (‘cumulatief’) van de loonstrook van ${naamVanPeriode(laatste)}. Trek daar het jaartotaal af van de loonstrook vóór de eerste. Voorbeeld: 18.000 min 12.000 is 6.000.`,
	perMaand: 'Wij rekenen met gemiddeld netto per maand',
	perMaandGeschat: 'Wij rekenen met geschat netto per maand',
	perJaar: 'En met een jaarinkomen van',
	nogNiet: 'Vul eerst alle loonstroken helemaal in. Dan ziet u hier de optelling.',
	incidenteel: (wat: 'vakantiegeld' | 'keuzebudget', perioden: readonly Periode[]): string =>
		`Er kwam ${wat} in ${namenVanPerioden(perioden)}, maar niet in elke periode. Wij halen dat van het loon af. Anders lijkt het maandloon te hoog.`,
	incidenteelOpbouw: (wat: 'vakantiegeld' | 'keuzebudget'): string =>
		`Wat er elke periode aan ${wat} bij komt, telt wel mee voor het jaarinkomen.`,
	incidenteelNetto:
		'De loonheffing over die betaling blijft meetellen. Het netto-inkomen kan dus iets te laag lijken.',
	structureel: (wat: 'vakantiegeld' | 'keuzebudget'): string =>
		`Er komt in elke periode ${wat}. Dat hoort dan bij het gewone loon.`,
	incidenteelTitel: (wat: 'vakantiegeld' | 'keuzebudget'): string =>
		wat === 'vakantiegeld' ? 'Er kwam apart vakantiegeld' : 'Er kwam geld uit het keuzebudget'
} as const;

export const tekeningteksten = {
	titel: 'Voorbeeld van een loonstrook',
	uitleg: 'Een echte loonstrook kan er anders uitzien. De woorden zijn meestal hetzelfde.',
	kopLinks: 'Loonstrook',
	kopRechts: 'Voorbeeld',
	deel: { loon: 'Loon', reserve: 'Opgebouwd in deze periode', inhouding: 'Ingehouden' },
	brutoloon: 'Brutoloon',
	pensioen: 'Pensioenpremie',
	netto: 'Netto loon',
	beslag: 'Inhouding beslag',
	uitbetaald: 'Op de rekening',
	/** De tekening in woorden, voor wie haar niet ziet. */
	regel: (veld: Periodebedrag): string =>
		`Regel ${String(STROOKREGELS[veld].nummer)}: ${strookterm(veld, 'inwoner')}`
} as const;

export const weekstrookteksten = {
	titel: 'Krijgt u een loonstrook per week? Tel ze hier op',
	uitleg: (aantal: number): string =>
		`Wij rekenen met perioden van vier weken. Vul hieronder ${String(aantal)} weekstroken in. Wij tellen ze voor u op.`,
	waarom:
		'Een jaar heeft 13 keer vier weken. Het jaarinkomen is dus 13 keer het gemiddelde van deze perioden.',
	week: (nummer: number, periode: Periode): string => `Week ${String(nummer)}: ${naamVanPeriode(periode)}`,
	zelfde: 'Zelfde als week 1',
	legeVelden: 'Werkte u een week niet? Laat die week dan leeg.',
	telOp: (aantal: number): string => `Tel deze ${String(aantal)} weken op`,
	onleesbaar: 'Vul een bedrag in, bijvoorbeeld 512,30. Staat er niets? Vul 0 in.',
	opgeteld: (bedragen: readonly string[], som: string): string =>
		`Opgeteld: ${bedragen.map((kaal) => toonEuro(kaal)).join(' + ')} = ${toonEuro(som)} loon. De bedragen staan nu in de loonstrook.`,
	verbeter: 'Niet elk bedrag is te lezen. Verbeter de velden met een fout.'
} as const;

/** "Maart 2026: telt mee". */
export const strookregel = (periode: Periode | null, status: string): string =>
	`${periode === null ? 'Loonstrook zonder goede datums' : hoofdletter(naamVanPeriode(periode))}: ${status}`;
