import type { Foutcode, Veldfout } from './veldfout.ts';

/** De versies van het bestandsformaat; alle blijven leesbaar. */
export const VERSIES = [1, 2, 3] as const;
export type Versie = (typeof VERSIES)[number];
export const NIEUWSTE: Versie = 3;

/** Meer fouten helpen niemand verder, en hun aantal mag het lezen niet vertragen. */
export const MEESTE_FOUTEN = 1000;

/** Waar in het dossier een codec leest, van welke versie, en waar de fouten heen gaan. */
export class Plek {
	constructor(
		readonly versie: Versie,
		readonly fouten: Veldfout[],
		readonly pad = ''
	) {}

	/** Een veld van de groep op deze plek. */
	veld(naam: string): Plek {
		return new Plek(this.versie, this.fouten, this.pad === '' ? naam : `${this.pad}.${naam}`);
	}

	/** Een deel van de lijst op deze plek. */
	deel(index: number): Plek {
		return new Plek(this.versie, this.fouten, `${this.pad}[${index}]`);
	}

	/** Dezelfde plek, waar fouten niet meer tellen: de groep als geheel is al fout. */
	stil(): Plek {
		return new Plek(this.versie, [], this.pad);
	}

	fout(code: Foutcode, gegevens?: Veldfout['gegevens']): void {
		if (this.fouten.length < MEESTE_FOUTEN)
			this.fouten.push({ veld: this.pad, code, ...(gegevens && { gegevens }) });
	}
}
