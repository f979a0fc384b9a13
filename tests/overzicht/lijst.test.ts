/** De werker achter het overzicht: veel bestanden lezen en uitrekenen, en wat er misgaat bij een laten. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { leesBestandtekst, MAX_BYTES } from '#lib/dossier/lees.ts';
import { ontsleutel, versleutel } from '#lib/kluis/kluis.ts';
import type { Afloop } from '#lib/overzicht/lijst.ts';
import { dienMaker, type Makerhandelingen } from '#lib/overzicht/maker.ts';
import { verbind, type Verbinding } from '#lib/overzicht/post.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { dossier } from '../hulp/bouwers.ts';
import { begin, bestand, bytes, goed, poorten, WACHTZIN, WANNEER } from './lijsthulp.ts';

describe('openen', () => {
	test('elk bestand is een rij, ook wat niet te lezen is, en de volgorde is die van de keuze', async () => {
		const { vraag, rijen, gezien } = begin();
		const gekozen = [
			bestand('a.json', goed('1')),
			bestand('kapot.json', '{"formaat": "bvv-dossier", "versie": 1, '),
			bestand('vreemd.json', JSON.stringify({ naam: 'package' })),
			bestand('nieuwer.json', JSON.stringify({ ...dossier(), versie: 99 })),
			bestand('groot.json', 'x'.repeat(MAX_BYTES + 1)),
			bestand('proto.json', '{"__proto__": {"formaat": "bvv-dossier"}}'),
			bestand('diep.json', '['.repeat(100_000)),
			bestand('dubbel.json', goed('1').replace('{', '{"peildatum":"2020-01-01",')),
			bestand('leeg.pdf', '%PDF-1.7 zonder dossier'),
			bestand('plaatje.json', new Uint8Array([0xff, 0xd8, 0xff])),
			bestand('b.json', goed('2'))
		];
		const afloop = await vraag('open', { gekozen, ...WANNEER });
		expect(afloop).toEqual({
			gestopt: false,
			opSlot: [],
			zonderDossier: ['leeg.pdf'],
			vervangen: []
		} satisfies Afloop);
		expect(rijen().map(({ bestand: naam }) => naam)).toEqual(
			gekozen.map(({ bestand: naam }) => naam).filter((naam) => naam !== 'leeg.pdf')
		);
		const [eerste, ...rest] = rijen();
		expect(eerste).toMatchObject({ nummer: '1', nu: '1499', stand: 'minstens' });
		expect(rest.at(-1)).toMatchObject({ nummer: '2', nu: '1499' });
		for (const rij of rest.slice(0, -1)) {
			expect(rij, rij.bestand).toMatchObject({ stand: 'onleesbaar', nu: null });
			// Zinnen staan achter elkaar, zonder de komma die tussen losse woorden hoort.
			expect(rij.nodig.join(', '), rij.bestand).toMatch(/^(?!.*\.,)\w.*\.$/);
		}
		expect(gezien.at(-1)?.klaar).toBe(gekozen.length);
	});

	test('een dossier van een dag zonder normen is heel: het bedrag van toen staat er, en het rekent voor een andere dag', async () => {
		const bewaard = {
			op: '2027-02-01',
			programma: '2027.1.0',
			normen: '2027-01-01',
			tBvv: '1555',
			totaalPerMaand: '1555'
		};
		const DAG = alsDatum('2027-02-01');
		const { vraag, rijen } = begin();
		const gekozen = [
			bestand('2027.json', goed('1', { peildatum: DAG, bewaard })),
			bestand('kaal.json', goed('2', { peildatum: DAG }))
		];
		await vraag('open', { gekozen, ...WANNEER, dag: DAG });
		const toen = { bedrag: '1555', dag: DAG };
		expect(rijen()).toMatchObject([
			{ toen, nu: null, stand: 'nogNiet', nodig: ['geen normen na 31 december 2026'] },
			{ toen: null, nu: null, stand: 'nogNiet', nodig: ['geen normen na 31 december 2026'] }
		]);
		await vraag('herbereken', WANNEER);
		expect(rijen()).toMatchObject([
			{ toen, nu: '1499', verschil: '-56', waardoor: ['eerder bedrag niet na te rekenen'] },
			{ toen: null, nu: '1499', verschil: null, waardoor: [] }
		]);
		const nu = { programma: '2026.11.0', op: alsDatum('2026-11-27') };
		const open = await vraag('voorWerkblad', { id: 1, nu, ...WANNEER });
		expect(open).toMatchObject({ inhoud: { dossier: { peildatum: '2026-07-20' } }, inBestand: false });
	});

	test('wat uit de lijst is, is weg, en zijn id komt niet terug', async () => {
		const { vraag, rijen } = begin();
		await vraag('open', {
			gekozen: [bestand('a.json', goed('1')), bestand('b.json', goed('2'))],
			...WANNEER
		});
		await vraag('vergeet', [2]);
		expect((await vraag('stukken', [1, 2])).map(({ id }) => id)).toEqual([1]);
		await vraag('open', { gekozen: [bestand('b.json', goed('3'))], ...WANNEER });
		expect(rijen().at(-1)).toMatchObject({ id: 3, nummer: '3' });
	});
});

test('op slot: pas met de wachtzin een rij, en wat een andere wachtzin heeft blijft dicht', async () => {
	const { vraag, rijen } = begin();
	const gekozen = [
		bestand('a.beslagvrij', await versleutel(bytes(goed('1')), WACHTZIN)),
		bestand('b.beslagvrij', await versleutel(bytes(goed('2')), `${WACHTZIN} anders`)),
		bestand('c.json', goed('3'))
	];
	expect(await vraag('open', { gekozen, ...WANNEER })).toMatchObject({
		gestopt: false,
		opSlot: ['a.beslagvrij', 'b.beslagvrij']
	});
	expect(rijen().map(({ nummer }) => nummer)).toEqual(['3']);
	expect((await vraag('ontgrendel', { wachtzin: 'een heel andere zin', ...WANNEER })).opSlot).toHaveLength(2);
	expect((await vraag('ontgrendel', { wachtzin: WACHTZIN, ...WANNEER })).opSlot).toEqual(['b.beslagvrij']);
	expect(rijen().map(({ nummer }) => nummer)).toEqual(['3', '1']);
	// Wat er later bij komt met dezelfde wachtzin, gaat meteen open.
	const later = [bestand('d.beslagvrij', await versleutel(bytes(goed('4')), WACHTZIN))];
	expect((await vraag('open', { gekozen: later, ...WANNEER })).opSlot).toEqual(['b.beslagvrij']);
});

test('wie stopt houdt wat klaar is', async () => {
	const { vraag, gezien } = begin();
	const gekozen = Array.from({ length: 400 }, (_, nummer) => bestand(`${nummer}.json`, goed(String(nummer))));
	await vraag('open', { gekozen, ...WANNEER });
	gezien.length = 0;
	const bezig = vraag('herbereken', { ...WANNEER, dag: alsDatum('2026-11-27') });
	await vraag('stop', undefined);
	expect((await bezig).gestopt).toBe(true);
	expect(gezien.at(-1)?.klaar).toBeLessThan(400);
	expect((await vraag('herbereken', WANNEER)).gestopt).toBe(false);
	expect(gezien.at(-1)?.klaar).toBe(400);
});

describe('nieuwe bestanden maken', () => {
	function maker(): Verbinding<Makerhandelingen> {
		const [pagina, werker] = poorten();
		dienMaker(werker);
		return verbind<Makerhandelingen>(pagina, () => undefined);
	}
	const geen = { dossier: false, berekening: false };
	const OPDRACHT = {
		...WANNEER,
		nu: { programma: '2026.11.0', op: WANNEER.dag },
		gegevens: {
			versie: '2026.11.0',
			commit: '',
			controlegetallen: {},
			gemaaktOp: '2026-07-20T10:00:00+02:00',
			organisatie: null
		},
		mee: { herziening: geen, rapportage: geen, wgs: geen, overzicht: geen, rekenbijlage: geen }
	};
	async function stukken() {
		const { vraag } = begin();
		await vraag('open', {
			gekozen: [bestand('m/a.json', goed('1')), bestand('b.json', goed('2')), bestand('c.json', '{}')],
			...WANNEER
		});
		return vraag('stukken', [1, 2, 3]);
	}
	const namen = new Map([
		[1, 'm/a-2026-07-20'],
		[2, 'b-2026-07-20']
	]);

	test('in een zip: het dossier gaat open met het oude erin, en het document is een PDF', async () => {
		const { vraag } = maker();
		await vraag('begin', { zip: true, wachtzin: null, zoalsHetWas: false });
		const deel = await vraag('maak', {
			...OPDRACHT,
			wat: ['dossier', 'wgs', 'herziening'],
			stukken: await stukken(),
			namen
		});
		expect(deel).toEqual({ aantal: 6, los: [] });
		const zip = await vraag('sluit', undefined);
		const inhoud = unzipSync(new Uint8Array((await zip?.arrayBuffer()) ?? []));
		expect(Object.keys(inhoud)).toEqual([
			'm/a-2026-07-20.json',
			'm/a-2026-07-20-bvv-rapportage-wgs.pdf',
			'm/a-2026-07-20-herzieningsverslag-beslagvrije-voet.pdf',
			'b-2026-07-20.json',
			'b-2026-07-20-bvv-rapportage-wgs.pdf',
			'b-2026-07-20-herzieningsverslag-beslagvrije-voet.pdf'
		]);
		const terug = leesBestandtekst(strFromU8(inhoud['m/a-2026-07-20.json'] ?? new Uint8Array()));
		expect(terug).toMatchObject({
			gelukt: true,
			waarde: {
				dossier: { peildatum: '2026-07-20' },
				bewaard: { tBvv: '1499' },
				vorige: { dossier: { peildatum: '2026-03-05' }, bewaard: { tBvv: '1482' } }
			}
		});
		expect(strFromU8(inhoud['b-2026-07-20-bvv-rapportage-wgs.pdf'] ?? new Uint8Array(), true)).toMatch(
			/^%PDF-/
		);
	});

	test('op slot: alleen het dossier, en het gaat met de wachtzin weer open', async () => {
		const { vraag } = maker();
		await vraag('begin', { zip: false, wachtzin: WACHTZIN, zoalsHetWas: false });
		const { los } = await vraag('maak', { ...OPDRACHT, wat: ['dossier'], stukken: await stukken(), namen });
		expect(los.map(({ naam }) => naam)).toEqual(['m/a-2026-07-20.beslagvrij', 'b-2026-07-20.beslagvrij']);
		const open = await ontsleutel(los[0]?.bytes ?? new Uint8Array(), WACHTZIN);
		if (!open.gelukt) throw new Error('niet te openen');
		expect(strFromU8(open.bytes)).toContain('"peildatum": "2026-07-20"');
		expect(await vraag('sluit', undefined)).toBeNull();
	});

	test('zoals het was: alleen wat op slot zat gaat weer op slot', async () => {
		const { vraag } = maker();
		await vraag('begin', { zip: false, wachtzin: WACHTZIN, zoalsHetWas: true });
		const alle = (await stukken()).map((stuk) => ({ ...stuk, opSlot: stuk.id === 2 }));
		const { los } = await vraag('maak', { ...OPDRACHT, wat: ['dossier'], stukken: alle, namen });
		expect(los.map(({ naam }) => naam)).toEqual(['m/a-2026-07-20.json', 'b-2026-07-20.beslagvrij']);
	});

	test('wat misgaat komt terug als fout, en een gebroken werker laat niemand wachten', async () => {
		const { vraag, breek } = maker();
		await expect(
			vraag('begin', { zip: false, wachtzin: 'kort', zoalsHetWas: false }).then(() =>
				vraag('maak', { ...OPDRACHT, wat: ['dossier'], stukken: [], namen })
			)
		).resolves.toEqual({ aantal: 0, los: [] });
		const stuk = await stukken();
		await expect(vraag('maak', { ...OPDRACHT, wat: ['dossier'], stukken: stuk, namen })).rejects.toThrow(
			'wachtzin'
		);
		const wacht = vraag('sluit', undefined);
		breek('kapot');
		await expect(wacht).rejects.toThrow('kapot');
		await expect(vraag('sluit', undefined)).rejects.toThrow('kapot');
	});
});
