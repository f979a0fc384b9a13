import type { Dossier } from '../../dossier/dossier.ts';
import { KAMERBEWIJS, PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import type { Briefuitleg } from './uitkomst.ts';

/** Art. 4 lid 3 Besluit BVV: dat er voor een huurwoning geen huurtoeslag is, zegt Dienst Toeslagen. */
export const metWoonbewijs = (
	uitleg: Briefuitleg,
	{ woning, huurtoeslagMogelijk }: Dossier['wonen']
): Briefuitleg =>
	woning === 'koop' || huurtoeslagMogelijk !== 'nee'
		? uitleg
		: {
				...uitleg,
				bewijs: uitleg.bewijs.map((een) =>
					een.naam === PUNTTEKSTEN.woonkosten.naam ? { ...een, bewijs: KAMERBEWIJS } : een
				)
			};
