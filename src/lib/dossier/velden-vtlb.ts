import { VTLB_SLEUTELS } from '../normen/vtlb/typen.ts';
import { ingevuld, optioneel, standaard } from './codec.ts';
import { groep, mitsGevuld } from './codec-groep.ts';
import { JA_NEE_ONBEKEND } from './dossier.ts';
import {
	aantal,
	bedrag,
	bedragen,
	gekozen,
	jaNee,
	jaNeeVraag,
	keuze,
	perNaam,
	tekst,
	tekstMet,
	vierDecimalen
} from './veldsoorten.ts';
import {
	BEDRAGCORRECTIES,
	IN_REGELING,
	INDIVIDUELE_LASTEN,
	PARTNERINKOMEN,
	STANDAARD_LOOPTIJD,
	TRAJECTEN
} from './vtlb.ts';

/*
 * Wat iemand opgeeft voor de indicatie van het vrij te laten bedrag: sleutel `vtlb`, vanaf versie 2 van het bestand.
 * Per maand, tenzij anders vermeld. Null is niet ingevuld, en wordt nooit stil als nul geteld.
 */

/** Normbedragen die de gebruiker uit het officiele rapport overnam, ook als los bestand. */
export const editievelden = {
	/** Jaar en maand: "2026-07". */
	id: tekstMet((id) => /^\d{4}-0[17]$/.test(id), 'geenEditie', 'geenEditie'),
	bron: optioneel(tekst),
	waarden: groep(perNaam(VTLB_SLEUTELS, optioneel(vierDecimalen)))
};
export const editie = mitsGevuld('waarden', editievelden);

export const vtlbvelden = {
	traject: standaard(gekozen(TRAJECTEN, 'onbekend'), 'onbekend'),
	inRegeling: standaard(keuze(IN_REGELING), 'schuldenaar'),
	/** Alleen van belang voor partners: (beperkte) gemeenschap van goederen. */
	gemeenschap: standaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
	partnerinkomen: standaard(keuze(PARTNERINKOMEN), 'bekend'),
	/** Of de schuldenaar of de partner de AOW-leeftijd heeft. */
	pensioengerechtigd: standaard(jaNeeVraag, false),
	meerDan18Uur: standaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
	looptijdMaanden: ingevuld(standaard(aantal(60, 1), STANDAARD_LOOPTIJD), String(STANDAARD_LOOPTIJD)),
	/** In totaal. */
	schuld: optioneel(bedrag),
	/** Wat voor het vtlb anders telt dan voor de beslagvrije voet. */
	inkomen: bedragen(['erbij', 'eraf']),
	vakantiegeld: groep({
		/** Of het netto-inkomen van het dossier het vakantiegeld per maand al bevat. */
		inInkomen: standaard(keuze(JA_NEE_ONBEKEND), 'onbekend'),
		nettoPerJaar: optioneel(bedrag),
		/** Per jaar, uit de officiele uitdraai. */
		vrijDeelPerJaar: optioneel(bedrag),
		/** Voor de hulp bij een uitbetaling: wat is uitbetaald, wat daarvan al beschermd is, over hoeveel maanden. */
		uitbetaald: optioneel(bedrag),
		beschermd: optioneel(bedrag),
		maanden: optioneel(aantal(12))
	}),
	correcties: bedragen(BEDRAGCORRECTIES),
	/** Of in de ziektekosten zorgpremie zit; die telt dan niet nog eens in de individuele lasten. */
	ziektekostenMetPremie: standaard(jaNee, false),
	eigenRisico: groep({ perJaar: optioneel(bedrag), verzekerden: optioneel(aantal(20)) }),
	individueleLasten: bedragen(INDIVIDUELE_LASTEN),
	auto: groep({ kilometers: optioneel(aantal(20000)), vergoeding: optioneel(bedrag) }),
	kinderopvang: bedragen(['kosten', 'toeslag']),
	omgang: groep({ dagen: optioneel(aantal(31)), kinderen: optioneel(aantal(20)) }),
	editie
};
