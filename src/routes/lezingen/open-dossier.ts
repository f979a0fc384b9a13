import { isLeeg, leesOpslag } from '#lib/staat/opslag.ts';

/** Of er in dit tabblad iets is ingevuld; zonder het rekenwerk te laden. */
export function isErEenDossier(): boolean {
	const bewaard = leesOpslag();
	return bewaard !== null && !isLeeg(bewaard);
}
