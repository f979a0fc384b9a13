import { toonBedrag } from '../getal/bedragtekst.ts';
import { letterVan } from '../normen/letter.ts';
import type { NormSleutel, Normtabel, Normwaarde, Woonlandtabel } from '../normen/typen.ts';
import { landen } from '../normen/woonland.ts';
import { toonDagtekst } from '../taal/datums.ts';
import { zoekOp } from '../taal/zoeken.ts';
import { normzoekteksten as teksten } from '../teksten/naslag/zoeken.ts';
import { NORMNAMEN, EENHEIDTEKSTEN } from '../teksten/normen.ts';
import { normenpaginateksten } from '../teksten/paginas/normen.ts';
import { REGELINGEN } from '../teksten/wet.ts';
import { toonNorm } from './normtekst.ts';

/* Zoeken in alle normtabellen tegelijk: op naam, artikel, bron of bedrag. */

/** Een bedrag dat een of meer halfjaren na elkaar gold. */
export interface Normbedrag {
	/** De nieuwste tabel waar het in staat. */
	readonly tabel: string;
	readonly periode: string;
	readonly waarde: string;
	readonly eenheid: string;
	/** Iemand zocht dit bedrag. */
	readonly raak: boolean;
}

export interface Normvondst {
	readonly sleutel: NormSleutel;
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
	const bedrag = leesZoekbedrag(getypt);
	return [...perNorm(tabellen)].flatMap(([sleutel, alle]) => {
		const isRaak = ({ norm }: InTabel) => bedrag !== null && isBedrag(norm, bedrag);
		const gevonden = alle.some(isRaak) || alle.some(({ norm }) => omschrijvingen(sleutel, norm).some(past));
		return gevonden ? [vondst(sleutel, alle, isRaak)] : [];
	});
}

/** Een los getal is een heel getal, en een losse letter een letter: bij "lid 7" hoort art. 475da lid 1 niet. */
const LOS = /^(?:\d+|[a-z])$/i;
function zoekWoorden(getypt: string): (tekst: string) => boolean {
	const woorden = getypt.split(/\s+/).filter(Boolean);
	const losse = woorden
		.filter((woord) => LOS.test(woord))
		.map((woord) => RegExp(`(?<![\\p{L}\\d])${woord}(?![\\p{L}\\d])`, 'iu'));
	const past = zoekOp(woorden.filter((woord) => !LOS.test(woord)).join(' '));
	return (tekst) => past(tekst) && losse.every((los) => los.test(tekst));
}

/** De landen met deze naam, met hun factor per jaar. */
export function zoekLanden(tabellen: readonly Woonlandtabel[], getypt: string): readonly Landvondst[] {
	if (getypt.trim().length < 2) return [];
	const past = zoekOp(getypt);
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

interface Zoekbedrag {
	/** Zonder nullen achteraan: "1419.46", "13.73", "47". */
	readonly kaal: string;
	readonly isProcent: boolean;
}

/**
 * Een getypt bedrag of percentage. Ruimer dan een invulveld: ook de kleine getallen a en b zijn te zoeken, en wie de centen
 * weglaat vindt het bedrag ook.
 */
function leesZoekbedrag(getypt: string): Zoekbedrag | null {
	const isProcent = getypt.includes('%');
	const kern = getypt.replaceAll(/[€%\s]|euro/gi, '').replace(/^[−–]/, '-');
	const zonderPunten = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(kern) ? kern.replaceAll('.', '') : kern;
	const kaal = zonderPunten.replace(',', '.');
	return /^-?\d+(\.\d+)?$/.test(kaal) ? { kaal: zonderNullen(kaal), isProcent } : null;
}

const zonderNullen = (kaal: string): string => (kaal.includes('.') ? kaal.replace(/\.?0+$/, '') : kaal);

function isBedrag({ waarde, eenheid }: Normwaarde, { kaal, isProcent }: Zoekbedrag): boolean {
	if (isProcent && eenheid !== 'procent') return false;
	const zelf = zonderNullen(waarde);
	return zelf === kaal || (!kaal.includes('.') && zelf.startsWith(`${kaal}.`));
}
