declare const SOORT: unique symbol;
/**
 * Een bestaande dag als `JJJJ-MM-DD`. Tekstvolgorde is dagvolgorde, dus vergelijken gaat met `<` en `>`. Gewone tekst is
 * geen datum: die gaat eerst langs `isDatum`, `alsDatum` of een schema.
 */
export type Datum = string & { readonly [SOORT]: 'datum' };

const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isSchrikkeljaar = (jaar: number) => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;

/** Aantal dagen in een maand (1 t/m 12). */
function dagenInMaand(jaar: number, maand: number): number {
	return maand === 2 && isSchrikkeljaar(jaar) ? 29 : (DAGEN_PER_MAAND[maand - 1] ?? 0);
}

export const jaarVan = (datum: Datum): number => Number(datum.slice(0, 4));
export const maandVan = (datum: Datum): number => Number(datum.slice(5, 7));
export const dagVan = (datum: Datum): number => Number(datum.slice(8, 10));

/** Maakt een datum uit jaar, maand (1 t/m 12) en dag; de delen moeten een bestaande dag zijn. */
export function maakDatum(jaar: number, maand: number, dag: number): Datum {
	const cijfers = (getal: number, lengte: number) => String(getal).padStart(lengte, '0');
	return `${cijfers(jaar, 4)}-${cijfers(maand, 2)}-${cijfers(dag, 2)}` as Datum;
}

/** Of de tekst een bestaande dag is in de vorm `JJJJ-MM-DD`. */
export function isDatum(tekst: string): tekst is Datum {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
	const [jaar = 0, maand = 0, dag = 0] = tekst.split('-').map(Number);
	return maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand);
}

/** Een dag die in de code of in een tabel staat. @throws RangeError als het geen bestaande dag is. */
export function alsDatum(tekst: string): Datum {
	if (!isDatum(tekst)) throw new RangeError(`geen datum: "${tekst}"`);
	return tekst;
}

export function eersteDagVanMaand(datum: Datum): Datum {
	return maakDatum(jaarVan(datum), maandVan(datum), 1);
}

export function laatsteDagVanMaand(datum: Datum): Datum {
	return maakDatum(jaarVan(datum), maandVan(datum), dagenInMaand(jaarVan(datum), maandVan(datum)));
}

/** Schuift een aantal maanden op; valt de dag buiten de nieuwe maand, dan wordt het de laatste dag. */
export function plusMaanden(datum: Datum, aantal: number): Datum {
	const maanden = jaarVan(datum) * 12 + (maandVan(datum) - 1) + aantal;
	const jaar = Math.floor(maanden / 12);
	const maand = maanden - jaar * 12 + 1;
	return maakDatum(jaar, maand, Math.min(dagVan(datum), dagenInMaand(jaar, maand)));
}

/** Schuift een aantal dagen op, vooruit of terug. */
export function plusDagen(datum: Datum, aantal: number): Datum {
	return vanDagnummer(dagnummer(datum) + aantal);
}

/** Volgnummer van de dag; het verschil van twee nummers is het aantal dagen ertussen. */
export function dagnummer(datum: Datum): number {
	const maand = maandVan(datum);
	// Het jaar begint hier in maart: dan staat de schrikkeldag achteraan en is elke maandlengte vast.
	const jaar = maand > 2 ? jaarVan(datum) : jaarVan(datum) - 1;
	const maandVanafMaart = maand > 2 ? maand - 3 : maand + 9;
	const eeuwdagen = Math.floor(jaar / 4) - Math.floor(jaar / 100) + Math.floor(jaar / 400);
	return 365 * jaar + eeuwdagen + Math.floor((153 * maandVanafMaart + 2) / 5) + dagVan(datum) - 1;
}

function vanDagnummer(nummer: number): Datum {
	let jaar = Math.floor(nummer / 365.2425);
	while (dagnummer(maakDatum(jaar + 1, 1, 1)) <= nummer) jaar += 1;
	while (dagnummer(maakDatum(jaar, 1, 1)) > nummer) jaar -= 1;
	let maand = 12;
	while (dagnummer(maakDatum(jaar, maand, 1)) > nummer) maand -= 1;
	return maakDatum(jaar, maand, nummer - dagnummer(maakDatum(jaar, maand, 1)) + 1);
}

/** Dag van de week: 1 = maandag … 7 = zondag. */
export function weekdag(datum: Datum): number {
	return ((dagnummer(datum) + 2) % 7) + 1;
}
