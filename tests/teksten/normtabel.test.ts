/** Wie een fout in een normtabel leest, ziet woorden en nooit een sleutel van het bestand. */
import { expect, test } from 'vitest';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { EENHEID_ALTIJD, EENHEID_LINEAIR } from '#lib/normen/sleutels.ts';
import { NORMNAMEN, NORMREGELTEKSTEN } from '#lib/teksten/normen.ts';
import { normfoutMetPlek, plekVanNormfout } from '#lib/teksten/normtabel.ts';
import { lees, leesJson } from '../normen/hulp.ts';

type Groep = Record<string, unknown>;
const isGroep = (waarde: unknown): waarde is Groep => typeof waarde === 'object' && waarde !== null;

const schema = leesJson('normen/schema.json') as Groep;
const verzonnen = (): Groep => JSON.parse(lees('tests/normen/verzonnen-2027-1.json')) as Groep;

/** Elk pad dat in een tabel kan staan, ook wat er niet hoeft te staan. */
function paden(waarde: unknown, pad: readonly string[] = []): readonly (readonly string[])[] {
	if (!isGroep(waarde)) return [pad];
	const extra = 'eenheid' in waarde ? ['letter', 'toelichting'] : 'regeling' in waarde ? ['toelichting'] : [];
	const sleutels = [...new Set([...Object.keys(waarde), ...extra])];
	return [
		...(pad.length > 0 ? [pad] : []),
		...sleutels.flatMap((sleutel) => paden(waarde[sleutel], [...pad, sleutel]))
	];
}
const PADEN = paden(verzonnen());

/** De sleutels die geen gewoon woord zijn: `totEnMet`, `lid5`, `normGehuwden`. */
const SLEUTELS = [...new Set(PADEN.flat())].filter((sleutel) => /[A-Z0-9$]/.test(sleutel));

function verwacht(tekst: string): void {
	for (const sleutel of SLEUTELS) expect(tekst.includes(sleutel), `${sleutel} in: ${tekst}`).toBe(false);
	// Zo staat er wat niemand kent.
	expect(tekst).not.toMatch(/“[a-z$]/);
}

test('de paden zijn die van het schema', () => {
	const genoemd = new Set<string>();
	const zoek = (deel: unknown): void => {
		if (!isGroep(deel)) return;
		if (isGroep(deel['properties']))
			for (const sleutel of Object.keys(deel['properties'])) genoemd.add(sleutel);
		for (const kind of Object.values(deel)) zoek(kind);
	};
	zoek(schema);
	const alle = new Set(PADEN.flat());
	const vanVroeger = (sleutel: string) =>
		sleutel in NORMNAMEN && !(sleutel in { ...EENHEID_ALTIJD, ...EENHEID_LINEAIR });
	expect([...genoemd].filter((sleutel) => !alle.has(sleutel) && !vanVroeger(sleutel))).toEqual([]);
	expect(SLEUTELS.length).toBeGreaterThan(30);
});

test.each(PADEN.map((pad) => pad.join('.')))('%s heeft een naam in woorden', (veld) => {
	const plek = plekVanNormfout({ veld, code: 'verkeerdeWaarde' });
	expect(plek).toMatch(/^\p{Lu}/u);
	verwacht(plek);
});

test('een norm en een regel heten zoals op het formulier en op de pagina met de normen', () => {
	expect(plekVanNormfout({ veld: 'waarden.normGehuwden.waarde', code: 'geenGetal' })).toBe(
		NORMNAMEN.normGehuwden
	);
	expect(plekVanNormfout({ veld: 'regels.lid5', code: 'andereRegel' })).toBe(NORMREGELTEKSTEN.lid5.naam);
	expect(plekVanNormfout({ veld: 'totEnMet', code: 'geenHalfjaar' })).toBe('Laatste dag');
	expect(plekVanNormfout({ veld: '', code: 'geenTabel' })).toBe('');
});

test('wat wij niet kennen staat er zoals in het bestand, en nooit te lang', () => {
	expect(plekVanNormfout({ veld: 'extra', code: 'onbekendVeld' })).toBe('“extra”');
	expect(plekVanNormfout({ veld: 'waarden.tweedeAfbouw', code: 'onbekendeNorm' })).toBe('“tweedeAfbouw”');
	expect(plekVanNormfout({ veld: '__proto__', code: 'onbekendVeld' })).toBe('“__proto__”');
	expect(plekVanNormfout({ veld: 'toString', code: 'onbekendVeld' })).toBe('“toString”');
	expect(plekVanNormfout({ veld: 'x'.repeat(1e6), code: 'onbekendVeld' }).length).toBeLessThan(60);
});

/** Hetzelfde bestand, met op een plek iets anders. */
function anders(pad: readonly string[], bewerk: (groep: Groep, sleutel: string) => void): string {
	const tabel = verzonnen();
	let groep: Groep = tabel;
	for (const sleutel of pad.slice(0, -1)) groep = groep[sleutel] as Groep;
	bewerk(groep, pad.at(-1) ?? '');
	return JSON.stringify(tabel);
}

test.each<[string, (groep: Groep, sleutel: string) => void]>([
	['weg', (groep, sleutel) => Reflect.deleteProperty(groep, sleutel)],
	['een getal', (groep, sleutel) => (groep[sleutel] = 7)],
	['een woord', (groep, sleutel) => (groep[sleutel] = 'iets')],
	['null', (groep, sleutel) => (groep[sleutel] = null)],
	['een groep', (groep, sleutel) => (groep[sleutel] = {})],
	['een ander bedrag', (groep, sleutel) => (groep[sleutel] = '0.01')],
	['te veel cijfers', (groep, sleutel) => (groep[sleutel] = '1441.11000')],
	['een andere dag', (groep, sleutel) => (groep[sleutel] = '2029-02-01')]
])('geen enkele fout noemt een sleutel, als een plek %s is', (_, bewerk) => {
	const zinnen = PADEN.flatMap((pad) => {
		const keuring = leesNormtabeltekst(anders(pad, bewerk));
		return keuring.gelukt ? [] : keuring.fouten.map(normfoutMetPlek);
	});
	expect(zinnen.length).toBeGreaterThan(PADEN.length / 4);
	for (const zin of new Set(zinnen)) {
		expect(zin).toMatch(/\.$/);
		verwacht(zin);
	}
});
