/** De vier weken: zoals de wet ze telt, met de veilige dag erbij, en niets meer over dagen die voorbij zijn. */
import { describe, expect, test } from 'vitest';
import { termijnen } from '#lib/controle/termijnen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { maakTermijn, type Termijnuitleg } from '#lib/uitleg/brief/termijn.ts';

/** De brief van 28 oktober 2026, ontvangen op 31 oktober: 25 november, en volgens de wet 28 november. */
function op(dag: string, ontvangen: string | null = '2026-10-31'): Termijnuitleg {
	const brief = { datum: alsDatum('2026-10-28'), soort: null };
	const dagen = termijnen({ ...brief, ontvangen: ontvangen === null ? null : alsDatum(ontvangen) }, null);
	const termijn = maakTermijn(brief, dagen, null, alsDatum(dag));
	if (!termijn) throw new Error('geen termijn');
	return termijn;
}

const veilig = ({ dagen }: Termijnuitleg) => dagen.filter((een) => een.veilig).map(({ getoond }) => getoond);
const voorbij = ({ dagen }: Termijnuitleg) =>
	dagen.filter((een) => een.voorbij).map(({ getoond }) => getoond);

describe('de termijn volgt de wet, met de veilige dag erbij', () => {
	test('zolang de veilige dag er nog is', () => {
		const termijn = op('2026-11-20');
		expect(termijn.kop).toBe('Nog 5 dagen');
		expect(termijn.zin).toBe(
			'Reageer liefst uiterlijk 25 november 2026. Volgens de wet kan het tot en met 28 november 2026: dan telt het ook terug in de tijd.'
		);
		expect(veilig(termijn)).toEqual(['25 november 2026']);
		expect(termijn).toMatchObject({ om: 23, over: 5, extra: 3 });
	});

	test('na de veilige dag, tot en met de laatste dag van de wet', () => {
		const termijn = op('2026-11-26');
		expect(termijn.kop).toBe('Nog 2 dagen');
		expect(termijn.zin).toBe(
			'Volgens de wet kunt u reageren tot en met 28 november 2026. Dan telt het ook terug in de tijd.'
		);
		expect(veilig(termijn)).toEqual(['28 november 2026']);
		expect(voorbij(termijn)).toEqual(['25 november 2026']);
		expect(termijn).toMatchObject({ om: 29, over: 2, extra: 0, eind: '28 november' });
		expect(termijn.alternatief).toContain('zijn 31 dagen. 29 zijn voorbij, 2 zijn er nog over.');
		expect(op('2026-11-28').kop).toBe('Vandaag is de laatste dag');
	});

	test('zonder dag van ontvangst telt de datum op de brief', () => {
		expect(op('2026-11-20', null).zin).toBe(
			'Reageer uiterlijk 25 november 2026. Dan telt het ook terug in de tijd.'
		);
		expect(op('2026-11-26', null).kop).toBe('De 4 weken zijn voorbij');
	});
});

test('zijn beide dagen voorbij, dan telt het vanaf nu, en houden wij ons aan geen dag meer', () => {
	const termijn = op('2026-11-29');
	expect(termijn.kop).toBe('De 4 weken zijn voorbij');
	expect(termijn.zin).toBe(
		'U kunt het nog steeds doorgeven. Meestal telt het dan vanaf de dag dat u het doorgeeft.'
	);
	expect(veilig(termijn)).toEqual([]);
	expect(voorbij(termijn)).toEqual(['25 november 2026', '28 november 2026']);
	expect(op('2028-01-01').dagen.every((een) => een.voorbij)).toBe(true);
});
