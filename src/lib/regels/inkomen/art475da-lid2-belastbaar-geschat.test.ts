import { expect, test } from 'vitest';
import { berekenUitkomst } from '#tests/hulp/bereken.ts';
import { dossier, inkomen } from '#tests/hulp/bouwers.ts';

const NETTO = { bedrag: '2000.00', per: 'maand' };
function eerste(opgave: object, anders: object = {}) {
	const bedragen = { soort: 'bedragen', belastbaar: null, belastbaarOnbekend: true, netto: NETTO, ...opgave };
	const uitkomst = berekenUitkomst(
		dossier({ versie: 3, inkomens: [inkomen({ opgave: bedragen, ...anders })] })
	);
	const [een] = uitkomst.inkomens;
	if (!een) throw new Error('geen inkomen');
	return een;
}

test.each([
	['twaalf keer het netto', {}, '24000'],
	['vier weken eerst naar een maand', { netto: { bedrag: '1200.00', per: 'vierweken' } }, '15600'],
	[
		'met het netto vakantiegeld van een jaar',
		{ vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '1920.00' } },
		'25920'
	],
	['ook als dat is geschat: 8%', { vakantiegeld: { uitbetaling: 'jaarlijks' } }, '25920'],
	[
		'van het netto voordat er iets af gaat',
		{ netto: { onderdelen: { ontvangen: '1499.00', ingehouden: '551.00' }, per: 'maand' } },
		'24600'
	],
	['zonder netto is er niets', { netto: { bedrag: '0.00', per: 'maand' } }, '0'],
	['onder nul telt als nul', { netto: { bedrag: '-5.00', per: 'maand' } }, '0']
])('%s', (_, opgave, jaar) => {
	const { belastbaarJaar, belastbaarGeschat } = eerste(opgave);
	expect([belastbaarJaar.waarde.exact(), belastbaarGeschat]).toEqual([jaar, true]);
});

test('de schatting is een eigen post, uit het netto met vakantiegeld', () => {
	expect(eerste({}).belastbaarJaar).toMatchObject({
		soort: 'ondergrens',
		van: {
			naam: 'inkomen.belastbaarGeschat',
			soort: 'omrekening',
			noot: { grondslag: 'art475daLid2' },
			van: { naam: 'inkomen.nettoMaand' }
		}
	});
});

test('een opgegeven bedrag is niet geschat', () => {
	const belastbaar = { bedrag: '30000.00', per: 'jaar' };
	expect(eerste({ belastbaar, belastbaarOnbekend: false }).belastbaarGeschat).toBe(false);
});
