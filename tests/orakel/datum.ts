/**
 * Kalenderrekenen op ISO-teksten (JJJJ-MM-DD) met gehele getallen. Geen Date: zo kan geen tijdzone
 * of zomertijd meespelen.
 */
export interface Dag {
	readonly jaar: number;
	readonly maand: number;
	readonly dag: number;
}

export function ontleed(iso: string): Dag {
	const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
	if (!delen) throw new SyntaxError(`Geen datum: ${iso}`);
	return { jaar: Number(delen[1]), maand: Number(delen[2]), dag: Number(delen[3]) };
}

const vul = (getal: number, lengte: number): string => String(getal).padStart(lengte, '0');

const alsIso = (jaar: number, maand: number, dag: number): string =>
	`${vul(jaar, 4)}-${vul(maand, 2)}-${vul(dag, 2)}`;

const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;

function dagenInMaand(jaar: number, maand: number): number {
	if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
	return [4, 6, 9, 11].includes(maand) ? 30 : 31;
}

/** Dagen van 1 januari van het jaar 1 tot 1 januari van dit jaar. */
function dagenTotJaar(jaar: number): number {
	const vorige = jaar - 1;
	const schrikkeldagen = Math.floor(vorige / 4) - Math.floor(vorige / 100) + Math.floor(vorige / 400);
	return 365 * vorige + schrikkeldagen;
}

/** Dagen sinds 1 januari 2000 (een zaterdag); negatief voor eerdere dagen. */
export function dagnummer(iso: string): number {
	const { jaar, maand, dag } = ontleed(iso);
	let dagen = dagenTotJaar(jaar) - dagenTotJaar(2000) + dag - 1;
	for (let m = 1; m < maand; m++) dagen += dagenInMaand(jaar, m);
	return dagen;
}

/** Omkering van dagnummer. */
export function uitDagnummer(nummer: number): string {
	const sindsJaar1 = nummer + dagenTotJaar(2000);
	// Schatting die nooit te hoog is, hoogstens een paar jaar te laag.
	let jaar = 1 + Math.floor(sindsJaar1 / 366);
	while (dagenTotJaar(jaar + 1) <= sindsJaar1) jaar++;
	let rest = sindsJaar1 - dagenTotJaar(jaar);
	let maand = 1;
	while (rest >= dagenInMaand(jaar, maand)) rest -= dagenInMaand(jaar, maand++);
	return alsIso(jaar, maand, rest + 1);
}

export const plusDagen = (iso: string, dagen: number): string => uitDagnummer(dagnummer(iso) + dagen);

/** Dezelfde dag een aantal maanden verder of terug; een te hoge dag wordt de laatste van de maand. */
export function plusMaanden(iso: string, maanden: number): string {
	const { jaar, maand, dag } = ontleed(iso);
	const index = jaar * 12 + (maand - 1) + maanden;
	const nieuwJaar = Math.floor(index / 12);
	const nieuweMaand = (index % 12) + 1;
	return alsIso(nieuwJaar, nieuweMaand, Math.min(dag, dagenInMaand(nieuwJaar, nieuweMaand)));
}

export interface Tijdvak {
	readonly begin: string;
	/** Laatste dag, meegerekend. */
	readonly eind: string;
}

/** ISO-teksten van gelijke lengte staan op datumvolgorde, dus tekstvergelijking volstaat. */
export const ligtBinnen = (deel: Tijdvak, geheel: Tijdvak): boolean =>
	geheel.begin <= deel.begin && deel.eind <= geheel.eind;

/** De kalendermaand die een aantal maanden van de peildatum ligt (-2 = twee maanden eerder). */
export function maandVan(peildatum: string, verschuiving: number): Tijdvak {
	const { jaar, maand } = ontleed(peildatum);
	const begin = plusMaanden(alsIso(jaar, maand, 1), verschuiving);
	const eerste = ontleed(begin);
	return { begin, eind: alsIso(eerste.jaar, eerste.maand, dagenInMaand(eerste.jaar, eerste.maand)) };
}

/** Regel 2.2: eerst de maand terug (met afkappen op het maandeinde), dan een dag. */
export function selectieperiode(peildatum: string): Tijdvak {
	return { begin: maandVan(peildatum, -4).begin, eind: plusDagen(plusMaanden(peildatum, -1), -1) };
}

/**
 * Regel 3.1: de dertien aangiftetijdvakken van vier weken van een jaar. Tijdvak k eindigt op de zondag
 * van ISO-week 4k; het eerste begint op 1 januari, het laatste loopt tot en met 31 december.
 */
export function vierwekenVan(jaar: number): Tijdvak[] {
	const vierJanuari = dagnummer(alsIso(jaar, 1, 4));
	// 1 januari 2000 was een zaterdag, dus (nummer + 5) mod 7 telt vanaf maandag = 0.
	const maandagWeek1 = vierJanuari - ((((vierJanuari + 5) % 7) + 7) % 7);
	const tijdvakken: Tijdvak[] = [];
	let begin = alsIso(jaar, 1, 1);
	for (let k = 1; k <= 13; k++) {
		const eind = k === 13 ? alsIso(jaar, 12, 31) : uitDagnummer(maandagWeek1 + 28 * k - 1);
		tijdvakken.push({ begin, eind });
		begin = plusDagen(eind, 1);
	}
	return tijdvakken;
}

/** De kalendertijdvakken van vier weken die geheel in het venster liggen, op volgorde. */
export function vierwekenIn(venster: Tijdvak): Tijdvak[] {
	const jaren = [ontleed(venster.begin).jaar, ontleed(venster.eind).jaar];
	return [...new Set(jaren)].flatMap(vierwekenVan).filter((tijdvak) => ligtBinnen(tijdvak, venster));
}
