/** Stappen 2 tot en met 6: van opgave naar belastbaar jaarinkomen en netto maandinkomen per inkomen. */
import {
	breuk,
	deel,
	keer,
	kleinste,
	min,
	minstensNul,
	NUL,
	som,
	vergelijk,
	verhouding,
	type Breuk
} from './breuk.ts';
import type { Tijdvak } from './datum.ts';
import { herleidStroken, naarMaand, type Strokenuitkomst } from './stroken.ts';
import { bedragOfNul, type Lezingen, type RuweOnderdelen, type RuweOpgave, type RuwInkomen } from './vorm.ts';

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
	/** Wat er uit loonstroken volgt; null bij opgegeven bedragen. */
	readonly stroken: Strokenuitkomst | null;
	/** Waaruit het inkomen is herleid. */
	readonly ruw: RuwInkomen;
	readonly jaarOnderNul: boolean;
	readonly nettoOnderNul: boolean;
	/** Wat er door een lopend beslag overblijft; null zonder. */
	readonly lopendPerMaand: Breuk | null;
	readonly voertuigPerMaand: Breuk;
	readonly normbedrag: Breuk | null;
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
	let ontbrekend: readonly string[] = [];
	let stroken: Strokenuitkomst | null = null;
	if (ruw.opgave.soort === 'bedragen') {
		bedragen = uitBedragen(ruw.opgave);
	} else {
		const uit = herleidStroken(ruw.opgave, vierweken, peildatum, venster, lezing);
		bedragen = uit;
		opbouw = uit.opbouw;
		ontbrekend = uit.ontbrekend;
		stroken = uit;
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
		stroken,
		ruw,
		jaarOnderNul: vergelijk(jaar, NUL) < 0,
		nettoOnderNul: vergelijk(bedragen.maand, NUL) < 0,
		lopendPerMaand,
		voertuigPerMaand: naarMaand(bedragOfNul(ruw.loonbelastingVoertuig), vierweken),
		normbedrag: ruw.toegekendNormbedrag == null ? null : breuk(ruw.toegekendNormbedrag)
	};
}
