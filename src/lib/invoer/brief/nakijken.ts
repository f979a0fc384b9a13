import { controleerInStappen, type Controleuitkomst } from '../../controle/controleer.ts';
import { inEenKeer, type Stappen } from '../../controle/stappen.ts';
import { totNu } from '../../controle/tot-nu.ts';
import type { Controle } from '../../controle/velden.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Gelezen } from '../../dossier/veldfout.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { OpenPunt } from '../../regels/zekerheid/punt.ts';
import { bepaalZekerheid } from '../../regels/zekerheid/zekerheid.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { maakBriefuitleg, type Briefuitleg } from '../../uitleg/brief/uitkomst.ts';
import { metWoonbewijs } from '../../uitleg/brief/woonbewijs.ts';
import { metZonderOpenheid } from '../../uitleg/brief/zonder-openheid.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { naarControle } from './controle.ts';
import {
	isWoningOpen,
	metJaarlijksVakantiegeld,
	onbekendeWoning,
	openVragen,
	vraagtPartnerinkomen,
	type Woonveld
} from './openvragen.ts';
import { onzekerePunten, veranderdNa } from './oordelen.ts';

/** Een nagekeken brief: voor het scherm de uitleg, voor een brief terug ook de controle en haar uitkomst. */
export interface Nagekeken {
	readonly controle: Controle;
	readonly uitkomst: Controleuitkomst;
	readonly uitleg: Briefuitleg;
	/** Wat er uit de feiten komt op de dag van de brief; null zonder normen. */
	readonly feiten: Uitkomst | null;
	/** Een deel van de feiten is geschat of aangenomen. */
	readonly geschat: boolean;
	/** Wat iemand over zijn woning niet weet, terwijl het meer kan geven. */
	readonly woningOnbekend: readonly Woonveld[];
	/** De uitkomst hangt af van vakantiegeld waarvan niet bekend is wanneer het komt. */
	readonly vakantiegeldOpen: boolean;
	/** Er is een inkomen om de inhoudingen naast te leggen, en er geldt een beslagvrije voet. */
	readonly metInhoudingen: boolean;
}

/** Waarover de uitleg een eigen zin heeft. */
const APART: readonly OpenPunt['soort'][] = [
	'openheid',
	'woning',
	'koopwoning',
	'huurtoeslag',
	'woonkosten',
	'vakantiegeld'
];

const ZONDER_VOET: readonly Controle['brief']['soort'][] = ['voorschotten', 'vtlb'];

type Zaak = readonly [brief: Briefconcept, concept: Concept, vandaag: Datum, lezer?: Lezer];

/** Kijkt de brief na, of zegt wat er nog ontbreekt. */
export const kijkNa = (...zaak: Zaak): Gelezen<Nagekeken> => inEenKeer(kijkNaInStappen(...zaak));

/** Hetzelfde, voor een scherm waar iemand intussen verder typt. */
export function* kijkNaInStappen(
	...[brief, concept, vandaag, lezer = 'inwoner']: Zaak
): Stappen<Gelezen<Nagekeken>> {
	const gelezen = naarControle(brief, concept, vandaag);
	// Op het werkblad is een partner zonder inkomen een partner die niets heeft.
	const open = lezer === 'inwoner' ? openVragen(concept) : [];
	if (!gelezen.gelukt) return { gelukt: false, fouten: [...gelezen.fouten, ...open] };
	if (open.length > 0) return { gelukt: false, fouten: open };
	const controle = gelezen.waarde;
	const uitkomst = yield* controleerInStappen(controle);
	const feiten = berekenGelezen({ gelukt: true, waarde: controle.feiten });
	const punten = feiten ? bepaalZekerheid(feiten).punten : [];
	const eensPerJaar = yield* alsVakantiegeldEensPerJaarKomt(brief, concept, vandaag, punten);
	const vakantiegeldOpen = eensPerJaar !== null && eensPerJaar.oordeel.uitkomst !== uitkomst.oordeel.uitkomst;
	const sinds = leesDatumtekst(brief.sinds);
	const pasLater = veranderdNa(brief, concept) !== null;
	const woningOpen = isWoningOpen(brief, concept, punten);
	const woningOnbekend = lezer === 'inwoner' ? onbekendeWoning(concept, woningOpen) : [];
	const toegepast = controle.brief.per === 'maand' ? feiten?.toegepast : null;
	const inkomen = toegepast?.soort === 'inkomen' ? toegepast.nettoBeslagobject.waarde : null;
	return {
		gelukt: true,
		waarde: {
			controle,
			uitkomst,
			uitleg: maakUitleg(controle, punten)(uitkomst, controle, {
				inkomen,
				totNu: sinds && inkomen && !pasLater ? totNu(controle, uitkomst, sinds, inkomen) : null,
				pasLater,
				eensPerJaar,
				vakantiegeldOpen,
				woningOpen,
				onzeker: onzekerePunten(brief, concept).length + woningOnbekend.length,
				zonderPartnerinkomen: lezer !== 'inwoner' && vraagtPartnerinkomen(concept),
				lezer
			}),
			feiten,
			woningOnbekend,
			vakantiegeldOpen,
			metInhoudingen:
				!vakantiegeldOpen &&
				feiten?.toegepast.soort === 'inkomen' &&
				!ZONDER_VOET.includes(controle.brief.soort),
			geschat: punten.some(({ soort }) => !APART.includes(soort))
		}
	};
}

/** De uitleg, met wat er over het wonen bij hoort. */
const maakUitleg =
	({ feiten: { wonen } }: Controle, punten: readonly OpenPunt[]) =>
	(...zaak: Parameters<typeof maakBriefuitleg>): Briefuitleg =>
		metWoonbewijs(metZonderOpenheid(maakBriefuitleg(...zaak), punten), wonen);

/** Wat er dan over de brief te zeggen is; null als dat er niet toe doet, of als het bekend is. */
function* alsVakantiegeldEensPerJaarKomt(
	brief: Briefconcept,
	concept: Concept,
	vandaag: Datum,
	punten: readonly OpenPunt[]
): Stappen<Controleuitkomst | null> {
	const doetErToe = punten.some(({ soort }) => soort === 'vakantiegeld');
	const anders = doetErToe ? metJaarlijksVakantiegeld(concept) : null;
	const gelezen = anders && naarControle(brief, anders, vandaag);
	return gelezen?.gelukt ? yield* controleerInStappen(gelezen.waarde) : null;
}
