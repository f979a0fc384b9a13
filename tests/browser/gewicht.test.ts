/** Een telefoon met een trage verbinding: de eerste pagina is licht, en het hele pakket past in een minuut op 3G. */
import { expect, test } from 'vitest';
import { weegPakket } from '../../src/commando/gewicht.ts';

const { eerstePagina, pakket } = weegPakket('build');

test('de scripts van de eerste pagina zijn samen hooguit 48 kB', () => {
	expect(eerstePagina).toBeGreaterThan(10_000);
	expect(eerstePagina).toBeLessThanOrEqual(48_000);
});

test('alles voor gebruik zonder netwerk is samen hooguit 700 kB', () => {
	expect(pakket).toBeGreaterThan(300_000);
	expect(pakket).toBeLessThanOrEqual(700_000);
});
