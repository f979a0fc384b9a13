import { ORGANISATIEVELDEN } from '../../dossier/organisatie.ts';
import { toonDatum } from '../../taal/datums.ts';
import { rapportageteksten } from '../../teksten/documenten/rapportage.ts';
import { brieftekst as tekst } from '../../teksten/brieven/algemeen.ts';
import { kantonrechterteksten } from '../../teksten/brieven/kantonrechter.ts';
import { BEWIJSTEKSTEN } from '../../teksten/brieven/bewijs.ts';
import type { Briefid } from '../../teksten/brieven/soorten.ts';
import { inStem, type Zin } from '../../teksten/brieven/stem.ts';
import type { Blok, Verslag } from '../../toegankelijke-pdf/opmaak/blokken.ts';
import { bijlagenVan } from '../../uitleg/brieven/bijlagen.ts';
import type { Briefinhoud } from '../../uitleg/brieven/briefsoort.ts';
import type { Briefzaak } from '../../uitleg/brieven/briefzaak.ts';
import { BRIEFSOORTEN } from '../../uitleg/brieven/welke-brieven.ts';
import { afdeling, alinea, bedragen, bijElkaar } from '../delen.ts';
import type { Documentgegevens } from '../documentgegevens.ts';
import { adres, afzender, ondertekening } from './envelop.ts';

type Zeg = (zin: Zin) => string;

/** Een brief als verslag: daaruit ontstaan de PDF en de tekst om te kopiëren. Zonder dossier en zonder BSN. */
export function maakBriefverslag(
	id: Briefid,
	zaak: Briefzaak,
	{ versie, commit }: Pick<Documentgegevens, 'versie' | 'commit'>
): Verslag {
	const inhoud = BRIEFSOORTEN[id].maak(zaak);
	const zeg: Zeg = (zin) => inStem(zin, zaak.schrijver.soort);
	const dag = toonDatum(zaak.vandaag);
	return {
		titel: inhoud.onderwerp,
		ondertitel: dag,
		onderwerp: tekst.onderwerp(inhoud.onderwerp, dag),
		maker: rapportageteksten.overRijen.versie(versie, commit),
		kenmerk: [dag, ontvangerVan(id, zaak).kenmerk].filter(Boolean).join(' · '),
		voettekst: tekst.voettekst,
		paginatekst: rapportageteksten.pagina,
		blokken: inhoud.antwoordVoor === null ? overzicht(zaak, inhoud, zeg) : brief(id, zaak, inhoud, zeg),
		gebruikersteksten: getypt(zaak),
		// Dat gaat de ontvanger niet aan: het scherm zegt het.
		tekensVervangen: '',
		bijlage: null
	};
}

function brief(id: Briefid, zaak: Briefzaak, inhoud: Briefinhoud, zeg: Zeg): Blok[] {
	const { antwoordVoor } = inhoud;
	const { naam, adres: waar, kenmerk } = ontvangerVan(id, zaak);
	const namens = zaak.schrijver.soort === 'namens' ? [tekst.namens(zaak.personalia.achternaam)] : [];
	return [
		...afzender(zaak),
		...adres(naam, waar),
		...kenmerken(zaak, kenmerk),
		alinea(tekst.aanhef),
		...kern(inhoud, zeg, namens),
		...bijElkaar([
			...(antwoordVoor ? [alinea(tekst.antwoord(toonDatum(antwoordVoor)))] : []),
			alinea(tekst.groet),
			...ondertekening(zaak)
		]),
		...bijlagen(inhoud, zeg)
	];
}

const overzicht = (zaak: Briefzaak, inhoud: Briefinhoud, zeg: Zeg): Blok[] => [
	...afzender(zaak),
	...kern(
		inhoud,
		zeg,
		zaak.schrijver.soort === 'namens' ? [kantonrechterteksten.namens(zaak.personalia.achternaam)] : []
	),
	...bijlagen(inhoud, zeg)
];

function kern(inhoud: Briefinhoud, zeg: Zeg, begin: readonly string[] = []): Blok[] {
	return [
		alinea([...begin, ...inhoud.inleiding.map(zeg)].join(' ')),
		...feiten(inhoud),
		...inhoud.bedragen.flatMap(({ kop, rijen }) => bijElkaar(afdeling(kop, bedragen(rijen)))),
		...inhoud.gronden.map((grond) => alinea(zeg(grond))),
		...(inhoud.verzoeken.length === 0
			? []
			: bijElkaar(
					afdeling(tekst.verzoekkop, [{ soort: 'lijst', genummerd: true, punten: inhoud.verzoeken.map(zeg) }])
				))
	];
}

function feiten(inhoud: Briefinhoud): Blok[] {
	const mee = bijlagenVan(inhoud);
	const { gegeven, brief: opBrief, feit, bewijs } = tekst.kolommen;
	const rijen = inhoud.feiten.map((rij) => [
		rij.gegeven,
		rij.brief,
		rij.feit,
		rij.bewijs ? tekst.bijlage(mee.indexOf(rij.bewijs) + 1) : ''
	]);
	if (rijen.length === 0) return [];
	const kolommen = [{ kop: gegeven }, { kop: opBrief }, { kop: feit }, { kop: bewijs }];
	return bijElkaar(afdeling(tekst.feitenkop, [{ soort: 'tabel', kolommen, rijen }]));
}

function bijlagen(inhoud: Briefinhoud, zeg: Zeg): Blok[] {
	const punten = bijlagenVan(inhoud).map((een, plaats) =>
		tekst.bijlagen(plaats + 1, zeg(BEWIJSTEKSTEN[een].naam))
	);
	return bijElkaar(afdeling(tekst.bijlagenkop, punten.length === 0 ? [] : [{ soort: 'lijst', punten }]));
}

/** Wie beslag legt, of wie het inkomen betaalt. */
function ontvangerVan(id: Briefid, { ontvanger, inkomen, feiten, personalia }: Briefzaak) {
	if (!BRIEFSOORTEN[id].aanBetaler) return ontvanger;
	const bij = feiten?.toegepast.soort === 'inkomen' ? feiten.toegepast.object.inkomen.id : '';
	return { naam: inkomen, adres: personalia.adressen[bij] ?? '', kenmerk: '' };
}

function kenmerken({ schrijver }: Briefzaak, vanOntvanger: string): Blok[] {
	const eigen = schrijver.soort === 'namens' ? schrijver.kenmerk : '';
	return [
		...(vanOntvanger === '' ? [] : [alinea(tekst.uwKenmerk(vanOntvanger))]),
		...(eigen === '' ? [] : [alinea(tekst.onsKenmerk(eigen))])
	];
}

/** Alles wat iemand vrij kan typen. */
function getypt({
	schrijver,
	personalia,
	ontvanger,
	inkomen,
	nagekeken,
	feiten: uitkomst,
	bijzonder
}: Briefzaak) {
	const dossiers = [nagekeken?.controle.feiten, nagekeken?.controle.brief.gegevens, uitkomst?.dossier];
	const namen = dossiers.flatMap((een) =>
		een ? [een.wonen.woonland, ...een.inkomens.map(({ naam }) => naam)] : []
	);
	const { begroting } = bijzonder;
	return [
		personalia.achternaam,
		personalia.adres,
		ontvanger.naam,
		ontvanger.adres,
		ontvanger.kenmerk,
		...Object.values(personalia.adressen),
		...(schrijver.soort === 'namens'
			? [schrijver.kenmerk, ...ORGANISATIEVELDEN.map((veld) => schrijver.organisatie[veld])]
			: []),
		inkomen,
		bijzonder.gaatVoor,
		bijzonder.onkosten?.soort,
		bijzonder.eerdereBrief?.onderwerp,
		...(begroting
			? [...begroting.inkomsten, ...begroting.uitgaven].flatMap(({ naam, reden }) => [naam, reden])
			: []),
		...namen
	].filter((een) => typeof een === 'string');
}
