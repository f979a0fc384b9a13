/** De formules van een les: woorden, letters van de wet, en bedragen, en het plaatje van de hele formule. */
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { formuleVan, regelInWoorden } from '#lib/les/formule.ts';
import { heleFormule } from '#lib/les/hele-formule.ts';
import { alsZin, reeks } from '#lib/les/wiskunde.ts';
import { lesOverCasus, regelMet, type Les } from './stappen-hulp.ts';

/** De drie rijen van een regel als tekst. */
function rijen(les: Les, id: string): readonly (string | null)[] {
	const formule = formuleVan(regelMet(les, id).regel, les);
	if (!formule) throw new Error(`geen formule bij ${id}`);
	const { kolommen, uitkomst, metLetters } = formule;
	const letters = kolommen.flatMap(({ letter }) => letter ?? []);
	return [
		alsZin(reeks(kolommen.map(({ woord }) => woord))),
		metLetters ? `${alsZin(reeks(letters))} = ${uitkomst.letter ? alsZin(uitkomst.letter) : ''}` : null,
		alsZin(reeks(kolommen.map(({ waarde }) => waarde)))
	];
}

describe('een regel als formule', () => {
	test.each([
		['basis.norm', '95% × Bijstandsnorm voor een alleenstaande', '95% × A = leven', '95% × 1.401,50'],
		[
			'basis.bovenIjkpuntPerMaand',
			'(Belastbaar inkomen per jaar, alles samen − Grens voor huurtoeslag, alleen, per jaar) ÷ 12',
			'(C − ijkpunt) ÷ 12 = I ÷ 12',
			'(30.000,00 − 23.425,00) ÷ 12'
		],
		[
			'basis.zorgBerekend',
			'Inkomen boven het drempelinkomen, per maand × Deel van het inkomen dat naar de zorgpremie gaat',
			'(C − D) ÷ 12 × E = zorg',
			'22,05 × 13,73%'
		],
		[
			'basis.huurMaximum',
			'Hoogste huurgrens (maximale huurgrens) − Huur die iedereen zelf betaalt, alleen (basishuur)',
			'H − J = hoogste huurdeel',
			'932,93 − 202,52'
		],
		[
			'basis.drempel',
			'het laagste van Drempelinkomen voor zorgtoeslag, per jaar en Belastbaar inkomen per jaar, alles samen',
			'het laagste van drempelinkomen en C = D',
			'het laagste van 29.735,42 en 30.000,00'
		],
		['toegepast.grens', '95% × Al het eigen netto-inkomen', null, '95% × 2.000,00']
	])('%s', (id, woorden, letters, bedragen) => {
		expect(rijen(lesOverCasus('formule'), id)).toEqual([woorden, letters, bedragen]);
	});

	test('het deel voor de kinderen van een paar trekt D en L samen af', () => {
		expect(rijen(lesOverCasus('gezin-onder-de-drempel'), 'basis.kgbBerekend')[1]).toBe(
			'(C − (D + L)) ÷ 12 × K = kind'
		);
	});

	test('de tekst tot 2026 heeft het kwadraat van C', () => {
		const les = lesOverCasus('kamer-in-2022');
		expect(rijen(les, 'basis.normhuurKwadraat')[1]).toBe('F × C × C = eerste deel');
		expect(rijen(les, 'basis.huur')[1]).toBe('F × C × C + G × C − J = huur');
	});

	test('afronden staat achter de som, en de regel in woorden noemt geen bedrag', () => {
		const les = lesOverCasus('formule');
		const formule = formuleVan(regelMet(les, 'toegepast.tbvv').regel, les);
		expect(formule?.daarna).toEqual(['afgerond op hele euro’s']);
		for (const { id } of CASUSSEN) {
			const { regels } = lesOverCasus(id);
			for (const { regel } of regels) {
				const gevonden = formuleVan(regel, { regels });
				if (gevonden) expect(regelInWoorden(gevonden).replace('nooit lager dan € 0', '')).not.toMatch(/€/);
			}
		}
	});

	test('wat verborgen is, staat er niet', () => {
		const les = lesOverCasus('formule');
		const { regel } = regelMet(les, 'basis.formule');
		const formule = formuleVan(regel, les, ({ id }) => id === 'basis.huur');
		expect(alsZin(reeks(formule?.kolommen.map(({ waarde }) => waarde) ?? []))).toBe('1.331,43 + 3,03 + ?');
	});
});

describe('de hele formule', () => {
	test('heeft de delen van de wet in letters, en merkt het deel van deze regel', () => {
		const les = lesOverCasus('gezin-onder-de-drempel');
		const geheel = heleFormule(les, regelMet(les, 'basis.huurAfbouw'));
		expect(geheel?.delen.map(({ letters, hier }) => [letters && alsZin(letters), hier])).toEqual([
			['95% × B', false],
			['(C − D) ÷ 12 × E', false],
			['I ÷ 12 × G', true],
			['(C − (D + L)) ÷ 12 × K', false]
		]);
		expect(geheel?.totaal.bedrag).toBe(regelMet(les, 'basis.formule').regel.bedrag);
	});

	test('noemt de grens van elk deel, en elke letter die erin staat', () => {
		for (const { id } of CASUSSEN) {
			const les = lesOverCasus(id);
			const formule = les.regels.find(({ regel }) => regel.id === 'basis.formule');
			const geheel = formule && heleFormule(les, formule);
			if (!geheel) continue;
			const letters = new Set(geheel.legenda.map(({ letter }) => letter));
			for (const { letters: deel, grens, nummer } of geheel.delen) {
				const gebruikt = [deel, grens?.letters ?? null].flatMap(
					(stuk) => (stuk && alsZin(stuk).match(/\b[A-L]\b/g)) ?? []
				);
				expect([id, gebruikt.filter((letter) => !letters.has(letter))]).toEqual([id, []]);
				// Zorg heeft altijd een grens, en geldt zij, dan is dat het bedrag.
				if (les.regels[nummer - 1]?.regel.id === 'basis.zorg') expect(grens).not.toBeNull();
				if (grens?.geldt) expect(les.regels[nummer - 1]?.regel.bedrag).toBe(grens.bedrag);
			}
		}
		const les = lesOverCasus('formule');
		const geheel = heleFormule(les, regelMet(les, 'basis.formule'));
		expect(
			geheel?.delen.map(({ grens }) => grens && [grens.letters && alsZin(grens.letters), grens.geldt])
		).toEqual([null, [null, false], ['H − J', false]]);
		expect(geheel?.legenda.map(({ letter }) => letter)).toEqual(['A', 'C', 'D', 'E', 'F', 'H', 'I', 'J']);
	});

	test('D hoort bij twee delen; de grens van 95% bij geen', () => {
		const les = lesOverCasus('gezin-onder-de-drempel');
		const bijD = heleFormule(les, regelMet(les, 'basis.drempel'));
		expect(bijD?.delen.map(({ hier }) => hier)).toEqual([false, true, false, true]);
		expect(heleFormule(les, regelMet(les, 'toegepast.grens'))).toBeNull();
	});

	test('is er niet als de basis een vast bedrag is', () => {
		const les = lesOverCasus('geen-adres');
		expect(les.regels.map((regel) => heleFormule(les, regel)).filter(Boolean)).toEqual([]);
	});
});
