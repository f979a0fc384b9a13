import type { Getal } from '../getal/getal.ts';
import { delenVan } from '../herleiding/lopen.ts';
import type { PostNaam } from '../herleiding/namen.ts';
import { isBenoemd, type Knoop } from '../herleiding/post.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Geval } from '../vergelijk/geval.ts';
import { takkenVan, type Takken, type Wissel } from './grafiek-takken.ts';

/* Waar de lijnen van een grafiek van richting veranderen. De berekening kan anders kiezen zonder dat er iets te zien is. */

/** Waar een knik bij hoort: de basis, wat er van een inkomen blijft en de voet, of alleen wat er blijft. */
export type Knikgroep = 'basis' | 'voet' | 'euro';

/** Waar de berekening kiest, voor de basis en voor de rest. */
export type Keuzes = Readonly<Record<'basis' | 'voet', Takken>>;

/** Wat de berekening koos; ook of er van het netto iets over is boven de voet, want daar begint wat eraf mag. */
export function keuzesVan({ basis, toegepast }: Uitkomst): Keuzes {
	const voet = takkenVan(toegepast.exact);
	const over = overVan(toegepast);
	return {
		basis: takkenVan(basis.bvv),
		voet: over ? new Map([...voet, ['toegepast.beslagruimte', over]]) : voet
	};
}

/** Wie niets krijgt, heeft niet meer en niet minder dan de voet. */
function overVan(toegepast: Uitkomst['toegepast']): string | null {
	if (toegepast.soort !== 'inkomen' || toegepast.nettoBeslagobject.waarde.isNul()) return null;
	return toegepast.exact.waarde.vergelijk(toegepast.nettoBeslagobject.waarde) <= 0 ? 'boven' : 'nul';
}

/** De lijnen waar een knik in te zien moet zijn, voor de afronding. */
const LIJNEN: Readonly<Record<Knikgroep, (uitkomst: Uitkomst) => readonly Getal[]>> = {
	basis: ({ basis }) => [basis.bvv.waarde],
	voet: ({ toegepast }) => [toegepast.exact.waarde, ...houdt(toegepast)],
	euro: ({ toegepast }) => houdt(toegepast)
};

function houdt(toegepast: Uitkomst['toegepast']): readonly Getal[] {
	if (toegepast.soort !== 'inkomen') return [];
	const [voet, netto] = [toegepast.exact.waarde, toegepast.nettoBeslagobject.waarde];
	return [voet.vergelijk(netto) < 0 ? voet : netto];
}

/** Per maand, van een euro per jaar: hier wordt het minder dan een cent bij tien euro. Een kromme lijn is nog geen knik. */
const ZICHTBAAR = 0.001;

type Rij<T> = readonly [T, T, T, T];

/**
 * Wat er anders koos en in een lijn te zien is. Kiest er op dezelfde plek nog iets anders zonder dat zijn eigen bedrag van richting
 * verandert, dan komt het daar niet door.
 * @param rij vier gevallen, met elke keer een euro per jaar meer; de knik ligt tussen het tweede en het derde
 */
export function zichtbareWissels(
	groep: Knikgroep,
	wissels: readonly Wissel[],
	rij: Rij<Geval>
): readonly Wissel[] {
	const lijnen = alsRijen(rij, ({ bedragen }) => LIJNEN[groep](bedragen));
	if (wissels.length === 0 || !lijnen.some(isKnik)) return [];
	const posten = rij.map(({ bedragen }) => waardenVan(bedragen));
	return wissels.filter(({ naam }) => {
		const [a, b, c, d] = posten.map((waarden) => waarden.get(naam));
		return !a || !b || !c || !d || isKnik([a, b, c, d]);
	});
}

const alsRijen = (
	[a, b, c, d]: Rij<Geval>,
	lijnen: (geval: Geval) => readonly Getal[]
): readonly Rij<Getal>[] => {
	const [eerst, voor, na, laatst] = [lijnen(a), lijnen(b), lijnen(c), lijnen(d)];
	return eerst.flatMap((een, lijn) => {
		const [twee, drie, vier] = [voor[lijn], na[lijn], laatst[lijn]];
		return twee && drie && vier ? [[een, twee, drie, vier] as const] : [];
	});
};

/** Een plaats in de tekening, fijn genoeg voor het verschil van een euro. */
const plaats = (bedrag: Getal): number => Number(bedrag.tekst(6));

/** Of een bedrag tussen het tweede en het derde punt van richting verandert of springt. */
function isKnik([a, b, c, d]: Rij<Getal>): boolean {
	const eerst = plaats(b.min(a));
	return [c.min(b), d.min(c)].some((stap) => Math.abs(plaats(stap) - eerst) > ZICHTBAAR);
}

/** Elk bedrag met een naam waar een uitkomst uit bestaat. */
function waardenVan({ basis, toegepast }: Uitkomst): ReadonlyMap<PostNaam, Getal> {
	const waarden = new Map<PostNaam, Getal>();
	const gezien = new Set<Knoop>();
	function loop(knoop: Knoop): void {
		if (gezien.has(knoop)) return;
		gezien.add(knoop);
		if (isBenoemd(knoop)) waarden.set(knoop.naam, knoop.waarde);
		delenVan(knoop).forEach(loop);
	}
	[basis.bvv, toegepast.exact].forEach(loop);
	return waarden;
}
