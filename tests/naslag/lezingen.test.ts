/** Het register van lezingen: bij elke keuze een geval waarin zij verschil maakt, of waarom dat er niet is. */
import { describe, expect, it, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import {
	LEZING_IDS,
	LEZINGEN,
	standaardLezing,
	VASTE_LEZINGEN,
	type LezingOptie,
	type VasteLezingId
} from '#lib/herleiding/lezingen.ts';
import { lezingeffecten } from '#lib/invoer/werkblad/lezingeffect.ts';
import {
	CASUS_BIJ_VAST,
	casusBijVast,
	lezingenInDossier,
	lezingvoorbeeld,
	lezingvoorbeelden
} from '#lib/naslag/lezingen.ts';
import { LEZINGTEKSTEN, VASTE_LEZINGTEKSTEN } from '#lib/teksten/lezingen.ts';
import { VASTE_SOORTEN } from '#lib/teksten/naslag/lezingen.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { orakel } from '../orakel/bereken.ts';
import type { RuwDossier } from '../orakel/vorm.ts';

describe.each(LEZING_IDS)('%s', (id) => {
	const { bedragen, casus, verhaal } = lezingvoorbeeld(id);

	it('maakt in het voorbeeld verschil: elke keuze geeft een ander bedrag', () => {
		expect(bedragen.map(({ optie }) => optie)).toEqual([...LEZINGEN[id].opties]);
		expect(new Set(bedragen.map(({ bedrag }) => bedrag)).size).toBe(bedragen.length);
		expect(bedragen.filter(({ isNu }) => isNu).map(({ optie }) => optie)).toEqual([standaardLezing(id)]);
		expect(bedragen.map(({ label }) => label)).toEqual(Object.values(LEZINGTEKSTEN[id].opties));
		expect(verhaal.length).toBeGreaterThan(0);
	});

	it('geeft met onze keuze wat bij de casus staat, en met elke keuze wat de tweede berekening geeft', () => {
		const gevonden = CASUSSEN.find((een) => een.id === casus);
		if (!gevonden) return;
		const kaal = (bedrag: string) => Number(bedrag.replaceAll(/[€\s.]/gu, '').replace(',', '.'));
		for (const { optie, bedrag, isNu } of bedragen) {
			if (isNu) expect(kaal(bedrag)).toBe(Number(gevonden.verwacht.tBvv));
			const met = { ...gevonden.dossier, lezingen: { [id]: optie } } as unknown as RuwDossier;
			expect(kaal(bedrag), optie).toBe(Number(orakel(met).tBvv));
		}
	});
});

test('het voorbeeld zonder casus zegt in zijn verhaal wat er in het dossier staat', () => {
	const zonder = lezingvoorbeelden().filter(({ casus }) => casus === null);
	expect(zonder.map(({ id }) => id)).toEqual(['vierweken']);
	expect(zonder[0]?.verhaal.join(' ')).toContain('30 juni 2026');
	expect(zonder[0]?.verhaal.join(' ')).toContain('€ 2.000');
});

test('elke keuze die vastligt heeft een reden waarom er geen twee bedragen zijn, en misschien een casus', () => {
	for (const id of Object.keys(VASTE_LEZINGEN) as VasteLezingId[]) {
		// De pagina deelt ze zo in, en zegt per soort waarom er geen tweede bedrag is.
		const soort = id.startsWith('vtlb') ? 'vtlb' : 'vast';
		expect(VASTE_LEZINGTEKSTEN[id].startsWith('Vtlb:')).toBe(soort === 'vtlb');
		expect(VASTE_SOORTEN[soort].geenVoorbeeld).toContain('maar op één manier');
		if (soort === 'vtlb') expect(CASUS_BIJ_VAST[id]).toBeUndefined();
	}
	for (const [id, casus] of Object.entries(CASUS_BIJ_VAST)) {
		expect(casusBijVast(id as VasteLezingId)?.id).toBe(casus);
		expect(Object.keys(LEZINGEN)).not.toContain(id);
	}
});

test('waar lid 5 en lid 7 samen te zien zijn, gelden zij allebei', () => {
	const casus = CASUSSEN.find(({ id }) => id === CASUS_BIJ_VAST.lid5EnLid7Samen);
	const { basis } = berekenUitkomst(casus?.dossier);
	if (basis.weg !== 'formule') throw new Error(basis.weg);
	for (const ophoging of [basis.ophogingLid5, basis.ophogingLid7])
		expect(Number(ophoging?.waarde.tekst(2))).toBeGreaterThan(0);
});

test('in een dossier is het wat het werkblad zegt, en wat niet verandert maakt geen verschil', () => {
	let verschillen = 0;
	for (const { dossier } of CASUSSEN) {
		const uitkomst = berekenUitkomst(dossier);
		const { lezingen } = lezingenInDossier(uitkomst);
		for (const { id, bedragen, maaktUit } of lezingen) {
			const anders = bedragen.filter(({ bedrag }) => bedrag !== bedragen.find(({ isNu }) => isNu)?.bedrag);
			const rond = (tbvv: string) => tbvv.replace(/,00$/, '');
			expect(anders.map(({ optie, bedrag }) => ({ optie, tbvv: bedrag }))).toEqual(
				// In centen is een heel bedrag niet anders.
				lezingeffecten(uitkomst, id)
					.map(({ optie, tbvv }) => ({ optie, tbvv: rond(tbvv) }))
					.filter(({ tbvv }) => tbvv !== bedragen.find(({ isNu }) => isNu)?.bedrag)
			);
			expect(maaktUit).toBe(anders.length > 0);
			verschillen += anders.length;
		}
	}
	expect(verschillen).toBeGreaterThan(20);
});

test('het verschil staat naast de keuze van het dossier, ook als die niet de onze is', () => {
	const casus = CASUSSEN.find(({ id }) => id === 'twee-banen');
	const optie: LezingOptie<'regel95'> = 'beslagobject';
	const uitkomst = berekenUitkomst({ ...casus?.dossier, lezingen: { regel95: optie } });
	const regel = lezingenInDossier(uitkomst).lezingen.find(({ id }) => id === 'regel95');
	expect(regel?.bedragen.map(({ verschil, isNu }) => [verschil, isNu])).toEqual([
		['€\u00a015 minder', false],
		['', true],
		['€\u00a03 meer', false]
	]);
});
