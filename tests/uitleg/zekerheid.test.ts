/** Hoe zeker het bedrag is, in woorden: het punt, zijn effect, en geen melding die hetzelfde zegt. */
import { describe, expect, test } from 'vitest';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { maakZekerheid } from '#lib/uitleg/zekerheid.ts';
import { inkomen, inkomen3, periode, perioden } from '../hulp/bouwers.ts';
import { woont } from '../hulp/zekerheid.ts';
import { kaal } from './gevallen.ts';

const KAMER = woont(
	{ huurtoeslagMogelijk: 'onbekend', woonkostenPerMaand: '850.00' },
	{ inkomens: [inkomen3('28505.00', '2150.00')] }
);
const DAKLOOS = woont({ adres: 'geen' }, { inkomens: [inkomen3('14500.00', '1180.00')] });
const ALLEEN_WINST = woont(
	{},
	{ inkomens: [inkomen3('18000.00', '0', { soort: 'winst', opgave: { netto: null } })] }
);
const WINST_ZONDER_LOON = woont(
	{},
	{
		inkomens: [
			inkomen3('0', '0'),
			inkomen3('18000.00', '0', { id: '2', soort: 'winst', opgave: { netto: null } })
		]
	}
);
const ZONDER_APRIL = woont(
	{},
	{
		inkomens: [
			inkomen({
				naam: 'Drukkerij Noord',
				opgave: perioden(periode('2026-03-01', '2026-03-31'), periode('2026-05-01', '2026-05-31'))
			})
		]
	}
);
const HOUDT_ALLES = 'Ook met een ander antwoord houdt u dit inkomen helemaal.';
const zin = (uitkomst: Uitkomst) => {
	const { woord, zin: over } = maakZekerheid(uitkomst);
	return kaal(`${woord}. ${over}`);
};
const codes = (uitkomst: Uitkomst) => maakUitleg(uitkomst).meldingen.map(({ code }) => code);

describe('het woord bij het bedrag', () => {
	test.each([
		['alles bekend', woont({}), 'Precies. Alles wat voor dit bedrag telt, is ingevuld.'],
		[
			'een onbekend antwoord',
			KAMER,
			'Minstens. Eén ding weten wij nog niet. Daardoor kan het meer worden, nooit minder.'
		],
		['zonder adres', DAKLOOS, 'Minstens. Met één bericht aan de deurwaarder wordt het € 1.121.'],
		[
			'een strook mist',
			ZONDER_APRIL,
			'Voorlopig. Wij missen nog iets. Het bedrag kan daardoor hoger of lager worden.'
		],
		[
			'winst naast een loon van niets',
			WINST_ZONDER_LOON,
			'Voorlopig. Wij missen nog iets. Het bedrag kan daardoor hoger of lager worden.'
		],
		[
			'alleen winst',
			ALLEEN_WINST,
			'Alleen na een verzoek. Alles is ingevuld. Toch geldt dit bedrag pas als de kantonrechter dat bepaalt.'
		]
	])('%s', (_, uitkomst, verwacht) => expect(zin(uitkomst)).toBe(verwacht));
});

describe('een open punt', () => {
	test('noemt de vraag, en het bedrag bij het andere antwoord', () => {
		const [punt] = maakZekerheid(KAMER).punten;
		expect(punt).toMatchObject({
			veld: 'wonen.huurtoeslagMogelijk',
			vraag: 'Kunt u huurtoeslag krijgen voor uw woning?'
		});
		expect(kaal(punt?.gevolg ?? '')).toBe('Zo niet, dan wordt het € 1.839. Dat is € 376 meer.');
		expect(Object.values(punt?.effect ?? {}).map(kaal)).toEqual([
			'zo niet',
			'€ 1.839',
			'€ 376',
			'€ 376 meer'
		]);
	});

	test('noemt het inkomen en de maanden van een strook die mist', () => {
		const [punt] = maakZekerheid(ZONDER_APRIL).punten;
		expect(punt?.vraag).toBe('Wat kreeg u van Drukkerij Noord in april 2026?');
		expect(punt?.effect).toBeNull();
	});

	test('in de woorden van het portaal voor wie die verwacht', () => {
		expect(maakZekerheid(KAMER, 'portaal').punten[0]?.vraag).toBe(
			'Is voor deze woning huurtoeslag mogelijk?'
		);
	});
});

describe('wat iemand houdt is nooit meer dan er binnenkomt', () => {
	/** Een ingehouden toeslag komt na de 95% erbij: dan kan de beslagvrije voet hoger zijn dan het netto. */
	const kamer = (netto: string, huurtoeslag: string) =>
		woont(
			{ huurtoeslagMogelijk: 'onbekend', woonkostenPerMaand: '850.00' },
			{ inkomens: [inkomen3('28505.00', netto)], toeslagen: { huurtoeslag } }
		);
	const effect = (uitkomst: Uitkomst) =>
		Object.values(maakZekerheid(uitkomst).punten[0]?.effect ?? {}).map(kaal);

	test('een effect is het deel dat iemand erbij krijgt, niet meer', () => {
		expect(effect(kamer('1800.00', '250.00'))).toEqual(['zo niet', '€ 1.800', '€ 87', '€ 87 meer']);
	});
	test('wie alles al houdt, leest dat het niet uitmaakt', () => {
		const uitkomst = kamer('1600.00', '250.00');
		expect(maakZekerheid(uitkomst, 'portaal').punten[0]?.effect).not.toBeNull();
		const { kop, zin: over, punten } = maakZekerheid(uitkomst);
		expect([kop, over]).toEqual(['Dit weten wij nog niet', HOUDT_ALLES]);
		expect(punten).toMatchObject([
			{ effect: null, gevolg: HOUDT_ALLES, zonderBedrag: 'u houdt dan ook alles' }
		]);
	});
	test('bij winst is niet bekend wat er binnenkomt', () => {
		const winst = inkomen3('28505.00', '0', { soort: 'winst', opgave: { netto: null } });
		const wonen = { huurtoeslagMogelijk: 'onbekend', woonkostenPerMaand: '850.00' };
		expect(effect(woont(wonen, { inkomens: [winst] }))[0]).toBe('zo niet');
	});
});

test('zonder adres gaat de stap die meer oplevert voor, met het bedrag en het verschil', () => {
	const { eerst, punten } = maakZekerheid(DAKLOOS);
	expect(punten).toEqual([]);
	expect(eerst?.vraag).toBe('Vertel de deurwaarder waar u slaapt en wat u verdient.');
	expect(kaal(eerst?.gevolg ?? '')).toBe('Dan mag u € 1.121 houden. Dat is € 158 meer.');
});

test('een melding zegt niet nog eens wat al bij het bedrag staat', () => {
	expect(KAMER.meldingen.map(({ code }) => code)).toContain('huurtoeslagOnbekend');
	expect(codes(KAMER)).not.toContain('huurtoeslagOnbekend');
	expect(DAKLOOS.meldingen.map(({ code }) => code)).toContain('geenWoonadres');
	expect(codes(DAKLOOS)).not.toContain('geenWoonadres');
	expect(ZONDER_APRIL.meldingen.map(({ code }) => code)).toContain('periodenOntbreken');
	expect(codes(ZONDER_APRIL)).not.toContain('periodenOntbreken');
});

test('wat geen open punt is, blijft een melding', () => {
	const zonderWinst = woont({ adres: 'geen' }, { inkomens: [inkomen3('11000.00', '900.00')] });
	expect(codes(zonderWinst)).toContain('geenWoonadres');
});
