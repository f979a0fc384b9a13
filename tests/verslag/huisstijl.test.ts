import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HUISSTIJL } from '#lib/verslag/huisstijl.ts';
import { KLEUR } from '#lib/verslag/kleuren.ts';

test.each([
	['volgens art. 475d lid 1 Rv is het', 'volgens art.\u00a0475d\u00a0lid\u00a01\u00a0Rv is het'],
	['Art. 22a Pw', 'Art.\u00a022a\u00a0Pw'],
	['het lid van de raad', 'het lid van de raad']
])('een vindplaats blijft op een regel: %s', (tekst, verwacht) => {
	expect(HUISSTIJL.houdSamen(tekst)).toBe(verwacht);
});

/** De naam op het scherm van elke kleur op papier; `lijn` en `weg` zijn op wit papier anders. */
const OP_HET_SCHERM: Partial<Record<keyof typeof KLEUR, string>> = {
	inkt: 'inkt',
	zacht: 'inkt-zacht',
	nadruk: 'blijft',
	letOp: 'let-op',
	fout: 'fout',
	opBlijft: 'op-blijft',
	arcering: 'weg-arcering',
	wegRand: 'weg-rand'
};

test('de kleuren op papier zijn die van het lichte scherm', () => {
	const css = readFileSync('src/lib/weergave/basis/stijl/kleuren.css', 'utf8');
	const opScherm = (naam: string) =>
		new RegExp(`--kleur-${naam}:\\s*(?:light-dark\\(\\s*)?(#\\w+)`).exec(css)?.[1];
	const zelfde = Object.entries(OP_HET_SCHERM);
	expect(Object.fromEntries(zelfde.map(([kleur, naam]) => [kleur, opScherm(naam)]))).toEqual(
		Object.fromEntries(zelfde.map(([kleur]) => [kleur, KLEUR[kleur as keyof typeof KLEUR]]))
	);
	expect(Object.keys(KLEUR).filter((kleur) => !(kleur in OP_HET_SCHERM))).toEqual(['lijn', 'weg']);
});
