import type { PostNaam } from '../../herleiding/namen.ts';
import type { Posttekst } from '../posten/posten.ts';

type Vtlbpost = Extract<PostNaam, `vtlb.${string}`>;

/** De bedragen van de indicatie van het vrij te laten bedrag (vtlb). */
export const VTLBPOSTEN: Record<Vtlbpost, Posttekst> = {
	'vtlb.bvvHelftNorm': { naam: 'Helft van 95% van de norm voor partners' },
	'vtlb.bvvHelftMaximum': { naam: 'Helft van het maximum' },
	'vtlb.bvvPartnerOnbekend': {
		naam: 'Beslagvrije voet zonder inkomen van de partner',
		uitleg: 'Het inkomen van de partner is niet bekend. Dan geldt een vast bedrag.'
	},
	'vtlb.bvvEigenInkomen': { naam: 'Beslagvrije voet met alleen het eigen inkomen' },
	'vtlb.bvvNaVermindering': {
		naam: 'Basis na aftrek, voor al uw inkomen samen',
		uitleg: 'In een schuldregeling telt al uw eigen inkomen samen. Uw andere inkomen gaat er dan niet af.'
	},
	'vtlb.eigenInkomen': { naam: 'Uw eigen netto-inkomen samen' },
	'vtlb.inkomenMetNorm': {
		naam: 'Toegekende norm en uw andere inkomen samen',
		uitleg: 'Bij bijstand telt de norm die de gemeente toekende.'
	},
	'vtlb.eigenVorderingen': { naam: 'Al uw eigen inkomen waar beslag op kan' },
	'vtlb.eigenInclusief': { naam: 'Al uw eigen inkomen, met vakantiegeld' },
	'vtlb.inkomenVoor95': { naam: 'Uw eigen inkomen voor de grens van 95%' },
	'vtlb.percentage95': { naam: '95% van uw eigen inkomen' },
	'vtlb.bvvBegrensd': {
		naam: 'Beslagvrije voet over al uw inkomen, met de grens van 95%',
		keuzes: ['Het bedrag is lager dan 95% van uw inkomen.', '95% van uw inkomen is lager. Dat geldt.']
	},
	'vtlb.bvvMetToeslagen': { naam: 'Met ingehouden toeslagen' },
	'vtlb.bvv': {
		naam: 'Beslagvrije voet (de vloer)',
		uitleg: 'Het vrij te laten bedrag is nooit lager dan de beslagvrije voet.'
	},
	'vtlb.arbeidstoeslagHalfGehuwd': { naam: '5% van de halve norm voor partners' },
	'vtlb.arbeidstoeslagEigenNorm': { naam: '5% van de norm voor een alleenstaande' },
	'vtlb.eigenRisicoPerMaand': { naam: 'Eigen risico per maand, per volwassene' },
	'vtlb.eigenRisico': {
		naam: 'Correctie eigen risico',
		uitleg: 'Het eigen risico van de zorgverzekering, verdeeld over twaalf maanden.'
	},
	'vtlb.aowNorm': { naam: '95% van de norm vanaf de AOW-leeftijd' },
	'vtlb.pgl': {
		naam: 'Correctie AOW (PGL-correctie)',
		uitleg: 'De beslagvrije voet rekent altijd met de norm tot de AOW-leeftijd. Dit is het verschil.'
	},
	'vtlb.zorg': { naam: 'Zorg: premie min toeslag min normpremie' },
	'vtlb.woonlastenTotMaximum': {
		naam: 'Woonlasten tot de hoogste huurgrens',
		keuzes: ['De woonlasten zijn niet hoger dan de grens.', 'De woonlasten zijn hoger dan de grens.']
	},
	'vtlb.wonen': { naam: 'Wonen: woonlasten min toeslag min normhuur' },
	'vtlb.kindgebondenBudget': { naam: 'Gemist kindgebonden budget' },
	'vtlb.kopGeheel': { naam: 'Beslagvrije voet boven 95% van de norm' },
	'vtlb.geenKop': { naam: 'Geen compensatiekop' },
	'vtlb.compensatiekop': {
		naam: 'Compensatiekop in de beslagvrije voet',
		uitleg: 'Dit deel van de beslagvrije voet is al bedoeld voor zorg, wonen en kinderen.'
	},
	'vtlb.lastenSamen': { naam: 'Zorg, wonen en kindgebonden budget samen' },
	'vtlb.individueleLasten': {
		naam: 'Correctie individuele lasten',
		uitleg: 'Uw echte lasten, min wat de beslagvrije voet er al voor geeft. Dit mag onder nul uitkomen.'
	},
	'vtlb.woonlastenOver': { naam: 'Woonlasten boven het maximum die nog niet meetellen' },
	'vtlb.woonlastenBegrensd': {
		naam: 'Correctie woonlasten boven het maximum',
		keuzes: [
			'Het opgegeven bedrag zit nog niet in de beslagvrije voet.',
			'Een deel zit al in de beslagvrije voet. Alleen de rest telt.'
		]
	},
	'vtlb.autoKilometers': { naam: 'Kilometers maal prijs' },
	'vtlb.autoSamen': { naam: 'Vast bedrag en kilometers samen' },
	'vtlb.auto': { naam: 'Correctie auto en vervoer' },
	'vtlb.kinderopvang': {
		naam: 'Correctie kinderopvang',
		uitleg: 'Alleen wat de kinderopvangtoeslag niet betaalt, telt mee.'
	},
	'vtlb.omgang': { naam: 'Correctie omgang met kinderen' },
	'vtlb.nominaal': {
		naam: 'Correcties samen (nominaal bedrag)',
		uitleg: 'Dit komt boven op de beslagvrije voet. Lager dan nul kan niet: de wet laat alleen verhogen toe.'
	},
	'vtlb.vtlb': {
		naam: 'Indicatie vrij te laten bedrag',
		uitleg: 'De beslagvrije voet plus de correcties. Dit is geen officieel bedrag.'
	},
	'vtlb.afgerond': {
		naam: 'Indicatie vrij te laten bedrag, in hele euro’s',
		uitleg: 'Naar boven afgerond: lager dan de beslagvrije voet mag het niet worden.'
	},
	'vtlb.inkomenSamen': { naam: 'Met inkomen dat er nog bij telt' },
	'vtlb.inkomen': { naam: 'Inkomen voor het vrij te laten bedrag' },
	'vtlb.vakantiegeldPerMaand': { naam: 'Netto vakantiegeld per maand' },
	'vtlb.inkomenMetVakantiegeld': { naam: 'Inkomen met vakantiegeld' },
	'vtlb.vrijDeelPerMaand': { naam: 'Vrij te laten deel vakantiegeld per maand' },
	'vtlb.zonderVakantiegeld': { naam: 'Indicatie vrij te laten bedrag zonder vakantiegeld' },
	'vtlb.afloscapaciteit': {
		naam: 'Wat u kunt missen (indicatie afloscapaciteit)',
		uitleg: 'Wat er van uw inkomen overblijft na het vrij te laten bedrag.'
	},
	'vtlb.overLooptijd': { naam: 'Wat u kunt missen over de hele looptijd (indicatie)' },
	'vtlb.deelVanSchuld': { naam: 'Deel van de schuld dat zo wordt betaald (indicatie)' },
	'vtlb.vakantiegeldVrij': { naam: 'Vrij te laten deel voor deze maanden' },
	'vtlb.vakantiegeldRest': { naam: 'Vakantiegeld dat niet al beschermd is' },
	'vtlb.vakantiegeldBeschermd': { naam: 'Beschermd deel van de uitbetaling' },
	'vtlb.vakantiegeldErbij': { naam: 'Vrij te laten deel van de rest' },
	'vtlb.vakantiegeldHouden': {
		naam: 'Vakantiegeld dat u houdt (indicatie)',
		uitleg: 'Eerst wat is opgebouwd in maanden onder de beslagvrije voet, dan het vrije deel per maand.'
	},
	'vtlb.vakantiegeldBoedel': { naam: 'Vakantiegeld voor de schuld (indicatie)' }
};
