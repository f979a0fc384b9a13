import type { Controleuitkomst } from '../../controle/controleer.ts';
import { isNuHoger } from '../../controle/feiten-nu.ts';
import { laatMeerHouden } from '../../controle/oordeel.ts';
import { eindeVierWeken, heeftMededeling } from '../../controle/termijnen.ts';
import type { Controle } from '../../controle/velden.ts';
import { toonRond } from '../../taal/bedragen.ts';
import { briefuitkomstteksten, STAPPEN_BIJ_REDEN, type Stap } from '../../teksten/brief/uitkomst.ts';
import { vervolgteksten as teksten } from '../../teksten/brief/vervolg.ts';

/** Wat iemand na het antwoord kan doen. */
export interface Vervolg {
	readonly doe: Stap;
	/** De knop naar de brief terug; null als een brief nu meestal niet helpt. */
	readonly schrijf: string | null;
	/** Er valt iets te veranderen: dan tellen de vier weken. */
	readonly reageren: boolean;
	/** Bewijs zoekt iemand alleen op als het ergens voor is. */
	readonly metBewijs: boolean;
}

const { acties } = briefuitkomstteksten;

const zonderBrief = (doe: Stap): Vervolg => ({
	doe,
	schrijf: null,
	reageren: false,
	metBewijs: false
});
const metBrief = (doe: Stap): Vervolg => ({
	doe,
	schrijf: acties.kanHoger,
	reageren: true,
	metBewijs: true
});

/** De vier weken zijn voorbij: wat iemand nu meldt, telt meestal vanaf nu, met de bedragen van nu. */
export const teltVanafNu = ({ termijnen }: Controleuitkomst, { brief, vandaag }: Controle): boolean =>
	heeftMededeling(brief) && vandaag > eindeVierWeken(termijnen);

interface Zaak {
	/** De stap die bij het antwoord hoort, als er niets bijzonders is. */
	readonly gewoon: Stap;
	/** Een gegeven veranderde pas na de brief. */
	readonly pasLater: boolean;
	/** Van een gegeven weet iemand niet of het klopt. */
	readonly onzeker: boolean;
}

export function vervolg(
	uitkomst: Controleuitkomst,
	controle: Controle,
	{ gewoon, pasLater, onzeker }: Zaak
): Vervolg {
	const { oordeel } = uitkomst;
	const reden = oordeel.uitkomst === 'nietNaTeGaan' ? oordeel.reden : null;
	const vast = (reden && STAPPEN_BIJ_REDEN[reden]) ?? null;
	if (vast && reden !== 'oudRecht') return zonderBrief(vast);
	const verrekent = controle.brief.soort === 'verrekening';
	const opnieuw = verrekent ? null : nieuweBerekening(uitkomst, controle, pasLater);
	if (opnieuw) return opnieuw;
	if (vast) return zonderBrief(vast);
	const open = oordeel.uitkomst === 'nietNaTeGaan' || oordeel.uitkomst === 'andereLezing';
	if (open && laatMeerHouden(uitkomst)) return zonderBrief(teksten.laatZo);
	const zelfde = oordeel.uitkomst === 'kanHoger' && uitkomst.toeschrijving.length === 0;
	if (zelfde && !verrekent) return metBrief(teksten.zelfdeGegevens);
	return {
		doe: gewoon,
		schrijf: acties[oordeel.uitkomst],
		reageren: oordeel.uitkomst === 'klopt' ? onzeker : oordeel.uitkomst !== 'gunstiger',
		metBewijs: true
	};
}

/** Art. 475d lid 2 tot en met 5 Rv: na een jaar, na een verandering, of als de vier weken voorbij zijn, telt het bedrag van nu. */
function nieuweBerekening(uitkomst: Controleuitkomst, controle: Controle, pasLater: boolean): Vervolg | null {
	const { feitenNu, oordeel, termijnen } = uitkomst;
	if (feitenNu.soort !== 'bedrag') return null;
	const kanHoger = oordeel.uitkomst === 'kanHoger';
	const nuHoger = isNuHoger(uitkomst);
	const jaarVoorbij = termijnen.twaalfMaanden !== null && controle.vandaag >= termijnen.twaalfMaanden;
	if (jaarVoorbij && !kanHoger) {
		return nuHoger
			? { ...metBrief(teksten.naEenJaar(toonRond(feitenNu.bedrag))), reageren: false }
			: zonderBrief(teksten.nuNietHoger);
	}
	if (!kanHoger || !(pasLater || teltVanafNu(uitkomst, controle))) return null;
	if (!nuHoger) return zonderBrief(teksten.nuNietHoger);
	return pasLater ? metBrief(teksten.veranderd) : null;
}
