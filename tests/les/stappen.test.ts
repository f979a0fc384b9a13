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
			'bank.vrij'
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

/** Welk lid een bedrag bepaalt, hangt af van wat er in dit geval speelt. */
test.each([
	['hardheid', 'toegepast.exact', 'art. 475fa Rv'],
	['toeslag-verrekend', 'toegepast.exact', 'art. 475g lid 3 onder d Rv'],
	['auto-tweede-jaar', 'toegepast.naVermindering', 'art. 475db lid 1 onder c Rv'],
	['partner-met-beslag', 'toegepast.naVermindering', 'art. 475db lid 1 onder a Rv'],
	['krantenwijk', 'toegepast.naVermindering', 'art. 475db lid 1 onder b Rv'],
	['formule', 'bank.vrij', 'art. 475a lid 5 Rv'],
	['uitzendkracht-vier-weken', 'inkomen.schoonLoonGemiddeld[1]', 'art. 3 Besluit BVV']
])('%s: %s staat in %s', (id, regel, artikel) =>
	expect(regelMet(lesOverCasus(id), regel).artikel).toBe(artikel)
);

test('zonder recht op de verhoging van lid 7 staat die er toch met haar lid; het totaal noemt beide leden', () => {
	for (const { id } of CASUSSEN) {
		for (const { regel, artikel } of lesOverCasus(id).regels) {
			if (regel.id === 'woonkosten.lid7')
				expect([id, artikel?.split(',')[0]]).toEqual([id, 'art. 475da lid 7 Rv']);
			if (regel.id === 'basis.bvv') expect([id, artikel]).toEqual([id, 'art. 475da lid 5 en 7 Rv']);
		}
	}
});

test.each(CASUSSEN)('$id: elke regel noemt een artikel, van zichzelf of van waar zij in gaat', ({ id }) => {
	const { regels } = lesOverCasus(id);
	expect(regels.filter(({ artikel }) => artikel === null)).toEqual([]);
	for (const { artikel, regel } of regels) if (regel.artikel) expect(artikel).toBe(regel.artikel);
});
