import { Lijst, type Gekozen, type Rekendag } from './lijst.ts';
import { beantwoord, type Poort } from './post.ts';

/** Het adres van dit stuk van de bouw: een pagina begint er een werker mee, die zo dezelfde bestanden gebruikt als zij. */
export const adres = import.meta.url;

/** Een beurt van de werker, tussen twee berichten in. */
const adempauze = (): Promise<void> => new Promise((verder) => setTimeout(verder));

/** Wat de werker voor een pagina doet. */
const handelingenVan = (lijst: Lijst) => ({
	open: (deel: Rekendag & { readonly gekozen: readonly Gekozen[] }) => lijst.open(deel),
	ontgrendel: (deel: Rekendag & { readonly wachtzin: string }) => lijst.ontgrendel(deel),
	herbereken: (deel: Rekendag) => lijst.herbereken(deel),
	stop: () => lijst.stop(),
	vergeet: (ids: readonly number[]) => lijst.vergeet(ids),
	stukken: (ids: readonly number[]) => lijst.stukken(ids),
	vergeetDicht: () => lijst.vergeetDicht(),
	werkBij: (deel: Parameters<Lijst['werkBij']>[0]) => lijst.werkBij(deel),
	isGemaakt: (deel: Parameters<Lijst['isGemaakt']>[0]) => lijst.isGemaakt(deel),
	voorWerkblad: (deel: Parameters<Lijst['voorWerkblad']>[0]) => lijst.voorWerkblad(deel)
});
export type Lijsthandelingen = ReturnType<typeof handelingenVan>;

export function dienLijst(poort: Poort): void {
	beantwoord(poort, handelingenVan(new Lijst((voortgang) => poort.postMessage(voortgang), adempauze)));
}

// Op een pagina doet dit niets: zij kijkt alleen naar het adres.
if ('WorkerGlobalScope' in globalThis) dienLijst(globalThis);
