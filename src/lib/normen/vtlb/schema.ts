/** Het schema van de editietabellen. Alleen de tests laden het; de app draagt valibot hier niet voor. */
import * as v from 'valibot';
import { VTLB_MERKEN, VTLB_SLEUTELS, type Vtlbeditie, type Vtlbsleutel } from './typen.ts';

const tekst = v.pipe(v.string(), v.nonEmpty('Dit mag niet leeg zijn.'));
const datum = v.pipe(
	v.string(),
	v.regex(/^\d{4}-(01-01|06-30|07-01|12-31)$/, 'Een editie duurt een halfjaar.')
);

const vtlbnorm = v.strictObject({
	waarde: v.pipe(
		v.string(),
		v.regex(/^(0|[1-9]\d*)(\.\d+)?$/, 'Een getal is een decimale tekst met een punt.')
	),
	merk: v.picklist(VTLB_MERKEN),
	bron: tekst,
	toelichting: v.exactOptional(tekst)
});

const normen = Object.fromEntries(VTLB_SLEUTELS.map((sleutel) => [sleutel, v.nullable(vtlbnorm)])) as Record<
	Vtlbsleutel,
	v.NullableSchema<typeof vtlbnorm, undefined>
>;

/** Elke sleutel staat er, met een bedrag of met null: een leeg vak is een gegeven. */
export const vtlbeditieSchema: v.GenericSchema<unknown, Vtlbeditie> = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^\d{4}-0[17]$/, 'Het id is het jaar en de maand.')),
	vanaf: datum,
	totEnMet: datum,
	rapportGezien: v.boolean(),
	waarden: v.strictObject(normen)
});
