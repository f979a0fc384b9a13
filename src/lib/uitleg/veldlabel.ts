import { veldnaam } from '../dossier/pad.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';

/** Hoe het veld op een pad heet; het pad zelf als er geen veld staat. */
export function veldlabel(pad: string): string {
	const naam = veldnaam(pad);
	return naam === null ? pad : veldterm(naam, 'inwoner');
}
