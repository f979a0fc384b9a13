/** Stappen 2 tot en met 6: van opgave naar belastbaar jaarinkomen en netto maandinkomen per inkomen. */
import {
	breuk,
	deel,
	keer,
	kleinste,
	min,
	minstensNul,
	NUL,
	plus,
	som,
	verhouding,
	type Breuk
} from './breuk.ts';
import { ligtBinnen, maandVan, plusDagen, vierwekenIn, type Tijdvak } from './datum.ts';
import { bedragOfNul, type Lezingen, type RuwInkomen, type RuweOpgave, type RuwePeriode } from './vorm.ts';

export interface Inkomen {
	readonly id: string;
	readonly partner: boolean;
	readonly vierweken: boolean;
	readonly nevenInkomst: boolean;
	readonly codeSoort: string | null;
	/** Per jaar, minstens nul (regel 5.4). */
	readonly belastbaarJaar: Breuk;
	/** Per maand, minstens nul. */
	readonly netto: Breuk;
	/** Wat meetelt als dit inkomen niet het beslagobject is (regel 8.1), per maand. */
	readonly geteld: Breuk;
	readonly voertuigPerMaand: Breuk;
	readonly normbedrag: Breuk | null;
}

/** Regel 5.2: dertien perioden van vier weken in twaalf maanden. */
const naarMaand = (bedrag: Breuk, vierweken: boolean): Breuk =>
	vierweken ? keer(bedrag, verhouding(13, 12)) : bedrag;

type Bedragsleutel = Exclude<keyof RuwePeriode, 'begin' | 'eind'>;

const totaal = (perioden: readonly RuwePeriode[], sleutel: Bedragsleutel): Breuk =>
	som(perioden.map((periode) => breuk(periode[sleutel])));

/** Regel 4.1 en 4.3: incidenteel = niet in elke ingevoerde periode van het venster betaald. */
const isIncidenteel = (inVenster: readonly RuwePeriode[], sleutel: Bedragsleutel): boolean =>
	inVenster.some((periode) => breuk(periode[sleutel]).teller === 0n);

interface Selectie {
	readonly perioden: readonly RuwePeriode[];
	/** Waardoor gedeeld wordt: het verwachte aantal, niet het ingevoerde. */
	readonly aantal: number;
}

/** Regel 3.4: alleen de laatst verwachte periode, ook als daarin niets is ingevoerd. */
function kiesLaatste(
	inVenster: readonly RuwePeriode[],
	vierweken: boolean,
	peildatum: string,
	venster: Tijdvak
) {
	if (!vierweken) {
		const verwacht = maandVan(peildatum, -2);
		return inVenster.filter((periode) => periode.begin === verwacht.begin);
	}
	const verwacht = vierwekenIn(venster).at(-1);
	if (!verwacht) return [];
	const grens = plusDagen(verwacht.eind, -6);
	const passend = inVenster.filter((periode) => periode.eind >= grens);
	return passend.toSorted((a, b) => (a.eind < b.eind ? -1 : 1)).slice(-1);
}

function kiesPerioden(
	inVenster: readonly RuwePeriode[],
	ruw: { vierweken: boolean; alleenLaatste: boolean },
	peildatum: string,
	venster: Tijdvak,
	lezing: Lezingen['vierweken']
): Selectie {
	if (ruw.alleenLaatste) {
		return { perioden: kiesLaatste(inVenster, ruw.vierweken, peildatum, venster), aantal: 1 };
	}
	if (!ruw.vierweken) return { perioden: inVenster, aantal: 3 };
	const kalender = lezing === 'kalender' ? vierwekenIn(venster).length : 0;
	return { perioden: inVenster, aantal: Math.max(kalender, inVenster.length) };
}

/** Regels 3 tot en met 6 voor een opgave met loonstroken; bedragen nog niet op nul afgekapt. */
function uitPerioden(inVenster: readonly RuwePeriode[], selectie: Selectie, vierweken: boolean) {
	const { perioden, aantal } = selectie;
	if (aantal === 0) return { jaar: NUL, netto: NUL };
	const incidenteel = (['uitbetaaldeVakantiebijslag', 'opnameAvwb'] as const).filter((sleutel) =>
		isIncidenteel(inVenster, sleutel)
	);
	const schoonLoon = min(
		totaal(perioden, 'loon'),
		som(incidenteel.map((sleutel) => totaal(perioden, sleutel)))
	);
	const opbouw = plus(totaal(perioden, 'opgebouwdVakantiebijslag'), totaal(perioden, 'opbouwAvwb'));
	const inhouding = plus(totaal(perioden, 'ingehoudenZvw'), totaal(perioden, 'ingehoudenLoonheffing'));
	const gemiddelde = (bedrag: Breuk): Breuk => deel(bedrag, breuk(aantal));
	return {
		jaar: keer(gemiddelde(plus(schoonLoon, opbouw)), breuk(vierweken ? 13 : 12)),
		netto: naarMaand(gemiddelde(min(schoonLoon, inhouding)), vierweken)
	};
}

const PER_JAAR = { jaar: 1, maand: 12, vierweken: 13 };

/** Versie 3: opgegeven bedragen worden exact omgerekend, zonder tussendoor af te ronden. */
function uitBedragen(opgave: Extract<RuweOpgave, { soort: 'bedragen' }>): { jaar: Breuk; maand: Breuk } {
	if ('belastbaarJaar' in opgave) {
		return { jaar: breuk(opgave.belastbaarJaar), maand: breuk(opgave.nettoMaand) };
	}
	const { belastbaar, netto } = opgave;
	return {
		jaar: keer(breuk(belastbaar.bedrag), breuk(PER_JAAR[belastbaar.per])),
		maand: naarMaand(breuk(netto.bedrag), netto.per === 'vierweken')
	};
}

/** Rekent een inkomen uit het dossier om naar maand- en jaarbedragen. */
export function herleidInkomen(
	ruw: RuwInkomen,
	peildatum: string,
	venster: Tijdvak,
	lezing: Lezingen['vierweken']
): Inkomen {
	const vierweken = ruw.tijdvak === 'vierweken';
	let jaar: Breuk;
	let maand: Breuk;
	if (ruw.opgave.soort === 'bedragen') {
		({ jaar, maand } = uitBedragen(ruw.opgave));
	} else {
		// Regel 2.3: alleen perioden die geheel in het venster liggen.
		const inVenster = ruw.opgave.perioden.filter((periode) => ligtBinnen(periode, venster));
		const alleenLaatste = ruw.opgave.alleenLaatste ?? false;
		const selectie = kiesPerioden(inVenster, { vierweken, alleenLaatste }, peildatum, venster, lezing);
		({ jaar, netto: maand } = uitPerioden(inVenster, selectie, vierweken));
	}
	const netto = minstensNul(maand);
	const blijftOver = ruw.lopendBeslag ? naarMaand(breuk(ruw.lopendBeslag.tBvv), vierweken) : netto;
	return {
		id: ruw.id,
		partner: ruw.van === 'partner',
		vierweken,
		nevenInkomst: ruw.nevenInkomst ?? ruw.soort === 'neven',
		codeSoort: ruw.codeSoort ?? null,
		belastbaarJaar: minstensNul(jaar),
		netto,
		geteld: kleinste(netto, blijftOver),
		voertuigPerMaand: naarMaand(bedragOfNul(ruw.loonbelastingVoertuig), vierweken),
		normbedrag: ruw.toegekendNormbedrag == null ? null : breuk(ruw.toegekendNormbedrag)
	};
}
