import { keurNormtabel, volgendHalfjaar, type Keuring, type Normfout } from '../normen/keur.ts';
import { drempelUit } from '../normen/drempel.ts';
import { NORMTABELLEN } from '../normen/tabellen.ts';
import {
	isLineair,
	type NormSleutelLineair,
	type NormtabelLineair,
	type Normwaarde
} from '../normen/typen.ts';

/*
 * De bedragen uit de Staatscourant overtypen. Wat eruit komt gaat langs dezelfde keuring als een bestand: er is een weg naar binnen.
 */

/** Wat iemand heeft getypt: per norm, en hoeveel keer het kindgebonden budget afbouwt. */
export interface Getypt {
	readonly bron: string;
	readonly afbouw: '' | 'een' | 'twee';
	readonly waarden: Readonly<Partial<Record<NormSleutelLineair, string>>>;
}

export const LEEG_FORMULIER: Getypt = { bron: '', afbouw: '', waarden: {} };

/** Volgt uit een andere norm, en staat in geen regeling. */
const AFGELEID: readonly NormSleutelLineair[] = ['drempelinkomen'];

/** De laatste tabel van deze versie: daar staat naast wat het was. */
export function laatsteTabel(): NormtabelLineair {
	const laatste = NORMTABELLEN.findLast(isLineair);
	if (!laatste) throw new Error('Er is geen normtabel.');
	return laatste;
}

/** Een regeling met haar normen, in de volgorde van de tabel. */
export interface Normgroep {
	readonly regeling: string;
	readonly sleutels: readonly NormSleutelLineair[];
}

/** De normen die iemand overtypt, bij elkaar zoals zij in een regeling staan. */
export function normgroepen({ waarden }: NormtabelLineair): readonly Normgroep[] {
	const groepen = new Map<string, NormSleutelLineair[]>();
	for (const sleutel of Object.keys(waarden) as NormSleutelLineair[]) {
		if (AFGELEID.includes(sleutel)) continue;
		const { regeling } = waarden[sleutel];
		groepen.set(regeling, [...(groepen.get(regeling) ?? []), sleutel]);
	}
	return [...groepen].map(([regeling, sleutels]) => ({ regeling, sleutels }));
}

/** Hetzelfde als het vorige halfjaar. */
const ZELFDE = '=';

/** Een punt of spatie voor elke drie cijfers, zoals in de Staatscourant. */
const MET_DUIZENDTALLEN = /^[1-9]\d{0,2}([.\s])\d{3}(?:\1\d{3})*(?:,\d{1,6})?$/;
const ZONDER_DUIZENDTALLEN = /^(?:0|[1-9]\d{0,8})(?:[.,]\d{1,6})?$/;
/** Wat bij een bedrag of een percentage mag staan, en er niets aan verandert. */
const ERBIJ = { procent: /\s*%$/g, euro: /^€\s*|,[-–—]$/g } as const;

/** Een getal in kale notatie; null als het er geen is. Wat anders te lezen is (1e3, +5, 007) wordt niet geraden. */
export function leesNorm(getypt: string, { waarde: vorig, eenheid }: Normgetal): string | null {
	const kern = getypt.trim();
	if (kern === ZELFDE) return vorig;
	const kaal = kern.replaceAll(ERBIJ[eenheid === 'procent' ? 'procent' : 'euro'], '');
	if (MET_DUIZENDTALLEN.test(kaal)) return kaal.replaceAll(/[.\s]/g, '').replace(',', '.');
	return ZONDER_DUIZENDTALLEN.test(kaal) ? kaal.replace(',', '.') : null;
}
type Normgetal = Pick<Normwaarde, 'waarde' | 'eenheid'>;

/** De tabel zoals zij in een bestand staat, nog niet gekeurd. Wat leeg is, ontbreekt. */
function alsTabel({ bron, waarden: getypt }: Getypt, vorige: NormtabelLineair): object {
	const halfjaar = volgendHalfjaar(vorige.id);
	const waardeVan = (sleutel: NormSleutelLineair): string | null =>
		leesNorm(getypt[sleutel] ?? '', vorige.waarden[sleutel]);
	const minimumloon = waardeVan('minimumloonJanuari');
	const waarden = Object.fromEntries(
		(Object.keys(vorige.waarden) as NormSleutelLineair[]).map((sleutel) => {
			const waarde =
				sleutel === 'drempelinkomen' ? minimumloon && drempelUit(minimumloon) : waardeVan(sleutel);
			const toelichting = bron.trim() === '' ? {} : { toelichting: bron.trim() };
			return [
				sleutel,
				{
					...vorige.waarden[sleutel],
					herkomst: 'gebruiker',
					versie: halfjaar.vanaf,
					waarde: waarde ?? '',
					...toelichting
				}
			];
		})
	);
	return { ...vorige, ...halfjaar, herziening: 1, waarden };
}

/** Keurt wat er is getypt, zoals een bestand; met een tweede afbouw rekent deze versie niet. */
export function keurGetypt(getypt: Getypt, vorige: NormtabelLineair): Keuring {
	if (getypt.afbouw === 'twee') {
		return { gelukt: false, fouten: [{ veld: 'regels.formule', code: 'andereFormule' }] };
	}
	const fouten = [
		...(getypt.afbouw === '' ? [{ veld: 'regels.formule', code: 'ontbreekt' as const }] : []),
		...normgroepen(vorige)
			.flatMap(({ sleutels }) => sleutels)
			.filter((sleutel) => (getypt.waarden[sleutel] ?? '').trim() === '')
			.map((sleutel) => ({ veld: `waarden.${sleutel}`, code: 'ontbreekt' as const }))
	];
	if (fouten.length > 0) return { gelukt: false, fouten };
	const keuring = keurNormtabel(alsTabel(getypt, vorige));
	// Wat uit een ander bedrag volgt staat niet op het formulier: de fout staat al bij dat bedrag.
	const isTeZien = ({ veld }: Normfout) => !AFGELEID.some((sleutel) => sleutel === normVan(veld));
	return keuring.gelukt ? keuring : { gelukt: false, fouten: keuring.fouten.filter(isTeZien) };
}

/** De norm waar een fout over gaat; null als hij over de tabel gaat. */
export const normVan = (veld: string): string | null =>
	veld.startsWith('waarden.') ? (veld.split('.')[1] ?? null) : null;
