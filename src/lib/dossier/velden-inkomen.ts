import type { Bedrag } from '../getal/bedragtekst.ts';
import { inVersies, lijst, optioneel, schermveld, standaard, vanafVersie, type Andersom } from './codec.ts';
import { groep, item, mits, variant } from './codec-groep.ts';
import {
	INKOMENSSOORTEN,
	KWAM,
	PERIODEBEDRAGEN,
	PERSONEN,
	TIJDVAKKEN,
	UITBETALINGEN,
	type Inkomenssoort,
	type Periodebedrag
} from './dossier.ts';
import { MEESTE_STROKEN } from './grenzen.ts';
import {
	aantal,
	bedrag,
	bedragOfMin,
	datum,
	gekozen,
	id,
	jaNee,
	keuze,
	perNaam,
	tekst
} from './veldsoorten.ts';
import { belastbaar, type Belastbaar } from './velden-belastbaar.ts';
import { netto, type Netto } from './velden-netto.ts';
import { inkomensvraagvorm, leegInkomensvraag } from './vraagstaat.ts';

/* De velden van een inkomen, met hoe versie 1 en 2 van het bestand ze schreven. */

/** Tot versie 3 was een inkomen neveninkomst of niet; winst kende het bestand niet. */
const ofNeven: Andersom<Inkomenssoort, boolean> = {
	veld: standaard(jaNee, false),
	van: (neven) => (neven ? 'neven' : 'periodiek'),
	naar: (soort) => (soort === 'winst' ? null : soort === 'neven')
};

/** Tot versie 3 zei de naam van het veld waarover het bedrag ging. */
const perJaar: Andersom<Belastbaar | null, Bedrag> = {
	veld: bedragOfMin,
	van: (oud) => ({ bedrag: oud, per: 'jaar' }),
	naar: (nu) => (nu?.per === 'jaar' ? nu.bedrag : null)
};
const perMaand: Andersom<Netto | null, Bedrag> = {
	veld: bedragOfMin,
	van: (oud) => ({ bedrag: oud, onderdelen: null, per: 'maand' }),
	naar: (nu) => (nu?.per === 'maand' ? nu.bedrag : null)
};

/** Zonder opgave zit het vakantiegeld in elke betaling. */
const elkePeriode = { uitbetaling: 'elkePeriode', nettoPerJaar: null, maand: null } as const;

export const loonstrook = item({
	begin: datum,
	eind: datum,
	...perNaam(PERIODEBEDRAGEN, bedragOfMin),
	/** De weekstroken waaruit deze strook wordt opgeteld. */
	weken: schermveld<Record<Periodebedrag, string>[] | null>(() => null)
});

/** Van een periode waarvan de strook er niet is: of er toen iets kwam. */
const strookantwoord = item({ begin: datum, eind: datum, kwam: keuze(KWAM) });

export const inkomen = item({
	id,
	van: gekozen(PERSONEN, 'inwoner'),
	naam: optioneel(tekst),
	codeSoort: optioneel(tekst),
	loonheffingennummer: optioneel(tekst),
	/** Van de administratieve eenheid; gaat met de personalia mee (`personalia.ts`). */
	adres: vanafVersie(3, optioneel(tekst), null),
	tijdvak: gekozen(TIJDVAKKEN, 'maand'),
	/** Neven en winst tellen mee, maar kunnen niet onder beslag. */
	soort: inVersies(
		[1, 2],
		'nevenInkomst',
		ofNeven,
		standaard(gekozen(INKOMENSSOORTEN, 'periodiek'), 'periodiek')
	),
	opgave: variant({
		bedragen: {
			/** Null als het niet bekend is. */
			belastbaar: inVersies([1, 2], 'belastbaarJaar', perJaar, belastbaar),
			belastbaarOnbekend: vanafVersie(3, standaard(jaNee, false), false),
			/** Null alleen bij winst. */
			netto: inVersies([1, 2], 'nettoMaand', perMaand, netto),
			/** Het netto is niet bekend: het is ten minste dit, en ten hoogste het netto hierboven. */
			nettoMarge: vanafVersie(3, mits('onbekend', { laagste: bedrag }), null),
			vakantiegeld: vanafVersie(
				3,
				groep({
					uitbetaling: standaard(keuze(UITBETALINGEN), 'elkePeriode'),
					nettoPerJaar: optioneel(bedrag),
					maand: optioneel(aantal(12, 1))
				}),
				elkePeriode,
				({ uitbetaling, nettoPerJaar, maand }) =>
					uitbetaling === 'elkePeriode' && nettoPerJaar === null && maand === null
			)
		},
		perioden: {
			alleenLaatste: standaard(jaNee, false),
			/** In de maanden die meetellen kwam er niets. */
			leeg: vanafVersie(3, standaard(jaNee, false), false),
			perioden: lijst(loonstrook, MEESTE_STROKEN),
			/** Verwachte perioden zonder strook: er kwam niets (€ 0), of wel (dan geschat uit de andere stroken). */
			ontbreekt: vanafVersie(
				3,
				standaard(lijst(strookantwoord, MEESTE_STROKEN), []),
				[],
				({ length }) => length === 0
			)
		}
	}),
	/** Per tijdvak van dit inkomen. */
	lopendBeslag: mits('ja', { tBvv: bedrag }),
	/** Per tijdvak van dit inkomen. */
	loonbelastingVoertuig: optioneel(bedrag),
	/** Per maand; bij codes 34, 42, 43 en 45. */
	toegekendNormbedrag: optioneel(bedrag),
	vraag: schermveld(leegInkomensvraag, inkomensvraagvorm())
});
