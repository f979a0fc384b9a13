/** Wat de pagina na het antwoord aanraadt: past bij de dag, bij de soort brief, en bij de brief die er dan klaarstaat. */
import { describe, expect, test } from 'vitest';
import { termijnVan } from '#lib/invoer/brief/termijn.ts';
import { kiesOordeel, neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { BRIEFSOORTEN } from '#lib/uitleg/brieven/welke-brieven.ts';
import { alles, feitBij, getypt, opBrief, punt } from '../../invoer/brief/hulp.ts';
import { antwoord, briefzaak, doe, op, zonderKind } from './hulp.ts';

const IN_TIJD = alsDatum('2026-03-20');
const NA_DE_TERMIJN = alsDatum('2026-11-26');

describe('een bedrag boven het onze', () => {
	test.each([
		['de eigen brief', '2500', {}],
		['een verrekening', '2500', { soort: 'verrekening' as const }]
	])('%s: geen aanraden om te schrijven', (_, bedrag, anders) => {
		const zaak = alles(getypt(bedrag));
		Object.assign(zaak.brief, anders);
		expect(antwoord(zaak, IN_TIJD)).toMatchObject({ schrijf: null, reageren: false, brieven: [] });
	});
});

describe('zonder mededeling', () => {
	test('bij een verrekening staan er geen vier weken en geen deurwaarder', () => {
		const zaak = zonderKind('1336', { soort: 'verrekening' });
		const gezegd = antwoord(zaak, IN_TIJD);
		expect([...gezegd.zinnen, doe(gezegd)].join(' ')).not.toMatch(/deurwaarder|beslag\b|weken|12 maanden/);
		expect(gezegd).toMatchObject({ schrijf: 'Maak uw brief', brieven: ['verrekening'] });
	});

	test.each([
		[{ soort: 'beslag' as const }, true],
		[{ soort: 'verrekening' as const }, false],
		[{ soort: 'voorschotten' as const }, false],
		[{ soort: 'vtlb' as const }, false],
		[{ datum: '5-3-2020' }, false]
	])('dagen om te reageren bij %o: %s', (anders, verwacht) => {
		const { brief } = getypt();
		expect(termijnVan(Object.assign(brief, anders), IN_TIJD) !== null).toBe(verwacht);
	});

	test.each(['voorschotten', 'vtlb'] as const)('bij %s past geen brief', (soort) => {
		const zaak = alles(getypt());
		zaak.brief.soort = soort;
		expect(antwoord(zaak, IN_TIJD)).toMatchObject({ schrijf: null, reageren: false, brieven: [] });
	});
});

describe('dezelfde gegevens, een ander bedrag', () => {
	test('er is geen gegeven om door te geven', () => {
		const gezegd = antwoord(op('5-8-2026', '1482'), alsDatum('2026-08-10'));
		expect(gezegd.soort).toBe('kanHoger');
		expect(doe(gezegd)).not.toContain('gegevens anders');
		expect(doe(gezegd)).toContain('Zeg dat u op een ander bedrag komt.');
	});

	test('het vakantiegeld komt van iemand zelf, en niet uit de brief', () => {
		const zaak = getypt('1235');
		opBrief(zaak.brief).opgave.belastbaar.bedrag = '17.000';
		opBrief(zaak.brief).opgave.netto.bedrag = '1.300';
		alles(zaak);
		feitBij(zaak).opgave.vakantiegeld.uitbetaling = 'jaarlijks';
		const gezegd = antwoord(zaak, IN_TIJD);
		expect(gezegd.zinnen).toContain('Met de gegevens in de brief en uw vakantiegeld komen wij op € 1.331.');
		expect(doe(gezegd)).not.toContain('gegevens anders');
	});
});

describe('de bedragen van vandaag', () => {
	test('staan bij die van de dag van de brief, met vanaf wanneer een brief telt', () => {
		const gezegd = antwoord(zonderKind('1336', { sinds: '1-2-2026' }), NA_DE_TERMIJN);
		expect(gezegd.nu).toBe('Op 5 maart 2026 was het € 1.482. Vandaag is dat € 1.499.');
		expect(gezegd.zinnen.join(' ')).toContain('De 4 weken zijn voorbij. Meestal telt het pas vanaf de dag');
		expect(gezegd.zin).toBe('U mag nu waarschijnlijk € 163 meer per maand houden dan in de brief staat.');
		expect(gezegd.brieven[0]).toBe('latereCorrectie');
	});

	test('binnen de vier weken telt het vanaf het begin', () => {
		const gezegd = antwoord(zonderKind('1336'), IN_TIJD);
		expect(gezegd.nu).toBe(null);
		expect(gezegd.zinnen.join(' ')).not.toContain('4 weken');
	});

	test('wat pas na de brief veranderde, scheelt vandaag, en niet op de dag van de brief', () => {
		const gezegd = antwoord(zonderKind('1336', {}, '1-9-2026'), NA_DE_TERMIJN);
		expect(gezegd.zin).toBe('U mag nu waarschijnlijk € 163 meer per maand houden dan in de brief staat.');
		expect(gezegd.balken.map(({ bedrag }) => bedrag)).toEqual(['€ 1.336', '€ 1.499']);
		expect(gezegd).toMatchObject({ som: null, brieven: ['gewijzigd'] });
		expect(doe(gezegd)).toContain('Zeg wat er is veranderd');
	});

	test.each([
		['klopte', '5-8-2024', '1496'],
		['is niet na te gaan', '5-8-2024', '1450']
	])('een brief van meer dan een jaar oud die %s: vraag om een nieuwe berekening', (_, datum, bedrag) => {
		const gezegd = antwoord(op(datum, bedrag), NA_DE_TERMIJN);
		expect(doe(gezegd)).toContain('Die zijn voorbij. Met uw gegevens zou het vandaag € 1.499 zijn.');
		expect(gezegd.schrijf).toBe('Maak uw brief');
		expect(gezegd.brieven[0]).toBe('twaalfMaanden');
	});

	test('toen hoger en nu niet: dan zoekt niemand bewijs op', () => {
		const gezegd = antwoord(zonderKind('1336'), NA_DE_TERMIJN);
		expect(gezegd.bewijs).not.toEqual([]);
		const nuLager = zonderKind('1600');
		Object.assign(nuLager.concept.wonen, {
			woning: 'huur',
			woonkostenPerMaand: '1200',
			eindeOphogingWoonkosten: '31-5-2026'
		});
		expect(antwoord(nuLager, NA_DE_TERMIJN)).toMatchObject({ soort: 'kanHoger', schrijf: null, bewijs: [] });
	});

	test('wordt het nu niet hoger, dan geen nieuwe berekening', () => {
		const gezegd = antwoord(op('5-8-2024', '1600'), NA_DE_TERMIJN);
		expect(gezegd).toMatchObject({ schrijf: null, brieven: [] });
	});
});

test('een brief van voor deze wet: een nieuwe berekening, zonder de twaalf maanden van nu', () => {
	const oud = op('5-3-2020', '1200');
	const gezegd = antwoord(oud, NA_DE_TERMIJN);
	expect(gezegd).toMatchObject({ schrijf: 'Maak uw brief', reageren: false });
	expect(gezegd.brieven[0]).toBe('twaalfMaanden');
	const tekst = JSON.stringify(BRIEFSOORTEN.twaalfMaanden.maak(briefzaak(oud, NA_DE_TERMIJN)));
	expect(tekst).toContain('opnieuw te berekenen');
	expect(tekst).not.toMatch(/twaalf maanden/i);
});

describe('per vier weken', () => {
	test('een maandbedrag dat per vier weken wel past, vragen wij eerst', () => {
		const zaak = alles(getypt('1368'));
		expect(antwoord(zaak, IN_TIJD)).toMatchObject({ vraagPer: 'vierweken', balken: [], som: null });
		zaak.brief.per = 'vierweken';
		expect(antwoord(zaak, IN_TIJD).soort).toBe('klopt');
	});

	test('alles staat in de maat van de brief', () => {
		const gezegd = antwoord(zonderKind('1233', { per: 'vierweken' }), IN_TIJD);
		expect(gezegd.zin).toBe('U mag waarschijnlijk € 135 meer per 4 weken houden dan in de brief staat.');
		expect(gezegd.balken.map(({ bedrag }) => bedrag)).toEqual(['€ 1.233 per 4 weken', '€ 1.368 per 4 weken']);
		expect(gezegd.som?.regels.map(({ bedrag }) => bedrag)).toEqual(['€ 1.233,00', '€ 134,77', '€ 0,23']);
		expect(gezegd.som?.bedrag).toBe('€ 1.368,00');
	});
});

test('een ander gegeven zonder gevolg wordt genoemd, en niet opgeteld', () => {
	const zaak = getypt('1283');
	opBrief(zaak.brief).opgave.belastbaar.bedrag = '17.000';
	opBrief(zaak.brief).opgave.netto.bedrag = '1.350';
	zaak.brief.gegevens.leefsituatie = 'alleenstaande_ouder';
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'leefsituatie'), 'kloptNiet');
	zaak.concept.leefsituatie = 'alleenstaande';
	alles(zaak);
	feitBij(zaak).opgave.vakantiegeld.uitbetaling = 'elkePeriode';
	const gezegd = antwoord(zaak, IN_TIJD);
	expect(gezegd).toMatchObject({ soort: 'gegevensFoutBedragGoed', som: null });
	expect(gezegd.zinnen.join(' ')).toContain('Dit is anders: ');
});
