import { controleerInStappen, type Controleuitkomst } from '../../controle/controleer.ts';
import { inEenKeer, type Stappen } from '../../vergelijk/stappen.ts';
import { totNu } from '../../controle/tot-nu.ts';
import type { Controle } from '../../controle/velden.ts';
import { metZelfdeBeslagobject } from '../../controle/zelfde-beslagobject.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Gelezen, Veldfout } from '../../dossier/veldfout.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { OpenPunt } from '../../regels/zekerheid/punt.ts';
import { bepaalZekerheid } from '../../regels/zekerheid/zekerheid.ts';
import type { Stap } from '../../teksten/brief/uitkomst.ts';
import { BIJ_VTLB, ZONDER_EINDDAG } from '../../teksten/brief/vaktaal.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { maakUitlegBijBankbeslag } from '../../uitleg/brief/bankbeslag.ts';
import { maakBriefuitleg, type Briefuitleg } from '../../uitleg/brief/uitkomst.ts';
import { metWoonbewijs } from '../../uitleg/brief/woonbewijs.ts';
import { metZonderOpenheid } from '../../uitleg/brief/zonder-openheid.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { aannamen, type Aanname } from './aannamen.ts';
import { isBankbeslag } from './bankbeslag.ts';
import { zinBijAnderObject } from './beslagobject.ts';
import { naarControle } from './controle.ts';
import { dagfouten, veranderdNa } from './dagen.ts';
import { landfouten } from './land.ts';
import { missendeStroken } from './missende-stroken.ts';
import {
	isWoningOpen,
	metJaarlijksVakantiegeld,
	onbekendeWoning,
	openVragen,
	vraagtPartnerinkomen,
	type Woonveld
} from './openvragen.ts';
import { onzekerePunten } from './oordelen.ts';
import { naarOvertypen } from './plek-van-fout.ts';
import { metKeuzes, onbeantwoord } from './stappen.ts';

/** Een nagekeken brief: voor het scherm de uitleg, voor een brief terug ook de controle en haar uitkomst. */
export interface Nagekeken {
	readonly controle: Controle;
	readonly uitkomst: Controleuitkomst;
	readonly uitleg: Briefuitleg;
	readonly aannamen: readonly Aanname[];
	/** Wat er uit de feiten komt op de dag van de brief; null zonder normen. */
	readonly feiten: Uitkomst | null;
	/** Wat iemand over zijn woning niet weet, terwijl het meer kan geven. */
	readonly woningOnbekend: readonly Woonveld[];
	/** De uitkomst hangt af van vakantiegeld waarvan niet bekend is wanneer het komt. */
	readonly vakantiegeldOpen: boolean;
	/** Er is een inkomen om de inhoudingen naast te leggen, en er geldt een beslagvrije voet. */
	readonly metInhoudingen: boolean;
}

const ZONDER_VOET: readonly Controle['brief']['soort'][] = ['voorschotten', 'vtlb'];

type Zaak = readonly [brief: Briefconcept, concept: Concept, vandaag: Datum, lezer?: Lezer];

/** Kijkt de brief na, of zegt wat er nog ontbreekt. */
export const kijkNa = (...zaak: Zaak): Gelezen<Nagekeken> => inEenKeer(kijkNaInStappen(...zaak));

/** Hetzelfde, voor een scherm waar iemand intussen verder typt. */
export function* kijkNaInStappen(
	...[brief, concept, vandaag, lezer = 'inwoner']: Zaak
): Stappen<Gelezen<Nagekeken>> {
	const gelezen = naarControle(brief, concept, vandaag);
	const gevonden = gelezen.gelukt ? [] : gelezen.fouten;
	// Op het werkblad is leeg een antwoord: een partner zonder inkomen is er een die niets heeft.
	const fouten = lezer === 'inwoner' ? watMist(brief, concept, vandaag, gevonden) : gevonden;
	if (!gelezen.gelukt || fouten.length > 0) return { gelukt: false, fouten };
	// Ook de feiten hierna gaan over het inkomen van de brief.
	const controle = metZelfdeBeslagobject(gelezen.waarde);
	if (isBankbeslag(brief)) {
		const bekend = onzekerePunten(brief, concept).length === 0 && isAdresBekend(concept, lezer);
		return {
			gelukt: true,
			waarde: bijBankbeslag(controle, yield* controleerInStappen(controle), bekend)
		};
	}
	const feiten = berekenGelezen({ gelukt: true, waarde: controle.feiten });
	if (feiten?.voorlopig) return { gelukt: false, fouten: missendeStroken(feiten) };
	const uitkomst = yield* controleerInStappen(controle);
	const punten = feiten ? bepaalZekerheid(feiten).punten : [];
	const eensPerJaar = yield* alsVakantiegeldEensPerJaarKomt(brief, concept, vandaag, punten);
	const vakantiegeldOpen = eensPerJaar !== null && eensPerJaar.oordeel.uitkomst !== uitkomst.oordeel.uitkomst;
	const sinds = leesDatumtekst(brief.sinds);
	const pasLater = veranderdNa(brief, concept) !== null;
	const woningOpen = isWoningOpen(brief, concept, punten);
	const woningOnbekend = lezer === 'inwoner' ? onbekendeWoning(concept, woningOpen) : [];
	const toegepast = controle.brief.per === 'maand' ? feiten?.toegepast : null;
	const inkomen = toegepast?.soort === 'inkomen' ? toegepast.nettoBeslagobject.waarde : null;
	const uitleg = maakUitleg(controle, punten)(uitkomst, controle, {
		inkomen,
		totNu: sinds && inkomen && !pasLater ? totNu(controle, uitkomst, sinds, inkomen) : null,
		pasLater,
		eensPerJaar,
		vakantiegeldOpen,
		punten,
		woningOpen: woningOpen && woningOnbekend.length === 0,
		onzeker: onzekerePunten(brief, concept).length + woningOnbekend.length,
		zonderPartnerinkomen: lezer !== 'inwoner' && vraagtPartnerinkomen(concept),
		lezer
	});
	return {
		gelukt: true,
		waarde: {
			controle,
			uitkomst,
			aannamen: aannamen(brief, concept, uitkomst, feiten),
			uitleg: {
				...uitleg,
				zinnen: [...uitleg.zinnen, ...zinBijAnderObject(brief, concept, lezer)],
				doe: stapVoor(uitleg, uitkomst, lezer)
			},
			feiten,
			woningOnbekend,
			vakantiegeldOpen,
			metInhoudingen:
				!vakantiegeldOpen &&
				feiten?.toegepast.soort === 'inkomen' &&
				!ZONDER_VOET.includes(controle.brief.soort)
		}
	};
}

/** De uitleg, met wat er over het wonen bij hoort. */
const maakUitleg =
	({ feiten: { wonen } }: Controle, punten: readonly OpenPunt[]) =>
	(...zaak: Parameters<typeof maakBriefuitleg>): Briefuitleg =>
		metWoonbewijs(metZonderOpenheid(maakBriefuitleg(...zaak), punten), wonen);

/** Wat er niet kan, en wat wij eerst moeten weten, ook als er zonder te rekenen is. */
const watMist = (
	brief: Briefconcept,
	concept: Concept,
	vandaag: Datum,
	gevonden: readonly Veldfout[]
): readonly Veldfout[] =>
	metKeuzes(concept, onbeantwoord(brief, concept), [
		...naarOvertypen(brief, concept, gevonden),
		...nogOpen(brief, concept, vandaag)
	]);

const nogOpen = (brief: Briefconcept, concept: Concept, vandaag: Datum): readonly Veldfout[] => [
	...(isBankbeslag(brief) ? [] : openVragen(concept)),
	...dagfouten(brief, concept, vandaag),
	...naarOvertypen(brief, concept, landfouten(brief, concept)),
	...landfouten(brief, brief.gegevens).map((fout) => ({ ...fout, veld: `brief.gegevens.${fout.veld}` }))
];

/** Op het werkblad is geen adres een adres in Nederland; wie zelf antwoordt, moet het gezegd hebben. */
const isAdresBekend = ({ wonen }: Concept, lezer: Lezer): boolean =>
	!wonen.adresOnbekend && (lezer !== 'inwoner' || wonen.adres !== '');

const bijBankbeslag = (controle: Controle, uitkomst: Controleuitkomst, bekend: boolean): Nagekeken => ({
	controle,
	uitkomst,
	uitleg: maakUitlegBijBankbeslag(uitkomst, controle, bekend),
	aannamen: [],
	feiten: null,
	woningOnbekend: [],
	vakantiegeldOpen: false,
	metInhoudingen: false
});

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
