import { expect, test } from 'vitest';
import { centen } from '#tests/hulp/posten.ts';
import { vtlbVan } from '#tests/vtlb/hulp.ts';
import { verdeelVakantiegeld } from './vakantiegeld.ts';

const OPGAVE = { uitbetaald: '1200.00', beschermd: '300.00', vrijDeelPerJaar: '600.00', maanden: 12 };
const verdeel = (anders: Record<string, unknown>) => {
	const verdeling = verdeelVakantiegeld(vtlbVan({ vakantiegeld: { ...OPGAVE, ...anders } }));
	return verdeling && [centen(verdeling.houden), centen(verdeling.boedel)];
};

/** Het beschermde deel blijft (HR 31 oktober 2014), en van de rest 1/12 van het vrije deel per maand van opbouw. */
test.each([
	[{}, ['900.00', '300.00']],
	[{ maanden: 6 }, ['600.00', '600.00']],
	[{ maanden: 0 }, ['300.00', '900.00']],
	[{ beschermd: '0.00' }, ['600.00', '600.00']],
	[{ beschermd: '600.00' }, ['1200.00', '0.00']],
	[{ beschermd: '1200.01' }, ['1200.00', '0.00']], // nooit meer dan er is uitbetaald
	[{ vrijDeelPerJaar: '900.01' }, ['1200.00', '0.00']],
	[{ uitbetaald: '0.00' }, ['0.00', '0.00']]
])('%j: houden en boedel %j', (anders, verwacht) => expect(verdeel(anders)).toEqual(verwacht));

test.each(Object.keys(OPGAVE))('zonder %s is er geen verdeling', (veld) =>
	expect(verdeel({ [veld]: null })).toBeNull()
);
