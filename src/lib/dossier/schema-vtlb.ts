import * as v from 'valibot';
import { VTLB_SLEUTELS } from '../normen/vtlb/typen.ts';
import { JA_NEE_ONBEKEND } from './dossier.ts';
import {
	BEDRAGCORRECTIES,
	IN_REGELING,
	INDIVIDUELE_LASTEN,
	PARTNERINKOMEN,
	STANDAARD_LOOPTIJD,
	TRAJECTEN,
	type Gebruikerseditie,
	type Vtlb
} from './vtlb.ts';
import {
	code,
	groepMetStandaard,
	jaNee,
	keuze,
	metStandaard,
	nietNegatief,
	optioneel,
	tekst,
	verplicht,
	groep
} from './schemadelen.ts';

/* Het schema van `vtlb` in dossierformaat versie 2, en van een los editiebestand. */

const aantal = (hoogste: number, laagste = 0) =>
	v.pipe(
		v.number(code('geenGeheelGetal')),
		v.integer(code('geenGeheelGetal')),
		v.minValue(laagste, code('aantalBuitenBereik', `${laagste} tot en met ${hoogste}`)),
		v.maxValue(hoogste, code('aantalBuitenBereik', `${laagste} tot en met ${hoogste}`))
	);

const bedragen = (namen: readonly string[]) =>
	groepMetStandaard(Object.fromEntries(namen.map((naam) => [naam, optioneel(nietNegatief)])));

/** Een prijs per kilometer heeft drie decimalen. */
const normbedrag = v.pipe(v.string(code('geenBedrag')), v.regex(/^\d{1,7}(\.\d{1,4})?$/, code('geenBedrag')));
const normwaarden = groepMetStandaard(
	Object.fromEntries(VTLB_SLEUTELS.map((sleutel) => [sleutel, optioneel(normbedrag)]))
);
const editieId = v.pipe(v.string(code('geenEditie')), v.regex(/^\d{4}-0[17]$/, code('geenEditie')));
const editievelden = { id: editieId, bron: optioneel(tekst), waarden: normwaarden };

export const vtlbSchema: v.GenericSchema<unknown, Vtlb> = groepMetStandaard({
	traject: metStandaard(keuze(TRAJECTEN), 'onbekend'),
	inRegeling: metStandaard(keuze(IN_REGELING), 'schuldenaar'),
	gemeenschap: metStandaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
	partnerinkomen: metStandaard(keuze(PARTNERINKOMEN), 'bekend'),
	pensioengerechtigd: metStandaard(jaNee, false),
	meerDan18Uur: metStandaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
	looptijdMaanden: metStandaard(aantal(60, 1), STANDAARD_LOOPTIJD),
	schuld: optioneel(nietNegatief),
	inkomen: bedragen(['erbij', 'eraf']),
	vakantiegeld: groepMetStandaard({
		inInkomen: metStandaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
		nettoPerJaar: optioneel(nietNegatief),
		vrijDeelPerJaar: optioneel(nietNegatief),
		uitbetaald: optioneel(nietNegatief),
		beschermd: optioneel(nietNegatief),
		maanden: optioneel(aantal(12))
	}),
	correcties: bedragen(BEDRAGCORRECTIES),
	ziektekostenMetPremie: metStandaard(jaNee, false),
	eigenRisico: groepMetStandaard({ perJaar: optioneel(nietNegatief), verzekerden: optioneel(aantal(20)) }),
	individueleLasten: bedragen(INDIVIDUELE_LASTEN),
	auto: groepMetStandaard({ kilometers: optioneel(aantal(20000)), vergoeding: optioneel(nietNegatief) }),
	kinderopvang: bedragen(['kosten', 'toeslag']),
	omgang: groepMetStandaard({ dagen: optioneel(aantal(31)), kinderen: optioneel(aantal(20)) }),
	editie: optioneel(groep(editievelden))
}) as never;

/** Een los editiebestand: dezelfde bedragen, voor meer dossiers. */
export const EDITIESCHEMA: v.GenericSchema<unknown, Gebruikerseditie> = v.pipe(
	groep({
		formaat: v.literal('vtlb-editie', code('geenEditiebestand')),
		versie: verplicht(v.literal(1, code('verkeerdeVersie'))),
		...editievelden
	}),
	v.transform(({ id, bron, waarden }) => ({ id, bron, waarden }))
) as never;
