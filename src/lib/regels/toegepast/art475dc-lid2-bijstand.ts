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

/** De bijstandsnorm die de gemeente toekende. */
export const toegekendNormbedrag = (dossier: Dossier, { inkomen }: Inkomenuitkomst): Post<'maand'> =>
	invoer(inkomenveld(dossier, inkomen, 'toegekendNormbedrag'), 'maand', inkomen.toegekendNormbedrag ?? '0');

/**
 * Art. 475dc lid 2 Rv: bij bijstand, IOAW en IOAZ met wisselende bijverdiensten is de grens 95% van de norm die
 * de gemeente toekende, min het andere inkomen.
 */
export function grensBijstand(
	dossier: Dossier,
	object: Inkomenuitkomst,
	overige: Post<'maand'>
): Post<'maand'> {
	const deel = aandeel('toegepast.percentage95', DEEL, toegekendNormbedrag(dossier, object));
	return verschilNietNegatief('toegepast.grens', deel, [overige], { grondslag: 'art475dcLid2' });
}
