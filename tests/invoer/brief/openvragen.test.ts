/** Wat een brief niet noemt en wij toch moeten weten, is gezegd voordat er een antwoord is. */
import { describe, expect, test } from 'vitest';
import { foutenBijKlopt } from '#lib/invoer/brief/fouten.ts';
import { nogNodig } from '#lib/invoer/brief/nodig.ts';
import { kiesGeenInkomen } from '#lib/invoer/brief/inkomens.ts';
import { kijkNa, type Nagekeken } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, neemBriefOver, onzekerePunten, standVan } from '#lib/invoer/brief/oordelen.ts';
import { kiesPartnerinkomen, stapVan, volgWoning } from '#lib/invoer/brief/openvragen.ts';
import { kiesSoort } from '#lib/invoer/inkomensvraag.ts';
import { maakBriefzaak } from '#lib/invoer/brief/zaak.ts';
import { woonteksten } from '#lib/teksten/wonen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { PUNTTEKSTEN } from '#lib/teksten/brief/punten.ts';
import type { Lezer } from '#lib/teksten/woordenlijst/lezer.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { alles, feitBij, getypt, opBrief, punt, VANDAAG, type Getypt } from './hulp.ts';

const KORT_NA = alsDatum('2026-03-20');

const kijk = ({ brief, concept }: Getypt, lezer: Lezer = 'inwoner') => kijkNa(brief, concept, KORT_NA, lezer);
function nagekeken(zaak: Getypt, lezer?: Lezer): Nagekeken {
	const gelezen = kijk(zaak, lezer);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}
const zinnen = (zaak: Getypt, lezer?: Lezer) =>
	JSON.stringify(nagekeken(zaak, lezer).uitleg).replaceAll('\u00a0', ' ');
const fouten = ({ brief, concept }: Getypt, blok: Parameters<typeof foutenBijKlopt>[2]) =>
	foutenBijKlopt(brief, concept, blok, VANDAAG).map(({ tekst }) => tekst);
const passend = (zaak: Getypt) =>
	welkeBrieven(maakBriefzaak(zaak.brief, zaak.concept, nagekeken(zaak), null, KORT_NA));

describe('een partner zonder bekend inkomen', () => {
	const VRAAG = 'Kies of uw partner inkomen heeft.';
	function metPartner(inBrief: boolean): Getypt {
		const zaak = getypt();
		if (inBrief) zaak.brief.gegevens.leefsituatie = 'gehuwd_zonder_kinderen';
		neemBriefOver(zaak.brief, zaak.concept);
		if (!inBrief) kiesOordeel(zaak.brief, punt(zaak, 'leefsituatie'), 'kloptNiet');
		zaak.concept.leefsituatie = 'gehuwd_zonder_kinderen';
		return alles(zaak);
	}

	test.each([true, false])('wordt gevraagd voor er een antwoord is (in de brief: %s)', (inBrief) => {
		const zaak = metPartner(inBrief);
		expect(fouten(zaak, 'gegevens')).toContain(VRAAG);
		const gelezen = kijk(zaak);
		expect(gelezen.gelukt ? [] : nogNodig(zaak.brief, gelezen.fouten)).toMatchObject([
			{ tekst: VRAAG, stap: 'klopt-gegevens' }
		]);
	});

	test('met "nee" is er een antwoord', () => {
		const zaak = metPartner(true);
		kiesPartnerinkomen(zaak.concept, 'nee');
		expect(fouten(zaak, 'gegevens')).toEqual([]);
		expect(kijk(zaak).gelukt).toBe(true);
	});

	test('met "ja" telt het inkomen mee, en zonder bedrag is er nog geen antwoord', () => {
		const zaak = metPartner(false);
		kiesPartnerinkomen(zaak.concept, 'ja');
		expect(kijk(zaak).gelukt).toBe(false);
		const inkomen = zaak.concept.inkomens.at(-1);
		expect(inkomen).toMatchObject({ van: 'partner' });
		if (inkomen) {
			kiesSoort(inkomen, 'loon');
			inkomen.opgave.belastbaar.bedrag = '30.000';
			inkomen.opgave.netto.bedrag = '2.000';
		}
		expect(fouten(zaak, 'gegevens')).toEqual([]);
		expect(nagekeken(alles(zaak)).uitleg.soort).toBe('gunstiger');
	});

	test('op het werkblad is leeg geen inkomen, en dat staat erbij', () => {
		const zin = 'In het dossier staat geen inkomen van de partner.';
		expect(zinnen(metPartner(true), 'portaal')).toContain(zin);
		expect(zinnen(alles(getypt()), 'portaal')).not.toContain(zin);
	});
});

describe('vakantiegeld waarvan niet bekend is wanneer het komt', () => {
	function metWeinig(
		bedrag: string,
		uitbetaling: '' | 'onbekend' | 'elkePeriode' | 'jaarlijks' = ''
	): Getypt {
		const zaak = getypt(bedrag);
		opBrief(zaak.brief).opgave.belastbaar.bedrag = '17.000';
		opBrief(zaak.brief).opgave.netto.bedrag = '1.300';
		alles(zaak);
		feitBij(zaak).opgave.vakantiegeld.uitbetaling = uitbetaling;
		return zaak;
	}

	test('het wordt gevraagd', () => {
		expect(fouten(metWeinig('1235'), 'anders')).toEqual([
			'Kies wanneer u uw vakantiegeld krijgt, of kies “Weet ik niet”.'
		]);
		expect(fouten(metWeinig('1235', 'onbekend'), 'anders')).toEqual([]);
		const zaak = metWeinig('1235', 'jaarlijks');
		feitBij(zaak).opgave.vakantiegeld.nettoPerJaar = 'veel';
		expect(fouten(zaak, 'anders')).toHaveLength(1);
	});

	test.each([
		['1235', ''],
		['1235', 'onbekend'],
		['1283', 'onbekend']
	] as const)('%s (%s): beide bedragen, de vraag, en geen brief over het bedrag', (bedrag, uitbetaling) => {
		const zaak = metWeinig(bedrag, uitbetaling);
		const { uitleg, metInhoudingen } = nagekeken(zaak);
		expect([uitleg.voor, uitleg.groot, uitleg.na].join(' ')).toBe(
			'Wij kunnen dit bedrag nog niet nagaan: het hangt af van uw vakantiegeld.'
		);
		expect(zinnen(zaak)).toMatch(/elke betaling\? Dan is het € 1\.235.*per jaar\? Dan is het € 1\.331/);
		expect(uitleg).toMatchObject({ vraagVakantiegeld: true, balken: [], som: null, diagnose: [] });
		expect(metInhoudingen).toBe(false);
		const { passend: wel, andere } = passend(zaak);
		expect(wel).toEqual([]);
		expect(andere.find(({ id }) => id === 'correctie')?.reden).toBe('vakantiegeldOpen');
	});

	test('zonder brief is er dan ook geen brief met een bedrag', () => {
		const { brief, concept } = metWeinig('1235', 'onbekend');
		brief.soort = 'verrekening';
		const redenen = (een: Getypt['concept']) =>
			welkeBrieven(maakBriefzaak(brief, een, null, null, KORT_NA)).andere.map(({ reden }) => reden);
		expect(redenen(concept)).toContain('vakantiegeldOpen');
		const paar = { ...concept, leefsituatie: 'gehuwd_zonder_kinderen' } as const;
		const zaakVan = () => maakBriefzaak(brief, paar, null, null, KORT_NA);
		expect(zaakVan().feiten).toBeNull();
		brief.terug.schrijver = 'namens';
		expect(zaakVan().feiten).not.toBeNull();
	});

	test('op het werkblad staan er ook beide bedragen', () => {
		expect(nagekeken(metWeinig('1235', 'onbekend'), 'portaal').uitleg).toEqual(
			nagekeken(metWeinig('1235', 'onbekend')).uitleg
		);
	});

	test('met een antwoord is er een uitkomst', () => {
		expect(nagekeken(metWeinig('1235', 'elkePeriode')).uitleg.soort).toBe('klopt');
		expect(nagekeken(metWeinig('1235', 'jaarlijks')).uitleg.soort).toBe('kanHoger');
	});

	test('is het antwoord toch hetzelfde, dan staat het andere bedrag erbij', () => {
		const zaak = metWeinig('1100', 'onbekend');
		zaak.concept.toeslagen.huurtoeslag = '100';
		expect(nagekeken(zaak).uitleg).toMatchObject({ soort: 'kanHoger', vraagVakantiegeld: false });
		expect(zinnen(zaak)).toContain('Komt uw vakantiegeld één keer per jaar?');
	});

	test('doet het er niet toe, dan staat er niets over', () => {
		expect(nagekeken(alles(getypt())).uitleg).toMatchObject({ soort: 'klopt', vraagVakantiegeld: false });
	});
});

describe('wie het niet weet', () => {
	function nietsZeker(): Getypt {
		const zaak = getypt();
		neemBriefOver(zaak.brief, zaak.concept);
		for (const id of ['leefsituatie', 'netto.1', 'belastbaar.1']) {
			kiesOordeel(zaak.brief, punt(zaak, id), 'weetNiet');
		}
		return alles(zaak);
	}

	test('leest dat de brief goed rekent met gegevens waarvan wij niet weten of zij kloppen', () => {
		const { voor, groot, na, zinnen: over, doe } = nagekeken(nietsZeker()).uitleg;
		expect([voor, groot, na].join(' ')).toBe('De brief rekent goed met zijn eigen gegevens.');
		expect(over).toContain('Wij weten niet of deze gegevens kloppen.');
		expect(doe.kop).toBe('Zoek op wat u niet wist');
	});
});

test('zonder inkomen gaat niemand verder, en de weg terug is de pagina van het inkomen', () => {
	const zaak = alles(getypt());
	kiesGeenInkomen(zaak.brief, zaak.concept, '1', true);
	expect(fouten(zaak, 'gegevens')).toEqual(['Voeg het inkomen toe dat u nu heeft. € 0 mag ook.']);
	const gelezen = kijk(zaak);
	const stappen = gelezen.gelukt ? [] : nogNodig(zaak.brief, gelezen.fouten).map(({ stap }) => stap);
	expect(new Set(stappen)).toEqual(new Set(['klopt-gegevens']));
	// Is het er toch wel, dan is er nog niets over gezegd.
	kiesGeenInkomen(zaak.brief, zaak.concept, '1', false);
	expect(standVan(zaak.brief, punt(zaak, 'netto.1'))).toBe('');
});

test.each([
	['brief.datum', null],
	['brief.gegevens.wonen.woonland', 'wonen'],
	['brief.gegevens.inkomens[0].lopendBeslag.tBvv', 'anders'],
	['inkomens[0].opgave.netto.bedrag', 'klopt-gegevens'],
	['inkomens[0].opgave.vakantiegeld.nettoPerJaar', 'klopt-anders'],
	['wonen.woning', 'klopt-wonen'],
	['oordeel.netto.1', 'klopt-gegevens'],
	['oordeel.woonkosten', 'klopt-wonen'],
	['oordeel.lopendBeslag.erbij 2', 'klopt-anders'],
	['oordeel.hardheid', 'klopt-anders']
])('%s staat op pagina %s', (veld, stap) => expect(stapVan(veld)).toBe(stap));

test('zwijgt de brief over het adres, dan staan er antwoorden die iedereen kan geven', () => {
	const zaak = alles(getypt());
	expect(zaak.concept.wonen.adres).toBe('nederland');
	expect(PUNTTEKSTEN.adres.geen).toEqual({
		klopt: 'Op een woonadres in Nederland',
		kloptNiet: 'Ergens anders, of nergens',
		weetNiet: 'Weet ik niet'
	});
});

describe('de woning', () => {
	const ZIN = 'Wij weten nog niet alles over uw woning.';

	test('wordt gevraagd, behalve aan wie in een instelling woont', () => {
		const zaak = alles(getypt());
		expect(fouten(zaak, 'wonen')).toEqual([woonteksten.woning.leeg]);
		zaak.concept.wonen.inrichting.ja = true;
		expect(fouten(zaak, 'wonen')).toEqual([]);
	});

	test('een koper krijgt geen huurtoeslag, en wie toch huurt zegt het zelf', () => {
		const zaak = alles(getypt());
		zaak.concept.wonen.woning = 'koop';
		volgWoning(zaak.concept);
		expect(zaak.concept.wonen.huurtoeslagMogelijk).toBe('nee');
		expect(fouten(zaak, 'wonen')).toEqual([woonteksten.woonkosten.leeg]);
		zaak.concept.wonen.woning = 'huur';
		volgWoning(zaak.concept);
		expect(fouten(zaak, 'wonen')).toEqual([woonteksten.huurtoeslag.leeg]);
	});

	test.each([
		['', '', true],
		['huur', 'onbekend', true],
		['huur', 'nee', true],
		['koop', 'nee', true],
		['huur', 'ja', false]
	] as const)('%s, huurtoeslag %s: kan nog meer worden is %s', (woning, huurtoeslagMogelijk, open) => {
		const zaak = alles(getypt());
		Object.assign(zaak.concept.wonen, { woning, huurtoeslagMogelijk });
		if (huurtoeslagMogelijk === 'nee') kiesOordeel(zaak.brief, punt(zaak, 'woonkosten'), 'weetNiet');
		// Wie het niet weet, heeft een link naar de vraag; anders staat het in een zin.
		expect(zinnen(zaak).includes(ZIN) || nagekeken(zaak).woningOnbekend.length > 0).toBe(open);
	});

	describe.each([
		['koop', 'nee'],
		['huur', 'nee']
	] as const)('zonder huurtoeslag (%s)', (woning, huurtoeslagMogelijk) => {
		function zonderToeslag(): Getypt {
			const zaak = alles(getypt());
			Object.assign(zaak.concept.wonen, { woning, huurtoeslagMogelijk });
			return zaak;
		}

		test('is "niet hoog" geen antwoord: wij vragen het bedrag (art. 475da lid 7 Rv)', () => {
			const zaak = zonderToeslag();
			expect(standVan(zaak.brief, punt(zaak, 'woonkosten'))).toBe('');
			expect(fouten(zaak, 'wonen')).toEqual([woonteksten.woonkosten.leeg]);
			kiesOordeel(zaak.brief, punt(zaak, 'woonkosten'), 'kloptNiet');
			expect(fouten(zaak, 'wonen')).toEqual([woonteksten.woonkosten.bedragLeeg]);
			zaak.concept.wonen.woonkostenPerMaand = '700';
			expect(fouten(zaak, 'wonen')).toEqual([]);
			const { uitleg } = nagekeken(zaak);
			expect(uitleg.soort).toBe('kanHoger');
			expect(zinnen(zaak)).not.toContain(ZIN);
			expect(uitleg.bewijs[0]?.bewijs.includes('Dienst Toeslagen')).toBe(woning === 'huur');
		});

		test('wie het niet weet, zoekt het op', () => {
			const zaak = zonderToeslag();
			kiesOordeel(zaak.brief, punt(zaak, 'woonkosten'), 'weetNiet');
			expect(fouten(zaak, 'wonen')).toEqual([]);
			expect(onzekerePunten(zaak.brief, zaak.concept).map(({ punt: { id } }) => id)).toEqual(['woonkosten']);
			expect(nagekeken(zaak).uitleg.doe.kop).toBe('Zoek op wat u niet wist');
		});
	});

	test.each([
		['onbekend', 'onbekend', ['woning', 'huurtoeslagMogelijk']],
		['huur', 'onbekend', ['huurtoeslagMogelijk']],
		['onbekend', 'ja', []],
		['huur', 'ja', []]
	] as const)('%s, huurtoeslag %s: op te zoeken is %j', (woning, huurtoeslagMogelijk, velden) => {
		const zaak = alles(getypt());
		Object.assign(zaak.concept.wonen, { woning, huurtoeslagMogelijk });
		const { woningOnbekend, uitleg } = nagekeken(zaak);
		expect(woningOnbekend).toEqual(velden);
		expect(uitleg.doe.kop === 'U hoeft nu niets te doen').toBe(velden.length === 0);
		expect(nagekeken(zaak, 'portaal').woningOnbekend).toEqual([]);
	});
});
