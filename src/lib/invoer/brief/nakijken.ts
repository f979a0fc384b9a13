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
import type { Stap } from '../../teksten/brief/uitkomst.ts';
import { BIJ_VTLB, ZONDER_EINDDAG } from '../../teksten/brief/vaktaal.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { maakBriefuitleg, type Briefuitleg } from '../../uitleg/brief/uitkomst.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { zinBijAnderObject } from './beslagobject.ts';
import { naarControle } from './controle.ts';
import { missendeStroken } from './missende-stroken.ts';
import { isWoningOpen, metJaarlijksVakantiegeld, openVragen, vraagtPartnerinkomen } from './openvragen.ts';
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
	/** De uitkomst hangt af van vakantiegeld waarvan niet bekend is wanneer het komt. */
	readonly vakantiegeldOpen: boolean;
	/** Er is een inkomen om de inhoudingen naast te leggen, en er geldt een beslagvrije voet. */
	readonly metInhoudingen: boolean;
}

/** Waarover de uitleg een eigen zin heeft. */
const APART: readonly OpenPunt['soort'][] = [
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
	const feiten = berekenGelezen({ gelukt: true, waarde: controle.feiten });
	if (feiten?.voorlopig) return { gelukt: false, fouten: missendeStroken(feiten) };
	const uitkomst = yield* controleerInStappen(controle);
	const punten = feiten ? bepaalZekerheid(feiten).punten : [];
	const eensPerJaar = yield* alsVakantiegeldEensPerJaarKomt(brief, concept, vandaag, punten);
	const vakantiegeldOpen = eensPerJaar !== null && eensPerJaar.oordeel.uitkomst !== uitkomst.oordeel.uitkomst;
	const sinds = leesDatumtekst(brief.sinds);
	const pasLater = veranderdNa(brief, concept) !== null;
	const toegepast = controle.brief.per === 'maand' ? feiten?.toegepast : null;
	const inkomen = toegepast?.soort === 'inkomen' ? toegepast.nettoBeslagobject.waarde : null;
	const uitleg = maakBriefuitleg(uitkomst, controle, {
		inkomen,
		totNu: sinds && inkomen && !pasLater ? totNu(controle, uitkomst, sinds, inkomen) : null,
		pasLater,
		eensPerJaar,
		vakantiegeldOpen,
		woningOpen: isWoningOpen(brief, concept, punten),
		onzeker: onzekerePunten(brief, concept).length,
		zonderPartnerinkomen: lezer !== 'inwoner' && vraagtPartnerinkomen(concept),
		lezer
	});
	return {
		gelukt: true,
		waarde: {
			controle,
			uitkomst,
			uitleg: {
				...uitleg,
				zinnen: [...uitleg.zinnen, ...zinBijAnderObject(brief, concept, lezer)],
				doe: stapVoor(uitleg, uitkomst, lezer)
			},
			feiten,
			vakantiegeldOpen,
			metInhoudingen:
				!vakantiegeldOpen &&
				feiten?.toegepast.soort === 'inkomen' &&
				!ZONDER_VOET.includes(controle.brief.soort),
			geschat: punten.some(({ soort }) => !APART.includes(soort))
		}
	};
}

/** De stap voor deze lezer en dit inkomen. */
function stapVoor({ soort, doe }: Briefuitleg, { oordeel, termijnen }: Controleuitkomst, lezer: Lezer): Stap {
	const isVtlb = oordeel.uitkomst === 'nietNaTeGaan' && oordeel.reden === 'vtlb';
	if (isVtlb && lezer !== 'inwoner') return BIJ_VTLB;
	const nietsTeDoen = soort === 'klopt' && doe.kop === ZONDER_EINDDAG.kop;
	return nietsTeDoen && termijnen.twaalfMaanden === null ? ZONDER_EINDDAG : doe;
}

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
