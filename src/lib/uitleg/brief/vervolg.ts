import type { Controleuitkomst } from '../../controle/controleer.ts';
import { isNuHoger } from '../../controle/feiten-nu.ts';
import { laatMeerHouden } from '../../controle/oordeel.ts';
import type { Controle } from '../../controle/velden.ts';
import { toonRond } from '../../taal/bedragen.ts';
import { toonDatum } from '../../taal/datums.ts';
import { briefuitkomstteksten, STAPPEN_BIJ_REDEN, type Stap } from '../../teksten/brief/uitkomst.ts';
import { vervolgteksten as teksten } from '../../teksten/brief/vervolg.ts';
import { alleenVanNu, geldtAlleenNu, isJaarVoorbij } from './geldt-nu.ts';

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

interface Zaak {
	/** De stap die bij het antwoord hoort, als er niets bijzonders is. */
	readonly gewoon: Stap;
	/** Eerst moet iemand zeggen over welk tijdvak het bedrag gaat. */
	readonly vraagtPer: boolean;
	/** Een gegeven veranderde pas na de brief. */
	readonly pasLater: boolean;
	/** Van een gegeven weet iemand niet of het klopt. */
	readonly onzeker: boolean;
	/** Er is nog iets te zeggen wat het bedrag anders kan maken. */
	readonly open: boolean;
}

export function vervolg(uitkomst: Controleuitkomst, controle: Controle, zaak: Zaak): Vervolg {
	const dan = volgendeStap(uitkomst, controle, zaak);
	// Wat pas na de brief veranderde, telt nooit vanaf het begin van het beslag.
	return { ...dan, doe: alsNietsOpen(dan.doe, zaak), reageren: dan.reageren && !zaak.pasLater };
}

function volgendeStap(uitkomst: Controleuitkomst, controle: Controle, zaak: Zaak): Vervolg {
	const { oordeel } = uitkomst;
	if (zaak.vraagtPer) return { ...zonderBrief(teksten.eerstPer), reageren: true };
	const reden = oordeel.uitkomst === 'nietNaTeGaan' ? oordeel.reden : null;
	const vast = (reden && STAPPEN_BIJ_REDEN[reden]) ?? null;
	if (vast && reden !== 'oudRecht') return zonderBrief(vast);
	const opnieuw = nieuweBerekening(uitkomst, controle, zaak);
	if (opnieuw) return opnieuw;
	if (vast) return zonderBrief(vast);
	const open = oordeel.uitkomst === 'nietNaTeGaan' || oordeel.uitkomst === 'andereLezing';
	if (open && laatMeerHouden(uitkomst)) return zonderBrief(teksten.laatZo);
	const zelfde = oordeel.uitkomst === 'kanHoger' && uitkomst.toeschrijving.length === 0;
	if (zelfde && controle.brief.soort !== 'verrekening') return metBrief(teksten.zelfdeGegevens);
	return {
		doe: zaak.gewoon,
		schrijf: acties[oordeel.uitkomst],
		reageren: oordeel.uitkomst === 'klopt' ? zaak.onzeker : oordeel.uitkomst !== 'gunstiger',
		metBewijs: true
	};
}

/** Art. 475d lid 2 tot en met 5 Rv: na een jaar, na een verandering, of als de vier weken voorbij zijn, telt het bedrag van nu. */
function nieuweBerekening(
	uitkomst: Controleuitkomst,
	controle: Controle,
	{ pasLater }: Zaak
): Vervolg | null {
	const { feitenNu, oordeel, toeschrijving } = uitkomst;
	const kanHoger = oordeel.uitkomst === 'kanHoger';
	const nu = alleenVanNu(uitkomst, controle, pasLater);
	if (kanHoger && nu?.hoger === false) return zonderBrief(teksten.nuNietHoger);
	// Zonder het bedrag van nu is er geen brief die het vraagt.
	const nuOnbekend = feitenNu.soort !== 'bedrag' && geldtAlleenNu(uitkomst, controle, pasLater);
	if (kanHoger && nuOnbekend) return zonderBrief(teksten.nuOnbekend);
	if (feitenNu.soort !== 'bedrag' || controle.brief.soort === 'verrekening') return null;
	if (isJaarVoorbij(uitkomst, controle)) {
		if (!isNuHoger(uitkomst)) return zonderBrief(teksten.nuNietHoger);
		const anders = kanHoger && toeschrijving.length > 0;
		return { ...metBrief(teksten.naEenJaar(toonRond(feitenNu.bedrag), anders)), reageren: false };
	}
	return pasLater && nu?.hoger === true
		? metBrief(teksten.veranderd(dagVoorDeRest(uitkomst, controle)))
		: null;
}

/** Zijn er meer gegevens anders en lopen de vier weken nog, dan kan een ervan er toen al zijn geweest; anders null. */
function dagVoorDeRest({ toeschrijving, termijnen }: Controleuitkomst, controle: Controle): string | null {
	const { vierWekenNaBrief } = termijnen;
	if (toeschrijving.length < 2 || controle.vandaag > vierWekenNaBrief) return null;
	return toonDatum(vierWekenNaBrief);
}

/** "Niets te doen" zeggen wij alleen als er niets meer open is. */
function alsNietsOpen(doe: Stap, { onzeker, open }: Zaak): Stap {
	if (doe.kop !== teksten.nietsTeDoen || !(onzeker || open)) return doe;
	return onzeker ? teksten.zoekOp : teksten.vulAan;
}
