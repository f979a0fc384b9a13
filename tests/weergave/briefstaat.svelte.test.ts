import { beforeEach, expect, test } from 'vitest';
import { voegJaarinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import { wisselPersonen } from '#lib/invoer/wissel.ts';
import { Briefstaat } from '#lib/staat/briefstaat.svelte.ts';

beforeEach(() => sessionStorage.clear());

test('de brief gaat mee naar een volgende pagina: ook daar is te zien of hij begonnen is', () => {
	let brief: Briefstaat | undefined;
	// De pagina waar de brief begint, en die daarna weggaat.
	$effect.root(() => {
		brief = new Briefstaat();
		brief.herstel();
	})();
	if (!brief) throw new Error('er hoort een brief te zijn');
	expect(brief.isBegonnen).toBe(false);
	brief.concept.bedrag = '1353';
	brief.neemOver();
	expect(brief.isBegonnen).toBe(true);
	brief.zet(null);
	brief.neemOver();
	expect(brief.isBegonnen).toBe(false);
});

test('namens een ander wordt een keer voorgesteld; wie daarna anders kiest, houdt zijn keuze', () => {
	const brief = new Briefstaat();
	brief.schrijfNamens();
	expect(brief.concept.terug.schrijver).toBe('namens');
	brief.concept.terug.schrijver = 'ik';
	brief.schrijfNamens();
	expect(brief.concept.terug.schrijver).toBe('ik');
	// Een ander dossier begint opnieuw.
	brief.zet(null);
	brief.schrijfNamens();
	expect(brief.concept.terug.schrijver).toBe('namens');
});

test('bij een wissel gaan de inkomens in de brief mee, en nog een wissel maakt alles ongedaan', () => {
	const brief = new Briefstaat();
	brief.wissel(wisselPersonen);
	expect(brief.inhoud).toBeNull();
	brief.concept.datum = '10-11-2026';
	for (const van of ['inwoner', 'partner'] as const) voegJaarinkomenToe(brief.concept.gegevens, van);
	brief.concept.gegevens.beslag.beslagobject = '1';
	brief.concept.gegevens.hardheid.bedrag = '100';
	const vooraf = brief.inhoud;
	brief.wissel(wisselPersonen);
	expect(brief.concept.gegevens.inkomens.map(({ van }) => van)).toEqual(['partner', 'inwoner']);
	expect(brief.concept.gegevens.beslag.beslagobject).toBeNull();
	brief.wissel(wisselPersonen);
	expect(brief.inhoud).toEqual(vooraf);
});
