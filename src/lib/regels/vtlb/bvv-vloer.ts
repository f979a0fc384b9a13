import { inkomenveld } from '../../dossier/pad.ts';
import { invoer, vast } from '../../herleiding/bronnen.ts';
import { aandeel, minste, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { normsoort } from '../basis/huishouden.ts';
import { heeftNormbedrag } from '../toegepast/art475dc-lid2-bijstand.ts';
import type { Uitkomst } from '../uitkomst.ts';

/** De beslagvrije voet als vloer van het vrij te laten bedrag, met waarmee het inkomen is vergeleken. */
export interface Bvvvloer {
	readonly bvv: Post<'maand'>;
	readonly naVermindering: Post<'maand'>;
	readonly grens: Post<'maand'>;
}

/** Al het eigen netto-inkomen. In een schuldregeling telt een lopend beslag niet: dat vervalt. */
export const eigenInkomen = ({ inkomens }: Uitkomst): Post<'maand'> =>
	som(
		'vtlb.eigenInkomen',
		'maand',
		inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner').map(({ nettoMaand }) => nettoMaand)
	);

/**
 * Art. 295 lid 2 Fw: een bedrag gelijk aan de beslagvrije voet blijft buiten de boedel. De beslagvrije voet van een
 * beslag gaat over een inkomen; die van de boedel over al het eigen inkomen. Is er maar een inkomen (of vallen
 * alle inkomens onder hetzelfde beslag), dan is het precies het bedrag dat al berekend was, voor de afronding.
 */
export function bvvOverAlInkomen(uitkomst: Uitkomst): Bvvvloer {
	const { toegepast, basis, beslagobject } = uitkomst;
	if (beslagobject.object && beslagobject.overige.length === 0) {
		const { naVermindering, grens, exact } = toegepast;
		return { bvv: vloer([exact]), naVermindering, grens };
	}
	const naVermindering = verschilNietNegatief(
		'vtlb.bvvNaVermindering',
		basis.bvv,
		[toegepast.verminderingPartner, toegepast.verminderingVoertuig],
		{ grondslag: 'art475dbLid1a' }
	);
	const grens = grensOverAlles(uitkomst);
	return { bvv: vloer(metBijzonderheden(uitkomst, naVermindering, grens)), naVermindering, grens };
}

const vloer = (delen: readonly Post<'maand'>[]) =>
	som('vtlb.bvv', 'maand', delen, { grondslag: 'fwArt295Lid2' });

/** Art. 475dc Rv: 95% van al het eigen inkomen, met de toegekende norm in plaats van de bijstand zelf. */
function grensOverAlles(uitkomst: Uitkomst): Post<'maand'> {
	const { dossier, normen, beslagobject, inkomens } = uitkomst;
	const { object } = beslagobject;
	if (!object || !heeftNormbedrag(normen.tabel, object)) return vijfennegentig(eigenInkomen(uitkomst));
	const veld = inkomenveld(dossier, object.inkomen, 'toegekendNormbedrag');
	const norm = invoer(veld, 'maand', object.inkomen.toegekendNormbedrag ?? '0');
	const andere = inkomens
		.filter((inkomen) => inkomen.inkomen.van === 'inwoner' && inkomen !== object)
		.map(({ nettoMaand }) => nettoMaand);
	return vijfennegentig(som('vtlb.inkomenMetNorm', 'maand', [norm, ...andere]));
}

const DEEL = vast('0.95', 'procent', 'art475dcLid1');

const vijfennegentig = (bedrag: Post<'maand'>): Post<'maand'> =>
	aandeel('vtlb.percentage95', DEEL, bedrag, { grondslag: 'art475dcLid1' });

/** Ingehouden toeslagen en de verhoging van de kantonrechter horen bij de beslagvrije voet van dit dossier. */
function metBijzonderheden(
	{ dossier, toegepast }: Uitkomst,
	bedrag: Post<'maand'>,
	grens: Post<'maand'>
): readonly Post<'maand'>[] {
	const { toeslagen, hardheid } = toegepast;
	const erbij = hardheid ? [hardheid] : [];
	const lezing = { id: 'toeslagen', optie: dossier.lezingen.toeslagen } as const;
	if (dossier.lezingen.toeslagen === 'voor95') {
		const verhoogd = som('vtlb.bvvMetToeslagen', 'maand', [bedrag, toeslagen], { lezing });
		return [minste('vtlb.bvvBegrensd', [verhoogd, grens], { grondslag: 'art475dcLid1' }), ...erbij];
	}
	const begrensd = minste('vtlb.bvvBegrensd', [bedrag, grens], { grondslag: 'art475dcLid1' });
	return [som('vtlb.bvvMetToeslagen', 'maand', [begrensd, toeslagen], { lezing }), ...erbij];
}

/** Of de bijstandsnorm voor partners geldt. */
export const isPaar = ({ dossier }: Uitkomst): boolean => normsoort(dossier.leefsituatie) === 'gehuwd';
