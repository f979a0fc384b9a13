import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schrijfDossier } from '#lib/dossier/schrijf.ts';
import { MAX_BYTES } from '#lib/dossier/lees.ts';
import { EXTRA_BYTES } from '#lib/kluis/indeling.ts';
import { openBestand, type Ontgrendel } from '#lib/staat/bestand-openen.ts';
import { alsBytes, maakOpen } from '#lib/staat/slot.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier, inkomen } from '../hulp/bouwers.ts';

const WACHTZIN = 'vier losse woorden samen';
const inhoud = geldig(dossier({ inkomens: [inkomen({ naam: 'Bakkerij Şahin' })] }));
const ontgrendel: Ontgrendel = (opSlot) => maakOpen(opSlot, WACHTZIN);
const nooit: Ontgrendel = () => Promise.reject(new Error('Hier wordt niets gevraagd.'));
const opSlot = async (tekst: string) => new Blob([await alsBytes(tekst, WACHTZIN)]);
const codes = async (bestand: Blob, hoe = ontgrendel) => {
	const gelezen = await openBestand(bestand, hoe);
	return gelezen?.gelukt ? [] : gelezen?.fouten.map(({ code }) => code);
};

describe('een bestand openen', () => {
	test('op slot geeft het dossier dat erin ging', async () => {
		expect(await openBestand(await opSlot(schrijfDossier(inhoud)), ontgrendel)).toEqual({
			gelukt: true,
			waarde: { dossier: inhoud, bewaard: null, vorige: null, opSlot: true }
		});
	});

	test('zonder slot vraagt niet om een wachtzin', async () => {
		expect(await openBestand(new Blob([await alsBytes(schrijfDossier(inhoud), null)]), nooit)).toEqual({
			gelukt: true,
			waarde: { dossier: inhoud, bewaard: null, vorige: null }
		});
	});

	test('waarvan iemand de wachtzin niet geeft, geeft niets', async () => {
		expect(await openBestand(await opSlot('{}'), () => Promise.resolve(null))).toBeNull();
	});

	test.each([
		['geen JSON', 'hallo', ['geenJson']],
		['een ander formaat', '{"formaat":"iets"}', ['geenDossier']],
		['een nieuwere versie', '{"formaat":"bvv-dossier","versie":99}', ['verkeerdeVersie']],
		['afgebroken', '{"formaat":"bvv-doss', ['geenJson']],
		['een prototype', '{"formaat":"bvv-dossier","versie":1,"__proto__":{"x":1}}', null]
	])('dat na het slot %s is, is net zo streng gelezen', async (_, tekst, verwacht) => {
		const gevonden = await codes(await opSlot(tekst));
		expect(gevonden?.length).toBeGreaterThan(0);
		if (verwacht) expect(gevonden).toEqual(verwacht);
		expect(Reflect.get({}, 'x')).toBeUndefined();
	});

	test('op slot dat te groot is komt het geheugen niet in', async () => {
		const groot = {
			size: MAX_BYTES + EXTRA_BYTES + 1,
			arrayBuffer: () => Promise.reject(new Error('gelezen'))
		};
		expect(await codes(groot as unknown as Blob, nooit)).toEqual(['teGroot']);
	});

	test('dat niet te lezen is geeft een fout, geen uitzondering', async () => {
		const kapot = { size: 10, arrayBuffer: () => Promise.reject(new Error('weg')) };
		expect(await codes(kapot as unknown as Blob, nooit)).toEqual(['geenJson']);
	});

	test('van willekeurige bytes vraagt nooit om een wachtzin, tenzij het met ons merk begint', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
				expect((await codes(new Blob([new Uint8Array(bytes)]), nooit))?.length).toBeGreaterThan(0);
				const metMerk = new Blob(['BESLAGVRIJ-KLUIS', new Uint8Array(bytes)]);
				expect(await openBestand(metMerk, ontgrendel)).toBeNull();
			}),
			{ numRuns: 100 }
		);
	});
});
