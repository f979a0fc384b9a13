/** Een wijziging in een dossier: van pad (`inkomens[0].opgave.nettoMaand`) naar nieuwe waarde. */
export type Wijziging = Readonly<Record<string, unknown>>;

/** Een kopie van het dossier waarin alleen deze paden anders zijn; ontbrekende groepen ontstaan vanzelf. */
export function wijzig(inhoud: Record<string, unknown>, wijziging: Wijziging): Record<string, unknown> {
	const kopie = structuredClone(inhoud);
	for (const [pad, waarde] of Object.entries(wijziging)) zet(kopie, pad, structuredClone(waarde));
	return kopie;
}

function zet(inhoud: Record<string, unknown>, pad: string, waarde: unknown): void {
	const sleutels = pad.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
	const laatste = sleutels.pop() ?? '';
	let deel = inhoud;
	for (const sleutel of sleutels) deel = (deel[sleutel] ??= {}) as Record<string, unknown>;
	deel[laatste] = waarde;
}
