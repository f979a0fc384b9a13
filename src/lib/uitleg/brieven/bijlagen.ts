import {
	BEWIJSTEKSTEN,
	EERST_NAAR_DE_GEMEENTE,
	OOK_NAAR_DE_GEMEENTE,
	type Bewijs
} from '../../teksten/brieven/bewijs.ts';
import type { Briefid } from '../../teksten/brieven/soorten.ts';
import { inStem } from '../../teksten/brieven/stem.ts';
import { UIT_DE_BRP } from './bewijs.ts';
import type { Briefinhoud } from './briefsoort.ts';
import type { Briefzaak } from './briefzaak.ts';
import { looptDeTermijn } from './delen.ts';
import { BRIEFSOORTEN } from './welke-brieven.ts';

/** Wat er mee moet: eerst het bewijs bij de gegevens, in hun volgorde; elk bewijs een keer. */
export const bijlagenVan = ({
	feiten,
	bewijs
}: Pick<Briefinhoud, 'feiten' | 'bewijs'>): readonly Bewijs[] => [
	...new Set([...feiten.flatMap(({ bewijs: een }) => (een ? [een] : [])), ...bewijs])
];

/** Een bijlage bij een brief: wat zij aantoont en waar iemand haar haalt. */
export interface Bijlage {
	readonly naam: string;
	/** De gegevens die zij aantoont, zoals de brief ze noemt. */
	readonly bij: readonly string[];
	readonly waar: string;
	/** Alleen bij wat uit de registratie van de gemeente komt. */
	readonly eerst: string | null;
	/** Die wordt hier gemaakt. */
	readonly isBerekening: boolean;
}

/** De bijlagen van een brief, in de volgorde waarin de brief ze noemt. */
export function meeTeSturen(id: Briefid, zaak: Briefzaak): readonly Bijlage[] {
	const inhoud = BRIEFSOORTEN[id].maak(zaak);
	const gemeente = looptDeTermijn(zaak) ? OOK_NAAR_DE_GEMEENTE : EERST_NAAR_DE_GEMEENTE;
	return bijlagenVan(inhoud).map((een) => {
		const bij = inhoud.feiten.filter(({ bewijs }) => bewijs === een).map(({ gegeven }) => gegeven);
		return {
			naam: inStem(BEWIJSTEKSTEN[een].naam, zaak.schrijver.soort),
			bij,
			waar: BEWIJSTEKSTEN[een].waar,
			eerst: bij.length > 0 && UIT_DE_BRP.includes(een) ? gemeente : null,
			isBerekening: een === 'berekening'
		};
	});
}
