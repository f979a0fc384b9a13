/** Welke stappen er zijn en welke bedragen elke stap uitlegt; met * wat te diep zat en er los onder staat. */
import { expect, test } from 'vitest';
import { STAPTEKSTEN } from '#lib/teksten/uitkomst/uitleg.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { uitkomstVan, type Geval } from './gevallen.ts';

const stappen = (geval: Geval) => maakUitleg(uitkomstVan(geval)).stappen;
const inWoorden = (geval: Geval) =>
	stappen(geval).map(
		({ naam, regels }) =>
			`${naam}: ${regels.map(({ tussenstap, id }) => `${tussenstap ? '*' : ''}${id}`).join(', ')}`
	);

const INKOMEN = 'inkomen: inkomen.totaalBelastbaarJaar, inkomen.nettoMaand[1]';
const TUSSEN = '*basis.bovenDrempelPerMaand, *basis.premiePerMaand, *basis.bovenIjkpuntPerMaand';
const BASIS = `basis: basis.formule, basis.begrensd, ${TUSSEN}`;
const EIND = [
	'grens: toegepast.begrensd',
	'afronding: toegepast.tbvv',
	'gevolg: toegepast.beslagruimte',
	'bank: bank.vrij'
];

test.each<[Geval, string[]]>([
	['een gewoon loon', [INKOMEN, BASIS, ...EIND]],
	['geen woonadres', [INKOMEN, 'basis: basis.zonderWoonadres', ...EIND.slice(0, 3), 'bank: bank.helft']],
	['in Turkije', [INKOMEN, `basis: basis.formule, basis.metWoonlandfactor, ${TUSSEN}`, ...EIND.slice(0, 3)]],
	['in een inrichting', [INKOMEN, 'basis: basis.inrichting', ...EIND]],
	[
		'hoge woonkosten',
		[
			INKOMEN,
			BASIS,
			'woonkosten: woonkosten.lid7, woonkosten.lid5, basis.bvv, *woonkosten.middendeel, *woonkosten.bovendeel, *woonkosten.bovenIjkpuntPerMaand',
			...EIND
		]
	],
	[
		'een laag loon en toeslagen',
		[INKOMEN, BASIS, 'grens: toegepast.begrensd', 'erbij: toegepast.exact', ...EIND.slice(1)]
	],
	[
		'twee inkomens',
		[
			`${INKOMEN}, inkomen.nettoMaand[2]`,
			BASIS,
			'verminderingen: toegepast.naVermindering',
			'grens: toegepast.begrensd, *toegepast.totaalInkomen',
			'afronding: toegepast.tbvv',
			'gevolg: toegepast.beslagruimte, toegepast.totaalPerMaand',
			'bank: bank.vrij'
		]
	],
	[
		'loon per vier weken',
		[
			INKOMEN,
			BASIS,
			...EIND.slice(0, 2),
			'gevolg: toegepast.beslagruimte, toegepast.perTijdvak',
			'bank: bank.vrij'
		]
	],
	[
		'beslag op twee inkomens',
		[
			`${INKOMEN}, inkomen.nettoMaand[2]`,
			BASIS,
			...EIND.slice(0, 3),
			'omslag: omslag.aandeel[1], omslag.rest[2], *omslag.som',
			'bank: bank.vrij'
		]
	],
	[
		'een lopend beslag',
		[
			'inkomen: inkomen.totaalBelastbaarJaar, inkomen.nettoMaand[1], inkomen.nettoMaand[2], inkomen.geteld[2]',
			BASIS,
			'verminderingen: toegepast.naVermindering',
			'grens: toegepast.begrensd, *toegepast.totaalInkomen',
			'afronding: toegepast.tbvv',
			'gevolg: toegepast.beslagruimte, toegepast.totaalPerMaand',
			'bank: bank.vrij'
		]
	],
	// De tBVV is al uitgelegd, en er is geen beslagruimte: de stap over het gevolg valt weg.
	['de overheid int zelf', [INKOMEN, BASIS, ...EIND.slice(0, 2), 'bank: bank.vrij']]
])('%s', (geval, verwacht) => expect(inWoorden(geval)).toEqual(verwacht));

test('elke stap heeft haar vraag, en haar zin als zij er een heeft', () => {
	for (const { naam, kop, zinnen } of stappen('hoge woonkosten')) {
		const verwacht = STAPTEKSTEN[naam as keyof typeof STAPTEKSTEN];
		expect(kop).toBe(verwacht.kop);
		expect(zinnen).toEqual(verwacht.zin === '' ? [] : [verwacht.zin]);
	}
});

test('wat de uitleg over zichzelf zegt', () => {
	const uitleg = maakUitleg(uitkomstVan('een laag loon'));
	expect(uitleg.peildatum).toBe('14 juli 2026');
	expect(uitleg.normtabel).toEqual({
		id: '2026-2',
		vanaf: '2026-07-01',
		totEnMet: '2026-12-31',
		herziening: 1,
		eigen: false,
		geldig: '1 juli 2026 tot en met 31 december 2026'
	});
	// Wat voor het vrij te laten bedrag is ingevuld, hoort bij die indicatie.
	const metVtlb = maakUitleg(berekenUitkomst(VOLLE_DOSSIERS[0])).gegevens.map(({ groep }) => groep);
	expect([...new Set(metVtlb)]).toEqual(['kenmerk', 'wonen', 'inkomens', 'beslag', 'toeslagen', 'hardheid']);
	expect(uitleg.basismeldingen.length).toBeGreaterThan(0);
	for (const { code, ernst, tekst } of [...uitleg.meldingen, ...uitleg.basismeldingen]) {
		expect([code, ernst, tekst]).not.toContain('');
	}
});
