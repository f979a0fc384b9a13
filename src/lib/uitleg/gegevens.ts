import { conceptVan, type Concept, type Conceptinkomen } from '../dossier/concept.ts';
import { OVERHEIDSVORDERING, type Dossier } from '../dossier/dossier.ts';
import { geldendeInkomens, heeftVakantiegeldvraag } from '../dossier/geldend.ts';
import { inkomenPad, VELDPADEN, type Veldnaam } from '../dossier/pad.ts';
import type { Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonPeriode } from '../taal/datums.ts';
import { opsomming } from '../taal/zinnen.ts';
import { tussenresultaatteksten } from '../teksten/documenten/tussenresultaat.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { gegevensteksten as tekst } from '../teksten/uitkomst/gegevens.ts';
import { tussenstandteksten } from '../teksten/uitkomst/stand.ts';
import { jaNee, keuzeterm } from '../teksten/woordenlijst/keuzes.ts';
import type { Lezer } from '../teksten/woordenlijst/lezer.ts';
import { veldterm, type Groep } from '../teksten/woordenlijst/velden.ts';
import { toonCenten } from '../taal/bedragen.ts';
import { rijenOverStroken, strokentabel } from './loonstroken.ts';
import type { Gegeven, Gegevensblok, Gegevensgroep } from './uitleg.ts';
import { nettoInWoorden } from './netto-in-woorden.ts';
import { toonVeld, waardeOp } from './veldwaarde.ts';

/*
 * De enige plek die opsomt wat er is ingevuld; elk scherm en elk document toont deze blokken. De velden volgen uit
 * `VELDPADEN`: een veld dat erbij komt staat hier vanzelf, en dus overal.
 */

/** Waaruit de blokken komen. Met een uitkomst erbij staat er ook hoe het is opgevat. */
export interface Gegevensbron {
	readonly concept: Concept;
	readonly uitkomst: Uitkomst | null;
}

interface Vorm {
	readonly lezer: Lezer;
	/** Wat er staat bij een veld dat hier hoort en leeg is; zonder blijft zo'n veld weg. */
	readonly leeg?: string;
}

const BELASTBAAR = 'inkomens[].opgave.belastbaar.bedrag';
const NETTO = 'inkomens[].opgave.netto.bedrag';
/** Staat bij het bedrag zelf. */
const PER = ['inkomens[].opgave.belastbaar.per', 'inkomens[].opgave.netto.per'] as const;

/** Bedragen van een inkomen over het tijdvak waarin het betaald wordt. */
const PER_TIJDVAK: readonly Veldnaam[] = ['inkomens[].lopendBeslag.tBvv', 'inkomens[].loonbelastingVoertuig'];

/** Zet elk document zelf bovenaan, ook als het niet in het dossier bewaard wordt; of zegt niets over het bedrag. */
const OP_DOCUMENT = [
	'personalia.achternaam',
	'personalia.adres',
	'personalia.kenmerk',
	'inkomens[].adres',
	'kenmerk.kindGeboren'
] as const;

const VAN_WIE = ['inkomens[].id', 'inkomens[].van'] as const;

/** Wat al in de kop of in een tabel staat, of alleen in het bestand betekenis heeft. */
const AL_GEZEGD: Readonly<Record<Lezer, readonly Veldnaam[]>> = {
	inwoner: [...PER, ...OP_DOCUMENT, ...VAN_WIE, 'inkomens[].naam', 'inkomens[].opgave.soort'],
	hulpverlener: [...PER, ...OP_DOCUMENT, ...VAN_WIE],
	portaal: [...PER, ...OP_DOCUMENT, ...VAN_WIE, 'inkomens[].opgave.soort']
};

const inWoning = ({ wonen }: Concept, lezer: Lezer) => lezer === 'portaal' || !wonen.inrichting.ja;
const buitenNederland = ({ wonen }: Concept) => wonen.adres !== '' && wonen.adres !== 'nederland';

/** Wanneer een veld erbij hoort als er niets bekend is; de andere velden horen er altijd bij. */
const HOORT_ERBIJ: Readonly<
	Partial<Record<Veldnaam, (concept: Concept, lezer: Lezer, inkomen: Conceptinkomen | null) => boolean>>
> = {
	'wonen.woonland': buitenNederland,
	'wonen.woonlandfactor': () => false,
	'wonen.openheidVanZaken': buitenNederland,
	'wonen.inrichting.kostenPerMaand': ({ wonen }) => wonen.inrichting.ja,
	'wonen.woning': inWoning,
	'wonen.huurtoeslagMogelijk': inWoning,
	'wonen.woonkostenPerMaand': inWoning,
	'wonen.eindeOphogingWoonkosten': inWoning,
	'inkomens[].soort': () => false,
	'inkomens[].opgave.nettoMarge.laagste': () => false,
	'inkomens[].opgave.netto.onderdelen.ontvangen': () => false,
	'inkomens[].opgave.netto.onderdelen.ingehouden': () => false,
	'inkomens[].opgave.netto.onderdelen.bronheffing': () => false,
	'inkomens[].opgave.netto.onderdelen.onkostenvergoeding': () => false,
	'inkomens[].opgave.vakantiegeld.uitbetaling': (_, __, inkomen) => vraagtVakantiegeld(inkomen),
	'inkomens[].opgave.vakantiegeld.nettoPerJaar': () => false,
	'inkomens[].opgave.vakantiegeld.maand': () => false
};

const vraagtVakantiegeld = (inkomen: Conceptinkomen | null) =>
	inkomen !== null && heeftVakantiegeldvraag(inkomen);
const nietUitgerekend = (_: Concept, inkomen: Conceptinkomen | null) =>
	!inkomen?.opgave.netto.onderdelen.uitgerekend;

/** Een groep die iemand aan- of uitzet, en die dus van alles leeg kan zijn. */
const STAAT_UIT: Readonly<
	Partial<Record<Veldnaam, (concept: Concept, inkomen: Conceptinkomen | null) => boolean>>
> = {
	'wonen.inrichting.kostenPerMaand': ({ wonen }) => !wonen.inrichting.ja,
	'inkomens[].lopendBeslag.tBvv': (_, inkomen) => !inkomen?.lopendBeslag.ja,
	// De gewone gevallen zijn geen antwoord dat iemand gaf.
	'inkomens[].soort': (_, inkomen) => inkomen?.soort === 'periodiek',
	'inkomens[].opgave.vakantiegeld.uitbetaling': (_, inkomen) =>
		!vraagtVakantiegeld(inkomen) && inkomen?.opgave.vakantiegeld.uitbetaling === 'elkePeriode',
	'inkomens[].opgave.nettoMarge.laagste': (_, inkomen) => !inkomen?.opgave.nettoMarge.onbekend,
	'inkomens[].opgave.netto.onderdelen.ontvangen': nietUitgerekend,
	'inkomens[].opgave.netto.onderdelen.ingehouden': nietUitgerekend,
	'inkomens[].opgave.netto.onderdelen.bronheffing': nietUitgerekend,
	'inkomens[].opgave.netto.onderdelen.onkostenvergoeding': nietUitgerekend,
	'hardheid.bedrag': ({ hardheid }) => !hardheid.ja,
	'hardheid.einddatum': ({ hardheid }) => !hardheid.ja
};

const KOPPEN: Readonly<Record<Exclude<Gegevensgroep, 'inkomens'>, string>> = {
	kenmerk: tekst.kenmerk,
	wonen: tekst.wonen,
	beslag: tekst.beslag,
	toeslagen: tekst.toeslagen,
	hardheid: tekst.hardheid,
	vtlb: tekst.vtlb
};

type Voorvoegsel = Veldnaam extends infer V ? (V extends `${infer Groep}.${string}` ? Groep : never) : never;

/** De groep van een veld; een nieuw onderdeel van het dossier compileert pas als het er een heeft. */
const GROEP: Readonly<Record<Voorvoegsel | 'peildatum' | 'leefsituatie', Gegevensgroep>> = {
	peildatum: 'kenmerk',
	kenmerk: 'kenmerk',
	personalia: 'kenmerk',
	leefsituatie: 'wonen',
	wonen: 'wonen',
	'inkomens[]': 'inkomens',
	beslag: 'beslag',
	toeslagen: 'toeslagen',
	hardheid: 'hardheid',
	vtlb: 'vtlb'
};
const groepVan = (veld: Veldnaam): Gegevensgroep => GROEP[veld.split('.')[0] as keyof typeof GROEP];
/** De loonstroken zelf staan in een tabel. */
const velden = (groep: Gegevensgroep): readonly Veldnaam[] =>
	VELDPADEN.filter((veld) => groepVan(veld) === groep && !/\.(perioden|ontbreekt)\[\]/.test(veld));

/** Alles wat er over een concept te zeggen is, per onderwerp. Een onderwerp zonder rijen staat er niet. */
export function gegevens(bron: Gegevensbron, vorm: Vorm): readonly Gegevensblok[] {
	const inkomens = geldendeInkomens(bron.concept);
	const blok = (groep: keyof typeof KOPPEN): Gegevensblok => ({
		groep,
		inkomen: null,
		kop: KOPPEN[groep],
		rijen: velden(groep).flatMap((veld) => rijenBij(veld, { ...bron, ...vorm, inkomens, inkomen: null })),
		tabel: null
	});
	const kenmerk = blok('kenmerk');
	return [
		{ ...kenmerk, rijen: [...kenmerk.rijen, ...selectieperiode(bron, vorm)] },
		blok('wonen'),
		...inkomens.map((inkomen) => blokOverInkomen({ ...bron, ...vorm, inkomens, inkomen })),
		blok('beslag'),
		blok('toeslagen'),
		blok('hardheid'),
		...(bron.concept.vtlb.gevraagd ? [blok('vtlb')] : [])
	].filter(({ rijen, tabel }) => rijen.length > 0 || tabel !== null);
}

/** Welke maanden meetellen, als er loonstroken zijn. */
const selectieperiode = ({ uitkomst }: Gegevensbron, { lezer }: Vorm): readonly Gegeven[] =>
	lezer === 'inwoner' && uitkomst?.dossier.inkomens.some(({ opgave }) => opgave.soort === 'perioden')
		? [
				{
					naam: tekst.selectieperiode,
					waarde: toonPeriode(uitkomst.selectieperiode),
					veld: null,
					bekend: true
				}
			]
		: [];

/** De blokken bij een dossier waar nog niet mee is gerekend. */
export const gegevensVanDossier = (dossier: Dossier, vorm: Vorm): readonly Gegevensblok[] =>
	gegevens({ concept: conceptVan(dossier), uitkomst: null }, vorm);

/** De blokken bij een uitkomst. */
export const gegevensVan = (uitkomst: Uitkomst, vorm: Vorm): readonly Gegevensblok[] =>
	gegevens({ concept: conceptVan(uitkomst.dossier), uitkomst }, vorm);

/** Waar een rij over gaat. */
export interface Plek extends Gegevensbron, Vorm {
	readonly inkomens: readonly Conceptinkomen[];
	readonly inkomen: Conceptinkomen | null;
}

function blokOverInkomen(plek: Plek & { readonly inkomen: Conceptinkomen }): Gegevensblok {
	const { inkomens, inkomen, lezer } = plek;
	const naam = naamVanInkomen({ inkomens }, inkomen.id);
	const kop = { inwoner: tekst.inkomenKop(naam), partner: tekst.partnerKop(naam) }[inkomen.van];
	return {
		groep: 'inkomens',
		inkomen: inkomen.id,
		kop:
			lezer === 'inwoner'
				? kop
				: lezer === 'portaal'
					? naam
					: tussenresultaatteksten.inkomen(inkomen.van, naam),
		rijen: velden('inkomens').flatMap((veld) => rijenBij(veld, plek)),
		tabel: strokentabel(plek, naam)
	};
}

/** De rij van een veld, met wat eraan voorafgaat; niets als er niets te zeggen is. */
function rijenBij(veld: Veldnaam, plek: Plek): readonly Gegeven[] {
	const { concept, lezer, inkomens, inkomen, leeg } = plek;
	const ervoor = rijenErvoor(veld, plek);
	if (AL_GEZEGD[lezer].includes(veld)) return ervoor;
	const eigen = veld.replace('inkomens[].', '');
	const ingevuld = STAAT_UIT[veld]?.(concept, inkomen) ? '' : waardeOp(inkomen ?? concept, eigen);
	const getypt = toonVeld(veld, ingevuld, lezer, (id) => naamBij(id, plek));
	const eigenWaarde = getypt && `${getypt}${per(veld, plek)}`;
	const waarde = opgevat(veld, eigenWaarde, plek) ?? eigenWaarde;
	const bekend = waarde !== '' && ingevuld !== 'onbekend' && ingevuld !== false;
	// Een vinkje dat uit staat is geen antwoord, tenzij het veld er bij deze antwoorden hoort.
	const hoort = HOORT_ERBIJ[veld]?.(concept, lezer, inkomen) ?? ingevuld !== false;
	if (!bekend && (!hoort || (waarde === '' && leeg === undefined))) return ervoor;
	return [
		...ervoor,
		{
			naam: veldterm(veld, lezer),
			waarde: waarde === '' ? (leeg ?? '') : waarde,
			veld: inkomen === null ? veld : `${inkomenPad(inkomens.indexOf(inkomen))}.${eigen}`,
			bekend
		}
	];
}

const naamBij = (id: string, { inkomens }: Plek): string =>
	id === OVERHEIDSVORDERING ? tussenresultaatteksten.overheidsvordering : naamVanInkomen({ inkomens }, id);

/** Wat geen veld is maar hier wel bij hoort: dat een groep aan staat, en wat uit de loonstroken volgt. */
function rijenErvoor(veld: Veldnaam, plek: Plek): readonly Gegeven[] {
	const { lezer, concept, inkomen, uitkomst } = plek;
	const rij = (naam: string, waarde: string): Gegeven => ({ naam, waarde, veld: null, bekend: true });
	const aan = (groep: Groep, ja: boolean) => rij(veldterm(groep, lezer), jaNee(ja));
	if (veld === 'wonen.inrichting.kostenPerMaand') {
		const { ja } = concept.wonen.inrichting;
		return lezer === 'portaal' || (lezer === 'hulpverlener' && ja) ? [aan('wonen.inrichting', ja)] : [];
	}
	if (veld === 'inkomens[].lopendBeslag.tBvv') {
		return lezer === 'hulpverlener' && inkomen?.lopendBeslag.ja ? [aan('inkomens[].lopendBeslag', true)] : [];
	}
	if (lezer !== 'inwoner' || veld !== BELASTBAAR || !uitkomst) return [];
	const perioden = uitkomst.inkomens.find((een) => een.inkomen.id === inkomen?.id)?.perioden;
	return perioden ? rijenOverStroken(perioden).map(([naam, waarde]) => rij(naam, waarde)) : [];
}

/** Het tijdvak bij een bedrag dat over een ander tijdvak is getypt dan het veld zegt; anders leeg. */
function per(veld: Veldnaam, { inkomen, lezer }: Plek): string {
	if (!inkomen) return '';
	const { soort, belastbaar, netto } = inkomen.opgave;
	if (PER_TIJDVAK.includes(veld) && inkomen.tijdvak !== 'maand') {
		return ` ${keuzeterm(PER[1], inkomen.tijdvak, lezer)}`;
	}
	// Loonstroken zeggen zelf waarover zij gaan.
	if (soort === 'perioden') return '';
	if (veld === BELASTBAAR && belastbaar.per !== 'jaar') return ` ${keuzeterm(PER[0], belastbaar.per, lezer)}`;
	return veld === NETTO && netto.per !== 'maand' ? ` ${keuzeterm(PER[1], netto.per, lezer)}` : '';
}

/** Hoe de berekening een veld heeft opgevat, als dat meer zegt dan wat er is ingevuld. */
function opgevat(veld: Veldnaam, ingevuld: string, plek: Plek): string | null {
	const { uitkomst, inkomen } = plek;
	const berekend = uitkomst?.inkomens.find((een) => een.inkomen.id === inkomen?.id);
	if (veld === 'beslag.beslagobject') return uitkomst && beslagobject(uitkomst, plek);
	// Bij winst wordt geen netto gevraagd: € 0 is dan geen antwoord.
	if (veld === NETTO && inkomen?.soort === 'winst' && ingevuld === '') return null;
	if (!berekend || (veld !== BELASTBAAR && veld !== NETTO)) return null;
	const bedrag = toonCenten((veld === NETTO ? berekend.nettoMaand : berekend.belastbaarJaar).waarde);
	if (veld === BELASTBAAR && berekend.belastbaarGeschat) return `${bedrag} (${tekst.belastbaarGeschat})`;
	const som = veld === NETTO && inkomen ? nettoInWoorden(inkomen) : null;
	if (som !== null) return `${bedrag} (${som}${per(veld, plek)})`;
	return per(veld, plek) === '' ? bedrag : `${bedrag} (${tekst.ingevuld(ingevuld)})`;
}

function beslagobject({ toegepast, beslagvolgorde }: Uitkomst, plek: Plek): string {
	const portaal = plek.lezer === 'portaal';
	if (toegepast.soort === 'overheidsvordering') {
		return portaal ? tussenstandteksten.overheidsvordering : tekst.overheidsvordering;
	}
	const naam = (een: Inkomenuitkomst) => naamVanInkomen(plek, een.inkomen.id);
	if (portaal) return opsomming(toegepast.groep.map(naam));
	// Wat is samengevoegd is samen het beslagobject; waarover is verdeeld niet.
	const object = toegepast.omslag.length > 0 ? [toegepast.object] : toegepast.groep;
	if (beslagvolgorde.length === 1) return naam(toegepast.object);
	const gekozen = plek.concept.beslag.beslagobject === null ? tekst.eersteInVolgorde : tekst.gekozen;
	return gekozen(opsomming(object.map(naam)));
}
