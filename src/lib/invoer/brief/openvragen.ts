import { gaatOverGeenInkomen } from '../../controle/zelfde-beslagobject.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import { heeftVakantiegeldvraag } from '../../dossier/geldend.ts';
import { valtOnder } from '../../dossier/pad.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import { tellenWoonkosten } from '../../regels/basis/basisweg.ts';
import type { OpenPunt } from '../../regels/zekerheid/punt.ts';
import { heeftPartner, inkomensVan, type Inkomensplaats } from '../inkomens.ts';
import { magOpenZijn, openheidantwoord } from '../vragenlijst/vragen/adres.ts';
import { voegJaarinkomenToe } from './inkomens.ts';
import type { Blok, Briefstap } from './route.ts';

/* Wat een brief niet noemt en wij toch moeten weten: zonder is er geen antwoord, of zijn er twee. */

/** Waar iemand zegt of zijn partner inkomen heeft: een veld van het scherm. */
export const PARTNERINKOMEN = 'vragen.meerInkomens.partner';

/** Er is een partner, en van diens inkomen is nog niets bekend. Art. 475dc lid 3 Rv: het telt mee. */
export const vraagtPartnerinkomen = (concept: Concept): boolean =>
	heeftPartner(concept) && inkomensVan(concept, 'partner').length === 0;

/** Alleen "nee" is een antwoord: bij "ja" hoort het inkomen zelf. */
export const zonderPartnerinkomen = ({ vragen }: Concept): boolean => vragen.meerInkomens.partner === 'nee';

export function kiesPartnerinkomen(concept: Concept, antwoord: 'ja' | 'nee'): void {
	concept.vragen.meerInkomens.partner = antwoord === 'nee' ? antwoord : '';
	if (antwoord === 'ja') voegJaarinkomenToe(concept, 'partner');
}

/** Waar iemand zonder woonadres zegt of hij laat zien waar hij woont (art. 475e lid 1 Rv). */
export const OPENHEID = 'wonen.openheidVanZaken';

/** Wat er nog gezegd moet worden voordat er een antwoord is. */
export const openVragen = (concept: Concept): readonly Veldfout[] => [
	...geenKeuze(PARTNERINKOMEN, vraagtPartnerinkomen(concept) && !zonderPartnerinkomen(concept)),
	...geenKeuze(OPENHEID, magOpenZijn(concept) && openheidantwoord(concept) === '')
];

const geenKeuze = (veld: string, open: boolean): readonly Veldfout[] =>
	open ? [{ veld, code: 'geenKeuze' }] : [];

/** Waar iemand een inkomen toevoegt dat niet in de brief staat. */
export const INKOMEN_ERBIJ = 'inkomen.erbij';

/** Er is geen inkomen (meer) om mee te rekenen. Bij een overheidsvordering hoeft het niet van iemand zelf te zijn. */
export const mistInkomen = (brief: Briefconcept, concept: Concept): boolean =>
	inkomensVan(concept, gaatOverGeenInkomen(brief) ? undefined : 'inwoner').length === 0;

/** Woonkosten tellen alleen bij een woonadres; wie in een instelling woont, hoeft over de woning niets te zeggen. */
export const vraagtWoning = ({ wonen: { inrichting, adres, openheidVanZaken } }: Concept): boolean =>
	tellenWoonkosten({ inInrichting: inrichting.ja, adres: adres || 'nederland', openheidVanZaken });

/** Een eigenaar krijgt geen huurtoeslag (art. 475da lid 7 Rv); wie toch huurt, zegt het zelf. */
export function volgWoning({ wonen }: Concept): void {
	if (wonen.woning === 'koop') wonen.huurtoeslagMogelijk = 'nee';
	else if (wonen.huurtoeslagMogelijk === 'nee') wonen.huurtoeslagMogelijk = '';
}

const VAN_WONING: readonly OpenPunt['soort'][] = ['woning', 'koopwoning', 'huurtoeslag'];

/** Of de woning nog meer kan geven. Wie huurtoeslag kan krijgen en zei dat zijn huur niet hoog is, heeft dat gezegd. */
export function isWoningOpen(
	{ antwoorden }: Briefconcept,
	{ wonen }: Concept,
	punten: readonly Pick<OpenPunt, 'soort'>[]
): boolean {
	const gezegd = antwoorden.oordelen['woonkosten'] === 'klopt' && wonen.huurtoeslagMogelijk === 'ja';
	return punten.some(({ soort }) => VAN_WONING.includes(soort) || (soort === 'woonkosten' && !gezegd));
}

/** Wat iemand over zijn woning niet weet en hoger kan uitpakken: het veld. Zonder eigen plek valt er niets op te zoeken. */
export function onbekendeWoning({ wonen }: Concept, woningOpen: boolean): readonly Woonveld[] {
	if (!woningOpen || wonen.adres === 'geen') return [];
	return WOONVELDEN.filter(
		(veld) => wonen[veld] === 'onbekend' && (veld === 'woning' || wonen.woning !== 'koop')
	);
}
const WOONVELDEN = ['woning', 'huurtoeslagMogelijk'] as const;
export type Woonveld = (typeof WOONVELDEN)[number];

/** De inkomens waarvan het ertoe kan doen wanneer het vakantiegeld komt. */
export const metVakantiegeldvraag = (concept: Concept): readonly Inkomensplaats[] =>
	inkomensVan(concept).filter(({ inkomen }) => heeftVakantiegeldvraag(inkomen));

/** Wat er over de woning of op de laatste pagina staat; de rest staat bij de gegevens. */
const BLOK_VAN: readonly (readonly [RegExp, Blok])[] = [
	[/^(sinds\.(adres|woonkosten)$|oordeel\.(adres|inrichting|woonkosten)$|wonen\b)/, 'wonen'],
	[
		/^hardheid\b|^oordeel\.(hardheid$|lopendBeslag|voertuig)|^beslag\.startjaar$|\.(lopendBeslag|loonbelastingVoertuig|opgave\.vakantiegeld)\b/,
		'anders'
	]
];

/** De pagina waar iemand een veld invult; null is de eerste. */
export function stapVan(veld: string): Briefstap | null {
	const gegeven = veld.replace(/^brief\.gegevens\./, '');
	if (gegeven.startsWith('brief.')) return null;
	const blok = BLOK_VAN.find(([vorm]) => vorm.test(gegeven))?.[1] ?? 'gegevens';
	// Het jaar van het beslag staat in geen brief.
	return valtOnder(veld, 'brief') && gegeven !== 'beslag.startjaar' ? blok : `klopt-${blok}`;
}

/** Hetzelfde, als het vakantiegeld dat nu onbekend is eens per jaar komt; null als niets daarvan onbekend is. */
export function metJaarlijksVakantiegeld(concept: Concept): Concept | null {
	const open = metVakantiegeldvraag(concept)
		.map(({ inkomen }) => inkomen)
		.filter(({ opgave }) => ['', 'onbekend'].includes(opgave.vakantiegeld.uitbetaling));
	if (open.length === 0) return null;
	const vakantiegeld = { uitbetaling: 'jaarlijks', nettoPerJaar: '', maand: '' } as const;
	return {
		...concept,
		inkomens: concept.inkomens.map((inkomen) =>
			open.includes(inkomen) ? { ...inkomen, opgave: { ...inkomen.opgave, vakantiegeld } } : inkomen
		)
	};
}
