import { werkwijzeVan, type Werkwijze } from '../normen/gedrukt.ts';
import { LEEFSITUATIES, rekenMaximaNa, rekenMaximumNa, type Nagerekend } from '../normen/maxima.ts';
import type { LeefsituatieLetter, NormSleutel, Normtabel, Normwaarde } from '../normen/typen.ts';
import { toonDagtekst } from '../taal/datums.ts';
import { NORMNAMEN } from '../teksten/normen.ts';
import { normenpaginateksten } from '../teksten/paginas/normen.ts';
import type { Somregel } from '../normen/som.ts';
import { normenIn, somIngevuld, uitkomstVan } from './somtekst.ts';

/** Een maximum nagerekend volgens de wet, en als dat niet uitkomt zoals de publicatie het deed. */
export interface Maximumblad {
	readonly wet: Nagerekend;
	/** Null als het volgens de wet al uitkomt, of als er geen andere werkwijze bekend is. */
	readonly publicatie: {
		readonly nagerekend: Nagerekend;
		/** De regels met een andere som dan volgens de wet. */
		readonly anders: readonly Somregel[];
		/** Wat er anders ging; alleen wat bij deze leefsituatie iets doet. */
		readonly waarom: readonly (keyof Werkwijze)[];
	} | null;
}

export const klopt = ({ gedrukt, nagerekend }: Nagerekend): boolean => gedrukt === nagerekend;

export function maximumblad(tabel: Normtabel, letter: LeefsituatieLetter): Maximumblad {
	const wet = rekenMaximumNa(tabel, letter);
	const werkwijze = werkwijzeVan(tabel.id);
	if (klopt(wet) || !werkwijze) return { wet, publicatie: null };
	const delen = Object.keys(werkwijze) as (keyof Werkwijze)[];
	// Een deel dat aan de sommen niets verandert, is hier geen uitleg.
	const zonder = (deel: keyof Werkwijze): Werkwijze => ({ ...werkwijze, [deel]: undefined });
	const nagerekend = rekenMaximumNa(tabel, letter, werkwijze);
	const waarom = delen.filter(
		(deel) => rekenMaximumNa(tabel, letter, zonder(deel)).nagerekend !== nagerekend.nagerekend
	);
	const eerst = new Map(wet.regels.map((regel) => [regel.naam, ingevuld(regel)]));
	const anders = nagerekend.regels.filter((regel) => eerst.get(regel.naam) !== ingevuld(regel));
	return { wet, publicatie: waarom.length === 0 ? null : { nagerekend, anders, waarom } };
}

const ingevuld = (regel: Somregel): string => `${somIngevuld(regel.som)} ${uitkomstVan(regel).bedrag}`;

/** Waar elke norm staat die in de sommen voorkomt. */
export function bronnenVan({ waarden }: Normtabel, { regels }: Nagerekend): readonly Normbron[] {
	const alle = waarden as Partial<Record<NormSleutel, Normwaarde>>;
	const sleutels = new Set(regels.flatMap(({ som }) => normenIn(som)).map(({ sleutel }) => sleutel));
	return [...sleutels].flatMap((sleutel) => {
		const norm = alle[sleutel];
		if (!norm) return [];
		const { regeling, plaats, versie } = norm;
		return [
			{
				sleutel,
				naam: NORMNAMEN[sleutel],
				bron: normenpaginateksten.bron(regeling, plaats, toonDagtekst(versie))
			}
		];
	});
}

interface Normbron {
	readonly sleutel: NormSleutel;
	readonly naam: string;
	readonly bron: string;
}

export interface Overzichtsrij {
	readonly tabel: Normtabel;
	readonly vakken: readonly Nagerekend[];
}

/** Alle maxima, nieuwste tabel eerst. */
export const maximaoverzicht = (tabellen: readonly Normtabel[]): readonly Overzichtsrij[] =>
	tabellen.toReversed().map((tabel) => ({ tabel, vakken: rekenMaximaNa(tabel) }));

/** Wat het adres vraagt; null als daar niets van te maken is. */
export function leesMaximumadres(
	adres: URLSearchParams,
	tabellen: readonly Normtabel[]
): { readonly tabel: Normtabel; readonly letter: LeefsituatieLetter } | null {
	const [id, wie] = [adres.get('tabel'), adres.get('wie')];
	const tabel = id === null ? tabellen.at(-1) : tabellen.find((een) => een.id === id);
	const letter = wie === null ? 'a' : LEEFSITUATIES.find((een) => een === wie);
	return tabel && letter ? { tabel, letter } : null;
}
