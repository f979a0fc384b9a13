import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUL } from '#lib/getal/getal.ts';
import { idVan } from '#lib/herleiding/post.ts';
import { berekenVtlb } from '#lib/regels/vtlb/bereken-vtlb.ts';
import type { Indicatie } from '#lib/regels/vtlb/vtlbuitkomst.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { metVtlb } from './arbitrair.ts';
import { keer } from '../hulp/aantallen.ts';
import { allePosten } from '../herleiding/narekenen.ts';

function elke(keur: (indicatie: Indicatie, uitkomst: Uitkomst) => void): number {
	let indicaties = 0;
	fc.assert(
		fc.property(metVtlb, (dossier) => {
			const uitkomst = berekenUitkomst(dossier);
			if (!uitkomst.dossier.vtlb) throw new Error('vtlb is weg');
			const indicatie = berekenVtlb(uitkomst, uitkomst.dossier.vtlb);
			if (indicatie.soort !== 'indicatie') return;
			indicaties += 1;
			keur(indicatie, uitkomst);
		}),
		{ numRuns: keer(600) }
	);
	return indicaties;
}

describe('eigenschappen van elke indicatie', { timeout: 60_000 }, () => {
	it('het vtlb is nooit lager dan de beslagvrije voet', () => {
		let gelijk = 0;
		const aantal = elke(({ vtlb, bvv }, { dossier, toegepast }) => {
			expect(vtlb.waarde.vergelijk(bvv.waarde)).toBeGreaterThanOrEqual(0);
			if (dossier.vtlb?.partnerinkomen === 'onbekend') return;
			// Ook niet lager dan de beslagvrije voet van het beslag op een inkomen, die het scherm al toonde.
			expect(vtlb.waarde.vergelijk(toegepast.exact.waarde)).toBeGreaterThanOrEqual(0);
			if (vtlb.waarde.vergelijk(bvv.waarde) === 0) gelijk += 1;
		});
		expect(aantal).toBeGreaterThan(keer(600) / 3);
		expect(gelijk).toBeLessThan(aantal);
	});

	it('vtlb = beslagvrije voet + nominaal, en het nominaal is de som van wat meetelt, minstens nul', () => {
		elke(({ vtlb, bvv, nominaal, correcties }) => {
			const som = correcties.reduce(
				(totaal, { bedrag }) => (bedrag ? totaal.plus(bedrag.waarde) : totaal),
				NUL
			);
			expect(nominaal.waarde.exact()).toBe((som.isNegatief() ? NUL : som).exact());
			expect(vtlb.waarde.exact()).toBe(bvv.waarde.plus(nominaal.waarde).exact());
		});
	});

	it('wat is geblokkeerd telt niet, en alleen individuele lasten zijn ooit negatief', () => {
		elke(({ correcties }) => {
			for (const { id, bedrag, blokkade } of correcties) {
				if (blokkade) expect(bedrag).toBeNull();
				if (id !== 'individueleLasten') expect(bedrag?.waarde.isNegatief() ?? false).toBe(false);
			}
		});
	});

	it('de afloscapaciteit is nooit negatief, en nul heet nul-aanbod', () => {
		elke(({ aflossen, meldingen }) => {
			const nul = meldingen.some(({ code }) => code === 'nulAanbod');
			expect(nul).toBe(aflossen?.perMaand.waarde.isNul() ?? false);
			expect(aflossen?.perMaand.waarde.isNegatief() ?? false).toBe(false);
		});
	});

	it('van vakantiegeld gaat nooit meer naar de boedel dan is uitbetaald, en nooit minder dan nul', () => {
		elke(({ vakantiegeld }) => {
			if (!vakantiegeld) return;
			expect(vakantiegeld.boedel.waarde.isNegatief()).toBe(false);
			expect(vakantiegeld.houden.waarde.isNegatief()).toBe(false);
		});
	});

	it('gelijke ids in de herleiding dragen dezelfde waarde', () => {
		elke((indicatie, uitkomst) => {
			const { vtlb, aflossen, vakantiegeld, woonlastenvoorstel } = indicatie;
			const waarden = new Map<string, string>();
			const wortels = [
				uitkomst.toegepast.tbvv,
				vtlb,
				aflossen?.overLooptijd,
				vakantiegeld?.boedel,
				woonlastenvoorstel
			];
			for (const post of allePosten(wortels.filter((post) => post != null))) {
				const id = idVan(post);
				if (id === null) continue;
				const exact = post.waarde.exact();
				expect(waarden.get(id) ?? exact, id).toBe(exact);
				waarden.set(id, exact);
			}
		});
	});
});
