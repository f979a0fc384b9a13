/** Twee normtabellen naast elkaar. */
export const normverschilteksten = {
	titel: 'Wat veranderde er in de wet?',
	inleiding: 'Kies twee halfjaren. U ziet alleen wat anders is: eerst, daarna, en hoeveel dat scheelt.',
	van: 'Van',
	naar: 'Naar',
	/** In het adres staat een tabel die er niet is. */
	onbekend: 'Dit adres noemt een tabel die er niet is. Wij tonen de laatste twee.',
	zelfde: 'Dit is twee keer hetzelfde halfjaar. Kies een ander halfjaar om te vergelijken.',
	wissel: 'Wissel om',
	bijschrift: (van: string, naar: string) => `Van ${van} naar ${naar}`,
	aantal: (anders: number, gelijk: number) =>
		`${anders === 1 ? 'Eén norm is' : `${String(anders)} normen zijn`} anders, ${String(gelijk)} ${gelijk === 1 ? 'is' : 'zijn'} gelijk.`,
	aantalRegels: (anders: number) =>
		anders === 0
			? 'De regels zijn gelijk.'
			: anders === 1
				? 'Eén regel in de wet is anders.'
				: `${String(anders)} regels in de wet zijn anders.`,
	norm: 'Norm',
	oud: 'Eerst',
	nieuw: 'Daarna',
	verschil: 'Verschil',
	procent: 'In procent',
	standen: { nieuw: 'nieuw', vervalt: 'vervalt' },
	bestaatNiet: 'niet in deze tabel',
	punt: 'procentpunt',
	regelsKop: 'Welke regels zijn anders?',
	regel: 'Regel',
	gezegd: (van: string, naar: string, aantal: string) => `${van} naast ${naar}. ${aantal}`
} as const;
