/** Een knop per gegeven: wat getypt is komt uit op hetzelfde als een dossier waar dat in staat, en onzin geeft een zin. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { conceptVan } from '#lib/dossier/concept.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { sleutelsVan } from '#lib/dossier/pad.ts';
import { pasToe } from '#lib/les/doorgerekend.ts';
import { leesHekje, schrijfHekje } from '#lib/les/hekje.ts';
import { BEGINSTAND, Knoppenbord, zinBij } from '#lib/les/knoppen.ts';
import type { Knop } from '#lib/les/knop.ts';
import { inVakken } from '#lib/les/vakken.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { knopteksten } from '#lib/teksten/les/knoppen.ts';
import type { Invoer } from '#lib/vergelijk/geval.ts';
import { keer } from '../hulp/aantallen.ts';
import { geldig } from '../hulp/bereken.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';
import { casus, ruw } from './hulp.ts';

const alsInvoer = (dossier: Dossier): Invoer => {
	const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
	if (isGeenNormen(normen)) throw new Error('geen normen');
	return { dossier, normen };
};
const bordVan = (dossier: Dossier): Knoppenbord => {
	const bord = Knoppenbord.van(dossier);
	if (!bord) throw new Error('geen normen');
	return bord;
};
const voetVan = (dossier: Dossier): string => {
	const { normen } = alsInvoer(dossier);
	return bereken(dossier, normen).toegepast.tbvv.waarde.exact();
};
const knopMet = (bord: Knoppenbord, sleutel: string): Knop => {
	const knop = bord.knoppen(BEGINSTAND).find((een) => een.sleutel === sleutel);
	if (!knop) throw new Error(sleutel);
	return knop;
};
/** De voet met een draai; anders de zin waarom het niet kan. */
function metDraai(begin: Invoer, knop: Knop, getypt: string): { voet: string } | { zin: string } | null {
	const lezing = knop.lees(getypt);
	if (lezing.soort === 'begin') return null;
	if (lezing.soort === 'fout') return { zin: lezing.zin };
	const uit = pasToe(begin, [lezing.wijziging]);
	return uit.gelukt
		? { voet: uit.geval.bedragen.toegepast.tbvv.waarde.exact() }
		: { zin: zinBij(uit.fout, begin.dossier, knop.sleutel === 'datum', knop.sleutel) };
}
/** Een zin die iemand kan lezen: heel, en zonder wat er van de code in lekt. */
const keurZin = (zin: string, waar: string) => {
	expect(zin, waar).toMatch(/^[A-Z0-9€][^{}[\]]{10,}[.?!]$/u);
	expect(zin, waar).not.toMatch(/undefined|\bnull\b|\bNaN\b|inkomens\[|opgave\./);
};

const dossierOfCasus = fc.oneof(
	fc.constantFrom(...CASUSSEN).map(({ dossier }): unknown => dossier),
	dossierArbitrair,
	vanVersie3
);

describe('elke knop van elke casus', { timeout: 120_000 }, () => {
	test.each(CASUSSEN)('$id', ({ dossier: inhoud }) => {
		const dossier = geldig(inhoud);
		const voor = JSON.stringify(dossier);
		const bord = bordVan(dossier);
		const begin = alsInvoer(dossier);
		const knoppen = bord.knoppen(BEGINSTAND);
		expect(new Set(knoppen.map(({ sleutel }) => sleutel)).size).toBe(knoppen.length);
		// Twee knoppen heten nooit hetzelfde: in de lijst van wat anders is, staat de naam alleen.
		expect(new Set(knoppen.map(({ naam, groep }) => groep + naam)).size).toBe(knoppen.length);
		for (const [plek, knop] of knoppen.entries()) {
			const { sleutel } = knop;
			// Wat er al staat, is geen draai; ook niet als iemand het opnieuw typt.
			expect(bord.draai(BEGINSTAND, sleutel, knop.begin), sleutel).toEqual(BEGINSTAND);
			expect(bord.draai(BEGINSTAND, sleutel, `  ${knop.begin} `).gedraaid.size, sleutel).toBe(0);
			for (const onzin of ['veel', '1,2,3', '€', '9'.repeat(300)]) {
				const mis = bord.draai(BEGINSTAND, sleutel, onzin);
				keurZin(mis.fouten[sleutel] ?? '', `${sleutel} ${onzin}`);
				expect([mis.getypt[sleutel], mis.watals, mis.gedraaid.size]).toEqual([onzin, null, 0]);
			}
			// Leeg, onder nul, duizend keer zoveel, nul, iets gewoons of een andere keuze: een uitkomst of een zin.
			if (knop.groep === 'normen' || knop.groep === 'lezingen') continue;
			const kaal = knop.begin.replaceAll('.', '').replace(/,.*/, '');
			const probeer =
				knop.soort === 'keuze'
					? knop.opties.map(({ waarde }) => waarde).filter((_, optie) => (optie + plek) % 11 < 3)
					: [
							['', `${kaal || '7'}000`],
							['-1', '1.234,56'],
							['0', '2024']
						][plek % 3];
			for (const getypt of probeer ?? []) {
				const uit = metDraai(begin, knop, getypt);
				if (uit && 'zin' in uit) keurZin(uit.zin, `${sleutel} ${getypt}`);
			}
			if (knop.soort === 'getal' && kaal !== '' && Number(kaal) > 100 && sleutel !== 'beslag.startjaar') {
				expect(metDraai(begin, knop, `${kaal}000`), sleutel).toHaveProperty('zin');
			}
		}
		expect(JSON.stringify(dossier)).toBe(voor);
	});
});

/** Zet in een concept wat iemand in dit veld van een formulier zou typen. */
function typ(concept: object, sleutel: string, getypt: string): void {
	const stappen = sleutelsVan(sleutel);
	const laatste = stappen.pop() ?? '';
	const groep = stappen.reduce<object>((deel, stap) => {
		const dieper: unknown = Reflect.get(deel, stap);
		return typeof dieper === 'object' && dieper !== null ? dieper : deel;
	}, concept);
	const oud: unknown = Reflect.get(groep, laatste);
	Reflect.set(groep, laatste, typeof oud === 'boolean' ? getypt === 'true' : getypt);
}

/** Deze knoppen staan in een formulier net zo; de andere zetten meer tegelijk, of een groep die er nog niet was. */
const ZELFDE_IN_FORMULIER =
	/^leefsituatie$|perioden\[\d+\]\.(loon|uitbet|opname|opgebouwd|opbouw|ingehouden)|alleenLaatste|belastbaar\.bedrag|netto\.(bedrag|onderdelen)|codeSoort|^toeslagen|openheidVanZaken|kwam/;

test('een draai geeft wat een dossier geeft waar het in getypt is', () => {
	const geteld = new Set<string>();
	fc.assert(
		fc.property(dossierOfCasus, fc.nat(999), fc.nat(99), (inhoud, plek, zet) => {
			const dossier = geldig(inhoud);
			const knoppen = bordVan(dossier)
				.knoppen(BEGINSTAND)
				.filter(({ sleutel }) => ZELFDE_IN_FORMULIER.test(sleutel));
			const knop = knoppen[plek % knoppen.length];
			if (!knop) return;
			const { sleutel, opties } = knop;
			const getypt =
				knop.soort === 'keuze' ? (opties[zet % opties.length]?.waarde ?? '') : `${String(zet * 37)},05`;
			const gedraaid = metDraai(alsInvoer(dossier), knop, getypt);
			const concept = conceptVan(dossier);
			typ(concept, sleutel, getypt);
			const gelezen = leesConcept(concept);
			if (!gedraaid || 'zin' in gedraaid || !gelezen.gelukt) return;
			expect(gedraaid.voet, `${sleutel} ${getypt}`).toBe(voetVan(gelezen.waarde));
			geteld.add(sleutel.replaceAll(/\d+/g, 'n'));
		}),
		{ numRuns: keer(150) }
	);
	expect(geteld.size).toBeGreaterThan(12);
}, 120_000);

test('een loonstrook: elk bedrag en haar periode, met de hand nagerekend', () => {
	const { dossier: inhoud } = casus('uitzendkracht-vier-weken');
	const dossier = geldig(inhoud);
	const bord = bordVan(dossier);
	const [eerste] = inVakken(bord.knoppen(BEGINSTAND).filter(({ groep }) => groep === 'gegevens')).vakken;
	expect(eerste?.inhoud.vakken.map(({ titel }) => titel)).toEqual([
		'Loonstrook 23 maart tot en met 19 april 2026',
		'Loonstrook 20 april tot en met 17 mei 2026',
		'Loonstrook 18 mei tot en met 14 juni 2026',
		knopteksten.vakken.meer
	]);
	const sleutel = 'inkomens[0].opgave.perioden[1].loon';
	const anders = ruw(inhoud);
	Reflect.set(Reflect.get(anders.inkomens[0]?.opgave ?? {}, 'perioden')[1] as object, 'loon', '3100.00');
	const stand = bord.draai(BEGINSTAND, sleutel, '3.100');
	expect(stand.watals?.dan.bedrag).toBe(bordVan(geldig(anders)).bedrag.bedrag);
	expect(stand.watals?.dan.bedrag).not.toBe(bord.bedrag.bedrag);
	expect(stand.gedraaid.get(sleutel)?.naam).toBe('Loon LB/PH (20 april tot en met 17 mei 2026)');
	// De periode zet beide dagen; valt zij op een andere strook, dan zegt een zin dat.
	const periode = knopMet(bord, 'inkomens[0].opgave.perioden[2].begin');
	expect(periode.opties).toHaveLength(27);
	expect(periode.opties.map(({ label }) => label)).toContain('15 juni tot en met 12 juli 2026');
	const dubbel = bord.draai(BEGINSTAND, periode.sleutel, '2026-04-20');
	expect(dubbel.fouten[periode.sleutel]).toMatch(/valt samen met een eerdere periode/);
});

describe('draaien die op elkaar wachten', () => {
	test('een normbedrag kan pas bij een code voor bijstand; daarna telt het vanzelf', () => {
		const bord = bordVan(geldig(casus('formule').dossier));
		const [bedrag, code] = ['inkomens[0].toegekendNormbedrag', 'inkomens[0].codeSoort'];
		const mis = bord.draai(BEGINSTAND, bedrag, '900');
		expect(mis.fouten[bedrag]).toMatch(/code 34, 42, 43, 45/);
		const samen = bord.draai(mis, code, '43');
		expect(samen.fouten).toEqual({});
		expect([...samen.gedraaid.keys()]).toEqual([code, bedrag]);
		expect(samen).toEqual(
			bord.draaiAlle(BEGINSTAND, [
				[code, '43'],
				[bedrag, '900']
			])
		);
	});

	test('een dag zonder lijst met landen, en de factor voor die dag: apart kan geen van beide', () => {
		const bord = bordVan(geldig(casus('buitenland-met-openheid').dossier));
		const dag = bord.draai(BEGINSTAND, 'datum', '1-3-2024');
		expect(dag.fouten['datum']).toMatch(/^Woonlandfactor: .*geen lijst met landen/);
		const samen = bord.draai(dag, 'wonen.woonlandfactor', '0,5');
		expect(samen.fouten).toEqual({});
		expect(samen.gedraaid.size).toBe(2);
		expect(samen.watals?.dan.bedrag).toMatch(/€/);
	});
});

describe('in een link', () => {
	test('elke knop komt er heel uit', () => {
		for (const inhoud of VOLLE_DOSSIERS) {
			const knoppen = bordVan(geldig(inhoud)).knoppen(BEGINSTAND);
			for (const knop of knoppen) {
				const getypt = knop.opties.at(-1)?.waarde ?? '1.234,56';
				const hekje = schrijfHekje({ knoppen: new Map([[knop.sleutel, getypt]]) });
				expect(leesHekje(hekje).knoppen.get(knop.sleutel), knop.sleutel).toBe(getypt);
			}
		}
	});

	test('er staat geen id van een inkomen in: dat kan een naam zijn', () => {
		for (const inhoud of VOLLE_DOSSIERS) {
			const waarden = bordVan(geldig(inhoud))
				.knoppen(BEGINSTAND)
				.flatMap(({ sleutel, opties }) => [sleutel, ...opties.map(({ waarde }) => waarde)]);
			expect(waarden.filter((waarde) => waarde.includes('bron-'))).toEqual([]);
		}
	});

	test('de volgorde in de link maakt niet uit', () => {
		const bord = bordVan(geldig(casus('uitzendkracht-vier-weken').dossier));
		const draaien = [
			['datum', '15-1-2022'],
			['inkomens[0].opgave.perioden[0].loon', '3.000'],
			['inkomens[0].lopendBeslag.tBvv', '900'],
			['hardheid.bedrag', '100'],
			['wonen.inrichting.kostenPerMaand', '400']
		] as const;
		const heen = bord.draaiAlle(BEGINSTAND, draaien);
		const terug = bord.draaiAlle(BEGINSTAND, draaien.toReversed());
		expect(heen.fouten).toEqual({});
		expect(heen.gedraaid.size).toBe(draaien.length);
		expect(heen.watals?.dan).toEqual(terug.watals?.dan);
	});
});
