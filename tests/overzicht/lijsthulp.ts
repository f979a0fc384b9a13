/** Een lijst achter een poort, zoals een pagina haar heeft. */
import { MessageChannel } from 'node:worker_threads';
import { afterEach } from 'vitest';
import type { Gekozen, Voortgang } from '#lib/overzicht/lijst.ts';
import { verbind, type Poort } from '#lib/overzicht/post.ts';
import type { Regel } from '#lib/overzicht/regel.ts';
import { dienLijst, type Lijsthandelingen } from '#lib/overzicht/werker.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { dossier } from '../hulp/bouwers.ts';

export const WANNEER = { dag: alsDatum('2026-07-20'), tabel: null };
export const WACHTZIN = 'vier losse woorden samen';
export const bytes = (tekst: string) => new TextEncoder().encode(tekst);

const sluiten: (() => void)[] = [];
afterEach(() => {
	for (const sluit of sluiten.splice(0)) sluit();
});

/** Twee kanten van een poort, zoals een pagina en haar werker. */
export function poorten(): readonly [Poort, Poort] {
	const { port1, port2 } = new MessageChannel();
	sluiten.push(() => port1.close());
	const alsPoort = (poort: typeof port1): Poort => ({
		postMessage: (bericht) => poort.postMessage(bericht),
		addEventListener: (_, doe) => void poort.on('message', (data: unknown) => doe({ data }))
	});
	return [alsPoort(port1), alsPoort(port2)];
}

export function begin() {
	const [pagina, werker] = poorten();
	const gezien: Voortgang[] = [];
	dienLijst(werker);
	const { vraag } = verbind<Lijsthandelingen>(pagina, (bericht) => gezien.push(bericht as Voortgang));
	/** De laatste rij van elk dossier. */
	const rijen = (): readonly Regel[] => [
		...new Map(gezien.flatMap(({ regels }) => regels.map((regel) => [regel.id, regel] as const))).values()
	];
	return { vraag, rijen, gezien };
}

export const bestand = (naam: string, inhoud: BlobPart): Gekozen => ({
	bestand: naam,
	blob: new Blob([inhoud])
});
export const goed = (nummer: string, anders: object = {}) =>
	JSON.stringify(dossier({ peildatum: '2026-03-05', kenmerk: { dossiernummer: nummer }, ...anders }));
