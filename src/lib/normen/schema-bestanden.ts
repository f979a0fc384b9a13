/**
 * De schema's van de bestanden in normen/ die geen pagina keurt: alleen de tests en het maken van normen/schema.json lezen ze.
 */
import * as v from 'valibot';
import {
	datum,
	decimaal,
	lineairSchema,
	normwaarden,
	regelbron,
	regelsAltijd,
	tabelAltijd,
	tekst,
	waarden
} from './schema.ts';
import { EENHEID_ALTIJD, EENHEID_KWADRATISCH } from './sleutels.ts';

/** Een normtabel met de huurformule van vóór 2026, of die van daarna: de formule bepaalt welke normen er horen. */
export const normtabelSchema = v.union([
	v.strictObject({
		...tabelAltijd,
		regels: v.strictObject({
			formule: v.literal('kwadratisch'),
			normhuurLid7: v.literal('art19'),
			...regelsAltijd
		}),
		waarden: waarden({ ...EENHEID_ALTIJD, ...EENHEID_KWADRATISCH })
	}),
	lineairSchema
]);

/** Namen voor de herhaalde delen in schema.json. */
export const deelschemas = {
	bedragPerMaand: normwaarden['EUR/maand'],
	bedragPerJaar: normwaarden['EUR/jaar'],
	percentage: normwaarden.procent,
	factorB: normwaarden['EUR/maand per EUR/jaar'],
	factorA: normwaarden['EUR/maand per (EUR/jaar)^2'],
	regelbron
};

const perLeefsituatie = v.strictObject({ a: decimaal, b: decimaal, c: decimaal, d: decimaal });

/** Het bewijs bij een tabel (normen/controle). */
export const controletabelSchema = v.strictObject({
	id: tabelAltijd.id,
	verificatie: v.strictObject({
		volgensWettekst: perLeefsituatie,
		verschilWettekst: perLeefsituatie,
		zoalsGepubliceerd: perLeefsituatie,
		verschilGepubliceerd: perLeefsituatie,
		inkomenBijMaximum: v.strictObject({ eenpersoons: decimaal, meerpersoons: decimaal }),
		opmerking: tekst
	}),
	controlewaarden: v.array(
		v.strictObject({
			C: decimaal,
			leefsituatie: v.picklist(['a', 'b', 'c', 'd']),
			basis: decimaal,
			zorg: decimaal,
			huur: decimaal,
			kgb: decimaal,
			som: decimaal,
			bvv: decimaal,
			max: v.boolean()
		})
	)
});

/** Een woonlandtabel. Boven 1 komt een factor nooit (art. 6 Besluit beslagvrije voet). */
export const woonlandtabelSchema = v.strictObject({
	jaar: v.pipe(v.number(), v.integer()),
	vanaf: datum,
	totEnMet: datum,
	bron: tekst,
	toelichting: v.exactOptional(tekst),
	nietGenoemdLand: decimaal,
	factoren: v.record(
		tekst,
		v.pipe(v.string(), v.regex(/^(0\.\d+|1(\.0+)?)$/, 'Een factor is meer dan 0 en hoogstens 1.'))
	)
});
