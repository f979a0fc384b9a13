import type { Conceptinkomen } from '../dossier/concept.ts';
import {
	CODE_EENMALIG,
	INKOMENSCODES,
	onderdeelVan,
	VERVALLEN_CODES,
	type Code
} from '../dossier/inkomenscodes.ts';
import { INKOMENSSOORTEN, type Inkomenssoort } from '../teksten/inkomen.ts';

/* Wat een soort die iemand herkent in het dossier betekent. */

/** Alle soorten, in de volgorde van de lijst. */
export const SOORTEN = Object.keys(INKOMENSSOORTEN) as readonly Inkomenssoort[];

/** De codes van de Belastingdienst. Zijn het er meer, dan vragen wij welke. */
const CODES: Partial<Record<Inkomenssoort, readonly Code[]>> = {
	loon: ['15'],
	uitzendwerk: ['15'],
	ww: ['33'],
	bijstand: ['43'],
	zw: ['31'],
	wia: ['40', '39', '32'],
	wajong: ['37'],
	aow: ['22'],
	pensioen: ['56']
};

/** Wat geen loon, uitkering of pensioen is (rekenregels 17.2). */
const NIET_PERIODIEK: Partial<Record<Inkomenssoort, Conceptinkomen['soort']>> = {
	alimentatie: 'neven',
	neven: 'neven',
	winst: 'winst'
};

export const codesVan = (soort: Inkomenssoort): readonly string[] => CODES[soort] ?? [];
export const dossiersoortVan = (soort: Inkomenssoort): Conceptinkomen['soort'] =>
	NIET_PERIODIEK[soort] ?? 'periodiek';

/** De soort die bij een code hoort; undefined als zij alleen in de lange lijst staat. */
export const soortMet = (code: string): Inkomenssoort | undefined =>
	SOORTEN.find((soort) => codesVan(soort).includes(code));

/** Wat er met een code niet klopt bij deze soort inkomen; null als er niets mis is. */
export function vreemdeCode({ codeSoort, soort }: Conceptinkomen): 'codeBijSoort' | 'eenmalig' | null {
	if (soort !== 'periodiek' && onderdeelVan(codeSoort) !== null) return 'codeBijSoort';
	return codeSoort === CODE_EENMALIG ? 'eenmalig' : null;
}

/** De codes achter "Iets anders": wat niet al in de korte lijst staat, en wat nu nog wordt gebruikt. */
export const ANDERE_CODES: readonly string[] = INKOMENSCODES.filter(
	(code) => soortMet(code) === undefined && code !== CODE_EENMALIG && !VERVALLEN_CODES.includes(code)
);
