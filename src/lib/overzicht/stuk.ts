import type { Halverwege } from '../dossier/concept-bestand.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Bewaard, Dossierbestand, Eerder } from '../dossier/geschiedenis.ts';
import { leesErvoor } from '../dossier/ervoor.ts';
import { leesConceptVoorBvv } from '../dossier/lees-concept.ts';
import type { Gelezen } from '../dossier/veldfout.ts';

/** Wat er in een bestand staat: een dossier, of een vragenlijst die nog niet af was. */
export type Inhoud = Dossierbestand | Halverwege;

/** Een bestand dat in de lijst staat. */
export interface Stuk {
	/** Uniek in de lijst. */
	readonly id: number;
	/** De naam van het bestand, met de map waar het in staat. */
	readonly bestand: string;
	readonly inhoud: Inhoud;
	/** Wat iemand er in het werkblad van maakte; null zolang dat niet gebeurde. */
	readonly bewerkt: Inhoud | null;
	/** Wat er nu geldt, staat in een bestand. */
	readonly inBestand: boolean;
	/** Het bestand zat op slot. */
	readonly opSlot: boolean;
}

/** Waar nu mee gerekend wordt: wat er in het bestand staat is dan wat er eerder gold. */
export const inhoudVan = ({ inhoud, bewerkt }: Stuk): Inhoud => bewerkt ?? inhoud;

export const isHalverwege = (inhoud: Inhoud): inhoud is Halverwege => 'concept' in inhoud;

/** Het dossier, of wat er nog aan ontbreekt. */
export const dossierVan = (inhoud: Inhoud): Gelezen<Dossier> =>
	isHalverwege(inhoud) ? leesConceptVoorBvv(inhoud.concept) : { gelukt: true, waarde: inhoud.dossier };

/** Wat eruit kwam toen het bestand werd bewaard. */
export const bewaardVan = (inhoud: Inhoud): Bewaard | null => (isHalverwege(inhoud) ? null : inhoud.bewaard);

export const vorigeVan = (inhoud: Inhoud): Eerder | null =>
	isHalverwege(inhoud) ? leesErvoor(inhoud.concept) : inhoud.vorige;

/** Waaraan iemand een dossier herkent; wat niet is ingevuld is null. */
export interface Herkenning {
	readonly naam: string | null;
	readonly nummer: string | null;
	readonly bsn: string | null;
}

export function herkenningVan(inhoud: Inhoud): Herkenning {
	const { kenmerk, personalia } = isHalverwege(inhoud) ? inhoud.concept : inhoud.dossier;
	return {
		naam: gevuld(personalia?.achternaam),
		nummer: gevuld(kenmerk.dossiernummer),
		bsn: gevuld(kenmerk.bsn)
	};
}

/** Tekens die niet te zien zijn, of die de rest van de regel omdraaien. */
const ONZICHTBAAR = /[\p{Cc}\p{Cf}]/gu;

function gevuld(tekst: string | null | undefined): string | null {
	const getypt = tekst?.replace(ONZICHTBAAR, '').trim() ?? '';
	return getypt === '' ? null : getypt;
}
