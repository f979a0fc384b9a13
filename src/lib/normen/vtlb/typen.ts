/**
 * Normbedragen van het Vtlb-rapport, per editie. Van de meeste edities zijn ze niet openbaar gelezen: dan staat er
 * null, en rekent niets ermee. Een editie loopt van januari tot en met juni, of van juli tot en met december.
 */

/** Hoe wij aan een bedrag komen: gelezen in de bron, of gelezen maar aan deze editie toegewezen. */
export const VTLB_MERKEN = ['bron', 'aanname'] as const;
type Vtlbmerk = (typeof VTLB_MERKEN)[number];

/** Gesloten lijst van wat de bijlage met normbedragen noemt. De volgorde is die van het rapport. */
export const VTLB_SLEUTELS = [
	'arbeidstoeslagAlleenstaand',
	'arbeidstoeslagGehuwd',
	'eigenRisico',
	'reserveringInrichtingAlleenstaand',
	'reserveringInrichtingGehuwd',
	'normpremie',
	'normhuur',
	'autoforfait',
	'kilometerprijs',
	'omgangPerKindPerDag',
	'inwonende',
	'besparingChauffeurs'
] as const;
export type Vtlbsleutel = (typeof VTLB_SLEUTELS)[number];

/** Per maand in euro; behalve `kilometerprijs` (euro per kilometer) en `omgangPerKindPerDag` (euro per kind per dag). */
export interface Vtlbnorm {
	readonly waarde: string;
	readonly merk: Vtlbmerk;
	readonly bron: string;
	readonly toelichting?: string;
}

export interface Vtlbeditie {
	/** Jaar en maand waarin de editie begint, ook de bestandsnaam: '2026-07'. */
	readonly id: string;
	readonly vanaf: string;
	readonly totEnMet: string;
	/** Of het rapport van deze editie is gezien; zo niet, dan is ook het bestaan ervan niet gecontroleerd. */
	readonly rapportGezien: boolean;
	readonly waarden: { readonly [S in Vtlbsleutel]: Vtlbnorm | null };
}
