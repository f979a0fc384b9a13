import type { Bedragcorrectie } from '../dossier/vtlb.ts';
import { VTLBVELDNAMEN } from './vtlb-velden.ts';

interface Veldtekst {
	readonly label: string;
	readonly hint?: string;
}

/** De vragen voor een indicatie, in gewone woorden. */
export const vtlbvragen = {
	titel: 'Hoeveel kunt u in een schuldregeling missen?',
	inleiding:
		'Zit u in een schuldregeling, of wilt u dat? Dan mag u soms meer houden dan de beslagvrije voet. Dat heet het vrij te laten bedrag.',
	indicatie:
		'Wij geven een indicatie. Het officiële bedrag berekent de schuldhulpverlener of de rechter-commissaris.',
	eerstBvv: 'Reken eerst uw beslagvrije voet uit. Daarna kunt u hier verder, zonder iets opnieuw te typen.',
	naarBvv: 'Naar de beslagvrije voet',
	vloer: (bedrag: string) => `Uw beslagvrije voet is ${bedrag}. Daar beginnen wij mee.`,
	naarRooster: 'Liever alles in een overzicht? Open het rooster',
	terug: 'Terug naar de beslagvrije voet',
	knop: 'Laat de indicatie zien',
	leeg: 'Kies een antwoord. Weet u het niet? Kies dan dat.',
	jaNee: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
	inRegeling: {
		vraag: 'Wie gaat er in de schuldregeling?',
		opties: { schuldenaar: 'Alleen ik', beiden: 'Mijn partner en ik' }
	},
	gemeenschap: {
		vraag: 'Heeft u met uw partner gemeenschap van goederen?',
		hint: 'Bijvoorbeeld als u voor 2018 trouwde zonder notaris. Woont u samen zonder trouwen? Kies dan Nee.'
	},
	partnerinkomen: {
		vraag: 'Weet u het inkomen van uw partner?',
		hint: 'Vulde u het al in bij de beslagvrije voet? Kies dan Ja.',
		opties: { bekend: 'Ja', onbekend: 'Nee' }
	},
	pensioen: {
		vraag: 'Heeft u of uw partner de AOW-leeftijd?',
		alleen: 'Heeft u de AOW-leeftijd?'
	},
	meerDan18Uur: {
		vraag: 'Werkt u meer dan 18 uur per week?',
		bedrag: 'Hoe hoog is uw arbeidstoeslag?',
		bedragHint: 'Het bedrag staat in het Vtlb-rapport. Weet u het niet? Laat het leeg.',
		richting: (half: string, eigen: string | null) =>
			`Om mee te vergelijken, niet officieel: ${half}${eigen ? ` of ${eigen}` : ''} per maand.`
	},
	vakantiegeld: {
		vraag: 'Zit het vakantiegeld in het netto-inkomen dat u invulde?',
		hint: 'Krijgt u vakantiegeld apart, vaak in mei of juni? Kies dan Nee.',
		bedrag: 'Hoeveel netto vakantiegeld krijgt u in een jaar?',
		bedragHint: 'Zonder dit bedrag kunnen wij niet zeggen hoeveel u kunt missen.'
	},
	kosten: {
		kop: 'Heeft u extra kosten?',
		inleiding:
			'Deze kosten kunnen het bedrag hoger maken. Iemand moet dat goedkeuren. Vul in wat u per maand betaalt. Laat leeg wat niet geldt.'
	},
	velden: {
		gemeentebelastingen: {
			label: 'Belastingen van gemeente en waterschap',
			hint: 'Vraag eerst kwijtschelding aan. Deel het jaarbedrag door 12.'
		},
		ziektekosten: { label: 'Ziektekosten', hint: 'Zonder zorgpremie en zonder eigen risico.' },
		auto: { label: 'Auto of reizen', hint: 'Alleen als het nodig is voor werk of gezondheid.' },
		alimentatie: { label: 'Alimentatie', hint: 'Telt niet altijd mee.' },
		omgang: { label: 'Kinderen die soms bij u zijn', hint: 'Bij co-ouderschap of omgang.' },
		bewind: { label: 'Budgetbeheer of bewind', hint: 'Wat u er zelf voor betaalt.' },
		overige: { label: 'Andere noodzakelijke kosten', hint: 'Bijvoorbeeld een heel hoge energierekening.' }
	} satisfies Partial<Record<Bedragcorrectie, { label: string; hint: string }>>,
	kinderopvang: {
		kosten: 'Kosten van kinderopvang',
		toeslag: 'Kinderopvangtoeslag die u krijgt',
		toeslagHint: 'Krijgt u niets? Vul dan 0 in.'
	},
	schuld: {
		label: 'Hoe hoog zijn uw schulden samen?',
		hint: 'Dan zien wij welk deel u kunt betalen. U mag dit overslaan.'
	},
	perMaand: 'per maand',
	perJaar: 'per jaar'
} as const;

const VRAAGTEKSTEN: Readonly<Record<string, Veldtekst>> = {
	'vtlb.inRegeling': { label: vtlbvragen.inRegeling.vraag },
	'vtlb.gemeenschap': { label: vtlbvragen.gemeenschap.vraag, hint: vtlbvragen.gemeenschap.hint },
	'vtlb.partnerinkomen': { label: vtlbvragen.partnerinkomen.vraag, hint: vtlbvragen.partnerinkomen.hint },
	'vtlb.meerDan18Uur': { label: vtlbvragen.meerDan18Uur.vraag },
	'vtlb.correcties.arbeidstoeslag': { label: vtlbvragen.meerDan18Uur.bedrag },
	'vtlb.vakantiegeld.inInkomen': { label: vtlbvragen.vakantiegeld.vraag, hint: vtlbvragen.vakantiegeld.hint },
	'vtlb.vakantiegeld.nettoPerJaar': {
		label: vtlbvragen.vakantiegeld.bedrag,
		hint: vtlbvragen.vakantiegeld.bedragHint
	},
	...Object.fromEntries(
		Object.entries(vtlbvragen.velden).map(([naam, tekst]) => [`vtlb.correcties.${naam}`, tekst])
	),
	'vtlb.kinderopvang.kosten': { label: vtlbvragen.kinderopvang.kosten },
	'vtlb.kinderopvang.toeslag': {
		label: vtlbvragen.kinderopvang.toeslag,
		hint: vtlbvragen.kinderopvang.toeslagHint
	},
	'vtlb.schuld': vtlbvragen.schuld
};

/** Label en hint van een veld in de vragen. */
export const vtlbvraagtekst = (pad: string): Veldtekst | undefined => VRAAGTEKSTEN[pad];

/** Woorden van de uitkomst en het rooster. */
export const vtlbpagina = {
	wijzig: 'Antwoorden wijzigen',
	rooster: 'Naar het rooster',
	uitkomst: 'Naar de uitkomst',
	correcties: 'Welke correcties tellen mee?',
	correctiesBijschrift: 'Opbouw van de indicatie, per maand',
	overige: 'Niet ingevuld',
	aflossen: 'Hoeveel kunt u missen?',
	letOp: 'Waar moet u op letten?',
	herleiding: 'Hoe is dit uitgerekend?',
	bekend: 'Bekende normbedragen',
	pdf: 'Bewaar als PDF',
	pdfBezig: 'De PDF wordt gemaakt',
	bewaar: 'Bewaar als dossier (JSON)',
	gelukt: { pdf: 'De PDF is bewaard.', bewaar: 'Het dossier is bewaard.' },
	mislukt: {
		pdf: 'De PDF maken lukte niet. Probeer het opnieuw.',
		bewaar: 'Het dossier bewaren lukte niet. Probeer het opnieuw, of maak een PDF.'
	},
	bezig: 'Wij halen uw gegevens op.',
	naarRegeling: 'Wilt u weten hoeveel u in een schuldregeling kunt missen?',
	naarRegelingZin:
		'Met deze gegevens kunt u verder naar een indicatie van het vrij te laten bedrag. U typt niets opnieuw.',
	naarRegelingRooster: 'Verder naar de indicatie vrij te laten bedrag (vtlb)',
	naarRegelingLink: 'Naar de indicatie vrij te laten bedrag'
} as const;

/** Woorden van het rooster. */
export const vtlbrooster = {
	titel: 'Rooster indicatie vrij te laten bedrag',
	vragen: 'Naar de vragen in gewone taal',
	situatie: 'Situatie',
	traject: { wsnp: 'Wsnp', msnp: 'Msnp (minnelijk)', onbekend: 'nog niet bekend' },
	inRegeling: { schuldenaar: 'alleen de schuldenaar', beiden: 'beide partners' },
	partnerinkomen: { bekend: 'bekend', onbekend: 'onbekend' },
	jaNee: { ja: 'ja', nee: 'nee', onbekend: 'onbekend' },
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
		`U vulde bedragen van ${opgegeven} in. Voor deze datum geldt ${nodig}. Maak de vakken leeg om die editie in te vullen.`,
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
const ROOSTERLABELS: Readonly<Record<string, string>> = VTLBVELDNAMEN;

/** Label en hint van een veld in het rooster. */
export function vtlbroostertekst(pad: string): Veldtekst | undefined {
	const label = ROOSTERLABELS[pad];
	const hint = ROOSTERHINTS[pad];
	return label === undefined ? undefined : { label, ...(hint === undefined ? {} : { hint }) };
}
