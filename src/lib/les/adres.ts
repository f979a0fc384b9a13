import { heeftNormen } from '../normen/bereik.ts';
import { NORMTABELLEN } from '../normen/tabellen.ts';
import { vergelijkteksten } from '../teksten/les/vergelijk.ts';
import { isDatum } from '../tijd/datum.ts';
import type { Gevalplek } from './lesadres.ts';
import { lezingkeuzes, type Kantkeuze } from './vergelijking.ts';

/*
 * Wat er vergeleken wordt staat in het adres: `?casus=a&met=b&metdag=2026-07-14`. Een link kan onderweg kapotgaan; wat niet te
 * lezen is, telt niet, en een zin zegt het.
 */

/** Het dossier in dit tabblad; links is het dat als er geen casus en geen gedeeld geval in het adres staat. */
export const EIGEN = 'eigen';
/** Het geval achter het hekje. */
export const GEDEELD = 'gedeeld';

/** Hoe een geval in het adres heet. */
export const naamInAdres = ({ casus, gedeeld }: Gevalplek): string =>
	casus?.id ?? (gedeeld === null ? EIGEN : GEDEELD);

const SLEUTELS = ['dag', 'tabel', 'lezing'] as const;

export interface Gelezenkeuze {
	readonly keuze: Kantkeuze;
	/** Zinnen over wat er niet te lezen was. */
	readonly vreemd: readonly string[];
}

/** @param voor `''` is links, `'met'` rechts */
export function leesKeuze(adres: URLSearchParams, voor: '' | 'met'): Gelezenkeuze {
	const [dag, tabel, lezing] = SLEUTELS.map((sleutel) => adres.get(`${voor}${sleutel}`));
	const bekend = {
		dag: dag && isDatum(dag) && heeftNormen(dag) ? dag : null,
		tabel: NORMTABELLEN.find(({ id }) => id === tabel)?.id ?? null,
		lezing: lezingkeuzes().find(({ waarde }) => waarde === lezing)?.waarde ?? null
	};
	return {
		keuze: bekend,
		vreemd: SLEUTELS.filter((sleutel) => adres.has(`${voor}${sleutel}`) && bekend[sleutel] === null).map(
			(sleutel) => vergelijkteksten.vreemd[sleutel]
		)
	};
}

/** Zet de keuze in het adres; wat zoals in het dossier is, staat er niet in. */
export function schrijfKeuze(adres: URLSearchParams, voor: '' | 'met', keuze: Kantkeuze): URLSearchParams {
	const nieuw = new URLSearchParams(adres);
	for (const sleutel of SLEUTELS) {
		const waarde = keuze[sleutel];
		if (waarde === null) nieuw.delete(`${voor}${sleutel}`);
		else nieuw.set(`${voor}${sleutel}`, waarde);
	}
	return nieuw;
}
