import type { Conceptinkomen } from '../dossier/concept.ts';
import { kiesTijdvak } from './loonstroken/stroken.ts';
import { INKOMENSSOORTEN, type Inkomenssoort } from '../teksten/inkomen.ts';

/* Wat de vragen over een inkomen tonen, en wat een antwoord in het inkomen zet. */

/** De keuze in de lijst voor alimentatie en wat er niet bij staat. */
export const ZONDER_CODE = 'geen';
export type Ritme = Conceptinkomen['tijdvak'] | 'week';

export const SOORTEN = Object.keys(INKOMENSSOORTEN) as readonly Inkomenssoort[];
const soortMet = (code: string): Inkomenssoort | undefined =>
	SOORTEN.find((soort) => INKOMENSSOORTEN[soort].code === code);

/** De gekozen soort; '' als er nog niets is gekozen. */
export function soortVan({ codeSoort, soort, vraag }: Conceptinkomen): Inkomenssoort | '' {
	if (soort === 'neven') return 'neven';
	if (vraag.soort === 'lijst' || vraag.soort === 'lijstZonderCode') return 'anders';
	if (codeSoort === '') return vraag.soort;
	return soortMet(codeSoort) ?? 'anders';
}

export function kiesSoort(inkomen: Conceptinkomen, gekozen: Inkomenssoort): void {
	inkomen.soort = gekozen === 'neven' ? 'neven' : 'periodiek';
	inkomen.vraag.soort = gekozen === 'anders' ? 'lijst' : gekozen === 'onbekend' ? 'onbekend' : '';
	const { code } = INKOMENSSOORTEN[gekozen];
	if (code !== null) inkomen.codeSoort = code;
	else if (soortMet(inkomen.codeSoort)) inkomen.codeSoort = '';
}

/** De keuze uit de lijst met codes; '' als er nog niets is gekozen. */
export const uitLijst = ({ codeSoort, vraag }: Conceptinkomen): string =>
	codeSoort === '' && vraag.soort === 'lijstZonderCode' ? ZONDER_CODE : codeSoort;

export function kiesUitLijst(inkomen: Conceptinkomen, code: string): void {
	inkomen.codeSoort = code === ZONDER_CODE ? '' : code;
	inkomen.vraag.soort = code === ZONDER_CODE ? 'lijstZonderCode' : 'lijst';
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
