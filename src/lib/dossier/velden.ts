import type { Bedrag } from '../getal/bedragtekst.ts';
import {
	LEZING_IDS,
	LEZINGEN,
	standaardLezing,
	type LezingId,
	type LezingOptie
} from '../herleiding/lezingen.ts';
import { isGeenNormen, kiesNormtabel, normbereik } from '../normen/kies.ts';
import { isBsn } from './bsn.ts';
import {
	inVersies,
	lijst,
	ofNull,
	optioneel,
	schermveld,
	standaard,
	vanafVersie,
	type Andersom,
	type Codec
} from './codec.ts';
import { gedeeltelijk, groep, item, mits, variant } from './codec-groep.ts';
import {
	ADRESSEN,
	JA_NEE_ONBEKEND,
	LEEFSITUATIES,
	PERIODEBEDRAGEN,
	PERSONEN,
	TIJDVAKKEN,
	TOESLAGEN,
	WONINGEN,
	type Periodebedrag
} from './dossier.ts';
import {
	bedrag,
	bedragen,
	bedragOfMin,
	datum,
	datumMet,
	factor,
	gekozen,
	id,
	jaartal,
	jaNee,
	keuze,
	perNaam,
	tekst,
	tekstMet,
	verwijzing
} from './veldsoorten.ts';
import { vtlbvelden } from './velden-vtlb.ts';
import { leegInkomensvraag, leegVraagstaat, type Opzij } from './vraagstaat.ts';

/*
 * De velden van een dossier. Wie hier een veld toevoegt, heeft het in het bestand, in het type, op een leeg scherm en bij
 * openen en bewaren. Wat er staat is de vorm van versie 3 van het bestand, en van het dossier in het geheugen.
 */

type Per = 'jaar' | 'maand' | 'vierweken';

/** Een bedrag en waarover het gaat; de regels rekenen het om. */
const bedragPer = <const P extends readonly [Per, ...Per[]]>(perioden: P) =>
	item({ bedrag: bedragOfMin, per: gekozen(perioden, perioden[0]) });

/** Tot versie 3 zei de naam van het veld waarover het bedrag ging. */
const altijdPer = <const P extends Per>(
	per: P
): Andersom<{ readonly bedrag: Bedrag; readonly per: P | Per }, Bedrag> => ({
	veld: bedragOfMin,
	van: (oud) => ({ bedrag: oud, per }),
	naar: (nu) => (nu.per === per ? nu.bedrag : null)
});

/** Vanaf versie 3 heeft een inkomen een soort. */
const alsSoort: Andersom<boolean, 'periodiek' | 'neven'> = {
	veld: standaard(keuze(['periodiek', 'neven']), 'periodiek'),
	van: (soort) => soort === 'neven',
	naar: (neven) => (neven ? 'neven' : 'periodiek')
};

export const loonstrook = item({
	begin: datum,
	eind: datum,
	...perNaam(PERIODEBEDRAGEN, bedragOfMin),
	/** De weekstroken waaruit deze strook wordt opgeteld. */
	weken: schermveld<Record<Periodebedrag, string>[] | null>(() => null)
});

export const inkomen = item({
	id,
	van: gekozen(PERSONEN, 'inwoner'),
	naam: optioneel(tekst),
	codeSoort: optioneel(tekst),
	loonheffingennummer: optioneel(tekst),
	tijdvak: gekozen(TIJDVAKKEN, 'maand'),
	/** Zonder loonheffing: telt mee, maar kan niet onder beslag. */
	nevenInkomst: inVersies([3], 'soort', alsSoort, standaard(jaNee, false)),
	opgave: variant({
		bedragen: {
			belastbaar: inVersies(
				[1, 2],
				'belastbaarJaar',
				altijdPer('jaar'),
				bedragPer(['jaar', 'maand', 'vierweken'])
			),
			netto: inVersies([1, 2], 'nettoMaand', altijdPer('maand'), bedragPer(['maand', 'vierweken']))
		},
		perioden: {
			alleenLaatste: standaard(jaNee, false),
			perioden: lijst(loonstrook, 400)
		}
	}),
	/** Per tijdvak van dit inkomen. */
	lopendBeslag: mits('ja', { tBvv: bedrag }),
	/** Per tijdvak van dit inkomen. */
	loonbelastingVoertuig: optioneel(bedrag),
	/** Per maand; bij codes 34, 42, 43 en 45. */
	toegekendNormbedrag: optioneel(bedrag),
	vraag: schermveld(leegInkomensvraag)
});

export const wonen = groep({
	adres: standaard(keuze(ADRESSEN), 'nederland'),
	woonland: optioneel(tekst),
	woonlandfactor: optioneel(factor),
	openheidVanZaken: standaard(jaNee, false),
	inrichting: mits('ja', { kostenPerMaand: bedrag }),
	woning: standaard(keuze(WONINGEN), 'onbekend'),
	huurtoeslagMogelijk: standaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
	woonkostenPerMaand: optioneel(bedrag),
	eindeOphogingWoonkosten: optioneel(datum)
});

export const beslag = groep({
	/** Id van een eigen inkomen, `overheidsvordering`, of null voor het eerste in de beslagvolgorde. */
	beslagobject: ofNull(verwijzing),
	samenvoegen: standaard(lijst(verwijzing, 100), []),
	omslag: standaard(lijst(verwijzing, 100), []),
	startjaar: optioneel(jaartal)
});

/** Ingehouden, per maand. */
export const toeslagen = bedragen(TOESLAGEN);

/** Wat de kantonrechter er per maand bij doet (art. 475fa Rv). */
export const hardheid = mits('ja', { bedrag, einddatum: datum });

type Lezingvelden = { readonly [Id in LezingId]: Codec<LezingOptie<Id>, LezingOptie<Id>> };
const lezing = (id: LezingId) =>
	standaard(gekozen(LEZINGEN[id].opties, standaardLezing(id)), standaardLezing(id));
export const lezingen = gedeeltelijk(
	groep(Object.fromEntries(LEZING_IDS.map((id) => [id, lezing(id)])) as Lezingvelden)
);

export const dossier = item({
	peildatum: datumMet((dag) => !isGeenNormen(kiesNormtabel(dag)), 'geenNormen', {
		gegeven: normbereik().laatste
	}),
	peildatumGekozen: schermveld(() => false),
	kenmerk: groep({
		dossiernummer: optioneel(tekst),
		bsn: optioneel(tekstMet(isBsn, 'bsnOngeldig'))
	}),
	leefsituatie: keuze(LEEFSITUATIES),
	wonen,
	inkomens: lijst(inkomen, 100),
	beslag,
	toeslagen,
	hardheid,
	lezingen,
	/** Voor het vrij te laten bedrag; null als daar niet om gevraagd is. */
	vtlb: vanafVersie(2, mits('gevraagd', vtlbvelden)),
	/* De rest is alleen voor het scherm. */
	vragen: schermveld(leegVraagstaat),
	opzij: schermveld<Opzij>(() => ({})),
	/** Het hoogste nummer dat een inkomen ooit had: een weggehaald inkomen leent zijn id aan geen ander. */
	laatsteId: schermveld(() => 0)
});
