import { som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { normsoort } from '../basis/huishouden.ts';
import {
	begrens,
	deel95,
	inkomenVoor95,
	teBegrenzen,
	type MetEnZonder
} from '../toegepast/art475dc-lid1-grens95.ts';
import { heeftNormbedrag, toegekendNormbedrag } from '../toegepast/art475dc-lid2-bijstand.ts';
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

/** Of het beslag al over al het eigen inkomen gaat: dan is de vloer het bedrag dat al berekend was. */
export const gaatOverAlInkomen = ({ toegepast }: Uitkomst): boolean =>
	toegepast.soort === 'inkomen' && toegepast.overige.length === 0;

/**
 * Art. 295 lid 2 Fw: een bedrag gelijk aan de beslagvrije voet blijft buiten de boedel. De beslagvrije voet van een
 * beslag gaat over een inkomen; die van de boedel over al het eigen inkomen. Is er maar een inkomen (of vallen
 * alle inkomens onder hetzelfde beslag), dan is het precies het bedrag dat al berekend was, voor de afronding.
 */
export function bvvOverAlInkomen(uitkomst: Uitkomst): Bvvvloer {
	const { toegepast, basis, dossier } = uitkomst;
	if (gaatOverAlInkomen(uitkomst)) {
		const { naVermindering, grens, exact } = toegepast;
		return { bvv: vloer([exact]), naVermindering, grens };
	}
	const { verminderingPartner, verminderingVoertuig, toeslagen, hardheid } = toegepast;
	const naVermindering = verschilNietNegatief(
		'vtlb.bvvNaVermindering',
		basis.bvv,
		[verminderingPartner.bedrag, verminderingVoertuig],
		{ grondslag: 'art475dbLid1a' }
	);
	const volgorde = dossier.lezingen.toeslagen;
	const grens = grensOverAlles(uitkomst, teBegrenzen(naVermindering, toeslagen, volgorde, 'vtlb'));
	const { bedrag } = begrens(naVermindering, grens, toeslagen, volgorde, 'vtlb');
	// De verhoging van de kantonrechter hoort bij de beslagvrije voet van dit dossier.
	return { bvv: vloer([bedrag, ...(hardheid ? [hardheid] : [])]), naVermindering, grens };
}

const vloer = (delen: readonly Post<'maand'>[]) =>
	som('vtlb.bvv', 'maand', delen, { grondslag: 'fwArt295Lid2' });

/** Art. 475dc Rv: 95% van al het eigen inkomen, met de toegekende norm in plaats van de bijstand als lid 2 geldt. */
function grensOverAlles(uitkomst: Uitkomst, bedrag: Post<'maand'>): Post<'maand'> {
	const { dossier, normen, toegepast, inkomens } = uitkomst;
	const { vakantiebijslag95, normbedrag } = dossier.lezingen;
	const eigen = inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner' && inkomen.soort !== 'winst');
	const inkomen = inkomenVoor95('vtlb.inkomenVoor95', eigenVorderingen(eigen), vakantiebijslag95);
	const lid1 = deel95(inkomen, 'vtlb');
	if (toegepast.soort !== 'inkomen' || !heeftNormbedrag(normen.tabel, toegepast.object)) return lid1;
	if (normbedrag === 'bijLid1' && bedrag.waarde.vergelijk(lid1.waarde) <= 0) return lid1;
	const { object } = toegepast;
	const andere = eigen
		.filter((een) => een !== object)
		.map(({ nettoMaand, nettoInclusief }) =>
			vakantiebijslag95 === 'inclusief' ? nettoInclusief : nettoMaand
		);
	return deel95(
		som('vtlb.inkomenMetNorm', 'maand', [toegekendNormbedrag(dossier, object), ...andere]),
		'vtlb'
	);
}

/** De eigen vorderingen van art. 475c lid 1 Rv samen, zonder en met vakantiegeld. */
function eigenVorderingen(eigen: readonly Inkomenuitkomst[]): MetEnZonder {
	const zonder = som(
		'vtlb.eigenVorderingen',
		'maand',
		eigen.map(({ nettoMaand }) => nettoMaand)
	);
	if (eigen.every(({ nettoMaand, nettoInclusief }) => nettoInclusief === nettoMaand)) {
		return { zonder, met: zonder };
	}
	const met = som(
		'vtlb.eigenInclusief',
		'maand',
		eigen.map(({ nettoInclusief }) => nettoInclusief)
	);
	return { zonder, met };
}

/** Of de bijstandsnorm voor partners geldt. */
export const isPaar = ({ dossier }: Uitkomst): boolean => normsoort(dossier.leefsituatie) === 'gehuwd';
