import type { Periodebedrag, Tijdvak } from '../../dossier/dossier.ts';
import { Getal, NUL } from '../../getal/getal.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Inkomenuitkomst } from './inkomenuitkomst.ts';

/* Bedragen waarbij wij vragen of er geen cijfer te veel of te weinig staat. Dit zijn geen grenzen uit de wet. */

const HOOG_PER_PERIODE = Getal.lees('100000');
const HOOG_NETTO = Getal.lees('10000');
const MAANDEN = Getal.lees('12');
const BIJNA_GELIJK = Getal.lees('2');

/** Een bedrag van een loonstrook, in kale notatie. */
export function opvallendeStrook(kaal: string): 'negatief' | 'hoog' | null {
	const bedrag = Getal.lees(kaal);
	if (bedrag.isNegatief()) return 'negatief';
	return bedrag.vergelijk(HOOG_PER_PERIODE) > 0 ? 'hoog' : null;
}

/** Opgegeven bedragen in kale notatie; zonder belastbaar bedrag wordt daarmee niet vergeleken. */
export function opvallendeOpgave(
	nettoMaand: string,
	belastbaarJaar: string | null
): 'hoogNetto' | 'nettoHoger' | null {
	const netto = Getal.lees(nettoMaand);
	if (netto.vergelijk(HOOG_NETTO) > 0) return 'hoogNetto';
	return belastbaarJaar !== null && isNettoHoger(netto, Getal.lees(belastbaarJaar)) ? 'nettoHoger' : null;
}

export type Belastbaarper = Tijdvak | 'jaar';

/** Belastbaar is nooit minder dan het netto, en zelden meer dan het dubbele; hier is ruim genomen. */
const TE_LAAG = Getal.lees('3');
const TE_HOOG = Getal.lees('6');

/**
 * Waarover een belastbaar bedrag eerder gaat dan wat er is gekozen: als een jaarbedrag is het nog geen drie maanden netto, of
 * als een maandbedrag meer dan zes keer het netto. Null als het past. Bedragen in kale notatie.
 */
export function lijktAnderTijdvak(
	nettoMaand: string,
	belastbaarJaar: string,
	per: Belastbaarper,
	nettoPer: Tijdvak
): Belastbaarper | null {
	const netto = Getal.lees(nettoMaand);
	const belastbaar = Getal.lees(belastbaarJaar);
	if (netto.vergelijk(NUL) <= 0 || belastbaar.vergelijk(NUL) <= 0) return null;
	if (per === 'jaar') return belastbaar.vergelijk(netto.maal(TE_LAAG)) < 0 ? nettoPer : null;
	return belastbaar.vergelijk(netto.maal(MAANDEN).maal(TE_HOOG)) > 0 ? 'jaar' : null;
}

/** Of twaalf maanden netto meer is dan belastbaar per jaar. */
export const isNettoHoger = (nettoMaand: Getal, belastbaarJaar: Getal): boolean =>
	nettoMaand.maal(MAANDEN).vergelijk(belastbaarJaar) > 0;

/** Of een opgegeven netto wel is wat er na een beslag overbleef: bijna gelijk, of lager terwijl er beslag op ligt. */
export function lijktOpWatOverbleef(
	{ nettoMaand, lopendBeslag }: Pick<Inkomenuitkomst, 'nettoMaand' | 'lopendBeslag'>,
	houdt: Post<'maand'> | null
): boolean {
	if (houdt === null || nettoMaand.waarde.isNul()) return false;
	const meer = nettoMaand.waarde.min(houdt.waarde);
	if (meer.vergelijk(BIJNA_GELIJK) > 0) return false;
	return lopendBeslag !== null || meer.plus(BIJNA_GELIJK).vergelijk(NUL) >= 0;
}

/** Netto blijft er meer dan de helft over: het hoogste tarief van de inkomstenbelasting ligt onder 50%. */
const HELFT = Getal.lees('2');

/** Of er met vakantiegeld minder netto is dan de helft van belastbaar per jaar. */
export const isNettoLaag = ({ belastbaarJaar, nettoInclusief }: Inkomenuitkomst): boolean =>
	belastbaarJaar.waarde.vergelijk(nettoInclusief.waarde.maal(MAANDEN).maal(HELFT)) > 0;

/** Of loonstroken meer dan de helft van het loon aan vakantiegeld opbouwen: dan staat er vaak het totaal van het jaar. */
export const isOpbouwHoog = ({ vakantiegeld, nettoMaand }: Inkomenuitkomst): boolean =>
	vakantiegeld !== null && vakantiegeld.perMaand.waarde.maal(HELFT).vergelijk(nettoMaand.waarde) > 0;

/** Of een strook meer vakantiegeld en keuzebudget uitbetaalt dan er loon is, terwijl dat loon ze al bevat. */
export const isMeerDanLoon = (strook: Readonly<Record<Periodebedrag, string>>): boolean =>
	Getal.lees(strook.uitbetaaldeVakantiebijslag)
		.plus(Getal.lees(strook.opnameAvwb))
		.vergelijk(Getal.lees(strook.loon)) > 0;

/** Of een bedrag per jaar meer is dan twaalf maanden netto. */
export const isMeerDanJaarnetto = (perJaar: string, nettoMaand: Getal): boolean =>
	Getal.lees(perJaar).vergelijk(nettoMaand.maal(MAANDEN)) > 0;

/** Hetzelfde voor bedragen in kale notatie, zoals een scherm ze heeft. */
export const isVakantiegeldTeHoog = (perJaar: string, nettoMaand: string): boolean =>
	isMeerDanJaarnetto(perJaar, Getal.lees(nettoMaand));
