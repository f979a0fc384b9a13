import { voorLezer, type Term } from '../woordenlijst/lezer.ts';
import { VTLBVELDTERMEN } from '../woordenlijst/vtlb.ts';

interface Veldtekst {
	readonly label: string;
	readonly hint?: string;
}

/** Woorden van het rooster. */
export const vtlbroosterteksten = {
	titel: 'Rooster indicatie vrij te laten bedrag',
	vragen: 'Naar de vragen in gewone taal',
	situatie: 'Situatie',
	kies: 'Kies',
	inkomen: 'Inkomen en vakantiegeld',
	lasten: 'Individuele lasten (5.1)',
	lastenZin:
		'Tellen alleen mee als zorg, wonen en kindgebonden budget alle drie bekend zijn. Normpremie en normhuur staan in het Vtlb-rapport.',
	zonderKinderen: 'Zonder kinderen onder de 18 is dit deel nul.',
	woonlastenvoorstel: (bedrag: string) => `Voorstel voor 5.2 (woonlasten boven het maximum): ${bedrag}.`,
	correcties: 'Correcties',
	hulp: 'Reken het uit',
	eenheden: { maanden: 'maanden', kilometer: 'kilometer', dagen: 'dagen', kinderen: 'kinderen' },
	stand: 'Indicatie nu',
	aflossen: 'Aflossen',
	editie: (naam: string) => `Normbedragen van het Vtlb-rapport ${naam}`,
	editieZin:
		'Deze bedragen zijn niet openbaar gelezen. Neem ze over uit de bijlage normbedragen van het officiële rapport. Zij staan overal als "door gebruiker ingevuld" en gelden alleen voor deze editie.',
	editieAnders: (opgegeven: string, nodig: string) =>
		`De ingevulde bedragen zijn van ${opgegeven}. Voor deze datum geldt ${nodig}. Maak de vakken leeg om die editie in te vullen.`,
	editieLeeg: 'Maak alle vakken leeg',
	editieBewaar: 'Bewaar als editiebestand',
	editieOpen: 'Open een editiebestand',
	editieGeopend: (naam: string) => `De bedragen van ${naam} zijn overgenomen.`,
	editieMislukt: 'Dit bestand is niet gelezen:',
	uitTabel: (bedrag: string) => `In de tabel van deze editie: ${bedrag}.`
} as const;

const ROOSTERHINTS: Readonly<Record<string, string>> = {
	'vtlb.gemeenschap': 'Niet gehuwd en geen partnerregistratie: nee.',
	'vtlb.inkomen.erbij':
		'Bijvoorbeeld een besparing op vergoedingen (internationale chauffeurs) of inwonenden.',
	'vtlb.inkomen.eraf': 'Bijvoorbeeld overwerk, als dat niet hoort mee te tellen.',
	'vtlb.vakantiegeld.vrijDeelPerJaar': 'Staat op de officiële uitdraai van de vtlb-calculator.',
	'vtlb.vakantiegeld.beschermd': 'Vul 0 in als er geen maand onder de beslagvrije voet was.',
	'vtlb.individueleLasten.woonlasten': 'Leeg: de woonkosten van de beslagvrije voet tellen.',
	'vtlb.eigenRisico.verzekerden': 'Leeg: de schuldenaar en een partner met bekend inkomen.',
	'vtlb.eigenRisico.perJaar': 'Leeg: € 385.',
	'vtlb.auto.kilometers': 'Een zelf ingevuld bedrag bij auto en vervoer gaat voor.',
	'vtlb.omgang.dagen': 'Een zelf ingevuld bedrag bij omgang gaat voor.'
};

const ROOSTERTERMEN: Readonly<Partial<Record<string, Term>>> = VTLBVELDTERMEN;

/** Label en hint van een veld in het rooster. */
export function vtlbroostertekst(pad: string): Veldtekst | undefined {
	const term = ROOSTERTERMEN[pad];
	const hint = ROOSTERHINTS[pad];
	return term === undefined
		? undefined
		: { label: voorLezer(term, 'hulpverlener'), ...(hint === undefined ? {} : { hint }) };
}
