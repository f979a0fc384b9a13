import { expect, test } from 'vitest';
import { metInkomens, netto } from '#tests/hulp/inkomens.ts';
import { exact, maand, normenOp } from '#tests/hulp/posten.ts';
import { grensBijstand, heeftNormbedrag } from './art475dc-lid2-bijstand.ts';

const bijstand = (toegekendNormbedrag: string | null) =>
	metInkomens([netto('1', '700.00', { codeSoort: '43', toegekendNormbedrag })]);

/** 95% van de norm die de gemeente toekende, verminderd met het andere inkomen. */
test.each([
	['1000.00', '0', '950'],
	['1000.00', '300', '650'],
	['1000.00', '949.99', '0.01'],
	['1000.00', '950', '0'],
	['1000.00', '950.01', '0'], // nooit onder nul
	['0.00', '0', '0']
])('norm %s en ander inkomen %s: %s', (norm, overige, grens) => {
	const { dossier, eerste } = bijstand(norm);
	expect(exact(grensBijstand(dossier, eerste, maand(overige)))).toBe(grens);
});

test.each([
	['2021-12-31', '1000.00', false], // lid 2 bestaat sinds 2022
	['2022-01-01', '1000.00', true],
	['2026-07-14', '0.00', true],
	['2026-07-14', null, false]
])('op %s met norm %s geldt lid 2: %s', (dag, norm, geldt) =>
	expect(heeftNormbedrag(normenOp(dag).tabel, bijstand(norm).eerste)).toBe(geldt)
);
