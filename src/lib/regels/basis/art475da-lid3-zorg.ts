import type { Leefsituatie } from '../../dossier/dossier.ts';
import { norm, vast } from '../../herleiding/bronnen.ts';
import { aandeel, maal, minste, rekenOm, tussenverschil, verschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import { normsoort } from './huishouden.ts';

/** Art. 475da lid 2 Rv, letter D: het drempelinkomen, of het inkomen zelf als dat lager is. */
export const drempelVan = (tabel: Normtabel, inkomen: Post<'jaar'>): Post<'jaar'> =>
	minste('basis.drempel', [norm(tabel, 'drempelinkomen'), inkomen], { grondslag: 'art475daLid2' });

/**
 * Art. 475da lid 2 (tweede term) en lid 3 Rv: het deel van de zorgpremie dat iemand zelf draagt doordat de
 * zorgtoeslag met het inkomen daalt; ten hoogste de premie min wat de bijstandsnorm er al voor bevat.
 */
export function zorgdeel(tabel: Normtabel, leefsituatie: Leefsituatie, inkomen: Post<'jaar'>): Post<'maand'> {
	const bovenDrempel = tussenverschil(inkomen, [drempelVan(tabel, inkomen)]);
	const perMaand = rekenOm('basis.bovenDrempelPerMaand', 'jaarNaarMaand', bovenDrempel);
	const berekend = maal('basis.zorgBerekend', perMaand, norm(tabel, 'zorgpercentage'), {
		grondslag: 'art475daLid2'
	});
	return minste('basis.zorg', [berekend, maximumZorg(tabel, leefsituatie)], { grondslag: 'art475daLid3' });
}

const TWEE = vast('2', 'factor');

function maximumZorg(tabel: Normtabel, leefsituatie: Leefsituatie): Post<'maand'> {
	const premie = rekenOm('basis.premiePerMaand', 'jaarNaarMaand', norm(tabel, 'standaardpremie'));
	const aantekening = { grondslag: 'art475daLid3' } as const;
	if (normsoort(leefsituatie) === 'alleenstaand') {
		return verschil('basis.zorgMaximum', premie, [norm(tabel, 'zorgdeelAlleenstaand')], aantekening);
	}
	const tweePremies = aandeel('basis.tweePremies', TWEE, premie);
	return verschil('basis.zorgMaximum', tweePremies, [norm(tabel, 'zorgdeelGehuwd')], aantekening);
}
