import type { PostNaam } from '../../herleiding/namen.ts';
import { voorLezer, type Lezer, type Term } from '../woordenlijst/lezer.ts';
import { AFDRACHTPOSTEN } from './afdracht.ts';
import { BASISPOSTEN, INKOMENSPOSTEN } from './basis.ts';
import { VTLBPOSTEN } from '../vtlb/posten.ts';
import { TOEPASSINGSPOSTEN, WOONPOSTEN } from './toepassing.ts';

/** Hoe een berekend bedrag heet en waarom het bestaat. */
export interface Posttekst {
	/** Komt in de linkerkolom van de som; noemt het tijdvak als dat geen maand is. */
	readonly naam: Term;
	/** Waarom de regel er is, in gewone woorden. */
	readonly uitleg?: string;
	/** Wat het betekent dat het bedrag nul is. */
	readonly nul?: string;
	/** Bij een laagste of hoogste: wat het betekent dat het eerste, tweede … bedrag geldt. */
	readonly keuzes?: readonly string[];
}

/** De naam en de uitleg van elk berekend bedrag. Een vergeten naam compileert niet. */
export const POSTTEKSTEN: Record<PostNaam, Posttekst> = {
	...INKOMENSPOSTEN,
	...BASISPOSTEN,
	...WOONPOSTEN,
	...TOEPASSINGSPOSTEN,
	...AFDRACHTPOSTEN,
	...VTLBPOSTEN
};

/** Hoe een berekend bedrag heet voor deze lezer. */
export const postterm = (naam: PostNaam, lezer: Lezer): string => voorLezer(POSTTEKSTEN[naam].naam, lezer);
