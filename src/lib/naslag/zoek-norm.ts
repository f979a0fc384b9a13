import { toonBedrag } from '../getal/bedragtekst.ts';
import { letterVan } from '../normen/letter.ts';
import type { NormSleutel, Normtabel, Normwaarde, Woonlandtabel } from '../normen/typen.ts';
import { landen } from '../normen/woonland.ts';
import { toonDagtekst } from '../taal/datums.ts';
import { zoekOp, zoekWoorden } from '../taal/zoeken.ts';
import { normzoekteksten as teksten } from '../teksten/naslag/zoeken.ts';
import { NORMNAMEN, EENHEIDTEKSTEN } from '../teksten/normen.ts';
import { normenpaginateksten } from '../teksten/paginas/normen.ts';
import { REGELINGEN } from '../teksten/wet.ts';
import { toonNorm } from './normtekst.ts';
import { leesZoekbedrag } from './zoekvraag.ts';

/* Zoeken in alle normtabellen tegelijk: op naam, artikel, bron of bedrag. */

/** Een bedrag dat een of meer halfjaren na elkaar gold. */
export interface Normbedrag {
	/** De nieuwste tabel of editie waar het in staat. */
	readonly tabel: string;
	readonly periode: string;
	readonly waarde: string;
	readonly eenheid: string;
	/** Iemand zocht dit bedrag. */
	readonly raak: boolean;
}

export interface Normvondst<Sleutel extends string = NormSleutel> {
	readonly sleutel: Sleutel;
	readonly naam: string;
	readonly letter: string;
	readonly bron: string;
	/** Nieuwste eerst. */
	readonly bedragen: readonly Normbedrag[];
}

export interface Landvondst {
	readonly land: string;
	/** "0,9 in 2026", nieuwste eerst. */
	readonly factoren: readonly string[];
}

interface InTabel {
	readonly tabel: Normtabel;
	readonly norm: Normwaarde;
}

/** De afkortingen waarmee een jurist een regeling noemt. */
const AFKORTING = new Map(
	Object.entries(REGELINGEN).map(([kort, { naam }]): [string, string] => [naam, kort])
);

/**
 * De normen waar elk getypt woord bij staat, of die in een halfjaar het getypte bedrag hadden.
 * @param tabellen oudste eerst
 */
export function zoekNormen(tabellen: readonly Normtabel[], getypt: string): readonly Normvondst[] {
	if (getypt.trim() === '') return [];
	const past = zoekWoorden(getypt);
	const isBedrag = leesZoekbedrag(getypt);
	return [...perNorm(tabellen)].flatMap(([sleutel, alle]) => {
		const isRaak = ({ norm }: InTabel) => isBedrag(norm.waarde, norm.eenheid);
		const gevonden = alle.some(isRaak) || alle.some(({ norm }) => omschrijvingen(sleutel, norm).some(past));
		return gevonden ? [vondst(sleutel, alle, isRaak)] : [];
	});
}

/** Wie hierop zoekt, zoekt alle landen: "woonland", "woonlandfactor". */
const WOONLAND = /^woonland(en|factor(en)?)?$/i;

/** De landen met deze naam, met hun factor per jaar. */
export function zoekLanden(tabellen: readonly Woonlandtabel[], getypt: string): readonly Landvondst[] {
	if (getypt.trim().length < 2) return [];
	const woorden = getypt.split(/\s+/).filter((woord) => !WOONLAND.test(woord));
	const past = zoekOp(woorden.join(' '));
	const namen = [...new Set(tabellen.flatMap(landen))].filter(past);
	return namen.map((land) => ({
		land,
		factoren: tabellen.toReversed().flatMap(({ jaar, factoren }) => {
			const factor = factoren[land];
			return factor === undefined ? [] : [`${toonBedrag(factor)} ${teksten.jaar(jaar)}`];
		})
	}));
}

/** Per norm de tabellen waar zij in staat, nieuwste eerst; de normen in de volgorde van de nieuwste tabel. */
function perNorm(tabellen: readonly Normtabel[]): ReadonlyMap<NormSleutel, readonly InTabel[]> {
	const per = new Map<NormSleutel, InTabel[]>();
	for (const tabel of tabellen.toReversed()) {
		for (const [sleutel, norm] of Object.entries(tabel.waarden) as [NormSleutel, Normwaarde][]) {
			per.set(sleutel, [...(per.get(sleutel) ?? []), { tabel, norm }]);
		}
	}
	return per;
}

/** Waar de norm staat, en waar haar letter voor staat: wie op het een zoekt, zoekt niet op het ander. */
function omschrijvingen(sleutel: NormSleutel, norm: Normwaarde): readonly string[] {
	const { regeling, plaats, omschrijving: wat, toelichting = '' } = norm;
	const letter = letterVan(sleutel, norm);
	const letters = letter === null ? '' : normenpaginateksten.letter(letter);
	const bron = [
		NORMNAMEN[sleutel],
		wat,
		letters,
		regeling,
		AFKORTING.get(regeling) ?? '',
		plaats,
		toelichting
	].join(' ');
	return letter === null ? [bron] : [bron, `${NORMNAMEN[sleutel]} ${letters} ${teksten.inFormule}`];
}

function vondst(
	sleutel: NormSleutel,
	alle: readonly InTabel[],
	isRaak: (een: InTabel) => boolean
): Normvondst {
	const [nieuwste] = alle;
	const bedragen: Normbedrag[] = [];
	let groep: InTabel[] = [];
	const sluit = () => {
		const [laatste, eerste] = [groep[0], groep.at(-1)];
		if (!laatste || !eerste) return;
		bedragen.push({
			tabel: laatste.tabel.id,
			periode: teksten.van(toonDagtekst(eerste.tabel.vanaf), toonDagtekst(laatste.tabel.totEnMet)),
			waarde: toonNorm(laatste.norm),
			eenheid: EENHEIDTEKSTEN[laatste.norm.eenheid],
			raak: isRaak(laatste)
		});
	};
	for (const een of alle) {
		if (groep[0] && groep[0].norm.waarde !== een.norm.waarde) {
			sluit();
			groep = [];
		}
		groep.push(een);
	}
	sluit();
	const { regeling = '', plaats = '', versie = '' } = nieuwste?.norm ?? {};
	const letter = nieuwste ? letterVan(sleutel, nieuwste.norm) : null;
	return {
		sleutel,
		naam: NORMNAMEN[sleutel],
		letter: letter === null ? '' : normenpaginateksten.letter(letter),
		bron: normenpaginateksten.bron(regeling, plaats, versie === '' ? '' : toonDagtekst(versie)),
		bedragen
	};
}
