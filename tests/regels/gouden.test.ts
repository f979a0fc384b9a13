import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { berekenResultaat } from '../hulp/bereken.ts';

interface Goudengeval {
	readonly id: string;
	readonly bron: string;
	readonly dossier: unknown;
	readonly verwacht: Readonly<Record<string, unknown>>;
}

const map = new URL('../gouden/', import.meta.url);
const gevallen = readdirSync(map)
	.filter((naam) => naam.endsWith('.json'))
	.map((naam) => JSON.parse(readFileSync(new URL(naam, map), 'utf8')) as Goudengeval);

/** Voorbeelden met een bron; de verwachting is met de hand overgenomen en nooit door een programma gemaakt. */
describe('gouden gevallen', () => {
	it('hebben allemaal een bron en een verwachting', () => {
		expect(gevallen.length).toBeGreaterThan(50);
		for (const { id, bron, verwacht } of gevallen) {
			expect(bron.trim(), id).not.toBe('');
			expect(Object.keys(verwacht), id).not.toHaveLength(0);
		}
	});

	it.each(gevallen)('$id: $bron', ({ dossier, verwacht }) => {
		expect(berekenResultaat(dossier)).toMatchObject(verwacht);
	});
});
