/** Een grafiek in zinnen, reeksen en een bestand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEEFSITUATIES } from '#lib/dossier/dossier.ts';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { GRAFIEKEN, type Beeld } from '#lib/les/grafiek-beeld.ts';
import { grafiekAlsCsv } from '#lib/les/grafiek-csv.ts';
import { berekenGrafieken } from '#lib/les/grafiek-geval.ts';
import { grafiekteksten } from '#lib/teksten/les/grafiek.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { casus } from './hulp.ts';

const getal = (tekst: string): number => Number(tekst.replaceAll('.', '').replace(',', '.'));
const EURO = String.raw`€ (-?[\d.]+(?:,\d\d)?)`;
const zin = (tekst: string) => RegExp(`^${tekst.replaceAll('#', EURO)}`);

/** Leest de zinnen over het verloop zoals een mens, en loopt ze na langs de punten. */
function keurZinnen({ x, woorden }: Beeld, hoogten: readonly number[]): void {
	const bij = (waar: number) => hoogten[x.indexOf(waar)] ?? NaN;
	const eind = x.at(-1) ?? 0;
	let van = x[0] ?? 0;
	const loop = (tot: number, klopt: (stap: number) => boolean) => {
		expect(tot).toBeGreaterThan(van);
		const mis = x.filter(
			(hier, plek) => hier > van && hier <= tot && !klopt((hoogten[plek] ?? NaN) - (hoogten[plek - 1] ?? NaN))
		);
		expect(mis, `${String(van)} tot ${String(tot)}`).toEqual([]);
		van = tot;
	};
	const vlak = (tot: number) => {
		const begin = bij(van);
		const mis = x.filter(
			(hier, plek) => hier >= van && hier <= tot && !(Math.abs((hoogten[plek] ?? NaN) - begin) < 0.05)
		);
		expect(mis, `gelijk tot ${String(tot)}`).toEqual([]);
		van = tot;
	};
	for (const woord of woorden) {
		const kaal = woord.replaceAll('\u00a0', ' ');
		const lees = (tekst: string) => zin(tekst).exec(kaal)?.slice(1).map(getal);
		const klopt = (bedrag: number, waar: number) => {
			expect(Math.abs(bij(waar) - bedrag), kaal).toBeLessThan(0.05);
		};
		const altijd = lees('De basis beslagvrije voet is bij elk inkomen #');
		const tot = lees('De basis beslagvrije voet blijft # tot een inkomen van #');
		const begin = lees('De basis beslagvrije voet is # bij een inkomen van #');
		const stijgt = lees('Daarna stijgt het bedrag tot # bij #');
		const daalt = lees('Daarna daalt het bedrag tot # bij #');
		const springt = lees('Bij # springt het bedrag naar #');
		const gelijk = lees('Daarna blijft het gelijk tot #');
		const vanaf = lees('Vanaf # blijft het gelijk');
		const [eerste = 0, tweede = 0] =
			altijd ?? tot ?? begin ?? stijgt ?? daalt ?? springt ?? gelijk ?? vanaf ?? [];
		if (altijd) vlak(eind);
		if (begin) klopt(eerste, tweede);
		if (tot) {
			klopt(eerste, van);
			vlak(tweede);
		}
		if (stijgt ?? daalt) {
			klopt(eerste, tweede);
			loop(tweede, (stap) => (stijgt ? stap : -stap) > 0);
		}
		if (springt) {
			expect(van).toBe(eerste);
			klopt(tweede, eerste);
		}
		if (gelijk) vlak(eerste);
		if (vanaf) {
			expect(eerste).toBe(van);
			vlak(eind);
		}
	}
	expect(van).toBe(eind);
}

/** Waar de lijn zichtbaar anders gaat lopen, staat een knik. */
function keurKnikken({ x, knikken }: Beeld, hoogten: readonly number[], tolerantie: number): void {
	// De euro voor een knik van iemand anders is te kort om een helling aan af te lezen.
	const plekken = [...x.keys()].filter((plek) => plek === 0 || (x[plek] ?? 0) % 400 === 0);
	for (const [nummer, plek] of plekken.entries()) {
		const [voor, na] = [plekken[nummer - 1], plekken[nummer + 1]];
		if (voor === undefined || na === undefined) continue;
		const [links, hier, rechts] = [x[voor] ?? 0, x[plek] ?? 0, x[na] ?? 0];
		const helling = (van: number, tot: number) =>
			((hoogten[tot] ?? 0) - (hoogten[van] ?? 0)) / ((x[tot] ?? 0) - (x[van] ?? 0));
		const verschil = Math.abs(helling(plek, na) - helling(voor, plek));
		if (verschil > tolerantie)
			expect(
				knikken.some((knik) => knik.x >= links && knik.x <= rechts),
				`bij ${String(hier)}: ${String(verschil)}`
			).toBe(true);
	}
}

/** Wat er van een euro blijft, is tussen twee knikken hetzelfde; de laatste euro kijkt over een knik heen. */
function keurDelen({ x, knikken, reeksen }: Beeld): void {
	const [houdt] = reeksen;
	for (const [plek, hier] of x.entries()) {
		const vorige = x[plek - 1];
		if (vorige === undefined) continue;
		const verschil = Math.abs((houdt?.hoogten[plek] ?? 0) - (houdt?.hoogten[plek - 1] ?? 0));
		if (verschil > 0.03)
			expect(
				knikken.some((knik) => knik.x >= vorige && knik.x <= hier + 12),
				`bij ${String(hier)}: ${String(verschil)}`
			).toBe(true);
	}
	for (const [nummer, { x: hier }] of knikken.entries()) {
		const [eerder, later] = [knikken[nummer - 1]?.x ?? 0, knikken[nummer + 1]?.x ?? Infinity];
		const voor = x.findLastIndex((een) => een + 12 < hier);
		if (voor < 0 || (x[voor] ?? 0) < eerder || later < hier + 24) continue;
		const [was, wordt] = [houdt?.hoogten[voor] ?? 0, houdt?.hoogten[x.indexOf(hier)] ?? 0];
		const sprong = Math.abs((houdt?.hoogten[x.indexOf(hier - 1)] ?? 0) - was);
		expect(Math.abs(wordt - was) + sprong, `knik bij ${String(hier)}`).toBeGreaterThan(0.01);
	}
}

describe('wat te zien is', () => {
	const grafieken = inEenKeer(berekenGrafieken(geldig(casus('formule').dossier)));
	const beeld = (soort: (typeof GRAFIEKEN)[number]) => {
		const een = typeof grafieken === 'string' ? grafieken : grafieken.beeld(soort, 'alleenstaande');
		if (typeof een === 'string') throw new Error(een);
		return een;
	};

	test.each(GRAFIEKEN)(
		'%s: elke reeks heeft op elk punt een waarde, in zinnen, in de tabel en in het bestand',
		(soort) => {
			const { x, xTeksten, bij, reeksen, woorden, aannamen, eigen } = beeld(soort);
			expect([xTeksten.length, bij.length]).toEqual([x.length, x.length]);
			for (const { teksten, kaal, hoogten } of reeksen) {
				expect([teksten.length, kaal.length, hoogten.length]).toEqual([x.length, x.length, x.length]);
				expect(teksten.every((tekst) => /^€\u00a0-?[\d.]+,\d\d$/.test(tekst))).toBe(true);
			}
			expect(woorden.length).toBeGreaterThan(0);
			expect(aannamen.length).toBeGreaterThan(0);
			expect(eigen?.tekst).toBeTruthy();
			const regels = grafiekAlsCsv(beeld(soort)).trim().split('\r\n');
			expect(regels).toHaveLength(x.length + 1);
			expect(regels[1]?.split(';')).toHaveLength(reeksen.length + 1);
		}
	);

	test('de aanname over het netto staat waar het netto meedoet, en alleen daar', () => {
		const zegt = (soort: (typeof GRAFIEKEN)[number]) =>
			beeld(soort).aannamen.includes(grafiekteksten.aannamen.verhouding('80%'));
		expect(GRAFIEKEN.filter(zegt)).toEqual(['blijft']);
		// Van een extra euro is de belasting niet te weten: de grafiek noemt geen bedrag, en zegt wat zij aanneemt.
		const { woorden, aannamen, reeksen, onder } = beeld('euro');
		expect(aannamen).toContain(grafiekteksten.aannamen.euroBelasting('80%'));
		expect(reeksen.map(({ naam }) => naam)).toEqual([
			grafiekteksten.reeksen.houdt,
			grafiekteksten.reeksen.ruimte
		]);
		expect(onder).toContain('euro netto');
		expect(woorden[0]).toMatch(/euro netto[\s\S]*net zo veel belasting afgaat als in dit geval/);
		expect([onder, ...woorden].join(' ')).not.toMatch(/loon|verdient|premies/i);
	});

	test('de knikken hebben een naam', () => {
		expect(beeld('voet').knikken.map(({ tekst }) => tekst.replaceAll('\u00a0', ' '))).toEqual([
			'Vanaf € 23.425 daalt de huurtoeslag: het ijkpunt. De voet is daar € 1.331,43. Van elke euro erbij gaat 27 ct naar de voet.',
			'Vanaf € 29.736 daalt de zorgtoeslag: de drempel. De voet is daar € 1.473,43. Van elke euro erbij gaat 41 ct naar de voet.',
			'Vanaf € 41.061 is er geen zorgtoeslag meer. De voet is daar € 1.857,82. Van elke euro erbij gaat 27 ct naar de voet.',
			'Vanaf € 55.888 is er geen huurtoeslag meer. Dit is het maximum. De voet is daar € 2.191,42. Van elke euro erbij gaat niets naar de voet.'
		]);
	});

	test.each(CASUSSEN.map(({ id }) => id))(
		'%s: elke grafiek is er of zegt waarom niet, elke zin klopt met de punten, en elke knik heeft een naam',
		(id) => {
			const alle = inEenKeer(berekenGrafieken(geldig(casus(id).dossier)));
			if (typeof alle === 'string') throw new Error(alle);
			for (const soort of GRAFIEKEN)
				for (const wie of LEEFSITUATIES) {
					const een = alle.beeld(soort, wie);
					if (typeof een === 'string') {
						expect(een).not.toBe('');
						continue;
					}
					expect(een.reeksen.every(({ hoogten }) => hoogten.every(Number.isFinite))).toBe(true);
					if (soort === 'voet') {
						const lijn = een.reeksen.find(({ naam }) => naam === grafiekteksten.leefsituaties[wie]);
						keurZinnen(een, lijn?.hoogten ?? []);
						keurKnikken(een, lijn?.hoogten ?? [], 0.003);
					}
					// Hier is de voet op hele euro's: een stuk van vierhonderd euro kan een euro schelen.
					if (soort === 'blijft') keurKnikken(een, een.reeksen[0]?.hoogten ?? [], 0.006);
					if (soort === 'euro') keurDelen(een);
				}
		}
	);

	test('geen dossier is te gek', () => {
		fc.assert(
			fc.property(dossierArbitrair, (inhoud) => {
				const alle = inEenKeer(berekenGrafieken(geldig(inhoud)));
				if (typeof alle === 'string') return;
				for (const soort of GRAFIEKEN) {
					const een = alle.beeld(soort, alle.leefsituatie);
					if (typeof een !== 'string')
						expect(een.reeksen.every(({ teksten }) => teksten.length === een.x.length)).toBe(true);
				}
			}),
			{ numRuns: 8 }
		);
	}, 120_000);
});
