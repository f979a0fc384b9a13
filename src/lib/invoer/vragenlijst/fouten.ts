import { plaats, valtOnder, veldnaam } from '../../dossier/pad.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { geldendeInkomens } from '../../dossier/geldend.ts';
import type { Foutcode, Gelezen, Veldfout } from '../../dossier/veldfout.ts';
import { strookterm } from '../../teksten/woordenlijst/loonstrook.ts';
import { veldterm } from '../../teksten/woordenlijst/velden.ts';
import { zonderStrookteksten } from '../../teksten/loonstroken/zonder-strook.ts';
import { foutMetNaam, veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import { naamVanPeriode } from '../../taal/datums.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { inkomensteksten } from '../../teksten/inkomen.ts';
import { woonteksten } from '../../teksten/wonen.ts';
import { naamVan } from '../inkomens.ts';
import { route, vraagvelden, type Plek } from './route.ts';
import type { Vraagveld } from './vraag.ts';
import { ALLE_VRAGEN } from './vragen.ts';

/** Een fout bij een veld op het scherm. */
export interface Schermfout {
	readonly veld: string;
	readonly tekst: string;
	/** De zin boven het formulier: die zegt ook over welk veld en welk inkomen hij gaat. */
	readonly overzicht: string;
	/** Er is nog niets ingevuld: dat is pas een fout bij verder gaan. */
	readonly ontbreekt: boolean;
}

/** Een fout met de pagina waar zij te herstellen is; null als geen vraag erover gaat. */
export type Openstaand = Schermfout & { readonly plek: Plek | null };

/** De fouten op een pagina: wat nog niet beantwoord is, en wat het dossier van de antwoorden vindt. */
export const foutenOp = (concept: Concept, plek: Plek, gelezen: Gelezen<Dossier>): readonly Schermfout[] =>
	foutenMetNaam(concept, plek, gelezen, plek.nummer === undefined);

/** @param noemInkomen of de zin boven het formulier zegt over welk inkomen hij gaat; op de pagina ervan is dat al duidelijk */
function foutenMetNaam(
	concept: Concept,
	plek: Plek,
	gelezen: Gelezen<Dossier>,
	noemInkomen: boolean
): readonly Schermfout[] {
	const vanDossier = gelezen.gelukt ? [] : gelezen.fouten;
	const velden = vraagvelden(concept, plek);
	const naam = (veld: string) => (noemInkomen ? inkomensnaam(concept, veld) : []);
	return velden.flatMap((vraag): readonly Schermfout[] => {
		const { veld, waarde, leeg } = vraag;
		if (leeg !== null && waarde.trim() === '') {
			return [{ veld, tekst: leeg, overzicht: foutMetNaam(naam(veld), leeg), ontbreekt: true }];
		}
		if (vraag.fout !== undefined) {
			const overzicht = foutMetNaam(naam(veld), vraag.fout);
			return [{ veld, tekst: vraag.fout, overzicht, ontbreekt: false }];
		}
		return vanDossier
			.filter((fout) => hoortBij(fout, vraag))
			.map((fout) =>
				opScherm(fout, [...(velden.length > 1 ? veldnamen(concept, fout) : []), ...naam(fout.veld)])
			);
	});
}

/** Alles wat nog ontbreekt of niet klopt, in de volgorde van de vragen. */
export function openstaand(concept: Concept, gelezen: Gelezen<Dossier>): readonly Openstaand[] {
	const plekken = route(concept);
	const opPagina = plekken.flatMap((plek) =>
		foutenMetNaam(concept, plek, gelezen, true).map((fout) => ({ ...fout, plek }))
	);
	const bekend = plekken.flatMap((plek) => vraagvelden(concept, plek));
	const elders = (gelezen.gelukt ? [] : gelezen.fouten)
		.filter((fout) => !bekend.some((vraag) => hoortBij(fout, vraag)))
		.map((fout) => ({ ...opScherm(fout, inkomensnaam(concept, fout.veld)), plek: plekVoor(fout) }))
		// Zegt de pagina zelf al wat er mis is, dan hoeft het dossier dat niet nog eens te doen.
		.filter(({ plek }) => !opPagina.some((fout) => fout.plek.stap === plek?.stap));
	return [...opPagina, ...elders];
}

const hoortBij = (fout: Veldfout, { veld, metOnderliggend }: Vraagveld): boolean =>
	fout.veld === veld || (metOnderliggend === true && valtOnder(fout.veld, veld));

/** Het inkomen waar een veld bij hoort, als er meer inkomens zijn. */
function inkomensnaam(concept: Concept, veld: string): readonly string[] {
	const inkomens = geldendeInkomens(concept);
	const inkomen = inkomens[plaats(veld).inkomen ?? -1];
	return inkomen && inkomens.length > 1 ? [naamVan(concept, inkomen.id)] : [];
}

/** Fouten waarvan de zin het veld al noemt. */
const NOEMT_ZELF: readonly Foutcode[] = [
	'woonlandVerplicht',
	'woonlandfactorVerplicht',
	'woonlandfactorOngeldig',
	'woonlandfactorWijktAf',
	'startjaarVerplicht',
	'startjaarOngeldig'
];

/** Hoe een veld heet: "Ingehouden zorgtoeslag", of "Loonstrook van juli 2026, uitbetaald vakantiegeld"; leeg als de zin het al noemt. */
function veldnamen(concept: Concept, fout: Veldfout): readonly string[] {
	if (NOEMT_ZELF.includes(fout.code) || eigenZin(fout) !== null) return [];
	const { veld } = fout;
	const { inkomen, periode, kolom } = plaats(veld);
	if (inkomen !== null && periode !== null && kolom !== null) {
		const wanneer = strooknaam(geldendeInkomens(concept)[inkomen]?.opgave.perioden[periode], periode);
		return [inkomensteksten.bedragen.strookregel(wanneer, strookterm(kolom, 'inwoner'))];
	}
	const naam = veldnaam(veld);
	return naam === null ? [] : [veldterm(naam, 'inwoner')];
}

/** "van juli 2026"; zonder goede datums het nummer. */
function strooknaam(
	strook: { readonly begin: string; readonly eind: string } | undefined,
	plek: number
): string {
	const [begin, eind] = [leesDatumtekst(strook?.begin ?? ''), leesDatumtekst(strook?.eind ?? '')];
	if (begin === null || eind === null) return String(plek + 1);
	return inkomensteksten.bedragen.vanPeriode(naamVanPeriode({ begin, eind }));
}

function opScherm(fout: Veldfout, namen: readonly string[]): Schermfout {
	const tekst = eigenZin(fout) ?? veldfoutOpScherm(fout);
	return { veld: fout.veld, tekst, overzicht: foutMetNaam(namen, tekst), ontbreekt: false };
}

/** Wat de vragen anders zeggen dan het werkblad. */
function eigenZin({ veld, code }: Veldfout): string | null {
	if (code === 'geenBeslagobject') return inkomensteksten.inkomens.alleenBijverdienste;
	if (code === 'geenStrookInVenster') return zonderStrookteksten.geenStrookTelt;
	const isFactor = veld === 'wonen.woonlandfactor' && /^(geenBedrag|bedragOnduidelijk)$/.test(code);
	return isFactor ? woonteksten.buitenland.factorLeeg : null;
}

/** De pagina die deze fout herstelt, ook als die nu niet in de route staat. */
function plekVoor({ veld }: Veldfout): Plek | null {
	const gevonden = ALLE_VRAGEN.find(({ herstelt }) => herstelt?.some((elk) => elk === veld));
	return gevonden ? { stap: gevonden.naam } : null;
}

/** De eerste pagina waar nog iets ontbreekt of niet klopt, of null. */
export const eersteOpen = (concept: Concept, gelezen: Gelezen<Dossier>): Plek | null =>
	route(concept).find((plek) => foutenOp(concept, plek, gelezen).length > 0) ?? null;
