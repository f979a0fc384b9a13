import { describe, expect, test } from 'vitest';
import { leesDossiertekst, MAX_TEKENS } from '#lib/dossier/lees.ts';
import { leesJson } from '#lib/dossier/json.ts';
import { MEESTE_FOUTEN } from '#lib/dossier/plek.ts';
import { leesBedragtekst, toonBedrag } from '#lib/getal/bedragtekst.ts';
import { leesDatumtekst } from '#lib/tijd/datumtekst.ts';
import { dossier, inkomen, periode } from '../hulp/bouwers.ts';

/** De kortste van drie keer, in milliseconden rekentijd van dit proces: een drukke machine telt niet mee. */
function duur(doe: () => unknown): number {
	const keren = [1, 2, 3].map(() => {
		const begin = process.cpuUsage();
		doe();
		const { user, system } = process.cpuUsage(begin);
		return (user + system) / 1000;
	});
	return Math.min(...keren);
}

const lijst = (aantal: number, deel: unknown = 0) => Array.from({ length: aantal }, () => deel);
const tekst = (anders: Record<string, unknown>) => JSON.stringify(dossier(anders));
const stroken = (aantal: number) => ({
	soort: 'perioden',
	alleenLaatste: false,
	perioden: lijst(aantal, {})
});

/** Invoer van een grootte, met wat ermee gebeurt. */
const GEVALLEN: readonly [naam: string, grootte: number, maak: (n: number) => () => unknown][] = [
	['inkomens die er geen zijn', 50_000, (n) => tekstlezer({ inkomens: lijst(n) })],
	['samen te voegen inkomens', 50_000, (n) => tekstlezer({ beslag: { samenvoegen: lijst(n, 'x') } })],
	['om te slaan inkomens', 50_000, (n) => tekstlezer({ beslag: { omslag: lijst(n, 'x') } })],
	[
		'loonstroken vol fouten',
		100,
		(n) => tekstlezer({ inkomens: lijst(25, inkomen({ opgave: stroken(n) })) })
	],
	[
		'dezelfde loonstroken',
		100,
		(n) => {
			const perioden = lijst(n, periode('2026-05-01', '2026-05-31'));
			const opgave = { soort: 'perioden', alleenLaatste: false, perioden };
			return tekstlezer({ inkomens: lijst(20, inkomen({ opgave })) });
		}
	],
	['onbekende velden', 10_000, (n) => tekstlezer(Object.fromEntries(lijst(n).map((_, i) => [`v${i}`, i])))],
	['nullen voor een bedrag', 300_000, (n) => tekstlezer({ wonen: { woonkostenPerMaand: '0'.repeat(n) } })],
	['lijsten in lijsten', 25_000, (n) => () => leesJson('['.repeat(n) + ']'.repeat(n))],
	['een lange tekst', 300_000, (n) => () => leesJson(JSON.stringify('"\\'.repeat(n)))],
	['een bedrag tonen', 50_000, (n) => () => toonBedrag('9'.repeat(n))],
	['een bedrag lezen', 300_000, (n) => () => leesBedragtekst('9'.repeat(n))],
	['een datum lezen', 300_000, (n) => () => leesDatumtekst(`1${' '.repeat(n)}x`)]
];
function tekstlezer(anders: Record<string, unknown>) {
	const inhoud = tekst(anders);
	return () => leesDossiertekst(inhoud);
}

describe('vier keer zoveel kost hooguit vier keer zoveel', () => {
	test.each(GEVALLEN)('%s', (_, grootte, maak) => {
		const klein = duur(maak(grootte));
		const groot = duur(maak(4 * grootte));
		// Kwadratisch is zestien keer; daartussen ligt wat een drukke machine ervan maakt.
		expect(groot).toBeLessThan(Math.max(10 * klein, 500));
		expect(groot).toBeLessThan(5000);
	});
});

describe('een bestand van een kwaadwillige', () => {
	test('van 50 MB of met een miljoen inkomens is meteen geweigerd', () => {
		const groot = `{"inkomens":[${'0,'.repeat(999_999)}0]}`;
		expect(groot.length).toBeGreaterThan(MAX_TEKENS);
		for (const inhoud of [groot, ' '.repeat(50_000_000)]) {
			expect(duur(() => leesDossiertekst(inhoud))).toBeLessThan(50);
			expect(leesDossiertekst(inhoud)).toEqual({ gelukt: false, fouten: [{ veld: '', code: 'teGroot' }] });
		}
	});

	test('geeft nooit meer fouten dan iemand kan lezen', () => {
		const gelezen = leesDossiertekst(tekst({ inkomens: lijst(100, inkomen({ opgave: stroken(400) })) }));
		expect(gelezen.gelukt ? 0 : gelezen.fouten.length).toBe(MEESTE_FOUTEN);
	});
});

describe('een sleutel die er twee keer staat', () => {
	test.each([
		['{"a":1,"a":2}', 'a'],
		['{"a":{"b":[0,{"c":1, "c" :1}]}}', 'a.b[1].c'],
		['{"a":1,"\\u0061":2}', 'a'],
		['{"__proto__":1,"__proto__":2}', '__proto__'],
		['{"a":"\\"}{","b":"[,","a":1}', 'a']
	])('%s wordt geweigerd met haar pad', (json, veld) => {
		expect(leesJson(json)).toEqual({ gelukt: false, fouten: [{ veld, code: 'dubbeleSleutel' }] });
	});

	test.each([
		'{"a":{"a":{"a":"a"}},"b":["a","a",{"a":1},{"a":2}]}',
		'["a","a"]',
		'"a"',
		'{}',
		'{"a":"b","b":"a"}'
	])('%s mag', (json) =>
		expect(leesJson(json)).toEqual({ gelukt: true, waarde: JSON.parse(json) as unknown })
	);

	test('een dossier met twee keer een bedrag is niet te openen', () => {
		const inhoud = tekst({}).replace('"nettoMaand":', '"nettoMaand":"9.00","nettoMaand":');
		expect(leesDossiertekst(inhoud)).toEqual({
			gelukt: false,
			fouten: [{ veld: 'inkomens[0].opgave.nettoMaand', code: 'dubbeleSleutel' }]
		});
	});
});

test.each(['id', 'naam', 'loonheffingennummer'])('een half teken in %s is geen tekst', (veld) => {
	const fouten = (waarde: string) => {
		const gelezen = leesDossiertekst(tekst({ inkomens: [inkomen({ [veld]: waarde })] }));
		return gelezen.gelukt ? [] : gelezen.fouten.map(({ veld, code }) => `${veld} ${code}`);
	};
	expect(fouten('\ud83d\ude00')).toEqual([]);
	expect(fouten('\ud800')).toEqual([`inkomens[0].${veld} geenTekst`]);
	expect(fouten('a\udc00b')).toEqual([`inkomens[0].${veld} geenTekst`]);
});
