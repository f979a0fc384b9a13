import type { Bedragcorrectie } from '../../dossier/vtlb.ts';
import type { Lezer } from '../woordenlijst/lezer.ts';
import { vtlbroostertekst } from './rooster.ts';

interface Veldtekst {
	readonly label: string;
	readonly hint?: string;
}

/** De vragen voor een indicatie, in gewone woorden. */
export const vtlbvraagteksten = {
	titel: 'Hoeveel kunt u in een schuldregeling missen?',
	inleiding:
		'Zit u in een schuldregeling, of wilt u dat? Dan mag u soms meer houden dan de beslagvrije voet. Dat heet het vrij te laten bedrag.',
	indicatie:
		'Wij geven een indicatie. Het officiële bedrag berekent de schuldhulpverlener of de rechter-commissaris.',
	eerstBvv: {
		inwoner: 'Reken eerst uw beslagvrije voet uit. Daarna kunt u hier verder, zonder iets opnieuw te typen.',
		hulpverlener: 'Eerst de beslagvrije voet. Daarna gaat het hier verder met dezelfde gegevens.'
	},
	naarBvv: 'Naar de beslagvrije voet',
	vloer: (bedrag: string) => `Uw beslagvrije voet is ${bedrag}. Daar beginnen wij mee.`,
	naarRooster: 'Liever alles in een overzicht? Open het rooster',
	terug: 'Terug naar de beslagvrije voet',
	knop: 'Laat de indicatie zien',
	leeg: {
		inwoner: 'Kies een antwoord. Weet u het niet? Kies dan dat.',
		hulpverlener: 'Kies een antwoord, of dat het niet bekend is.'
	},
	inRegeling: {
		vraag: 'Wie gaat er in de schuldregeling?'
	},
	gemeenschap: {
		vraag: 'Heeft u met uw partner gemeenschap van goederen?',
		hint: 'Bijvoorbeeld als u voor 2018 trouwde zonder notaris. Woont u samen zonder trouwen? Kies dan Nee.'
	},
	partnerinkomen: {
		vraag: 'Weet u het inkomen van uw partner?',
		hint: 'Vulde u het al in bij de beslagvrije voet? Kies dan Ja.'
	},
	pensioen: {
		vraag: 'Heeft u of uw partner de AOW-leeftijd?',
		alleen: 'Heeft u de AOW-leeftijd?'
	},
	meerDan18Uur: {
		vraag: 'Werkt u meer dan 18 uur per week?',
		bedrag: 'Hoe hoog is uw arbeidstoeslag?',
		bedragHint: 'Het bedrag staat in het Vtlb-rapport. Niet bekend? Laat het leeg.',
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
	'vtlb.inRegeling': { label: vtlbvraagteksten.inRegeling.vraag },
	'vtlb.gemeenschap': { label: vtlbvraagteksten.gemeenschap.vraag, hint: vtlbvraagteksten.gemeenschap.hint },
	'vtlb.partnerinkomen': {
		label: vtlbvraagteksten.partnerinkomen.vraag,
		hint: vtlbvraagteksten.partnerinkomen.hint
	},
	'vtlb.meerDan18Uur': { label: vtlbvraagteksten.meerDan18Uur.vraag },
	'vtlb.correcties.arbeidstoeslag': { label: vtlbvraagteksten.meerDan18Uur.bedrag },
	'vtlb.vakantiegeld.inInkomen': {
		label: vtlbvraagteksten.vakantiegeld.vraag,
		hint: vtlbvraagteksten.vakantiegeld.hint
	},
	'vtlb.vakantiegeld.nettoPerJaar': {
		label: vtlbvraagteksten.vakantiegeld.bedrag,
		hint: vtlbvraagteksten.vakantiegeld.bedragHint
	},
	...Object.fromEntries(
		Object.entries(vtlbvraagteksten.velden).map(([naam, tekst]) => [`vtlb.correcties.${naam}`, tekst])
	),
	'vtlb.kinderopvang.kosten': { label: vtlbvraagteksten.kinderopvang.kosten },
	'vtlb.kinderopvang.toeslag': {
		label: vtlbvraagteksten.kinderopvang.toeslag,
		hint: vtlbvraagteksten.kinderopvang.toeslagHint
	},
	'vtlb.schuld': vtlbvraagteksten.schuld
};

/** Label en hint van een veld in de vragen; alleen of als paar. Een hulpverlener leest wat er in het rooster staat. */
export function vtlbvraagtekst(pad: string, paar: boolean, lezer: Lezer = 'inwoner'): Veldtekst | undefined {
	if (lezer !== 'inwoner') return vtlbroostertekst(pad);
	const { vraag, alleen } = vtlbvraagteksten.pensioen;
	return pad === 'vtlb.pensioengerechtigd' ? { label: paar ? vraag : alleen } : VRAAGTEKSTEN[pad];
}

/** Woorden van de uitkomst en het rooster. */
export const vtlbpaginateksten = {
	wijzig: 'Antwoorden wijzigen',
	rooster: 'Naar het rooster',
	uitkomst: 'Naar de uitkomst',
	correcties: 'Welke correcties tellen mee?',
	correctiesBijschrift: 'Opbouw van de indicatie, per maand',
	overige: 'Niet ingevuld',
	aflossen: 'Hoeveel kunt u missen?',
	letOp: 'Let op',
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
