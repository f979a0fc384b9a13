import { Rekenfout } from '../regels/rekenfout.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Getal } from '../getal/getal.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { herzieInStappen, type Herziening } from '../vergelijk/herziening.ts';
import type { Geval } from '../vergelijk/geval.ts';
import { inEenKeer } from '../vergelijk/stappen.ts';
import { afgerond } from './resultaat.ts';

/** Wat er voor deze dag uit een dossier komt. */
interface Eenvoudig {
	readonly peildatum: string;
	/** De eerste dag van de normtabel. */
	readonly normen: string;
	readonly tBvv: string;
}

/**
 * Wat er tussen twee berekeningen veranderde, in euro's per maand met centen. `normen`, elk `effect`, `samen` en `dag` zijn
 * opgeteld precies `verschil`.
 */
export interface Herzieningresultaat {
	readonly oud: Eenvoudig;
	readonly nieuw: Eenvoudig;
	readonly verschil: string;
	/** De nieuwe bedragen van de wet, met de gegevens van toen. */
	readonly normen: string;
	readonly velden: readonly {
		/** Pad in het dossier, geteld zoals het oude dossier telt. */
		readonly veld: string;
		readonly oud: unknown;
		readonly nieuw: unknown;
		/** Null als dit veld niet alleen te veranderen is; het telt dan in `samen`. */
		readonly effect: string | null;
	}[];
	readonly lezingen: readonly { readonly lezing: string; readonly effect: string }[];
	/** Wat de gegevens samen meer of minder doen dan elk alleen. */
	readonly samen: string;
	/** Wat er verandert doordat het later is, zonder dat een gegeven anders is. */
	readonly dag: string;
}

const inCenten = (getal: Getal): string => getal.tekst(2);

const eenvoudig = ({ dossier, normen, bedragen }: Geval): Eenvoudig => ({
	peildatum: dossier.peildatum,
	normen: normen.tabel.vanaf,
	tBvv: afgerond(bedragen.toegepast.tbvv)
});

const maakHerzieningresultaat = (uit: Herziening): Herzieningresultaat => ({
	oud: eenvoudig(uit.toen),
	nieuw: eenvoudig(uit.nu),
	verschil: inCenten(uit.nu.bedragen.toegepast.tbvv.waarde.min(uit.toen.bedragen.toegepast.tbvv.waarde)),
	normen: inCenten(uit.normen),
	velden: uit.velden.map(({ veld, oud, nieuw, effect }) => ({
		veld,
		oud,
		nieuw,
		effect: effect && inCenten(effect)
	})),
	lezingen: uit.lezingen.map(({ lezing, effect }) => ({ lezing, effect: inCenten(effect) })),
	samen: inCenten(uit.samen),
	dag: inCenten(uit.dag)
});

/**
 * Legt twee dossiers naast elkaar, als JSON.
 * @throws Rekenfout als er voor een van de dagen geen normen zijn; een gelezen dossier is daar al op gecontroleerd
 */
export function herzieningresultaat(oud: Dossier, nieuw: Dossier): Herzieningresultaat {
	const uit = inEenKeer(herzieInStappen(oud, nieuw));
	if (isGeenNormen(uit)) throw new Rekenfout('de dossiers zijn al op hun peildatum gecontroleerd');
	return maakHerzieningresultaat(uit);
}
