/** Hoe een bedrag uit andere volgt: de waarde, de delen in leesvolgorde, en wat erbij staat. */
import { describe, expect, test } from 'vitest';
import { vast } from '#lib/herleiding/bronnen.ts';
import {
	aandeel,
	gemiddelde,
	kies,
	maal,
	meeste,
	minste,
	nietNegatief,
	product,
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
import { alle, feit, vergelijk } from '#lib/herleiding/oordelen.ts';
import { idVan, isBenoemd, isPost, type Noot } from '#lib/herleiding/post.ts';
import { exact, jaar, maand } from '../hulp/posten.ts';

const honderd = maand('100');
const dertig = maand('30');
const drie = vast('3', 'factor');
const half = vast('0.5', 'procent');
const noot: Noot = { grondslag: 'art475daLid2', over: '1' };

describe('optellen en aftrekken', () => {
	test('een som telt haar termen op; zonder termen is zij nul', () => {
		const samen = som('basis.bvv', 'maand', [honderd, dertig, dertig], noot);
		expect([samen.soort, exact(samen), samen.naam, samen.noot]).toEqual(['som', '160', 'basis.bvv', noot]);
		expect(samen.termen).toEqual([
			{ teken: '+', post: honderd },
			{ teken: '+', post: dertig },
			{ teken: '+', post: dertig }
		]);
		expect(exact(som('basis.bvv', 'maand', []))).toBe('0');
		expect(exact(som('basis.bvv', 'maand', [dertig]))).toBe('30');
	});

	test('een verschil trekt alles na het eerste af, en mag negatief zijn', () => {
		const over = verschil('basis.bvv', dertig, [honderd, dertig], noot);
		expect([over.soort, exact(over), over.eenheid, over.noot]).toEqual(['som', '-100', 'maand', noot]);
		expect(over.termen.map(({ teken, post }) => `${teken}${exact(post)}`)).toEqual(['+30', '-100', '-30']);
	});

	test('een verschil dat niet onder nul mag, laat zien wat het was', () => {
		const over = verschilNietNegatief('basis.bvv', dertig, [honderd], noot);
		expect([over.soort, exact(over), over.van.soort, exact(over.van)]).toEqual([
			'ondergrens',
			'0',
			'tussensom',
			'-70'
		]);
		expect(exact(verschilNietNegatief('basis.bvv', honderd, [dertig]))).toBe('70');
		expect(exact(verschilNietNegatief('basis.bvv', honderd, [honderd]))).toBe('0');
	});

	test('een gemiddelde deelt door het aantal, ook als er bedragen ontbreken', () => {
		const gemiddeld = gemiddelde('inkomen.loonGemiddeld', 'maand', [honderd, dertig], drie, noot);
		expect([exact(gemiddeld), gemiddeld.deeltal.soort, gemiddeld.noot]).toEqual(['130/3', 'tussensom', noot]);
	});
});

describe('vermenigvuldigen en delen', () => {
	test('een aandeel noemt het deel eerst, een vermenigvuldiging het bedrag', () => {
		const deel = aandeel('basis.norm', half, honderd, noot);
		const keer = maal('basis.norm', honderd, drie, noot);
		expect([deel.soort, exact(deel), deel.eenheid, deel.noot]).toEqual(['product', '50', 'maand', noot]);
		expect([keer.soort, exact(keer), keer.eenheid, keer.noot]).toEqual(['product', '300', 'maand', noot]);
		expect([deel.factoren, keer.factoren]).toEqual([
			[half, honderd],
			[honderd, drie]
		]);
	});

	test('een product van meer factoren heeft de eenheid die het zegt', () => {
		const samen = product('basis.normhuurKwadraat', 'jaar', [honderd, drie, half], noot);
		expect([samen.soort, exact(samen), samen.eenheid, samen.noot]).toEqual(['product', '150', 'jaar', noot]);
	});

	test('delen, en welk deel het ene van het andere is', () => {
		const gedeeld = quotient('inkomen.loonGemiddeld', honderd, drie, noot);
		expect([gedeeld.soort, exact(gedeeld), gedeeld.noot]).toEqual(['quotient', '100/3', noot]);
		expect([gedeeld.deeltal, gedeeld.deler]).toEqual([honderd, drie]);
		const deel = verhouding('omslag.deel', 'procent', dertig, honderd, noot);
		expect([deel.soort, exact(deel), deel.eenheid, deel.noot]).toEqual(['quotient', '0.3', 'procent', noot]);
		expect([deel.deeltal, deel.deler]).toEqual([dertig, honderd]);
	});
});

test('een jaar heeft twaalf maanden en dertien perioden van vier weken', () => {
	const naarMaand = rekenOm('inkomen.nettoMaand', 'jaarNaarMaand', jaar('156'), noot);
	expect([naarMaand.soort, exact(naarMaand), naarMaand.noot]).toEqual(['omrekening', '13', noot]);
	expect([naarMaand.maal, naarMaand.door]).toEqual(['1', '12']);
	const perVierWeken = rekenOm('toegepast.perTijdvak', 'maandNaarVierweken', maand('13'));
	expect([exact(perVierWeken), perVierWeken.maal, perVierWeken.door]).toEqual(['12', '12', '13']);
});

describe('kiezen', () => {
	const gelijk = maand('30.00');

	test('het laagste en het hoogste; bij gelijke bedragen de eerste', () => {
		const laagste = minste('basis.begrensd', [honderd, dertig, gelijk], noot);
		expect([laagste.soort, exact(laagste), laagste.gekozen, laagste.noot]).toEqual(['minste', '30', 1, noot]);
		const hoogste = meeste('basis.begrensd', [dertig, gelijk, honderd], noot);
		expect([hoogste.soort, exact(hoogste), hoogste.gekozen, hoogste.noot]).toEqual([
			'meeste',
			'100',
			2,
			noot
		]);
		expect(minste('basis.begrensd', [dertig, gelijk]).gekozen).toBe(0);
		expect(hoogste.kandidaten).toEqual([dertig, gelijk, honderd]);
	});

	test('een oordeel kiest', () => {
		const ja = feit('eigenWoning', 'wonen.woning', 'koop', true);
		const keuze = kies('woonkosten.lid7', ja, honderd, dertig, noot);
		expect([keuze.soort, keuze.gekozen, keuze.oordeel, keuze.noot]).toEqual(['keuze', honderd, ja, noot]);
		const nee = feit('eigenWoning', 'wonen.woning', 'huur', false);
		expect(kies('woonkosten.lid7', nee, honderd, dertig).gekozen).toBe(dertig);
	});

	test('een ondergrens laat een bedrag van nul of meer staan', () => {
		const bedrag = nietNegatief('basis.huur', maand('0.01'), noot);
		expect([bedrag.soort, exact(bedrag), bedrag.noot]).toEqual(['ondergrens', '0.01', noot]);
	});

	test('afronden zegt hoe, en op hoeveel decimalen', () => {
		const rond = rondAf('toegepast.tbvv', maand('10.5'), 0, 'halfOmhoog', noot);
		expect(rond).toMatchObject({ soort: 'afronding', wijze: 'halfOmhoog', decimalen: 0, noot });
		expect(exact(rond)).toBe('11');
	});
});

describe('een oordeel', () => {
	test.each([
		['<', [true, false, false]],
		['<=', [true, true, false]],
		['=', [false, true, false]],
		['>=', [false, true, true]],
		['>', [false, false, true]]
	] as const)('%s vergelijkt 30 met 100, met zichzelf, en 100 met 30', (teken, verwacht) => {
		const paren = [
			[dertig, honderd],
			[dertig, dertig],
			[honderd, dertig]
		] as const;
		const oordelen = paren.map(([links, rechts]) => vergelijk('bvvIsMaximum', links, teken, rechts));
		expect(oordelen.map(({ uitkomst }) => uitkomst)).toEqual(verwacht);
		expect(oordelen[0]).toMatchObject({ soort: 'vergelijking', links: dertig, teken, rechts: honderd });
	});

	test('over meer delen is waar als elk deel waar is', () => {
		const waar = feit('eigenWoning', 'wonen.woning', 'koop', true);
		const onwaar = feit('huurtoeslagNietMogelijk', 'wonen.huurtoeslagMogelijk', 'ja', false);
		expect(alle('magLid7', [waar, waar])).toMatchObject({ soort: 'alle', naam: 'magLid7', uitkomst: true });
		expect(alle('magLid7', [waar, onwaar]).uitkomst).toBe(false);
		expect(waar).toMatchObject({ soort: 'feit', veld: 'wonen.woning', waarde: 'koop' });
	});
});

describe('een plek in de herleiding', () => {
	const naamloos = tussensom('maand', [honderd]);
	const genoemd = tussenverschil(honderd, [dertig], 'inkomen.schoonLoon', noot);

	test('is een post, of een tussensom die alleen soms een naam heeft', () => {
		expect([honderd, naamloos, genoemd].map(isPost)).toEqual([true, false, false]);
		expect([honderd, naamloos, genoemd, rondAf('basis.bvv', dertig, 2, 'omhoog')].map(isBenoemd)).toEqual([
			false,
			false,
			true,
			true
		]);
		expect([exact(genoemd), genoemd.noot]).toEqual(['70', noot]);
	});

	test('heet naar wat zij is, waarover, en bij een getal uit de wet naar het artikel', () => {
		expect(idVan(naamloos)).toBeNull();
		expect(idVan(tussensom('maand', [honderd], null, noot))).toBeNull();
		expect(idVan(genoemd)).toBe('inkomen.schoonLoon[1]');
		expect(idVan(som('basis.bvv', 'maand', []))).toBe('basis.bvv');
		expect(idVan(vast('0.95', 'procent', 'art475dcLid1'))).toBe('vast.0.95/procent/art475dcLid1');
		expect(idVan(drie)).toBe('vast.3/factor/');
	});
});
