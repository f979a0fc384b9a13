import { describe, expect, test } from 'vitest';
import { delenVan } from '#lib/herleiding/lopen.ts';
import { idVan } from '#lib/herleiding/post.ts';
import { strook, uitStroken } from '#tests/hulp/inkomens.ts';
import { centen, noot } from '#tests/hulp/posten.ts';

const perioden = (...stroken: readonly unknown[]) => {
	const { perioden: gevonden } = uitStroken(stroken);
	if (!gevonden) throw new Error('geen perioden');
	return gevonden;
};

/** Voorbeelden.md D9: 2.600, 2.600 en 4.500 waarvan 1.900 vakantiebijslag in mei. */
const D9 = [
	strook(3, { loon: '2600.00', opgebouwdVakantiebijslag: '208.00', ingehoudenLoonheffing: '320.00' }),
	strook(4, { loon: '2600.00', opgebouwdVakantiebijslag: '208.00', ingehoudenLoonheffing: '320.00' }),
	strook(5, {
		loon: '4500.00',
		uitbetaaldeVakantiebijslag: '1900.00',
		opgebouwdVakantiebijslag: '208.00',
		ingehoudenLoonheffing: '1080.00'
	})
];

test('wat niet in elke periode wordt uitbetaald, gaat van het loon af', () => {
	const { gemiddelden, vakantiebijslag, avwb } = perioden(...D9);
	expect([vakantiebijslag, avwb]).toEqual(['incidenteel', null]);
	expect([gemiddelden.loon, gemiddelden.vakantiebijslag, gemiddelden.schoonLoon].map(centen)).toEqual([
		'3233.33',
		'633.33',
		'2600.00'
	]);
});

test('alleen van de strook met de betaling gaat zichtbaar iets af', () => {
	const { schoonLoon } = perioden(...D9).gemiddelden;
	const stroken = schoonLoon.soort === 'quotient' ? delenVan(schoonLoon.deeltal) : [];
	expect(stroken.map((post) => [idVan(post), delenVan(post).map((deel) => centen(deel))])).toEqual([
		['invoer.inkomens[0].opgave.perioden[0].loon', []],
		['invoer.inkomens[0].opgave.perioden[1].loon', []],
		['inkomen.schoonLoon[1/3]', ['4500.00', '1900.00']]
	]);
});

test('elk bedrag heeft zijn eigen gemiddelde over drie maanden', () => {
	const { gemiddelden } = perioden(
		strook(3, {
			loon: '300.00',
			uitbetaaldeVakantiebijslag: '30.00',
			opnameAvwb: '33.00',
			opgebouwdVakantiebijslag: '36.00',
			opbouwAvwb: '39.00',
			ingehoudenZvw: '42.00',
			ingehoudenLoonheffing: '45.00'
		})
	);
	const { loon, vakantiebijslag, opnameAvwb, opgebouwdVakantiebijslag, opbouwAvwb, zvw, loonheffing } =
		gemiddelden;
	expect(
		[loon, vakantiebijslag, opnameAvwb, opgebouwdVakantiebijslag, opbouwAvwb, zvw, loonheffing].map(centen)
	).toEqual(['100.00', '10.00', '11.00', '12.00', '13.00', '14.00', '15.00']);
});

describe('structureel is wat in elke ingevoerde periode voorkomt', () => {
	const met = (...bedragen: readonly string[]) => {
		const stroken = bedragen.map((uitbetaaldeVakantiebijslag, index) =>
			strook(([3, 4, 5] as const)[index] ?? 5, { loon: '1000.00', uitbetaaldeVakantiebijslag })
		);
		const { vakantiebijslag, gemiddelden } = perioden(...stroken);
		return [vakantiebijslag, centen(gemiddelden.schoonLoon)];
	};
	test.each([
		[['0.00', '0.00', '0.00'], null, '1000.00'],
		[['80.00', '80.00', '80.00'], 'structureel', '1000.00'],
		[['80.00', '80.00', '0.00'], 'incidenteel', '946.67'],
		// Een ontbrekende strook maakt een betaling niet incidenteel (rekenregels 4.3).
		[['80.00', '80.00'], 'structureel', '666.67']
	])('%j: %s, schoon loon %s', (bedragen, frequentie, schoon) =>
		expect(met(...bedragen)).toEqual([frequentie, schoon])
	);
});

test('vakantiebijslag en arbeidsvoorwaardenbedrag worden apart beoordeeld', () => {
	const { vakantiebijslag, avwb, gemiddelden } = perioden(
		strook(3, { loon: '1000.00', uitbetaaldeVakantiebijslag: '80.00' }),
		strook(4, { loon: '1000.00', uitbetaaldeVakantiebijslag: '80.00' }),
		strook(5, { loon: '1000.00', uitbetaaldeVakantiebijslag: '80.00', opnameAvwb: '300.00' })
	);
	expect([vakantiebijslag, avwb, centen(gemiddelden.schoonLoon)]).toEqual([
		'structureel',
		'incidenteel',
		'900.00'
	]);
});

test('alleen de laatste: een deler, en incidenteel blijft op alle stroken beoordeeld (rekenregels 3.4)', () => {
	const { perioden: gevonden } = uitStroken(D9, { alleenLaatste: true });
	expect([gevonden?.vakantiebijslag, centen(gevonden?.gemiddelden.schoonLoon ?? null)]).toEqual([
		'incidenteel',
		'2600.00'
	]);
});

describe('vier weken', () => {
	/** De kalender kent twee hele tijdvakken in dit venster: een strook telt dus half. */
	test.each([
		['kalender', '1000.00'],
		['ingevoerd', '2000.00']
	])('lezing %s: gemiddeld %s, en zij staat bij het gemiddelde', (lezing, gemiddeld) => {
		const een = [{ ...strook(3, { loon: '2000.00' }), begin: '2026-03-23', eind: '2026-04-19' }];
		const loon = uitStroken(een, { tijdvak: 'vierweken', lezing }).perioden?.gemiddelden.loon;
		expect(centen(loon ?? null)).toBe(gemiddeld);
		expect([loon?.eenheid, noot(loon).lezing]).toEqual(['vierweken', { id: 'vierweken', optie: lezing }]);
	});

	test('niets ingevoerd volgens lezing ingevoerd: nul, en geen deling door nul', () => {
		const oud = [{ ...strook(3, { loon: '2000.00' }), begin: '2026-01-26', eind: '2026-02-22' }];
		const loon = uitStroken(oud, { tijdvak: 'vierweken', lezing: 'ingevoerd' }).perioden?.gemiddelden.loon;
		expect(centen(loon ?? null)).toBe('0.00');
	});

	test('bij maanden speelt die lezing niet', () => {
		const loon = uitStroken([strook(3, { loon: '3000.00' })]).perioden?.gemiddelden.loon;
		expect(noot(loon).lezing).toBeUndefined();
	});
});
