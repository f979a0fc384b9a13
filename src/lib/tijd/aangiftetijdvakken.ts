import { dagnummer, eersteDagVanMaand, jaarVan, laatsteDagVanMaand, plusMaanden } from './datum.ts';
import { bevat, type Periode } from './periode.ts';
import { vierwekentijdvakken } from './vierweken.ts';

/* Welke loonstroken de kalender in een venster verwacht, en welke daarvan er niet zijn. */

/** De hele kalendermaanden, of de hele tijdvakken van vier weken, in een venster. */
export function tijdvakkenIn(tijdvak: 'maand' | 'vierweken', binnen: Periode): readonly Periode[] {
	const alle = tijdvak === 'maand' ? maanden(binnen) : vierweken(binnen);
	return alle.filter((periode) => bevat(binnen, periode));
}

/** Zoekt bij elk tijdvak de strook die erbij hoort. Elke strook hoort bij hooguit een tijdvak. */
export function strookBij<P extends Periode>(
	tijdvakken: readonly Periode[],
	stroken: readonly P[]
): readonly (P | undefined)[] {
	const over = [...stroken].sort((een, ander) => (een.begin < ander.begin ? -1 : 1));
	return tijdvakken.map((tijdvak) => {
		const plek = over.findIndex((strook) => hoortBijTijdvak(strook, tijdvak));
		return plek < 0 ? undefined : over.splice(plek, 1)[0];
	});
}

/** De tijdvakken waar geen van de stroken bij hoort. */
export function zonderStrook(
	tijdvakken: readonly Periode[],
	stroken: readonly Periode[]
): readonly Periode[] {
	const gevonden = strookBij(tijdvakken, stroken);
	return tijdvakken.filter((_, plek) => gevonden[plek] === undefined);
}

/**
 * Een strook hoort bij een tijdvak als haar einde er hooguit een halve periode van vier weken naast ligt: een werkgever
 * hoeft de tijdvakken van de kalender niet te volgen. Bij maanden is het dezelfde maand.
 */
const hoortBijTijdvak = (strook: Periode, tijdvak: Periode): boolean =>
	Math.abs(dagnummer(strook.eind) - dagnummer(tijdvak.eind)) <= 14;

function maanden({ begin, eind }: Periode): Periode[] {
	const gevonden: Periode[] = [];
	for (let dag = eersteDagVanMaand(begin); dag <= eind; dag = plusMaanden(dag, 1)) {
		gevonden.push({ begin: dag, eind: laatsteDagVanMaand(dag) });
	}
	return gevonden;
}

function vierweken({ begin, eind }: Periode): Periode[] {
	const gevonden: Periode[] = [];
	for (let jaar = jaarVan(begin); jaar <= jaarVan(eind); jaar += 1)
		gevonden.push(...vierwekentijdvakken(jaar));
	return gevonden;
}
