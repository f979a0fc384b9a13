import werkwijzen from '#normen/gedrukt/werkwijze.json';

/**
 * Hoe een publicatie de maxima uitrekende waar zij van de wettekst afwijkt (normen/LEESMIJ.md). Een halfjaar dat er niet in
 * staat, volgt de wettekst.
 */
export interface Werkwijze {
	/** Het drempelinkomen kwam uit het minimumloon van juli; de wet zegt januari. Euro per maand. */
	readonly minimumloonJuli?: string;
	/** De verhoging voor een ouder met een partner (L) ging er niet af. */
	readonly zonderVerhogingPartner?: boolean;
	/** Het inkomen van lid 8 was op hele euro's afgerond. */
	readonly inkomenOpHeleEuro?: boolean;
}

const WERKWIJZEN: Readonly<Record<string, Werkwijze>> = werkwijzen;

/** Null als de publicatie de wettekst volgt. */
export const werkwijzeVan = (id: string): Werkwijze | null =>
	Object.hasOwn(WERKWIJZEN, id) ? (WERKWIJZEN[id] ?? null) : null;
