import { expect, test } from 'vitest';
import { bereken } from '#tests/vtlb/hulp.ts';
import { isPartnerOnbekend, nietOndersteund } from './ondersteund.ts';

const PAAR = { leefsituatie: 'gehuwd_zonder_kinderen' };
const NEE = { gemeenschap: 'nee' };
const ONBEKEND = { ...NEE, partnerinkomen: 'onbekend' };

test.each([
	[NEE, PAAR, null],
	[{ ...NEE, inRegeling: 'beiden' }, PAAR, 'beidenInRegeling'],
	[{ gemeenschap: 'ja' }, PAAR, 'gemeenschap'],
	[{ gemeenschap: 'onbekend' }, PAAR, 'gemeenschapOnbekend'],
	// De eerste reden telt.
	[{ inRegeling: 'beiden', gemeenschap: 'ja' }, PAAR, 'beidenInRegeling'],
	[{ gemeenschap: 'ja', partnerinkomen: 'onbekend' }, { ...PAAR, wonen: { adres: 'geen' } }, 'gemeenschap'],
	// Voor een onbekende partner bestaat alleen een regel bij de gewone formule in Nederland.
	[ONBEKEND, PAAR, null],
	[ONBEKEND, { ...PAAR, wonen: { adres: 'geen' } }, 'partnerOnbekendBuitenFormule'],
	[ONBEKEND, { ...PAAR, wonen: { adres: 'geen', openheidVanZaken: true } }, 'partnerOnbekendBuitenFormule'],
	[
		ONBEKEND,
		{ ...PAAR, wonen: { inrichting: { kostenPerMaand: '900.00' } } },
		'partnerOnbekendBuitenFormule'
	],
	[NEE, { ...PAAR, wonen: { adres: 'geen' } }, null],
	// Wie geen partner heeft, wordt er niet naar gevraagd.
	[{ inRegeling: 'beiden', gemeenschap: 'ja', partnerinkomen: 'onbekend' }, {}, null]
])('%j bij %j: %s', (vtlb, anders, reden) => {
	const berekend = bereken(vtlb, anders);
	expect(nietOndersteund(berekend.uitkomst, berekend.vtlb)).toBe(reden);
});

test.each([
	[ONBEKEND, PAAR, true],
	[NEE, PAAR, false],
	[ONBEKEND, {}, false]
])('%j bij %j: partner onbekend is %s', (vtlb, anders, onbekend) => {
	const berekend = bereken(vtlb, anders);
	expect(isPartnerOnbekend(berekend.uitkomst, berekend.vtlb)).toBe(onbekend);
});
