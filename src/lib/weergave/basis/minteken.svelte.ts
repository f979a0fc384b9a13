import { zonderMinteken } from '../../invoer/minteken.ts';

/** Onthoudt van een veld het minteken dat is weggehaald, zodat iemand het terug kan zetten. */
export class Minteken {
	#vorige = '';
	#getypt = '';
	/** Het bedrag zonder minteken, zolang dat te melden is. */
	weg = $state<string | null>(null);

	/** Iemand begint te typen in een veld met deze waarde. */
	begin(waarde: string): void {
		this.#vorige = waarde;
		this.weg = null;
	}
	/** Wat er in plaats van het getypte hoort te staan; null als het goed is. */
	haalWeg(getypt: string): string | null {
		this.weg = zonderMinteken(getypt, this.#vorige);
		this.#getypt = getypt;
		return this.weg;
	}
	/** Het was toch een correctie. */
	zetTerug(): string {
		this.weg = null;
		return this.#getypt;
	}
}
