import { describe, expect, test } from 'vitest';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { GEGEVENS, gouden } from './document-hulp.ts';

/** Wat het portaal zegt; de berekening erachter is in gewone woorden. */
function portaaldeel(inhoud: unknown): string {
	const tekst = alsTekst(maakDocument('wgs', berekenUitkomst(inhoud), GEGEVENS)).replaceAll('\u00a0', ' ');
	const [voor = ''] = tekst.split(/Hoe is dit uitgerekend\?/i);
	expect(voor.length).toBeLessThan(tekst.length);
	return voor;
}
const TWEE = [
	inkomen({ id: '1', naam: 'Bakkerij' }),
	inkomen({ id: '2', naam: 'Kiosk', opgave: bedragen('1200.00', '100.00') })
];

describe('de rapportage Wgs is voor een hulpverlener', () => {
	test('en spreekt de inwoner niet aan', () => {
		const gevallen = [
			...gouden.map(({ inhoud }) => inhoud),
			dossier({ inkomens: TWEE, beslag: { omslag: ['2'] } }),
			dossier({ inkomens: [inkomen({ opgave: bedragen('12000.00', '400.00') })], hardheid: null }),
			dossier({ hardheid: { bedrag: '9000.00', einddatum: '2027-01-01' } })
		];
		for (const inhoud of gevallen) expect(portaaldeel(inhoud)).not.toMatch(/\b(uw|van u|mag u)\b/i);
	});

	test.each([
		[{ omslag: ['2'] }, 'Van die inkomens samen houdt de inwoner nog over'],
		[{ samenvoegen: ['2'] }, 'Van die inkomens samen houdt de inwoner nog over'],
		[{}, 'Van dat inkomen houdt de inwoner nog over']
	])('met beslag %j: %s', (beslag, zin) =>
		expect(portaaldeel(dossier({ inkomens: TWEE, beslag }))).toContain(zin)
	);

	test('zegt bij meer inkomens ook in de melding dat het er meer zijn', () => {
		const laag = TWEE.map((elk) => ({ ...elk, opgave: bedragen('1.00', '0.50') }));
		expect(portaaldeel(dossier({ inkomens: laag, beslag: { omslag: ['2'] } }))).toContain(
			'In een gewone maand mag er van deze inkomens niets af.'
		);
	});
});
