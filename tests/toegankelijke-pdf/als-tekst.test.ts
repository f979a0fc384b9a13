import { expect, test } from 'vitest';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { proefverslag } from './proefverslag.ts';

const cel = (waarde: string): string => {
	const tekst = alsTekst(
		proefverslag({ blokken: [{ soort: 'definities', paren: [{ term: 'Dossiernummer', waarde }] }] })
	);
	return /Dossiernummer\t(.*)/.exec(tekst)?.[1] ?? '';
};

test.each([
	"=cmd|' /C calc'!A0",
	'+1+1',
	'@som(1)',
	'-a1',
	' =1+1',
	'-=1',
	"-2+3+cmd|' /C calc'!A0",
	'+31612345678*1'
])('%j plakt in een rekenblad als tekst', (waarde) => expect(cel(waarde)).toBe(`'${waarde}`));

test.each(['€\u00a01.499', '-12,50', '- 12,50', '-€\u00a05', '+ €\u00a045,00', 'A=B', '−5'])(
	'%j blijft zoals het is',
	(waarde) => expect(cel(waarde)).toBe(waarde)
);

test('een regeleinde of tab in een waarde maakt geen nieuwe cel', () => {
	expect(cel('a\r\n=b\tc')).toBe('a =b c');
});
