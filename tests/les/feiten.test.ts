/** Wat een casus leert staat in zijn stappen: de feiten die beslissen, wat nog niet bekend is, en wat er op de bank vrij blijft. */
import { expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { openPunten } from '#lib/les/stappen.ts';
import { strokenBij } from '#lib/les/strokenvraag.ts';
import { geldig } from '../hulp/bereken.ts';
import { lesOverCasus, regelMet } from './stappen-hulp.ts';

const waarom = (id: string, regel: string) => regelMet(lesOverCasus(id), regel).regel.zinnen.join(' ');

test('waarom de formule geldt zonder woonadres, en waarom niet', () => {
	expect(waarom('openheid-van-zaken', 'basis.formule')).toMatch(
		/geen woonadres in Nederland, maar wel openheid van zaken.+art\. 475e lid 1 Rv/
	);
	expect(waarom('buitenland-met-openheid', 'basis.formule')).toMatch(/ander land.+art\. 475e lid 1 Rv/);
	expect(waarom('geen-adres', 'basis.zonderWoonadres')).toMatch(
		/geen openheid van zaken.+art\. 475e lid 1 Rv/
	);
	expect(waarom('formule', 'basis.formule')).not.toMatch(/openheid/);
});

test('elke norm noemt de leefsituatie waar zij bij hoort, met de artikelen daarover', () => {
	for (const { id } of CASUSSEN) {
		const norm = lesOverCasus(id).regels.find(({ regel }) => regel.id === 'basis.norm');
		if (!norm) continue;
		const gehuwd = norm.regel.delen.some(({ norm: van }) => van?.sleutel === 'normGehuwden');
		const zinnen = norm.regel.zinnen.join(' ');
		expect([id, zinnen.includes('de norm voor gehuwden')]).toEqual([id, gehuwd]);
		expect(zinnen).toContain('art. 3 en 4 Pw');
	}
	expect(waarom('gezin-onder-de-drempel', 'basis.norm')).toContain('gehuwd met kinderen');
});

test('de uitkomst noemt wat nog niet bekend is, en wat er op een bankrekening vrij blijft', () => {
	const { slot } = lesOverCasus('strook-ontbreekt');
	expect(openPunten(slot).map(({ vraag }) => vraag)).toContain(
		'Wat kreeg de inwoner van Garage in april 2026?'
	);
	const bank = lesOverCasus('bankrekening');
	expect(bank.slot.bank).toEqual({
		nummer: regelMet(bank, 'bank.vrij').nummer,
		bedrag: regelMet(bank, 'bank.vrij').regel.bedrag
	});
	for (const { id } of CASUSSEN) {
		const { slot: van } = lesOverCasus(id);
		expect([id, openPunten(van).length > 0]).toEqual([id, van.zekerheid.niveau !== 'precies']);
	}
});

test('op het blad zonder antwoorden staan alle loonstroken, ook die niet meetellen', () => {
	const les = lesOverCasus('uitzendkracht-vier-weken');
	const dossier = geldig(CASUSSEN.find(({ id }) => id === 'uitzendkracht-vier-weken')?.dossier);
	const hier = regelMet(les, 'inkomen.schoonLoonGemiddeld[1]');
	expect(strokenBij(hier, dossier)?.map(({ bedrag }) => bedrag.replace(/\s/u, ' '))).toEqual([
		'€ 1.900,00',
		'€ 2.100,00',
		'€ 2.600,00'
	]);
	expect(strokenBij(regelMet(les, 'basis.norm'), dossier)).toBeNull();
	// Van elk gemiddelde in de bibliotheek staan er zo veel bedragen als er stroken zijn.
	for (const { id, dossier: ruw } of CASUSSEN) {
		const van = geldig(ruw);
		for (const regel of lesOverCasus(id).regels) {
			const gevonden = strokenBij(regel, van);
			if (!gevonden) continue;
			const opgave = van.inkomens.find((een) => een.opgave.soort === 'perioden')?.opgave;
			expect(gevonden).toHaveLength(opgave?.soort === 'perioden' ? opgave.perioden.length : 0);
		}
	}
});
