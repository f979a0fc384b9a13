import { hoofdletter } from '../../taal/zinnen.ts';

/** Alle zinnen van de rapportage die niet al uit de uitleg komen. */
export const rapportageteksten = {
	titel: 'Rapportage beslagvrije voet',
	onderwerp: (peildatum: string) => `Berekening van de beslagvrije voet voor ${peildatum}, met herleiding`,
	berekendVoor: (peildatum: string) => `Berekend voor ${peildatum}`,
	dossier: (nummer: string) => `dossier ${nummer}`,
	bsn: (bsn: string) => `BSN\u00a0${bsn}`,
	voettekst: 'Beslagvrij: hulpmiddel, geen officiële berekening',
	pagina: (pagina: number, aantal: number) => `Pagina ${String(pagina)} van ${String(aantal)}`,
	tekensVervangen: 'Sommige tekens in namen kan dit document niet tonen. Daar staat een vraagteken.',
	bedragen: 'De bedragen op een rij',
	omslag: 'Verdeling over de inkomens',
	meldingen: 'Waar moet u op letten?',
	inkomenPerMaand: 'Inkomen per maand',
	basisInleiding: 'De basis is een tussenstap. Daarvoor geldt:',
	gegevens: 'Met welke gegevens is gerekend?',
	gegevensInleiding:
		'Deze gegevens zijn zelf ingevuld en niet gecontroleerd. Klopt er iets niet? Dan klopt het bedrag ook niet.',
	stap: (nummer: number, kop: string) => `${String(nummer)}. ${kop}`,
	herleiding: 'Hoe is dit uitgerekend?',
	herleidingInleiding:
		'Elke som heeft een nummer. Bij elke regel staat waar het bedrag vandaan komt: een andere som, een norm of de wet. Staat er niets bij? Dan is het bedrag ingevuld. De bedragen staan hier in centen. Wij rekenen door met het precieze bedrag.',
	zie: (nummer: string) => `zie ${nummer}`,
	norm: (letter: string | null) => (letter ? `norm ${letter}` : 'norm'),
	keuze: (keuze: string) => `Keuze: ${keuze}`,
	bron: (bron: string) => `${hoofdletter(bron)}.`,
	geldt: 'dit geldt',
	vervalt: 'telt niet mee',
	normen: 'Welke normen zijn gebruikt?',
	normenInleiding: (tabel: string, geldig: string) =>
		`De normen komen uit tabel ${tabel}. Die geldt van ${geldig}. De letter is die van de formule in art. 475da lid 2 Rv.`,
	normkolommen: { letter: 'Letter', norm: 'Norm', bron: 'Bron', bedrag: 'Bedrag' },
	lezingen: 'Welke keuzes zijn gemaakt?',
	lezingenInleiding:
		'De wet laat soms meer dan een lezing toe. Deze keuzes deden mee in de berekening. Een andere keuze kan een ander bedrag geven.',
	nietStandaard: 'niet de standaard',
	watNu: 'Wat kunt u hiermee?',
	over: 'Over dit document',
	overZinnen:
		'Dit document is gemaakt met een hulpmiddel. Het is geen officiële berekening en geen besluit. Wie beslag legt, stelt de beslagvrije voet zelf vast.',
	overRijen: {
		gemaaktOp: 'Gemaakt op',
		tijdstip: (datum: string, tijd: string) => `${datum} om ${tijd} uur`,
		programma: 'Programma',
		versie: (versie: string, commit: string) =>
			`Beslagvrij ${versie}${commit ? ` (broncode ${commit})` : ''}`,
		normtabel: 'Normtabel',
		tabel: (id: string, herziening: number, geldig: string) =>
			`${id}, herziening ${String(herziening)}: ${geldig}`
	}
} as const;

/** Wat iemand met het document kan doen. Een stuk met een adres is een koppeling. */
export const RAPPORTAGE_WAT_NU: readonly (readonly { readonly tekst: string; readonly adres?: string }[])[] =
	[
		[{ tekst: 'Vergelijk dit bedrag met de brief van wie beslag legt. Vraag uitleg als het verschilt.' }],
		[
			{
				tekst:
					'Klopt een gegeven niet? Geef dat binnen vier weken na de brief door aan wie beslag legt (art. 475i lid 3 Rv).'
			}
		],
		[
			{
				tekst:
					'Heeft u hoge woonkosten, of kunt u geen huurtoeslag krijgen? Vraag dan om een hoger bedrag (art. 475da lid 5 en lid 7 Rv).'
			}
		],
		[
			{
				tekst:
					'Kunt u van dit bedrag echt niet leven? De kantonrechter kan het bedrag een tijd hoger maken (art. 475fa Rv).'
			}
		],
		[
			{ tekst: 'Uitleg van de overheid staat op ' },
			{ tekst: 'www.uwbeslagvrijevoet.nl', adres: 'https://www.uwbeslagvrijevoet.nl/' },
			{ tekst: '.' }
		]
	];
