/** Wat er bij een dossier is bewaard: het gaat heen en terug, telt nergens mee, en is vijandig tot het gelezen is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bewaard } from '#lib/dossier/geschiedenis.ts';
import { leesBestand, leesBestandtekst, leesDossier } from '#lib/dossier/lees.ts';
import { alsBestand, schrijfBestand, schrijfDossier } from '#lib/dossier/schrijf.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { isZelfdeUitkomst, maakBewaard } from '#lib/uitvoer/bewaard.ts';
import { keer } from '../hulp/aantallen.ts';
import { berekenUitkomst, geldig } from '../hulp/bereken.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';

const OP = alsDatum('2026-07-20');
const BEWAARD = {
	op: '2026-03-05',
	programma: '2026.11.0',
	normen: '2026-01-01',
	tBvv: '1482',
	totaalPerMaand: '1482',
	lezingen: {}
};
const rekenBestand = (ruw: unknown) => berekenUitkomst(alsBestand(geldig(ruw)));
const versie3 = (anders: object = {}) => dossier({ versie: 3, inkomens: [inkomen3()], ...anders });
/** Of er nu nog hetzelfde uit komt. */
const isNogZo = (bewaard: Bewaard, uitkomst: Uitkomst) =>
	isZelfdeUitkomst(bewaard, maakBewaard(uitkomst, bewaard.programma, bewaard.op));
const codes = (inhoud: unknown) => {
	const gelezen = leesBestand(inhoud);
	return gelezen.gelukt ? [] : gelezen.fouten.map(({ veld, code }) => `${veld}: ${code}`);
};

describe.each([
	['versie 1', dossierArbitrair],
	['versie 3', vanVersie3]
] as const)('willekeurige dossiers van %s', (_, dossiers) => {
	test('komen met uitkomst en vorige precies zo terug, en rekenen hetzelfde uit', () => {
		fc.assert(
			fc.property(dossiers, dossiers, (een, ander) => {
				// Een lezing die verviel wordt gelezen en niet meer geschreven.
				const [nu, eerder] = [rekenBestand(een), rekenBestand(ander)];
				const bewaard = maakBewaard(nu, '2026.11.0', OP);
				const vorige = { dossier: eerder.dossier, bewaard: maakBewaard(eerder, '2026.05.0', OP) };
				const terug = leesBestandtekst(schrijfBestand(nu.dossier, bewaard, vorige));
				expect(terug).toEqual({ gelukt: true, waarde: { dossier: nu.dossier, bewaard, vorige } });
				if (terug.gelukt) expect(isNogZo(bewaard, berekenUitkomst(een))).toBe(true);
			}),
			{ numRuns: keer(300) }
		);
	});
});

test('zonder geschiedenis is het bestand wat het altijd was', () => {
	const gelezen = geldig(dossier());
	expect(schrijfBestand(gelezen, null, null)).toBe(schrijfDossier(gelezen));
});

test('wie alleen het dossier leest, merkt er niets van', () => {
	const met = versie3({ bewaard: BEWAARD, vorige: { ...dossier(), peildatum: '2026-03-05' } });
	expect(leesDossier(met)).toEqual(leesDossier(versie3()));
	expect(leesBestand(met)).toMatchObject({ waarde: { vorige: { bewaard: null } } });
});

test('een ander bedrag dan toen is te zien', () => {
	const gelezen = leesBestand(versie3({ bewaard: BEWAARD }));
	if (!gelezen.gelukt || !gelezen.waarde.bewaard) throw new Error('niet gelezen');
	expect(isNogZo(gelezen.waarde.bewaard, berekenUitkomst(versie3()))).toBe(false);
	expect(isNogZo(gelezen.waarde.bewaard, berekenUitkomst(versie3({ peildatum: '2026-03-05' })))).toBe(true);
});

test('elke versie kan het dragen, ook een dossier dat alleen in versie 1 past', () => {
	for (const versie of [1, 2]) {
		expect(codes(dossier({ versie, bewaard: BEWAARD, vorige: dossier() }))).toEqual([]);
	}
});

test.each([
	['een onbekende sleutel', versie3({ bewaard: { ...BEWAARD, extra: 1 } }), ['bewaard.extra: onbekendVeld']],
	[
		'een getal waar tekst hoort',
		versie3({ bewaard: { ...BEWAARD, tBvv: 1482 } }),
		['bewaard.tBvv: geenBedrag']
	],
	[
		'een dag die niet bestaat',
		versie3({ bewaard: { ...BEWAARD, op: '2026-02-30' } }),
		['bewaard.op: geenDatum']
	],
	['geen groep', versie3({ bewaard: 'x' }), ['bewaard: geenGroep']],
	['een vorige die geen dossier is', versie3({ vorige: 7 }), ['vorige: geenDossier']],
	[
		'een vorige met een fout',
		versie3({ vorige: dossier({ leefsituatie: 'samen' }) }),
		['vorige.leefsituatie: geenKeuze']
	],
	[
		'een vorige met zelf een vorige',
		versie3({ vorige: versie3({ vorige: versie3() }) }),
		['vorige.vorige: onbekendVeld']
	],
	[
		'prototype als sleutel',
		versie3({ bewaard: JSON.parse(`{"__proto__": {"op": "2026-01-01"}}`) as object }),
		expect.arrayContaining(['bewaard.op: geenDatum'])
	]
] as const)('%s', (_, inhoud, verwacht) => {
	expect(codes(inhoud)).toEqual(verwacht);
});
