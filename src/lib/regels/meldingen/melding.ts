import type { Datum } from '../../tijd/datum.ts';
import type { LezingId, LezingOptie, VervallenLezingId } from '../../herleiding/lezingen.ts';
import type { NormSleutel } from '../../normen/typen.ts';
import type { Periode } from '../../tijd/periode.ts';

export type Ernst = 'fout' | 'let-op' | 'informatie';

/** Een norm die in de tabel van de gebruiker anders is dan in de officiele; in de notatie van de tabel. */
export interface Normverschil {
	readonly norm: NormSleutel;
	readonly eigen: string;
	readonly officieel: string;
}

/** Gegevens die een melding in haar zin noemt. Inkomens staan er met hun id in. */
interface Gegevens {
	/** Code 116 van het portaal. */
	'116': { readonly inkomen: string };
	eigenNormtabel: { readonly tabel: string };
	eigenNormtabelVervangen: { readonly tabel: string; readonly verschillen: readonly Normverschil[] };
	geenWoonadres: Record<never, never>;
	woonlandNietGenoemd: { readonly land: string; readonly lijktOp: readonly string[] };
	bankBuitenland: Record<never, never>;
	gehuwdInrichting: Record<never, never>;
	huurderVoor2023: Record<never, never>;
	inkomenNegatief: { readonly inkomen: string };
	verlies: { readonly inkomen: string };
	nettoOnderNul: { readonly inkomen: string };
	codeBijSoort: { readonly inkomen: string };
	eenmalig: { readonly inkomen: string };
	belastbaarGeschat: { readonly inkomen: string };
	nettoNaBeslag: { readonly inkomen: string };
	bronheffing: { readonly inkomen: string };
	vakantiegeldOnbekend: { readonly inkomen: string };
	vakantiegeldGeschat: { readonly inkomen: string };
	vakantiegeldHoog: { readonly inkomen: string };
	vakantiegeldBovenLoon: { readonly inkomen: string };
	vakantiegeldStructureel: { readonly inkomen: string };
	nettoLaag: { readonly inkomen: string };
	aowVerrekening: { readonly inkomen: string };
	nettoHogerDanBelastbaar: { readonly inkomen: string };
	beslagOpBeslagobject: { readonly inkomen: string };
	beslagobjectAfwijkend: { readonly inkomen: string; readonly eerste: string };
	alleenWinst: { readonly inkomen: string };
	verrekening: Record<never, never>;
	loonbeslagBijBijstand: { readonly inkomen: string; readonly bijstand: string };
	beslagVerouderd: { readonly jaar: number };
	gronden475fa: Record<never, never>;
	samenvoegenBuitenUwv: { readonly inkomens: readonly string[] };
	samengevoegd: { readonly inkomens: readonly string[] };
	voorstelSamenvoegen: { readonly inkomens: readonly string[] };
	groepGenegeerd: Record<never, never>;
	woonkostenVerlopen: { readonly einddatum: Datum };
	woonkostenZonderEinddatum: { readonly maanden: string; readonly verlenging: string };
	woonkostenTeLang: { readonly maanden: string; readonly verlenging: string };
	woonkostenNietGebruikt: Record<never, never>;
	huurtoeslagOnbekend: Record<never, never>;
	woonkostenOnbekend: Record<never, never>;
	adresOnbekend: Record<never, never>;
	hardheidVerlopen: { readonly einddatum: Datum };
	voertuigEersteJaar: { readonly jaar: number };
	normbedragNietNodig: { readonly inkomen: string };
	normbedragNietGebruikt: { readonly inkomen: string };
	bankZonderAdresOnbekend: Record<never, never>;
	geenBeslagruimte: Record<never, never>;
	lezingVervallen: { readonly lezing: VervallenLezingId };
	andereLezing: { readonly lezing: LezingId; readonly optie: LezingOptie };
	incidenteleBetaling: { readonly inkomen: string };
	periodenOntbreken: { readonly inkomen: string; readonly perioden: readonly Periode[] };
	periodenGeschat: {
		readonly inkomen: string;
		readonly perioden: readonly Periode[];
		readonly bronnen: readonly Periode[];
	};
	periodenBuitenVenster: { readonly inkomen: string; readonly aantal: number };
	leegInkomen: { readonly inkomen: string };
	periodeNaPeildatum: { readonly inkomen: string };
	periodebedragHoog: { readonly inkomen: string };
	periodebedragNegatief: { readonly inkomen: string };
	basisZonderLopendeBeslagen: Record<never, never>;
	basisZonderBeslagOpInkomen: Record<never, never>;
	basisZonderVoertuig: Record<never, never>;
	basisZonder95: Record<never, never>;
	basisZonderToeslagen: Record<never, never>;
}

export type MeldingCode = keyof Gegevens;

/** Een van de meldingen uit een lijst, met de gegevens die erbij horen. */
export type Meldinguit<G, E extends Ernst> = {
	readonly [Code in keyof G]: { readonly code: Code; readonly ernst: E; readonly gegevens: G[Code] };
}[keyof G];

/** Iets wat de lezer moet weten. De zin maakt `teksten/meldingen.ts`. */
export type Melding = Meldinguit<Gegevens, Ernst>;

export const meld = <Code extends MeldingCode>(
	code: Code,
	ernst: Ernst,
	gegevens: Gegevens[Code]
): Extract<Melding, { code: Code }> => ({ code, ernst, gegevens }) as Extract<Melding, { code: Code }>;
