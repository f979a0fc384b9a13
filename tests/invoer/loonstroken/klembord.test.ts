import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legePeriode } from '#lib/dossier/concept.ts';
import { isBlok, leesKlembord, MAX_RIJEN } from '#lib/invoer/loonstroken/klembord.ts';
import { herkenKop } from '#lib/invoer/loonstroken/koppen.ts';
import { zetGeplakt } from '#lib/invoer/loonstroken/plakken.ts';
import { leesVoorstel, maakVoorstel } from '#lib/invoer/loonstroken/plakvoorstel.ts';
import { inkomenMet, maandstrook } from './hulp.ts';

describe('het klembord', () => {
	it.each([
		[
			'Excel',
			'1\t2\r\n3\t4\r\n',
			[
				['1', '2'],
				['3', '4']
			]
		],
		[
			'oude Mac',
			'1\t2\r3\t4',
			[
				['1', '2'],
				['3', '4']
			]
		],
		[
			'csv met puntkomma',
			'1;2\n3;4',
			[
				['1', '2'],
				['3', '4']
			]
		],
		[
			'csv met komma en een kop',
			'Begin,Loon,LH\n1-3-2026,"1910,00",5',
			[
				['Begin', 'Loon', 'LH'],
				['1-3-2026', '1910,00', '5']
			]
		],
		['bedragen met een komma', '1.910,00\n2.000,50', [['1.910,00'], ['2.000,50']]],
		['aanhalingstekens met een regeleinde', '"1\n000"\t2', [['1 000', '2']]],
		['lege regels en rijen', '\n\t\n1\t2\n\n', [['1', '2']]],
		['vaste spaties', '\u00a01\u202f250,50 \t2', [['1 250,50', '2']]],
		['een lege cel in het midden', '1\t\t3', [['1', '', '3']]],
		['niets', '', []]
	])('van %s wordt rijen en cellen', async (_, tekst, rijen) => {
		expect(await leesKlembord(tekst)).toEqual(rijen);
	});

	it.each([
		['12,50', false],
		['12,50\r\n', false],
		['1\t2', true],
		['1\n2', true],
		['1;2', true]
	])('%j is een blok: %s', (tekst, blok) => {
		expect(isBlok(tekst)).toBe(blok);
	});

	it('weigert te veel rijen, en leest een enorme tekst niet eens', async () => {
		const rijen = (aantal: number) => '1\t2\n'.repeat(aantal);
		expect(await leesKlembord(rijen(MAX_RIJEN))).toHaveLength(MAX_RIJEN);
		expect(await leesKlembord(rijen(MAX_RIJEN + 1))).toBeNull();
		const begin = performance.now();
		expect(await leesKlembord(rijen(1_000_000))).toBeNull();
		expect(performance.now() - begin).toBeLessThan(1000);
	});

	it('leest elke tekst zonder om te vallen', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: fc.constantFrom('\t', '\n', '\r', '"', ';', '1', ',', '.', '-', '€', ' ', 'a') }),
				async (tekst) => {
					const voorstel = maakVoorstel((await leesKlembord(tekst)) ?? [], 'begin');
					const { rijen } = leesVoorstel(voorstel, 'maand');
					const inkomen = inkomenMet('maand', [maandstrook('2026-03')]);
					const { ervoor, nieuweRijen } = zetGeplakt(inkomen, rijen, 0, () => legePeriode('', ''));
					expect(inkomen.opgave.perioden).toHaveLength(ervoor.length + nieuweRijen);
				}
			)
		);
	});
});

describe('een kop', () => {
	it.each([
		['begin', 'Begin', 'Datum aanvang', 'Begindatum', 'Van', 'Periode van', 'Startdatum'],
		['eind', 'Einde', 'Datum einde', 'Einddatum', 'T/m', 'Tot en met', 'Periode t/m'],
		['periode', 'Maand', 'Periode', 'Loonperiode', 'Tijdvak'],
		[
			'loon',
			'Loon LB/PH',
			'1. Loon LB/PH',
			'Loon voor de loonheffing',
			'Loon voor loonheffingen',
			'Fiscaal loon',
			'Loon LH',
			'Loon'
		],
		[
			'uitbetaaldeVakantiebijslag',
			'Uitbetaalde vakantiebijslag',
			'Uitbetaald VB',
			'Uitbetaald VT',
			'Vakantiegeld',
			'Vakantietoeslag uitbetaald'
		],
		['opnameAvwb', 'Opname arbeidsvoorwaardenbedrag', 'Opname AVWB', 'IKB opn.', 'Opname IKB', 'Keuzebudget'],
		[
			'opgebouwdVakantiebijslag',
			'Opgebouwd recht vakantiebijslag',
			'Opbouw VT',
			'Res. vak.geld',
			'Reservering vakantiegeld',
			'Opgebouwd VB'
		],
		['opbouwAvwb', 'Opbouw arbeidsvoorwaardenbedrag', 'Res. IKB', 'Opbouw AVWB', 'Opbouw keuzebudget'],
		['ingehoudenZvw', 'Zvw', 'Ingehouden bijdrage Zvw', 'Inh. Zvw', 'Bijdrage Zvw'],
		[
			'ingehoudenLoonheffing',
			'Loonheffing',
			'Inh. LH',
			'Ingehouden loonheffing',
			'LH',
			'Loonbelasting/premie'
		]
	])('%s heet ook zo', (doel, ...koppen) => {
		expect(koppen.map(herkenKop)).toEqual(koppen.map(() => doel));
	});

	it.each([
		'Bruto',
		'Brutoloon',
		'Nettoloon',
		'Werkgever',
		'Naam',
		'Personeelsnummer',
		'Loonheffingskorting',
		'Loonheffingennummer',
		'Vakantiedagen',
		'Pensioen',
		'Zvw werkgever',
		'SV-loon',
		'Cum. loonheffing'
	])('%s hoort in geen kolom', (kop) => {
		expect(herkenKop(kop)).toBeNull();
	});
});
