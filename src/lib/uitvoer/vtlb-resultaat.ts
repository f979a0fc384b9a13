import type { Vtlb } from '../dossier/vtlb.ts';
import { GRONDSLAGEN } from '../herleiding/grondslag.ts';
import type { Vtlbmelding } from '../regels/vtlb/meldingen.ts';
import type { Correctie } from '../regels/vtlb/correctie.ts';
import type { Indicatie, Vtlbuitkomst } from '../regels/vtlb/vtlbuitkomst.ts';
import { BESLISTEKSTEN, NIET_ONDERSTEUND } from '../teksten/vtlb/correcties.ts';
import { CORRECTIETERMEN } from '../teksten/woordenlijst/vtlb.ts';
import { VTLBVOORBEHOUD } from '../teksten/vtlb/uitleg.ts';
import { toonVindplaats } from '../taal/vindplaatsen.ts';
import { afgerond, inCenten } from './resultaat.ts';

/** Het deel `vtlb` van het resultaat (dossierformaat versie 2). Bedragen in centen; null is niet ingevuld. */
export type Vtlbresultaat =
	| { readonly soort: 'nietOndersteund'; readonly reden: string; readonly tekst: string }
	| {
			readonly soort: 'indicatie';
			readonly editie: string;
			readonly bvv: string;
			readonly correcties: readonly Correctieresultaat[];
			readonly compensatiekop: string | null;
			readonly nominaal: string;
			/** Hele euro's; null zonder normbedragen van de editie: dan blijft ten minste `bvv`. */
			readonly vtlb: string | null;
			readonly inkomen: string;
			readonly afloscapaciteit: Afloscapaciteitresultaat | null;
			readonly vakantiegeld: { readonly houden: string; readonly boedel: string } | null;
			readonly arbeidstoeslagrichting: { readonly halfGehuwd: string; readonly eigenNorm: string | null };
			/** De zinnen die bij het bedrag horen te staan. */
			readonly voorbehoud: readonly string[];
			readonly meldingen: readonly {
				readonly code: string;
				readonly ernst: string;
				readonly tekst: string;
			}[];
	  };

interface Correctieresultaat {
	readonly id: string;
	readonly label: string;
	readonly bedrag: string | null;
	/** Wat is opgegeven of berekend, ook als het niet meetelt. */
	readonly opgave: string | null;
	readonly blokkade: string | null;
	readonly herkomst: string;
	readonly grondslag: string;
	readonly beslist: string;
	readonly bekendeNormen: readonly {
		readonly norm: string;
		readonly bedrag: string;
		readonly editie: string;
		readonly bron: string;
		readonly vanDezeEditie: boolean;
	}[];
}

interface Afloscapaciteitresultaat {
	readonly vakantiegeld: 'met' | 'zonder';
	readonly inkomen: string;
	readonly vtlb: string;
	readonly perMaand: string;
	readonly maanden: number;
	readonly overLooptijd: string;
	/** Deel van de schuld, van 0 tot en met meer dan 1; vier decimalen. */
	readonly deelVanSchuld: string | null;
	readonly nulAanbod: boolean;
}

/** Zet een indicatie om naar het resultaat; `zin` maakt de tekst van een melding. */
export function maakVtlbresultaat(
	uitkomst: Vtlbuitkomst,
	{ traject }: Vtlb,
	zin: (melding: Vtlbmelding) => string
): Vtlbresultaat {
	if (uitkomst.soort === 'nietOndersteund') {
		return { soort: uitkomst.soort, reden: uitkomst.reden, tekst: NIET_ONDERSTEUND[uitkomst.reden] };
	}
	const { individueleLasten, vakantiegeld, arbeidstoeslagrichting: richting } = uitkomst;
	return {
		soort: 'indicatie',
		editie: uitkomst.editie,
		bvv: inCenten(uitkomst.bvv),
		correcties: uitkomst.correcties.map((correctie) => maakCorrectie(correctie, traject)),
		compensatiekop: individueleLasten.compensatiekop && inCenten(individueleLasten.compensatiekop),
		nominaal: inCenten(uitkomst.nominaal),
		vtlb: uitkomst.editieGeladen ? afgerond(uitkomst.afgerond) : null,
		inkomen: inCenten(uitkomst.inkomen),
		afloscapaciteit: maakAflossen(uitkomst),
		vakantiegeld: vakantiegeld && {
			houden: inCenten(vakantiegeld.houden),
			boedel: inCenten(vakantiegeld.boedel)
		},
		arbeidstoeslagrichting: {
			halfGehuwd: inCenten(richting.halfGehuwd),
			eigenNorm: richting.eigenNorm && inCenten(richting.eigenNorm)
		},
		voorbehoud: [VTLBVOORBEHOUD.nietOfficieel(uitkomst.editie, uitkomst.editieGeladen), VTLBVOORBEHOUD.vloer],
		meldingen: uitkomst.meldingen.map((melding) => ({
			code: melding.code,
			ernst: melding.ernst,
			tekst: zin(melding)
		}))
	};
}

const maakCorrectie = (correctie: Correctie, traject: Vtlb['traject']): Correctieresultaat => ({
	id: correctie.id,
	label: CORRECTIETERMEN[correctie.id],
	bedrag: correctie.bedrag && inCenten(correctie.bedrag),
	opgave: correctie.opgave && inCenten(correctie.opgave),
	blokkade: correctie.blokkade,
	herkomst: correctie.herkomst,
	grondslag: toonVindplaats(GRONDSLAGEN[correctie.grondslag]),
	beslist: BESLISTEKSTEN[correctie.beslisser][traject],
	bekendeNormen: correctie.bekendeNormen.map(({ sleutel, norm, editie, vanDezeEditie }) => ({
		norm: sleutel,
		bedrag: norm.waarde,
		editie,
		bron: norm.bron,
		vanDezeEditie
	}))
});

function maakAflossen({ aflossen }: Indicatie): Afloscapaciteitresultaat | null {
	if (!aflossen) return null;
	const { vergelijking, deelVanSchuld } = aflossen;
	return {
		vakantiegeld: vergelijking.soort,
		inkomen: inCenten(vergelijking.inkomen),
		vtlb: inCenten(vergelijking.vtlb),
		perMaand: inCenten(aflossen.perMaand),
		maanden: aflossen.maanden,
		overLooptijd: inCenten(aflossen.overLooptijd),
		deelVanSchuld: deelVanSchuld?.waarde.tekst(4) ?? null,
		nulAanbod: aflossen.nulAanbod
	};
}
