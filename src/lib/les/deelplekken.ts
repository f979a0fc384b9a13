import { deelteksten } from '../teksten/les/delen.ts';
import type { Hekje } from './hekje.ts';
import { lesadres, type Gevalplek } from './lesadres.ts';

/** Waar een link opent. */
export interface Deelplek {
	readonly naam: 'geval' | 'stappen' | 'quiz' | 'knoppen' | 'grafiek' | 'vergelijk';
	readonly label: string;
	readonly route: `/les/${'geval' | 'stappen' | 'knoppen' | 'grafiek' | 'vergelijk'}/`;
	/** Wat er achter het pad komt. */
	readonly achter: string;
}

/**
 * Waar een link met dit geval kan openen. De eerste is waar iemand vandaan kwam: bij een regel, of bij een proef.
 * @param hekje waar iemand was toen hij wilde delen
 */
export function deelplekken(geval: Gevalplek, { regel, knoppen }: Hekje): readonly Deelplek[] {
	const { waar } = deelteksten;
	const achter = lesadres(geval);
	const metProef = knoppen.size > 0;
	const stappen: Deelplek = {
		naam: 'stappen',
		label: regel === null ? waar.stappen : waar.bijRegel(regel),
		route: '/les/stappen/',
		achter: lesadres(geval, { regel })
	};
	const draaien: Deelplek = {
		naam: 'knoppen',
		label: metProef ? waar.metProef : waar.knoppen,
		route: '/les/knoppen/',
		achter: lesadres(geval, { knoppen })
	};
	const hele: Deelplek[] = geval.casus
		? []
		: [{ naam: 'geval', label: waar.geval, route: '/les/geval/', achter }];
	const eerst = [...(metProef ? [draaien] : []), ...(regel === null ? [] : [stappen])];
	const alle: readonly Deelplek[] = [
		...eerst,
		...hele,
		stappen,
		{
			naam: 'quiz',
			label: waar.quiz,
			route: '/les/stappen/',
			achter: lesadres(geval, { vraag: 'quiz', regel })
		},
		draaien,
		{ naam: 'grafiek', label: waar.grafiek, route: '/les/grafiek/', achter },
		{ naam: 'vergelijk', label: waar.vergelijk, route: '/les/vergelijk/', achter }
	];
	return alle.filter((een, plaats) => alle.findIndex(({ naam }) => naam === een.naam) === plaats);
}
