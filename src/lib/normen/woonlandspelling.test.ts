import { expect, test } from 'vitest';
import { WOONLANDTABELLEN } from './woonlandtabellen.ts';
import { ANDERE_NAMEN, lijktOpLand } from './woonlandspelling.ts';
import { kiesWoonlandtabel, zoekWoonlandfactor } from './woonland.ts';

const tabel = kiesWoonlandtabel('2026-07-14', WOONLANDTABELLEN);
const lijktOp = (getypt: string) => (tabel ? lijktOpLand(tabel, getypt) : []);

/** De eerste vier typte een hulpverlener; zij kregen stil factor 1. */
test.each([
	['Turkey', 'Turkije'],
	['Syrie', 'Syrië'],
	['Curacao', 'Curaçao'],
	['VK', 'Verenigd Koninkrijk'],
	['turkije.', 'Turkije'],
	['Marroko', 'Marokko'],
	['duitsland', 'Bondsrepubliek Duitsland'],
	['Bosnie', 'Bosnië-Herzegovina'],
	['verenigde staten', 'Verenigde Staten van Amerika'],
	['Wit-Rusland', 'Belarus'],
	['Engeland', 'Verenigd Koninkrijk'],
	['Amerika', 'Verenigde Staten van Amerika'],
	['Türkiye', 'Turkije'],
	['Holland', 'Nederland']
])('%s: bedoelt u %s?', (getypt, land) => {
	expect(lijktOp(getypt)[0]).toBe(land);
	expect(tabel && zoekWoonlandfactor(tabel, getypt).genoemd).toBe(false);
});

test('een woord dat op meer landen lijkt geeft ze alle, tot drie', () => {
	expect(lijktOp('Congo')).toEqual(['Congo', 'Democratische Republiek Congo']);
	expect(lijktOp('Noord')).toEqual(['Noord-Korea', 'Republiek Noord-Macedonië']);
});

test.each(['', '  ', 'Atlantis', 'xx', '12'])('op "%s" lijkt niets', (getypt) =>
	expect(lijktOp(getypt)).toEqual([])
);

test('elke andere naam hoort bij een land uit de lijst', () => {
	for (const [getypt, land] of Object.entries(ANDERE_NAMEN)) expect(lijktOp(getypt), getypt).toEqual([land]);
});
