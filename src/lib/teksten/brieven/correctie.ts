import type { Zin } from './stem.ts';

/** De brieven die vragen om een ander bedrag. */
export const correctieteksten = {
	onderwerp: 'Verzoek om de beslagvrije voet te corrigeren',
	eenAnders: {
		ik: 'Eén gegeven is bij mij anders. Het staat hieronder.',
		namens: 'Eén gegeven is bij mijn cliënt anders. Het staat hieronder.'
	} satisfies Zin,
	meerAnders: {
		ik: 'Een paar gegevens zijn bij mij anders. Zij staan hieronder.',
		namens: 'Een paar gegevens zijn bij mijn cliënt anders. Zij staan hieronder.'
	} satisfies Zin,
	zonderGegevens: 'Ik zie niet met welke gegevens u heeft gerekend.',
	zelfdeGegevens: 'De gegevens in uw brief kloppen. Met deze gegevens kom ik op een ander bedrag.',
	juist: (bedrag: string, voet: string): Zin => ({
		ik: `Met mijn gegevens is ${voet} ${bedrag}. De berekening stuur ik mee.`,
		namens: `Met de gegevens van mijn cliënt is ${voet} ${bedrag}. De berekening stuur ik mee.`
	}),
	scheelt: (verschil: string) => `Dat is ${verschil} meer dan in uw brief.`,
	binnenVierWeken: (sinds: string, dag: string) =>
		`Ik meld dit binnen vier weken na ${sinds}. De vier weken eindigen op ${dag}. Daarom telt het vanaf het begin van het beslag (artikel 475i lid 3 Rv).`,
	naHerberekening: (sinds: string, dag: string) =>
		`Ik meld dit binnen vier weken na ${sinds}. De vier weken eindigen op ${dag}. Daarom telt het vanaf de nieuwe berekening (artikel 475i lid 4 Rv).`,
	/** Waar de vier weken vanaf tellen. */
	sinds: {
		brief: (datum: string) => `uw brief van ${datum}`,
		ontvangst: (dag: string) => `de ontvangst van uw brief op ${dag}`
	},
	later:
		'De vier weken na uw brief zijn voorbij. Ik vraag u daarom om het bedrag meteen te verhogen, vanaf vandaag (artikel 475d lid 3 en 5 Rv).',
	vandaag: (bedrag: string, voet: string): Zin => ({
		ik: `Met mijn gegevens en de bedragen van nu is ${voet} ${bedrag}. De berekening stuur ik mee.`,
		namens: `Met de gegevens van mijn cliënt en de bedragen van nu is ${voet} ${bedrag}. De berekening stuur ik mee.`
	})
} as const;

export const herberekeningteksten = {
	onderwerp: 'Verzoek om de beslagvrije voet opnieuw te berekenen',
	jaarVoorbij: (dag: string) =>
		`Een berekening geldt twaalf maanden (artikel 475d lid 2 Rv). Die twaalf maanden waren op ${dag} voorbij.`,
	veranderd: (dag: string): Zin => ({
		ik: `Sinds ${dag} is mijn situatie anders dan in uw brief. In de bijlage staan mijn gegevens van nu.`,
		namens: `Sinds ${dag} is de situatie van mijn cliënt anders dan in uw brief. In de bijlage staan de gegevens van nu.`
	}),
	grond: 'Ik vraag u om het bedrag opnieuw te berekenen (artikel 475d lid 3 Rv).',
	grondVeranderd:
		'Ik vraag u om het bedrag opnieuw te berekenen, en het meteen te verhogen (artikel 475d lid 3 en 5 Rv).',
	bereken: 'Bereken de beslagvrije voet opnieuw, met de gegevens en de bedragen van nu.'
} as const;
