import type { Afdracht } from '../../regels/afdracht/art475b-lid1-afdracht.ts';
import { toonCenten } from '../../taal/bedragen.ts';
import { inhoudingsteksten as teksten } from '../../teksten/brief/inhoudingen.ts';
import { vakantiegeldbrief } from '../../teksten/brieven/inhouding.ts';
import type { Datum } from '../../tijd/datum.ts';
import type { Briefzaak } from './briefzaak.ts';
import { teltTerug } from './gevraagd.ts';

/** Bedragen onder elkaar. */
export interface Optelling {
	readonly rijen: readonly { readonly naam: string; readonly bedrag: string; readonly totaal: boolean }[];
	readonly zinnen: readonly string[];
}

/** Per betaling, op haar dag, wat er mocht en wat er te veel was: hooguit wat de brief toestaat, en nooit meer dan goed is. */
export const zinPerBetaling = ({ betalingen }: Afdracht): ReadonlyMap<Datum, string> =>
	new Map(
		betalingen.map(({ dag, mag, teVeel }) => {
			const strengste = mag.brief.waarde.vergelijk(mag.juist.waarde) < 0 ? 'brief' : 'juist';
			const over = teVeel[strengste].waarde;
			return [
				dag,
				[
					teksten.mocht(toonCenten(mag[strengste].waarde)),
					over.isNul() ? teksten.nietTeVeel : teksten.teVeel(toonCenten(over))
				].join(' ')
			];
		})
	);

/** Alles wat er te veel is ingehouden, en of een brief dat terugvraagt; null zolang er niets is getypt. */
export function samenIngehouden(zaak: Briefzaak): Optelling | null {
	const { afdracht } = zaak.bijzonder;
	if (!afdracht) return null;
	const { betalingen, teVeel: samen } = afdracht;
	const { som } = teksten;
	const bovenBrief = !samen.brief.waarde.isNul();
	const teVeel = !samen.juist.waarde.isNul();
	return {
		rijen: [
			...(teVeel ? [{ naam: som.teVeel, bedrag: toonCenten(samen.juist.waarde), totaal: true }] : []),
			...(bovenBrief ? [{ naam: som.bovenBrief, bedrag: toonCenten(samen.brief.waarde), totaal: false }] : [])
		],
		zinnen: [
			som.ingevuld(betalingen.length),
			...(teVeel || bovenBrief ? [] : [som.goed]),
			...(bovenBrief ? [som.bovenBriefZin] : []),
			...(teVeel ? terugvragen(zaak) : [])
		]
	};
}

/** Bij een verrekening is er geen termijn: dan vraagt de brief het altijd terug. */
function terugvragen(zaak: Briefzaak): readonly string[] {
	const { schuld, pasLater, nietTerug } = teksten.som;
	if (zaak.soort === 'verrekening' || teltTerug(zaak)) return [schuld];
	return [zaak.bijzonder.pasLater ? pasLater : nietTerug];
}

/** De som van het vakantiegeld, in de woorden van de brief erover; null als er niets na te rekenen is. */
export function somVanVakantiegeld({ bijzonder, sinds, vandaag }: Briefzaak): Optelling | null {
	const { vakantiegeld: controle, vakantiegeldDag: dag } = bijzonder;
	if (!controle) return null;
	if (dag && sinds && dag < sinds) return { rijen: [], zinnen: [teksten.vakantiegeld.ervoor] };
	const komtNog = dag !== null && dag > vandaag;
	const delen = (['tekort', 'houdt', 'ruimte', 'ingehouden', 'teVeel'] as const).slice(0, komtNog ? 3 : 5);
	const oordeel = controle.teVeel.waarde.isNul() ? teksten.vakantiegeld.goed : teksten.som.schuld;
	return {
		rijen: delen.map((deel) => ({
			naam: vakantiegeldbrief.rijen[deel],
			bedrag: toonCenten(controle[deel].waarde),
			totaal: deel === (komtNog ? 'ruimte' : 'teVeel')
		})),
		zinnen: [komtNog ? teksten.vakantiegeld.komtNog : oordeel]
	};
}
