import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { hashVanTabel } from '#lib/verslag/delen.ts';
import { sha256 } from '#lib/verslag/sha256.ts';

const metNode = (inhoud: string | Buffer) => createHash('sha256').update(inhoud).digest('hex');

test('de tekst gaat als UTF-8 de hash in', () => {
	for (const tekst of ['', 'abc', 'België € 1.703', 'x'.repeat(200)])
		expect(sha256(tekst)).toBe(metNode(tekst));
});

test.each(NORMTABELLEN.map((tabel) => [tabel.id, tabel] as const))(
	'het controlegetal van %s is dat van het bestand',
	(id, tabel) => {
		expect(hashVanTabel(tabel)).toBe(metNode(readFileSync(`normen/${id}.json`)));
	}
);
