/** Lang werk laat wie typt ertussen, en stopt als het niet meer nodig is. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doeInStappen } from '#lib/staat/in-stappen.ts';

let tijd = 0;
beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(performance, 'now').mockImplementation(() => tijd);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

/** Werk van zoveel stappen van drie milliseconden. */
function* werk(aantal: number, gedaan: number[]): Generator<undefined, string> {
	for (let stap = 1; stap <= aantal; stap += 1) {
		gedaan.push(stap);
		tijd += 3;
		yield;
	}
	return 'klaar';
}

test('het begint niet meteen, en geeft om de paar stappen een ander de beurt', () => {
	const gedaan: number[] = [];
	const klaar = vi.fn();
	doeInStappen(werk(10, gedaan), klaar);
	expect(gedaan).toEqual([]);
	vi.advanceTimersToNextTimer();
	expect(gedaan.length).toBeGreaterThan(0);
	expect(gedaan.length).toBeLessThanOrEqual(4);
	expect(klaar).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect(gedaan).toHaveLength(10);
	expect(klaar.mock.calls).toEqual([['klaar']]);
});

test('wie stopt, krijgt geen uitkomst meer', () => {
	const gedaan: number[] = [];
	const klaar = vi.fn();
	const stop = doeInStappen(werk(10, gedaan), klaar);
	vi.advanceTimersToNextTimer();
	const tot = gedaan.length;
	stop();
	vi.runAllTimers();
	expect(gedaan).toHaveLength(tot);
	expect(klaar).not.toHaveBeenCalled();
});
