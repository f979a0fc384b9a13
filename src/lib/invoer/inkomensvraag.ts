import type { Conceptinkomen } from '../dossier/concept.ts';
import { TELT_NIET, type TeltNiet } from '../dossier/vraagstaat.ts';
import { inkomensteksten, type Inkomenssoort } from '../teksten/inkomen.ts';
import { codesVan, dossiersoortVan, soortMet } from './inkomenssoorten.ts';
import { kiesTijdvak } from './loonstroken/stroken.ts';

/* Wat de vragen over een inkomen tonen, en wat een antwoord in het inkomen zet. */

/** De keuze in de lijst voor wat er niet bij staat. */
export const ZONDER_CODE = 'geen';
export type Ritme = Conceptinkomen['tijdvak'] | 'week';

/** De gekozen soort; '' als er nog niets is gekozen. */
export function soortVan({ codeSoort, soort, vraag }: Conceptinkomen): Inkomenssoort | '' {
	if (vraag.teltNiet !== '') return vraag.teltNiet === 'studiefinanciering' ? vraag.teltNiet : 'anders';
	if (soort === 'winst') return soort;
	if (vraag.soort === 'alimentatie' && codeSoort === '') return vraag.soort;
	if (soort === 'neven') return soort;
	if (vraag.soort === 'lijst' || vraag.soort === 'lijstZonderCode') return 'anders';
	if (codeSoort === '') return vraag.soort === 'wia' || vraag.soort === 'onbekend' ? vraag.soort : '';
	if (vraag.soort === 'uitzendwerk' && codesVan(vraag.soort).includes(codeSoort)) return vraag.soort;
	return soortMet(codeSoort) ?? 'anders';
}

/** Soorten die niet uit code en soort zijn terug te lezen. */
const TE_ONTHOUDEN = ['onbekend', 'uitzendwerk', 'wia', 'alimentatie'] as const;

export function kiesSoort(inkomen: Conceptinkomen, gekozen: Inkomenssoort): void {
	const { vraag } = inkomen;
	vraag.teltNiet = gekozen === 'studiefinanciering' ? gekozen : '';
	// Wie zich bedenkt vindt alles terug: wat niet meetelt verandert verder niets.
	if (vraag.teltNiet !== '') return;
	inkomen.soort = dossiersoortVan(gekozen);
	vraag.soort = gekozen === 'anders' ? 'lijst' : (TE_ONTHOUDEN.find((soort) => soort === gekozen) ?? '');
	inkomen.codeSoort = codeBij(gekozen, inkomen.codeSoort);
	noemAlimentatie(inkomen, gekozen === 'alimentatie');
}

/** De code die bij de soort hoort; zijn er meer mogelijk, dan blijft wat er past staan en vragen wij verder. */
function codeBij(gekozen: Inkomenssoort, huidig: string): string {
	if (gekozen === 'anders') return soortMet(huidig) ? '' : huidig;
	const codes = codesVan(gekozen);
	if (codes.length === 1) return codes[0] ?? '';
	return codes.includes(huidig) ? huidig : '';
}

/** Een dossier kent alimentatie niet: haar naam zegt wat het is. */
function noemAlimentatie(inkomen: Conceptinkomen, isAlimentatie: boolean): void {
	const { alimentatieNaam } = inkomensteksten.inkomen;
	if (isAlimentatie && inkomen.naam.trim() === '') inkomen.naam = alimentatieNaam;
	else if (!isAlimentatie && inkomen.naam === alimentatieNaam) inkomen.naam = '';
}

/** Van winst vragen wij alleen wat belastbaar is; een bestand kan loonstroken hebben. */
export const vraagtAlleenWinst = ({ soort, opgave }: Conceptinkomen): boolean =>
	soort === 'winst' && opgave.soort !== 'perioden';

/** Het beslag ligt op de alimentatie zelf (art. 475c lid 1 onder i Rv); anders telt zij mee zoals een bijverdienste. */
export const ligtOpAlimentatie = ({ soort }: Conceptinkomen): boolean => soort === 'periodiek';
export function kiesOpAlimentatie(inkomen: Conceptinkomen, ja: boolean): void {
	inkomen.soort = ja ? 'periodiek' : 'neven';
}

/** De keuze uit de lijst; '' als er nog niets is gekozen. */
export function uitLijst({ codeSoort, vraag }: Conceptinkomen): string {
	if (vraag.teltNiet !== '') return vraag.teltNiet;
	return codeSoort === '' && vraag.soort === 'lijstZonderCode' ? ZONDER_CODE : codeSoort;
}

export function kiesUitLijst(inkomen: Conceptinkomen, gekozen: string): void {
	const { vraag } = inkomen;
	vraag.teltNiet = teltNietMet(gekozen) ?? '';
	if (vraag.teltNiet !== '') return;
	inkomen.codeSoort = gekozen === ZONDER_CODE ? '' : gekozen;
	vraag.soort = gekozen === ZONDER_CODE ? 'lijstZonderCode' : 'lijst';
}

const teltNietMet = (gekozen: string): TeltNiet | undefined => TELT_NIET.find((naam) => naam === gekozen);

/** Welke uitkering het is, als een soort er meer heeft. */
export function kiesCode(inkomen: Conceptinkomen, code: string): void {
	inkomen.codeSoort = code;
}

/** Hoe vaak er betaald wordt; '' als dat nog niet is beantwoord. */
export function ritmeVan({ tijdvak, vraag }: Conceptinkomen): Ritme | '' {
	if (!vraag.tijdvak) return '';
	return vraag.perWeek && tijdvak === 'vierweken' ? 'week' : tijdvak;
}

/** Zolang er geen bedrag staat, gaat het bedrag over dezelfde tijd. */
export function kiesRitme(inkomen: Conceptinkomen, gekozen: Ritme): void {
	const { opgave, tijdvak: vorig } = inkomen;
	kiesTijdvak(inkomen, gekozen === 'maand' ? 'maand' : 'vierweken');
	inkomen.vraag.tijdvak = true;
	inkomen.vraag.perWeek = gekozen === 'week';
	const { netto } = opgave;
	if (netto.bedrag === '' && netto.per === vorig) netto.per = inkomen.tijdvak;
}
