import type { Dossier, Inkomen } from '../dossier/dossier.ts';

/* Een dossier met iets anders erin; het dossier zelf verandert niet. */

/** Met in plaats van elk inkomen wat `maak` ervan maakt. */
export const metInkomens = (dossier: Dossier, maak: (inkomen: Inkomen) => Inkomen): Dossier => ({
	...dossier,
	inkomens: dossier.inkomens.map(maak)
});

/** Met een inkomen anders. */
export const metInkomen = (dossier: Dossier, oud: Inkomen, nieuw: Partial<Inkomen>): Dossier =>
	metInkomens(dossier, (een) => (een.id === oud.id ? { ...een, ...nieuw } : een));

/** Zonder deze inkomens, en zonder wat ernaar verwijst. */
export function zonderInkomens(dossier: Dossier, weg: (inkomen: Inkomen) => boolean): Dossier {
	const ids = new Set(dossier.inkomens.filter(weg).map(({ id }) => id));
	const { beslagobject, samenvoegen, omslag } = dossier.beslag;
	return {
		...dossier,
		inkomens: dossier.inkomens.filter(({ id }) => !ids.has(id)),
		beslag: {
			...dossier.beslag,
			beslagobject: beslagobject !== null && ids.has(beslagobject) ? null : beslagobject,
			samenvoegen: samenvoegen.filter((id) => !ids.has(id)),
			omslag: omslag.filter((id) => !ids.has(id))
		}
	};
}

export const metWonen = (dossier: Dossier, wonen: Partial<Dossier['wonen']>): Dossier => ({
	...dossier,
	wonen: { ...dossier.wonen, ...wonen }
});

export const metLezing = (dossier: Dossier, lezing: Partial<Dossier['lezingen']>): Dossier => ({
	...dossier,
	lezingen: { ...dossier.lezingen, ...lezing }
});
