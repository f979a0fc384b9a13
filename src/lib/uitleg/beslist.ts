import type { Post } from '../herleiding/post.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { beslisteksten as zin } from '../teksten/uitleg.ts';
import { toonCenten, toonPost } from '../taal/bedragen.ts';

const bedrag = (post: Post): string => toonCenten(post.waarde);
const telt = (post: Post | null): post is Post => post !== null && !post.waarde.isNul();

/** Wat het bedrag bepaalde, in de volgorde van de berekening. Nooit leeg. */
export function watBesliste(uitkomst: Uitkomst): readonly string[] {
	const zinnen = [...overBasis(uitkomst), ...overToepassing(uitkomst)];
	return zinnen.length === 0 ? [zin.formule] : zinnen;
}

function* overBasis({ dossier, basis }: Uitkomst): Generator<string> {
	const { wonen } = dossier;
	if (basis.weg === 'inrichting') yield zin.inrichting(bedrag(basis.bvv));
	if (basis.weg === 'zonderWoonadres') yield zin.zonderWoonadres(bedrag(zonderFactor(basis.voorOphoging)));
	if (basis.weg === 'formule' && wonen.adres !== 'nederland') yield zin.openheid;
	if (basis.weg !== 'inrichting' && wonen.adres === 'buitenland') {
		const factor = basis.voorOphoging.soort === 'product' ? basis.voorOphoging.factoren[1] : undefined;
		if (factor) yield zin.woonland(toonPost(factor));
	}
	if (basis.maximumBereikt) yield zin.maximum(bedrag(zonderFactor(basis.voorOphoging)));
	if (telt(basis.ophogingLid7)) yield zin.lid7(bedrag(basis.ophogingLid7));
	if (telt(basis.ophogingLid5)) yield zin.lid5(bedrag(basis.ophogingLid5));
}

/** Het bedrag voor de woonlandfactor, als die er is. */
const zonderFactor = (post: Post): Post =>
	post.soort === 'product' && post.naam === 'basis.metWoonlandfactor' ? (post.factoren[0] ?? post) : post;

function* overToepassing({ toegepast }: Uitkomst): Generator<string> {
	const { verminderingPartner: partner, overigeInkomsten, verminderingVoertuig, grens } = toegepast;
	if (telt(partner)) {
		const helft = partner.soort === 'minste' && partner.gekozen === 1;
		yield helft ? zin.partnerHelft(bedrag(partner)) : zin.partner(bedrag(partner));
	}
	if (telt(overigeInkomsten)) yield zin.overige(bedrag(overigeInkomsten));
	if (telt(verminderingVoertuig)) yield zin.voertuig(bedrag(verminderingVoertuig));
	if (toegepast.regel95) {
		yield zinOverGrens(toegepast)(bedrag(grens));
		if (toegepast.normbedragGebruikt) yield zin.normbedrag;
	}
	if (telt(toegepast.toeslagen)) yield zin.toeslagen(bedrag(toegepast.toeslagen));
	if (telt(toegepast.hardheid)) yield zin.hardheid(bedrag(toegepast.hardheid));
}

/** Wat de 95% betekent hangt af van wat er nog bij of af kwam. */
function zinOverGrens({ overigeInkomsten, normbedragGebruikt, toeslagen, hardheid }: Uitkomst['toegepast']) {
	if (telt(overigeInkomsten) || normbedragGebruikt) return zin.regel95Verrekend;
	return telt(toeslagen) || telt(hardheid) ? zin.regel95Vooraf : zin.regel95;
}
