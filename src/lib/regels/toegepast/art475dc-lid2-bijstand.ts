import type { Dossier } from '../../dossier/dossier.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import { invoer, vast } from '../../herleiding/bronnen.ts';
import { aandeel, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';

/** Of art. 475dc lid 2 Rv geldt: de normtabel kent de regel en het beslagobject draagt een normbedrag. */
export const heeftNormbedrag = (tabel: Normtabel, object: Inkomenuitkomst): boolean =>
	tabel.regels.bijstandsregel && object.inkomen.toegekendNormbedrag !== null;

const DEEL = vast('0.95', 'procent', 'art475dcLid2');

/**
 * Art. 475dc lid 2 Rv: bij bijstand, IOAW en IOAZ met wisselende bijverdiensten is de grens 95% van de norm die
 * de gemeente toekende, min het andere inkomen.
 */
export function grensBijstand(
	dossier: Dossier,
	object: Inkomenuitkomst,
	overige: Post<'maand'>
): Post<'maand'> {
	const normbedrag = invoer(
		inkomenveld(dossier, object.inkomen, 'toegekendNormbedrag'),
		'maand',
		object.inkomen.toegekendNormbedrag ?? '0'
	);
	const deel = aandeel('toegepast.percentage95', DEEL, normbedrag);
	return verschilNietNegatief('toegepast.grens', deel, [overige], {
		grondslag: 'art475dcLid2'
	});
}
