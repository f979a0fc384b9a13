/**
 * Het schema van een normtabel van nu. Wat hier staat is dezelfde vorm als in `typen.ts`; een test van de typen houdt ze gelijk.
 * Een pagina laadt dit pas als iemand een eigen tabel opent; wat geen pagina nodig heeft, staat in `schema-bestanden.ts`.
 */
import * as v from 'valibot';
import { EENHEID_ALTIJD, EENHEID_LINEAIR, LETTERS } from './sleutels.ts';
import { HERKOMSTEN, type Eenheid, type Normwaarde, type Regelbron } from './typen.ts';

export const tekst = v.pipe(v.string(), v.nonEmpty('Dit mag niet leeg zijn.'));
export const datum = v.pipe(
	v.string(),
	v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Een datum is JJJJ-MM-DD.')
);
export const decimaal = v.pipe(
	v.string(),
	v.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'Een getal is een decimale tekst met een punt.')
);
const heelGetal = v.pipe(v.string(), v.regex(/^(0|[1-9]\d*)$/, 'Een aantal is een heel getal als tekst.'));

const normwaarde = <const E extends Eenheid>(eenheid: E): v.GenericSchema<Normwaarde<E>> =>
	v.strictObject({
		letter: v.exactOptional(v.picklist(LETTERS)),
		waarde: decimaal,
		eenheid: v.literal(eenheid),
		herkomst: v.picklist(HERKOMSTEN),
		regeling: tekst,
		plaats: tekst,
		versie: datum,
		omschrijving: tekst,
		toelichting: v.exactOptional(tekst)
	});

/** Eén schema per eenheid, zodat schema.json er met een naam naar kan verwijzen. */
export const normwaarden: { readonly [E in Eenheid]: v.GenericSchema<Normwaarde<E>> } = {
	'EUR/maand': normwaarde('EUR/maand'),
	'EUR/jaar': normwaarde('EUR/jaar'),
	procent: normwaarde('procent'),
	'EUR/maand per EUR/jaar': normwaarde('EUR/maand per EUR/jaar'),
	'EUR/maand per (EUR/jaar)^2': normwaarde('EUR/maand per (EUR/jaar)^2')
};

type Waardenschema<S extends Record<string, Eenheid>> = {
	readonly [K in keyof S]: v.GenericSchema<Normwaarde<S[K]>>;
};

/** Een sleutel te veel of te weinig is een fout, en elke sleutel eist haar eigen eenheid. */
export function waarden<const S extends Record<string, Eenheid>>(
	eenheden: S
): v.StrictObjectSchema<Waardenschema<S>, undefined> {
	const velden = Object.entries(eenheden).map(([sleutel, eenheid]) => [sleutel, normwaarden[eenheid]]);
	return v.strictObject(Object.fromEntries(velden) as Waardenschema<S>);
}

export const regelsAltijd = {
	lid5: v.picklist(['alleenBijMaximum', 'altijd']),
	lid7: v.picklist(['eigenaar', 'eigenaarEnHuurder']),
	bijstandsregel: v.boolean(),
	bankZonderWoonadres: v.picklist(['helft', 'onbekend']),
	woonkostenTermijn: v.strictObject({ maanden: heelGetal, verlenging: heelGetal })
};

export const regelbron: v.GenericSchema<Regelbron> = v.strictObject({
	regeling: tekst,
	plaats: tekst,
	versie: datum,
	toelichting: v.exactOptional(tekst)
});

export const tabelAltijd = {
	$schema: v.literal('./schema.json'),
	id: v.pipe(v.string(), v.regex(/^\d{4}-[12]$/, 'Het id is het jaar en het halfjaar.')),
	vanaf: datum,
	totEnMet: datum,
	herziening: v.pipe(v.number(), v.integer(), v.minValue(1)),
	regelbronnen: v.strictObject({
		formule: regelbron,
		lid5: regelbron,
		lid7: regelbron,
		normhuurLid7: regelbron,
		bijstandsregel: regelbron,
		bankZonderWoonadres: regelbron,
		woonkostenTermijn: regelbron
	})
};

/** Een normtabel met de huurformule van art. 21 Wht, de enige die een volgend halfjaar kan hebben. */
export const lineairSchema = v.strictObject({
	...tabelAltijd,
	regels: v.strictObject({
		formule: v.literal('lineair'),
		normhuurLid7: v.literal('vanaf2026'),
		...regelsAltijd
	}),
	waarden: waarden({ ...EENHEID_ALTIJD, ...EENHEID_LINEAIR })
});
