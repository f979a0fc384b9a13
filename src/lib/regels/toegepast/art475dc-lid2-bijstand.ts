import type { Dossier } from '../../dossier/dossier.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import { invoer, vast } from '../../herleiding/bronnen.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';
import { aandeel, kies, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import { vergelijk } from '../../herleiding/oordelen.ts';
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

/** Art. 475dc lid 2 Rv: 95% van de norm die de gemeente toekende, min het andere inkomen. */
export function grensBijstand(
	dossier: Dossier,
	object: Inkomenuitkomst,
	overige: Post<'maand'>
): Post<'maand'> {
	const deel = aandeel('toegepast.percentage95Norm', DEEL, toegekendNormbedrag(dossier, object));
	return verschilNietNegatief('toegepast.grensLid2', deel, [overige], { grondslag: 'art475dcLid2' });
}

export interface Grenskeuze {
	readonly grens: Post<'maand'>;
	/** Of de grens van lid 2 geldt, en dus het toegekende normbedrag is gebruikt. */
	readonly volgensLid2: boolean;
}

/**
 * Art. 475dc lid 2 Rv geldt "bij toepassing van het eerste lid": pas als 95% van het inkomen lager is dan het bedrag,
 * is de grens 95% van de toegekende norm. In de lezing `altijd` geldt die grens ook anders.
 */
export function grensMetNormbedrag(
	bedrag: Post<'maand'>,
	lid1: Post<'maand'>,
	lid2: Post<'maand'>,
	optie: Lezingen['normbedrag']
): Grenskeuze {
	const noot = { grondslag: 'art475dcLid2', lezing: { id: 'normbedrag', optie } } as const;
	if (optie === 'altijd') return { grens: som('toegepast.grens', 'maand', [lid2], noot), volgensLid2: true };
	const beslist = vergelijk('regel95Beslist', bedrag, '>', lid1);
	return { grens: kies('toegepast.grens', beslist, lid2, lid1, noot), volgensLid2: beslist.uitkomst };
}
