import {
	PERIODEBEDRAGEN,
	type Adres,
	type Dossier,
	type Inkomen,
	type JaNeeOnbekend,
	type Leefsituatie,
	type Periodebedrag,
	type Persoon,
	type Tijdvak,
	type Toeslag,
	type Woning
} from './dossier.ts';
import { conceptVanVtlb, leegVtlb, type Conceptvtlb } from './concept-vtlb.ts';
import {
	leegInkomensvraag,
	leegVraagstaat,
	type Inkomensvraag,
	type Opzij,
	type Vraagstaat
} from './vraagstaat.ts';
import type { LezingId, LezingOptie } from '../herleiding/lezingen.ts';
import { toonGetypt } from '../tijd/datumtekst.ts';
import { toonBedrag } from '../getal/bedragtekst.ts';

/*
 * Een concept is een dossier in wording: precies wat er getypt is, ook als het nog niet klopt. Beide schermen
 * werken op hetzelfde concept. Leeg is '' of null. `lees-concept.ts` maakt er een dossier van.
 */

export type Conceptperiode = {
	begin: string;
	eind: string;
	/** De weekstroken waaruit deze strook wordt opgeteld; ze staan niet in een dossier. */
	weken?: Record<Periodebedrag, string>[];
} & Record<Periodebedrag, string>;

export interface Conceptinkomen {
	id: string;
	van: Persoon;
	naam: string;
	codeSoort: string;
	loonheffingennummer: string;
	tijdvak: Tijdvak;
	nevenInkomst: boolean;
	opgave: {
		soort: 'bedragen' | 'perioden' | '';
		belastbaarJaar: string;
		/** Waarover het getypte belastbare bedrag gaat; bij lezen wordt het een jaarbedrag. */
		belastbaarPer: 'jaar' | Tijdvak;
		nettoMaand: string;
		/** Waarover het getypte nettobedrag gaat; bij lezen wordt het een maandbedrag. */
		nettoPer: Tijdvak;
		alleenLaatste: boolean;
		perioden: Conceptperiode[];
	};
	lopendBeslag: { ja: boolean; tBvv: string };
	loonbelastingVoertuig: string;
	toegekendNormbedrag: string;
	/** Alleen voor het scherm. */
	vraag: Inkomensvraag;
}

export interface Concept {
	/** Zoals getypt: "14-7-2026". */
	peildatum: string;
	/** De gebruiker koos zelf een andere dag dan vandaag. */
	peildatumGekozen: boolean;
	kenmerk: { dossiernummer: string; bsn: string };
	leefsituatie: Leefsituatie | '';
	wonen: {
		adres: Adres | '';
		woonland: string;
		woonlandfactor: string;
		openheidVanZaken: boolean;
		inInrichting: boolean;
		inrichting: { kostenPerMaand: string };
		woning: Woning | '';
		huurtoeslagMogelijk: JaNeeOnbekend | '';
		woonkostenPerMaand: string;
		eindeOphogingWoonkosten: string;
	};
	inkomens: Conceptinkomen[];
	beslag: {
		beslagobject: string | null;
		samenvoegen: string[];
		omslag: string[];
		startjaar: string;
	};
	toeslagen: Record<Toeslag, string>;
	hardheid: { ja: boolean; bedrag: string; einddatum: string };
	lezingen: Partial<Record<LezingId, LezingOptie>>;
	vtlb: Conceptvtlb;
	/* De rest is alleen voor het scherm en staat niet in een dossier. */
	vragen: Vraagstaat;
	opzij: Opzij;
	/** Het hoogste nummer dat een inkomen ooit had: een weggehaald inkomen leent zijn id aan geen ander. */
	laatsteId: number;
}

/** Een nieuw, leeg concept. Datums staan erin zoals een datumveld ze toont: "14-7-2026". */
export const leegConcept = (peildatum: string): Concept => ({
	peildatum,
	peildatumGekozen: false,
	kenmerk: { dossiernummer: '', bsn: '' },
	leefsituatie: '',
	wonen: {
		adres: '',
		woonland: '',
		woonlandfactor: '',
		openheidVanZaken: false,
		inInrichting: false,
		inrichting: { kostenPerMaand: '' },
		woning: '',
		huurtoeslagMogelijk: '',
		woonkostenPerMaand: '',
		eindeOphogingWoonkosten: ''
	},
	inkomens: [],
	beslag: { beslagobject: null, samenvoegen: [], omslag: [], startjaar: '' },
	toeslagen: { huurtoeslag: '', zorgtoeslag: '', kindgebondenBudget: '' },
	hardheid: { ja: false, bedrag: '', einddatum: '' },
	lezingen: {},
	vtlb: leegVtlb(),
	vragen: leegVraagstaat(),
	opzij: {},
	laatsteId: 0
});

/** Het hoogste nummer onder de ids die getallen zijn; 0 als er geen is. */
export const hoogsteId = (ids: readonly string[]): number =>
	Math.max(0, ...ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number));

/** Een leeg inkomen met een id dat nog nooit van een ander was; het komt nog niet in het concept. */
export function leegInkomen({ inkomens, laatsteId }: Concept, van: Persoon): Conceptinkomen {
	return {
		id: String(Math.max(laatsteId, hoogsteId(inkomens.map(({ id }) => id))) + 1),
		van,
		naam: '',
		codeSoort: '',
		loonheffingennummer: '',
		tijdvak: 'maand',
		nevenInkomst: false,
		opgave: {
			soort: '',
			belastbaarJaar: '',
			belastbaarPer: 'jaar',
			nettoMaand: '',
			nettoPer: 'maand',
			alleenLaatste: false,
			perioden: []
		},
		lopendBeslag: { ja: false, tBvv: '' },
		loonbelastingVoertuig: '',
		toegekendNormbedrag: '',
		vraag: leegInkomensvraag()
	};
}

export const legePeriode = (begin: string, eind: string): Conceptperiode => ({
	begin,
	eind,
	...perBedrag(() => '')
});

const perBedrag = (waarde: (veld: Periodebedrag) => string) =>
	Object.fromEntries(PERIODEBEDRAGEN.map((veld) => [veld, waarde(veld)])) as Record<Periodebedrag, string>;

const getypteDatum = (datum: string | null): string => (datum === null ? '' : toonGetypt(datum));
const getypt = (bedrag: string | null): string => (bedrag === null ? '' : toonBedrag(bedrag));

/** Een geopend dossier als concept, zodat er verder aan gewerkt kan worden. */
export function conceptVan(dossier: Dossier): Concept {
	const { wonen, beslag, hardheid, toeslagen } = dossier;
	return {
		...leegConcept(toonGetypt(dossier.peildatum)),
		peildatumGekozen: true,
		kenmerk: { dossiernummer: dossier.kenmerk.dossiernummer ?? '', bsn: dossier.kenmerk.bsn ?? '' },
		leefsituatie: dossier.leefsituatie,
		wonen: {
			adres: wonen.adres,
			woonland: wonen.woonland ?? '',
			woonlandfactor: (wonen.woonlandfactor ?? '').replace('.', ','),
			openheidVanZaken: wonen.openheidVanZaken,
			inInrichting: wonen.inrichting !== null,
			inrichting: { kostenPerMaand: getypt(wonen.inrichting?.kostenPerMaand ?? null) },
			woning: wonen.woning,
			huurtoeslagMogelijk: wonen.huurtoeslagMogelijk,
			woonkostenPerMaand: getypt(wonen.woonkostenPerMaand),
			eindeOphogingWoonkosten: getypteDatum(wonen.eindeOphogingWoonkosten)
		},
		inkomens: dossier.inkomens.map(conceptVanInkomen),
		beslag: {
			beslagobject: beslag.beslagobject,
			samenvoegen: [...beslag.samenvoegen],
			omslag: [...beslag.omslag],
			startjaar: beslag.startjaar === null ? '' : String(beslag.startjaar)
		},
		toeslagen: {
			huurtoeslag: getypt(toeslagen.huurtoeslag),
			zorgtoeslag: getypt(toeslagen.zorgtoeslag),
			kindgebondenBudget: getypt(toeslagen.kindgebondenBudget)
		},
		hardheid: {
			ja: hardheid !== null,
			bedrag: getypt(hardheid?.bedrag ?? null),
			einddatum: getypteDatum(hardheid?.einddatum ?? null)
		},
		lezingen: { ...dossier.lezingen },
		vtlb: conceptVanVtlb(dossier.vtlb)
	};
}

function conceptVanInkomen(inkomen: Inkomen): Conceptinkomen {
	const { opgave } = inkomen;
	const bedragen = opgave.soort === 'bedragen' ? opgave : null;
	const perioden = opgave.soort === 'perioden' ? opgave : null;
	return {
		id: inkomen.id,
		van: inkomen.van,
		naam: inkomen.naam ?? '',
		codeSoort: inkomen.codeSoort ?? '',
		loonheffingennummer: inkomen.loonheffingennummer ?? '',
		tijdvak: inkomen.tijdvak,
		nevenInkomst: inkomen.nevenInkomst,
		opgave: {
			soort: opgave.soort,
			belastbaarJaar: getypt(bedragen?.belastbaarJaar ?? null),
			belastbaarPer: 'jaar',
			nettoMaand: getypt(bedragen?.nettoMaand ?? null),
			nettoPer: 'maand',
			alleenLaatste: perioden?.alleenLaatste ?? false,
			perioden: (perioden?.perioden ?? []).map((periode) => ({
				begin: toonGetypt(periode.begin),
				eind: toonGetypt(periode.eind),
				...perBedrag((veld) => toonBedrag(periode[veld]))
			}))
		},
		lopendBeslag: { ja: inkomen.lopendBeslag !== null, tBvv: getypt(inkomen.lopendBeslag?.tBvv ?? null) },
		loonbelastingVoertuig: getypt(inkomen.loonbelastingVoertuig),
		toegekendNormbedrag: getypt(inkomen.toegekendNormbedrag),
		vraag: leegInkomensvraag()
	};
}
