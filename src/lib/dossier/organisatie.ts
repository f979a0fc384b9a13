import * as v from 'valibot';
import { leesJson } from './json.ts';
import { isHeleTekst, TEKENS } from './grenzen.ts';
import type { Gelezen } from './veldfout.ts';

/*
 * Wie het document maakt: de gegevens van een organisatie die op haar stukken komen. Los van het dossier, want
 * zij gaan niet over de inwoner en blijven bij elk dossier hetzelfde.
 */

/** Alles is tekst zoals getypt; leeg is ''. */
export interface Organisatie {
	readonly naam: string;
	/** Wie het dossier behandelt. */
	readonly behandelaar: string;
	readonly adres: string;
	readonly telefoon: string;
	readonly email: string;
	/** Adres van de privacyverklaring, met https. */
	readonly privacy: string;
}

export const ORGANISATIEVELDEN = [
	'naam',
	'behandelaar',
	'adres',
	'telefoon',
	'email',
	'privacy'
] as const satisfies readonly (keyof Organisatie)[];

export const LEGE_ORGANISATIE: Organisatie = {
	naam: '',
	behandelaar: '',
	adres: '',
	telefoon: '',
	email: '',
	privacy: ''
};

const FORMAAT = 'bvv-organisatie';
const MAX_TEKENS = 10_000;

/** Een koppeling in een document gaat altijd naar een website: nooit naar script of een bestand. */
export const isWebadres = (tekst: string): boolean => {
	if (!/^https:\/\/[^\s<>"]+$/.test(tekst)) return false;
	try {
		return new URL(tekst).hostname.includes('.');
	} catch {
		return false;
	}
};

const regel = v.pipe(
	v.string('geenTekst'),
	v.maxLength(TEKENS, 'geenTekst'),
	v.check(isHeleTekst, 'geenTekst'),
	v.trim()
);
const SCHEMA = v.strictObject({
	formaat: v.literal(FORMAAT, 'geenOrganisatie'),
	versie: v.literal(1, 'verkeerdeVersie'),
	naam: regel,
	/** Kwam er later bij. */
	behandelaar: v.optional(regel, ''),
	adres: regel,
	telefoon: regel,
	email: regel,
	privacy: v.pipe(
		regel,
		v.check((tekst) => tekst === '' || isWebadres(tekst), 'geenWebadres')
	)
});

/** De tekst van het bestand bij een organisatie; `leesOrganisatietekst` leest hem terug. */
export const schrijfOrganisatie = (organisatie: Organisatie): string =>
	`${JSON.stringify({ formaat: FORMAAT, versie: 1, ...organisatie }, null, '\t')}\n`;

/** Leest een bestand of bewaarde tekst als organisatie. Vijandig tot het gelezen is. */
export function leesOrganisatietekst(tekst: string): Gelezen<Organisatie> {
	if (tekst.length > MAX_TEKENS) return { gelukt: false, fouten: [{ veld: '', code: 'teGroot' }] };
	const json = leesJson(tekst, 'geenOrganisatie');
	if (!json.gelukt) return json;
	const gelezen = v.safeParse(SCHEMA, json.waarde);
	if (gelezen.success) {
		const { naam, behandelaar, adres, telefoon, email, privacy } = gelezen.output;
		return { gelukt: true, waarde: { naam, behandelaar, adres, telefoon, email, privacy } };
	}
	const sleutel: unknown = gelezen.issues[0].path?.[0].key;
	const veld = typeof sleutel === 'string' ? sleutel : '';
	const code = veld === 'privacy' ? 'geenWebadres' : 'geenOrganisatie';
	return { gelukt: false, fouten: [{ veld, code }] };
}

/** Of er iets is ingevuld om te tonen. */
export const heeftOrganisatie = (organisatie: Organisatie): boolean =>
	ORGANISATIEVELDEN.some((veld) => organisatie[veld].trim() !== '');
