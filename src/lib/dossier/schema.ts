import * as v from 'valibot';
import { LEZING_IDS, LEZINGEN, standaardLezing, type LezingId } from '../herleiding/lezingen.ts';
import { normbereik } from '../normen/kies.ts';
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
import {
	bedrag,
	code,
	datum,
	factor,
	groep,
	groepMetStandaard,
	heeftNormen,
	jaNee,
	keuze,
	lijst,
	metStandaard,
	nietNegatief,
	optioneel,
	tekst,
	verplicht
} from './schemadelen.ts';
import { vtlbSchema } from './schema-vtlb.ts';

/* De schema's van het dossierformaat: elk bestand van buiten komt hier eerst langs. */

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

const velden = {
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
};

const kop = <const N extends number>(versie: N) => ({
	formaat: v.literal('bvv-dossier', code('geenDossier')),
	versie: v.literal(versie, code('verkeerdeVersie'))
});

/** Versie 1: zonder `vtlb`, dat daar een onbekend veld is. */
export const DOSSIERSCHEMA: v.GenericSchema<unknown, Dossier> = groep({
	...kop(1),
	...velden
}) as never;

/** Versie 2: versie 1, met daarbij wat er voor het vrij te laten bedrag is opgegeven. */
export const DOSSIERSCHEMA_2: v.GenericSchema<unknown, Dossier> = groep({
	...kop(2),
	...velden,
	vtlb: optioneel(vtlbSchema)
}) as never;
