import type { Afdracht } from '../../regels/afdracht/art475b-lid1-afdracht.ts';
import type { Vakantiegeldcontrole } from '../../regels/afdracht/art475c-lid1-vakantiegeldcontrole.ts';
import { toonCenten } from '../../taal/bedragen.ts';
import { inhoudingsteksten as teksten } from '../../teksten/brief/inhoudingen.ts';
import { vakantiegeldbrief } from '../../teksten/brieven/inhouding.ts';
import type { Datum } from '../../tijd/datum.ts';

/** Bedragen onder elkaar. */
export interface Optelling {
	readonly rijen: readonly { readonly naam: string; readonly bedrag: string; readonly totaal: boolean }[];
	readonly zinnen: readonly string[];
}

/** Per betaling, op haar dag, wat er mocht en wat er te veel was. */
export const zinPerBetaling = ({ betalingen }: Afdracht): ReadonlyMap<Datum, string> =>
	new Map(
		betalingen.map(({ dag, mag, teVeel }) => [
			dag,
			[
				teksten.mocht(toonCenten(mag.juist.waarde)),
				teVeel.juist.waarde.isNul() ? teksten.nietTeVeel : teksten.teVeel(toonCenten(teVeel.juist.waarde))
			].join(' ')
		])
	);

/** Alles wat er sinds het beslag te veel is ingehouden. */
export function samenIngehouden({ betalingen, teVeel: { brief, juist } }: Afdracht): Optelling {
	const { som } = teksten;
	const bovenBrief = !brief.waarde.isNul();
	const teVeel = !juist.waarde.isNul();
	return {
		rijen: [
			...(teVeel ? [{ naam: som.teVeel, bedrag: toonCenten(juist.waarde), totaal: true }] : []),
			...(bovenBrief ? [{ naam: som.bovenBrief, bedrag: toonCenten(brief.waarde), totaal: false }] : [])
		],
		zinnen: [
			som.ingevuld(betalingen.length),
			...(teVeel || bovenBrief ? [] : [som.goed]),
			...(bovenBrief ? [som.bovenBriefZin] : []),
			...(teVeel ? [som.schuld] : [])
		]
	};
}

/** De som van het vakantiegeld, in de woorden van de brief erover. */
export const somVanVakantiegeld = (controle: Vakantiegeldcontrole): Optelling => ({
	rijen: (['tekort', 'houdt', 'ruimte', 'ingehouden', 'teVeel'] as const).map((deel) => ({
		naam: vakantiegeldbrief.rijen[deel],
		bedrag: toonCenten(controle[deel].waarde),
		totaal: deel === 'teVeel'
	})),
	zinnen: [controle.teVeel.waarde.isNul() ? teksten.vakantiegeld.goed : teksten.som.schuld]
});
