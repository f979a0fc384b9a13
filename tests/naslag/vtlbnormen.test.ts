/** De bedragen van het Vtlb-rapport zijn op te zoeken, met hun editie en bron; wat wij niet weten staat er ook. */
import { describe, expect, test } from 'vitest';
import { LEGE_EDITIES, VTLBNORMEN, zoekVtlbnormen } from '#lib/naslag/vtlbnormen.ts';
import { EIGEN_RISICO } from '#lib/normen/eigen-risico.ts';
import { VTLBEDITIES } from '#lib/normen/vtlb/edities.ts';
import { toonEditie } from '#lib/taal/datums.ts';
import { vtlbnaslagteksten as teksten } from '#lib/teksten/naslag/vtlb.ts';

const gelezen = VTLBEDITIES.flatMap(({ id, waarden }) =>
	Object.entries(waarden).flatMap(([sleutel, norm]) => (norm ? [{ id, sleutel, ...norm }] : []))
);
const sleutels = (getypt: string) => zoekVtlbnormen(getypt).map(({ sleutel }) => sleutel);

test('elk bedrag dat wij lazen staat er een keer, met zijn editie en bron', () => {
	const getoond = VTLBNORMEN.flatMap(({ sleutel, bedragen }) =>
		bedragen.map(({ kaal, periode, bron }) => [sleutel, kaal, periode, bron].join('|'))
	);
	const verwacht = [
		...gelezen.map(({ id, sleutel, waarde, bron }) =>
			[sleutel, waarde, teksten.editie(toonEditie(id)), bron].join('|')
		),
		...EIGEN_RISICO.map(({ waarde, bron }) =>
			['eigenRisicoPerJaar', waarde, 'vanaf 1 januari 2016', bron].join('|')
		)
	];
	expect(getoond.sort()).toEqual(verwacht.sort());
	expect(gelezen.length).toBeGreaterThan(10);
});

test('een editie is leeg of heeft een bedrag', () => {
	const gevuld = new Set(gelezen.map(({ id }) => toonEditie(id)));
	expect([...gevuld, ...LEGE_EDITIES].sort()).toEqual(VTLBEDITIES.map(({ id }) => toonEditie(id)).sort());
});

describe('zoeken', () => {
	test('elk bedrag vindt zijn norm, zoals het er staat en zonder nullen', () => {
		for (const { sleutel, waarde } of gelezen) {
			expect(sleutels(waarde.replace('.', ',')), waarde).toContain(sleutel);
			expect(sleutels(waarde.replace(/\.?0+$/, '')), waarde).toContain(sleutel);
		}
		expect(sleutels('€ 385')).toEqual(['eigenRisicoPerJaar']);
	});

	test.each([
		['eigen risico', ['eigenRisicoPerJaar', 'eigenRisico']],
		['KILOMETER', ['kilometerprijs']],
		['176,04', ['autoforfait']],
		['176,05', []],
		['157%', []],
		['normhuur', ['normhuur']],
		['  ', []]
	])('%s', (getypt, verwacht) => expect(sleutels(getypt)).toEqual(verwacht));

	test('op vtlb komen ze allemaal, en wat wij niet weten zegt dat', () => {
		const gevonden = zoekVtlbnormen('vtlb');
		expect(gevonden.map(({ sleutel }) => sleutel)).toEqual(VTLBNORMEN.map(({ sleutel }) => sleutel));
		expect(gevonden.find(({ sleutel }) => sleutel === 'normhuur')).toMatchObject({
			bedragen: [],
			bron: teksten.nietGelezen
		});
	});

	test('het bedrag dat iemand zocht is aangewezen', () => {
		const [auto] = zoekVtlbnormen('189,38');
		expect(auto?.bedragen.map(({ waarde, raak }) => [waarde.replaceAll('\u00a0', ' '), raak])).toEqual([
			['€ 189,38', true],
			['€ 176,04', false]
		]);
	});
});
