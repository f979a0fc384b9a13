import {
	LEZING_IDS,
	LEZINGEN,
	standaardLezing,
	VERVALLEN_LEZINGEN,
	type LezingId,
	type LezingOptie,
	type VervallenLezingId
} from '../herleiding/lezingen.ts';
import { heeftNormen, NORMBEREIK } from '../normen/bereik.ts';
import { isBsn } from './bsn.ts';
import {
	eigenSleutel,
	lijst,
	ofNull,
	optioneel,
	schermveld,
	standaard,
	vanafVersie,
	type Codec
} from './codec.ts';
import { gedeeltelijk, groep, item, mits } from './codec-groep.ts';
import { ADRESSEN, JA_NEE_ONBEKEND, LEEFSITUATIES, TOESLAGEN, WONINGEN } from './dossier.ts';
import {
	bedrag,
	bedragen,
	datum,
	datumMet,
	gekozen,
	jaartal,
	jaNee,
	keuze,
	maand,
	tekst,
	tekstMet,
	verwijzing,
	vierDecimalen
} from './veldsoorten.ts';
import { inkomen } from './velden-inkomen.ts';
import { normtabelveld } from './veld-normen.ts';
import { vtlbvelden } from './velden-vtlb.ts';
import { leegVraagstaat, vraagstaatvorm, type Opzij, type Opzijwaarden } from './vraagstaat.ts';

/*
 * De velden van een dossier. Wie hier een veld toevoegt, heeft het in het bestand, in het type, op een leeg scherm en bij
 * openen en bewaren. Wat er staat is de vorm van versie 3 van het bestand, en van het dossier in het geheugen.
 */

export const wonen = groep({
	adres: standaard(keuze(ADRESSEN), 'nederland'),
	/** Niemand weet het: er wordt gerekend met een adres in Nederland. */
	adresOnbekend: vanafVersie(3, standaard(jaNee, false), false),
	woonland: optioneel(tekst),
	woonlandfactor: optioneel(vierDecimalen),
	openheidVanZaken: standaard(jaNee, false),
	inrichting: mits('ja', { kostenPerMaand: bedrag }),
	woning: standaard(keuze(WONINGEN), 'onbekend'),
	huurtoeslagMogelijk: standaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
	woonkostenPerMaand: optioneel(bedrag),
	/** Waaruit de woonkosten van een eigenaar zijn opgeteld. */
	koopsom: schermveld(() => ({ rente: '', erfpacht: '', wozWaarde: '' })),
	/** Er zijn woonkosten, maar niemand weet hoeveel: er telt niets extra. */
	woonkostenOnbekend: vanafVersie(3, standaard(jaNee, false), false),
	eindeOphogingWoonkosten: optioneel(datum)
});

export const beslag = groep({
	/** Id van een eigen inkomen, `overheidsvordering`, of null voor het eerste in de beslagvolgorde. */
	beslagobject: ofNull(verwijzing),
	/** Niemand weet het: er wordt gerekend met het eerste in de beslagvolgorde. */
	beslagobjectOnbekend: eigenSleutel(standaard(jaNee, false), false),
	samenvoegen: standaard(lijst(verwijzing, 100), []),
	omslag: standaard(lijst(verwijzing, 100), []),
	startjaar: optioneel(jaartal)
});

/** Ingehouden, per maand. */
export const toeslagen = bedragen(TOESLAGEN);

/** Alleen voor documenten en brieven: in het bestand staat het als de gebruiker het laat bewaren, en anders niet. */
const personalia = mits('bewaar', {
	achternaam: optioneel(tekst),
	adres: optioneel(tekst),
	/** Hoe de ontvanger deze zaak noemt. */
	kenmerk: optioneel(tekst)
});

/** Wat de kantonrechter er per maand bij doet (art. 475fa Rv). */
export const hardheid = mits('ja', { bedrag, einddatum: datum });

type Lezingvelden = { readonly [Id in LezingId]: Codec<LezingOptie<Id>, LezingOptie<Id>> };
const lezing = (id: LezingId) =>
	standaard(gekozen(LEZINGEN[id].opties, standaardLezing(id)), standaardLezing(id));
/** Lezingen die versie 1 en 2 van het bestand niet kennen. */
const SINDS_VERSIE_3: readonly LezingId[] = ['vakantiebijslag95', 'normbedrag'];
const lezingveld = (id: LezingId) =>
	SINDS_VERSIE_3.includes(id) ? vanafVersie(3, lezing(id), standaardLezing(id)) : lezing(id);

/** Een lezing die verviel wordt nog gelezen, zodat een melding het kan zeggen, en niet meer geschreven. */
const vervallen = (id: VervallenLezingId) => {
	const [eerste, ...rest] = VERVALLEN_LEZINGEN[id];
	return { ...ofNull(gekozen([eerste, ...rest], eerste)), schrijf: () => undefined };
};
export const lezingen = gedeeltelijk(
	groep({
		...(Object.fromEntries(LEZING_IDS.map((id) => [id, lezingveld(id)])) as Lezingvelden),
		lid7vanaf2026: vervallen('lid7vanaf2026')
	})
);

/** Alles wat opzij kan liggen, voor wie het terugleest. */
function opzijvorm(): Opzijwaarden {
	const perInkomen = { '': '' };
	const { woonkostenPerMaand, eindeOphogingWoonkosten } = wonen.leeg();
	return {
		beslagInwoner: [''],
		beslagPartner: [''],
		toeslagen: toeslagen.leeg(),
		voertuig: perInkomen,
		hardheid: false,
		normbedrag: perInkomen,
		overheidsvordering: false,
		omslag: [''],
		datum: { peildatum: '', gekozen: false },
		lezingen: {},
		dossiernummer: '',
		woonkosten: { woonkostenPerMaand, eindeOphogingWoonkosten },
		wissel: {
			bsn: '',
			beslag: { ...beslag.leeg(), samenvoegen: [''], omslag: [''] },
			hardheid: hardheid.leeg(),
			normbedragen: perInkomen,
			ervoor: '',
			bijOpenen: '',
			opzij: {}
		}
	};
}

export const dossier = item({
	peildatum: datumMet(heeftNormen, 'geenNormen', { gegeven: NORMBEREIK.laatste }),
	peildatumGekozen: schermveld(() => false),
	kenmerk: groep({
		dossiernummer: optioneel(tekst),
		bsn: optioneel(tekstMet(isBsn, 'bsnOngeldig')),
		/** De maand waarin het jongste kind werd geboren: als het 18 wordt, kan de leefsituatie anders zijn. Telt niet mee. */
		kindGeboren: eigenSleutel(optioneel(maand), null)
	}),
	personalia: eigenSleutel(personalia, null),
	leefsituatie: keuze(LEEFSITUATIES),
	wonen,
	inkomens: lijst(inkomen, 100),
	beslag,
	toeslagen,
	hardheid,
	lezingen,
	/** Voor het vrij te laten bedrag; null als daar niet om gevraagd is. */
	vtlb: vanafVersie(2, mits('gevraagd', vtlbvelden), null),
	/** Een normtabel van de gebruiker, voor een dag waarvoor er geen officiele is. */
	eigenNormen: eigenSleutel(normtabelveld, null),
	/* De rest is alleen voor het scherm. */
	vragen: schermveld(leegVraagstaat, vraagstaatvorm()),
	opzij: schermveld<Opzij>(() => ({}), opzijvorm()),
	/** Het dossier voor de herziening, als tekst van een bestand; leeg bij een eerste berekening. */
	ervoor: schermveld(() => ''),
	/** Wat er in het geopende bestand over zijn uitkomst stond (zie `bij-openen.ts`); leeg als dat er niet was. */
	bijOpenen: schermveld(() => ''),
	/** Het hoogste nummer dat een inkomen ooit had: een weggehaald inkomen leent zijn id aan geen ander. */
	laatsteId: schermveld(() => 0)
});
