import {
	dubbeleNummers,
	FILTERS,
	kies,
	NIETS_GEKOZEN,
	past,
	sorteer,
	tel,
	zoek,
	type Filter,
	type Gekozen,
	type Kolom,
	type Volgorde
} from '#lib/overzicht/kies.ts';
import type { Regel } from '#lib/overzicht/regel.ts';
import { vandaag } from '#lib/staat/klok.ts';
import { overzichtstaat } from '#lib/staat/overzichtstaat.svelte.ts';
import { toonRond } from '#lib/taal/bedragen.ts';
import { overzichtteksten as teksten } from '#lib/teksten/overzicht/pagina.ts';
import type { Datum } from '#lib/tijd/datum.ts';

/** Zoveel rijen staan er; elke rij kost geheugen. */
const IN_BEELD = 1000;

/** Wat iemand van de lijst wil zien, en welke dossiers hij koos. */
export class Lijstkeuze {
	filter: Filter = $state('alle');
	zoekt = $state('');
	volgorde: Volgorde = $state.raw({ kolom: 'naam', op: true });
	toont = $state(IN_BEELD);
	gekozen: Gekozen = $state.raw(NIETS_GEKOZEN);

	readonly #regels: () => readonly Regel[];
	readonly #vandaag: () => Datum;
	constructor(regels: () => readonly Regel[], vandaag: () => Datum) {
		this.#regels = regels;
		this.#vandaag = vandaag;
	}

	readonly #gevonden = $derived.by(() => zoek(this.#regels(), this.zoekt));
	/** Alles wat past, op volgorde. */
	readonly passend = $derived.by(() =>
		sorteer(
			this.#gevonden.filter((regel) => past(regel, this.filter, this.#vandaag())),
			this.volgorde,
			this.#vandaag()
		)
	);
	readonly inBeeld = $derived(this.passend.slice(0, this.toont));
	readonly volgende = $derived(Math.min(IN_BEELD, this.passend.length - this.inBeeld.length));
	readonly aantallen = $derived.by(
		() =>
			Object.fromEntries(
				FILTERS.map((filter) => [
					filter,
					this.#gevonden.filter((regel) => past(regel, filter, this.#vandaag())).length
				])
			) as Record<Filter, number>
	);
	readonly dubbel = $derived.by(() => dubbeleNummers(this.#regels()));
	/** Wat gekozen is en past: met een rij die iemand niet ziet gebeurt niets. */
	readonly gekozenRegels = $derived(this.passend.filter(({ id }) => this.gekozen.has(id)));
	readonly buitenBeeld = $derived(this.gekozen.size - this.gekozenRegels.length);
	/** Wat er in een bestand komt: wat gekozen is; is er niets gekozen, dan alles wat er te zien is. */
	readonly voorLijst = $derived(this.gekozenRegels.length > 0 ? this.gekozenRegels : this.passend);
	/** Hoeveel er omhoog en omlaag gaan, en wat dat samen is; null zonder dossiers. */
	readonly samen = $derived.by(() => {
		const { passend } = this;
		if (passend.length === 0) return null;
		const { omhoog, gelijk, omlaag, nogNiet, som } = tel(passend);
		const [teken, bedrag] = som.isNegatief() ? ['−', som.tegengesteld()] : ['+', som];
		return {
			tekst: teksten.samen(omhoog, gelijk, omlaag, nogNiet),
			bedrag: `${teken}\u00a0${toonRond(bedrag)}`
		};
	});

	toonMeer(): void {
		this.toont += IN_BEELD;
	}

	sorteer(kolom: Kolom): void {
		this.volgorde = { kolom, op: this.volgorde.kolom === kolom ? !this.volgorde.op : true };
	}

	kies(ids: readonly number[], gekozen: boolean): void {
		this.gekozen = kies(this.gekozen, ids, gekozen);
	}

	kiesNiets(): void {
		this.gekozen = NIETS_GEKOZEN;
	}

	/** Haalt rijen uit de keuze die er niet meer zijn. */
	vergeet(ids: readonly number[]): void {
		this.kies(ids, false);
	}
}

/** De keuze in dit tabblad: zij blijft bij een bezoek aan het werkblad. */
export const lijstkeuze = new Lijstkeuze(
	() => overzichtstaat.regels,
	() => vandaag()
);
