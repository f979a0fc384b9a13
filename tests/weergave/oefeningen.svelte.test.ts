import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dossierstaat } from '#lib/staat/dossierstaat.svelte.ts';
import { Normformulier } from '#lib/staat/normformulier.svelte.ts';
import { oefeningen, Oefeningen } from '#lib/staat/oefeningen.svelte.ts';

beforeEach(() => oefeningen.wis());
afterEach(() => vi.restoreAllMocks());

const PLEK = { soort: 'brief', geval: 'formule', kenmerk: 'k' } as const;

test('herladen kost niets, en een andere brief weet er niet van', () => {
	oefeningen.zetKeuze(PLEK, { getypt: 'gegeven-3', nagekeken: true });
	oefeningen.loopAf(PLEK, 'gevonden');
	// De eerste keer telt.
	oefeningen.loopAf(PLEK, 'bekeken');
	const herladen = new Oefeningen();
	expect(herladen.keuze(PLEK)).toEqual({ getypt: 'gegeven-3', nagekeken: true, hint: false, getoond: false });
	expect(herladen.brieven('gevonden', ['formule']).size).toBe(1);
	expect(herladen.keuze({ ...PLEK, kenmerk: 'anders' }).getypt).toBe('');
});

test('"Begin opnieuw" haalt deze brief weg, of alle brieven van de lijst', () => {
	const ander = { ...PLEK, geval: 'maximum' };
	const stappen = { ...PLEK, soort: 'stappen' } as const;
	for (const plek of [PLEK, ander, stappen]) oefeningen.zetKeuze(plek, { getypt: 'x' });
	oefeningen.begin(PLEK);
	expect([PLEK, ander, stappen].map((plek) => new Oefeningen().keuze(plek).getypt)).toEqual(['', 'x', 'x']);
	oefeningen.beginBrieven();
	expect([PLEK, ander, stappen].map((plek) => new Oefeningen().keuze(plek).getypt)).toEqual(['', '', 'x']);
});

test('"Wis alles" haalt alles weg, ook de normtabel die iemand overtypte', () => {
	oefeningen.zetKeuze(PLEK, { getypt: 'x' });
	new Normformulier().zet({ bron: 'Staatscourant' });
	expect(sessionStorage.length).toBe(2);
	new Dossierstaat().wis();
	expect(oefeningen.keuze(PLEK).getypt).toBe('');
	expect(sessionStorage.length).toBe(0);
	expect(new Normformulier().getypt.bron).toBe('');
});

test('een browser die niets bewaart, houdt het tot het herladen', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('vol', 'QuotaExceededError');
	});
	oefeningen.zetKeuze(PLEK, { getypt: 'x' });
	expect(oefeningen.keuze(PLEK).getypt).toBe('x');
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
		throw new DOMException('mag niet', 'SecurityError');
	});
	expect(new Oefeningen().keuze(PLEK).getypt).toBe('');
});
