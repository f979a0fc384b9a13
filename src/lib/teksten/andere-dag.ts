/** De regel die zegt dat er voor een andere dag wordt gerekend. */
export const andereDagteksten = {
	titel: 'Deze berekening is voor een andere dag:',
	wijzig: 'Wijzig de dag'
} as const;
