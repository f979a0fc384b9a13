/** Stappen 2 tot en met 6 voor een opgave met loonstroken, en wat er geldt als er een niet is (regel 17.3). */
import { breuk, deel, keer, min, NUL, plus, som, vergelijk, verhouding, type Breuk } from './breuk.ts';
import { dagnummer, ligtBinnen, maandVan, plusDagen, vierwekenIn, type Tijdvak } from './datum.ts';
import type { Lezingen, RuweOpgave, RuwePeriode } from './vorm.ts';

type Opgave = Extract<RuweOpgave, { soort: 'perioden' }>;
type Bedragsleutel = Exclude<keyof RuwePeriode, 'begin' | 'eind'>;

/** Regel 5.2: dertien perioden van vier weken in twaalf maanden. */
export const naarMaand = (bedrag: Breuk, vierweken: boolean): Breuk =>
	vierweken ? keer(bedrag, verhouding(13, 12)) : bedrag;

/** Een strook die voor een deel meetelt: zelf een keer, en als bron van een schatting nog voor een deel. */
interface Gewogen {
	readonly periode: RuwePeriode;
	readonly gewicht: Breuk;
}

const totaal = (perioden: readonly Gewogen[], sleutel: Bedragsleutel): Breuk =>
	som(perioden.map(({ periode, gewicht }) => keer(breuk(periode[sleutel]), gewicht)));

/** Regel 4.1 en 4.3: incidenteel = niet in elke gebruikte strook betaald. */
const isIncidenteel = (gebruikt: readonly RuwePeriode[], sleutel: Bedragsleutel): boolean =>
	gebruikt.some((periode) => breuk(periode[sleutel]).teller === 0n);

/** Regel 3.4: alleen de laatst verwachte periode, ook als daarin niets is ingevoerd. */
function kiesLaatste(inVenster: readonly RuwePeriode[], vierweken: boolean, laatste: Tijdvak | undefined) {
	if (!laatste) return [];
	if (!vierweken) return inVenster.filter((periode) => periode.begin === laatste.begin);
	const grens = plusDagen(laatste.eind, -6);
	const passend = inVenster.filter((periode) => periode.eind >= grens);
	return passend.toSorted((a, b) => (a.eind < b.eind ? -1 : 1)).slice(-1);
}

/** Legt van vroeg naar laat bij elk tijdvak de eerste vrije strook die er hooguit 14 dagen naast eindigt. */
function koppel<P extends Tijdvak>(vakken: readonly Tijdvak[], stroken: readonly P[]): Map<Tijdvak, P> {
	const vrij = new Set(stroken.toSorted((a, b) => (a.begin < b.begin ? -1 : 1)));
	const gevonden = new Map<Tijdvak, P>();
	for (const vak of vakken) {
		const strook = [...vrij].find(({ eind }) => Math.abs(dagnummer(eind) - dagnummer(vak.eind)) <= 14);
		if (!strook) continue;
		vrij.delete(strook);
		gevonden.set(vak, strook);
	}
	return gevonden;
}

export interface Strokenuitkomst {
	/** Per jaar en per maand, nog niet op nul afgekapt. */
	readonly jaar: Breuk;
	readonly maand: Breuk;
	/** Het deel van het schone loon dat er aan vakantiegeld bij komt. */
	readonly opbouw: Breuk;
	/** Zoals het resultaat ze noemt. */
	readonly ontbrekend: readonly string[];
	readonly inVenster: readonly RuwePeriode[];
	/** Tijdvakken zonder strook waarvan wel bekend is of er iets kwam. */
	readonly niets: number;
	readonly geschat: number;
	/** Waar een geschatte periode het gemiddelde van is. */
	readonly bronnen: readonly RuwePeriode[];
}

export function herleidStroken(
	opgave: Opgave,
	vierweken: boolean,
	peildatum: string,
	venster: Tijdvak,
	lezing: Lezingen['vierweken']
): Strokenuitkomst {
	const alleenLaatste = opgave.alleenLaatste ?? false;
	// Regel 2.3: alleen perioden die geheel in het venster liggen.
	const inVenster = opgave.perioden.filter((periode) => ligtBinnen(periode, venster));
	const kalender = vierweken ? vierwekenIn(venster) : [-4, -3, -2].map((terug) => maandVan(peildatum, terug));
	const verwacht = kalender.slice(alleenLaatste ? -1 : 0);
	const geteld = alleenLaatste ? kiesLaatste(inVenster, vierweken, verwacht.at(-1)) : inVenster;

	const metStrook = koppel(verwacht, inVenster);
	const zonder = alleenLaatste
		? verwacht.filter(() => geteld.length === 0)
		: verwacht.filter((vak) => !metStrook.has(vak));
	const antwoorden = koppel(zonder, opgave.ontbreekt ?? []);
	const nieuwste = opgave.perioden.toSorted((a, b) => (a.begin < b.begin ? 1 : -1)).slice(0, verwacht.length);
	const mogelijk = geteld.length > 0 ? geteld : nieuwste;
	const kwam = (vak: Tijdvak) => {
		const antwoord = opgave.leeg ? 'niets' : antwoorden.get(vak)?.kwam;
		return antwoord === 'wel' && mogelijk.length === 0 ? undefined : antwoord;
	};
	const geschat = zonder.filter((vak) => kwam(vak) === 'wel').length;
	const niets = zonder.filter((vak) => kwam(vak) === 'niets').length;
	const bronnen = geschat > 0 ? mogelijk : [];

	const gewogen = [
		...geteld.map((periode) => ({ periode, gewicht: breuk(1) })),
		...bronnen.map((periode) => ({ periode, gewicht: verhouding(geschat, bronnen.length) }))
	];
	const bekend = inVenster.length + geschat + niets;
	const volgensKalender = lezing === 'kalender' ? Math.max(kalender.length, bekend) : bekend;
	const aantal = alleenLaatste ? 1 : vierweken ? volgensKalender : 3;
	const gebruikt = [...inVenster, ...bronnen];
	return {
		...middel(gewogen, gebruikt, aantal, vierweken),
		ontbrekend: zonder
			.filter((vak) => kwam(vak) === undefined)
			.map(({ begin, eind }) => (vierweken ? `${begin}/${eind}` : begin.slice(0, 7))),
		inVenster,
		niets,
		geschat,
		bronnen
	};
}

/** Regels 3 tot en met 6. */
function middel(
	gewogen: readonly Gewogen[],
	gebruikt: readonly RuwePeriode[],
	aantal: number,
	vierweken: boolean
): Pick<Strokenuitkomst, 'jaar' | 'maand' | 'opbouw'> {
	if (aantal === 0) return { jaar: NUL, maand: NUL, opbouw: NUL };
	const incidenteel = (['uitbetaaldeVakantiebijslag', 'opnameAvwb'] as const).filter((sleutel) =>
		isIncidenteel(gebruikt, sleutel)
	);
	const schoonLoon = min(
		totaal(gewogen, 'loon'),
		som(incidenteel.map((sleutel) => totaal(gewogen, sleutel)))
	);
	const opbouw = plus(totaal(gewogen, 'opgebouwdVakantiebijslag'), totaal(gewogen, 'opbouwAvwb'));
	const inhouding = plus(totaal(gewogen, 'ingehoudenZvw'), totaal(gewogen, 'ingehoudenLoonheffing'));
	const gemiddelde = (bedrag: Breuk): Breuk => deel(bedrag, breuk(aantal));
	return {
		jaar: keer(gemiddelde(plus(schoonLoon, opbouw)), breuk(vierweken ? 13 : 12)),
		maand: naarMaand(gemiddelde(min(schoonLoon, inhouding)), vierweken),
		opbouw: opbouwdeel(gebruikt, gewogen, schoonLoon)
	};
}

/** Regel 8.4a (i) tot en met (iii); een verhouding, dus waardoor gedeeld wordt maakt niet uit. */
function opbouwdeel(gebruikt: readonly RuwePeriode[], gewogen: readonly Gewogen[], schoonLoon: Breuk): Breuk {
	const betaald = gebruikt.length > 0 && !isIncidenteel(gebruikt, 'uitbetaaldeVakantiebijslag');
	if (betaald || vergelijk(schoonLoon, NUL) <= 0) return NUL;
	const bouwtVakantiegeldOp = gewogen.some(
		({ periode }) => breuk(periode.opgebouwdVakantiebijslag).teller !== 0n
	);
	const sleutel = bouwtVakantiegeldOp ? 'opgebouwdVakantiebijslag' : 'opbouwAvwb';
	const bedrag = totaal(gewogen, sleutel);
	return vergelijk(bedrag, NUL) < 0 ? NUL : deel(bedrag, schoonLoon);
}
