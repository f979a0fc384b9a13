/** Zinnen van het antwoord die eerder onwaar waren, of elkaar tegenspraken. */
import { describe, expect, test } from 'vitest';
import { kiesOpenheid } from '#lib/invoer/vragenlijst/vragen/adres.ts';
import { kiesOordeel, neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { alles, feitBij, getypt, opBrief, punt, type Getypt } from '../../invoer/brief/hulp.ts';
import { antwoord, doe, op, zonderKind } from './hulp.ts';

const VANDAAG = alsDatum('2026-11-26');

function met(datum: string, bedrag: string, belastbaar: string, netto: string): Getypt {
	const zaak = getypt(bedrag);
	Object.assign(zaak.brief, { datum, ontvangen: '' });
	opBrief(zaak.brief).opgave.belastbaar.bedrag = belastbaar;
	opBrief(zaak.brief).opgave.netto.bedrag = netto;
	return alles(zaak);
}

/** De woning is bekend: er is huurtoeslag mogelijk, en de huur is niet hoog. */
function huurt(zaak: Getypt): Getypt {
	Object.assign(zaak.concept.wonen, { woning: 'huur', huurtoeslagMogelijk: 'ja' });
	return zaak;
}

describe('een brief van meer dan een jaar oud', () => {
	test.each([
		['3-3-2025', '1400'],
		['12-3-2024', '1420']
	])('van %s die toen gunstiger was en nu te laag is: vraag om een nieuwe berekening', (datum, bedrag) => {
		const gezegd = antwoord(met(datum, bedrag, '27.000', '1.900'), VANDAAG);
		expect(gezegd.soort).toBe('gunstiger');
		expect(gezegd.zin).toContain('U mag nu waarschijnlijk');
		expect(doe(gezegd)).toContain('Vraag om een nieuwe berekening');
		expect(JSON.stringify(gezegd)).not.toMatch(/Vraag niet|weten wij niet/);
		expect(gezegd.schrijf).toBe('Maak uw brief');
	});

	test('die ook toen al te laag was: het antwoord gaat over nu, en de twaalf maanden zijn voorbij', () => {
		const gezegd = antwoord(zonderKind('1295', { datum: '3-3-2025', ontvangen: '' }), VANDAAG);
		expect(gezegd.soort).toBe('kanHoger');
		expect(gezegd.zin).toBe('U mag nu waarschijnlijk € 204 meer per maand houden dan in de brief staat.');
		expect(gezegd.nu).toBe('Op 3 maart 2025 was het € 1.467. Vandaag is dat € 1.499.');
		expect(doe(gezegd)).toContain('Een bedrag geldt 12 maanden. Die zijn voorbij.');
		expect(gezegd.reageren).toBe(false);
		expect(gezegd.brieven).toContain('twaalfMaanden');
	});
});

describe('een gegeven dat pas na de brief veranderde', () => {
	test('telt nooit vanaf het begin van het beslag: dan is er geen uiterste dag', () => {
		const gezegd = antwoord(zonderKind('1336', {}, '12-3-2026'), alsDatum('2026-03-20'));
		expect(gezegd.zin).toContain('U mag nu waarschijnlijk € 146 meer');
		expect(gezegd.reageren).toBe(false);
		expect(doe(gezegd)).toContain('telt meestal vanaf de dag dat u dit doorgeeft');
	});

	test('en een ander gegeven dat toen al anders was, heeft wel een uiterste dag', () => {
		const zaak = zonderKind('1336', {}, '12-3-2026');
		expect(doe(antwoord(zaak, alsDatum('2026-03-20')))).not.toContain('tot en met');
		zaak.concept.toeslagen.huurtoeslag = '100';
		const gezegd = antwoord(zaak, alsDatum('2026-03-20'));
		expect(doe(gezegd)).toContain('Geef dat door tot en met 2 april 2026.');
		expect(doe(antwoord(zaak, VANDAAG))).not.toContain('tot en met');
	});

	test('maakt ook een brief die toen gunstiger was nu te laag', () => {
		const gezegd = antwoord(zonderKind('1490', {}, '1-9-2026'), VANDAAG);
		expect(gezegd.soort).toBe('gunstiger');
		expect(gezegd.brieven).toEqual(['gewijzigd']);
		expect(gezegd.schrijf).toBe('Maak uw brief');
		expect(JSON.stringify(gezegd)).not.toContain('Vraag niet');
	});
});

describe('wat in de zinnen staat, is zo', () => {
	test.each(['elkePeriode', 'geen'] as const)('vakantiegeld "%s" komt er niet bij', (uitbetaling) => {
		const zaak = getypt('1235');
		opBrief(zaak.brief).opgave.belastbaar.bedrag = '17.000';
		opBrief(zaak.brief).opgave.netto.bedrag = '1.400';
		alles(zaak);
		feitBij(zaak).opgave.vakantiegeld.uitbetaling = uitbetaling;
		const gezegd = antwoord(zaak, VANDAAG);
		expect(gezegd.zinnen.join(' ')).toContain('Met de gegevens in de brief komen wij op');
		expect(gezegd.zinnen.join(' ')).not.toContain('uw vakantiegeld');
	});

	test('een schatting wordt genoemd, en alleen een schatting heet zo', () => {
		const geschat = huurt(getypt('1000'));
		opBrief(geschat.brief).opgave.belastbaar.bedrag = '';
		neemBriefOver(geschat.brief, geschat.concept);
		kiesOordeel(geschat.brief, punt(geschat, 'belastbaar.1'), 'weetNiet');
		expect(antwoord(alles(geschat), VANDAAG).open).toMatchObject([
			{ zin: 'Het belastbaar inkomen is een schatting (Bakkerij).', isSchatting: true }
		]);

		const zonderAdres = huurt(getypt('963'));
		Object.assign(zonderAdres.brief, { datum: '10-11-2026', ontvangen: '' });
		zonderAdres.brief.gegevens.wonen.adres = 'geen';
		kiesOpenheid(zonderAdres.concept, 'nee');
		const gezegd = antwoord(alles(zonderAdres), VANDAAG);
		expect(JSON.stringify(gezegd)).not.toContain('schatting');
		expect(gezegd.open.map(({ isSchatting }) => isSchatting)).toEqual([false]);
		expect(gezegd.doe.kop).toBe('Vertel waar u woont en wat u verdient');
	});

	test('de brief rekende niet met een ander netto dan erin staat', () => {
		const gezegd = antwoord(met('14-2-2022', '1300', '30.000', '1.900'), VANDAAG);
		expect(gezegd.diagnose.join(' ')).not.toContain('na het beslag');
	});

	test('binnen een euro is er niets uit te leggen', () => {
		const zaak = met('10-11-2026', '1384', '30.000', '2.000');
		zaak.brief.per = 'vierweken';
		expect(antwoord(huurt(zaak), VANDAAG)).toMatchObject({ soort: 'klopt', som: null });
	});

	test('de afronding in een som heet zo', () => {
		const gezegd = antwoord(zonderKind('1233', { per: 'vierweken' }), alsDatum('2026-03-20'));
		expect(gezegd.som?.regels.at(-1)?.zin).toBe('Afronden op hele euro’s');
	});
});

describe('de som', () => {
	test('heeft geen regel van nul euro, en vraagt daar geen bewijs bij', () => {
		const zaak = getypt('1336');
		zaak.brief.gegevens.leefsituatie = 'alleenstaande_ouder';
		opBrief(zaak.brief).opgave.netto.bedrag = '1.900';
		neemBriefOver(zaak.brief, zaak.concept);
		kiesOordeel(zaak.brief, punt(zaak, 'leefsituatie'), 'kloptNiet');
		kiesOordeel(zaak.brief, punt(zaak, 'netto.1'), 'kloptNiet');
		zaak.concept.leefsituatie = 'alleenstaande';
		feitBij(zaak).opgave.netto.bedrag = '2.000';
		const gezegd = antwoord(alles(zaak), VANDAAG);
		expect(gezegd.som?.regels.map(({ bedrag }) => bedrag)).toEqual(['€ 1.336,00', '€ 146,00']);
		expect(gezegd.bewijs.map(({ naam }) => naam)).toEqual(['Met wie u woont']);
	});

	test('is er niet als alleen de rest overblijft: dan staat er een zin', () => {
		const gezegd = antwoord(op('6-7-2026', '1482'), alsDatum('2026-07-20'));
		expect(gezegd.soort).toBe('kanHoger');
		expect(gezegd.som).toBe(null);
		expect(gezegd.zinnen).toContain('Waar het verschil vandaan kan komen, staat hieronder.');
		expect(gezegd.diagnose).not.toEqual([]);
	});

	test('woonkosten waarvan de laatste dag voorbij is, verklaren een te hoog bedrag', () => {
		const zaak = getypt('1842');
		Object.assign(zaak.brief, { datum: '10-11-2026', ontvangen: '' });
		Object.assign(zaak.brief.gegevens.wonen, {
			woonkostenPerMaand: '850',
			eindeOphogingWoonkosten: '1-10-2026'
		});
		Object.assign(zaak.concept.wonen, { woning: 'huur', huurtoeslagMogelijk: 'nee' });
		const gezegd = antwoord(alles(zaak), VANDAAG);
		expect(gezegd.soort).toBe('gunstiger');
		expect(gezegd.som).toBe(null);
		expect(gezegd.diagnose[0]).toBe(
			'Het bedrag past bij een berekening waarin uw woonkosten na hun laatste dag nog meetellen.'
		);
	});
});

test('klopt, en de woning is nog open: dan is er nog iets te doen, met de plek erbij', () => {
	const klopt = met('10-11-2026', '1499', '30.000', '2.000');
	const gezegd = antwoord(klopt, VANDAAG);
	expect(gezegd.soort).toBe('klopt');
	expect(gezegd.doe.kop).toBe('Vul eerst aan wat nog open is');
	expect(gezegd.open).toMatchObject([{ veld: 'wonen.woning' }]);
	Object.assign(klopt.concept.wonen, { woning: 'huur', huurtoeslagMogelijk: 'nee' });
	kiesOordeel(klopt.brief, punt(klopt, 'woonkosten'), 'weetNiet');
	expect(antwoord(klopt, VANDAAG).open).toMatchObject([{ veld: 'wonen.woonkostenPerMaand' }]);
	kiesOordeel(klopt.brief, punt(klopt, 'woonkosten'), 'klopt');
	expect(antwoord(huurt(klopt), VANDAAG)).toMatchObject({
		doe: { kop: 'U hoeft nu niets te doen' },
		open: []
	});
});
