import { eindeVierWeken as eindeVan } from '../../controle/termijnen.ts';
import { toonRond } from '../../taal/bedragen.ts';
import { toonDatum } from '../../taal/datums.ts';
import { brieftekst } from '../../teksten/brieven/algemeen.ts';
import { correctieteksten as tekst, herberekeningteksten } from '../../teksten/brieven/correctie.ts';
import type { Nietpassend, Waarschuwing } from '../../teksten/brieven/soorten.ts';
import type { Zin } from '../../teksten/brieven/stem.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { Briefzaak } from './briefzaak.ts';
import {
	bedragVanNu,
	bedragVanNuMetMaand,
	bijTerugbetalen,
	deVoet,
	juistBedrag,
	juistMetMaand,
	looptDeTermijn,
	naHogerBedrag,
	vanafBegin
} from './delen.ts';
import { eersteReden, eindeVierWeken, nuNietHoger, zonderHogerBedrag } from './nagaan.ts';

/* Welk hoger bedrag een brief vraagt, vanaf wanneer, en waarom. Op tijd is dat het bedrag van toen; later dat van nu. */

/** Art. 475i lid 3 en 4 Rv: op tijd gemeld, en op de dag van de brief was het al zo. */
export const teltTerug = (zaak: Briefzaak): boolean => looptDeTermijn(zaak) && !zaak.bijzonder.pasLater;

/** De dag waarop een brief weg hoort te zijn om nog terug te tellen; na de voorzichtige dag is dat die van de wet. */
export function uiterlijkVersturen(zaak: Briefzaak): string | null {
	const { nagekeken, vandaag } = zaak;
	if (!nagekeken || !teltTerug(zaak)) return null;
	const { termijnen } = nagekeken.uitkomst;
	const { vierWekenNaBrief } = termijnen;
	return toonDatum(vandaag <= vierWekenNaBrief ? vierWekenNaBrief : eindeVan(termijnen));
}

/** Noemt een brief over een gegeven het bedrag van vandaag, en niet dat van de dag van de brief. */
const vraagtVanNu = (zaak: Briefzaak): boolean => zaak.nagekeken !== null && !teltTerug(zaak);

/** Waarom er geen hoger bedrag te vragen is: ook vandaag moet het hoger zijn dan in de brief. */
export const geenHogerBedrag = (zaak: Briefzaak): Nietpassend | null =>
	eersteReden(zonderHogerBedrag(zaak), vraagtVanNu(zaak) && nuNietHoger(zaak));

/** De berekening waar het gevraagde bedrag uit komt. */
export const berekeningVan = (zaak: Briefzaak): Uitkomst | null =>
	vraagtVanNu(zaak) ? zaak.nu : zaak.feiten;

export const gevraagdBedrag = (zaak: Briefzaak): string =>
	(vraagtVanNu(zaak) ? bedragVanNu(zaak) : juistBedrag(zaak)) ?? '';

/** Welk bedrag het hoort te zijn. */
export const watHetIs = (zaak: Briefzaak): Zin =>
	vraagtVanNu(zaak)
		? tekst.vandaag(bedragVanNuMetMaand(zaak), deVoet(zaak))
		: tekst.juist(juistMetMaand(zaak) ?? '', deVoet(zaak));

/** Waarom het vanaf die dag telt. */
export const waaromVanaf = (zaak: Briefzaak): readonly Zin[] =>
	vraagtVanNu(zaak) ? waaromNu(zaak) : opTijd(zaak);

export const gevraagdeGronden = (zaak: Briefzaak): readonly Zin[] => [watHetIs(zaak), ...waaromVanaf(zaak)];

/** Art. 475d lid 3 en 5 Rv. */
function waaromNu({ bijzonder: { pasLater, gewijzigdSinds } }: Briefzaak): readonly Zin[] {
	if (!pasLater) return [tekst.later];
	const sinds = gewijzigdSinds ? [herberekeningteksten.veranderd(toonDatum(gewijzigdSinds))] : [];
	return [...sinds, herberekeningteksten.grondVeranderd];
}

/** Waarom het nog vanaf het begin telt, met de dag waarop de vier weken eindigen. */
function opTijd(zaak: Briefzaak): readonly Zin[] {
	const einde = eindeVierWeken(zaak);
	if (!zaak.nagekeken || einde === null || !teltTerug(zaak)) return [];
	const { datum, ontvangen } = zaak.nagekeken.controle.brief;
	const zin = zaak.bijzonder.herberekend ? tekst.naHerberekening : tekst.binnenVierWeken;
	const { sinds } = tekst;
	return [
		zin(ontvangen ? sinds.ontvangst(toonDatum(ontvangen)) : sinds.brief(toonDatum(datum)), toonDatum(einde))
	];
}

/** Vanaf wanneer het gevraagde bedrag telt: het beslag, de nieuwe berekening of vandaag. */
function vanafWanneer(zaak: Briefzaak): string {
	if (!teltTerug(zaak)) return toonDatum(zaak.vandaag);
	const { nagekeken, bijzonder } = zaak;
	return nagekeken && bijzonder.herberekend ? toonDatum(nagekeken.controle.brief.datum) : vanafBegin(zaak);
}

/** Het bedrag veranderen, terugbetalen als het terug telt, en wat daar altijd bij hoort. */
export const gevraagdeVerzoeken = (zaak: Briefzaak): readonly Zin[] => [
	brieftekst.verzoeken.verander(gevraagdBedrag(zaak), vanafWanneer(zaak), deVoet(zaak)),
	...(teltTerug(zaak) ? [betaalTerug(zaak)] : []),
	...naHogerBedrag(zaak)
];

/** Met het bedrag als elke inhouding sinds die dag is nagekeken. */
function betaalTerug(zaak: Briefzaak): Zin {
	const { afdracht, alleInhoudingen } = zaak.bijzonder;
	const bedrag = alleInhoudingen ? afdracht?.teVeel.juist.waarde : undefined;
	return bedrag && !bedrag.isNul()
		? brieftekst.verzoeken.betaalTerugTot(vanafWanneer(zaak), toonRond(bedrag))
		: brieftekst.verzoeken.betaalTerug(vanafWanneer(zaak));
}

function bijLateBrief({ bijzonder }: Briefzaak): readonly Waarschuwing[] {
	if (bijzonder.vermoedHerberekend) return ['alsHerberekend'];
	return bijzonder.laatGekregen ? ['laatGekregen'] : [];
}

/** Wat iemand van het terugtellen moet weten. */
export const bijHetVragen = (zaak: Briefzaak): readonly Waarschuwing[] =>
	teltTerug(zaak) ? [...bijLateBrief(zaak), ...bijTerugbetalen(zaak)] : ['nietVanafBegin'];
