/** Een minteken dat op papier staat voor wat eraf gaat. */
export const mintekenteksten = {
	weg: (bedrag: string) => `Staat er een minteken voor? Dan bedoelt u ${bedrag}. Dat staat er nu.`,
	correctie: 'Nee, het is echt een bedrag onder nul',
	/** In een cel van het rooster. */
	cel: 'Zonder minteken gelezen. Een correctie? Zet de min er weer voor.'
} as const;
