import { leegInkomen, type Concept, type Conceptinkomen } from '../dossier/concept.ts';
import { isGehuwd, type Leefsituatie, type Persoon } from '../dossier/dossier.ts';

/* Bewerkingen op het concept die meer dan een veld raken. Ze veranderen het concept zelf. */

/** Een verwijderd inkomen met wat nodig is om het precies terug te zetten. */
export interface Verwijderd {
	readonly inkomen: Conceptinkomen;
	readonly plaats: number;
	readonly beslag: Pick<Concept['beslag'], 'beslagobject' | 'samenvoegen' | 'omslag'>;
}

/** Voegt een inkomen achteraan toe en geeft het id. */
export function voegInkomenToe(concept: Concept, van: Persoon, naam: string): string {
	const nieuw = leegInkomen(concept, van);
	nieuw.naam = naam.trim();
	nieuw.opgave.soort = 'bedragen';
	concept.inkomens.push(nieuw);
	return nieuw.id;
}

/** Haalt een inkomen weg, ook uit de keuzes van het beslag. */
export function verwijderInkomen(concept: Concept, id: string): Verwijderd | null {
	const plaats = concept.inkomens.findIndex((inkomen) => inkomen.id === id);
	const inkomen = concept.inkomens[plaats];
	if (!inkomen) return null;
	const { beslagobject, samenvoegen, omslag } = concept.beslag;
	concept.inkomens.splice(plaats, 1);
	maakBeslagLosVan(concept, [id]);
	return { inkomen, plaats, beslag: { beslagobject, samenvoegen: [...samenvoegen], omslag: [...omslag] } };
}

/** Zet een verwijderd inkomen terug op zijn plaats, met de keuzes van het beslag zoals ze waren. */
export function zetTerug(concept: Concept, { inkomen, plaats, beslag }: Verwijderd): void {
	if (concept.inkomens.some(({ id }) => id === inkomen.id)) return;
	concept.inkomens.splice(plaats, 0, inkomen);
	Object.assign(concept.beslag, beslag);
}

/** Hoeveel inkomens van de partner een andere leefsituatie zou wissen. */
export function wistPartner(concept: Concept, naar: Leefsituatie): number {
	const hadPartner = concept.leefsituatie === '' || isGehuwd(concept.leefsituatie);
	if (!hadPartner || isGehuwd(naar)) return 0;
	return concept.inkomens.filter(({ van }) => van === 'partner').length;
}

/** Wijzigt de leefsituatie; zonder partner gaan de inkomens van de partner weg, zoals in het portaal. */
export function zetLeefsituatie(concept: Concept, naar: Leefsituatie): void {
	if (wistPartner(concept, naar) > 0)
		concept.inkomens = concept.inkomens.filter(({ van }) => van === 'inwoner');
	concept.leefsituatie = naar;
}

function maakBeslagLosVan({ beslag }: Concept, ids: readonly string[]): void {
	if (beslag.beslagobject !== null && ids.includes(beslag.beslagobject)) beslag.beslagobject = null;
	beslag.samenvoegen = beslag.samenvoegen.filter((id) => !ids.includes(id));
	beslag.omslag = beslag.omslag.filter((id) => !ids.includes(id));
}
