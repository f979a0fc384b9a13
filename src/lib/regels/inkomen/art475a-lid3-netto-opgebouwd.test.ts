import { expect, test } from 'vitest';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { exact, noot } from '#tests/hulp/posten.ts';
import { opgebouwdNetto } from './art475a-lid3-netto-opgebouwd.ts';

const kaal = (bedrag: string | null) => (bedrag === null ? null : alsBedrag(bedrag));

/** Schuldinfo.nl id=85: van 2.050 komt 1.499 op de rekening. Rendement 5-6-2024: 200 reiskosten is geen inkomen. */
test.each([
	['1499', '551', null, null, '2050'],
	['2250', null, null, '200', '2050'],
	['1000', '100', '152.2', '50', '1202.2'],
	['100', null, null, '100.01', '-0.01'],
	['0', null, null, null, '0']
])(
	'ontvangen %s, ingehouden %s, bronheffing %s, onkosten %s: netto %s',
	(ontvangen, ingehouden, bronheffing, onkostenvergoeding, netto) => {
		const delen = {
			ontvangen: alsBedrag(ontvangen),
			ingehouden: kaal(ingehouden),
			bronheffing: kaal(bronheffing),
			onkostenvergoeding: kaal(onkostenvergoeding)
		};
		const post = opgebouwdNetto('veld', 'maand', delen, '1');
		expect(exact(post)).toBe(netto);
		expect(noot(post)).toEqual({ over: '1', grondslag: 'art475aLid3' });
	}
);
