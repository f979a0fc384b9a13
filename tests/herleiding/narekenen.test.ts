import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Getal } from '#lib/getal/getal.ts';
import { POST_NAMEN } from '#lib/herleiding/namen.ts';
import type { Knoop, Post } from '#lib/herleiding/post.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import type { RuwDossier } from '../orakel/vorm.ts';
import { bronVan, dossiers, MEER_DAN_ER_IS, nietGeraakt, wortels } from './hulp.ts';
import { afwijkingen, allePosten, type Bron } from './narekenen.ts';
import { keer } from '../hulp/aantallen.ts';

describe('elke knoop van de herleiding', { timeout: 60_000 }, () => {
	test('volgt precies uit zijn delen, en elk oordeel uit wat het vergelijkt', () => {
		fc.assert(
			fc.property(dossiers, (dossier) => {
				const uitkomst = berekenUitkomst(dossier);
				expect(afwijkingen(allePosten(wortels(uitkomst)), bronVan(uitkomst.dossier))).toEqual([]);
			}),
			{ numRuns: keer(500) }
		);
	});

	test('komt langs: de willekeurige dossiers raken elke naam', () => {
		// De namen van het vrij te laten bedrag raakt tests/vtlb, die van een ander antwoord tests/eigenschappen/zekerheid,
		// en die van wat er is ingehouden tests/eigenschappen/afdracht.
		const elders = /^(vtlb|zekerheid|afdracht|vakantiegeldcontrole|begroting)\./;
		const namen = POST_NAMEN.filter((naam) => !elders.test(naam));
		const postenVan = (dossier: RuwDossier) => allePosten(wortels(berekenUitkomst(dossier)));
		expect(nietGeraakt(namen, dossiers, 475, postenVan, [MEER_DAN_ER_IS])).toEqual([]);
	});

	test('wordt ook echt nagerekend: een fout op een willekeurige plek valt op', () => {
		fc.assert(
			fc.property(dossiers, fc.nat(), (dossier, plek) => {
				const uitkomst = berekenUitkomst(dossier);
				const posten = allePosten(wortels(uitkomst));
				const doel = posten[plek % posten.length];
				const verdraaid = posten.map((post) => (post === doel ? eenCentErbij(post) : post));
				expect(afwijkingen(verdraaid, bronVan(uitkomst.dossier))).not.toEqual([]);
			}),
			{ numRuns: keer(100) }
		);
	});
});

const CENT = Getal.lees('0.01');
const eenCentErbij = (post: Knoop): Knoop => ({ ...post, waarde: post.waarde.plus(CENT) });

describe('de keuring ziet', () => {
	const invoer = (veld: string, tekst: string, eenheid: 'maand' | 'jaar' = 'maand'): Post => ({
		soort: 'invoer',
		veld,
		eenheid,
		waarde: Getal.lees(tekst)
	});
	const bron: Bron = { invoer: () => '1.00', feit: () => true };
	const een = invoer('een', '1.00');
	const kop = { eenheid: 'maand', naam: 'basis.bvv', noot: {} } as const;

	test('een veld met een ander bedrag dan het dossier', () => {
		expect(afwijkingen([invoer('x', '2.00')], bron)).toEqual(['invoer.x: 2 klopt niet']);
	});

	test('een veld dat niet in het dossier staat', () => {
		expect(afwijkingen([een], { ...bron, invoer: () => null })).toEqual([
			'invoer.een: komt niet uit het dossier of de wet'
		]);
	});

	test('gemengde eenheden', () => {
		const som = {
			...kop,
			soort: 'som',
			waarde: Getal.lees('2'),
			termen: [
				{ teken: '+', post: een },
				{ teken: '+', post: invoer('jaar', '1.00', 'jaar') }
			]
		} as unknown as Post;
		expect(afwijkingen([som], bron)).toEqual(['basis.bvv: eenheden gemengd']);
	});

	test('een laagste die niet de eerste laagste is', () => {
		const minste = { ...kop, soort: 'minste', waarde: Getal.lees('1'), kandidaten: [een, een], gekozen: 1 };
		expect(afwijkingen([minste as unknown as Post], bron)).toEqual(['basis.bvv: niet de eerste die het is']);
	});

	test('een oordeel dat anders uitvalt dan wat het vergelijkt', () => {
		const keuze = {
			...kop,
			soort: 'keuze',
			waarde: Getal.lees('1'),
			gekozen: een,
			oordeel: {
				soort: 'vergelijking',
				naam: 'bvvIsMaximum',
				links: een,
				teken: '<',
				rechts: een,
				uitkomst: true
			}
		};
		expect(afwijkingen([keuze as unknown as Post], bron)).toEqual([
			'basis.bvv: oordeel bvvIsMaximum klopt niet'
		]);
	});

	test('een feit dat anders is dan het dossier', () => {
		const feit = {
			soort: 'feit',
			naam: 'eigenWoning',
			veld: 'wonen.woning',
			waarde: 'koop',
			uitkomst: false
		};
		const oordeel = { soort: 'alle', naam: 'magLid7', delen: [feit], uitkomst: true };
		const keuze = { ...kop, soort: 'keuze', waarde: Getal.lees('1'), gekozen: een, oordeel };
		expect(afwijkingen([keuze as unknown as Post], bron)).toEqual([
			'basis.bvv: oordeel eigenWoning klopt niet',
			'basis.bvv: oordeel magLid7 klopt niet'
		]);
	});

	test('hetzelfde id met een ander bedrag', () => {
		expect(afwijkingen([een, invoer('een', '1.00', 'jaar')], bron)).toEqual([
			'invoer.een: twee keer, met een ander bedrag'
		]);
	});
});
