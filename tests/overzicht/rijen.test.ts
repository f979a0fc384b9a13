/** Welk bestand bij welke rij hoort, en wat iemand in het werkblad van een rij maakt. */
import { describe, expect, test } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import { leesConcepttekst } from '#lib/dossier/concept-bestand.ts';
import { leesErvoor } from '#lib/dossier/ervoor.ts';
import { versleutel } from '#lib/kluis/kluis.ts';
import type { Gekozen } from '#lib/overzicht/lijst.ts';
import { zoalsAangevuld } from '#lib/overzicht/nieuw-bestand.ts';
import type { Inhoud } from '#lib/overzicht/stuk.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { begin, bestand, bytes, goed, WACHTZIN, WANNEER } from './lijsthulp.ts';

describe('een naam die er al is', () => {
	async function na(eerst: readonly Gekozen[], dan: readonly Gekozen[]) {
		const { vraag, rijen } = begin();
		await vraag('open', { gekozen: eerst, ...WANNEER });
		const { vervangen } = await vraag('open', { gekozen: dan, ...WANNEER });
		return { rijen: rijen().map(({ id, nummer }) => [id, nummer]), vervangen };
	}

	test.each([
		['hetzelfde bestand staat er een keer', 'a.json', goed('1'), goed('1'), [[1, '1']], []],
		[
			'een ander bestand met dezelfde naam staat ernaast',
			'a.json',
			goed('1'),
			goed('9'),
			[
				[1, '1'],
				[2, '9']
			],
			[]
		],
		[
			'op dezelfde plek in een map is het hetzelfde bestand, en dat wordt gezegd',
			'map/a.json',
			goed('1'),
			goed('9'),
			[[1, '9']],
			['map/a.json']
		],
		['wat eerst niet te lezen was en nu wel, krijgt zijn rij', 'a.json', '{', goed('1'), [[1, '1']], []],
		[
			'wat nu niet te lezen is, laat de rij die er was staan',
			'map/a.json',
			goed('1'),
			'{',
			[
				[1, '1'],
				[2, null]
			],
			[]
		]
	])('%s', async (_, naam, eerst, dan, verwacht, vervangen) => {
		expect(await na([bestand(naam, eerst)], [bestand(naam, dan)])).toEqual({ rijen: verwacht, vervangen });
	});

	test('ook op slot: twee met dezelfde naam blijven twee, en een rij die er was blijft staan', async () => {
		const { vraag, rijen } = begin();
		const dicht = await versleutel(bytes(goed('2')), WACHTZIN);
		const gekozen = [
			bestand('a.beslagvrij', dicht),
			bestand('a.beslagvrij', await versleutel(bytes(goed('3')), WACHTZIN)),
			bestand('a.beslagvrij', dicht)
		];
		const { opSlot } = await vraag('open', { gekozen, ...WANNEER });
		expect(opSlot).toEqual(['a.beslagvrij', 'a.beslagvrij']);
		await vraag('open', { gekozen: [bestand('a.beslagvrij', goed('1'))], ...WANNEER });
		expect((await vraag('ontgrendel', { wachtzin: WACHTZIN, ...WANNEER })).opSlot).toEqual([]);
		expect(rijen().map(({ nummer }) => nummer)).toEqual(['1', '2', '3']);
	});
});

test('wat op slot blijft kan uit de lijst', async () => {
	const { vraag } = begin();
	const kapot = await versleutel(bytes(goed('1')), WACHTZIN);
	kapot[kapot.length - 1] = (kapot.at(-1) ?? 0) ^ 1;
	await vraag('open', { gekozen: [bestand('a.beslagvrij', kapot)], ...WANNEER });
	expect((await vraag('ontgrendel', { wachtzin: WACHTZIN, ...WANNEER })).opSlot).toEqual(['a.beslagvrij']);
	await vraag('vergeetDicht', undefined);
	expect((await vraag('herbereken', WANNEER)).opSlot).toEqual([]);
});

describe('wat iemand in het werkblad aanvult', () => {
	const NU = { programma: '2026.11.0', op: WANNEER.dag };
	async function open() {
		const lijst = begin();
		await lijst.vraag('open', { gekozen: [bestand('a.json', goed('1'))], ...WANNEER });
		const uit = await lijst.vraag('voorWerkblad', { id: 1, nu: NU, ...WANNEER });
		if (!uit || 'concept' in uit.inhoud) throw new Error('geen dossier');
		const { leefsituatie, ...rest } = uit.inhoud.dossier;
		const bewerkt: Inhoud = {
			...uit.inhoud,
			dossier: { ...rest, leefsituatie: 'alleenstaande_ouder' }
		};
		return { ...lijst, uit, leefsituatie, bewerkt };
	}

	test('staat in de rij, met het bestand als wat er toen gold', async () => {
		const { vraag, rijen, uit, bewerkt } = await open();
		expect(uit).toMatchObject({
			inBestand: false,
			inhoud: { vorige: { dossier: { peildatum: '2026-03-05' } } }
		});
		expect(rijen()[0]).toMatchObject({ toen: { bedrag: '1482' }, nu: '1499', bewerkt: false });
		await vraag('werkBij', { id: 1, inhoud: bewerkt, inBestand: false, ...WANNEER });
		const [rij] = rijen();
		expect(rij).toMatchObject({ toen: { bedrag: '1482', dag: '2026-03-05' }, bewerkt: true });
		expect(rij?.waardoor).toContain('leefsituatie');
		expect(rij?.nu).not.toBe('1499');
		// Ook op een andere dag rekent de rij met wat er is aangevuld, en in het werkblad staat het er nog.
		await vraag('herbereken', { ...WANNEER, dag: alsDatum('2026-08-01') });
		expect(rijen()[0]).toMatchObject({ nu: rij?.nu, bewerkt: true });
		expect(await vraag('voorWerkblad', { id: 1, nu: NU, ...WANNEER })).toMatchObject({
			inBestand: false,
			inhoud: { dossier: { leefsituatie: 'alleenstaande_ouder' }, vorige: { bewaard: { tBvv: '1482' } } }
		});
		// Het bestand dat ervan komt, heeft het erin; daarna is het bewaard.
		const [stuk] = await vraag('stukken', [1]);
		expect(stuk?.bewerkt).toEqual(bewerkt);
		await vraag('isGemaakt', { ids: [1], ...WANNEER });
		expect(rijen()[0]).toMatchObject({ nu: rij?.nu, bewerkt: false });
	});

	test('op de dag van het bestand zelf is het ook een verandering', async () => {
		const { vraag, rijen, bewerkt } = await open();
		const dag = alsDatum('2026-03-05');
		if ('concept' in bewerkt) throw new Error('geen dossier');
		const zelfdeDag = { ...bewerkt, dossier: { ...bewerkt.dossier, peildatum: dag } };
		await vraag('werkBij', { id: 1, inhoud: zelfdeDag, inBestand: true, ...WANNEER, dag });
		expect(rijen()[0]).toMatchObject({
			toen: { bedrag: '1482' },
			waardoor: ['leefsituatie'],
			bewerkt: false
		});
	});

	test('een wissel geeft geen vergelijking tussen twee mensen', async () => {
		const { vraag, rijen } = begin();
		const paar = goed('1', {
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [inkomen(), inkomen({ id: '2', van: 'partner' })]
		});
		await vraag('open', { gekozen: [bestand('a.json', paar)], ...WANNEER });
		const uit = await vraag('voorWerkblad', { id: 1, nu: NU, ...WANNEER });
		if (!uit || 'concept' in uit.inhoud) throw new Error('geen dossier');
		const [eigen, partner] = uit.inhoud.dossier.inkomens;
		if (!eigen || !partner) throw new Error('geen paar');
		const gewisseld: Inhoud = {
			bewaard: null,
			vorige: null,
			dossier: {
				...uit.inhoud.dossier,
				inkomens: [
					{ ...eigen, van: 'partner' },
					{ ...partner, van: 'inwoner' }
				]
			}
		};
		await vraag('werkBij', { id: 1, inhoud: gewisseld, inBestand: false, ...WANNEER });
		expect(rijen()[0]).toMatchObject({ toen: null, verschil: null, waardoor: [], bewerkt: true });
		expect(rijen()[0]?.nu).not.toBeNull();
		expect(await vraag('voorWerkblad', { id: 1, nu: NU, ...WANNEER })).toMatchObject({
			inhoud: { vorige: null }
		});
	});

	test('schuift geen termijn op zolang het nergens is bewaard', async () => {
		const { vraag, rijen, bewerkt } = await open();
		const jaar = () => rijen()[0]?.afspraken.find(({ soort }) => soort === 'twaalfMaanden')?.dag;
		expect(jaar()).toBe('2027-03-05');
		await vraag('werkBij', { id: 1, inhoud: bewerkt, inBestand: false, ...WANNEER });
		expect(jaar()).toBe('2027-03-05');
		await vraag('isGemaakt', { ids: [1], ...WANNEER });
		expect(jaar()).toBe('2027-07-20');
	});

	test('zonder bedrag is het ook te bewaren', async () => {
		const { vraag, bewerkt } = await open();
		if ('concept' in bewerkt) throw new Error('geen dossier');
		const concept = { ...conceptVan(bewerkt.dossier), leefsituatie: '' as const };
		await vraag('werkBij', { id: 1, inhoud: { concept, brief: null }, inBestand: false, ...WANNEER });
		const [stuk] = await vraag('stukken', [1]);
		const tekst = stuk && zoalsAangevuld(stuk);
		expect(leesConcepttekst(tekst ?? '')).toMatchObject({
			waarde: { concept: { leefsituatie: '', kenmerk: { dossiernummer: '1' } } }
		});
		expect(stuk && zoalsAangevuld({ ...stuk, bewerkt: null })).toBeNull();
	});

	test('het werkblad weet dat het bestand op slot zat', async () => {
		const { vraag } = begin();
		const gekozen = [bestand('a.beslagvrij', await versleutel(bytes(goed('1')), WACHTZIN))];
		await vraag('open', { gekozen, ...WANNEER });
		await vraag('ontgrendel', { wachtzin: WACHTZIN, ...WANNEER });
		expect(await vraag('voorWerkblad', { id: 1, nu: NU, ...WANNEER })).toMatchObject({ opSlot: true });
	});

	test('van een rij die er niet meer is, gebeurt er niets', async () => {
		const { vraag, rijen, bewerkt } = await open();
		await vraag('vergeet', [1]);
		await vraag('werkBij', { id: 1, inhoud: bewerkt, inBestand: false, ...WANNEER });
		expect(rijen()[0]?.bewerkt).toBe(false);
		expect(await vraag('voorWerkblad', { id: 1, nu: NU, ...WANNEER })).toBeNull();
	});

	test('mist er een loonstrook, dan staat het werkblad al op de nieuwe dag, met wat er eerder gold', async () => {
		const { vraag, rijen } = begin();
		const stroken = ['2025-11', '2025-12', '2026-01'].map((maand) =>
			periode(`${maand}-01`, `${maand}-${maand === '2025-11' ? '30' : '31'}`)
		);
		const inhoud = goed('1', { inkomens: [inkomen({ opgave: perioden(...stroken) })] });
		await vraag('open', { gekozen: [bestand('a.json', inhoud)], ...WANNEER });
		expect(rijen()[0]).toMatchObject({ nu: null, stand: 'nogNiet' });
		const uit = await vraag('voorWerkblad', { id: 1, nu: NU, ...WANNEER });
		expect(uit).toMatchObject({ inBestand: false, inhoud: { concept: { peildatum: '20-7-2026' } } });
		if (!uit || !('concept' in uit.inhoud)) throw new Error('geen vragenlijst');
		expect(leesErvoor(uit.inhoud.concept)?.dossier.peildatum).toBe('2026-03-05');
		// Zonder bedragen voor de dag helpt dat niet: dan staat het bestand er zoals het is.
		const na = await vraag('voorWerkblad', { id: 1, nu: NU, ...WANNEER, dag: alsDatum('2027-03-01') });
		expect(na).toMatchObject({ inBestand: true, inhoud: { dossier: { peildatum: '2026-03-05' } } });
	});
});
