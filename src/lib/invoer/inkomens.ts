import { hoogsteId, leegInkomen, type Concept, type Conceptinkomen } from '../dossier/concept.ts';
import { isGehuwd, type Leefsituatie, type Persoon } from '../dossier/dossier.ts';
import { geldendeInkomens } from '../dossier/geldend.ts';
import { magNormbedrag, onderdeelVan, type Onderdeel } from '../dossier/inkomenscodes.ts';
import { inkomenPad, type Inkomenspad } from '../dossier/pad.ts';
import { TELT_NIET_TEKSTEN } from '../teksten/telt-niet-mee.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { laatBeslagLos } from './beslag.ts';
import { zelfde } from './zelfde.ts';

/* Wat beide schermen met inkomens doen. De bewerkingen veranderen het concept zelf. */

/** Een weggehaald inkomen met wat nodig is om het terug te zetten. */
export interface Weggehaald {
	readonly inkomen: Conceptinkomen;
	/** Hoe het heette toen het er nog was. */
	readonly naam: string;
	readonly plaats: number;
	readonly beslag: Pick<Concept['beslag'], 'beslagobject' | 'samenvoegen' | 'omslag'>;
}

/** Een inkomen met zijn pad in het dossier, voor de fouten. */
export interface Inkomensplaats {
	readonly inkomen: Conceptinkomen;
	readonly pad: Inkomenspad;
}

/** De inkomens van een persoon. De paden tellen zoals het dossier telt: zonder wat bij de leefsituatie niet hoort. */
export const inkomensVan = (concept: Concept, persoon?: Persoon): readonly Inkomensplaats[] =>
	geldendeInkomens(concept)
		.map((inkomen, plaats) => ({ inkomen, pad: inkomenPad(plaats) }))
		.filter(({ inkomen }) => persoon === undefined || inkomen.van === persoon);

/** De eigen inkomens waarvoor de gemeente een normbedrag kan vaststellen. */
export const metNormbedrag = (concept: Concept): readonly Inkomensplaats[] =>
	inkomensVan(concept).filter(({ inkomen }) => magNormbedrag(inkomen));

/** De eigen inkomens waar een auto van de zaak bij kan horen, of al bij hoort. */
export const metVoertuig = (concept: Concept): readonly Inkomensplaats[] =>
	inkomensVan(concept, 'inwoner').filter(
		({ inkomen }) => kanVoertuig(inkomen) || inkomen.loonbelastingVoertuig.trim() !== ''
	);

/** Art. 475c lid 1 onder d en e Rv. */
const LOON: readonly Onderdeel[] = ['d', 'e'];

/** Een auto van de zaak krijgt iemand van een werkgever; zonder code kan het loon zijn. */
export function kanVoertuig({ van, soort, codeSoort }: Conceptinkomen): boolean {
	const onderdeel = onderdeelVan(codeSoort);
	return van === 'inwoner' && soort === 'periodiek' && (onderdeel === null || LOON.includes(onderdeel));
}

/** Voegt een inkomen achteraan toe en geeft het id. */
export function voegInkomenToe(
	concept: Concept,
	van: Persoon,
	{ naam = '', soort = '' }: { naam?: string; soort?: Conceptinkomen['opgave']['soort'] } = {}
): string {
	const inkomen = leegInkomen(concept, van);
	inkomen.naam = naam.trim();
	inkomen.opgave.soort = soort;
	onthoudIds(concept, [inkomen.id]);
	concept.inkomens.push(inkomen);
	return inkomen.id;
}

/** Haalt een inkomen weg, ook uit de keuzes van het beslag; null als het er niet is. */
export function haalInkomenWeg(concept: Concept, id: string): Weggehaald | null {
	const plaats = concept.inkomens.findIndex((inkomen) => inkomen.id === id);
	const inkomen = concept.inkomens[plaats];
	if (!inkomen) return null;
	const { beslagobject, samenvoegen, omslag } = concept.beslag;
	const beslag = { beslagobject, samenvoegen: [...samenvoegen], omslag: [...omslag] };
	const naam = naamVan(concept, id);
	concept.inkomens.splice(plaats, 1);
	onthoudIds(concept, [id]);
	laatBeslagLos(concept, id);
	return { inkomen, naam, plaats, beslag };
}

/** Zet een weggehaald inkomen terug, met zijn plaats in het beslag; wat intussen anders is gekozen blijft. */
export function zetInkomenTerug(concept: Concept, { inkomen, plaats, beslag }: Weggehaald): void {
	const { id } = inkomen;
	if (concept.inkomens.some((ander) => ander.id === id)) return;
	concept.inkomens.splice(plaats, 0, inkomen);
	const nu = concept.beslag;
	if (beslag.beslagobject === id && !concept.vragen.beslagOnbekend) nu.beslagobject ??= id;
	for (const groep of ['samenvoegen', 'omslag'] as const) {
		if (!beslag[groep].includes(id)) continue;
		const eerder = beslag[groep].filter((ander) => ander === id || nu[groep].includes(ander));
		nu[groep] = [...eerder, ...nu[groep].filter((ander) => !eerder.includes(ander))];
	}
}

/** Hoe een inkomen heet, ook als het dossier nog niet klopt. */
export function naamVan(concept: Concept, id: string): string {
	const teltNiet = concept.inkomens.find((inkomen) => inkomen.id === id)?.vraag.teltNiet;
	if (teltNiet) return TELT_NIET_TEKSTEN[teltNiet].naam;
	return naamVanInkomen({ inkomens: geldendeInkomens(concept) }, id);
}

/** Inkomens waar nog niets voor gekozen of getypt is, horen niet in de lijst. */
export function ruimLegeInkomensOp(concept: Concept): void {
	for (const inkomen of [...concept.inkomens]) {
		if (isOnaangeroerd(concept, inkomen)) haalInkomenWeg(concept, inkomen.id);
	}
}

const isOnaangeroerd = (concept: Concept, inkomen: Conceptinkomen): boolean =>
	zelfde(inkomen, { ...leegInkomen(concept, inkomen.van), id: inkomen.id });

/** Of er een partner in het dossier hoort. */
export const heeftPartner = ({ leefsituatie }: Pick<Concept, 'leefsituatie'>): boolean =>
	leefsituatie !== '' && isGehuwd(leefsituatie);

/** Of er kinderen bij de inwoner wonen. */
export const heeftKinderen = ({ leefsituatie }: Pick<Concept, 'leefsituatie'>): boolean =>
	leefsituatie === 'alleenstaande_ouder' || leefsituatie === 'gehuwd_met_kinderen';

/** Hoeveel inkomens van de partner een andere leefsituatie zou wissen. */
export function wistPartner(concept: Concept, naar: Leefsituatie): number {
	const hadPartner = concept.leefsituatie === '' || isGehuwd(concept.leefsituatie);
	if (!hadPartner || isGehuwd(naar)) return 0;
	return concept.inkomens.filter(({ van }) => van === 'partner').length;
}

/** Wijzigt de leefsituatie; zonder partner gaan de inkomens van de partner weg, zoals in het portaal. */
export function zetLeefsituatie(concept: Concept, naar: Leefsituatie): void {
	if (wistPartner(concept, naar) > 0) {
		onthoudIds(
			concept,
			concept.inkomens.map(({ id }) => id)
		);
		concept.inkomens = concept.inkomens.filter(({ van }) => van === 'inwoner');
	}
	concept.leefsituatie = naar;
}

function onthoudIds(concept: Concept, ids: readonly string[]): void {
	concept.laatsteId = Math.max(concept.laatsteId, hoogsteId(ids));
}
