import { plaats, valtOnder } from '../../dossier/pad.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Gelezen, Veldfout } from '../../dossier/veldfout.ts';
import { strookterm } from '../../teksten/woordenlijst/loonstrook.ts';
import { veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import { inkomensteksten } from '../../teksten/inkomen.ts';
import { woonteksten } from '../../teksten/wonen.ts';
import { route, vraagvelden, type Plek } from './route.ts';
import type { Vraagveld } from './vraag.ts';
import { ALLE_VRAGEN } from './vragen.ts';

/** Een fout bij een veld op het scherm. */
export interface Schermfout {
	readonly veld: string;
	readonly tekst: string;
	/** De zin boven het formulier, als die moet zeggen om welk van veel dezelfde velden het gaat. */
	readonly overzicht?: string;
	/** Er is nog niets ingevuld: dat is pas een fout bij verder gaan. */
	readonly ontbreekt: boolean;
}

/** Een fout met de pagina waar zij te herstellen is; null als geen vraag erover gaat. */
export type Openstaand = Schermfout & { readonly plek: Plek | null };

/** De fouten op een pagina: wat nog niet beantwoord is, en wat het dossier van de antwoorden vindt. */
export function foutenOp(concept: Concept, plek: Plek, gelezen: Gelezen<Dossier>): readonly Schermfout[] {
	const vanDossier = gelezen.gelukt ? [] : gelezen.fouten;
	return vraagvelden(concept, plek).flatMap((vraag) => {
		if (vraag.leeg !== null && vraag.waarde.trim() === '') {
			return [{ veld: vraag.veld, tekst: vraag.leeg, ontbreekt: true }];
		}
		if (vraag.fout !== undefined) return [{ veld: vraag.veld, tekst: vraag.fout, ontbreekt: false }];
		return vanDossier.filter((fout) => hoortBij(fout, vraag)).map(opScherm);
	});
}

/** Alles wat nog ontbreekt of niet klopt, in de volgorde van de vragen. */
export function openstaand(concept: Concept, gelezen: Gelezen<Dossier>): readonly Openstaand[] {
	const plekken = route(concept);
	const opPagina = plekken.flatMap((plek) =>
		foutenOp(concept, plek, gelezen).map((fout) => ({ ...fout, plek }))
	);
	const bekend = plekken.flatMap((plek) => vraagvelden(concept, plek));
	const elders = (gelezen.gelukt ? [] : gelezen.fouten)
		.filter((fout) => !bekend.some((vraag) => hoortBij(fout, vraag)))
		.map((fout) => ({ ...opScherm(fout), plek: plekVoor(fout) }))
		// Zegt de pagina zelf al wat er mis is, dan hoeft het dossier dat niet nog eens te doen.
		.filter(({ plek }) => !opPagina.some((fout) => fout.plek.stap === plek?.stap));
	return [...opPagina, ...elders];
}

const hoortBij = (fout: Veldfout, { veld, metOnderliggend }: Vraagveld): boolean =>
	fout.veld === veld || (metOnderliggend === true && valtOnder(fout.veld, veld));

/** "Loonstrook 2, Uitbetaald vakantiegeld: Vul een bedrag in." */
function voorOverzicht(veld: string, tekst: string): { overzicht?: string } {
	const { periode, kolom } = plaats(veld);
	if (periode === null || kolom === null || kolom === 'begin' || kolom === 'eind') return {};
	return { overzicht: inkomensteksten.bedragen.strookfout(periode + 1, strookterm(kolom, 'inwoner'), tekst) };
}

function opScherm(fout: Veldfout): Schermfout {
	const { veld } = fout;
	const tekst = eigenZin(fout) ?? veldfoutOpScherm(fout);
	return { veld, tekst, ...voorOverzicht(veld, tekst), ontbreekt: false };
}

/** Wat de vragen anders zeggen dan het werkblad. */
function eigenZin({ veld, code }: Veldfout): string | null {
	if (code === 'geenBeslagobject') return inkomensteksten.inkomens.alleenBijverdienste;
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
