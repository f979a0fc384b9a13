import type { Dossier } from '../../dossier/dossier.ts';
import { rekenOm, rondAf, som, tussensom, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { verdeelOverBeslagen } from './art475c-lid5-omslag.ts';
import { rondBeslagvrijeVoetAf } from './art475d-lid6-afronding.ts';
import { verminderingPartner } from './art475db-lid1a-partner.ts';
import { verminderingVoertuig } from './art475db-lid1c-voertuig.ts';
import { naVerminderingen } from './art475db-lid1.ts';
import { begrens, grens95, grens95Overheidsvordering } from './art475dc-lid1-grens95.ts';
import { grensBijstand, heeftNormbedrag } from './art475dc-lid2-bijstand.ts';
import { hardheidsbedrag } from './art475fa-hardheid.ts';
import { ingehoudenToeslagen } from './art475g-toeslagen.ts';
import { kiesBeslagobject } from './kies-beslagobject.ts';
import type { OpInkomen, Toepassing } from './toepassing.ts';

interface Gegeven {
	readonly dossier: Dossier;
	readonly tabel: Normtabel;
	readonly inkomens: readonly Inkomenuitkomst[];
	readonly basis: Post<'maand'>;
	readonly partnerinkomen: Post<'maand'>;
}

/** Art. 475db tot en met 475fa Rv: van de basis beslagvrije voet naar het bedrag voor een inkomen of vordering. */
export function pasToe(gegeven: Gegeven): Toepassing {
	const { dossier, tabel, inkomens } = gegeven;
	const keuze = kiesBeslagobject(dossier, inkomens);
	if (keuze.soort === 'overheidsvordering') {
		const eigen = inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner');
		const bedragen = verminder(gegeven, eigen, [], grens95Overheidsvordering(overig(eigen)));
		return { ...keuze, ...bedragen, totaalPerMaand: bedragen.tbvv };
	}
	const { object, groep, overige } = keuze;
	const overigeInkomsten = overig(overige);
	const nettoBeslagobject = som(
		'toegepast.netto',
		'maand',
		groep.map((inkomen) => inkomen.nettoMaand)
	);
	const normbedragGebruikt = heeftNormbedrag(tabel, object);
	const grens = normbedragGebruikt
		? grensBijstand(dossier, object, overigeInkomsten)
		: grens95(nettoBeslagobject, overigeInkomsten, dossier.lezingen.regel95);
	const bedragen = verminder(gegeven, [...groep, ...overige], [overigeInkomsten], grens);
	const { tbvv } = bedragen;
	return {
		...keuze,
		...bedragen,
		nettoBeslagobject,
		overigeInkomsten,
		normbedragGebruikt,
		totaalPerMaand: rondAf(
			'toegepast.totaalPerMaand',
			tussensom('maand', [tbvv, overigeInkomsten]),
			0,
			'halfOmhoog'
		),
		beslagruimte: verschilNietNegatief('toegepast.beslagruimte', nettoBeslagobject, [tbvv]),
		perTijdvak: perTijdvak(object, tbvv),
		omslag: verdeelOverBeslagen(dossier, object, groep, tbvv)
	};
}

const overig = (inkomens: readonly Inkomenuitkomst[]): Post<'maand'> =>
	som(
		'toegepast.overigeInkomsten',
		'maand',
		inkomens.map(({ geteld }) => geteld),
		{ grondslag: 'art475dbLid1b' }
	);

/** Van de basis tot en met het afgeronde bedrag; wat eraf gaat in de volgorde van art. 475db lid 1. */
function verminder(
	{ dossier, basis, partnerinkomen }: Gegeven,
	eigen: readonly Inkomenuitkomst[],
	overige: readonly Post<'maand'>[],
	grens: Post<'maand'>
) {
	const partner = verminderingPartner(basis, partnerinkomen);
	const voertuig = verminderingVoertuig(dossier, eigen);
	const naVermindering = naVerminderingen(basis, [partner.bedrag, ...overige, voertuig]);
	const toeslagen = ingehoudenToeslagen(dossier);
	const na95 = begrens(naVermindering, grens, toeslagen, dossier.lezingen.toeslagen);
	const hardheid = hardheidsbedrag(dossier);
	const exact = som('toegepast.exact', 'maand', [na95.bedrag, ...(hardheid ? [hardheid] : [])]);
	return {
		partnerinkomen,
		verminderingPartner: partner,
		verminderingVoertuig: voertuig,
		naVermindering,
		grens,
		begrensd: na95.begrensd,
		regel95: na95.doorGrens,
		toeslagen,
		hardheid,
		exact,
		tbvv: rondBeslagvrijeVoetAf(exact, dossier.lezingen.afronding)
	};
}

const perTijdvak = ({ inkomen }: Inkomenuitkomst, tbvv: Post<'maand'>): OpInkomen['perTijdvak'] =>
	inkomen.tijdvak === 'vierweken'
		? rekenOm('toegepast.perTijdvak', 'maandNaarVierweken', tbvv, { grondslag: 'art475dLid6' })
		: tbvv;
