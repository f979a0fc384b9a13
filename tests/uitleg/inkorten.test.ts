/** Van posten naar de regels die iemand leest: wat niets doet verdwijnt, wat telt krijgt zijn plaats in de som. */
import { describe, expect, test } from 'vitest';
import { editie, invoer, norm, vast, woonland } from '#lib/herleiding/bronnen.ts';
import {
	gemiddelde,
	kies,
	maal,
	meeste,
	minste,
	nietNegatief,
	quotient,
	rekenOm,
	rondAf,
	som,
	tussensom,
	tussenverschil,
	verhouding,
	verschil,
	verschilNietNegatief
} from '#lib/herleiding/maken.ts';
import { alle, feit } from '#lib/herleiding/oordelen.ts';
import { idVan, type Knoop } from '#lib/herleiding/post.ts';
import { isLeeg, kortIn } from '#lib/uitleg/inkorten.ts';
import { maand, normenOp } from '../hulp/posten.ts';

const loon = invoer('inkomens[0].opgave.perioden[0].loon', 'maand', '0');
const leegVakje = invoer('inkomens[0].opgave.perioden[0].opnameAvwb', 'maand', '0');
const gevuldVakje = invoer('inkomens[0].opgave.perioden[0].opnameAvwb', 'maand', '5');
const toeslag = invoer('toeslagen.huurtoeslag', 'maand', '0');
const tien = maand('10');
const drie = maand('3');
const twee = vast('2', 'factor');
const telt = feit('eigenWoning', 'wonen.woning', 'koop', true);
const zonderAntwoord = feit('voertuigTelt', 'beslag.startjaar', '', false);

/** "som: + vast.10, - vast.3". */
function kort(post: Knoop): string {
	const { bewerking, delen, nabewerking } = kortIn(post);
	const som = delen.map(({ rol, post: deel }) => `${rol} ${deel.waarde.exact()}`).join(', ');
	const daarna = nabewerking.map((na) => (na.soort === 'maalDoor' ? `× ${na.maal} ÷ ${na.door}` : na.soort));
	return [`${bewerking}: ${som}`, ...daarna].join('; ');
}

describe('wat leeg is', () => {
	const { tabel } = normenOp('2026-07-14');
	test.each<[string, Knoop, boolean]>([
		['een leeg vakje op een loonstrook', leegVakje, true],
		['een gevuld vakje', gevuldVakje, false],
		['een loon van nul: dat is een gegeven', loon, false],
		['nul buiten een loonstrook: dat is een gegeven', toeslag, false],
		['een norm', norm(tabel, 'normGehuwden'), false],
		['een getal uit de wet', vast('0', 'maand'), false],
		['een woonland', woonland({ jaar: 2026, bron: '' }, 'X', '0', false), false],
		['een som van lege vakjes', som('inkomen.schoonLoon', 'maand', [leegVakje, leegVakje]), true],
		['een som met een gevuld vakje', som('inkomen.schoonLoon', 'maand', [leegVakje, gevuldVakje]), false],
		['een lege som', som('toegepast.toeslagen', 'maand', []), true],
		['een lege tussensom', tussensom('maand', [leegVakje]), true],
		['een gemiddelde van niets', gemiddelde('inkomen.zvwGemiddeld', 'maand', [leegVakje], twee), true],
		['een gemiddelde van iets', gemiddelde('inkomen.zvwGemiddeld', 'maand', [gevuldVakje], twee), false],
		['niets omgerekend', rekenOm('inkomen.nettoMaand', 'maandNaarJaar', leegVakje), true],
		['niets afgerond', rondAf('toegepast.tbvv', leegVakje, 0, 'omhoog'), true],
		['niets, niet onder nul', nietNegatief('basis.huur', leegVakje), true],
		['iets, niet onder nul', nietNegatief('basis.huur', tien), false],
		['het laagste als dat leeg is', minste('basis.begrensd', [tien, leegVakje]), true],
		['het hoogste als dat er is', meeste('basis.begrensd', [leegVakje, tien]), false],
		['een product', maal('basis.norm', leegVakje, twee), false],
		['een keuze zonder antwoord', kies('toegepast.voertuig', zonderAntwoord, tien, tien), true],
		['een keuze voor niets', kies('toegepast.voertuig', telt, leegVakje, tien), true],
		['een keuze voor iets', kies('toegepast.voertuig', telt, tien, leegVakje), false],
		['een keuze uit delen', kies('toegepast.voertuig', alle('magLid7', []), tien, tien), false]
	])('%s', (_, post, leeg) => expect(isLeeg(post)).toBe(leeg));
});

describe('een regel', () => {
	test.each<[string, Knoop, string]>([
		['een bron', toeslag, 'blad: '],
		[
			'een norm van een editie',
			editie('kilometerprijs', '2026-07', { waarde: '0.24', bron: '', merk: 'bron' }, 'factor'),
			'blad: '
		],
		['een som', som('basis.bvv', 'maand', [tien, drie]), 'som: + 10, + 3'],
		['een verschil', verschil('basis.bvv', tien, [drie]), 'som: + 10, - 3'],
		['een som met een leeg vakje', som('basis.bvv', 'maand', [tien, leegVakje, drie]), 'som: + 10, + 3'],
		['een som van een is dat ene', som('basis.bvv', 'maand', [tien]), 'blad: '],
		['alleen wat eraf gaat blijft een som', verschil('basis.bvv', leegVakje, [drie]), 'som: - 3'],
		['een product', maal('basis.norm', tien, twee), 'product: × 10, × 2'],
		[
			'delen door een getal van de wet is een nabewerking',
			quotient('inkomen.loonGemiddeld', tien, twee),
			'som: + 10; × 1 ÷ 2'
		],
		[
			'delen door een ander bedrag is een som op zich',
			verhouding('omslag.deel', 'factor', drie, invoer('x', 'maand', '10')),
			'product: × 3, ÷ 10'
		],
		[
			'een gemiddelde noemt zijn delen',
			gemiddelde('inkomen.loonGemiddeld', 'maand', [tien, drie], twee),
			'som: + 10, + 3; × 1 ÷ 2'
		],
		['omrekenen', rekenOm('inkomen.nettoMaand', 'maandNaarJaar', tien), 'som: + 10; × 12 ÷ 1'],
		['een ondergrens die niet raakt', verschilNietNegatief('basis.huur', tien, [drie]), 'som: + 10, - 3'],
		[
			'een ondergrens die raakt',
			verschilNietNegatief('basis.huur', drie, [tien]),
			'som: + 3, - 10; nietOnderNul'
		],
		['afronden dat niets doet', rondAf('omslag.aandeelAfgerond', tien, 0, 'omhoog'), 'blad: '],
		[
			'afronden dat iets doet',
			rondAf('omslag.aandeelAfgerond', maand('10.5'), 0, 'omhoog'),
			'som: + 10.5; afgerond'
		],
		[
			'de tBVV zegt altijd hoe zij is afgerond',
			rondAf('toegepast.tbvv', tien, 0, 'halfOmhoog'),
			'som: + 10; afgerond'
		],
		['het laagste', minste('basis.begrensd', [tien, drie]), 'minste: afgevallen 10, gekozen 3'],
		['het hoogste', meeste('basis.begrensd', [tien, drie]), 'meeste: gekozen 10, afgevallen 3'],
		['het laagste van een is dat ene', minste('basis.begrensd', [tien]), 'blad: '],
		['een keuze is wat er gekozen is', kies('toegepast.voertuig', telt, tien, drie), 'blad: ']
	])('%s', (_, post, regel) => expect(kort(post)).toBe(regel));

	test('onthoudt de posten die erin opgingen, buitenste eerst', () => {
		const binnen = som('basis.formule', 'maand', [tien, drie]);
		const buiten = kies('basis.huur', telt, nietNegatief('basis.kgb', binnen), tien);
		expect(kortIn(buiten).keten.map(idVan)).toEqual(['basis.huur', 'basis.kgb', 'basis.formule']);
		expect(kortIn(buiten).oordelen).toEqual([telt]);
	});

	test('onthoudt elk oordeel, buitenste eerst', () => {
		const binnen = kies('basis.huur', zonderAntwoord, tien, drie);
		expect(kortIn(kies('basis.kgb', telt, binnen, tien)).oordelen).toEqual([telt, zonderAntwoord]);
	});

	test('onthoudt wat er onder nul was', () => {
		const onder = (van: typeof tien, eraf: typeof tien) =>
			kortIn(verschilNietNegatief('basis.huur', van, [eraf])).onderNul?.exact() ?? null;
		expect([onder(drie, tien), onder(tien, drie), onder(tien, tien)]).toEqual(['-7', null, null]);
	});

	test('na een bedrag dat zelf een regel is, komt een eigen regel', () => {
		const maandelijks = rekenOm(
			'inkomen.nettoMaand',
			'maandNaarJaar',
			som('basis.bvv', 'maand', [tien, drie])
		);
		expect(kort(maandelijks)).toBe('som: + 13; × 12 ÷ 1');
		expect(kortIn(maandelijks).keten).toHaveLength(1);
	});

	test('een tussensom van een enkel bedrag wordt dat bedrag', () => {
		const over = rekenOm('inkomen.nettoMaand', 'maandNaarJaar', tussenverschil(tien, [leegVakje]));
		expect(kort(over)).toBe('som: + 10; × 12 ÷ 1');
	});

	test('nabewerkingen volgen elkaar op een tussensom', () => {
		const binnen = rekenOm('basis.bovenIjkpuntPerMaand', 'maandNaarJaar', tussenverschil(tien, [drie]));
		expect(kort(nietNegatief('basis.huur', binnen))).toBe('som: + 10, - 3; × 12 ÷ 1');
	});
});
