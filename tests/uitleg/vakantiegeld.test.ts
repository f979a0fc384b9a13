/** De sommen van rekenregels 18, van het dossier tot de zin die iemand leest. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Getal } from '#lib/getal/getal.ts';
import type { OpInkomen } from '#lib/regels/toegepast/toepassing.ts';
import { toonRond } from '#lib/taal/bedragen.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { portaalzinnen } from '#lib/uitleg/portaalzinnen.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { dossier, inkomen, inkomen3, periode, perioden } from '../hulp/bouwers.ts';
import { kaal } from './gevallen.ts';

/** Een inkomen in versie 3, met het vakantiegeld zoals opgegeven. */
const met = (netto: string, belastbaar: string, vakantiegeld: object, rest: object = {}) =>
	inkomen3(belastbaar, netto, { naam: 'Werkgever', codeSoort: '15', opgave: { vakantiegeld }, ...rest });
const uit = (...inkomens: unknown[]) => berekenUitkomst(dossier({ versie: 3, inkomens }));
const samenvatting = (...inkomens: unknown[]) => maakUitleg(uit(...inkomens)).samenvatting;
const laatste = (...inkomens: unknown[]) => kaal(samenvatting(...inkomens).zinnen.at(-1) ?? '');
const jaarlijks = (nettoPerJaar: string | null, maand: number | null = 5) => ({
	uitbetaling: 'jaarlijks',
	nettoPerJaar,
	maand
});

describe('rekenregels 18', () => {
	test('950 per maand en 900 vakantiegeld, juli 2026: 288 houdt u, 612 gaat', () => {
		const bestand: unknown = JSON.parse(
			readFileSync('tests/gouden/G-vakantiegeld-eens-per-jaar.json', 'utf8')
		);
		const { dossier: inhoud } = bestand as { dossier: unknown };
		const uitleg = maakUitleg(berekenUitkomst(inhoud));
		expect(kaal(uitleg.samenvatting.zinnen.at(-1) ?? '')).toBe(
			'In mei mag er € 612 van uw vakantiegeld af. € 288 houdt u.'
		);
		expect(
			uitleg.samenvatting.kern.map(({ naam, bedrag, stap }) => `${naam}: ${kaal(bedrag)} (${stap})`)
		).toEqual(
			expect.arrayContaining([
				'Vakantiegeld dat u houdt, per jaar: € 288,00 (gevolg)',
				'Vakantiegeld voor de deurwaarder, per jaar: € 612,00 (gevolg)'
			])
		);
		// De twee bedragen zijn op dezelfde plek na te rekenen.
		const gevolg = uitleg.stappen.find(({ naam }) => naam === 'gevolg');
		expect(gevolg?.regels.map(({ naam }) => naam)).toEqual(
			expect.arrayContaining([
				'Dit houdt u van het vakantiegeld',
				'Dit mag van het vakantiegeld naar de deurwaarder'
			])
		);
	});

	test('2.000 per maand en 1.920 vakantiegeld: in mei mag alles', () => {
		const geval = met('2000.00', '33000.00', jaarlijks('1920.00'));
		expect(uit(geval).toegepast).toMatchObject({ soort: 'inkomen' });
		expect(laatste(geval)).toBe('In mei mag ook uw hele vakantiegeld naar de deurwaarder: € 1.920.');
	});

	test('bijstand met gereserveerde toeslag: per maand (bijna) niets, alleen de vakantietoeslag', () => {
		const geval = met('1000.00', '13000.00', jaarlijks(null, 6), { codeSoort: '43' });
		const { toegepast } = uit(geval);
		if (toegepast.soort !== 'inkomen') throw new Error('er is een beslagobject');
		// 95% van 1.000 met 5% erbij is 997,50: afgerond 998, dus 2 euro per maand.
		expect(toegepast.beslagruimte.waarde.tekst(2)).toBe('2.00');
		expect(laatste(geval)).toBe('In juni mag ook uw hele vakantiegeld naar de deurwaarder: ongeveer € 600.');
	});
});

describe('de zin', () => {
	test('zonder maand noemt geen maand', () =>
		expect(laatste(met('950.00', '12300.00', jaarlijks('900.00', null)))).toBe(
			'In de maand van uw vakantiegeld mag er € 612 van uw vakantiegeld af. € 288 houdt u.'
		));

	test.each([
		['geschat uit de andere', [{ begin: '2026-05-01', eind: '2026-05-31', kwam: 'wel' }], 'ongeveer '],
		['nog niet bekend', [], 'ongeveer '],
		['niets', [{ begin: '2026-05-01', eind: '2026-05-31', kwam: 'niets' }], '']
	])('een maand zonder loonstrook, %s', (_, ontbreekt, ongeveer) => {
		const stroken = perioden(periode('2026-03-01', '2026-03-31'), periode('2026-04-01', '2026-04-30'));
		const geval = inkomen({ codeSoort: '15', opgave: { ...stroken, ontbreekt } });
		const { vakantiegeld } = uit(geval).toegepast as OpInkomen;
		const ruimte = toonRond(vakantiegeld?.ruimte.waarde ?? Getal.lees('0'));
		expect(laatste(geval)).toContain(kaal(`naar de deurwaarder: ${ongeveer}${ruimte}.`));
		expect(samenvatting(geval).kern.filter(({ term }) => term === 'schatting')).toHaveLength(
			ongeveer === '' ? 0 : 2
		);
	});

	test('een schatting heet ongeveer, en staat zo bij de bedragen', () => {
		const { zinnen, kern } = samenvatting(met('950.00', '12300.00', jaarlijks(null)));
		// 8% van twaalf keer 950 is 912.
		expect(kaal(zinnen.at(-1) ?? '')).toBe(
			'In mei mag er ongeveer € 612 van uw vakantiegeld af. Ongeveer € 300 houdt u.'
		);
		expect(kern.filter(({ term }) => term === 'schatting')).toHaveLength(2);
	});

	test.each([
		// 973,75 en 51 is 1.025: twaalf keer 75 euro te weinig is precies het vakantiegeld.
		['51.00', 'Van uw vakantiegeld mag niets af. U houdt alles: € 900.'],
		['50.00', 'In mei mag er € 12 van uw vakantiegeld af. € 888 houdt u.']
	])('op de grens, met %s extra van de kantonrechter', (bedrag, zin) => {
		const uitkomst = berekenUitkomst(
			dossier({
				versie: 3,
				hardheid: { bedrag, einddatum: '2027-01-01' },
				inkomens: [met('950.00', '12300.00', jaarlijks('900.00'))]
			})
		);
		expect(kaal(maakUitleg(uitkomst).samenvatting.zinnen.at(-1) ?? '')).toBe(zin);
	});

	test('onbekend vertelt beide gevallen', () => {
		const zin = laatste(met('2000.00', '33000.00', { uitbetaling: 'onbekend' }));
		expect(zin).toContain('Krijgt u het bij elke betaling? Dan verandert er niets.');
		expect(zin).toContain('Krijgt u het één keer per jaar? Dan mag er in die maand ook een deel');
	});

	test.each(['elkePeriode', 'geen'])('%s heeft geen zin nodig', (uitbetaling) =>
		expect(laatste(met('2000.00', '33000.00', { uitbetaling }))).not.toContain('vakantiegeld')
	);

	test('gaat over het inkomen waar beslag op ligt, en niet over ander inkomen', () => {
		const ander = met('300.00', '4000.00', jaarlijks('240.00'), {
			id: '2',
			naam: 'Pensioen',
			codeSoort: '56'
		});
		expect(laatste(met('2000.00', '33000.00', { uitbetaling: 'geen' }), ander)).not.toContain('vakantiegeld');
	});
});

test('een hulpverlener leest dezelfde bedragen in een zin', () => {
	const { rest } = portaalzinnen(uit(met('950.00', '12300.00', jaarlijks('900.00'))));
	expect(rest.map(kaal)).toContain(
		'Van het vakantiegeld (netto € 900,00 per jaar, in mei) houdt de inwoner € 288,00 en mag € 612,00 naar de beslaglegger.'
	);
});

describe('alleen winst', () => {
	const winst = inkomen({
		naam: 'Eenmanszaak',
		soort: 'winst',
		opgave: { soort: 'bedragen', belastbaar: { bedrag: '8000.00', per: 'jaar' }, netto: null }
	});

	test('belooft geen beslagvrije voet: er staat wat art. 475f vraagt, en wat het bedrag dan is', () => {
		const { soort, voor, bedrag, zinnen, voetlijn, kern } = samenvatting(winst);
		expect([soort, voor, kaal(bedrag)]).toEqual([
			'kantonrechter',
			'Als de kantonrechter dat bepaalt, mag u',
			'€ 1.348'
		]);
		expect(zinnen.join(' ')).toContain('art. 475f Rv');
		expect(zinnen.join(' ')).not.toContain('Meer niet');
		expect(voetlijn).toBeNull();
		expect(kern[0]?.naam).toBe('Dit zou u mogen houden');
		expect(kern.map(({ stap }) => stap)).not.toContain('gevolg');
	});

	test('ook niet voor een hulpverlener, en niet in de som', () => {
		const uitkomst = uit(winst);
		expect(kaal(portaalzinnen(uitkomst).hoofd.join(' '))).toContain(
			'tenzij de kantonrechter die op verzoek bepaalt (art. 475f Rv). Dan is zij € 1.348 per maand.'
		);
		expect(maakUitleg(uitkomst).stappen.map(({ naam }) => naam)).not.toContain('gevolg');
	});

	test('naast loon telt winst alleen in de formule: 1.451 (schuldinfo.nl id=12)', () => {
		const { soort, bedrag } = samenvatting(met('1600.00', '20000.00', { uitbetaling: 'geen' }), {
			...winst,
			id: '2'
		});
		expect([soort, kaal(bedrag)]).toEqual(['deel', '€ 1.451']);
	});
});
