/** De woorden bij de voetlijn, voor de inwoner zelf en in de woorden van het portaal. */
export const voetlijnteksten = {
	inwoner: {
		blijft: 'blijft van u',
		naarBeslaglegger: 'mag naar de deurwaarder',
		nietsTeHalen: 'Er mag nu niets van uw inkomen af.',
		voetHoger: (voet: string) => `Uw beslagvrije voet is ${voet}. Dat is meer dan uw inkomen.`,
		/** Tekst in plaats van het plaatje, voor wie het niet ziet. */
		alternatief: (totaal: string, blijft: string, af: string) =>
			`Van ${totaal} inkomen per maand blijft ${blijft} van u. ${af} mag naar de deurwaarder.`,
		alternatiefAllesBlijft: (totaal: string) => `Uw hele inkomen van ${totaal} per maand blijft van u.`
	},
	portaal: {
		blijft: 'blijft voor de inwoner',
		naarBeslaglegger: 'mag naar de beslaglegger',
		nietsTeHalen: 'Er is nu geen beslagruimte.',
		voetHoger: (voet: string) => `De tBVV is ${voet}. Dat is meer dan het inkomen.`,
		alternatief: (totaal: string, blijft: string, af: string) =>
			`Van ${totaal} inkomen per maand blijft ${blijft} voor de inwoner. ${af} mag naar de beslaglegger.`,
		alternatiefAllesBlijft: (totaal: string) =>
			`Het hele inkomen van ${totaal} per maand blijft voor de inwoner.`
	}
} as const;

/** Wie de voetlijn leest. */
export type Voetlijnlezer = keyof typeof voetlijnteksten;
