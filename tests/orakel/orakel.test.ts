/**
 * Het orakel zelf getoetst: elk uitgewerkt voorbeeld uit een bron (tests/gouden), de 240 controlewaarden
 * en de eigenschappen van de willekeurige dossiers. Zo weegt een verschil met de rekenmachine iets.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, inAanmerking } from './basis.ts';
import { orakel } from './bereken.ts';
import { beslagvolgorde } from './beslagvolgorde.ts';
import { breuk, centen, deel, euros, heleOmhoog, NUL, tekst, verhouding } from './breuk.ts';
import { dagnummer, plusDagen, selectieperiode, uitDagnummer, vierwekenIn, vierwekenVan } from './datum.ts';
import { alleenBedragen, alleenPerioden, dossierArbitrair, metNegatiefInkomen } from './dossiers.ts';
import { herleidInkomen } from './inkomen.ts';
import { LETTERS, normOp, PERIODEN, type Leefsituatie } from './normen.ts';
import { gekozenLezingen, type RuwDossier, type RuwePeriode } from './vorm.ts';

interface Goud {
	readonly id: string;
	readonly bron: string;
	readonly soort: 'bron' | 'afgeleid';
	readonly dossier: RuwDossier;
	readonly verwacht: Record<string, unknown>;
	readonly toelichting: string;
}

const GOUDMAP = new URL('../gouden/', import.meta.url);
const gouden = readdirSync(GOUDMAP).map((bestand) => {
	const goud = JSON.parse(readFileSync(new URL(bestand, GOUDMAP), 'utf8')) as Goud;
	return { bestand, ...goud };
});

describe('gouden voorbeelden', () => {
	it.each(gouden)('$id ($bron)', ({ bestand, id, soort, dossier, verwacht }) => {
		expect(bestand).toBe(`${id}.json`);
		expect(['bron', 'afgeleid']).toContain(soort);
		expect(Object.keys(verwacht)).not.toHaveLength(0);
		expect(orakel(dossier)).toMatchObject(verwacht);
	});

	it('dekt de voorbeelden die in een dossier passen', () => {
		const nummers = new Set(gouden.map(({ id }) => id.split('-')[0]));
		const nodig = 'A1 A2 A3 A4 A5 A6 A9 A11 B C1 C2 C3 C4 C6 C8 C9 D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12 G';
		expect([...nummers].toSorted()).toEqual(nodig.split(' ').toSorted());
	});
});

describe('controlewaarden van normen.md sectie 5', () => {
	const letterVan = new Map(Object.entries(LETTERS).map(([naam, letter]) => [letter, naam as Leefsituatie]));
	const waarden = PERIODEN.flatMap(({ vanaf, controlewaarden }) =>
		controlewaarden.map(({ C, leefsituatie, bvv }) => ({ vanaf, C, leefsituatie, bvv }))
	);

	it('zijn er 240', () => expect(waarden).toHaveLength(240));

	it.each(waarden)('$vanaf $leefsituatie C = $C geeft $bvv', ({ vanaf, C, leefsituatie, bvv }) => {
		const uitkomst = orakel({
			formaat: 'bvv-dossier',
			versie: 1,
			peildatum: vanaf,
			leefsituatie: letterVan.get(leefsituatie),
			inkomens: [
				{
					id: '1',
					van: 'inwoner',
					naam: 'x',
					tijdvak: 'maand',
					opgave: { soort: 'bedragen', belastbaarJaar: C, nettoMaand: '9000.00' }
				}
			]
		});
		expect(uitkomst.bBvv).toBe(centen(breuk(bvv)));
		expect(uitkomst.normen).toBe(vanaf);
	});
});

describe('breuken', () => {
	it('rondt half omhoog af, ook onder nul', () => {
		expect(centen(breuk('0.005'))).toBe('0.01');
		expect(centen(breuk('-0.005'))).toBe('0.00');
		expect(centen(breuk('-1.239'))).toBe('-1.24');
		expect(centen(verhouding(2, 3))).toBe('0.67');
		expect(euros(breuk('949.5'))).toBe('950');
		expect(euros(breuk('949.4999'))).toBe('949');
		expect(tekst(heleOmhoog(breuk('949.01')), 0)).toBe('950');
		expect(tekst(heleOmhoog(breuk('949')), 0)).toBe('949');
	});

	it('weigert andere tekst dan decimale getallen', () => {
		for (const fout of ['', '1,5', '1e3', '--1', '1.']) expect(() => breuk(fout)).toThrow(SyntaxError);
		expect(() => deel(breuk(1), NUL)).toThrow(RangeError);
	});
});

describe('kalender', () => {
	it('telt dagen heen en terug zoals de kalender van het platform', () => {
		for (let nummer = dagnummer('2019-12-25'); nummer <= dagnummer('2027-01-05'); nummer++) {
			const platform = new Date(Date.UTC(2000, 0, 1 + nummer)).toISOString().slice(0, 10);
			expect(uitDagnummer(nummer)).toBe(platform);
			expect(dagnummer(platform)).toBe(nummer);
		}
	});

	it('legt dertien tijdvakken van vier weken sluitend over elk jaar, met een zondag aan het eind', () => {
		for (let jaar = 2020; jaar <= 2026; jaar++) {
			const tijdvakken = vierwekenVan(jaar);
			expect(tijdvakken).toHaveLength(13);
			expect(tijdvakken[0]?.begin).toBe(`${jaar}-01-01`);
			expect(tijdvakken[12]?.eind).toBe(`${jaar}-12-31`);
			for (const [plaats, { begin, eind }] of tijdvakken.entries()) {
				const lengte = dagnummer(eind) - dagnummer(begin) + 1;
				if (plaats > 0) expect(begin).toBe(plusDagen(tijdvakken[plaats - 1]?.eind ?? '', 1));
				if (plaats > 0 && plaats < 12) expect(lengte).toBe(28);
				if (plaats < 12) expect(new Date(eind).getUTCDay()).toBe(0);
			}
		}
		// ISO-week 4 van 2026 eindigt op zondag 25 januari; 2020 had 53 weken.
		expect(vierwekenVan(2026)[0]).toEqual({ begin: '2026-01-01', eind: '2026-01-25' });
		expect(vierwekenVan(2020)[12]).toEqual({ begin: '2020-11-30', eind: '2020-12-31' });
	});

	it('telt in de figuur van het portaal 3 perioden op 16 juni en 4 op 17 juni (A3 en A4)', () => {
		const reeks = ['02-01 02-22', '02-23 03-21', '03-22 04-18', '04-19 05-16'].map((paar) => {
			const [begin, eind] = paar.split(' ').map((dag) => `2024-${dag}`);
			return { begin, eind, loon: '1200.00' } as RuwePeriode;
		});
		const leeg = { uitbetaaldeVakantiebijslag: '0', opnameAvwb: '0', opgebouwdVakantiebijslag: '0' };
		const rest = { opbouwAvwb: '0', ingehoudenZvw: '0', ingehoudenLoonheffing: '0' };
		const perioden = reeks.map((periode) => ({ ...periode, ...leeg, ...rest }));
		for (const [peildatum, aantal] of [
			['2024-06-16', 3],
			['2024-06-17', 4]
		] as const) {
			const venster = selectieperiode(peildatum);
			const binnen = perioden.filter(({ begin, eind }) => venster.begin <= begin && eind <= venster.eind);
			expect(binnen).toHaveLength(aantal);
			expect(vierwekenIn(venster).length).toBeLessThanOrEqual(aantal);
			const inkomen = herleidInkomen(
				{ id: '1', van: 'inwoner', naam: 'x', tijdvak: 'vierweken', opgave: { soort: 'perioden', perioden } },
				peildatum,
				venster,
				'kalender'
			);
			expect(centen(inkomen.belastbaarJaar)).toBe('15600.00');
		}
	});
});

describe('onderdelen', () => {
	it('neemt woonkosten in aanmerking als in D3', () => {
		const norm = normOp('2026-07-14', 'alleenstaande');
		const verwacht = { 400: '400.00', 600: '564.37', 800: '672.63', 900: '712.63', 932.93: '725.80' };
		for (const [kosten, uit] of Object.entries(verwacht)) {
			expect(centen(inAanmerking(breuk(kosten), norm))).toBe(uit);
		}
		expect(centen(inAanmerking(breuk('2000'), norm))).toBe('725.80');
	});

	it('geeft in de letterlijke lezing negatieve termen onder het ijkpunt', () => {
		const norm = normOp('2026-07-14', 'gehuwd_met_kinderen');
		const vraag = { peildatum: '2026-07-14', gehuwd: true, ouder: true, norm, wonen: {}, C: NUL, P: NUL };
		const uit = (ondergrens: 'nul' | 'letterlijk') =>
			centen(formule({ ...vraag, lezingen: gekozenLezingen({ lezingen: { ondergrens } } as RuwDossier) }));
		// 0,95 B = 1.926,4005; letterlijk: - 31.500/12 x 22% = - 577,50 en - 9.405/12 x 7,6% = - 59,565.
		expect(uit('nul')).toBe('1926.40');
		expect(uit('letterlijk')).toBe('1289.34');
	});

	it('zet inkomens in de volgorde van art. 475c: onderdeel, hoogte, id', () => {
		const rij = [
			['9', '15', '2000.00'],
			['10', '15', '2000.00'],
			['3', null, '9000.00'],
			['4', '33', '100.00'],
			['5', '43', '50.00'],
			['6', '57', '800.00'],
			['7', '33', '300.00']
		] as const;
		const inkomens = rij.map(([id, codeSoort, nettoMaand]) =>
			herleidInkomen(
				{
					id,
					van: 'inwoner',
					naam: 'x',
					codeSoort,
					tijdvak: 'maand',
					opgave: { soort: 'bedragen', belastbaarJaar: '0', nettoMaand }
				},
				'2026-07-14',
				selectieperiode('2026-07-14'),
				'kalender'
			)
		);
		expect(beslagvolgorde(inkomens).map(({ id }) => id)).toEqual(['5', '7', '4', '9', '10', '6', '3']);
	});
});

describe('willekeurige dossiers', () => {
	const monsters = fc.sample(dossierArbitrair, { seed: 475, numRuns: 2500 });
	const uitkomsten = monsters.map((dossier) => ({ dossier, uit: orakel(dossier) }));

	it('geven alle een uitkomst met bedragen in de juiste vorm', () => {
		for (const { dossier, uit } of uitkomsten) {
			expect(Object.keys(uit.nettoPerInkomen).toSorted()).toEqual(
				dossier.inkomens.map(({ id }) => id).toSorted()
			);
			for (const bedrag of [uit.bBvv, uit.tBvvExact, uit.beslagruimte, uit.perTijdvak]) {
				expect(bedrag).toMatch(/^\d+\.\d{2}$/);
			}
		}
	});

	it('hebben perioden die niet overlappen en zelf geldig zijn', () => {
		for (const { inkomens, peildatum } of monsters) {
			for (const { opgave, tijdvak } of inkomens) {
				if (opgave.soort === 'bedragen') continue;
				const rij = opgave.perioden.toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
				expect(rij.length).toBeGreaterThan(0);
				for (const [plaats, { begin, eind }] of rij.entries()) {
					expect(eind <= peildatum).toBe(true);
					expect((rij[plaats - 1]?.eind ?? '') < begin).toBe(true);
					const dagen = dagnummer(eind) - dagnummer(begin) + 1;
					const jaarrand = begin.endsWith('-01-01') || eind.endsWith('-12-31');
					if (tijdvak === 'vierweken' && !jaarrand) expect(dagen).toBe(28);
					if (tijdvak === 'maand') expect(plusDagen(eind, 1).slice(8) + begin.slice(8)).toBe('0101');
				}
			}
		}
	});

	const kenmerken: Record<string, (paar: (typeof uitkomsten)[number]) => boolean> = {
		'95%-regel beslist': ({ uit }) => uit.regel95,
		'maximum van lid 1': ({ dossier, uit }) =>
			uit.bBvv === centen(normOp(dossier.peildatum, dossier.leefsituatie).maximum),
		'ophoging lid 5': ({ uit }) => uit.ophogingLid5 !== '0.00',
		'ophoging lid 7': ({ uit }) => uit.ophogingLid7 !== '0.00',
		'lid 5 en lid 7 samen': ({ uit }) => uit.ophogingLid5 !== '0.00' && uit.ophogingLid7 !== '0.00',
		'lid 5 voor 2023': ({ uit }) => uit.ophogingLid5 !== '0.00' && uit.peildatum < '2023',
		'lid 7 voor 2023': ({ uit }) => uit.ophogingLid7 !== '0.00' && uit.peildatum < '2023',
		'vermindering partner': ({ uit }) => uit.verminderingPartner !== '0.00',
		'overige inkomsten': ({ uit }) => uit.overigeInkomsten !== '0.00',
		'omslag over meer inkomens': ({ uit }) => Object.keys(uit.omslag).length > 1,
		samenvoegen: ({ dossier }) => (dossier.beslag?.samenvoegen ?? []).length > 0,
		overheidsvordering: ({ uit }) => uit.beslagobject === 'overheidsvordering',
		'vierweken als beslagobject': ({ uit }) => uit.perTijdvak.slice(0, -3) !== uit.tBvv.split('.')[0],
		'halve bank': ({ dossier, uit }) => dossier.wonen?.adres === 'geen' && uit.beslagvrijBankbedrag !== null,
		'bank onbekend': ({ uit }) => uit.beslagvrijBankbedrag === null,
		inrichting: ({ dossier }) => dossier.wonen?.inrichting != null,
		'buitenland zonder tabel': ({ dossier }) =>
			dossier.wonen?.adres === 'buitenland' && /^202[134]/.test(dossier.peildatum),
		'openheid in het buitenland': ({ dossier }) =>
			dossier.wonen?.adres === 'buitenland' && dossier.wonen.openheidVanZaken === true,
		normbedrag: ({ dossier }) => dossier.inkomens.some((inkomen) => inkomen.toegekendNormbedrag != null),
		voertuig: ({ dossier }) => dossier.inkomens.some((inkomen) => inkomen.loonbelastingVoertuig != null),
		'lopend beslag': ({ dossier }) => dossier.inkomens.some((inkomen) => inkomen.lopendBeslag != null),
		'lege periodeselectie': ({ dossier, uit }) =>
			dossier.inkomens.some(
				({ id, opgave }) => opgave.soort === 'perioden' && uit.jaarPerInkomen[id] === '0.00'
			),
		'alleen laatste': ({ dossier }) =>
			dossier.inkomens.some(({ opgave }) => opgave.soort === 'perioden' && opgave.alleenLaatste === true),
		'weggelaten wonen': ({ dossier }) => !('wonen' in dossier),
		'wonen null': ({ dossier }) => dossier.wonen === null,
		'geen beslagruimte': ({ uit }) => uit.beslagruimte === '0.00',
		'tBVV nul': ({ uit }) => uit.tBvvExact === '0.00'
	};

	it.each(Object.entries(kenmerken))('komen voor met: %s', (_, heeft) => {
		expect(uitkomsten.filter(heeft).length).toBeGreaterThan(2);
	});

	it('houden bij alleenBedragen en alleenPerioden hun soort', () => {
		const soorten = (arbitrair: fc.Arbitrary<RuwDossier>) =>
			new Set(
				fc
					.sample(arbitrair, { seed: 1, numRuns: 200 })
					.flatMap(({ inkomens }) => inkomens.map(({ opgave }) => opgave.soort))
			);
		expect([...soorten(alleenBedragen)]).toEqual(['bedragen']);
		expect([...soorten(alleenPerioden)]).toEqual(['perioden']);
	});

	it('kappen een negatief inkomen af op nul', () => {
		for (const dossier of fc.sample(metNegatiefInkomen, { seed: 1, numRuns: 100 })) {
			const uit = orakel(dossier);
			const id = dossier.inkomens[0]?.id ?? '';
			expect([uit.jaarPerInkomen[id], uit.nettoPerInkomen[id]]).toEqual(['0.00', '0.00']);
		}
	});
});
