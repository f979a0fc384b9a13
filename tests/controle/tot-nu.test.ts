/** Wat het sinds het beslag samen scheelt. */
import { expect, test } from 'vitest';
import { controleer } from '#lib/controle/controleer.ts';
import { leesControle } from '#lib/controle/lees.ts';
import { totNu } from '#lib/controle/tot-nu.ts';
import { Getal } from '#lib/getal/getal.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { brief, controle, feiten } from './hulp.ts';

/** De brief zegt alleenstaande ouder: 146 per maand te laag, op 5 maart 2026. */
function samen(sinds: string, vandaag: string, netto = '2000', opBrief = {}) {
	const gelezen = leesControle(
		controle({
			vandaag,
			brief: brief('1336.00', { gegevens: feiten({ leefsituatie: 'alleenstaande_ouder' }), ...opBrief })
		})
	);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	const uit = totNu(gelezen.waarde, controleer(gelezen.waarde), alsDatum(sinds), Getal.lees(netto));
	return uit && [uit.sinds, uit.bedrag.tekst(2)];
}

test('elke hele maand sinds het beslag', () => {
	expect(samen('2026-03-01', '2026-03-31')).toBe(null);
	expect(samen('2026-03-01', '2026-04-01')).toEqual(['2026-03-01', '146.00']);
	expect(samen('2026-03-01', '2026-06-20')).toEqual(['2026-03-01', '438.00']);
});

test('meer dan er van het inkomen af kan, scheelt het niet', () =>
	expect(samen('2026-03-01', '2026-04-01', '1400')).toEqual(['2026-03-01', '64.00']));

test('komt de brief veel later, dan telt het vanaf de brief', () =>
	expect(samen('2025-06-01', '2026-04-05')).toEqual(['2026-03-05', '146.00']));

test('na een jaar hoorde er een nieuwe berekening te zijn', () =>
	expect(samen('2026-03-01', '2027-03-05')).toBe(null));

test('van een brief per vier weken, of die klopt, zeggen wij niets', () => {
	expect(samen('2026-03-01', '2026-06-01', '2000', { per: 'vierweken', bedrag: '1233.00' })).toBe(null);
	expect(samen('2026-03-01', '2026-06-01', '2000', { bedrag: '1482.00', gegevens: feiten() })).toBe(null);
});
