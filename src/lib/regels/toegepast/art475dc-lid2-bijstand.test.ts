import { expect, test } from 'vitest';
import { metInkomens, netto } from '#tests/hulp/inkomens.ts';
import { exact, maand, normenOp } from '#tests/hulp/posten.ts';
import { grensBijstand, grensMetNormbedrag, heeftNormbedrag } from './art475dc-lid2-bijstand.ts';

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

/** "Bij toepassing van het eerste lid": bijstand 1.013 en loon 900, bedrag 528,92, 95% van 1.913 min 900 is 917,35. */
test.each([
	['bijLid1', '528.92', '917.35', '62.35', '917.35', false],
	['altijd', '528.92', '917.35', '62.35', '62.35', true],
	['bijLid1', '917.36', '917.35', '62.35', '62.35', true],
	['bijLid1', '917.35', '917.35', '62.35', '917.35', false]
] as const)(
	'lezing %s, bedrag %s, lid 1 %s, lid 2 %s: de grens is %s',
	(optie, bedrag, lid1, lid2, grens, volgensLid2) => {
		const keuze = grensMetNormbedrag(maand(bedrag), maand(lid1), maand(lid2), optie);
		expect([exact(keuze.grens), keuze.volgensLid2]).toEqual([grens, volgensLid2]);
	}
);
