import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resultaat } from './hulp.ts';

interface Goudengeval {
	readonly id: string;
	readonly bron: string;
	readonly controle: unknown;
	readonly verwacht: Readonly<Record<string, unknown>>;
}

const map = new URL('gevallen/', import.meta.url);
const gevallen = readdirSync(map).map(
	(naam) => JSON.parse(readFileSync(new URL(naam, map), 'utf8')) as Goudengeval
);

/**
 * Brieven uit openbare zaken (K en E), en uitgewerkte voorbeelden als brief. De verwachting is met de hand overgenomen. Wie
 * een val (T) is, mag nooit verkeerd heten.
 */
describe('gouden brieven', () => {
	it('zijn er genoeg, elk met een bron', () => {
		expect(gevallen.length).toBeGreaterThan(30);
		for (const { id, bron } of gevallen) expect(bron.trim(), id).not.toBe('');
	});

	it.each(gevallen)('$id: $bron', ({ controle, verwacht }) => {
		expect(resultaat(controle)).toMatchObject(verwacht);
	});

	it('het voorbeeld van het formaat komt er precies zo uit', () => {
		const voorbeeld = gevallen.find(({ id }) => id === 'formaat');
		expect(resultaat(voorbeeld?.controle)).toEqual(voorbeeld?.verwacht);
	});

	it('geen val heet te laag', () => {
		const vallen = gevallen.filter(({ bron }) => /\bval T\d/.test(bron));
		expect(vallen.length).toBeGreaterThanOrEqual(11);
		for (const { id, controle } of vallen) expect(resultaat(controle).uitkomst, id).not.toBe('kanHoger');
	});
});
