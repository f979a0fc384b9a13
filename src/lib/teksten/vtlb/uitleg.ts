import { toonEditie } from '../../taal/datums.ts';
import type { Vtlbstapnaam } from '../../uitleg/uitleg.ts';

/** De twee zinnen die bij elke indicatie moeten staan, op het scherm en op papier. */
export const VTLBVOORBEHOUD = {
	nietOfficieel: (editie: string, geladen: boolean) =>
		`Dit is geen officiële vtlb-berekening.${geladen ? '' : ` De normbedragen van het Vtlb-rapport ${toonEditie(editie)} zitten er niet in.`} Het echte bedrag komt van de rechter-commissaris (Wsnp) of van de schuldhulpverlener (Msnp).`,
	vloer:
		'Het vrij te laten bedrag is nooit lager dan de beslagvrije voet. De rechter-commissaris mag dat bedrag alleen verhogen (art. 295 lid 3 Fw).'
} as const;

export const VTLB_STAPTEKSTEN: Record<Vtlbstapnaam, { readonly kop: string; readonly zin: string }> = {
	vloer: {
		kop: 'Wat is de vloer?',
		zin: 'De beslagvrije voet van dezelfde dag, met het precieze bedrag.'
	},
	correcties: { kop: 'Wat komt er bovenop?', zin: 'De correcties samen heten het nominaal bedrag.' },
	vtlb: { kop: 'Wat is de indicatie?', zin: '' },
	aflossen: {
		kop: 'Wat blijft over om af te lossen?',
		zin: 'Inkomen en vrij te laten bedrag zijn allebei met of allebei zonder vakantiegeld.'
	},
	vakantiegeld: { kop: 'Wat gebeurt er met vakantiegeld?', zin: '' },
	arbeidstoeslag: {
		kop: 'Waarmee kunt u de arbeidstoeslag vergelijken?',
		zin: 'Twee bedragen ter vergelijking. Zij zijn niet officieel en tellen niet mee.'
	}
};

export const vtlbuitkomstteksten = {
	titel: 'Indicatie vrij te laten bedrag',
	ondertitel: 'opbouw vanaf de beslagvrije voet',
	voor: 'Indicatie: in een schuldregeling houdt u',
	na: 'per maand (vrij te laten bedrag)',
	voorVloer: 'In een schuldregeling houdt u ten minste',
	naVloer: 'per maand (de beslagvrije voet)',
	tenMinste: 'Ten minste de beslagvrije voet',
	vloerIs: (bedrag: string) => `Uw beslagvrije voet is de vloer: ${bedrag}.`,
	vloerZekerheid: (woord: string, zin: string) => `Hoe zeker die is: ${woord.toLowerCase()}. ${zin}`,
	nominaalIs: (bedrag: string) => `De correcties tellen daar ${bedrag} bij op.`,
	missen: (bedrag: string, maanden: number, totaal: string) =>
		`Indicatie: u kunt ${bedrag} per maand missen. Over ${String(maanden)} maanden is dat ${totaal}.`,
	deel: (procent: string) => `Dat is ongeveer ${procent} van de schuld (indicatie).`,
	nul: 'Indicatie: u kunt niets missen. Een schuldregeling kan dan zonder afloscapaciteit (nul-aanbod).',
	vakantiegeld: (houden: string, boedel: string) =>
		`Indicatie: van het uitbetaalde vakantiegeld houdt u ${houden}. ${boedel} is voor de schuld.`,
	geen: 'Geen indicatie',
	nietIngevuld: 'niet ingevuld',
	teltNiet: 'telt niet mee',
	/** Eén keer boven de regels; de bedragen staan schuin. */
	geschiedenis:
		'Schuin staat een normbedrag van een eerdere editie. Dat is geschiedenis en telt nu niet mee.',
	gebruikersnormen: (editie: string, bron: string) =>
		`De normbedragen van ${toonEditie(editie)} zijn door de gebruiker ingevuld${bron ? ` (${bron})` : ''}.`,
	kolommen: {
		correctie: 'Correctie',
		opgave: 'Opgave',
		bedrag: 'Bedrag',
		telt: 'Telt mee (indicatie)',
		herkomst: 'Herkomst',
		grondslag: 'Grondslag',
		beslist: 'Wie beslist'
	},
	vloer: 'Beslagvrije voet (de vloer)',
	berekend: 'berekend',
	nominaal: 'Correcties samen (nominaal bedrag)',
	vtlb: 'Indicatie vrij te laten bedrag',
	inkomen: 'Inkomen',
	perMaand: 'Indicatie afloscapaciteit per maand',
	overLooptijd: (maanden: number) => `Indicatie afloscapaciteit over ${String(maanden)} maanden`,
	deelVanSchuld: 'Indicatie deel van de schuld',
	compensatiekop: 'Compensatiekop (gaat van de individuele lasten af)',
	metVakantiegeld: 'met vakantiegeld',
	zonderVakantiegeld: 'zonder vakantiegeld'
} as const;
