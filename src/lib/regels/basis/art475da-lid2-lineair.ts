import type { Leefsituatie } from '../../dossier/dossier.ts';
import { norm } from '../../herleiding/bronnen.ts';
import { maal, minste, rekenOm, tussenverschil, verschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { NormtabelLineair } from '../../normen/typen.ts';
import { isEenpersoons } from './huishouden.ts';

/** De huurnormen van art. 16 en 21 Wht voor een een- of meerpersoonshuishouden. */
export const huurnormen = (tabel: NormtabelLineair, leefsituatie: Leefsituatie) =>
	isEenpersoons(leefsituatie)
		? {
				ijkpunt: norm(tabel, 'minimumInkomensijkpuntEenpersoons'),
				afbouw: norm(tabel, 'afbouwpercentageHuurEenpersoons'),
				basishuur: norm(tabel, 'basishuurEenpersoons')
			}
		: {
				ijkpunt: norm(tabel, 'minimumInkomensijkpuntMeerpersoons'),
				afbouw: norm(tabel, 'afbouwpercentageHuurMeerpersoons'),
				basishuur: norm(tabel, 'basishuurMeerpersoons')
			};

/** Art. 475da lid 2 Rv, derde term, tekst vanaf 2026: I x (F/12) of I x (G/12), of als dat minder is H - J. */
export function huurtermLineair(
	tabel: NormtabelLineair,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>
): Post<'maand'> {
	const { ijkpunt, afbouw, basishuur } = huurnormen(tabel, leefsituatie);
	const bovenIjkpunt = tussenverschil(inkomen, [ijkpunt]);
	const perMaand = rekenOm('basis.bovenIjkpuntPerMaand', 'jaarNaarMaand', bovenIjkpunt);
	const berekend = maal('basis.huurAfbouw', perMaand, afbouw);
	const hoogste = verschil('basis.huurMaximum', norm(tabel, 'maximaleHuurgrens'), [basishuur]);
	return minste('basis.huurBerekend', [berekend, hoogste], { grondslag: 'art475daLid2' });
}
