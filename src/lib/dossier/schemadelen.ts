import * as v from 'valibot';
import { isGeenNormen, kiesNormtabel } from '../normen/kies.ts';
import { isDatum } from '../tijd/datum.ts';
import type { Foutcode } from './veldfout.ts';

/*
 * De bouwstenen van de schema's. Een foutmelding is hier een code, met na een dubbele punt wat de zin moet noemen;
 * `lees.ts` maakt er veldfouten van.
 */
export const code = (naam: Foutcode, gegeven = ''): string => (gegeven ? `${naam}:${gegeven}` : naam);

/** Bedragen in een dossier: kale notatie, hooguit twee decimalen, hooguit zeven cijfers voor de punt. */
export const bedrag = v.pipe(
	v.string(code('geenBedrag')),
	v.regex(/^-?\d+(\.\d{1,2})?$/, code('geenBedrag')),
	v.regex(/^-?0*\d{1,7}(\.\d+)?$/, code('bedragTeHoog'))
);
export const nietNegatief = v.pipe(bedrag, v.regex(/^[^-]|^-[0.]+$/, code('bedragNegatief')));
export const factor = v.pipe(v.string(code('geenBedrag')), v.regex(/^\d+(\.\d{1,4})?$/, code('geenBedrag')));
export const datum = v.pipe(v.string(code('geenDatum')), v.check(isDatum, code('geenDatum')));
/** Een datum in een verkeerde vorm heeft al een eigen fout. */
export const heeftNormen = (dag: string) => !isDatum(dag) || !isGeenNormen(kiesNormtabel(dag));
export const tekst = v.pipe(v.string(code('geenTekst')), v.maxLength(200, code('geenTekst')));
export const jaNee = v.boolean(code('geenJaNee'));
export const keuze = <const T extends readonly string[]>(opties: T) =>
	v.picklist(opties, code('geenKeuze', opties.join(', ')));

/** Null en weglaten zijn hetzelfde: dan geldt de standaardwaarde. */
export const optioneel = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema, null), null);
export const metStandaard = <S extends v.GenericSchema, const D extends v.InferOutput<S>>(
	schema: S,
	standaard: D
) =>
	v.pipe(
		v.optional(v.nullable(schema), null),
		v.transform((waarde): v.InferOutput<S> => waarde ?? standaard)
	);
/** Een ontbrekende sleutel wordt als null gelezen, zodat de fout van het veld zelf verschijnt. */
export const verplicht = <S extends v.GenericSchema>(schema: S) => v.optional(schema, null as never);
export const groep = <E extends v.ObjectEntries>(
	velden: E
): v.GenericSchema<unknown, v.InferOutput<v.StrictObjectSchema<E, string>>> =>
	v.strictObject(
		Object.fromEntries(Object.entries(velden).map(([sleutel, veld]) => [sleutel, verplicht(veld)])),
		code('geenGroep')
	) as never;
export const groepMetStandaard = <E extends v.ObjectEntries>(velden: E) =>
	v.pipe(
		v.unknown(),
		v.check((waarde) => !Array.isArray(waarde), code('geenGroep')),
		v.transform((waarde) => waarde ?? {}),
		groep(velden)
	);
export const lijst = <S extends v.GenericSchema>(schema: S) => v.array(schema, code('geenLijst'));
