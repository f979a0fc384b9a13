import type { Datum } from '../../tijd/datum.ts';
import type { LezingId, LezingOptie } from '../../herleiding/lezingen.ts';
import type { Periode } from '../../tijd/periode.ts';

export type Ernst = 'fout' | 'let-op' | 'informatie';

/** Gegevens die een melding in haar zin noemt. Inkomens staan er met hun id in. */
interface Gegevens {
	/** Code 116 van het portaal. */
	'116': { readonly inkomen: string };
	geenWoonadres: Record<never, never>;
	woonlandNietGenoemd: { readonly land: string };
	inkomenNegatief: { readonly inkomen: string };
	nettoHogerDanBelastbaar: { readonly inkomen: string };
	beslagOpBeslagobject: { readonly inkomen: string };
	beslagobjectAfwijkend: { readonly inkomen: string; readonly eerste: string };
	samengevoegd: { readonly inkomens: readonly string[] };
	voorstelSamenvoegen: { readonly inkomens: readonly string[] };
	groepGenegeerd: Record<never, never>;
	woonkostenVerlopen: { readonly einddatum: Datum };
	woonkostenZonderEinddatum: { readonly maanden: string; readonly verlenging: string };
	woonkostenTeLang: { readonly maanden: string; readonly verlenging: string };
	woonkostenNietGebruikt: Record<never, never>;
	huurtoeslagOnbekend: Record<never, never>;
	hardheidVerlopen: { readonly einddatum: Datum };
	voertuigEersteJaar: { readonly jaar: number };
	normbedragNietGebruikt: { readonly inkomen: string };
	bankZonderAdresOnbekend: Record<never, never>;
	geenBeslagruimte: Record<never, never>;
	andereLezing: { readonly lezing: LezingId; readonly optie: LezingOptie };
	incidenteleBetaling: { readonly inkomen: string };
	periodenOntbreken: { readonly inkomen: string; readonly perioden: readonly Periode[] };
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
