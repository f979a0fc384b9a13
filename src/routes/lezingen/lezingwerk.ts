import { VASTE_LEZINGEN, type VasteLezingId } from '#lib/herleiding/lezingen.ts';
import {
	casusBijVast,
	lezingenInDossier,
	lezingvoorbeelden,
	type Dossierlezingen,
	type Lezingvoorbeeld
} from '#lib/naslag/lezingen.ts';
import { ditTabblad } from '#lib/staat/dossierstaat.svelte.ts';
import Uitwerking from '#lib/weergave/naslag/Lezinguitwerking.svelte';

/** Wat er over de lezingen is uitgerekend, met het onderdeel dat het toont. */
export interface Lezingwerk {
	readonly Uitwerking: typeof Uitwerking;
	readonly voorbeelden: readonly Lezingvoorbeeld[];
	/** Null als er geen dossier open is, of als het nog niet compleet is. */
	readonly dossier: Dossierlezingen | null;
	readonly nietCompleet: boolean;
	readonly bijVast: ReadonlyMap<VasteLezingId, { readonly id: string; readonly titel: string }>;
}

/** Rekent de voorbeelden uit, en het dossier van dit tabblad als dat er is. Deze pagina laadt het anders nooit. */
export async function rekenLezingen(): Promise<Lezingwerk> {
	await ditTabblad?.herstel();
	const uitkomst = ditTabblad?.rekenwerk?.berekenGelezen(ditTabblad.leesNu()) ?? null;
	const bijVast = (Object.keys(VASTE_LEZINGEN) as VasteLezingId[]).flatMap((id) => {
		const casus = casusBijVast(id);
		return casus ? [[id, casus] as const] : [];
	});
	return {
		Uitwerking,
		voorbeelden: lezingvoorbeelden(),
		dossier: uitkomst && lezingenInDossier(uitkomst),
		nietCompleet: uitkomst === null && (ditTabblad?.isBegonnen ?? false),
		bijVast: new Map(bijVast)
	};
}
