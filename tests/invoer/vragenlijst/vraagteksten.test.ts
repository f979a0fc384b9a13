/** De vragenlijst is voor iedereen: korte zinnen, en nergens een uitroepteken. */
import { expect, test } from 'vitest';
import { INKOMENSCODES } from '#lib/dossier/inkomenscodes.ts';
import { bijzonderheden, bijzonderteksten } from '#lib/teksten/vragen-bijzonder.ts';
import { CODENAMEN, INKOMENSSOORTEN, inkomensteksten } from '#lib/teksten/vragen-inkomen.ts';
import { woonteksten } from '#lib/teksten/vragen-wonen.ts';
import { vraagteksten } from '#lib/teksten/vragen.ts';

const MEEST = 15;

/** Alle zinnen in een verzameling teksten; een functie krijgt een kort woord of getal. */
function zinnen(waarde: unknown): string[] {
	if (typeof waarde === 'function') return zinnen((waarde as (...x: unknown[]) => unknown)('x', 'x', 'x'));
	if (typeof waarde === 'object' && waarde !== null) return Object.values(waarde).flatMap(zinnen);
	if (typeof waarde !== 'string') return [];
	return waarde.split(/(?<=[.?:])\s+/);
}

const teksten = {
	bijzonderheden,
	bijzonderteksten,
	INKOMENSSOORTEN,
	inkomensteksten,
	woonteksten,
	vraagteksten
};

test.each(Object.entries(teksten))('%s heeft zinnen van hooguit 15 woorden', (_, verzameling) => {
	const alle = zinnen(verzameling);
	expect(alle.length).toBeGreaterThan(10);
	expect(alle.filter((zin) => zin.split(/\s+/).length > MEEST)).toEqual([]);
	expect(alle.filter((zin) => /!|verplicht veld|\bdient u/i.test(zin))).toEqual([]);
});

test('elke code soort inkomen heeft een naam in gewone woorden', () => {
	expect(Object.keys(CODENAMEN).sort()).toEqual([...INKOMENSCODES]);
	expect(new Set(Object.values(CODENAMEN)).size).toBe(INKOMENSCODES.length);
});
