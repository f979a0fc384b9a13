import { expect, test } from 'vitest';
import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';

test.each([
	['1999.99', []],
	['2000.00', []],
	['2000.01', ['inkomens[0].opgave.nettoMarge.laagste: nettoMargeOmgekeerd']]
])('een laagste netto van %s bij een hoogste van 2000', (laagste, verwacht) => {
	const opgave = {
		soort: 'bedragen',
		belastbaar: { bedrag: '30000.00', per: 'jaar' },
		netto: { bedrag: '2000.00', per: 'maand' },
		nettoMarge: { laagste }
	};
	const gelezen = leesDossiertekst(
		JSON.stringify(dossier({ versie: 3, inkomens: [{ ...inkomen3(), opgave }] }))
	);
	expect(gelezen.gelukt ? [] : gelezen.fouten.map(({ veld, code }) => `${veld}: ${code}`)).toEqual(verwacht);
});
