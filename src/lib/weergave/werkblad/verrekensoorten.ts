import type { Concept } from '../../dossier/concept.ts';
import { TOESLAGEN } from '../../dossier/dossier.ts';
import { geldendeInkomens } from '../../dossier/lees-concept.ts';

/** De vijf vormen van verrekening, in de volgorde van het portaal. */
export const VERREKENSOORTEN = ['inwoner', 'partner', 'toeslagen', 'hardheid', 'voertuig'] as const;
export type Verrekensoort = (typeof VERREKENSOORTEN)[number];

/** Of een soort in het concept is ingevuld; dan hoort het vinkje aan te staan. */
export function isIngevuld(concept: Concept, soort: Verrekensoort): boolean {
	const inkomens = geldendeInkomens(concept);
	switch (soort) {
		case 'inwoner':
		case 'partner':
			return inkomens.some(({ van, lopendBeslag }) => van === soort && lopendBeslag.ja);
		case 'toeslagen':
			return TOESLAGEN.some((toeslag) => concept.toeslagen[toeslag] !== '');
		case 'hardheid':
			return concept.hardheid.ja;
		case 'voertuig':
			return inkomens.some(
				({ van, loonbelastingVoertuig }) => van === 'inwoner' && loonbelastingVoertuig !== ''
			);
		default:
			return soort satisfies never;
	}
}

/** Wat er nodig is om een uitgezette soort terug te zetten als iemand zich bedenkt. */
export type Opzij = Partial<Record<Verrekensoort, () => void>>;

/** Zet een soort uit, zodat hij niet meer meetelt, en geeft terug hoe hij weer aan gaat. */
export function zetUit(concept: Concept, soort: Verrekensoort): () => void {
	switch (soort) {
		case 'inwoner':
		case 'partner': {
			const geraakt = concept.inkomens.filter(({ van, lopendBeslag }) => van === soort && lopendBeslag.ja);
			for (const { lopendBeslag } of geraakt) lopendBeslag.ja = false;
			return () => {
				for (const { lopendBeslag } of geraakt) lopendBeslag.ja = true;
			};
		}
		case 'toeslagen': {
			const toeslagen = { ...concept.toeslagen };
			for (const toeslag of TOESLAGEN) concept.toeslagen[toeslag] = '';
			return () => void Object.assign(concept.toeslagen, toeslagen);
		}
		case 'hardheid':
			concept.hardheid.ja = false;
			return () => (concept.hardheid.ja = true);
		case 'voertuig': {
			const eigen = concept.inkomens.filter(({ van }) => van === 'inwoner');
			const bedragen = eigen.map((inkomen) => ({ inkomen, was: inkomen.loonbelastingVoertuig }));
			for (const { inkomen } of bedragen) inkomen.loonbelastingVoertuig = '';
			return () => {
				for (const { inkomen, was } of bedragen) inkomen.loonbelastingVoertuig = was;
			};
		}
		default:
			return soort satisfies never;
	}
}
