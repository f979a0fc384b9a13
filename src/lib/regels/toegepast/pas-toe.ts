import type { Dossier } from '../../dossier/dossier.ts';
import { minste, rekenOm, rondAf, som, tussensom, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { verdeelOverBeslagen, type Omslagdeel } from './art475c-lid5-omslag.ts';
import { rondBeslagvrijeVoetAf } from './art475d-lid6-afronding.ts';
import { verminderingPartner } from './art475db-lid1a-partner.ts';
import { verminderingVoertuig } from './art475db-lid1c-voertuig.ts';
import { naVerminderingen } from './art475db-lid1.ts';
import { grens95, grens95Overheidsvordering } from './art475dc-lid1-grens95.ts';
import { grensBijstand, heeftNormbedrag } from './art475dc-lid2-bijstand.ts';
import { hardheidsbedrag } from './art475fa-hardheid.ts';
import { ingehoudenToeslagen } from './art475g-toeslagen.ts';
import type { Beslagobjectkeuze } from './kies-beslagobject.ts';

export interface Toegepasteuitkomst {
	readonly partnerinkomen: Post<'maand'>;
	readonly verminderingPartner: Post<'maand'>;
	/** Overig eigen inkomen dat niet onder dit beslag valt. */
	readonly overigeInkomsten: Post<'maand'>;
	/** Netto van het beslagobject, met wat ermee is samengevoegd. */
	readonly nettoBeslagobject: Post<'maand'>;
	readonly verminderingVoertuig: Post<'maand'>;
	readonly naVermindering: Post<'maand'>;
	/** De grens van art. 475dc Rv. */
	readonly grens: Post<'maand'>;
	/** Of art. 475dc het bedrag bepaalde. */
	readonly regel95: boolean;
	readonly normbedragGebruikt: boolean;
	readonly toeslagen: Post<'maand'>;
	readonly hardheid: Post<'maand'> | null;
	readonly exact: Post<'maand'>;
	/** De toegepaste beslagvrije voet, afgerond. */
	readonly tbvv: Post<'maand'>;
	/** Wat iemand in totaal per maand houdt. */
	readonly totaalPerMaand: Post<'maand'>;
	readonly beslagruimte: Post<'maand'>;
	/** Het bedrag voor de betaler, per tijdvak van het beslagobject. */
	readonly perTijdvak: Post;
	readonly omslag: readonly Omslagdeel[];
}

/** Art. 475db tot en met 475fa Rv: van de basis beslagvrije voet naar het bedrag voor een inkomen. */
export function pasToe(
	dossier: Dossier,
	tabel: Normtabel,
	keuze: Beslagobjectkeuze,
	basis: Post<'maand'>,
	partnerinkomen: Post<'maand'>
): Toegepasteuitkomst {
	const { object, groep, overige } = keuze;
	const eigen = [...groep, ...overige];
	const geteld = som(
		'toegepast.overigeInkomsten',
		'maand',
		overige.map((inkomen) => inkomen.geteld),
		{ grondslag: 'art475dbLid1b' }
	);
	const overigeInkomsten = object ? geteld : som('toegepast.geenOverige', 'maand', []);
	const netto = som(
		'toegepast.netto',
		'maand',
		groep.map((inkomen) => inkomen.nettoMaand)
	);
	const partner = verminderingPartner(basis, partnerinkomen);
	const voertuig = verminderingVoertuig(dossier, eigen);
	const naVermindering = naVerminderingen(basis, [partner, overigeInkomsten, voertuig]);
	const grens = object
		? grensVoor(dossier, tabel, object, netto, overigeInkomsten)
		: grens95Overheidsvordering(geteld);
	const toeslagen = ingehoudenToeslagen(dossier);
	const begrensd = begrens(dossier, naVermindering, grens, toeslagen);
	const hardheid = hardheidsbedrag(dossier);
	const exact = som('toegepast.exact', 'maand', [begrensd.bedrag, ...(hardheid ? [hardheid] : [])]);
	const tbvv = rondBeslagvrijeVoetAf(exact, dossier.lezingen.afronding);
	return {
		partnerinkomen,
		verminderingPartner: partner,
		overigeInkomsten,
		nettoBeslagobject: netto,
		verminderingVoertuig: voertuig,
		naVermindering,
		grens,
		regel95: begrensd.doorGrens,
		normbedragGebruikt: object !== null && heeftNormbedrag(tabel, object),
		toeslagen,
		hardheid,
		exact,
		tbvv,
		totaalPerMaand: object ? totaalPerMaand(tbvv, overigeInkomsten) : tbvv,
		beslagruimte: object ? beslagruimte(netto, tbvv) : som('toegepast.beslagruimte', 'maand', []),
		perTijdvak:
			object?.inkomen.tijdvak === 'vierweken'
				? rekenOm('toegepast.perTijdvak', 'maandNaarVierweken', tbvv, { grondslag: 'art475dLid6' })
				: tbvv,
		omslag: object ? verdeelOverBeslagen(dossier, object, groep, tbvv) : []
	};
}

function grensVoor(
	dossier: Dossier,
	tabel: Normtabel,
	object: Inkomenuitkomst,
	netto: Post<'maand'>,
	overige: Post<'maand'>
): Post<'maand'> {
	return heeftNormbedrag(tabel, object)
		? grensBijstand(dossier, object, overige)
		: grens95(netto, overige, dossier.lezingen.regel95);
}

/** De lezing `toeslagen` beslist of ingehouden toeslagen voor of na de grens van 95% erbij komen. */
function begrens(
	{ lezingen }: Dossier,
	bedrag: Post<'maand'>,
	grens: Post<'maand'>,
	toeslagen: Post<'maand'>
): { bedrag: Post<'maand'>; doorGrens: boolean } {
	const aantekening = { grondslag: 'art475dcLid1' } as const;
	const metToeslagen = { lezing: { id: 'toeslagen', optie: lezingen.toeslagen } } as const;
	if (lezingen.toeslagen === 'voor95') {
		const verhoogd = som('toegepast.metToeslagen', 'maand', [bedrag, toeslagen], metToeslagen);
		return {
			bedrag: minste('toegepast.begrensd', [verhoogd, grens], aantekening),
			doorGrens: grens.waarde.vergelijk(verhoogd.waarde) < 0
		};
	}
	const begrensd = minste('toegepast.begrensd', [bedrag, grens], aantekening);
	return {
		bedrag: som('toegepast.metToeslagen', 'maand', [begrensd, toeslagen], metToeslagen),
		doorGrens: grens.waarde.vergelijk(bedrag.waarde) < 0
	};
}

const totaalPerMaand = (tbvv: Post<'maand'>, overige: Post<'maand'>): Post<'maand'> =>
	rondAf('toegepast.totaalPerMaand', tussensom('maand', [tbvv, overige]), 0, 'halfOmhoog');

const beslagruimte = (netto: Post<'maand'>, tbvv: Post<'maand'>): Post<'maand'> =>
	verschilNietNegatief('toegepast.beslagruimte', netto, [tbvv]);
