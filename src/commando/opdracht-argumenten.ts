import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { argumentteksten as teksten } from '#lib/teksten/opdrachtregel.ts';
import { isDatum, type Datum } from '#lib/tijd/datum.ts';

/** Wat iemand op de opdrachtregel vroeg. */
export interface Gevraagd {
	/** Een bestand, een map, of `-` voor standaardinvoer. */
	readonly pad: string;
	readonly vorm: 'een' | 'ndjson' | 'map';
	/** Voor welke dag opnieuw gerekend wordt; null is de dag in het bestand. */
	readonly op: Datum | null;
	/** Een bestand met een eigen normtabel. */
	readonly normen: string | null;
}

/** Verkeerd gebruik: een zin die zegt wat er mis is; null voor wie alleen het gebruik vraagt. */
interface Verkeerd {
	readonly zin: string | null;
}

type Metwaarde = 'map' | 'op' | 'normen';
type Waarden = Partial<Record<Metwaarde, string>>;

/** Of een pad een map is; null als dat niet te zeggen is, en dan zegt het lezen wat er mis is. */
function isMap(pad: string): boolean | null {
	try {
		return statSync(pad).isDirectory();
	} catch {
		return null;
	}
}

/** @param kentOp of deze opdracht --op heeft */
export function leesArgumenten(argumenten: readonly string[], kentOp: boolean): Gevraagd | Verkeerd {
	const gelezen = ontleed(argumenten, kentOp ? ['map', 'op', 'normen'] : ['map', 'normen']);
	if ('zin' in gelezen) return gelezen;
	const { waarden, ndjson, paden } = gelezen;
	const { map, op, normen = null } = waarden;
	const [pad, ...meer] = map === undefined ? paden : [map, ...paden];
	if (pad === undefined || pad === '') return { zin: teksten.geenPad };
	if (meer.length > 0) return { zin: teksten.meerPaden([pad, ...meer]) };
	if (op !== undefined && !isDatum(op)) return { zin: zinOverDag(op) };
	// Een map is een map, ook zonder --map ervoor.
	const opSchijf = isMap(pad);
	if (map !== undefined && opSchijf === false) return { zin: teksten.geenMap(pad) };
	const isEenMap = map !== undefined || opSchijf === true;
	if (ndjson && isEenMap) return { zin: teksten.ndjsonMetMap };
	return { pad, vorm: isEenMap ? 'map' : ndjson ? 'ndjson' : 'een', op: op ?? null, normen };
}

const zinOverDag = (op: string): string =>
	/^\d{4}-\d{2}-\d{2}$/.test(op) ? teksten.dagBestaatNiet(op) : teksten.geenDag(op);

interface Ontleed {
	readonly waarden: Waarden;
	readonly ndjson: boolean;
	readonly paden: readonly string[];
}

/** De losse delen van de opdrachtregel, of het eerste dat niet klopt: bij --op zonder dag is de rest niet te duiden. */
function ontleed(argumenten: readonly string[], metWaarde: readonly Metwaarde[]): Ontleed | Verkeerd {
	const gezien = new Set<string>();
	const waarden: Waarden = {};
	const paden: string[] = [];
	for (const deel of delenVan(argumenten, metWaarde)) {
		if (deel.kind === 'positional') paden.push(deel.value);
		if (deel.kind !== 'option') continue;
		const { name, rawName, value, inlineValue } = deel;
		if (name === 'help' || rawName === '-h') return { zin: null };
		const optie = metWaarde.find((een) => een === name);
		const kent = rawName.startsWith('--') && (optie !== undefined || name === 'ndjson');
		// Een los streepje met letters is voor de ontleder een rij opties; getypt is het er een.
		if (!kent)
			return {
				zin: teksten.onbekend(rawName.startsWith('--') ? rawName : (argumenten[deel.index] ?? rawName))
			};
		if (gezien.has(name)) return { zin: teksten.dubbel(rawName) };
		gezien.add(name);
		if (optie === undefined) {
			if (value !== undefined) return { zin: teksten.metWaarde(rawName) };
			continue;
		}
		// Wat met een streepje begint is de volgende optie, en geen waarde.
		if (value === undefined || value === '' || (!inlineValue && /^-./.test(value))) {
			return { zin: teksten.zonderWaarde[optie] };
		}
		waarden[optie] = value;
	}
	return { waarden, ndjson: gezien.has('ndjson'), paden };
}

const delenVan = (argumenten: readonly string[], metWaarde: readonly Metwaarde[]) =>
	parseArgs({
		args: [...argumenten],
		options: {
			ndjson: { type: 'boolean' },
			...Object.fromEntries(metWaarde.map((optie) => [optie, { type: 'string' as const }]))
		},
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
