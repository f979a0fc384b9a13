import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
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

/** Een map is een map, ook zonder --map ervoor. */
const isMap = (pad: string): boolean => statSync(pad, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * @param kentOp of deze opdracht --op heeft
 * @returns null bij verkeerd gebruik
 */
export function leesArgumenten(argumenten: readonly string[], kentOp: boolean): Gevraagd | null {
	const gelezen = ontleed(argumenten);
	if (!gelezen) return null;
	const { ndjson = false, map, op = null, normen = null } = gelezen.values;
	const [pad, ...meer] = [...(map === undefined ? [] : [map]), ...gelezen.positionals];
	if (pad === undefined || pad === '' || meer.length > 0 || (ndjson && map !== undefined)) return null;
	if (op !== null && (!kentOp || !isDatum(op))) return null;
	if (map !== undefined || isMap(pad)) return ndjson ? null : { pad, vorm: 'map', op, normen };
	return { pad, vorm: ndjson ? 'ndjson' : 'een', op, normen };
}

function ontleed(argumenten: readonly string[]) {
	try {
		return parseArgs({
			args: [...argumenten],
			options: {
				ndjson: { type: 'boolean' },
				map: { type: 'string' },
				op: { type: 'string' },
				normen: { type: 'string' }
			},
			allowPositionals: true
		});
	} catch {
		return null;
	}
}
