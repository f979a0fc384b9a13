import { inhoudingen, vakantiegeldOver, type Strook } from '../../controle/inhoudingen.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import { UITGAVEN, type Begrotingspost } from '../../dossier/brief-terug.ts';
import type { Concept } from '../../dossier/concept.ts';
import { onderdeelVan } from '../../dossier/inkomenscodes.ts';
import { controleer as keur } from '../../dossier/lees.ts';
import { leesConceptVoorBvv } from '../../dossier/lees-concept.ts';
import { LEGE_ORGANISATIE, type Organisatie } from '../../dossier/organisatie.ts';
import { personaliaVan } from '../../dossier/personalia.ts';
import { NIEUWSTE } from '../../dossier/plek.ts';
import { alsBedrag, type Bedrag } from '../../getal/bedragtekst.ts';
import { invoer } from '../../herleiding/bronnen.ts';
import { begroting, type Begrotingsregel } from '../../regels/afdracht/art475fa-begroting.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { bepaalZekerheid } from '../../regels/zekerheid/zekerheid.ts';
import { kantonrechterteksten } from '../../teksten/brieven/kantonrechter.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import type { Periode } from '../../tijd/periode.ts';
import type { Bijzonder, Briefzaak } from '../../uitleg/brieven/briefzaak.ts';
import { leesKaal } from '../begrepen.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import {
	beginVan,
	betaaldePerioden,
	eerdereBrief,
	kanBetaaldZijn,
	kwamLaat,
	periodeVan,
	tijdvakVan
} from './betalingen.ts';
import { veranderdNa } from './dagen.ts';
import type { Nagekeken } from './nakijken.ts';
import { openVragen } from './openvragen.ts';

type Nagegaan = Pick<Nagekeken, 'controle' | 'uitkomst' | 'feiten' | 'vakantiegeldOpen'>;

/**
 * Alles voor een brief terug, uit wat er getypt is. Wat nog niet te lezen is, telt niet mee.
 * @param nagekeken null als er geen brief kwam
 */
export function maakBriefzaak(
	brief: Briefconcept,
	concept: Concept,
	nagekeken: Nagegaan | null,
	organisatie: Organisatie | null,
	vandaag: Datum
): Briefzaak {
	const feiten = nagekeken ? nagekeken.feiten : zonderBrief(brief, concept);
	const nu = nagekeken ? vandaagBerekend(nagekeken.controle) : feiten;
	const { afzender, kenmerk, soort, terug } = brief;
	return {
		vandaag,
		schrijver:
			terug.schrijver === 'ik'
				? { soort: 'ik' }
				: {
						soort: 'namens',
						organisatie: organisatie ?? LEGE_ORGANISATIE,
						kenmerk: concept.kenmerk.dossiernummer.trim()
					},
		ontvanger: { naam: afzender.trim(), adres: terug.adres.trim(), kenmerk: kenmerk.trim() },
		personalia: personaliaVan(concept),
		soort,
		sinds: leesDatumtekst(brief.sinds),
		inkomen: naamVanBeslagobject(feiten),
		nagekeken: nagekeken && { controle: nagekeken.controle, uitkomst: nagekeken.uitkomst },
		feiten,
		nu,
		bijzonder: bijzonderVan(brief, concept, nagekeken, { feiten, nu }, vandaag)
	};
}

/**
 * Wie voor zichzelf schrijft, zegt eerst of zijn partner inkomen heeft: zonder dat noemt geen brief een bedrag. Zonder een
 * loonstrook die meetelt ook niet.
 */
function zonderBrief({ terug }: Briefconcept, concept: Concept): Uitkomst | null {
	if (terug.schrijver === 'ik' && openVragen(concept).length > 0) return null;
	const feiten = berekenGelezen(leesConceptVoorBvv(concept));
	return feiten?.voorlopig ? null : feiten;
}

/** Art. 475d lid 3 Rv: dezelfde gegevens met de bedragen van nu, ook bij een brief van voor deze wet. */
const vandaagBerekend = ({ feiten, vandaag }: Nagegaan['controle']): Uitkomst | null =>
	berekenGelezen(keur({ ...feiten, peildatum: vandaag }, [], NIEUWSTE));

/** Een verandering telt als zij er is, en er op de dag van de brief nog niet was. */
function naDeBrief(dag: Datum | null, brief: Briefconcept, vandaag: Datum): Datum | null {
	const datum = leesDatumtekst(brief.datum);
	return dag !== null && dag <= vandaag && (datum === null || dag > datum) ? dag : null;
}

/** Zonder brief is er geen uitkomst om naast te leggen; dan telt of het bedrag ervan afhangt. */
const hangtAfVanVakantiegeld = (feiten: Uitkomst | null): boolean =>
	feiten !== null && bepaalZekerheid(feiten).punten.some(({ soort }) => soort === 'vakantiegeld');

/** Wie het inkomen betaalt waar het beslag op ligt; '' als dat niet getypt is. */
const naamVanBeslagobject = (feiten: Uitkomst | null): string =>
	feiten?.toegepast.soort === 'inkomen' ? (feiten.toegepast.object.inkomen.naam?.trim() ?? '') : '';

function bijzonderVan(
	brief: Briefconcept,
	concept: Concept,
	nagekeken: Nagegaan | null,
	{ feiten, nu }: Pick<Briefzaak, 'feiten' | 'nu'>,
	vandaag: Datum
): Bijzonder {
	const { gewijzigdSinds, anderBeslag, verrekenaar, onkosten, eerder } = brief.terug;
	const veranderd = nagekeken && veranderdNa(brief, concept);
	const eerderEen = eerdereBrief(brief);
	const vermoed = eerderEen === '' && kwamLaat(brief);
	const kwamLaatAlsEerste = eerderEen === 'nee' && kwamLaat(brief);
	const dan = nu ?? feiten;
	const bedrag = kaal(onkosten.bedrag);
	const datum = leesDatumtekst(eerder.datum);
	return {
		herberekend: eerderEen === 'ja' || vermoed,
		vermoedHerberekend: vermoed,
		laatGekregen: kwamLaatAlsEerste,
		gewijzigdSinds: naDeBrief(veranderd ?? leesDatumtekst(gewijzigdSinds), brief, vandaag),
		pasLater: veranderd !== null,
		vakantiegeldOpen: nagekeken ? nagekeken.vakantiegeldOpen : hangtAfVanVakantiegeld(feiten),
		anderBeslag,
		verrekenaar,
		onkosten:
			bedrag === null || onkosten.soort.trim() === ''
				? null
				: { soort: onkosten.soort.trim(), bedrag: invoer('terug.onkosten.bedrag', 'maand', bedrag) },
		gaatVoor: feiten && gaatVoor(feiten),
		vakantiegeld: nagekeken && vakantiegeldVan(brief, nagekeken),
		vakantiegeldDag: leesDatumtekst(brief.terug.vakantiegeld.dag),
		afdracht: nagekeken && afdrachtVan(brief, concept, nagekeken),
		// Van de maanden voor een late brief weten wij niet wat ervan af ging.
		alleInhoudingen: !kwamLaatAlsEerste && zijnAlleNagelopen(brief, feiten, vandaag),
		begroting: dan && begrotingVan(brief, dan),
		eerdereBrief:
			datum === null || eerder.onderwerp.trim() === '' ? null : { datum, onderwerp: eerder.onderwerp.trim() }
	};
}

/** Art. 475fa Rv: wat iemand en zijn partner nodig hebben naast wat er binnenkomt; null zolang er geen uitgaven zijn getypt. */
function begrotingVan({ terug }: Briefconcept, { toegepast }: Uitkomst): Bijzonder['begroting'] {
	const { reden, ...getypt } = terug.begroting;
	const { partnerinkomen } = toegepast;
	const regel = (post: Begrotingspost): readonly Begrotingsregel[] => {
		const bedrag = kaal(getypt[post]);
		if (bedrag === null) return [];
		return [
			{
				naam: kantonrechterteksten.posten[post],
				reden: post === 'bijzonder' ? reden.trim() : '',
				bedrag: invoer(`terug.begroting.${post}`, 'maand', bedrag)
			}
		];
	};
	const uitgaven = UITGAVEN.flatMap(regel);
	const bijWinst = toegepast.soort === 'inkomen' && toegepast.alsKantonrechter;
	const { magHouden, magHoudenBijWinst, vanPartner } = kantonrechterteksten;
	const inkomsten = [
		{ naam: bijWinst ? magHoudenBijWinst : magHouden, reden: '', bedrag: toegepast.totaalPerMaand },
		...(partnerinkomen.waarde.isNul() ? [] : [{ naam: vanPartner, reden: '', bedrag: partnerinkomen }]),
		...regel('toeslagen')
	];
	return uitgaven.length === 0 ? null : begroting(inkomsten, uitgaven);
}

/** Art. 475c lid 2 Rv: een inkomen van een onderdeel dat eerder komt; zonder code is dat niet te zeggen. */
function gaatVoor({ toegepast, beslagvolgorde: [eerste], dossier }: Uitkomst): string | null {
	if (toegepast.soort !== 'inkomen' || !eerste || toegepast.groep.includes(eerste)) return null;
	const [voor, hier] = [eerste, toegepast.object].map(({ inkomen }) => onderdeelVan(inkomen.codeSoort));
	return voor && hier && voor !== hier ? naamVanInkomen(dossier, eerste.inkomen.id) : null;
}

/** Wat er per betaling inging en afging, naast de brief en de feiten; null zolang er niets is getypt. */
export function afdrachtVan(
	brief: Briefconcept,
	concept: Concept,
	{ controle, feiten }: Nagegaan
): Bijzonder['afdracht'] {
	const begin = beginVan(brief);
	const stroken = nagelopen(brief, feiten, controle.vandaag);
	if (begin === null || stroken.length === 0) return null;
	return inhoudingen(controle, begin, stroken, veranderdNa(brief, concept));
}

/** De betalingen waarvan beide bedragen te lezen zijn. Meer dan er binnenkwam, kan er niet af. */
function nagelopen({ terug }: Briefconcept, feiten: Uitkomst | null, vandaag: Datum): readonly Strook[] {
	const tijdvak = tijdvakVan(feiten);
	return terug.betalingen.flatMap((betaling) => {
		const periode = periodeVan(betaling, tijdvak);
		const [netto, ingehouden] = [kaal(betaling.netto), kaal(betaling.ingehouden)];
		if (!periode || !kanBetaaldZijn(periode, tijdvak, vandaag) || netto === null || ingehouden === null)
			return [];
		return isMeer(ingehouden, netto) ? [] : [{ dag: periode.eind, netto, ingehouden }];
	});
}

/** Of van elke betaling die voorbij is bekend is wat ervan af ging; alleen dan is er een bedrag over de hele tijd. */
function zijnAlleNagelopen(brief: Briefconcept, feiten: Uitkomst | null, vandaag: Datum): boolean {
	const bekend = new Set(nagelopen(brief, feiten, vandaag).map(({ dag }) => dag));
	return betaaldePerioden(brief, feiten, vandaag).every(({ eind }) => eind > vandaag || bekend.has(eind));
}

/** Het vakantiegeld over de maanden van de opbouw; null zolang niet alles is getypt. Voordat het er is, ging er niets af. */
export function vakantiegeldVan(
	{ terug }: Briefconcept,
	{ controle, feiten }: Nagegaan
): Bijzonder['vakantiegeld'] {
	const { dag, netto, ingehouden, maanden } = terug.vakantiegeld;
	const komtNog = (leesDatumtekst(dag) ?? controle.vandaag) > controle.vandaag;
	const [betaald, eraf] = [kaal(netto), komtNog ? NIETS : kaal(ingehouden)];
	const tijdvak = tijdvakVan(feiten);
	const opbouw = maanden.map((maand) => ({ periode: periodeVan(maand, tijdvak), netto: kaal(maand.netto) }));
	if (betaald === null || eraf === null || isMeer(eraf, betaald) || opbouw.length === 0) return null;
	if (!opbouw.every(isBekend)) return null;
	return vakantiegeldOver(controle.feiten, opbouw, { netto: betaald, ingehouden: eraf });
}

type Opbouwmaand = { readonly periode: Periode | null; readonly netto: Bedrag | null };
const isBekend = (maand: Opbouwmaand): maand is { periode: Periode; netto: Bedrag } =>
	maand.periode !== null && maand.netto !== null;

const NIETS = alsBedrag('0');

/** Van twee getypte bedragen: gaat er meer af dan er binnenkwam. */
export function gaatErMeerAf(netto: string, ingehouden: string): boolean {
	const [binnen, eraf] = [kaal(netto), kaal(ingehouden)];
	return binnen !== null && eraf !== null && isMeer(eraf, binnen);
}

const waardeVan = (bedrag: Bedrag) => invoer('terug', 'eenmalig', bedrag).waarde;
const isMeer = (een: Bedrag, ander: Bedrag): boolean => waardeVan(een).vergelijk(waardeVan(ander)) > 0;

/** Een bedrag zoals wij het lezen; onder nul kan hier niet. */
function kaal(getypt: string): Bedrag | null {
	const gelezen = leesKaal(getypt);
	return gelezen === null || gelezen.startsWith('-') ? null : gelezen;
}
