import { postenVan } from '../herleiding/lopen.ts';
import type { Oordeel, Post } from '../herleiding/post.ts';
import { OORDEELTEKSTEN } from '../teksten/posten/oordelen.ts';
import { toonPost } from '../taal/bedragen.ts';

/**
 * Waarom een oordeel zo uitviel, uit de gegevens zelf. Valt het oordeel negatief uit, dan alleen wat dat
 * veroorzaakte; de voorwaarden die wel klopten doen er dan niet toe.
 */
export function oordeelInWoorden(oordeel: Oordeel): readonly string[] {
	const delen = oordeel.soort === 'alle' ? oordeel.delen : [];
	const oorzaken = delen.filter((deel) => deel.uitkomst === oordeel.uitkomst).flatMap(oordeelInWoorden);
	return [...oorzaken, slotzin(oordeel)].filter((zin) => zin !== '');
}

function slotzin(oordeel: Oordeel): string {
	const teksten = OORDEELTEKSTEN[oordeel.naam];
	const zin = oordeel.uitkomst ? teksten.ja : teksten.nee;
	if (oordeel.soort === 'vergelijking') {
		return zin({ links: toonPost(oordeel.links), rechts: toonPost(oordeel.rechts), waarde: '' });
	}
	return zin({ links: '', rechts: '', waarde: oordeel.soort === 'feit' ? oordeel.waarde : '' });
}

/** De bedragen die de uitkomst van het oordeel bepaalden. */
export const vergelekenMet = (oordeel: Oordeel): readonly Post[] =>
	postenVan(oordeel, (deel) => deel.uitkomst === oordeel.uitkomst);
