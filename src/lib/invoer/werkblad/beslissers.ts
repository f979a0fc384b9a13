import type { Post } from '../../herleiding/post.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { beslisserteksten } from '../../teksten/werkblad-stand.ts';

export type Beslisser = keyof typeof beslisserteksten;

/**
 * Wat het bedrag bepaalde, in de volgorde van de berekening. Zelfde feiten als `watBesliste` van de uitleg, maar in
 * de woorden van een hulpverlener: daar is "u" de inwoner.
 */
export function beslissersVan({ basis, toegepast, dossier }: Uitkomst): readonly Beslisser[] {
	const telt = (post: Post | null) => post !== null && !post.waarde.isNul();
	const { verminderingPartner: partner, normbedragGebruikt } = toegepast;
	const helft = partner.soort === 'minste' && partner.gekozen === 1;
	const mogelijk: readonly (readonly [Beslisser, boolean])[] = [
		['inrichting', basis.weg === 'inrichting'],
		['zonderWoonadres', basis.weg === 'zonderWoonadres'],
		['maximum', basis.maximumBereikt],
		['formule', basis.weg === 'formule' && !basis.maximumBereikt],
		['woonland', basis.weg !== 'inrichting' && dossier.wonen.adres === 'buitenland'],
		['lid7', telt(basis.ophogingLid7)],
		['lid5', telt(basis.ophogingLid5)],
		['partnerHeel', telt(partner) && !helft],
		['partnerHelft', telt(partner) && helft],
		['overige', telt(toegepast.overigeInkomsten)],
		['voertuig', telt(toegepast.verminderingVoertuig)],
		['normbedrag', toegepast.regel95 && normbedragGebruikt],
		['grens95', toegepast.regel95 && !normbedragGebruikt],
		['toeslagen', telt(toegepast.toeslagen)],
		['hardheid', telt(toegepast.hardheid)]
	];
	return mogelijk.filter(([, geldt]) => geldt).map(([beslisser]) => beslisser);
}
