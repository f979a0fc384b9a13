import type { Datum } from '../tijd/datum.ts';

/** Het achtervoegsel en de dag aan het eind van een naam: die van het nieuwe bestand komen ervoor in de plaats. */
const EIND = /(?:[-_ ]?\d{4}-\d{2}-\d{2})?\.(?:json|pdf|beslagvrij)$/i;
/** Tekens die een besturingssysteem weigert. */
const VERBODEN = /[\\:*?"<>|\u0000-\u001F]/g;

/**
 * De naam van het nieuwe bestand bij elk dossier: die van het oude met de nieuwe dag, zodat twee mensen van een huishouden elk hun
 * eigen bestand houden. Komen er twee op dezelfde naam uit, dan krijgt de tweede een nummer.
 * @param bestanden de namen van de oude bestanden, met de map waar zij in staan
 * @returns zonder achtervoegsel, in dezelfde volgorde
 */
export function nieuweNamen(bestanden: readonly string[], dag: Datum): readonly string[] {
	const bezet = new Set<string>();
	return bestanden.map((bestand) => {
		const stam = `${bestand.replace(EIND, '').split('/').map(veilig).join('/')}-${dag}`;
		let naam = stam;
		for (let nummer = 2; bezet.has(naam.toLowerCase()); nummer += 1) naam = `${stam} (${String(nummer)})`;
		bezet.add(naam.toLowerCase());
		return naam;
	});
}

/** Een map in een naam mag nergens anders heen wijzen. */
const veilig = (deel: string): string => deel.replace(VERBODEN, '-').replace(/^\.+$/, '-') || '-';
