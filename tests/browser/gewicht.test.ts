/**
 * Een telefoon met een trage verbinding: elke pagina staat er snel, en het hele pakket past in een minuut op 3G. De les neemt er
 * zestig kB van; die komt na de rest, en niemand wacht erop.
 */
import { expect, test } from 'vitest';
import { weegPakket } from '../../src/commando/gewicht.ts';
import { routes } from './hulp/site.ts';

const { paginas, pakket } = weegPakket('build');

test('de scripts van de eerste pagina zijn samen hooguit 48 kB', () => {
	expect(paginas.get('/')).toBeGreaterThan(10_000);
	expect(paginas.get('/')).toBeLessThanOrEqual(48_000);
});

test('elke pagina is gewogen', () => {
	expect([...paginas.keys()].toSorted()).toEqual(routes().toSorted());
});

test.each([...paginas])('%s heeft tot het eerste beeld hooguit 80 kB aan scripts', (_, gewogen) => {
	expect(gewogen).toBeGreaterThan(10_000);
	expect(gewogen).toBeLessThanOrEqual(80_000);
});

test('alles voor gebruik zonder netwerk is samen hooguit 850 kB', () => {
	expect(pakket).toBeGreaterThan(300_000);
	expect(pakket).toBeLessThanOrEqual(850_000);
});
