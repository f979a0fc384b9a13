/** Wat een lezer van de loonstroken ziet: de tabel, en welke maanden meetellen. */
import { describe, expect, test } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import { PERIODEBEDRAGEN } from '#lib/dossier/dossier.ts';
import { tussenresultaatteksten } from '#lib/teksten/documenten/tussenresultaat.ts';
import { gegevensteksten } from '#lib/teksten/uitkomst/gegevens.ts';
import type { Lezer } from '#lib/teksten/woordenlijst/lezer.ts';
import { STROOKTERMEN } from '#lib/teksten/woordenlijst/loonstrook.ts';
import { gegevens, gegevensVanDossier } from '#lib/uitleg/gegevens.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { blokkenVan } from './gegevens-hulp.ts';

const [thuis, elders] = VOLLE_DOSSIERS;

describe('de maanden die meetellen', () => {
	const selectie = (inhoud: unknown, lezer: Lezer) =>
		blokkenVan(inhoud, lezer)
			.flatMap(({ rijen }) => rijen)
			.filter(({ naam, bekend }) => naam === gegevensteksten.selectieperiode && bekend)
			.map(({ waarde }) => waarde);
	test('leest de inwoner als er loonstroken zijn', () =>
		expect(selectie(thuis, 'inwoner')).toEqual(['1 maart 2026 tot en met 13 juni 2026']));
	test('staan er niet voor anderen, en niet zonder loonstroken', () => {
		expect(selectie(thuis, 'hulpverlener')).toEqual([]);
		expect(selectie(thuis, 'portaal')).toEqual([]);
		expect(selectie(elders, 'inwoner')).toEqual([]);
	});
});

describe('de tabel met loonstroken', () => {
	const tabel = (inhoud: unknown, lezer: Lezer = 'inwoner') =>
		blokkenVan(inhoud, lezer).find((blok) => blok.tabel)?.tabel;

	test('zegt per strook of zij telt, en eindigt met het gemiddelde', () =>
		expect(tabel(thuis)?.rijen.map((rij) => rij.join(' | ').replaceAll('\u00a0', ' '))).toEqual([
			`6 april 2026 tot en met 3 mei 2026 (${gegevensteksten.teltMee.nietDeLaatste}) | € 2.901,07 | € 301,11 | € 302,12 | € 303,13 | € 304,14 | € 305,15 | € 306,16`,
			'4 mei 2026 tot en met 31 mei 2026 | € 2.901,07 | € 301,11 | € 302,12 | € 303,13 | € 304,14 | € 305,15 | € 306,16',
			`${gegevensteksten.gemiddeld} | € 2.901,07 | € 301,11 | € 302,12 | € 303,13 | € 304,14 | € 305,15 | € 306,16`
		]));

	test('heeft een kolom per bedrag van een strook', () =>
		expect(tabel(thuis)?.koppen).toEqual([
			gegevensteksten.periode,
			...PERIODEBEDRAGEN.map((bedrag) => STROOKTERMEN[bedrag].kort)
		]));

	test('staat bij het inkomen dat loonstroken heeft', () => {
		const opgave = perioden(periode('2026-05-01', '2026-05-31'));
		const inhoud = dossier({ inkomens: [inkomen(), inkomen({ id: '2', naam: 'Tweede', opgave })] });
		const blokken = blokkenVan(inhoud, 'inwoner').filter(({ groep }) => groep === 'inkomens');
		expect(blokken.map((blok) => blok.tabel?.rijen.length ?? null)).toEqual([null, 4]);
		const over = blokken.map((blok) =>
			blok.rijen.filter(({ veld }) => veld === null).map(({ naam, bekend }) => [naam, bekend])
		);
		expect(over).toEqual([[], [[gegevensteksten.indicatieperiode, true]]]);
	});

	test('een kalendermaand heet naar de maand', () => {
		const opgave = perioden(periode('2026-05-01', '2026-05-31'));
		expect(tabel(dossier({ inkomens: [inkomen({ opgave })] }))?.rijen[0]?.[0]).toBe('mei 2026');
	});

	test('heet naar het inkomen', () => {
		expect(tabel(thuis)?.bijschrift).toBe(gegevensteksten.loonstroken('Eerste Werkgever'));
	});

	test('zonder berekening staat er wat er is getypt', () => {
		const blokken = gegevensVanDossier(geldig(thuis), { lezer: 'hulpverlener' });
		const rij = blokken.find((blok) => blok.tabel)?.tabel?.rijen[0];
		expect(rij?.[0]).toBe(tussenresultaatteksten.periode('6-4-2026', '3-5-2026'));
		expect(rij?.[1]?.replaceAll('\u00a0', ' ')).toBe('€ 2.901,07');
		expect(rij).toHaveLength(8);
	});

	test('is er niet zonder loonstroken', () => {
		const concept = conceptVan(geldig(thuis));
		const zonder = concept.inkomens.map((een) => ({
			...een,
			opgave: { ...een.opgave, perioden: [] }
		}));
		const blokken = gegevens(
			{ concept: { ...concept, inkomens: zonder }, uitkomst: null },
			{ lezer: 'hulpverlener' }
		);
		expect(blokken.filter((blok) => blok.tabel)).toEqual([]);
		expect(tabel(elders)).toBeUndefined();
	});
});
