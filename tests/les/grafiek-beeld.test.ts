/** Een grafiek in zinnen, reeksen en een bestand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEEFSITUATIES } from '#lib/dossier/dossier.ts';
import { GRAFIEKEN } from '#lib/les/grafiek-beeld.ts';
import { grafiekAlsCsv } from '#lib/les/grafiek-csv.ts';
import { berekenGrafieken } from '#lib/les/grafiek-geval.ts';
import { grafiekteksten } from '#lib/teksten/les/grafiek.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { casus, GEVALLEN } from './hulp.ts';

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

	test.each(GEVALLEN)('%s: elke grafiek is er, of er staat waarom niet', (id) => {
		const alle = inEenKeer(berekenGrafieken(geldig(casus(id).dossier)));
		if (typeof alle === 'string') throw new Error(alle);
		for (const soort of GRAFIEKEN)
			for (const wie of LEEFSITUATIES) {
				const een = alle.beeld(soort, wie);
				if (typeof een === 'string') expect(een).not.toBe('');
				else expect(een.reeksen.every(({ hoogten }) => hoogten.every(Number.isFinite))).toBe(true);
			}
	});

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
