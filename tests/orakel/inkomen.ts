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
	vergelijk,
	verhouding,
	type Breuk
} from './breuk.ts';
import { dagnummer, ligtBinnen, maandVan, plusDagen, vierwekenIn, type Tijdvak } from './datum.ts';
import {
	bedragOfNul,
	type Lezingen,
	type RuweOnderdelen,
	type RuweOpgave,
	type RuwePeriode,
	type RuwInkomen
} from './vorm.ts';

export interface Inkomen {
	readonly id: string;
	readonly partner: boolean;
	readonly vierweken: boolean;
	readonly soort: 'periodiek' | 'neven' | 'winst';
	readonly codeSoort: string | null;
	/** Per jaar, minstens nul (regel 5.4). */
	readonly belastbaarJaar: Breuk;
	/** Per maand, minstens nul. */
	readonly netto: Breuk;
	/** Wat meetelt als dit inkomen niet het beslagobject is (regel 8.1), per maand. */
	readonly geteld: Breuk;
	/** Met netto vakantiegeld (regel 8.4a en sectie 18), per maand, minstens nul. */
	readonly nettoInclusief: Breuk;
	readonly geteldInclusief: Breuk;
	/** Of het vakantiegeld een schatting is. */
	readonly geschat: boolean;
	readonly belastbaarGeschat: boolean;
	/** Winst waarvan geen netto bekend is. */
	readonly zonderNetto: boolean;
	/** Verwachte loonstroken die er niet zijn, zoals het resultaat ze noemt. */
	readonly ontbrekend: readonly string[];
	/** Waaruit het inkomen is herleid. */
	readonly ruw: RuwInkomen;
	readonly jaarOnderNul: boolean;
	readonly nettoOnderNul: boolean;
	/** Wat er door een lopend beslag overblijft; null zonder. */
	readonly lopendPerMaand: Breuk | null;
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

/** Wat de loonstroken opleveren; `opbouw` is het deel van het schone loon dat er aan vakantiegeld bij komt. */
interface Strokenuitkomst {
	readonly jaar: Breuk;
	readonly maand: Breuk;
	readonly opbouw: Breuk;
}

/** Regel 8.4a (i) tot en met (iii); een verhouding, dus waardoor gedeeld wordt maakt niet uit. */
function opbouwdeel(
	inVenster: readonly RuwePeriode[],
	perioden: readonly RuwePeriode[],
	schoonLoon: Breuk
): Breuk {
	const betaald = inVenster.length > 0 && !isIncidenteel(inVenster, 'uitbetaaldeVakantiebijslag');
	if (betaald || vergelijk(schoonLoon, NUL) <= 0) return NUL;
	const bouwtVakantiegeldOp = perioden.some(
		(periode) => breuk(periode.opgebouwdVakantiebijslag).teller !== 0n
	);
	const sleutel = bouwtVakantiegeldOp ? 'opgebouwdVakantiebijslag' : 'opbouwAvwb';
	return deel(totaal(perioden, sleutel), schoonLoon);
}

/** Regels 3 tot en met 6 voor een opgave met loonstroken; bedragen nog niet op nul afgekapt. */
function uitPerioden(
	inVenster: readonly RuwePeriode[],
	selectie: Selectie,
	vierweken: boolean
): Strokenuitkomst {
	const { perioden, aantal } = selectie;
	if (aantal === 0) return { jaar: NUL, maand: NUL, opbouw: NUL };
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
		maand: naarMaand(gemiddelde(min(schoonLoon, inhouding)), vierweken),
		opbouw: opbouwdeel(inVenster, perioden, schoonLoon)
	};
}

/** Sectie 17.3: verwachte tijdvakken zonder strook; bij vier weken hoort een strook bij het einde dichtbij. */
function ontbrekendeStroken(
	inVenster: readonly RuwePeriode[],
	ruw: { vierweken: boolean; alleenLaatste: boolean },
	peildatum: string,
	venster: Tijdvak
): string[] {
	if (!ruw.vierweken) {
		const maanden = (ruw.alleenLaatste ? [-2] : [-4, -3, -2]).map((terug) => maandVan(peildatum, terug));
		return maanden
			.filter(({ begin }) => !inVenster.some((periode) => periode.begin === begin))
			.map(({ begin }) => begin.slice(0, 7));
	}
	const verwacht = vierwekenIn(venster).slice(ruw.alleenLaatste ? -1 : 0);
	const isEr = (vak: Tijdvak): boolean =>
		inVenster.some((periode) => Math.abs(dagnummer(periode.eind) - dagnummer(vak.eind)) < 14);
	return verwacht.filter((vak) => !isEr(vak)).map(({ begin, eind }) => `${begin}/${eind}`);
}

const PER_JAAR = { jaar: 1, maand: 12, vierweken: 13 };

/** Regel 17.1: wat is ontvangen, met wat is ingehouden en zonder onkosten. */
const uitOnderdelen = ({ ontvangen, ingehouden, bronheffing, onkostenvergoeding }: RuweOnderdelen): Breuk =>
	min(
		som([breuk(ontvangen), bedragOfNul(ingehouden), bedragOfNul(bronheffing)]),
		bedragOfNul(onkostenvergoeding)
	);

/** Versie 3: opgegeven bedragen worden exact omgerekend, zonder tussendoor af te ronden. */
function uitBedragen(opgave: Extract<RuweOpgave, { soort: 'bedragen' }>): {
	jaar: Breuk | null;
	maand: Breuk;
} {
	if ('belastbaarJaar' in opgave) {
		return { jaar: breuk(opgave.belastbaarJaar), maand: breuk(opgave.nettoMaand) };
	}
	const { belastbaar, netto } = opgave;
	const bedrag =
		netto === null ? NUL : 'onderdelen' in netto ? uitOnderdelen(netto.onderdelen) : breuk(netto.bedrag);
	return {
		jaar: belastbaar && keer(breuk(belastbaar.bedrag), breuk(PER_JAAR[belastbaar.per])),
		maand: naarMaand(bedrag, netto?.per === 'vierweken')
	};
}

const BIJSTANDSCODES = ['34', '42', '43', '45'];

/** Sectie 18, opgegeven bedragen: alleen wie het eens per jaar krijgt, heeft het niet in het netto. */
function opgegevenVakantiegeld(ruw: RuwInkomen, netto: Breuk): { perMaand: Breuk; geschat: boolean } {
	const vakantiegeld = 'vakantiegeld' in ruw.opgave ? ruw.opgave.vakantiegeld : null;
	if (vakantiegeld?.uitbetaling !== 'jaarlijks' || ruw.soort === 'winst')
		return { perMaand: NUL, geschat: false };
	if (vakantiegeld.nettoPerJaar != null) {
		return { perMaand: deel(breuk(vakantiegeld.nettoPerJaar), breuk(12)), geschat: false };
	}
	const percentage = BIJSTANDSCODES.includes(ruw.codeSoort ?? '') ? 5 : 8;
	return { perMaand: keer(netto, verhouding(percentage, 100)), geschat: true };
}

/** Rekent een inkomen uit het dossier om naar maand- en jaarbedragen. */
export function herleidInkomen(
	ruw: RuwInkomen,
	peildatum: string,
	venster: Tijdvak,
	lezing: Lezingen['vierweken']
): Inkomen {
	const vierweken = ruw.tijdvak === 'vierweken';
	const soort = ruw.soort ?? (ruw.nevenInkomst ? 'neven' : 'periodiek');
	let bedragen: { jaar: Breuk | null; maand: Breuk };
	let opbouw = NUL;
	let ontbrekend: string[] = [];
	if (ruw.opgave.soort === 'bedragen') {
		bedragen = uitBedragen(ruw.opgave);
	} else {
		// Regel 2.3: alleen perioden die geheel in het venster liggen.
		const inVenster = ruw.opgave.perioden.filter((periode) => ligtBinnen(periode, venster));
		const keuze = { vierweken, alleenLaatste: ruw.opgave.alleenLaatste ?? false };
		const uit = uitPerioden(inVenster, kiesPerioden(inVenster, keuze, peildatum, venster, lezing), vierweken);
		bedragen = uit;
		opbouw = uit.opbouw;
		if (!ruw.opgave.leeg) ontbrekend = ontbrekendeStroken(inVenster, keuze, peildatum, venster);
	}
	const netto = minstensNul(bedragen.maand);
	const opgegeven = opgegevenVakantiegeld(ruw, netto);
	const nettoInclusief = minstensNul(som([netto, keer(netto, opbouw), opgegeven.perMaand]));
	// Het belastbare bedrag is niet bekend: het netto van een jaar, met het vakantiegeld.
	const jaar = bedragen.jaar ?? keer(nettoInclusief, breuk(12));
	const lopendPerMaand = ruw.lopendBeslag ? naarMaand(breuk(ruw.lopendBeslag.tBvv), vierweken) : null;
	const houdt = lopendPerMaand && kleinste(netto, lopendPerMaand);
	const teltMee = (bedrag: Breuk): Breuk => (soort === 'winst' ? NUL : (houdt ?? bedrag));
	return {
		id: ruw.id,
		partner: ruw.van === 'partner',
		vierweken,
		soort,
		codeSoort: ruw.codeSoort ?? null,
		belastbaarJaar: minstensNul(jaar),
		netto,
		geteld: teltMee(netto),
		nettoInclusief,
		geteldInclusief: teltMee(nettoInclusief),
		geschat: opgegeven.geschat,
		belastbaarGeschat: bedragen.jaar === null,
		zonderNetto: 'netto' in ruw.opgave && ruw.opgave.netto === null,
		ontbrekend,
		ruw,
		jaarOnderNul: vergelijk(jaar, NUL) < 0,
		nettoOnderNul: vergelijk(bedragen.maand, NUL) < 0,
		lopendPerMaand,
		voertuigPerMaand: naarMaand(bedragOfNul(ruw.loonbelastingVoertuig), vierweken),
		normbedrag: ruw.toegekendNormbedrag == null ? null : breuk(ruw.toegekendNormbedrag)
	};
}
