import { expect, test } from 'vitest';
import { berekenUitkomst } from '#tests/hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '#tests/hulp/bouwers.ts';
import { centen } from '#tests/hulp/posten.ts';
import { bvvPartnerOnbekend } from './partner-onbekend.ts';

/**
 * De helft van 95% van 2.027,79 (963,20), of de helft van het maximum als het eigen inkomen dat al geeft (Bureau
 * Wsnp). Op de cent: bij 71.439,16 komt de formule op 2.905,785 en dat is afgerond het maximum van 2.905,79.
 */
test.each([
	['gehuwd_zonder_kinderen', '0.00', '963.20'],
	['gehuwd_zonder_kinderen', '71439.15', '963.20'],
	['gehuwd_zonder_kinderen', '71439.16', '1452.90'],
	['gehuwd_zonder_kinderen', '90000.00', '1452.90'],
	['gehuwd_met_kinderen', '0.00', '963.20'],
	['gehuwd_met_kinderen', '90000.00', '1589.84']
])('%s met eigen jaarinkomen %s: %s', (leefsituatie, jaar, bedrag) => {
	const inkomens = [inkomen({ opgave: bedragen(jaar, '500.00') })];
	expect(centen(bvvPartnerOnbekend(berekenUitkomst(dossier({ leefsituatie, inkomens }))))).toBe(bedrag);
});
