/** De bibliotheek van casussen: elk dossier is te lezen en geeft wat er staat, en de zinnen kloppen met de gegevens. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CASUSSEN, ONDERWERPEN } from '#lib/casus/casussen.ts';
import { GRONDSLAGEN } from '#lib/herleiding/grondslag.ts';
import { toonDatum } from '#lib/taal/datums.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { orakel } from '../orakel/bereken.ts';
import type { RuwDossier } from '../orakel/vorm.ts';

describe('het dossier van een casus', () => {
	test.each(CASUSSEN)('$id geeft wat er verwacht wordt', ({ dossier, verwacht }) => {
		const { herkomst, ...bedragen } = verwacht;
		expect(verwacht.tBvv).toMatch(/^\d+$/);
		expect(['bron', 'nagerekend']).toContain(herkomst);
		expect(berekenResultaat(dossier)).toMatchObject(bedragen);
	});

	test.each(CASUSSEN)('$id geeft in de tweede berekening hetzelfde', ({ dossier, verwacht }) => {
		const { herkomst: _, ...bedragen } = verwacht;
		const ruw = JSON.parse(JSON.stringify(dossier)) as RuwDossier;
		expect(orakel(ruw)).toMatchObject(bedragen);
	});
});

describe('de bibliotheek', () => {
	test('heeft meer dan zestig casussen, elk met een eigen id voor in een link', () => {
		expect(CASUSSEN.length).toBeGreaterThan(60);
		expect(new Set(CASUSSEN.map(({ id }) => id)).size).toBe(CASUSSEN.length);
		expect(CASUSSEN.filter(({ id }) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	});

	test('leert met elke casus iets anders', () => {
		expect(new Set(CASUSSEN.map(({ titel }) => titel)).size).toBe(CASUSSEN.length);
		const zelfde = CASUSSEN.flatMap((een, plaats) =>
			CASUSSEN.slice(plaats + 1)
				.filter((ander) => gelijkenis(een.leert, ander.leert) > 0.6)
				.map((ander) => `${een.id} en ${ander.id}`)
		);
		expect(zelfde).toEqual([]);
		const feiten = CASUSSEN.map(({ dossier }) => JSON.stringify(dossier));
		expect(new Set(feiten).size).toBe(CASUSSEN.length);
	});

	test('gebruikt elk onderwerp, en noemt bij elke casus een artikel', () => {
		const gebruikt = new Set(CASUSSEN.flatMap(({ onderwerpen }) => onderwerpen));
		expect(ONDERWERPEN.filter((onderwerp) => !gebruikt.has(onderwerp))).toEqual([]);
		for (const { id, onderwerpen, artikelen, bron } of CASUSSEN) {
			expect(new Set(onderwerpen).size, id).toBe(onderwerpen.length);
			expect(onderwerpen.length, id).toBeGreaterThan(0);
			expect(onderwerpen.length, id).toBeLessThanOrEqual(3);
			expect(artikelen.length, id).toBeGreaterThan(0);
			expect(
				artikelen.filter((sleutel) => !(sleutel in GRONDSLAGEN)),
				id
			).toEqual([]);
			expect(bron, id).toMatch(/\b20[12]\d\b/);
		}
	});

	test('weegt ingepakt hooguit 14 kB', () => {
		expect(gzipSync(JSON.stringify(CASUSSEN), { level: 9 }).length).toBeLessThanOrEqual(14_000);
	});
});

describe('de zinnen van een casus', () => {
	test.each(CASUSSEN)('$id: een kort verhaal op de dag van het dossier', ({ verhaal, dossier, leert }) => {
		const zinnen = verhaal.flatMap(inZinnen);
		expect(zinnen.length).toBeGreaterThanOrEqual(2);
		expect(zinnen.length).toBeLessThanOrEqual(5);
		expect(inZinnen(leert).length).toBeLessThanOrEqual(2);
		expect(zinnen[0]).toContain(`Op ${toonDatum(alsDatum(dossier.peildatum) ?? '')} `);
	});

	test.each(CASUSSEN)(
		'$id: elk bedrag in het verhaal staat in het dossier of in de brief',
		({ dossier, brief, verhaal }) => {
			const gegevens = JSON.stringify([dossier, brief]);
			const missend = verhaal.flatMap(bedragenIn).filter((bedrag) => !gegevens.includes(`"${bedrag}"`));
			expect(missend).toEqual([]);
		}
	);

	test.each(CASUSSEN)('$id: niets verklapt het antwoord', ({ titel, leert, letOp, verhaal, verwacht }) => {
		expect([titel, leert, letOp].flatMap(bedragenIn)).toEqual([]);
		const genoemd = verhaal.flatMap(bedragenIn).map((bedrag) => bedrag.split('.')[0]);
		expect(genoemd).not.toContain(verwacht.tBvv);
	});

	test('de mensen zijn verzonnen: een voornaam, elke keer een andere, en nergens een BSN', () => {
		const namen = CASUSSEN.map(({ verhaal }) => /van ([A-Z][a-z]+)\./.exec(verhaal[0] ?? '')?.[1]);
		expect(namen).not.toContain(undefined);
		expect(new Set(namen).size).toBe(CASUSSEN.length);
		const alles = JSON.stringify(CASUSSEN);
		expect(alles).not.toMatch(/"(bsn|kenmerk|personalia|achternaam|dossiernummer|loonheffingennummer)"/);
		expect(alles).not.toMatch(/\d{9}/);
		const betalers = CASUSSEN.flatMap(({ dossier }) => dossier.inkomens.map(({ naam }) => naam));
		// Een soort bedrijf of een instantie in een woord, geen naam van een bedrijf.
		expect(betalers.filter((naam) => !/^[A-Z]+[a-z]*$/.test(naam))).toEqual([]);
	});
});

const inZinnen = (tekst: string): string[] => tekst.split(/(?<=[.?:])\s+/);

/** De bedragen in een zin, zoals een dossier ze schrijft. */
const bedragenIn = (zin: string): string[] =>
	[...zin.matchAll(/€ ([\d.]*\d)(?:,(\d\d))?/g)].map(
		([, euro = '', cent = '00']) => `${euro.replaceAll('.', '')}.${cent}`
	);

/** Welk deel van de woorden van twee zinnen samen in allebei staat; 1 is dezelfde zin. */
function gelijkenis(een: string, ander: string): number {
	const [links, rechts] = [een, ander].map((zin) => new Set(zin.toLowerCase().match(/\p{L}+|\d+/gu)));
	if (!links || !rechts) return 0;
	const samen = [...links].filter((woord) => rechts.has(woord)).length;
	return samen / new Set([...links, ...rechts]).size;
}
