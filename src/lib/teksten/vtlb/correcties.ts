import type { CorrectieId, Blokkade, Beslisser } from '../../regels/vtlb/correctie.ts';
import type { NietOndersteund } from '../../regels/vtlb/ondersteund.ts';
import type { Traject } from '../../dossier/vtlb.ts';

/** Wat de regel van een correctie is, voor zover bekend; hoe zij heet staat in de woordenlijst. */
export const CORRECTIEREGELS: Record<CorrectieId, string> = {
	reserveringstoeslag: 'Sinds 2021 alleen voor wie in een instelling woont.',
	arbeidstoeslag: 'Voor wie meer dan 18 uur per week werkt. Het bedrag staat in het Vtlb-rapport.',
	eigenRisico: 'Het eigen risico van de zorgverzekering, ook als het is afgekocht.',
	pgl: '95% van het verschil tussen de norm vanaf en tot de AOW-leeftijd.',
	individueleLasten:
		'Zorg, wonen en gemist kindgebonden budget, min de compensatiekop in de beslagvrije voet.',
	woonlastenBovenMaximum:
		'Alleen woonlasten boven de hoogste huurgrens die nog niet in de beslagvrije voet zitten.',
	gemeentebelastingen: 'Vraag eerst kwijtschelding aan. Wat dan nog te betalen is, kan meetellen.',
	ziektekosten: 'Andere medische kosten dan het eigen risico. Er is een besluit voor nodig.',
	auto: 'Als de auto nodig is voor werk of gezondheid. De vergoeding van de werkgever gaat eraf.',
	studiekosten: 'Alleen in heel uitzonderlijke gevallen.',
	kinderopvang: 'Wat de kinderopvangtoeslag niet betaalt.',
	alimentatie: 'Telt niet altijd mee.',
	omgang: 'Een bedrag per kind per dag, bij co-ouderschap of een omgangsregeling.',
	bewind: 'Wat te betalen is volgens de rekening van de beheerder of bewindvoerder.',
	overige: 'Bijvoorbeeld een sterk gestegen energierekening. Er is een besluit voor nodig.'
};

/** Waarom een bedrag niet meetelt. */
export const BLOKKADETEKSTEN: Record<Blokkade, string> = {
	alleenInInrichting: 'Telt niet mee: deze toeslag is er alleen voor wie in een instelling woont.',
	nietMeerDan18Uur: 'Telt niet mee: er staat niet dat iemand meer dan 18 uur per week werkt.',
	partnerOnbekend: 'Telt niet mee: het inkomen van de partner is onbekend en dit zijn gedeelde kosten.',
	alleenBijFormule: 'Telt niet mee: deze correctie hoort bij de gewone formule van de beslagvrije voet.',
	premieInIndividueleLasten: 'Telt niet mee: de zorgpremie zit al in de individuele lasten.'
};

/** Waarom er geen indicatie is. */
export const NIET_ONDERSTEUND: Record<NietOndersteund, string> = {
	beidenInRegeling:
		'Niet ondersteund: beide partners zitten in de schuldregeling. Hoe kosten dan over partners worden verdeeld, is sinds 2021 niet openbaar beschreven.',
	gemeenschap:
		'Niet ondersteund: er is gemeenschap van goederen. Dan is er een gezamenlijk bedrag. Hoe dat wordt verdeeld, is niet openbaar beschreven.',
	gemeenschapOnbekend:
		'Geef eerst op of er gemeenschap van goederen is. Is die er, dan kunnen wij geen indicatie geven.',
	partnerOnbekendBuitenFormule:
		'Niet ondersteund: het inkomen van de partner is onbekend en de gewone formule geldt niet. Daar is geen regel voor beschreven.'
};

/** Wie over een correctie beslist. */
export const BESLISTEKSTEN: Record<Beslisser, Record<Traject, string>> = {
	richtlijn: {
		wsnp: 'Richtlijn: de vtlb-calculator rekent dit uit; de rechter-commissaris stelt het vast.',
		msnp: 'Richtlijn: de vtlb-calculator rekent dit uit.',
		onbekend: 'Richtlijn: de vtlb-calculator rekent dit uit.'
	},
	oordeel: {
		wsnp: 'De rechter-commissaris beslist.',
		msnp: 'De schuldhulpverlener beslist, en de schuldeisers moeten het goedvinden.',
		onbekend:
			'In de Wsnp beslist de rechter-commissaris, in de Msnp de schuldhulpverlener met de schuldeisers.'
	}
};

export const BESLIST_WET = 'Wet: hier kan niemand onder gaan.';

export const HERKOMSTNAMEN = { berekend: 'berekend', gebruiker: 'door gebruiker ingevuld' } as const;
