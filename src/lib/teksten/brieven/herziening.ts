import type { Zin } from './stem.ts';

/** Aan wie een brief over een nieuwe berekening gaat. */
export const BRIEF_AAN = ['beslaglegger', 'client'] as const;
export type BriefAan = (typeof BRIEF_AAN)[number];

/** De brief over een nieuwe berekening: aan wie beslag legt, of van een hulpverlener aan zijn cliënt. */
export const herzieningsbriefteksten = {
	client: {
		onderwerp: 'Uw beslagvrije voet is opnieuw berekend',
		wat: 'Ik heb uw beslagvrije voet opnieuw berekend. Dat is het deel van uw inkomen dat schuldeisers niet mogen afnemen.',
		grond:
			'Wie beslag legt, stelt de beslagvrije voet vast. Het nieuwe bedrag geldt pas als die het overneemt.',
		hoger:
			'Een hoger bedrag hoort meteen in te gaan als wie beslag legt het weet (artikel 475d lid 3 en 5 Rv).',
		vierWeken:
			'Kreeg u in de laatste vier weken een brief met een berekening? Zeg het mij dan nu. Dan kan het al vanaf het begin van het beslag tellen, of vanaf die nieuwe berekening (artikel 475i lid 3 en 4 Rv).',
		vraag: 'Klopt een van deze gegevens niet, of is er nog meer veranderd? Laat het mij dan weten.'
	},
	beslaglegger: {
		wat: {
			ik: 'Mijn situatie of de bedragen van de wet zijn veranderd. Daarom heb ik de beslagvrije voet opnieuw berekend.',
			namens:
				'De situatie van mijn cliënt of de bedragen van de wet zijn veranderd. Daarom heb ik de beslagvrije voet opnieuw berekend.'
		} satisfies Zin,
		/** Met een normtabel die iemand zelf invulde. */
		watEigen: {
			ik: 'Mijn situatie of de normbedragen zijn veranderd. Daarom heb ik de beslagvrije voet opnieuw berekend.',
			namens:
				'De situatie van mijn cliënt of de normbedragen zijn veranderd. Daarom heb ik de beslagvrije voet opnieuw berekend.'
		} satisfies Zin,
		grond:
			'Ik vraag u om het bedrag opnieuw te berekenen, en het meteen te verhogen, vanaf de dag van deze brief (artikel 475d lid 3 en 5 Rv).',
		vierWeken: {
			ik: 'Kreeg ik in de vier weken voor deze brief een mededeling van u? Dan telt het vanaf het begin van het beslag, of bij een nieuwe berekening vanaf die berekening (artikel 475i lid 3 en 4 Rv).',
			namens:
				'Kreeg mijn cliënt in de vier weken voor deze brief een mededeling van u? Dan telt het vanaf het begin van het beslag, of bij een nieuwe berekening vanaf die berekening (artikel 475i lid 3 en 4 Rv).'
		} satisfies Zin
	},
	toen: (dag: string, hoe: string, bedrag: string) =>
		`Voor ${dag} kwam ik op ${hoe === '' ? '' : `${hoe} `}${bedrag} per maand.`,
	bedrag: (dag: string, hoe: string, bedrag: string) =>
		`Voor ${dag} kom ik op ${hoe === '' ? '' : `${hoe} `}${bedrag} per maand.`,
	verschil: {
		hoger: (verschil: string) => `Dat is ${verschil} meer.`,
		lager: (verschil: string) => `Dat is ${verschil} minder.`,
		gelijk: () => 'Dat is hetzelfde.'
	},
	waarom: 'Waardoor is het anders?',
	/** Boven de som als het bedrag hetzelfde bleef. */
	gelijk: 'Eerst en nu',
	ookAnders: 'Ook veranderd, zonder effect op het bedrag',
	bestand: 'brief-herziening',
	/** Op het scherm. */
	aanWie: 'Aan wie?',
	namen: { beslaglegger: 'Wie beslag legt', client: 'Uw cliënt' } satisfies Record<BriefAan, string>,
	gegevens: 'Naam en adres komen van “Naam en adres op het document”, bij de documenten op deze pagina.',
	pastNiet: 'Deze brief past hier niet.'
} as const;
