import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { hashVanTabel } from '#lib/verslag/delen.ts';
import { sha256 } from '#lib/verslag/sha256.ts';

const metNode = (inhoud: string | Buffer) => createHash('sha256').update(inhoud).digest('hex');

test('de voorbeelden van FIPS 180-4', () => {
	expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('hetzelfde als Node, bij elke tekst en elke lengte', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (tekst) => {
			expect(sha256(tekst)).toBe(metNode(tekst));
		})
	);
	for (let lengte = 50; lengte < 140; lengte += 1) {
		expect(sha256('x'.repeat(lengte))).toBe(metNode('x'.repeat(lengte)));
	}
});

test.each(NORMTABELLEN.map((tabel) => [tabel.id, tabel] as const))(
	'het controlegetal van %s is dat van het bestand',
	(id, tabel) => {
		expect(hashVanTabel(tabel)).toBe(metNode(readFileSync(`normen/${id}.json`)));
	}
);
