import { Getal } from '../getal/getal.ts';
import { zoekOp } from '../taal/zoeken.ts';
import { plusDagen, type Datum } from '../tijd/datum.ts';
import { STANDEN, type Afspraak, type Regel } from './regel.ts';

/* Welke rijen er te zien zijn, en in welke volgorde. */

export const FILTERS = ['alle', 'omhoog', 'omlaag', 'nodig', 'binnenkort', 'voorbij'] as const;
export type Filter = (typeof FILTERS)[number];

/** Zo ver vooruit is binnenkort (dagen). */
const BINNENKORT = 30;

export type Kolom = 'naam' | 'beslagOp' | 'toen' | 'nu' | 'verschil' | 'stand' | 'datum' | 'nodig';

export interface Volgorde {
	readonly kolom: Kolom;
	readonly op: boolean;
}

/** Hoe een dossier heet: de naam, anders het nummer, anders het bestand. */
export const naamVan = ({ naam, nummer, bestand }: Pick<Regel, 'naam' | 'nummer' | 'bestand'>): string =>
	naam ?? nummer ?? bestand;

/** De eerste dag die nog komt. */
export const komendeDag = ({ afspraken }: Regel, vandaag: Datum): Afspraak | null =>
	afspraken.find(({ dag }) => dag >= vandaag) ?? null;

/** De dagen die voorbij zijn zonder dat het dossier erna is herzien. */
export const voorbij = ({ afspraken }: Regel, vandaag: Datum): readonly Afspraak[] =>
	afspraken.filter(({ dag }) => dag < vandaag);

export function isBinnenkort(regel: Regel, vandaag: Datum): boolean {
	const komende = komendeDag(regel, vandaag);
	return komende !== null && komende.dag <= plusDagen(vandaag, BINNENKORT);
}

type Richting = 'omhoog' | 'gelijk' | 'omlaag';

/** Of het bedrag hoger of lager is dan toen; null als dat nog niet te zeggen is. */
function richtingVan({ verschil }: Regel): Richting | null {
	if (verschil === null) return null;
	const bedrag = Getal.lees(verschil);
	if (bedrag.isNul()) return 'gelijk';
	return bedrag.isNegatief() ? 'omlaag' : 'omhoog';
}

const PAST: Readonly<Record<Filter, (regel: Regel, vandaag: Datum) => boolean>> = {
	alle: () => true,
	omhoog: (regel) => richtingVan(regel) === 'omhoog',
	omlaag: (regel) => richtingVan(regel) === 'omlaag',
	nodig: ({ nodig }) => nodig.length > 0,
	binnenkort: isBinnenkort,
	voorbij: (regel, vandaag) => voorbij(regel, vandaag).length > 0
};

export const past = (regel: Regel, filter: Filter, vandaag: Datum): boolean => PAST[filter](regel, vandaag);

/** De rijen waarin elk woord voorkomt, in naam, nummer, bestand of waar het beslag op ligt. */
export function zoek(regels: readonly Regel[], getypt: string): readonly Regel[] {
	if (getypt.trim() === '') return regels;
	const past = zoekOp(getypt);
	return regels.filter(({ naam, nummer, bestand, beslagOp }) =>
		past([naam, nummer, bestand, beslagOp].filter(Boolean).join(' '))
	);
}

const TAAL = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

type Vergelijk = (een: Regel, ander: Regel) => number;

/** Wat er niet is komt achteraan, welke kant er ook gesorteerd wordt. */
const metLeeg =
	<T>(waarde: (regel: Regel) => T | null, vergelijk: (een: T, ander: T) => number) =>
	(op: boolean): Vergelijk =>
	(een, ander) => {
		const [links, rechts] = [waarde(een), waarde(ander)];
		if (links === null || rechts === null) return Number(links === null) - Number(rechts === null);
		return op ? vergelijk(links, rechts) : vergelijk(rechts, links);
	};

const alsTekst = (waarde: (regel: Regel) => string) =>
	metLeeg(
		(regel) => waarde(regel) || null,
		(een: string, ander) => TAAL.compare(een, ander)
	);
const alsGetal = (waarde: (regel: Regel) => string | null) =>
	metLeeg(
		(regel) => {
			const kaal = waarde(regel);
			return kaal === null ? null : Getal.lees(kaal);
		},
		(een, ander) => een.vergelijk(ander)
	);

const OP = (vandaag: Datum): Readonly<Record<Kolom, (op: boolean) => Vergelijk>> => ({
	naam: alsTekst(naamVan),
	beslagOp: alsTekst(({ beslagOp }) => beslagOp),
	toen: alsGetal(({ toen }) => toen?.bedrag ?? null),
	nu: alsGetal(({ nu }) => nu),
	verschil: alsGetal(({ verschil }) => verschil),
	stand: metLeeg<number>(
		({ stand }) => STANDEN.indexOf(stand),
		(een, ander) => een - ander
	),
	datum: alsTekst((regel) => komendeDag(regel, vandaag)?.dag ?? ''),
	nodig: alsTekst(({ nodig }) => nodig.join())
});

/** Op volgorde; wat gelijk is staat op naam. */
export function sorteer(regels: readonly Regel[], { kolom, op }: Volgorde, vandaag: Datum): readonly Regel[] {
	// Een keer per rij omzetten: een vergelijking gebeurt voor elke rij vaker.
	const perKolom = OP(vandaag);
	const vergelijk = perKolom[kolom](op);
	const opNaam = perKolom.naam(true);
	return regels.toSorted((een, ander) => vergelijk(een, ander) || opNaam(een, ander) || een.id - ander.id);
}

/** Per dossiernummer de bestanden, als er meer dan een is. */
export function dubbeleNummers(regels: readonly Regel[]): ReadonlyMap<string, readonly Regel[]> {
	const perNummer = new Map<string, Regel[]>();
	for (const regel of regels) {
		if (regel.nummer !== null) perNummer.set(regel.nummer, [...(perNummer.get(regel.nummer) ?? []), regel]);
	}
	return new Map([...perNummer].filter(([, zelfde]) => zelfde.length > 1));
}

/** Wat dossiers samen per maand meer of minder hebben, en hoeveel er welke kant op gaan. */
export function tel(
	regels: readonly Regel[]
): Readonly<Record<Richting | 'nogNiet', number>> & { readonly som: Getal } {
	const aantal = (richting: Richting | null) =>
		regels.filter((regel) => richtingVan(regel) === richting).length;
	return {
		omhoog: aantal('omhoog'),
		gelijk: aantal('gelijk'),
		omlaag: aantal('omlaag'),
		nogNiet: aantal(null),
		som: regels.reduce((som, { verschil }) => (verschil === null ? som : som.plus(Getal.lees(verschil))), NUL)
	};
}
const NUL = Getal.lees('0');

/** De rijen met wat er nieuw van is: een rij die er al was blijft op haar plaats. */
export function vervang(regels: readonly Regel[], nieuw: readonly Regel[]): readonly Regel[] {
	const perId = new Map(nieuw.map((regel) => [regel.id, regel]));
	const bestaand = regels.map((regel) => {
		const vervangt = perId.get(regel.id) ?? regel;
		perId.delete(regel.id);
		return vervangt;
	});
	return [...bestaand, ...perId.values()];
}

export type Gekozen = ReadonlySet<number>;
export const NIETS_GEKOZEN: Gekozen = new Set();

/** Dezelfde keuze met of zonder deze rijen. */
export function kies(gekozen: Gekozen, ids: readonly number[], erbij: boolean): Gekozen {
	const weg = new Set(ids);
	return new Set([...[...gekozen].filter((id) => !weg.has(id)), ...(erbij ? ids : [])]);
}

export const zonder = (regels: readonly Regel[], ids: readonly number[]): readonly Regel[] => {
	const weg = new Set(ids);
	return regels.filter(({ id }) => !weg.has(id));
};
