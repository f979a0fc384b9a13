import type { Dossierstaat } from '#lib/staat/dossierstaat.svelte.ts';

/** Bewaart wat er is ingevuld; het werk daarvoor komt pas binnen als iemand bewaart. */
export async function bewaarAlles(staat: Dossierstaat): Promise<void> {
	const [{ bewaarVragen }] = await Promise.all([import('#lib/staat/vragen-bewaren.ts'), staat.laad()]);
	bewaarVragen(staat);
}
