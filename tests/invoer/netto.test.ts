import { describe, expect, test } from 'vitest';
import { leegConcept, leegInkomen, type Conceptinkomen } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { bekijkBedragen, zetBelastbaarPer } from '#lib/invoer/bedraginvoer.ts';
import { zonderMinteken } from '#lib/invoer/minteken.ts';
import {
	bouwNettoOp,
	gegevenNetto,
	kiesNettowijze,
	lijktNaBeslag,
	nettosom,
	nettowijze,
	nettowijzen,
	type Nettodeel
} from '#lib/invoer/netto.ts';
import { foutenOp } from '#lib/invoer/vragenlijst/fouten.ts';
import { route } from '#lib/invoer/vragenlijst/route.ts';
import {
	belastbaarantwoord,
	belastbaarvelden,
	nettoantwoord,
	nettovelden
} from '#lib/invoer/vragenlijst/vragen/bedragvelden.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';

const loon = (): Conceptinkomen => {
	const nieuw = leegInkomen(leegConcept('14-7-2026'), 'inwoner');
	nieuw.opgave.soort = 'bedragen';
	return nieuw;
};
function opgebouwd(delen: Partial<Record<Nettodeel, string>>): Conceptinkomen {
	const nieuw = loon();
	Object.assign(nieuw.opgave.netto.onderdelen, delen);
	kiesNettowijze(nieuw, 'uitrekenen');
	return nieuw;
}
const kaal = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

describe('een netto dat niemand weet', () => {
	const onbekend = (hoogste: string, laagste: string): Conceptinkomen => {
		const nieuw = { ...loon(), van: 'partner' as const };
		nieuw.opgave.netto.bedrag = hoogste;
		nieuw.opgave.nettoMarge.laagste = laagste;
		kiesNettowijze(nieuw, 'onbekend');
		return nieuw;
	};
	const open = (inkomen: Conceptinkomen) =>
		nettovelden(inkomen, 'inkomens[0]')
			.filter(({ leeg, waarde, fout }) => (leeg !== null && waarde === '') || fout !== undefined)
			.map(({ veld }) => veld.replace('inkomens[0].opgave.', ''));

	test('vraagt alleen bij de partner naar het hoogste en het laagste', () => {
		expect(nettowijzen(loon())).not.toContain('onbekend');
		expect(nettowijzen({ ...loon(), van: 'partner' })).toContain('onbekend');
		expect(open(onbekend('', ''))).toEqual(['netto.bedrag', 'nettoMarge.laagste']);
		expect(open(onbekend('800', '600'))).toEqual([]);
	});

	test.each([
		['600,01', ['Het laagste bedrag is hoger dan het hoogste. Draai de bedragen om.']],
		['600', []],
		['599,99', []]
	])('zegt op de vraag dat een laagste van %s niet kan bij een hoogste van 600', (laagste, verwacht) => {
		const concept = leegConcept('14-7-2026');
		const partner = onbekend('600', laagste);
		Object.assign(partner.opgave.belastbaar, { bedrag: '9000', per: 'jaar' });
		concept.leefsituatie = 'gehuwd_zonder_kinderen';
		concept.inkomens = [partner];
		const plek = route(concept).find(({ stap }) => stap === 'bedragen');
		if (!plek) throw new Error('geen pagina met bedragen');
		const fouten = foutenOp(concept, plek, leesConcept(concept));
		expect(
			fouten.filter(({ veld }) => veld.endsWith('.nettoMarge.laagste')).map(({ tekst }) => tekst)
		).toEqual(verwacht);
	});

	test('telt niet meer zodra het wel bekend is', () => {
		const nieuw = onbekend('800', '600');
		expect(nettoantwoord(nieuw).map(kaal)).toEqual([
			'Netto weet ik niet: minstens € 600,00, hooguit € 800,00 netto per maand'
		]);
		kiesNettowijze(nieuw, 'bekend');
		expect(open(nieuw)).toEqual([]);
		expect(nettoantwoord(nieuw).map(kaal)).toEqual(['€ 800,00 netto per maand']);
	});
});

describe('het netto opbouwen', () => {
	test.each<[Partial<Record<Nettodeel, string>>, string | null]>([
		[{ ontvangen: '1.499', ingehouden: '551' }, '2050.00'],
		[{ ontvangen: '1.610', ingehouden: '420', onkostenvergoeding: '60' }, '1970.00'],
		[{ ontvangen: '441,80', bronheffing: '152,20' }, '594.00'],
		[{ ontvangen: '0' }, '0.00'],
		[{ ontvangen: '100', onkostenvergoeding: '100,01' }, '-0.01'],
		[{}, null],
		[{ ingehouden: '551' }, null],
		[{ ontvangen: '1.499', ingehouden: 'veel' }, null],
		[{ ontvangen: '-1.499' }, null]
	])('%o is samen %s', (delen, som) => expect(nettosom(opgebouwd(delen))).toBe(som));

	test('begint met wat getypt was, als dat bleek wat er overbleef', () => {
		const nieuw = loon();
		nieuw.opgave.netto.bedrag = '1.499';
		bouwNettoOp(nieuw);
		expect(nettowijze(nieuw)).toBe('uitrekenen');
		expect(gegevenNetto(nieuw)).toBe('1499.00');
		kiesNettowijze(nieuw, 'bekend');
		expect([nettowijze(nieuw), gegevenNetto(nieuw)]).toEqual(['bekend', '1499.00']);
	});

	test('is eerst nog niet gekozen; een bedrag uit een bestand is bekend', () => {
		const nieuw = loon();
		expect(nettowijze(nieuw)).toBe('');
		nieuw.opgave.netto.bedrag = '1';
		expect(nettowijze(nieuw)).toBe('bekend');
	});

	test('staat op de controlepagina met de som', () => {
		const delen = { ontvangen: '1.499', ingehouden: '551', onkostenvergoeding: '0' };
		expect(nettoantwoord(opgebouwd(delen)).map(kaal)).toEqual([
			'€ 2.050,00 netto per maand',
			'€ 1.499,00 op de rekening + € 551,00 ingehouden voor een schuld − € 0,00 vergoeding van kosten'
		]);
	});
});

/** Bij € 30.000 is de beslagvrije voet € 1.499,45. */
test.each([
	['1497.44', false],
	['1497.46', true],
	['1499.00', true],
	['1501.45', true],
	['1501.46', false],
	['2050.00', false]
])('een netto van %s lijkt op wat er overbleef: %s', (netto, lijkt) => {
	const uitkomst = berekenUitkomst(dossier({ inkomens: [inkomen({ opgave: bedragen('30000.00', netto) })] }));
	expect(lijktNaBeslag(uitkomst, '1')).toBe(lijkt);
	expect(lijktNaBeslag(uitkomst, '2')).toBe(false);
	expect(lijktNaBeslag(null, '1')).toBe(false);
});

const veldnamen = (velden: readonly { veld: string }[]) =>
	velden.map(({ veld }) => veld.replace('inkomens[0].opgave.', ''));

describe('wat er gevraagd wordt', () => {
	test('hangt af van hoe het netto wordt opgegeven', () => {
		const nieuw = loon();
		expect(veldnamen(nettovelden(nieuw, 'inkomens[0]'))).toEqual(['netto']);
		kiesNettowijze(nieuw, 'bekend');
		expect(veldnamen(nettovelden(nieuw, 'inkomens[0]'))).toEqual(['netto', 'netto.bedrag', 'netto.per']);
		kiesNettowijze(nieuw, 'uitrekenen');
		expect(veldnamen(nettovelden(nieuw, 'inkomens[0]'))).toEqual([
			'netto',
			...['ontvangen', 'ingehouden', 'bronheffing', 'onkostenvergoeding'].map(
				(deel) => `netto.onderdelen.${deel}`
			),
			'netto.per'
		]);
		expect(nettovelden({ ...nieuw, soort: 'winst' }, 'inkomens[0]')).toEqual([]);
	});

	test('een netto onder nul zegt hoe het goed komt', () => {
		const nieuw = loon();
		nieuw.opgave.netto.bedrag = '-5';
		expect(nettovelden(nieuw, 'inkomens[0]')[1]?.fout).toMatch(/minteken/);
		nieuw.opgave.netto.bedrag = '5';
		expect(nettovelden(nieuw, 'inkomens[0]')[1]?.fout).toBeUndefined();
	});

	test('belastbaar heeft geen vooraf gekozen tijdvak', () => {
		const nieuw = loon();
		expect(nieuw.opgave.belastbaar.per).toBe('');
		expect(belastbaarvelden(nieuw, 'inkomens[0]').map(({ waarde, leeg }) => [waarde, leeg === null])).toEqual(
			[
				['', false],
				['', false],
				['', true]
			]
		);
	});

	test('wie belastbaar niet weet, hoeft niets', () => {
		const nieuw = loon();
		nieuw.opgave.belastbaarOnbekend = true;
		expect(veldnamen(belastbaarvelden(nieuw, 'inkomens[0]'))).toEqual(['belastbaarOnbekend']);
		expect(belastbaarantwoord(nieuw)).toMatch(/weet ik niet/);
		// Van een bijverdienste is het niet te schatten.
		nieuw.soort = 'neven';
		expect(veldnamen(belastbaarvelden(nieuw, 'inkomens[0]'))).toEqual([
			'belastbaar.bedrag',
			'belastbaar.per'
		]);
	});
});

describe('een maand als jaar getypt', () => {
	test('vraagt terug, en de knop zet alleen het tijdvak', () => {
		const nieuw = loon();
		nieuw.opgave.netto.bedrag = '1.717,74';
		nieuw.opgave.belastbaar = { bedrag: '1.843,20', per: 'jaar', geen: false };
		expect(bekijkBedragen(nieuw)).toMatchObject({ bedoeldPer: 'maand', letOp: null });
		zetBelastbaarPer(nieuw, 'maand');
		expect(bekijkBedragen(nieuw)).toEqual({
			nettoMaand: '1717.74',
			belastbaarJaar: '22118.40',
			letOp: null,
			bedoeldPer: null
		});
	});

	test('ziet ook een opgebouwd netto, en zwijgt zonder tijdvak', () => {
		const nieuw = opgebouwd({ ontvangen: '1.499', ingehouden: '551' });
		nieuw.opgave.belastbaar = { bedrag: '2.500', per: 'jaar', geen: false };
		expect(bekijkBedragen(nieuw).bedoeldPer).toBe('maand');
		nieuw.opgave.belastbaar.per = '';
		expect(bekijkBedragen(nieuw)).toMatchObject({ bedoeldPer: null, belastbaarJaar: null });
	});
});

test.each([
	['-112,67', '', '112,67'],
	['− 112,67', '', '112,67'],
	['-112,67', '50', '112,67'],
	// Wie een minteken zet voor wat er al stond, bedoelt een correctie.
	['-112,67', '112,67', null],
	['112,67', '', null],
	['-0', '', null],
	['-', '', null],
	['', '', null]
])('een inhouding van "%s" na "%s" wordt %s', (getypt, vorige, wordt) =>
	expect(zonderMinteken(getypt, vorige)).toBe(wordt)
);
