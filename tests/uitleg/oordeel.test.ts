/** Waarom een keuze zo uitviel: alleen wat het veroorzaakte, en alleen als er iets te zeggen is. */
import { expect, test } from 'vitest';
import { alle, feit, vergelijk } from '#lib/herleiding/oordelen.ts';
import { OORDEELTEKSTEN } from '#lib/teksten/posten/oordelen.ts';
import { oordeelInWoorden, vergelekenMet } from '#lib/uitleg/oordeel-in-woorden.ts';
import { jaar, maand } from '../hulp/posten.ts';

const [laag, hoog] = [jaar('100'), jaar('200')];
const geenHuurtoeslag = feit('huurtoeslagNietMogelijk', 'wonen.huurtoeslagMogelijk', 'nee', true);
const welHuurtoeslag = feit('huurtoeslagNietMogelijk', 'wonen.huurtoeslagMogelijk', 'ja', false);
const onder = vergelijk('inkomenOnderGrensLid7', laag, '<', hoog);
const boven = vergelijk('inkomenOnderGrensLid7', hoog, '<', laag);
const niets = { links: '', rechts: '', waarde: '' };

test('een voorwaarde die niet klopt, is de hele reden', () => {
	const recht = alle('magLid7', [welHuurtoeslag, onder]);
	expect(oordeelInWoorden(recht)).toEqual([
		OORDEELTEKSTEN.huurtoeslagNietMogelijk.nee({ ...niets, waarde: 'ja' })
	]);
	expect(vergelekenMet(recht)).toEqual([]);
});

test('kloppen ze allemaal, dan staan ze er allemaal, met wat eruit volgt', () => {
	const recht = alle('magLid7', [geenHuurtoeslag, onder]);
	expect(oordeelInWoorden(recht)).toEqual([
		OORDEELTEKSTEN.huurtoeslagNietMogelijk.ja(niets),
		OORDEELTEKSTEN.inkomenOnderGrensLid7.ja({ ...niets, links: '€\u00a0100,00', rechts: '€\u00a0200,00' }),
		OORDEELTEKSTEN.magLid7.ja(niets)
	]);
	expect(vergelekenMet(recht)).toEqual([laag, hoog]);
});

test('alleen de bedragen die het tegenhielden', () => {
	const gemengd = alle('magLid7', [geenHuurtoeslag, onder, boven]);
	expect(vergelekenMet(gemengd)).toEqual([hoog, laag]);
});

test('valt er niets te zeggen, dan staat er niets', () => {
	const laagInkomen = vergelijk('vtlbLaagInkomen', maand('200'), '<', maand('100'));
	expect(oordeelInWoorden(laagInkomen)).toEqual([]);
});
