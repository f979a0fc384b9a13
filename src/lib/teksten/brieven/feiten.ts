/** De tabel met wat er op de ontvangen brief anders is. */
export const feitteksten = {
	staatErNiet: 'Staat er niet',
	isErNiet: 'Is er niet',
	loonstroken: 'Loonstroken',
	andereBedragen: 'Andere bedragen',
	zieBijlage: 'Zie de bijlage',
	anders: 'Ander gegeven',
	partner: 'partner',
	inkomen: 'inkomen',
	vanInkomen: (gegeven: string, wie: string) => `${gegeven} (${wie})`,
	heelInkomen: (wie: string) => `Inkomen: ${wie}`,
	netto: (bedrag: string) => `Netto ${bedrag}`
} as const;
