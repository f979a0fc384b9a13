import { zonderPlaatsen, type Pad, type Veldnaam } from '../dossier/pad.ts';
import type { Dossier, Inkomen } from '../dossier/dossier.ts';
import { leesBedragtekst, toonBedrag, toonEuro } from '../getal/bedragtekst.ts';
import { isZelfdeGetal } from '../normen/grens.ts';
import { toonDatum } from '../taal/datums.ts';
import { knopteksten as teksten } from '../teksten/les/knoppen.ts';
import { jaNee, keuzetermen, type Keuzeveld } from '../teksten/woordenlijst/keuzes.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';
import type { Datum } from '../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../tijd/datumtekst.ts';
import { teVeel } from '../vergelijk/bedraggrens.ts';
import type { Veldwaarde } from './doorgerekend.ts';
import {
	anders,
	BEGIN,
	geenDatum,
	keuzeknop,
	mis,
	veldfout,
	type Keuzes,
	type Knop,
	type Vak,
	type Vorm
} from './knop.ts';

/* Een knop per veld van het dossier. Hij wijst het veld met zijn pad aan, en dat is ook zijn sleutel. */

export const LEZER = 'portaal';

/** Waar de knop staat, en over welk inkomen of welke strook hij gaat. */
export interface Plaats {
	readonly vakken: readonly Vak[];
	/** Achter de naam: "(maart 2026)"; leeg als het niet te verwarren is. */
	readonly bij: string;
}

const vormVan = (pad: Pad, veld: Veldnaam, plaats: Plaats): Vorm =>
	vormMet(pad, veldterm(veld, LEZER), plaats);
const vormMet = (pad: Pad, label: string, { vakken, bij }: Plaats): Vorm => {
	const naam = bij === '' ? label : `${label} (${bij})`;
	return { sleutel: pad, groep: 'gegevens', naam, label, vakken };
};

/** Waar de knoppen van een inkomen over gaan. */
export interface Hier {
	readonly dossier: Dossier;
	readonly inkomen: Inkomen;
	readonly plek: number;
	readonly plaats: Plaats;
}

export interface Bedragvorm {
	readonly pad: Pad;
	readonly veld: Veldnaam;
	/** Woorden achter het veld: "per maand". */
	readonly per: string;
	/** In kale notatie; null als er niets is opgegeven. */
	readonly nu: string | null;
	readonly isJaar?: boolean;
	/** Wat er verandert als het veld leeg is; zonder is dat het veld zelf. */
	readonly leeg?: Pad;
	/** Wat er dan ook anders is. */
	readonly ook?: readonly Veldwaarde[];
}

export const bedragknop = (
	{ pad, veld, per, nu, isJaar = false, leeg = pad, ook = [] }: Bedragvorm,
	plaats: Plaats
): Knop => ({
	...vormVan(pad, veld, plaats),
	soort: 'getal',
	eenheid: per,
	begin: nu === null ? '' : toonBedrag(nu),
	toont: nu === null ? teksten.niets : toonEuro(nu),
	opties: [],
	lees: (getypt) => {
		const gelezen = leesBedragtekst(getypt);
		switch (gelezen.soort) {
			case 'leeg':
				return nu === null ? BEGIN : anders({ soort: 'veld', pad: leeg, waarde: null }, teksten.niets);
			case 'bedrag': {
				const { kaal } = gelezen;
				if (nu !== null && isZelfdeGetal(kaal, nu)) return BEGIN;
				const hoogste = teVeel(kaal, nu, isJaar ? 'jaar' : 'maand');
				if (hoogste !== null) return mis(teksten.bedragTeVeel(toonEuro(kaal), toonEuro(hoogste)));
				return anders({ soort: 'veld', pad, waarde: kaal, ook }, toonEuro(kaal));
			}
			case 'onduidelijk': {
				const [een, ander] = gelezen.mogelijk;
				return veldfout('bedragOnduidelijk', { een, ander });
			}
			case 'geenBedrag':
				return veldfout('geenBedrag');
			default:
				return gelezen satisfies never;
		}
	}
});

export const datumveldknop = (
	pad: Pad,
	veld: Veldnaam,
	nu: Datum | null,
	plaats: Plaats,
	magLeeg = false
): Knop => ({
	...vormVan(pad, veld, plaats),
	soort: 'datum',
	eenheid: '',
	begin: nu === null ? '' : toonGetypt(nu),
	toont: nu === null ? teksten.niets : toonDatum(nu),
	opties: [],
	lees: (getypt) => {
		if (magLeeg && getypt.trim() === '') {
			return nu === null ? BEGIN : anders({ soort: 'veld', pad, waarde: null }, teksten.niets);
		}
		const gelezen = leesDatumtekst(getypt);
		if (gelezen === null) return geenDatum(getypt);
		return gelezen === nu ? BEGIN : anders({ soort: 'veld', pad, waarde: gelezen }, toonDatum(gelezen));
	}
});

/** Een getal dat geen bedrag is; wat er mag staan zegt het dossier zelf. */
export const getalknop = (
	pad: Pad,
	veld: Veldnaam,
	nu: string | null,
	lees: (getypt: string) => string | number | null,
	fout: 'startjaarOngeldig' | 'woonlandfactorOngeldig',
	plaats: Plaats
): Knop => ({
	...vormVan(pad, veld, plaats),
	soort: 'getal',
	eenheid: '',
	begin: nu ?? '',
	toont: nu ?? teksten.niets,
	opties: [],
	lees: (getypt) => {
		if (getypt.trim() === '') {
			return nu === null ? BEGIN : anders({ soort: 'veld', pad, waarde: null }, teksten.niets);
		}
		const waarde = lees(getypt.trim());
		if (waarde === null) return veldfout(fout);
		const toont = String(waarde).replace('.', ',');
		return toont === nu ? BEGIN : anders({ soort: 'veld', pad, waarde }, toont);
	}
});

/** Een veld met een paar antwoorden. @param zonder een antwoord dat hier niet kan, omdat er een ander gegeven bij hoort */
export function keuzeveldknop(
	pad: Pad,
	veld: Veldnaam & Keuzeveld,
	nu: string,
	plaats: Plaats,
	{ zonder, ook = [] }: { readonly zonder?: string | undefined; readonly ook?: readonly Veldwaarde[] } = {}
): Knop {
	const keuzes = Object.entries<string>(keuzetermen(veld, LEZER)).filter(([waarde]) => waarde !== zonder);
	return keuzeknop(
		vormVan(pad, veld, plaats),
		nu,
		keuzes.map(([waarde, label]) => ({ waarde, label, wijziging: { soort: 'veld', pad, waarde, ook } }))
	);
}

/** @param bijJa wat er bij ja ook anders is */
export const jaNeeknop = (
	pad: Pad,
	veld: Veldnaam,
	nu: boolean,
	plaats: Plaats,
	bijJa: readonly Veldwaarde[] = []
): Knop =>
	keuzeknop(
		vormVan(pad, veld, plaats),
		String(nu),
		[true, false].map((ja) => ({
			waarde: String(ja),
			label: jaNee(ja),
			wijziging: { soort: 'veld', pad, waarde: ja, ook: ja ? bijJa : [] }
		}))
	);

/** Een keuze die meer velden tegelijk zet, en daarom een eigen naam heeft. */
export const eigenknop = (pad: Pad, label: string, nu: string, keuzes: Keuzes, plaats: Plaats): Knop =>
	keuzeknop(vormMet(pad, label, plaats), nu, keuzes);

/** Een veld met antwoorden die van het dossier afhangen. */
export const lijstknop = (pad: Pad, veld: Veldnaam, nu: string, keuzes: Keuzes, plaats: Plaats): Knop =>
	keuzeknop(vormVan(pad, veld, plaats), nu, keuzes);

/** Een bedrag dat op zijn pad al zegt hoe het heet. */
export const bedrag = (pad: Pad, vorm: Omit<Bedragvorm, 'pad' | 'veld'>, plaats: Plaats): Knop =>
	bedragknop({ pad, veld: zonderPlaatsen(pad) as Veldnaam, ...vorm }, plaats);
