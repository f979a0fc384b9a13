/** De grafieken van de les: elk punt is van de rekenkern, en een knik ligt waar de herleiding anders kiest. */
import { describe, expect, test } from 'vitest';
import { alleen, gezin, loon } from '#lib/casus/bouwstenen.ts';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { LEEFSITUATIES } from '#lib/dossier/dossier.ts';
import { Getal } from '#lib/getal/getal.ts';
import { berekenInkomensgrafiek, eindeVan, STUKKEN } from '#lib/les/grafiek-inkomen.ts';
import { berekenJarengrafiek } from '#lib/les/grafiek-jaren.ts';
import { keuzesVan } from '#lib/les/grafiek-knikken.ts';
import { wisselsTussen } from '#lib/les/grafiek-takken.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { maakInkomensschuif } from '#lib/vergelijk/bij-jaarinkomen.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { orakel } from '../orakel/bereken.ts';
import { casus, GEVALLEN, gevalVan, grafiekVan, ruw, vanCasus } from './hulp.ts';

describe('elk punt is van de rekenkern', () => {
	// Het netto is een zestiende per maand: bij elke 400 euro een heel aantal centen, dus ook in een bestand te schrijven.
	const bij = (jaarinkomen: number, maak = alleen) =>
		maak('2026-07-14', [
			loon('Bakkerij', `${String(jaarinkomen)}.00`, String((jaarinkomen / 16).toFixed(2)))
		]);

	test.each([
		['alleenstaande', alleen],
		['gehuwd_met_kinderen', gezin]
	] as const)('%s: op alle punten dezelfde bedragen als een dossier met dat inkomen', (wie, maak) => {
		const grafiek = grafiekVan(bij(40_000, maak));
		const verloop = grafiek.verlopen.find(({ leefsituatie }) => leefsituatie === wie);
		const rond = grafiek.x.filter((x) => x % 400 === 0);
		expect(rond).toHaveLength(STUKKEN + 1);
		for (const x of rond) {
			const punt = verloop?.punten[grafiek.x.indexOf(x)];
			const { bBvv, tBvv, beslagruimte, nettoBeslagobject } = berekenResultaat(bij(x, maak));
			expect({
				bBvv: punt?.basis.tekst(2),
				tBvv: punt?.voet.tekst(0),
				beslagruimte: punt?.ruimte?.tekst(2),
				nettoBeslagobject: punt?.netto?.tekst(2)
			}).toEqual({ bBvv, tBvv, beslagruimte, nettoBeslagobject });
		}
	});

	test.each(LEEFSITUATIES)('%s: de basis is overal die van de tweede berekening', (leefsituatie) => {
		const grafiek = grafiekVan(bij(40_000));
		const verloop = grafiek.verlopen.find((een) => een.leefsituatie === leefsituatie);
		for (const [plek, x] of grafiek.x.entries()) {
			const dossier = ruw({
				...alleen('2026-07-14', [loon('Bakkerij', `${String(x)}.00`, '1000.00')]),
				leefsituatie
			});
			expect(verloop?.punten[plek]?.basis.tekst(2), String(x)).toBe(orakel(dossier).bBvv);
		}
	});

	test.each(CASUSSEN)('$id: het geval zelf staat erin zoals op de resultaatpagina', ({ dossier }) => {
		const geval = gevalVan(dossier);
		const { tBvv, beslagruimte, bBvv, belastbaarJaarinkomen } = berekenResultaat(dossier);
		const schuif = maakInkomensschuif(geval, geval.dossier.leefsituatie);
		const heel = Number(geval.bedragen.belastbaarJaarinkomen.waarde.rondAf(0, 'omhoog').tekst(0));
		const ernaast = schuif?.bij(heel).bedragen;
		expect(geval.bedragen.belastbaarJaarinkomen.waarde.tekst(2)).toBe(belastbaarJaarinkomen);
		expect(ernaast?.toegepast.tbvv.waarde.tekst(0)).toBe(tBvv);
		if (belastbaarJaarinkomen.endsWith('.00')) {
			expect(ernaast?.basis.bvv.waarde.tekst(2)).toBe(bBvv);
			if (ernaast?.toegepast.soort === 'inkomen')
				expect(ernaast.toegepast.beslagruimte.waarde.tekst(2)).toBe(beslagruimte);
		}
	});

	test.each(['formule', 'gezin-onder-de-drempel', 'koopwoning-laag-inkomen', 'hoge-huur'])(
		'%s: de formule tot het maximum, en de verhogingen, zijn samen de basis',
		(id) => {
			const { waarden } = gevalVan(casus(id).dossier).normen.tabel;
			for (const { leefsituatie, punten } of vanCasus(id).verlopen) {
				const maximum = {
					alleenstaande: waarden.maximumAlleenstaande,
					alleenstaande_ouder: waarden.maximumAlleenstaandeOuder,
					gehuwd_zonder_kinderen: waarden.maximumGehuwdZonderKinderen,
					gehuwd_met_kinderen: waarden.maximumGehuwdMetKinderen
				}[leefsituatie].waarde;
				const samen = (delen: (typeof punten)[0]['delen']) =>
					delen.reduce((som, { waarde }) => som.plus(waarde), Getal.lees('0'));
				for (const { basis, delen } of punten) {
					const formule = samen(delen.filter(({ naam }) => naam.startsWith('basis.')));
					const erbij = samen(delen.filter(({ naam }) => !naam.startsWith('basis.')));
					const hoogste = Getal.lees(maximum);
					const tot = formule.vergelijk(hoogste) < 0 ? formule : hoogste;
					expect(basis.exact()).toBe(tot.plus(erbij).exact());
				}
			}
		}
	);

	test('voor wie ander inkomen heeft, begint de lijn daar', () => {
		const { laagste, x, verlopen } = vanCasus('loon-en-zzp');
		expect([laagste, x[0]]).toEqual([8000, 8000]);
		expect(new Set(verlopen.map(({ punten }) => punten.length))).toEqual(new Set([x.length]));
	});

	test('de as loopt voorbij het geval', () => {
		expect([0, 79_999, 80_000, 250_000].map(eindeVan)).toEqual([80_000, 80_000, 100_000, 260_000]);
	});

	test('tussen twee stappen ligt hooguit een paar berekeningen', () => {
		const stappen = berekenInkomensgrafiek(gevalVan(casus('formule').dossier));
		let aantal = 0;
		while (stappen.next().done !== true) aantal += 1;
		expect(aantal).toBeGreaterThan(8 * STUKKEN);
	});
});

describe('een knik', () => {
	test('ligt bij de formule waar de normen dat zeggen', () => {
		const { verlopen } = vanCasus('formule');
		const { basis, voet } = verlopen[0]?.knikken ?? { basis: [], voet: [] };
		const kort = (knikken: typeof basis) =>
			knikken.map(
				({ jaarinkomen, wissels }) => `${String(jaarinkomen)} ${wissels.map(({ naam }) => naam).join()}`
			);
		const { waarden } = NORMTABELLEN.find(({ id }) => id === '2026-1') ?? {};
		expect(waarden?.minimumInkomensijkpuntEenpersoons.waarde).toBe('23425');
		expect(kort(basis)).toEqual([
			'23425 basis.huur',
			// Het drempelinkomen is 29.735,424.
			'29736 basis.drempel',
			'41061 basis.zorg',
			'55888 basis.huurBerekend'
		]);
		// 95% van C x 2.000 / 30.000 is 1.331,425 bij 21.022,5.
		expect(kort(voet)).toEqual(['21023 toegepast.begrensd', ...kort(basis)]);
	});

	test.each(GEVALLEN)('%s: ligt waar de herleiding anders kiest, en nergens anders', (id) => {
		const geval = gevalVan(casus(id).dossier);
		const { verlopen, x } = vanCasus(id);
		for (const { leefsituatie, knikken, punten } of verlopen) {
			const schuif = maakInkomensschuif(geval, leefsituatie);
			if (!schuif) throw new Error('geen inkomen');
			const keuzes = (jaarinkomen: number) => keuzesVan(schuif.bij(jaarinkomen).bedragen);
			const perX = new Map(x.map((een) => [een, keuzes(een)]));
			for (const groep of ['basis', 'voet', 'euro'] as const) {
				const welke = groep === 'basis' ? 'basis' : 'voet';
				const gelijk = (links: number, rechts: number) =>
					wisselsTussen(
						(perX.get(links) ?? keuzes(links))[welke],
						(perX.get(rechts) ?? keuzes(rechts))[welke]
					).length === 0;
				for (const { jaarinkomen } of knikken[groep])
					expect([gelijk(jaarinkomen - 1, jaarinkomen), gelijk(jaarinkomen, jaarinkomen + 1)]).toEqual([
						false,
						true
					]);
				// Kiest zij anders zonder knik, dan loopt de lijn daar gewoon door: zoveel als tien euro ervoor en erna.
				const bij = new Set(knikken[groep].map(({ jaarinkomen }) => jaarinkomen));
				const anders = x.slice(1).filter((rechts, plek) => !bij.has(rechts) && !gelijk(x[plek] ?? 0, rechts));
				const lijn = (jaarinkomen: number) => {
					const { basis, toegepast } = schuif.bij(jaarinkomen).bedragen;
					const voet = Number(toegepast.exact.waarde.tekst(6));
					if (groep === 'basis') return Number(basis.bvv.waarde.tekst(6));
					if (toegepast.soort !== 'inkomen') return voet;
					return Math.min(voet, Number(toegepast.nettoBeslagobject.waarde.tekst(6)));
				};
				for (const hier of anders) {
					const [voor, daar, na] = [lijn(hier - 11), lijn(hier - 1), lijn(hier + 9)];
					expect(
						Math.abs(na - daar - (daar - voor)),
						`${leefsituatie} ${groep} ${String(hier)}`
					).toBeLessThan(0.03);
				}
			}
			expect(punten).toHaveLength(x.length);
		}
	});

	test('waar voor het eerst iets naar de beslaglegger mag, is een knik', () => {
		for (const id of ['uitzendkracht-vier-weken', 'nieuwe-baan', 'vakantiegeld-op-de-strook']) {
			const { verlopen, x, eigen } = vanCasus(id);
			const verloop = verlopen.find(({ leefsituatie }) => leefsituatie === eigen.leefsituatie);
			for (const groep of ['voet', 'euro'] as const) {
				const knik = verloop?.knikken[groep].find(({ wissels }) =>
					wissels.some(({ naam }) => naam === 'toegepast.beslagruimte')
				);
				if (!verloop || !knik) throw new Error(id);
				const ruimte = (plek: number) => Number(verloop.punten[plek]?.ruimte?.tekst(2));
				for (const [plek, jaarinkomen] of x.entries()) {
					// De ruimte is na afronding van de voet: tot een halve euro erbij of eraf.
					if (jaarinkomen < knik.jaarinkomen) expect(ruimte(plek)).toBeLessThanOrEqual(0.5);
					if (jaarinkomen > knik.jaarinkomen + 20) expect(ruimte(plek)).toBeGreaterThan(0);
				}
			}
		}
	});
});

describe('van een euro erbij', () => {
	test('blijft bij de formule wat de percentages zeggen', () => {
		const { x, verlopen } = vanCasus('formule');
		const bij = (jaarinkomen: number) => {
			const euro = verlopen[0]?.punten[x.indexOf(jaarinkomen)]?.euro;
			return [euro?.basis, euro?.netto?.houdt, euro?.netto?.naarBeslaglegger].map((deel) => deel?.tekst(4));
		};
		// Van een euro netto blijft 5 cent over voor de beslaglegger, en boven de 95% alles.
		expect(bij(8000)).toEqual(['0.0000', '0.9500', '0.0500']);
		expect(bij(22_000)).toEqual(['0.0000', '0.0000', '1.0000']);
		// 27% huur, en daarna ook 13,73% zorg, van 1,25 belastbaar: netto is 24.000 van 30.000.
		expect(bij(24_000)).toEqual(['0.2700', '0.3375', '0.6625']);
		expect(bij(32_000)).toEqual(['0.4073', '0.5091', '0.4909']);
		expect(bij(60_000)).toEqual(['0.0000', '0.0000', '1.0000']);
	});

	test.each(GEVALLEN)('%s: is elk deel netto samen een euro', (id) => {
		for (const { punten } of vanCasus(id).verlopen)
			for (const { euro } of punten)
				if (euro?.netto) expect(euro.netto.houdt.plus(euro.netto.naarBeslaglegger).tekst(6)).toBe('1.000000');
	});
});

describe('door de jaren', () => {
	test.each(['formule', 'partner-met-beslag', 'gezin-onder-de-drempel'])(
		'%s: elke tabel als een dossier van toen',
		(id) => {
			const { dossier } = casus(id);
			const punten = inEenKeer(berekenJarengrafiek(gevalVan(dossier)));
			expect(punten).toHaveLength(NORMTABELLEN.length);
			for (const {
				tabel: { vanaf },
				basis,
				voet
			} of punten) {
				const toen = orakel(ruw({ ...dossier, peildatum: vanaf }));
				expect([basis.tekst(2), voet.tekst(0)], vanaf).toEqual([toen.bBvv, toen.tBvv]);
			}
		}
	);

	test.each(CASUSSEN)('$id: de eigen tabel geeft het bedrag van het geval', ({ dossier }) => {
		const eigen = inEenKeer(berekenJarengrafiek(gevalVan(dossier))).filter((punt) => punt.eigen);
		expect(eigen.map(({ voet }) => voet.tekst(0))).toEqual([berekenResultaat(dossier).tBvv]);
	});
});
