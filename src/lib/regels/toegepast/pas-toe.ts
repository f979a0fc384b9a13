import type { Dossier } from '../../dossier/dossier.ts';
import { rekenOm, som, tussensom, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { verdeelOverBeslagen } from './art475c-lid5-omslag.ts';
import { rondBeslagvrijeVoetAf, rondTotaalAf } from './art475d-lid6-afronding.ts';
import { vakantiegeldruimte } from './art475c-lid1-vakantiegeld.ts';
import { verminderingPartner, type Partnervermindering } from './art475db-lid1a-partner.ts';
import { verminderingVoertuig } from './art475db-lid1c-voertuig.ts';
import { naVerminderingen } from './art475db-lid1.ts';
import {
	begrens,
	grens95,
	grens95Overheidsvordering,
	inkomenVoor95,
	teBegrenzen,
	type MetEnZonder
} from './art475dc-lid1-grens95.ts';
import {
	grensBijstand,
	grensMetNormbedrag,
	heeftNormbedrag,
	type Grenskeuze
} from './art475dc-lid2-bijstand.ts';
import { zonderGrens, zonderNetto } from './art475f-winst.ts';
import { hardheidsbedrag } from './art475fa-hardheid.ts';
import { ingehoudenToeslagen } from './art475g-toeslagen.ts';
import { kiesBeslagobject, type Beslagobjectkeuze } from './kies-beslagobject.ts';
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
	const { dossier, inkomens } = gegeven;
	const { lezingen } = dossier;
	const keuze = kiesBeslagobject(dossier, inkomens);
	if (keuze.soort === 'overheidsvordering') {
		const eigen = inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner');
		const alles = inkomenVoor95('toegepast.overigeVoor95', overig(eigen), lezingen.vakantiebijslag95);
		const na = verminder(gegeven, eigen, []);
		const bedragen = begrensEnRondAf(gegeven, na, grens95Overheidsvordering(alles));
		return { ...keuze, ...bedragen, totaalPerMaand: bedragen.tbvv };
	}
	const { object, groep, overige } = keuze;
	const netto = nettoVan(groep);
	const overigeInkomsten = overig(overige);
	const na = verminder(gegeven, [...groep, ...overige], [overigeInkomsten.zonder]);
	const { grens, volgensLid2 } = grensVan(gegeven, keuze, na, netto, overigeInkomsten);
	const bedragen = begrensEnRondAf(gegeven, na, grens);
	const { tbvv } = bedragen;
	return {
		...keuze,
		...bedragen,
		nettoBeslagobject: netto.zonder,
		nettoInclusiefVakantiegeld: netto.met,
		overigeInkomsten: overigeInkomsten.zonder,
		normbedragGebruikt: volgensLid2,
		totaalPerMaand: rondTotaalAf(tussensom('maand', [tbvv, overigeInkomsten.zonder]), lezingen.afronding),
		beslagruimte: verschilNietNegatief('toegepast.beslagruimte', netto.zonder, [tbvv], {
			grondslag: 'art475bLid1'
		}),
		vakantiegeld: vakantiegeldruimte(
			netto.zonder,
			netto.met,
			tbvv,
			groep.some(({ vakantiegeld }) => vakantiegeld?.geschat)
		),
		perTijdvak: perTijdvak(object, tbvv),
		omslag: verdeelOverBeslagen(dossier, object, groep, tbvv)
	};
}

/** Wat onder beslag ligt; met vakantiegeld alleen als er vakantiegeld is dat niet in het netto zit. */
function nettoVan(groep: readonly Inkomenuitkomst[]): MetEnZonder {
	const zonder = som(
		'toegepast.netto',
		'maand',
		groep.map(({ nettoMaand }) => nettoMaand)
	);
	if (groep.every(({ nettoMaand, nettoInclusief }) => nettoInclusief === nettoMaand)) {
		return { zonder, met: zonder };
	}
	const met = som(
		'toegepast.nettoInclusief',
		'maand',
		groep.map(({ nettoInclusief }) => nettoInclusief)
	);
	return { zonder, met };
}

/** Als `nettoVan`, voor wat niet onder dit beslag ligt. */
function overig(inkomens: readonly Inkomenuitkomst[]): MetEnZonder {
	const zonder = som(
		'toegepast.overigeInkomsten',
		'maand',
		inkomens.map(({ geteld }) => geteld),
		{ grondslag: 'art475dbLid1b' }
	);
	if (inkomens.every(({ geteld, geteldInclusief }) => geteldInclusief === geteld)) {
		return { zonder, met: zonder };
	}
	const met = som(
		'toegepast.overigeInclusief',
		'maand',
		inkomens.map(({ geteldInclusief }) => geteldInclusief)
	);
	return { zonder, met };
}

/** Art. 475dc Rv: de grens van 95%, met die van lid 2 waar een toegekend normbedrag geldt. */
function grensVan(
	{ dossier, tabel }: Gegeven,
	{ object, alsKantonrechter }: Extract<Beslagobjectkeuze, { soort: 'inkomen' }>,
	{ naVermindering, toeslagen }: Verminderd,
	netto: MetEnZonder,
	overige: MetEnZonder
): Grenskeuze {
	const { regel95, vakantiebijslag95, normbedrag, toeslagen: volgorde } = dossier.lezingen;
	const vergeleken = teBegrenzen(naVermindering, toeslagen, volgorde);
	if (alsKantonrechter && zonderNetto(object)) {
		return { grens: zonderGrens(dossier, object, vergeleken), volgensLid2: false };
	}
	const N = inkomenVoor95('toegepast.nettoVoor95', netto, vakantiebijslag95);
	const O = inkomenVoor95('toegepast.overigeVoor95', overige, vakantiebijslag95);
	if (!heeftNormbedrag(tabel, object)) return { grens: grens95(N, O, regel95), volgensLid2: false };
	return grensMetNormbedrag(
		vergeleken,
		grens95(N, O, regel95, 'toegepast.grensLid1'),
		grensBijstand(dossier, object, O),
		normbedrag
	);
}

interface Verminderd {
	readonly partnerinkomen: Post<'maand'>;
	readonly verminderingPartner: Partnervermindering;
	readonly verminderingVoertuig: Post<'maand'>;
	readonly naVermindering: Post<'maand'>;
	readonly toeslagen: Post<'maand'>;
}

/** Wat van de basis af gaat, in de volgorde van art. 475db lid 1. */
function verminder(
	{ dossier, basis, partnerinkomen }: Gegeven,
	eigen: readonly Inkomenuitkomst[],
	overige: readonly Post<'maand'>[]
): Verminderd {
	const partner = verminderingPartner(basis, partnerinkomen);
	const voertuig = verminderingVoertuig(dossier, eigen);
	return {
		partnerinkomen,
		verminderingPartner: partner,
		verminderingVoertuig: voertuig,
		naVermindering: naVerminderingen(basis, { partner: partner.bedrag, overige, voertuig }),
		toeslagen: ingehoudenToeslagen(dossier)
	};
}

/** De grens van 95%, toeslagen en hardheid, tot en met het afgeronde bedrag. */
function begrensEnRondAf({ dossier }: Gegeven, na: Verminderd, grens: Post<'maand'>) {
	const na95 = begrens(na.naVermindering, grens, na.toeslagen, dossier.lezingen.toeslagen);
	const hardheid = hardheidsbedrag(dossier);
	const exact = hardheid
		? som('toegepast.exact', 'maand', [na95.bedrag, hardheid], { grondslag: 'art475fa' })
		: som('toegepast.exact', 'maand', [na95.bedrag]);
	return {
		...na,
		grens,
		begrensd: na95.begrensd,
		regel95: na95.doorGrens,
		hardheid,
		exact,
		tbvv: rondBeslagvrijeVoetAf(exact, dossier.lezingen.afronding)
	};
}

const perTijdvak = ({ inkomen }: Inkomenuitkomst, tbvv: Post<'maand'>): OpInkomen['perTijdvak'] =>
	inkomen.tijdvak === 'vierweken'
		? rekenOm('toegepast.perTijdvak', 'maandNaarVierweken', tbvv, { grondslag: 'art475dLid6' })
		: tbvv;
