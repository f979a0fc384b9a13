/** Stap voor stap: elke regel een keer, wat erin gaat ervoor, niets valt weg, en de laatste is de uitkomst. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { Getal } from '#lib/getal/getal.ts';
import { TBVV, type Lesregel } from '#lib/les/stappen.ts';
import { toonRond } from '#lib/taal/bedragen.ts';
import type { Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { keer } from '../hulp/aantallen.ts';
import { berekenResultaat, berekenUitkomst } from '../hulp/bereken.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { lesOver, lesOverCasus, regelMet, type Les } from './stappen-hulp.ts';

/** Alle regels van de uitleg, ook die in een ander zitten. */
const allesIn = ({ uitleg }: Les): Uitlegregel[] => {
	const plat = (regel: Uitlegregel): Uitlegregel[] => [regel, ...regel.delen.flatMap(plat)];
	return uitleg.stappen.flatMap(({ regels }) => regels.flatMap(plat));
};
const ids = (regels: readonly Lesregel[]) => regels.map(({ regel }) => regel.id);

/** Het totaal is van het portaal, en een norm uit de tabel heeft haar bron: zij staan in geen artikel dat de berekening noemt. */
const ZONDER_ARTIKEL = /^(toegepast\.totaalPerMaand|norm\.)/;

/** Wat van elke les waar is. */
function keurLes(inhoud: unknown): Les {
	const les = lesOver(inhoud);
	const { regels, slot } = les;
	// Elke regel een keer, op volgorde genummerd, en de uitkomst als laatste.
	expect(new Set(ids(regels)).size).toBe(regels.length);
	expect(regels.map(({ nummer }) => nummer)).toEqual(regels.map((_, plaats) => plaats + 1));
	expect(slot.nummer).toBe(regels.length + 1);
	// Niets valt weg: elke som, en alles waar een stap mee begint.
	const erin = new Set(ids(regels));
	expect(allesIn(les).filter(({ delen, id }) => delen.length > 0 && !erin.has(id))).toEqual([]);
	const begin = les.uitleg.stappen.flatMap((stap) => stap.regels);
	expect(begin.filter(({ id, tussenstap }) => !tussenstap && !erin.has(id))).toEqual([]);
	for (const hier of regels) {
		expect(hier.in.map(({ deel }) => deel)).toEqual(hier.regel.delen);
		for (const { deel, herkomst } of hier.in) {
			switch (herkomst.soort) {
				case 'regel': {
					// Wat erin gaat komt ervoor, en het is hetzelfde bedrag.
					expect(herkomst.nummer).toBeLessThan(hier.nummer);
					const eerder = regels[herkomst.nummer - 1]?.regel;
					expect([eerder?.bedrag, eerder?.exact]).toEqual([deel.bedrag, deel.exact]);
					break;
				}
				case 'invoer':
					expect(deel.veld).not.toBeNull();
					break;
				case 'norm':
					expect(deel.norm).not.toBeNull();
					break;
				case 'wet':
					expect(deel.id).toMatch(/^(vast\.|woonland$)/);
					break;
				case 'zelf':
					expect([deel.rol, deel.bedrag]).toEqual(['vergeleken', hier.regel.bedrag]);
					break;
				default:
					herkomst satisfies never;
			}
		}
	}
	// De laatste regel is wat de uitkomst zegt, en wat de opdrachtregel geeft.
	const resultaat = berekenResultaat(inhoud);
	const tbvv = regelMet(les, TBVV);
	expect(slot.tbvv).toBe(tbvv.nummer);
	expect(toonRond(Getal.lees(tbvv.regel.exact))).toBe(slot.voet);
	expect(slot.voet).toBe(toonRond(Getal.lees(resultaat.tBvv)));
	const opDePagina = maakUitleg(berekenUitkomst(inhoud)).samenvatting;
	expect([slot.bedrag, slot.voet]).toEqual([opDePagina.bedrag, opDePagina.voet]);
	return les;
}

describe('de regels van een les', () => {
	test.each(CASUSSEN)('$id: compleet, op volgorde, en eindigt bij de uitkomst', ({ dossier, verwacht }) => {
		const { slot } = keurLes(dossier);
		expect(slot.voet).toBe(toonRond(Getal.lees(verwacht.tBvv)));
	});

	test('van willekeurige dossiers', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(dossierArbitrair, (inhoud) => void keurLes(inhoud)),
			{ numRuns: keer(200) }
		);
	});

	test('staan in de volgorde van de wet: wat een som nodig heeft, komt er vlak voor', () => {
		const les = lesOverCasus('formule');
		expect(ids(les.regels)).toEqual([
			'inkomen.totaalBelastbaarJaar',
			'inkomen.nettoMaand[1]',
			'basis.norm',
			'basis.drempel',
			'basis.bovenDrempelPerMaand',
			'basis.zorgBerekend',
			'basis.premiePerMaand',
			'basis.zorgMaximum',
			'basis.zorg',
			'basis.bovenIjkpuntPerMaand',
			'basis.huurAfbouw',
			'basis.huurMaximum',
			'basis.huur',
			'basis.formule',
			'basis.begrensd',
			'toegepast.grens',
			'toegepast.begrensd',
			'toegepast.tbvv',
			'toegepast.beslagruimte',
			'norm.maximumAlleenstaande'
		]);
	});

	test('noemen hetzelfde ingevulde bedrag een eerdere regel, ook als het verderop anders heet', () => {
		const { in: erin } = regelMet(lesOverCasus('formule'), 'toegepast.grens');
		expect(erin.map(({ herkomst }) => herkomst)).toEqual([{ soort: 'wet' }, { soort: 'regel', nummer: 2 }]);
	});

	test('spreken niemand aan: een les gaat over de inwoner', () => {
		for (const { id } of CASUSSEN) {
			const { regels, slot } = lesOverCasus(id);
			const zinnen = regels.flatMap(({ regel, kop }) => [kop, regel.naam, ...regel.zinnen]);
			expect([...zinnen, slot.voor, ...slot.zinnen].filter((zin) => /\b[Uu]w?\b/.test(zin))).toEqual([]);
		}
	});
});

test.each(CASUSSEN)('$id: elke regel noemt een artikel, van zichzelf of van waar zij in gaat', ({ id }) => {
	const { regels } = lesOverCasus(id);
	expect(regels.filter(({ artikel, regel }) => artikel === null && !ZONDER_ARTIKEL.test(regel.id))).toEqual(
		[]
	);
	for (const { artikel, regel } of regels) if (regel.artikel) expect(artikel).toBe(regel.artikel);
});
