import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEZING_IDS, LEZINGEN, type LezingOptie } from '#lib/herleiding/lezingen.ts';
import { lezingeffecten } from '#lib/invoer/werkblad/lezingeffect.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { afgerond } from '#lib/uitvoer/resultaat.ts';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';

const dossiers = readdirSync('tests/gouden')
	.filter((naam) => naam.endsWith('.json'))
	.map((naam) => (JSON.parse(readFileSync(`tests/gouden/${naam}`, 'utf8')) as { dossier: object }).dossier);

it('noemt precies de keuzes die het bedrag veranderen, met dat bedrag', () => {
	let verschillen = 0;
	for (const dossier of dossiers) {
		const uitkomst = berekenUitkomst(dossier);
		const nu = toonEuro(afgerond(uitkomst.toegepast.tbvv));
		for (const id of LEZING_IDS) {
			const verwacht = (LEZINGEN[id].opties as readonly LezingOptie[])
				.map((optie) => {
					const lezingen = { ...uitkomst.dossier.lezingen, [id]: optie };
					const anders = bereken({ ...uitkomst.dossier, lezingen }, uitkomst.normen);
					return { optie, tbvv: toonEuro(afgerond(anders.toegepast.tbvv)) };
				})
				.filter(({ tbvv }) => tbvv !== nu);
			expect(lezingeffecten(uitkomst, id)).toEqual(verwacht);
			verschillen += verwacht.length;
		}
	}
	expect(verschillen).toBeGreaterThan(0);
});
