import { expect, test } from 'vitest';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { dossier, inkomen } from '#tests/hulp/bouwers.ts';
import { berekenUitkomst } from '#tests/hulp/bereken.ts';
import { alsJaarbedrag, alsMaandbedrag } from './opgegeven-bedrag.ts';

/** De opgave van een bestand van versie 3, waarin een bedrag zelf zegt waarover het gaat. */
function bedragen(belastbaar: object, netto: object) {
	const opgave = { soort: 'bedragen', belastbaar, netto };
	const [eerste] = berekenUitkomst(dossier({ versie: 3, inkomens: [inkomen({ opgave })] })).inkomens;
	if (!eerste) throw new Error('geen inkomen');
	return eerste;
}

const NETTO = { bedrag: '2000.00', per: 'maand' };
const JAAR = { bedrag: '30000.00', per: 'jaar' };

test.each([
	['1000.00', 'jaar', '1000'],
	['1000.01', 'maand', '12000.12'],
	['1000.01', 'vierweken', '13000.13'],
	['-1.00', 'maand', '0']
])('belastbaar %s per %s is %s per jaar', (bedrag, per, jaar) =>
	expect(bedragen({ bedrag, per }, NETTO).belastbaarJaar.waarde.exact()).toBe(jaar)
);

test.each([
	['1000.00', 'maand', '1000'],
	['1200.00', 'vierweken', '1300'],
	// Niet afgerond op centen: 13/12 van 1.000,01.
	['1000.01', 'vierweken', '1300013/1200'],
	['-1.00', 'vierweken', '0']
])('netto %s per %s is %s per maand', (bedrag, per, maand) =>
	expect(bedragen(JAAR, { bedrag, per }).nettoMaand.waarde.exact()).toBe(maand)
);

test('de omrekening is een eigen post, met het getypte bedrag eronder', () => {
	const { nettoMaand } = bedragen(JAAR, { bedrag: '1200.00', per: 'vierweken' });
	expect(nettoMaand).toMatchObject({
		soort: 'ondergrens',
		van: {
			naam: 'inkomen.nettoOmgerekend',
			soort: 'omrekening',
			van: { soort: 'invoer', veld: 'inkomens[0].opgave.netto.bedrag', eenheid: 'vierweken' }
		}
	});
});

test('terwijl iemand typt staat de omrekening in centen bij het veld', () => {
	const getypt = { bedrag: alsBedrag('1000.01'), per: 'vierweken' } as const;
	expect([alsJaarbedrag(getypt), alsMaandbedrag(getypt)]).toEqual(['13000.13', '1083.34']);
});
