import * as v from 'valibot';
import { LEZING_IDS, LEZINGEN, standaardLezing, type LezingId } from '../herleiding/lezingen.ts';
import { isGeenNormen, kiesNormtabel, normbereik } from '../normen/kies.ts';
import { isDatum } from '../tijd/datum.ts';
import {
	ADRESSEN,
	JA_NEE_ONBEKEND,
	LEEFSITUATIES,
	PERSONEN,
	TIJDVAKKEN,
	WONINGEN,
	type Dossier
} from './dossier.ts';
import { isBsn } from './bsn.ts';
import type { Foutcode } from './veldfout.ts';

/*
 * Het schema van dossierformaat versie 1: elk bestand van buiten komt hier eerst langs. Een foutmelding is hier
 * een code, met na een dubbele punt wat de zin moet noemen; `lees.ts` maakt er veldfouten van.
 */
const code = (naam: Foutcode, gegeven = ''): string => (gegeven ? `${naam}:${gegeven}` : naam);

/** Bedragen in een dossier: kale notatie, hooguit twee decimalen, hooguit zeven cijfers voor de punt. */
const bedrag = v.pipe(
	v.string(code('geenBedrag')),
	v.regex(/^-?\d+(\.\d{1,2})?$/, code('geenBedrag')),
	v.regex(/^-?0*\d{1,7}(\.\d+)?$/, code('bedragTeHoog'))
);
const nietNegatief = v.pipe(bedrag, v.regex(/^[^-]|^-[0.]+$/, code('bedragNegatief')));
const factor = v.pipe(v.string(code('geenBedrag')), v.regex(/^\d+(\.\d{1,4})?$/, code('geenBedrag')));
const datum = v.pipe(v.string(code('geenDatum')), v.check(isDatum, code('geenDatum')));
/** Een datum in een verkeerde vorm heeft al een eigen fout. */
const heeftNormen = (dag: string) => !isDatum(dag) || !isGeenNormen(kiesNormtabel(dag));
const tekst = v.pipe(v.string(code('geenTekst')), v.maxLength(200, code('geenTekst')));
const jaNee = v.boolean(code('geenJaNee'));
const keuze = <const T extends readonly string[]>(opties: T) =>
	v.picklist(opties, code('geenKeuze', opties.join(', ')));

/** Null en weglaten zijn hetzelfde: dan geldt de standaardwaarde. */
const optioneel = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema, null), null);
const metStandaard = <S extends v.GenericSchema, const D extends v.InferOutput<S>>(schema: S, standaard: D) =>
	v.pipe(
		v.optional(v.nullable(schema), null),
		v.transform((waarde): v.InferOutput<S> => waarde ?? standaard)
	);
/** Een ontbrekende sleutel wordt als null gelezen, zodat de fout van het veld zelf verschijnt. */
const verplicht = <S extends v.GenericSchema>(schema: S) => v.optional(schema, null as never);
const groep = <E extends v.ObjectEntries>(
	velden: E
): v.GenericSchema<unknown, v.InferOutput<v.StrictObjectSchema<E, string>>> =>
	v.strictObject(
		Object.fromEntries(Object.entries(velden).map(([sleutel, veld]) => [sleutel, verplicht(veld)])),
		code('geenGroep')
	) as never;
const groepMetStandaard = <E extends v.ObjectEntries>(velden: E) =>
	v.pipe(
		v.unknown(),
		v.check((waarde) => !Array.isArray(waarde), code('geenGroep')),
		v.transform((waarde) => waarde ?? {}),
		groep(velden)
	);
const lijst = <S extends v.GenericSchema>(schema: S) => v.array(schema, code('geenLijst'));

const periode = groep({
	begin: datum,
	eind: datum,
	loon: bedrag,
	uitbetaaldeVakantiebijslag: bedrag,
	opnameAvwb: bedrag,
	opgebouwdVakantiebijslag: bedrag,
	opbouwAvwb: bedrag,
	ingehoudenZvw: bedrag,
	ingehoudenLoonheffing: bedrag
});

const opgave = v.variant(
	'soort',
	[
		v.strictObject({
			soort: v.literal('bedragen'),
			belastbaarJaar: verplicht(bedrag),
			nettoMaand: verplicht(bedrag)
		}),
		v.strictObject({
			soort: v.literal('perioden'),
			alleenLaatste: metStandaard(jaNee, false),
			perioden: verplicht(v.pipe(lijst(periode), v.maxLength(400, code('teGroot'))))
		})
	],
	code('geenKeuze', 'bedragen, perioden')
);

const inkomen = groep({
	id: v.pipe(
		v.string(code('verplicht')),
		v.trim(),
		v.minLength(1, code('verplicht')),
		v.maxLength(60, code('geenTekst'))
	),
	van: keuze(PERSONEN),
	naam: optioneel(tekst),
	codeSoort: optioneel(tekst),
	loonheffingennummer: optioneel(tekst),
	tijdvak: keuze(TIJDVAKKEN),
	nevenInkomst: metStandaard(jaNee, false),
	opgave,
	lopendBeslag: optioneel(groep({ tBvv: nietNegatief })),
	loonbelastingVoertuig: optioneel(nietNegatief),
	toegekendNormbedrag: optioneel(nietNegatief)
});

const lezing = <Id extends LezingId>(id: Id) =>
	metStandaard(keuze(LEZINGEN[id].opties), standaardLezing(id) as never);
const lezingVelden = Object.fromEntries(LEZING_IDS.map((id) => [id, lezing(id)]));

export const DOSSIERSCHEMA: v.GenericSchema<unknown, Dossier> = groep({
	formaat: v.literal('bvv-dossier', code('geenDossier')),
	versie: v.literal(1, code('verkeerdeVersie')),
	peildatum: v.pipe(datum, v.check(heeftNormen, code('geenNormen', normbereik().laatste))),
	kenmerk: groepMetStandaard({
		dossiernummer: optioneel(tekst),
		bsn: optioneel(v.pipe(tekst, v.check(isBsn, code('bsnOngeldig'))))
	}),
	leefsituatie: keuze(LEEFSITUATIES),
	wonen: groepMetStandaard({
		adres: metStandaard(keuze(ADRESSEN), 'nederland'),
		woonland: optioneel(tekst),
		woonlandfactor: optioneel(factor),
		openheidVanZaken: metStandaard(jaNee, false),
		inrichting: optioneel(groep({ kostenPerMaand: nietNegatief })),
		woning: metStandaard(keuze(WONINGEN), 'onbekend'),
		huurtoeslagMogelijk: metStandaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
		woonkostenPerMaand: optioneel(nietNegatief),
		eindeOphogingWoonkosten: optioneel(datum)
	}),
	inkomens: v.pipe(lijst(inkomen), v.maxLength(100, code('teGroot'))),
	beslag: groepMetStandaard({
		beslagobject: optioneel(tekst),
		samenvoegen: metStandaard(lijst(tekst), []),
		omslag: metStandaard(lijst(tekst), []),
		startjaar: optioneel(v.pipe(v.number(code('geenGeheelGetal')), v.integer(code('geenGeheelGetal'))))
	}),
	toeslagen: groepMetStandaard({
		huurtoeslag: optioneel(nietNegatief),
		zorgtoeslag: optioneel(nietNegatief),
		kindgebondenBudget: optioneel(nietNegatief)
	}),
	hardheid: optioneel(groep({ bedrag: nietNegatief, einddatum: datum })),
	lezingen: groepMetStandaard(lezingVelden)
}) as never;
