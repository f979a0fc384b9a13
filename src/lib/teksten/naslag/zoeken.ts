/** Zoeken in alle normen. */
export const normzoekteksten = {
	label: 'Zoek een norm',
	hint: 'Typ een woord, een artikel of een bedrag. Bijvoorbeeld: zorg, 475da of 1.419,46. Met de toets / komt u hier.',
	leeg: 'Maak leeg',
	gevonden: (normen: number, landen: number) =>
		[
			...(normen > 0 ? [normen === 1 ? '1 norm' : `${String(normen)} normen`] : []),
			...(landen > 0 ? [landen === 1 ? '1 land' : `${String(landen)} landen`] : [])
		]
			.join(' en ')
			.concat(' gevonden.'),
	niets: (getypt: string) =>
		`Niets gevonden voor “${getypt}”. Probeer een korter woord, of een bedrag zoals het in de wet staat.`,
	resultaten: 'Gevonden',
	raak: 'dit bedrag',
	van: (vanaf: string, totEnMet: string) => `${vanaf} tot en met ${totEnMet}`,
	eerder: (aantal: number) => (aantal === 1 ? 'Nog 1 bedrag' : `Nog ${String(aantal)} bedragen`),
	/** Waar een letter bij hoort: wie op dat artikel zoekt, zoekt ook deze norm. */
	inFormule: 'formule van art. 475da lid 2 Rv',
	inTabel: 'Bekijk in de tabel',
	land: (land: string) => `Factor voor ${land}`,
	jaar: (jaar: number) => `in ${String(jaar)}`
} as const;
