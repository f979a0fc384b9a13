import { FORMULIER, type Formulier, type Veldtekst } from '#lib/weergave/basis/formulier.ts';

interface Opties {
	wortel?: object;
	voor?: string;
	dichtheid?: Formulier['dichtheid'];
	fouten?: ReadonlyMap<string, string>;
	bij?: string;
	tekst?: (veld: string) => Veldtekst | undefined;
}

/** Een formulier om velden in te tekenen, als `context` van `render`. */
export function metFormulier({ fouten, ...anders }: Opties): Map<symbol, Formulier> {
	const formulier: Formulier = {
		wortel: {},
		voor: '',
		dichtheid: 'ruim',
		fout: (veld) => fouten?.get(veld),
		tekst: () => undefined,
		...anders
	};
	return new Map([[FORMULIER, formulier]]);
}
