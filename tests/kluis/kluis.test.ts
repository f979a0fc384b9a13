import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXTRA_BYTES, isKluisbestand, RONDES } from '#lib/kluis/indeling.ts';
import { isLangGenoeg, maakSlot, MINSTE_TEKENS, ontsleutel, versleutel } from '#lib/kluis/kluis.ts';

const WACHTZIN = 'vier losse woorden samen';
const MIS = { gelukt: false, fout: 'wachtzinOfBestand' };
const tekst = (woorden: string) => new TextEncoder().encode(woorden);
const metByte = (bestand: Uint8Array, plaats: number, masker: number) =>
	bestand.map((byte, hier) => (hier === plaats ? byte ^ masker : byte));

/** Als `rondes` in een bestand: hoogste byte eerst, vanaf byte 18. */
function metRondes(bestand: Uint8Array, rondes: number): Uint8Array {
	const anders = new Uint8Array(bestand);
	new DataView(anders.buffer).setUint32(18, rondes);
	return anders;
}

describe('op slot en weer open', () => {
	test('geeft dezelfde bytes, wat het ook zijn', async () => {
		const bytes = fc.uint8Array({ maxLength: 5000 }).map((reeks) => new Uint8Array(reeks));
		const wachtzin = fc.string({ unit: 'grapheme', minLength: 12, maxLength: 60 }).filter(isLangGenoeg);
		await fc.assert(
			fc.asyncProperty(bytes, wachtzin, async (inhoud, zin) => {
				const dicht = await versleutel(inhoud, zin);
				expect(isKluisbestand(dicht)).toBe(true);
				expect(dicht.length).toBe(inhoud.length + EXTRA_BYTES);
				expect(await ontsleutel(dicht, zin)).toEqual({ gelukt: true, bytes: inhoud });
			}),
			{ numRuns: 25 }
		);
	});

	test('twee keer hetzelfde geeft twee bestanden zonder dezelfde salt, iv of inhoud', async () => {
		const [een, ander] = [await versleutel(tekst('a'), WACHTZIN), await versleutel(tekst('a'), WACHTZIN)];
		for (const [van, tot] of [
			[22, 38],
			[38, 50],
			[50, een.length]
		]) {
			expect(een.slice(van, tot)).not.toEqual(ander.slice(van, tot));
		}
	});

	test('de inhoud staat er niet leesbaar in', async () => {
		const dicht = await versleutel(tekst('Achternaam: Jansen'), WACHTZIN);
		expect(Buffer.from(dicht).toString('latin1')).not.toContain('Jansen');
	});

	test('een bestand van versie 1, los geschreven naar de tabel in LEESMIJ.md, is te openen', async () => {
		const [salt, iv] = [Buffer.alloc(16, 7), Buffer.alloc(12, 9)];
		const kop = Buffer.concat([
			Buffer.from('BESLAGVRIJ-KLUIS'),
			Buffer.from([1, 1, 0x00, 0x09, 0x27, 0xc0]),
			salt,
			iv
		]);
		const sleutel = pbkdf2Sync('caf\u00e9 met veel melk', salt, 600_000, 32, 'sha256');
		const gcm = createCipheriv('aes-256-gcm', sleutel, iv).setAAD(kop);
		const dicht = Buffer.concat([gcm.update('{"a":1}'), gcm.final(), gcm.getAuthTag()]);
		const gelezen = await ontsleutel(Buffer.concat([kop, dicht]), 'cafe\u0301 met veel melk ');
		expect(gelezen.gelukt && new TextDecoder().decode(gelezen.bytes)).toBe('{"a":1}');
	});
});

describe('wat niet past geeft steeds dezelfde fout', () => {
	test.each([
		['een andere wachtzin', 'vier losse woorden Samen'],
		['een lege wachtzin', ''],
		['een wachtzin met een letter minder', WACHTZIN.slice(0, -1)]
	])('%s', async (_, anders) => {
		expect(await ontsleutel(await versleutel(tekst('a'), WACHTZIN), anders)).toEqual(MIS);
	});

	test('elke byte die verandert, ook in de kop', async () => {
		const dicht = await versleutel(tekst('0123456789'), WACHTZIN);
		const uitslagen = await Promise.all(
			Array.from(dicht.keys(), (plaats) => ontsleutel(metByte(dicht, plaats, 1 << (plaats % 8)), WACHTZIN))
		);
		expect(uitslagen).toEqual(Array.from(dicht, () => MIS));
	});

	test('elk begin van een bestand, en een byte erbij', async () => {
		const dicht = await versleutel(tekst('abc'), WACHTZIN);
		const uitslagen = await Promise.all(
			Array.from(dicht.keys(), (lengte) => ontsleutel(dicht.subarray(0, lengte), WACHTZIN))
		);
		expect(uitslagen).toEqual(Array.from(dicht, () => MIS));
		expect(await ontsleutel(new Uint8Array([...dicht, 0]), WACHTZIN)).toEqual(MIS);
	});

	test.each([0, 1, RONDES - 1, 10_000_001, 0xffff_ffff])(
		'een bestand met %i rondes, zonder ze te doen',
		async (rondes) => {
			const dicht = metRondes(await versleutel(tekst('a'), WACHTZIN), rondes);
			const begin = performance.now();
			expect(await ontsleutel(dicht, WACHTZIN)).toEqual(MIS);
			expect(performance.now() - begin).toBeLessThan(50);
		}
	);

	test('willekeurige bytes, ook met ons merk ervoor', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
				expect(await ontsleutel(bytes, WACHTZIN)).toEqual(MIS);
				expect(await ontsleutel(new Uint8Array([...tekst('BESLAGVRIJ-KLUIS'), ...bytes]), WACHTZIN)).toEqual(
					MIS
				);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('de wachtzin', () => {
	test.each([
		['samengesteld of los: é', 'caf\u00e9 met melk', 'cafe\u0301 met melk'],
		['een spatie erachter', WACHTZIN, `${WACHTZIN} `],
		['een regel ervoor', WACHTZIN, `\n${WACHTZIN}`]
	])('%s maakt geen verschil', async (_, een, ander) => {
		const gelezen = await ontsleutel(await versleutel(tekst('a'), een), ander);
		expect(gelezen.gelukt).toBe(true);
	});

	test.each([
		['', false],
		['            ', false],
		['elf tekens.', false],
		['twaalf teken', true],
		// Een teken is een teken, ook als het twee plaatsen kost.
		['😀'.repeat(MINSTE_TEKENS - 1), false],
		['😀'.repeat(MINSTE_TEKENS), true]
	])('%j is lang genoeg: %s', async (zin, genoeg) => {
		expect(isLangGenoeg(zin)).toBe(genoeg);
		if (!genoeg) await expect(versleutel(tekst('a'), zin)).rejects.toThrow(RangeError);
	});
});

describe('een wachtzin voor meer bestanden', () => {
	test('elk bestand heeft een eigen iv, en is los te openen', async () => {
		const slot = maakSlot(WACHTZIN);
		const dicht = await Promise.all(['a', 'b', 'a'].map((inhoud) => slot.versleutel(tekst(inhoud))));
		expect(new Set(dicht.map((bestand) => bestand.slice(38, 50).join())).size).toBe(3);
		expect(new Set(dicht.map((bestand) => bestand.slice(22, 38).join())).size).toBe(1);
		for (const [nummer, inhoud] of ['a', 'b', 'a'].entries()) {
			expect(await ontsleutel(dicht[nummer] ?? new Uint8Array(), WACHTZIN)).toEqual({
				gelukt: true,
				bytes: tekst(inhoud)
			});
		}
	});

	test('opent ook wat apart op slot ging, en niet wat een andere wachtzin heeft', async () => {
		const slot = maakSlot(WACHTZIN);
		const apart = await versleutel(tekst('apart'), WACHTZIN);
		expect(await slot.ontsleutel(apart)).toEqual({ gelukt: true, bytes: tekst('apart') });
		expect(await slot.ontsleutel(await versleutel(tekst('x'), `${WACHTZIN}!`))).toEqual(MIS);
		expect(await slot.ontsleutel(metByte(apart, 60, 1))).toEqual(MIS);
	});
});
