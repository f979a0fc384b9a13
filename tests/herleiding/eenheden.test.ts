import { expect, test } from 'vitest';
import { invoer, vast } from '#lib/herleiding/bronnen.ts';
import {
	aandeel,
	kies,
	maal,
	meeste,
	minste,
	nietNegatief,
	quotient,
	rekenOm,
	som,
	tussenverschil,
	verhouding,
	verschil
} from '#lib/herleiding/maken.ts';
import { feit } from '#lib/herleiding/oordelen.ts';

/**
 * Elke eenheid houdt de andere uit elkaar. Verdwijnt een van deze fouten, dan klaagt TypeScript dat de
 * regel `@ts-expect-error` overbodig is, en faalt de typecontrole.
 */
const maand = invoer('wonen.woonkostenPerMaand', 'maand', '100');
const jaar = invoer('inkomens[0].opgave.belastbaarJaar', 'jaar', '1200');
const vierweken = invoer('inkomens[0].lopendBeslag.tBvv', 'vierweken', '1300');
const deel = vast('0.95', 'procent', 'art475dcLid1');
const twee = vast('2', 'factor');
const ja = feit('eigenWoning', 'wonen.woning', 'koop', true);

test('een maandbedrag en een jaarbedrag gaan niet samen', () => {
	const gemengd = [
		// @ts-expect-error een jaarbedrag in een som per maand
		som('basis.bvv', 'maand', [maand, jaar]),
		// @ts-expect-error een jaarbedrag af van een maandbedrag
		verschil('basis.bvv', maand, [jaar]),
		// @ts-expect-error het laagste van een maand en een jaar
		minste('basis.bvv', [maand, jaar]),
		// @ts-expect-error het hoogste van een maand en een jaar
		meeste('basis.bvv', [maand, jaar]),
		// @ts-expect-error kiezen tussen een maand en een jaar
		kies('basis.bvv', ja, maand, jaar),
		// @ts-expect-error welk deel een maand van een jaar is
		verhouding('omslag.deel', 'factor', maand, jaar)
	];
	expect(gemengd).toHaveLength(6);
	expect(som('basis.bvv', 'maand', [maand, maand]).waarde.tekst(2)).toBe('200.00');
});

test('een bedrag gaat niet maal een bedrag, en wordt niet door een bedrag gedeeld', () => {
	const fout = [
		// @ts-expect-error een aandeel is een percentage of een getal
		aandeel('basis.norm', maand, maand),
		// @ts-expect-error een bedrag maal een bedrag
		maal('basis.norm', maand, jaar),
		// @ts-expect-error een bedrag gedeeld door een bedrag
		quotient('inkomen.loonGemiddeld', maand, jaar)
	];
	expect(fout).toHaveLength(3);
	expect([aandeel('basis.norm', deel, maand), maal('basis.norm', maand, twee)]).toMatchObject([
		{ eenheid: 'maand' },
		{ eenheid: 'maand' }
	]);
	// @ts-expect-error een deel van een jaarbedrag is een jaarbedrag
	som('basis.bvv', 'maand', [aandeel('basis.norm', deel, jaar)]);
});

test('omrekenen kan alleen vanuit het tijdvak dat de omrekening noemt', () => {
	const omgerekend = [
		rekenOm('inkomen.nettoBerekend', 'jaarNaarMaand', jaar),
		rekenOm('inkomen.nettoBerekend', 'maandNaarJaar', maand),
		rekenOm('inkomen.nettoBerekend', 'maandNaarVierweken', maand),
		rekenOm('inkomen.nettoBerekend', 'vierwekenNaarJaar', vierweken),
		rekenOm('inkomen.nettoBerekend', 'vierwekenNaarMaand', vierweken)
	];
	expect(omgerekend.map(({ eenheid, waarde }) => `${waarde.tekst(2)} ${eenheid}`)).toEqual([
		'100.00 maand',
		'1200.00 jaar',
		'92.31 vierweken',
		'16900.00 jaar',
		'1408.33 maand'
	]);
	// @ts-expect-error een maandbedrag als jaarbedrag
	rekenOm('inkomen.nettoBerekend', 'jaarNaarMaand', maand);
	// @ts-expect-error een maandbedrag als bedrag per vier weken
	rekenOm('inkomen.nettoBerekend', 'vierwekenNaarMaand', maand);
	// @ts-expect-error een jaarbedrag als maandbedrag
	rekenOm('inkomen.nettoBerekend', 'maandNaarJaar', jaar);
});

test('een tussensom staat nooit op zichzelf', () => {
	const tussen = tussenverschil(maand, [maand]);
	// @ts-expect-error een tussensom als term van een som
	som('basis.bvv', 'maand', [tussen]);
	// @ts-expect-error een tussensom als laagste
	minste('basis.bvv', [tussen]);
	// @ts-expect-error een tussensom als deel
	aandeel('basis.norm', deel, tussen);
	// @ts-expect-error een jaarbedrag in een tussensom per maand
	tussenverschil(maand, [jaar]);
	expect(nietNegatief('basis.huur', tussen).waarde.isNul()).toBe(true);
});
