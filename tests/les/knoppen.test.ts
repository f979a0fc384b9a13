/** Aan een knop draaien: wat gemerkt is klopt met de berekening, wat niet gemerkt is bleef gelijk, en terug is precies terug. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { pasToe, type Wijziging } from '#lib/les/doorgerekend.ts';
import { BEGINSTAND, Knoppenbord, zinBij, type Stand } from '#lib/les/knoppen.ts';
import { lesuitleg } from '#lib/les/lesuitleg.ts';
import { verschilTussen, vouw } from '#lib/les/verschil.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import type { Normen } from '#lib/regels/normen.ts';
import { knopteksten } from '#lib/teksten/les/knoppen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Uitleg, Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { rekenUit, type Invoer } from '#lib/vergelijk/geval.ts';
import { keer } from '../hulp/aantallen.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { zwaarDossier } from '../verslag/zwaar-dossier.ts';
import { vanVersie3 } from '../orakel/versie3.ts';

const normenOp = (dossier: Dossier): Normen => {
	const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
	if (isGeenNormen(normen)) throw new Error('geen normen');
	return normen;
};
const alsInvoer = (dossier: Dossier): Invoer => ({ dossier, normen: normenOp(dossier) });
const bordVan = (dossier: Dossier): Knoppenbord => {
	const bord = Knoppenbord.van(dossier);
	if (!bord) throw new Error('geen normen');
	return bord;
};
const casus = (id: string): Dossier => geldig(CASUSSEN.find((een) => een.id === id)?.dossier);

const alleRegels = ({ stappen }: Uitleg): readonly Uitlegregel[] => {
	const loop = (regels: readonly Uitlegregel[]): readonly Uitlegregel[] =>
		regels.flatMap((regel) => [regel, ...loop(regel.delen)]);
	return stappen.flatMap(({ regels }) => loop(regels));
};

/** Elke regel die niet gemerkt is, is overal gelijk; elke post die een van de kanten uitlegt staat er precies een keer. */
function keur(oud: Uitleg, nieuw: Uitleg) {
	const verschil = verschilTussen(oud, nieuw);
	const regels = verschil.stappen.flatMap((stap) => stap.regels);
	const [links, rechts] = [alleRegels(oud), alleRegels(nieuw)];
	const uitgelegd = [...links, ...rechts].filter(({ zie }) => !zie);
	const ids = [...new Set(uitgelegd.map(({ id }) => id))];
	expect(regels.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
	for (const { id, stand } of regels) {
		const bedragen = [links, rechts].map((kant) => [
			...new Set(kant.filter((regel) => regel.id === id).map(({ bedrag, exact }) => `${bedrag} ${exact}`))
		]);
		const [eerst = [], dan = []] = bedragen;
		if (stand === 'gelijk') expect(eerst, id).toEqual(dan);
		if (stand === 'nieuw') expect(eerst, id).toEqual([]);
		if (stand === 'weg') expect(dan, id).toEqual([]);
	}
	expect(verschil.anders).toBe(regels.filter(({ stand }) => stand !== 'gelijk').length);
	expect(verschil.regels).toBe(regels.length);
	for (const stap of verschil.stappen) {
		expect(vouw(stap.regels).flatMap((deel) => deel.regels)).toEqual(stap.regels);
	}
	return verschil;
}

test.each(CASUSSEN)('$id: zonder draaien komt er precies uit wat eruit kwam', ({ dossier }) => {
	const begin = alsInvoer(geldig(dossier));
	const uit = pasToe(begin, []);
	expect(uit.gelukt && maakUitleg(uit.geval.bedragen)).toEqual(maakUitleg(rekenUit(begin).bedragen));
});

/** Van elke soort knop een andere stand. */
function andereStand(
	soort: string,
	begin: string,
	opties: readonly { waarde: string }[],
	zet: number
): string {
	if (soort === 'datum') return ['1-3-2026', '14-7-2026', '5-5-2024'][zet % 3] ?? '';
	if (soort === 'keuze') return opties[zet % opties.length]?.waarde ?? '';
	const eerste = begin.replace(/\d/, (cijfer) => String((Number(cijfer) + 1 + (zet % 8)) % 10));
	return begin === '' ? String(100 + zet) : eerste;
}

const draaiAlles = (bord: Knoppenbord, zetten: readonly (readonly [number, number])[]): Stand =>
	zetten.reduce((stand, [plek, zet]) => {
		const knoppen = bord.knoppen(stand);
		const knop = knoppen[plek % knoppen.length];
		if (!knop) return stand;
		return bord.draai(stand, knop.sleutel, andereStand(knop.soort, knop.begin, knop.opties, zet));
	}, BEGINSTAND);

const zettenArbitrair = fc.array(fc.tuple(fc.nat(999), fc.nat(99)), { minLength: 1, maxLength: 5 });
const dossierOfCasus = fc.oneof(
	fc.constantFrom(...CASUSSEN).map(({ dossier }): unknown => dossier),
	dossierArbitrair,
	vanVersie3
);

test('alles terug is precies zoals het was, in welke volgorde ook', () => {
	let draaide = 0;
	fc.assert(
		fc.property(dossierOfCasus, zettenArbitrair, (ruw, zetten) => {
			const bord = bordVan(geldig(ruw));
			const gedraaid = draaiAlles(bord, zetten);
			if (gedraaid.watals) draaide += 1;
			expect(gedraaid.watals === null).toBe(gedraaid.gedraaid.size === 0);
			let stand = gedraaid;
			// Een draai die op een andere rust, kan pas daarna terug.
			for (let ronde = 0; ronde < zetten.length; ronde += 1) {
				for (const sleutel of Object.keys(stand.getypt)) {
					stand = bord.zetTerug(stand, sleutel);
					// Wat nergens getypt is, is ook niet gedraaid.
					for (const een of stand.gedraaid.keys()) expect(stand.getypt).toHaveProperty([een]);
				}
			}
			expect(stand).toEqual(BEGINSTAND);
		}),
		{ numRuns: keer(150) }
	);
	expect(draaide).toBeGreaterThan(10);
}, 300_000);

/** Dezelfde wijziging, hier los opgeschreven. */
function metDeHand(begin: Invoer, wijziging: Wijziging): Invoer {
	const { dossier, normen } = begin;
	switch (wijziging.soort) {
		case 'datum': {
			const later = { ...dossier, peildatum: wijziging.dag };
			return alsInvoer(later);
		}
		case 'normtabel': {
			const tabel = NORMTABELLEN.find(({ id }) => id === wijziging.id) ?? normen.tabel;
			const { woonland } = normenOp({ ...dossier, peildatum: alsDatum(tabel.vanaf) });
			return { dossier, normen: { tabel, woonland: woonland ?? normen.woonland } };
		}
		case 'norm': {
			const tabel = structuredClone(normen.tabel);
			Reflect.set(Reflect.get(tabel.waarden, wijziging.sleutel) as object, 'waarde', wijziging.waarde);
			return { dossier, normen: { ...normen, tabel } };
		}
		case 'lezing':
			return {
				dossier: { ...dossier, lezingen: { ...dossier.lezingen, [wijziging.id]: wijziging.optie } },
				normen
			};
		case 'veld':
			return begin;
		default:
			return wijziging satisfies never;
	}
}

test('de regel van de beslagvrije voet is wat de berekening geeft, en wat niet gemerkt is bleef gelijk', () => {
	const geteld = new Map<string, number>();
	fc.assert(
		fc.property(dossierOfCasus, fc.nat(999), fc.nat(99), (ruw, plek, zet) => {
			const dossier = geldig(ruw);
			const bord = bordVan(dossier);
			const stand = draaiAlles(bord, [[plek, zet]]);
			const [draai] = stand.gedraaid.values();
			if (!draai || !stand.watals) return;
			const begin = alsInvoer(dossier);
			const { wijziging } = draai;
			geteld.set(wijziging.soort, (geteld.get(wijziging.soort) ?? 0) + 1);
			const uit = pasToe(begin, [wijziging]);
			if (!uit.gelukt) throw new Error(zinBij(uit.fout, dossier, false));
			const verwacht =
				// Een knop van een veld, en stroken die meegaan met de dag: zie veldknoppen.test.ts.
				wijziging.soort === 'veld' || uit.geschoven.length > 0
					? uit.geval.bedragen
					: bereken(metDeHand(begin, wijziging).dossier, metDeHand(begin, wijziging).normen);
			const verschil = keur(lesuitleg(rekenUit(begin)), lesuitleg(uit.geval));
			expect(stand.watals.verschil).toEqual(verschil);
			const voet = verschil.stappen.flatMap(({ regels }) => regels).find(({ id }) => id === 'toegepast.tbvv');
			expect(voet?.nieuw?.exact).toBe(verwacht.toegepast.tbvv.waarde.exact());
			if (stand.watals.dan.bedrag !== stand.watals.eerst.bedrag) expect(voet?.stand).toBe('anders');
		}),
		{ numRuns: keer(250) }
	);
	expect([...geteld.keys()].toSorted()).toEqual(['datum', 'lezing', 'norm', 'normtabel', 'veld']);
}, 300_000);

test('de knoppen van een casus: datum, normtabel, norm, lezing en gegevens', () => {
	const bord = bordVan(casus('formule'));
	const eerst = bord.bedrag.bedrag.replaceAll('\u00a0', ' ');
	expect(eerst).toBe('€ 1.482');
	const na = (sleutel: string, getypt: string) =>
		bord.draai(BEGINSTAND, sleutel, getypt).watals?.dan.bedrag.replaceAll('\u00a0', ' ');
	// Met de normen van juli: 95% x 1.419,46 = 1.348,487 + 147,9375 + 3,0272 = 1.499,45.
	expect(na('datum', '14 juli 2026')).toBe('€ 1.499');
	expect(na('normtabel', '2026-2')).toBe('€ 1.499');
	// 95% x 1.500 = 1.425 + 147,9375 + 3,0272 = 1.575,96.
	expect(na('norm.normAlleenstaande', '1.500')).toBe('€ 1.576');
	expect(na('lezing.afronding', 'heleEuroOmhoog')).toBe('€ 1.483');
	// 95% x 1.401,50 + (26.000 - 23.425) / 12 x 27% = 1.389,36.
	expect(na('inkomens[0].opgave.belastbaar.bedrag', '26.000')).toBe('€ 1.389');
	expect(na('leefsituatie', 'gehuwd_zonder_kinderen')).not.toBe(eerst);
});

test('wat niet kan geeft een zin, en het laatste dat wel kon blijft', () => {
	const bord = bordVan(casus('formule'));
	const goed = bord.draai(BEGINSTAND, 'inkomens[0].opgave.netto.bedrag', '1.000');
	for (const [sleutel, getypt, zin] of [
		['datum', '31-2-2026', /bestaat/],
		['datum', '1-1-2019', /Voor deze datum hebben wij geen bedragen uit de wet/],
		['datum', '', /Vul een datum in/],
		['inkomens[0].opgave.belastbaar.bedrag', 'veel', /Vul een bedrag in/],
		['inkomens[0].opgave.belastbaar.bedrag', '1,250', /Bedoelt u/],
		['inkomens[0].opgave.belastbaar.bedrag', '', /./],
		['wonen.woonkostenPerMaand', '-100', /minteken/],
		['wonen.adres', 'buitenland', /Kies een van de antwoorden/],
		['lezing.regel95', 'onzin', /Kies een van de antwoorden/]
	] as const) {
		const mis = bord.draai(goed, sleutel, getypt);
		expect(mis.fouten[sleutel], `${sleutel} ${getypt}`).toMatch(zin);
		expect(mis.getypt[sleutel]).toBe(getypt);
		expect(mis.watals).toBe(goed.watals);
		expect(bord.zetTerug(mis, sleutel)).toEqual(goed);
	}
	expect(bord.draai(goed, 'bestaat niet', 'x')).toBe(goed);
});

test('een dossier van een oudere versie, dat een nieuw bestand niet meer mag zijn, is wel met andere normen te rekenen', () => {
	const bord = bordVan(geldig(zwaarDossier));
	const stand = bord.draai(BEGINSTAND, 'normtabel', '2024-1');
	expect(stand.fouten).toEqual({});
	expect(stand.watals?.verschil.anders).toBeGreaterThan(10);
	// Wat het dossier zelf al mist, is hier niet in te vullen: de zin zegt waar wel, en wat hier wel kan.
	for (const [sleutel, getypt] of [
		['leefsituatie', 'alleenstaande'],
		['wonen.woonkostenPerMaand', '900'],
		['datum', '1-3-2026']
	] as const) {
		expect(bord.draai(BEGINSTAND, sleutel, getypt).fouten[sleutel], sleutel).toBe(knopteksten.strokenMissen);
	}
});

test('een norm die niet in de gekozen tabel staat: de zin zegt wat kan', () => {
	const bord = bordVan(casus('formule'));
	const metNorm = bord.draai(BEGINSTAND, 'norm.afbouwpercentageHuurEenpersoons', '30');
	const mis = bord.draai(metNorm, 'normtabel', '2024-1');
	expect(mis.fouten['normtabel']).toMatch(/Zet die norm eerst terug, of kies een andere tabel/);
	expect(mis.watals).toBe(metNorm.watals);
	const andersom = bord.draai(BEGINSTAND, 'normtabel', '2024-1');
	expect(bord.knoppen(andersom).map(({ sleutel }) => sleutel)).not.toContain(
		'norm.afbouwpercentageHuurEenpersoons'
	);
});

test('wie geen partner meer heeft, heeft ook diens inkomen niet meer; het dossier zelf verandert niet', () => {
	const metPartner = CASUSSEN.filter(({ dossier }) => dossier.inkomens.some(({ van }) => van === 'partner'));
	expect(metPartner.length).toBeGreaterThan(0);
	for (const { dossier: ruw } of metPartner) {
		const dossier = geldig(ruw);
		const voor = JSON.stringify(dossier);
		const uit = pasToe(alsInvoer(dossier), [{ soort: 'veld', pad: 'leefsituatie', waarde: 'alleenstaande' }]);
		expect(uit.gelukt && uit.geval.dossier.inkomens.every(({ van }) => van === 'inwoner')).toBe(true);
		expect(JSON.stringify(dossier)).toBe(voor);
	}
});

test('een proef is geen dossierbestand', () => {
	const { watals } = bordVan(casus('formule')).draai(BEGINSTAND, 'datum', '14-7-2026');
	expect(watals).not.toBeNull();
	expect(leesDossier(watals).gelukt).toBe(false);
	expect(leesDossier(JSON.parse(JSON.stringify(watals))).gelukt).toBe(false);
	expect(JSON.stringify(watals)).not.toContain('peildatum');
});
