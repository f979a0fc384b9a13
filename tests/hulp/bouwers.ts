/** Bouwstenen voor dossiers in tests: een geldig dossier waarvan een test alleen noemt wat ertoe doet. */
export const bedragen = (belastbaarJaar = '30000.00', nettoMaand = '2000.00') => ({
	soort: 'bedragen',
	belastbaarJaar,
	nettoMaand
});

export const inkomen = (anders: Record<string, unknown> = {}): Record<string, unknown> => ({
	id: '1',
	van: 'inwoner',
	tijdvak: 'maand',
	opgave: bedragen(),
	...anders
});

/** Een inkomen van versie 3: belastbaar per jaar en netto per maand; `opgave` vult dat aan. */
export const inkomen3 = (
	belastbaar = '30000.00',
	netto = '2000.00',
	{ id = '1', opgave = {}, ...anders }: { id?: string; opgave?: object; [veld: string]: unknown } = {}
) => ({
	id,
	van: 'inwoner',
	tijdvak: 'maand',
	opgave: {
		soort: 'bedragen',
		belastbaar: { bedrag: belastbaar, per: 'jaar' },
		netto: { bedrag: netto, per: 'maand' },
		...opgave
	},
	...anders
});

export const dossier = (anders: Record<string, unknown> = {}): Record<string, unknown> => ({
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-07-14',
	leefsituatie: 'alleenstaande',
	inkomens: [inkomen()],
	...anders
});

export const periode = (begin: string, eind: string, anders: Record<string, string> = {}) => ({
	begin,
	eind,
	loon: '2600.00',
	uitbetaaldeVakantiebijslag: '0.00',
	opnameAvwb: '0.00',
	opgebouwdVakantiebijslag: '208.00',
	opbouwAvwb: '0.00',
	ingehoudenZvw: '0.00',
	ingehoudenLoonheffing: '320.00',
	...anders
});

export const perioden = (...lijst: readonly unknown[]) => ({
	soort: 'perioden',
	alleenLaatste: false,
	perioden: lijst
});
