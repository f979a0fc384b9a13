import { inhoudingen, vakantiegeldOver } from '../../controle/inhoudingen.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import { UITGAVEN, type Begrotingspost, type Betaling } from '../../dossier/brief-terug.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import { onderdeelVan } from '../../dossier/inkomenscodes.ts';
import { leesConceptVoorBvv } from '../../dossier/lees-concept.ts';
import { LEGE_ORGANISATIE, type Organisatie } from '../../dossier/organisatie.ts';
import { personaliaVan } from '../../dossier/personalia.ts';
import type { Bedrag } from '../../getal/bedragtekst.ts';
import { invoer } from '../../herleiding/bronnen.ts';
import { begroting, type Begrotingsregel } from '../../regels/afdracht/art475fa-begroting.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { bepaalZekerheid } from '../../regels/zekerheid/zekerheid.ts';
import { kantonrechterteksten } from '../../teksten/brieven/kantonrechter.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';
import { laatsteDagVanMaand, plusDagen, type Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import type { Periode } from '../../tijd/periode.ts';
import type { Bijzonder, Briefzaak } from '../../uitleg/brieven/briefzaak.ts';
import { leesKaal } from '../begrepen.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import type { Nagekeken } from './nakijken.ts';
import { openVragen } from './openvragen.ts';
import { veranderdNa } from './oordelen.ts';

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
		bijzonder: bijzonderVan(brief, concept, nagekeken, feiten)
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
	feiten: Uitkomst | null
): Bijzonder {
	const { herberekend, gewijzigdSinds, anderBeslag, verrekenaar, onkosten, eerder } = brief.terug;
	const veranderd = nagekeken && veranderdNa(brief, concept);
	const bedrag = kaal(onkosten.bedrag);
	const datum = leesDatumtekst(eerder.datum);
	return {
		herberekend,
		gewijzigdSinds: veranderd ?? leesDatumtekst(gewijzigdSinds),
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
		afdracht: nagekeken && afdrachtVan(brief, nagekeken),
		begroting: feiten && begrotingVan(brief, feiten),
		eerdereBrief:
			datum === null || eerder.onderwerp.trim() === '' ? null : { datum, onderwerp: eerder.onderwerp.trim() }
	};
}

/** Art. 475fa Rv: wat iemand nodig heeft naast wat hij mag houden; null zolang er geen uitgaven zijn getypt. */
function begrotingVan({ terug }: Briefconcept, { toegepast }: Uitkomst): Bijzonder['begroting'] {
	const { reden, ...getypt } = terug.begroting;
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
	const vrij = { naam: kantonrechterteksten.magHouden, reden: '', bedrag: toegepast.totaalPerMaand };
	return uitgaven.length === 0 ? null : begroting([vrij, ...regel('toeslagen')], uitgaven);
}

/** Art. 475c lid 2 Rv: een inkomen van een onderdeel dat eerder komt; zonder code is dat niet te zeggen. */
function gaatVoor({ toegepast, beslagvolgorde: [eerste], dossier }: Uitkomst): string | null {
	if (toegepast.soort !== 'inkomen' || !eerste || toegepast.groep.includes(eerste)) return null;
	const [voor, hier] = [eerste, toegepast.object].map(({ inkomen }) => onderdeelVan(inkomen.codeSoort));
	return voor && hier && voor !== hier ? naamVanInkomen(dossier, eerste.inkomen.id) : null;
}

/** Wat er per betaling inging en afging, naast de brief en de feiten; null zolang er niets is getypt. */
export function afdrachtVan(
	{ sinds, terug }: Briefconcept,
	{ controle, feiten }: Nagegaan
): Bijzonder['afdracht'] {
	const begin = leesDatumtekst(sinds);
	const tijdvak = tijdvakVan(feiten);
	const stroken = terug.betalingen.flatMap((betaling) => {
		const periode = periodeVan(betaling, tijdvak);
		const [netto, ingehouden] = [kaal(betaling.netto), kaal(betaling.ingehouden)];
		return periode && netto !== null && ingehouden !== null ? [{ dag: periode.eind, netto, ingehouden }] : [];
	});
	return begin === null || stroken.length === 0 ? null : inhoudingen(controle, begin, stroken);
}

/** Het vakantiegeld over de maanden van de opbouw; null zolang niet alles is getypt. */
export function vakantiegeldVan(
	{ terug }: Briefconcept,
	{ controle, feiten }: Nagegaan
): Bijzonder['vakantiegeld'] {
	const { netto, ingehouden, maanden } = terug.vakantiegeld;
	const [betaald, eraf] = [kaal(netto), kaal(ingehouden)];
	const tijdvak = tijdvakVan(feiten);
	const opbouw = maanden.map((maand) => ({ periode: periodeVan(maand, tijdvak), netto: kaal(maand.netto) }));
	if (betaald === null || eraf === null || opbouw.length === 0) return null;
	if (!opbouw.every(isBekend)) return null;
	return vakantiegeldOver(controle.feiten, opbouw, { netto: betaald, ingehouden: eraf });
}

type Opbouwmaand = { readonly periode: Periode | null; readonly netto: Bedrag | null };
const isBekend = (maand: Opbouwmaand): maand is { periode: Periode; netto: Bedrag } =>
	maand.periode !== null && maand.netto !== null;

/** Hoe vaak het inkomen komt waar het beslag op ligt. */
export const tijdvakVan = (feiten: Uitkomst | null): Tijdvak =>
	feiten?.toegepast.soort === 'inkomen' ? feiten.toegepast.object.inkomen.tijdvak : 'maand';

export function periodeVan({ begin }: Betaling, tijdvak: Tijdvak): Periode | null {
	const dag = leesDatumtekst(begin);
	if (dag === null) return null;
	return { begin: dag, eind: tijdvak === 'maand' ? laatsteDagVanMaand(dag) : plusDagen(dag, 27) };
}

/** Een bedrag zoals wij het lezen; onder nul kan hier niet. */
function kaal(getypt: string): Bedrag | null {
	const gelezen = leesKaal(getypt);
	return gelezen === null || gelezen.startsWith('-') ? null : gelezen;
}
