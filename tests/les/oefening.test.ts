/** Wat een oefening bewaart: terug zoals het was, en niets als er iets niet klopt. */
import { describe, expect, test } from 'vitest';
import {
	brievenMet,
	GEEN_ANTWOORDEN,
	LEEG_ANTWOORD,
	leesOefeningen,
	MEESTE_LETTERS,
	MEESTE_OEFENINGEN,
	metAntwoord,
	metOefening,
	oefeningOp,
	oefenplek,
	schrijfOefeningen,
	type Oefening
} from '#lib/les/oefening.ts';
import { teVragen } from '#lib/les/stappen.ts';
import { lesOverCasus } from './stappen-hulp.ts';

const CASUS = { casus: { id: 'formule' }, gedeeld: null };
const plek = oefenplek('stappen', CASUS, teVragen(lesOverCasus('formule')));
const antwoorden = metAntwoord(GEEN_ANTWOORDEN, 7, { getypt: 'duizend', nagekeken: true, hint: true });
const oefening: Oefening = { ...plek, af: null, antwoorden };
const gelezen = (wat: unknown) => leesOefeningen(JSON.stringify(wat));
const los = (): Record<string, unknown> => {
	const [een] = JSON.parse(schrijfOefeningen([oefening])) as Record<string, unknown>[];
	if (!een) throw new Error('er hoort er een te zijn');
	return een;
};

test('wat is geantwoord komt terug zoals het was', () => {
	expect(leesOefeningen(schrijfOefeningen([oefening]))).toEqual([oefening]);
	expect(oefeningOp([oefening], plek)).toBe(oefening);
	expect(leesOefeningen(null)).toEqual([]);
});

describe('van buiten', () => {
	test.each([
		['geen JSON', '{'],
		['geen lijst', '{}'],
		['null', 'null'],
		['een getal', '1']
	])('%s is niets', (_, tekst) => {
		expect(leesOefeningen(tekst)).toEqual([]);
	});

	const antwoord = { ...LEEG_ANTWOORD, getypt: '1' };
	test.each([
		['een soort die er niet is', { soort: 'examen' }],
		['geen kenmerk', { kenmerk: undefined }],
		['een afloop die er niet is', { af: 'geslaagd' }],
		['een te lang geval', { geval: 'x'.repeat(101) }],
		['antwoorden als groep', { antwoorden: { 1: antwoord } }],
		['een nummer dat geen nummer is', { antwoorden: [['1', antwoord]] }],
		['een half nummer', { antwoorden: [[1.5, antwoord]] }],
		['nummer nul', { antwoorden: [[0, antwoord]] }],
		['een getypt getal', { antwoorden: [[1, { ...antwoord, getypt: 1 }]] }],
		['ja als tekst', { antwoorden: [[1, { ...antwoord, getoond: 'ja' }]] }],
		['een te lang antwoord', { antwoorden: [[1, { ...antwoord, getypt: 'x'.repeat(MEESTE_LETTERS + 1) }]] }],
		['te veel antwoorden', { antwoorden: Array.from({ length: 501 }, (_, plaats) => [plaats + 1, antwoord]) }]
	])('%s is niets', (_, anders) => {
		expect(gelezen([{ ...los(), antwoorden: [[1, antwoord]] }])).toHaveLength(1);
		expect(gelezen([{ ...los(), ...anders }])).toEqual([]);
	});

	test('te veel oefeningen zijn niets, en wat er niet bij hoort gaat niet mee', () => {
		expect(gelezen(Array.from({ length: MEESTE_OEFENINGEN + 1 }, los))).toEqual([]);
		const [met] = leesOefeningen(
			JSON.stringify([los()]).replace('{', '{"__proto__":{"af":"gevonden"},"extra":1,')
		);
		expect(met).toEqual(oefening);
		expect(Object.getPrototypeOf(met)).toBe(Object.prototype);
	});
});

test('een antwoord is hooguit zo lang als het terug te lezen is', () => {
	const lang = metAntwoord(GEEN_ANTWOORDEN, 1, { getypt: 'x'.repeat(MEESTE_LETTERS + 1) });
	expect(leesOefeningen(schrijfOefeningen([{ ...oefening, antwoorden: lang }]))).toHaveLength(1);
});

test('van te veel oefeningen gaat weg waar het langst niets mee is gedaan', () => {
	const alle = Array.from({ length: MEESTE_OEFENINGEN }, (_, nummer) => ({
		...oefening,
		geval: String(nummer)
	})).reduce<readonly Oefening[]>((tot, een) => metOefening(tot, een), []);
	const weer = metOefening(alle, { ...oefening, geval: '0' });
	expect(weer).toHaveLength(MEESTE_OEFENINGEN);
	const meer = metOefening(weer, { ...oefening, geval: 'nieuw' });
	expect(meer).toHaveLength(MEESTE_OEFENINGEN);
	const namen = meer.map(({ geval }) => geval);
	expect(namen).toContain('0');
	expect(namen).not.toContain('1');
	expect(leesOefeningen(schrijfOefeningen(meer))).toEqual(meer);
});

describe('een andere oefening begint leeg', () => {
	test.each([
		['een andere soort', { soort: 'brief' as const }],
		['een ander geval', { geval: 'maximum' }],
		['andere regels', { kenmerk: oefenplek('stappen', CASUS, teVragen(lesOverCasus('maximum'))).kenmerk }]
	])('%s', (_, anders) => {
		expect(oefeningOp([oefening], { ...plek, ...anders }).antwoorden.size).toBe(0);
	});

	test('een bedrag dat anders is, is een andere oefening', () => {
		const les = lesOverCasus('formule');
		const [eerste, ...rest] = les.regels;
		if (!eerste) throw new Error('er hoort een regel te zijn');
		const regels = [{ ...eerste, regel: { ...eerste.regel, bedrag: '€\u00a01,00' } }, ...rest];
		expect(oefenplek('stappen', CASUS, teVragen({ ...les, regels })).kenmerk).not.toBe(plek.kenmerk);
		expect(oefenplek('stappen', CASUS, teVragen(lesOverCasus('formule')))).toEqual(plek);
	});
});

test('de score telt alleen de brieven van de lijst, met hoe het de laatste keer afliep', () => {
	const brief = (geval: string, af: Oefening['af'], kenmerk = 'k'): Oefening => ({
		soort: 'brief',
		geval,
		kenmerk,
		af,
		antwoorden: GEEN_ANTWOORDEN
	});
	const alle = [
		brief('a', 'bekeken', 'vroeger'),
		brief('a', 'gevonden'),
		brief('b', 'bekeken'),
		brief('c', null),
		brief('weg', 'gevonden'),
		{ ...brief('d', 'gevonden'), soort: 'gemaakt' as const }
	];
	const lijst = ['a', 'b', 'c', 'd'];
	expect([...brievenMet(alle, 'gevonden', lijst)]).toEqual(['a']);
	expect([...brievenMet(alle, 'bekeken', lijst)]).toEqual(['b']);
});
