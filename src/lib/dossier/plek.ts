import type { Normtabel } from '../normen/typen.ts';
import type { Foutcode, Veldfout } from './veldfout.ts';

/** De versies van het bestandsformaat; alle blijven leesbaar. */
export const VERSIES = [1, 2, 3] as const;
export type Versie = (typeof VERSIES)[number];
export const NIEUWSTE: Versie = 3;

/** Meer fouten helpen niemand verder, en hun aantal mag het lezen niet vertragen. */
export const MEESTE_FOUTEN = 1000;

/**
 * Keurt een normtabel die met een dossier meereist, of zegt welke velden ervan niet kloppen. Wie een dossier van buiten
 * leest geeft haar mee: het keuren weegt te veel voor wie alleen een formulier toont.
 */
export type Keur = (inhoud: unknown) => Normtabel | readonly { readonly veld: string }[];

/** Zonder keuring is geen tabel goed. */
const NIET_GEKEURD: Keur = () => [{ veld: '' }];

/** Waar in het dossier een codec leest, van welke versie, en waar de fouten heen gaan. */
export class Plek {
	constructor(
		readonly versie: Versie,
		readonly fouten: Veldfout[],
		readonly pad = '',
		readonly keur: Keur = NIET_GEKEURD
	) {}

	/** Een veld van de groep op deze plek. */
	veld(naam: string): Plek {
		return new Plek(this.versie, this.fouten, this.pad === '' ? naam : `${this.pad}.${naam}`, this.keur);
	}

	/** Een deel van de lijst op deze plek. */
	deel(index: number): Plek {
		return new Plek(this.versie, this.fouten, `${this.pad}[${index}]`, this.keur);
	}

	/** Dezelfde plek, waar fouten niet meer tellen: de groep als geheel is al fout. */
	stil(): Plek {
		return new Plek(this.versie, [], this.pad, this.keur);
	}

	fout(code: Foutcode, gegevens?: Veldfout['gegevens']): void {
		if (this.fouten.length < MEESTE_FOUTEN)
			this.fouten.push({ veld: this.pad, code, ...(gegevens && { gegevens }) });
	}
}
