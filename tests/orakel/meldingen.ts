/**
 * Welke meldingen bij een dossier horen, los van de kern opgeschreven (secties 12, 17, 18 en 19 van de rekenregels en de
 * eigen keuzes van het project). Alleen de codes, op alfabet: de gegevens toetst tests/meldingen.
 */
import { breuk, keer, min, NUL, plus, som, vergelijk, type Breuk } from './breuk.ts';
import type { Basis } from './basis.ts';
import { beslagvolgorde, onderdeelVan } from './beslagvolgorde.ts';
import { ontleed, plusMaanden } from './datum.ts';
import type { Inkomen } from './inkomen.ts';
import { WOONLANDEN, woonlandGenoemd } from './normen.ts';
import type { Toegepast } from './toegepast.ts';
import { bedragOfNul, type Lezingen, type RuwDossier, type RuwePeriode } from './vorm.ts';

export interface Meldingsvraag {
	readonly dossier: RuwDossier;
	readonly lezingen: Lezingen;
	readonly inkomens: readonly Inkomen[];
	readonly object: Inkomen | undefined;
	readonly groep: readonly Inkomen[];
	readonly basis: Basis;
	/** Of het inkomen onder de grens van art. 475da lid 7 ligt. */
	readonly onderGrensLid7: boolean;
	readonly uit: Toegepast;
	readonly beslagruimte: Breuk;
}

const BIJSTAND = ['34', '42', '43', '45'];
const UWV = '31 32 33 35 36 37 38 39 40 46 50 52'.split(' ');
const positief = (bedrag: Breuk): boolean => vergelijk(bedrag, NUL) > 0;
const als = (voorwaarde: boolean, code: string): string[] => (voorwaarde ? [code] : []);
const code = ({ codeSoort }: Inkomen): string => codeSoort ?? '';

function wonen(vraag: Meldingsvraag): string[] {
	const { dossier, basis } = vraag;
	const { peildatum, leefsituatie } = dossier;
	const { jaar } = ontleed(peildatum);
	const woning = dossier.wonen ?? {};
	const adres = woning.adres ?? 'nederland';
	const inrichting = woning.inrichting != null;
	const formule = !inrichting && (adres === 'nederland' || woning.openheidVanZaken === true);
	const huurtoeslag = woning.huurtoeslagMogelijk ?? 'onbekend';
	return [
		...als(!inrichting && !formule, 'geenWoonadres'),
		...als(inrichting && leefsituatie.startsWith('gehuwd'), 'gehuwdInrichting'),
		...als(adres === 'buitenland', 'bankBuitenland'),
		...als(
			adres === 'buitenland' &&
				!inrichting &&
				WOONLANDEN.has(jaar) &&
				!woonlandGenoemd(jaar, woning.woonland ?? ''),
			'woonlandNietGenoemd'
		),
		...als(adres === 'geen' && jaar < 2025, 'bankZonderAdresOnbekend'),
		...als(formule && jaar < 2023 && woning.woning !== 'koop' && huurtoeslag === 'nee', 'huurderVoor2023'),
		...woonkosten(dossier, formule, basis.lid5),
		...(formule ? onbekend(vraag, adres, huurtoeslag) : [])
	];
}

function woonkosten({ peildatum, wonen: woning }: RuwDossier, formule: boolean, lid5: Breuk) {
	if (woning?.woonkostenPerMaand == null) return [];
	if (!formule) return ['woonkostenNietGebruikt'];
	const einde = woning.eindeOphogingWoonkosten ?? null;
	if (einde !== null && einde < peildatum) return ['woonkostenVerlopen'];
	const termijn = ontleed(peildatum).jaar < 2023 ? 12 : 24;
	return [
		...als(positief(lid5) && einde === null, 'woonkostenZonderEinddatum'),
		...als(positief(lid5) && einde !== null && einde > plusMaanden(peildatum, termijn), 'woonkostenTeLang')
	];
}

/** Wat iemand niet weet en wat volgens 7.7 tot en met 7.9 wel kan tellen, zolang de 95% dat niet tegenhoudt. */
function onbekend(vraag: Meldingsvraag, adres: string, huurtoeslag: string): string[] {
	const { dossier, basis, onderGrensLid7, uit } = vraag;
	const { peildatum } = dossier;
	const woning = dossier.wonen ?? {};
	const zonderAdres = als(woning.adresOnbekend === true && adres === 'nederland', 'adresOnbekend');
	const einde = woning.eindeOphogingWoonkosten ?? null;
	if (uit.regel95 || (einde !== null && einde < peildatum)) return zonderAdres;
	const vanaf2023 = peildatum >= '2023-01-01';
	const lid7 = onderGrensLid7 && huurtoeslag !== 'ja' && (vanaf2023 || woning.woning !== 'huur');
	const kostenOpen =
		woning.woonkostenPerMaand == null && (woning.woonkostenOnbekend === true || huurtoeslag === 'nee');
	return [
		...zonderAdres,
		...als(huurtoeslag === 'onbekend' && lid7, 'huurtoeslagOnbekend'),
		...als(kostenOpen && (lid7 || vanaf2023 || basis.opMaximum), 'woonkostenOnbekend')
	];
}

/** Secties 17 en 18 over een inkomen. */
function inkomen(vraag: Meldingsvraag, een: Inkomen): string[] {
	const { uit, object, dossier } = vraag;
	const { ruw, soort } = een;
	const bijstand = !een.partner && BIJSTAND.includes(code(een));
	const jaarnetto = keer(een.netto, breuk(12));
	const opObject = een === object && dossier.peildatum >= '2022-01-01';
	return [
		...onderNul(een),
		...als(soort === 'periodiek' && vergelijk(jaarnetto, een.belastbaarJaar) > 0, 'nettoHogerDanBelastbaar'),
		...als(soort !== 'periodiek' && onderdeelVan(een.codeSoort) !== 'z', 'codeBijSoort'),
		...als(een.codeSoort === '62', 'eenmalig'),
		...(ruw.opgave.soort === 'bedragen' && soort !== 'winst' ? opgave(vraag, een) : []),
		...als(!een.partner && een.codeSoort === '22', 'aowVerrekening'),
		...als(bijstand && een.normbedrag === null && opObject, '116'),
		...als(een.normbedrag !== null && !opObject, 'normbedragNietGebruikt'),
		...als(een.normbedrag !== null && opObject && !uit.volgensLid2, 'normbedragNietNodig'),
		...(ruw.opgave.soort === 'perioden' ? stroken(vraag, een, ruw.opgave.perioden) : [])
	];
}

function onderNul({ soort, jaarOnderNul, nettoOnderNul, ruw }: Inkomen): string[] {
	if (soort === 'winst' && jaarOnderNul) return ['verlies'];
	const netto = 'netto' in ruw.opgave ? ruw.opgave.netto : null;
	if (netto && 'onderdelen' in netto && nettoOnderNul) return ['nettoOnderNul'];
	return als(jaarOnderNul || nettoOnderNul, 'inkomenNegatief');
}

function opgave({ object, groep, uit }: Meldingsvraag, een: Inkomen): string[] {
	const netto = 'netto' in een.ruw.opgave ? een.ruw.opgave.netto : null;
	const delen = netto && 'onderdelen' in netto ? netto.onderdelen : null;
	// Regel 17.1: bijna gelijk aan wat overblijft, of lager terwijl er al beslag op ligt. Bijstand is dat altijd.
	const alleenDit = een === object && groep.length === 1;
	const vanDitBeslag = BIJSTAND.includes(code(een)) ? null : uit.X;
	const houdt = alleenDit ? vanDitBeslag : een.lopendPerMaand;
	const meer = houdt && min(een.netto, houdt);
	const lijktErop =
		meer !== null &&
		positief(een.netto) &&
		vergelijk(meer, breuk(2)) <= 0 &&
		(een.lopendPerMaand !== null || vergelijk(plus(meer, breuk(2)), NUL) >= 0);
	const vakantiegeld = ('vakantiegeld' in een.ruw.opgave ? een.ruw.opgave.vakantiegeld : null) ?? {};
	const perJaar = vakantiegeld.nettoPerJaar ?? null;
	const jaarlijks = vakantiegeld.uitbetaling === 'jaarlijks';
	return [
		...als(delen === null && lijktErop, 'nettoNaBeslag'),
		...als(een.belastbaarGeschat, 'belastbaarGeschat'),
		...als(
			een.soort === 'periodiek' && vergelijk(een.belastbaarJaar, keer(een.nettoInclusief, breuk(24))) > 0,
			'nettoLaag'
		),
		...als(positief(bedragOfNul(delen?.bronheffing)), 'bronheffing'),
		...als(vakantiegeld.uitbetaling === 'onbekend', 'vakantiegeldOnbekend'),
		...als(jaarlijks && perJaar === null, 'vakantiegeldGeschat'),
		...als(
			jaarlijks && perJaar !== null && vergelijk(breuk(perJaar), keer(een.netto, breuk(12))) > 0,
			'vakantiegeldHoog'
		)
	];
}

const BEDRAGEN = [
	'loon',
	'uitbetaaldeVakantiebijslag',
	'opnameAvwb',
	'opgebouwdVakantiebijslag',
	'opbouwAvwb',
	'ingehoudenZvw',
	'ingehoudenLoonheffing'
] as const;

/** Regels 6.3 en 17.3. */
function stroken({ dossier }: Meldingsvraag, een: Inkomen, perioden: readonly RuwePeriode[]): string[] {
	const opgegevenLeeg = 'leeg' in een.ruw.opgave && een.ruw.opgave.leeg === true;
	if (opgegevenLeeg) return [];
	const { inVenster: binnen, bronnen = [], geschat = 0, niets = 0 } = een.stroken ?? { inVenster: [] };
	const gebruikt = [...new Set([...binnen, ...bronnen])];
	const incidenteel = (['uitbetaaldeVakantiebijslag', 'opnameAvwb'] as const).some((sleutel) => {
		const betaald = gebruikt.filter((periode) => breuk(periode[sleutel]).teller !== 0n).length;
		return betaald > 0 && betaald < gebruikt.length;
	});
	const isLeeg = binnen.length === 0 && geschat + niets === 0;
	const bedragen = perioden.flatMap((periode) => BEDRAGEN.map((sleutel) => breuk(periode[sleutel])));
	const erbij = min(een.nettoInclusief, een.netto);
	const elkeKeer =
		gebruikt.length > 0 && gebruikt.every((strook) => breuk(strook.uitbetaaldeVakantiebijslag).teller !== 0n);
	const bouwtOp = gebruikt.some((strook) => breuk(strook.opgebouwdVakantiebijslag).teller !== 0n);
	return [
		...als(vergelijk(keer(erbij, breuk(2)), een.netto) > 0, 'vakantiegeldHoog'),
		...als(
			gebruikt.some(
				({ loon, uitbetaaldeVakantiebijslag, opnameAvwb }) =>
					vergelijk(plus(breuk(uitbetaaldeVakantiebijslag), breuk(opnameAvwb)), breuk(loon)) > 0
			),
			'vakantiegeldBovenLoon'
		),
		...als(elkeKeer && bouwtOp, 'vakantiegeldStructureel'),
		...als(incidenteel, 'incidenteleBetaling'),
		...als(isLeeg, 'leegInkomen'),
		...als(!isLeeg && een.ontbrekend.length > 0, 'periodenOntbreken'),
		...als(geschat > 0, 'periodenGeschat'),
		...als(gebruikt.length < perioden.length, 'periodenBuitenVenster'),
		...als(
			perioden.some(({ eind }) => eind > dossier.peildatum),
			'periodeNaPeildatum'
		),
		...als(
			bedragen.some((bedrag) => vergelijk(bedrag, breuk(100_000)) > 0),
			'periodebedragHoog'
		),
		...als(
			bedragen.some((bedrag) => vergelijk(bedrag, NUL) < 0),
			'periodebedragNegatief'
		)
	];
}

function beslag(vraag: Meldingsvraag): string[] {
	const { dossier, inkomens, object, groep, beslagruimte } = vraag;
	const { samenvoegen, omslag, startjaar } = dossier.beslag ?? {};
	const samen = samenvoegen ?? [];
	const { jaar } = ontleed(dossier.peildatum);
	const eigen = inkomens.filter(({ partner }) => !partner);
	const [eerste] = beslagvolgorde(inkomens);
	const zonderUwv = groep.filter(
		(een) => (een === object || samen.includes(een.id)) && !UWV.includes(code(een))
	);
	const voorstel = eigen.filter(
		(een) =>
			object &&
			!groep.includes(een) &&
			een.vierweken === object.vierweken &&
			[een, object].every((lid) => UWV.includes(code(lid)) && lid.lopendPerMaand === null)
	);
	const voertuig = som(eigen.map(({ voertuigPerMaand }) => voertuigPerMaand));
	const zonderGrens = object?.soort === 'winst' && object.zonderNetto;
	return [
		// Regel 17.2: winst, en geen ander eigen inkomen waarvan iets te houden is.
		...als(
			eigen.some(({ soort }) => soort === 'winst') &&
				!eigen.some(({ soort, netto }) => soort === 'periodiek' && positief(netto)),
			'alleenWinst'
		),
		...als(object !== undefined && eerste !== undefined && !groep.includes(eerste), 'beslagobjectAfwijkend'),
		...groep.flatMap(({ lopendPerMaand }) => als(lopendPerMaand !== null, 'beslagOpBeslagobject')),
		...als(!object && samen.length + (omslag ?? []).length > 0, 'groepGenegeerd'),
		...als(object !== undefined && samen.length > 0, 'samengevoegd'),
		...als(samen.length > 0 && zonderUwv.length > 0, 'samenvoegenBuitenUwv'),
		...als(voorstel.length > 0, 'voorstelSamenvoegen'),
		...als(isVerrekend(dossier, eigen), 'verrekening'),
		...als(object !== undefined && loonVoorBijstand(eigen, groep), 'loonbeslagBijBijstand'),
		...als(startjaar != null && jaar - startjaar >= 2, 'beslagVerouderd'),
		...als(dossier.hardheid != null && dossier.hardheid.einddatum < dossier.peildatum, 'hardheidVerlopen'),
		...als(positief(voertuig) && startjaar != null && jaar <= startjaar, 'voertuigEersteJaar'),
		...als(object !== undefined && !zonderGrens && !positief(beslagruimte), 'geenBeslagruimte')
	];
}

/** Sectie 19: wie een uitkering of toeslag betaalt, houdt zelf in. */
function isVerrekend({ toeslagen }: RuwDossier, eigen: readonly Inkomen[]): boolean {
	const { huurtoeslag, zorgtoeslag, kindgebondenBudget } = toeslagen ?? {};
	if ([huurtoeslag, zorgtoeslag, kindgebondenBudget].some((een) => positief(bedragOfNul(een)))) return true;
	return eigen.some((een) => {
		const netto = 'netto' in een.ruw.opgave ? een.ruw.opgave.netto : null;
		const ingehouden = netto && 'onderdelen' in netto ? bedragOfNul(netto.onderdelen.ingehouden) : NUL;
		const uitkering = ['a', 'b'].includes(onderdeelVan(een.codeSoort));
		return uitkering && (een.lopendPerMaand !== null || positief(ingehouden));
	});
}

/** Art. 475c lid 2: beslag op loon, terwijl er bijstand is waar geen beslag op ligt. */
function loonVoorBijstand(eigen: readonly Inkomen[], groep: readonly Inkomen[]): boolean {
	const onderBeslag = (een: Inkomen): boolean => groep.includes(een) || een.lopendPerMaand !== null;
	const is = (een: Inkomen, onderdelen: string): boolean =>
		een.soort === 'periodiek' && onderdelen.includes(onderdeelVan(een.codeSoort));
	return (
		eigen.some((een) => is(een, 'a') && !onderBeslag(een)) &&
		eigen.some((een) => is(een, 'de') && onderBeslag(een))
	);
}

const STANDAARD: Readonly<Record<keyof Lezingen, string>> = {
	ondergrens: 'nul',
	vakantiebijslag95: 'inclusief',
	normbedrag: 'bijLid1',
	regel95: 'totaal',
	toeslagen: 'na95',
	afronding: 'heleEuroHalfOmhoog',
	vierweken: 'kalender'
};

/** De codes van alle meldingen, op alfabet; een code die vaker geldt staat er vaker. */
export function meldingscodes(vraag: Meldingsvraag): string[] {
	const { dossier, lezingen, inkomens } = vraag;
	const anders = (Object.keys(STANDAARD) as (keyof Lezingen)[]).filter(
		(id) => lezingen[id] !== STANDAARD[id]
	);
	return [
		...wonen(vraag),
		...inkomens.flatMap((een) => inkomen(vraag, een)),
		...beslag(vraag),
		...anders.map(() => 'andereLezing'),
		...als(dossier.lezingen?.lid7vanaf2026 != null, 'lezingVervallen')
	].toSorted();
}
