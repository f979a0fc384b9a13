import type { Knoop, Post } from '../herleiding/post.ts';
import type { Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import type { Melding } from '../regels/meldingen/melding.ts';
import type { Toepassing } from '../regels/toegepast/toepassing.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Periode } from '../tijd/periode.ts';

/** Het resultaat van de opdrachtregel, zoals het dossierformaat het vastlegt. */
export interface Resultaat {
	readonly peildatum: string;
	readonly normen: string;
	readonly belastbaarJaarinkomen: string;
	readonly bBvv: string;
	readonly tBvvExact: string;
	readonly tBvv: string;
	readonly regel95: boolean;
	readonly ophogingLid5: string;
	readonly ophogingLid7: string;
	readonly verminderingPartner: string;
	readonly overigeInkomsten: string;
	readonly beslagobject: string;
	readonly nettoBeslagobject: string;
	readonly totaalPerMaand: string;
	readonly beslagruimte: string;
	readonly perTijdvak: string;
	readonly omslag: Readonly<Record<string, string>>;
	readonly beslagvrijBankbedrag: string | null;
	/** Er ontbreekt een loonstrook, dus het bedrag kan nog veranderen. */
	readonly voorlopig: boolean;
	/** Per inkomen de loonstroken die ontbreken: `JJJJ-MM`, en bij vier weken `begin/eind`. */
	readonly ontbrekend: Readonly<Record<string, readonly string[]>>;
	readonly nettoInclusiefVakantiegeld: string;
	/** Wat er van vakantiegeld dat eens per jaar komt mag worden ingehouden; null als dat er niet is. */
	readonly vakantiegeld: Vakantiegeldresultaat | null;
	readonly nettoPerInkomen: Readonly<Record<string, string>>;
	readonly jaarPerInkomen: Readonly<Record<string, string>>;
	readonly selectieperiode: Periode;
	readonly meldingen: readonly { readonly code: string; readonly ernst: string; readonly tekst: string }[];
}

interface Vakantiegeldresultaat {
	readonly nettoPerJaar: string;
	readonly houdt: string;
	readonly ruimte: string;
	readonly geschat: boolean;
}

/** Centen half omhoog, zoals elk getoond bedrag. */
export const inCenten = (post: Knoop | null): string => post?.waarde.tekst(2) ?? '0.00';

/** Een afgerond bedrag: hele euro's zonder decimalen, tenzij de lezing centen voorschrijft. */
export function afgerond(post: Post): string {
	const centen = post.waarde.tekst(2);
	return centen.endsWith('.00') && !(post.soort === 'afronding' && post.decimalen > 0)
		? centen.slice(0, -3)
		: centen;
}

/** Het formaat noemt het totaal in een keer in hele euro's, half omhoog; bij een overheidsvordering is het de voet zelf. */
export const totaalVolgensFormaat = (toegepast: Toepassing): string =>
	toegepast.soort === 'inkomen'
		? toegepast.tbvv.waarde.plus(toegepast.overigeInkomsten.waarde).tekst(0)
		: afgerond(toegepast.totaalPerMaand);

type BijBeslag = Pick<
	Resultaat,
	| 'overigeInkomsten'
	| 'beslagobject'
	| 'nettoBeslagobject'
	| 'totaalPerMaand'
	| 'beslagruimte'
	| 'perTijdvak'
	| 'omslag'
	| 'nettoInclusiefVakantiegeld'
	| 'vakantiegeld'
>;

/** Het formaat kent ook bij een overheidsvordering alle velden; wat er dan niet is, is nul. */
function bijBeslag(toegepast: Toepassing): BijBeslag {
	const totaalPerMaand = totaalVolgensFormaat(toegepast);
	if (toegepast.soort === 'overheidsvordering') {
		return {
			overigeInkomsten: inCenten(null),
			beslagobject: toegepast.soort,
			nettoBeslagobject: inCenten(null),
			totaalPerMaand,
			beslagruimte: inCenten(null),
			perTijdvak: inCenten(toegepast.tbvv),
			omslag: {},
			nettoInclusiefVakantiegeld: inCenten(null),
			vakantiegeld: null
		};
	}
	return {
		overigeInkomsten: inCenten(toegepast.overigeInkomsten),
		beslagobject: toegepast.object.inkomen.id,
		nettoBeslagobject: inCenten(toegepast.nettoBeslagobject),
		totaalPerMaand,
		beslagruimte: inCenten(toegepast.beslagruimte),
		perTijdvak: inCenten(toegepast.perTijdvak),
		omslag: Object.fromEntries(toegepast.omslag.map(({ id, aandeel }) => [id, afgerond(aandeel)])),
		nettoInclusiefVakantiegeld: inCenten(toegepast.nettoInclusiefVakantiegeld),
		vakantiegeld: toegepast.vakantiegeld && {
			nettoPerJaar: inCenten(toegepast.vakantiegeld.nettoPerJaar),
			houdt: inCenten(toegepast.vakantiegeld.houdt),
			ruimte: inCenten(toegepast.vakantiegeld.ruimte),
			geschat: toegepast.vakantiegeld.geschat
		}
	};
}

/** Een ontbrekende loonstrook: de maand, of bij vier weken de eerste en de laatste dag. */
const alsStrook = ({ inkomen: { tijdvak } }: Inkomenuitkomst, { begin, eind }: Periode): string =>
	tijdvak === 'maand' ? begin.slice(0, 7) : `${begin}/${eind}`;

/** Zet een uitkomst om naar het resultaat; `zin` maakt de tekst van een melding. */
export function maakResultaat(uitkomst: Uitkomst, zin: (melding: Melding) => string): Resultaat {
	const { dossier, normen, basis, toegepast, inkomens } = uitkomst;
	const perInkomen = (bedrag: (inkomen: (typeof inkomens)[number]) => Post) =>
		Object.fromEntries(inkomens.map((inkomen) => [inkomen.inkomen.id, inCenten(bedrag(inkomen))]));
	return {
		peildatum: dossier.peildatum,
		normen: normen.tabel.vanaf,
		belastbaarJaarinkomen: inCenten(uitkomst.belastbaarJaarinkomen),
		bBvv: inCenten(basis.bvv),
		tBvvExact: inCenten(toegepast.exact),
		tBvv: afgerond(toegepast.tbvv),
		regel95: toegepast.regel95,
		ophogingLid5: inCenten(basis.ophogingLid5),
		ophogingLid7: inCenten(basis.ophogingLid7),
		verminderingPartner: inCenten(toegepast.verminderingPartner.bedrag),
		...bijBeslag(toegepast),
		beslagvrijBankbedrag: uitkomst.beslagvrijBankbedrag && inCenten(uitkomst.beslagvrijBankbedrag),
		voorlopig: uitkomst.voorlopig,
		ontbrekend: Object.fromEntries(
			inkomens.flatMap((inkomen) => {
				const mist = uitkomst.ontbrekend.get(inkomen.inkomen.id);
				return mist ? [[inkomen.inkomen.id, mist.map((periode) => alsStrook(inkomen, periode))]] : [];
			})
		),
		nettoPerInkomen: perInkomen((inkomen) => inkomen.nettoMaand),
		jaarPerInkomen: perInkomen((inkomen) => inkomen.belastbaarJaar),
		selectieperiode: uitkomst.selectieperiode,
		meldingen: uitkomst.meldingen.map((melding) => ({
			code: melding.code,
			ernst: melding.ernst,
			tekst: zin(melding)
		}))
	};
}
