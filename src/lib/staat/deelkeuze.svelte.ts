import type { Lesgeval } from '../les/geval.ts';
import { kenmerkVan } from '../les/oefening.ts';
import { geopendteksten } from '../teksten/les/delen.ts';
import { bewaarKlad, leesKlad } from './klad.ts';

/** Hoe iemand een geval noemt als hij het deelt, en of de namen meegaan. Dat hoort bij dit geval: een ander begint leeg. */
export class Deelkeuze {
	titel = $state('');
	namen = $state(false);
	#klad = '';

	begin({ titel: heet, casus, gedeeld, dossier }: Lesgeval): void {
		// Een casus heeft zijn eigen titel, en gaat heel mee.
		if (casus) return;
		this.#klad = `deel.${kenmerkVan(gedeeld ?? JSON.stringify(dossier))}`;
		const titel = gedeeld && heet !== geopendteksten.naamloos ? heet : '';
		const getypt = leesKlad(this.#klad, { titel, namen: '' });
		this.titel = getypt.titel;
		this.namen = getypt.namen !== '';
	}

	/** Hoort in een effect. */
	bewaar(): void {
		const { titel, namen } = this;
		if (this.#klad !== '') bewaarKlad(this.#klad, { titel, namen: namen ? 'ja' : '' });
	}
}
