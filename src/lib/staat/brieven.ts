import type { Uitkomst } from '../regels/uitkomst.ts';
import { BRIEFNAMEN, type Briefid } from '../teksten/brieven/soorten.ts';
import { documentkeuzeteksten } from '../teksten/documenten/documenten.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { schrijfteksten } from '../teksten/brief/schrijven.ts';
import { overDeInwoner } from '../uitleg/over-de-inwoner.ts';
import type { Briefzaak } from '../uitleg/brieven/briefzaak.ts';
import { bewaarBestand, metNummer } from './bestand.ts';
import { bewaarDocument, gegevensVan, kopieerTekst } from './documenten.ts';

/* Een brief terug, als bestand of als tekst. Elke functie geeft de zin over wat er gebeurde. */

/** Waarmee een brief wordt gemaakt. */
export type Schrijfwerk = typeof import('../invoer/brief/schrijven.ts') & {
	readonly maakVerslag: (id: Briefid, zaak: Briefzaak) => Verslag;
};

/** Het komt binnen als iemand wil schrijven. */
export async function laadSchrijfwerk(): Promise<Schrijfwerk> {
	const { maakBriefverslag } = await import('../verslag/brieven/maak-brief.ts');
	const maakVerslag: Schrijfwerk['maakVerslag'] = (id, zaak) =>
		maakBriefverslag(id, zaak, { versie: __VERSIE__, commit: __COMMIT__ });
	return Object.assign({ maakVerslag }, await import('../invoer/brief/schrijven.ts'));
}

const opdrachtVan = ({ personalia, schrijver }: Briefzaak) => ({
	personalia,
	organisatie: schrijver.soort === 'namens' ? schrijver.organisatie : null,
	// De ontvanger krijgt geen dossier om te openen.
	mee: { dossier: false, berekening: true },
	vorige: null
});

const bestandsnaam = (id: Briefid, zaak: Briefzaak, soort: 'pdf' | 'txt'): string =>
	metNummer(null, [BRIEFNAMEN[id].bestand, zaak.vandaag], soort);

export async function bewaarBrief(id: Briefid, zaak: Briefzaak, verslag: Verslag): Promise<string> {
	const { maakDocumentbytes } = await import('../verslag/maak-document.ts');
	const naam = bestandsnaam(id, zaak, 'pdf');
	let vraagteken = '';
	const bytes = maakDocumentbytes(verslag, gegevensVan(opdrachtVan(zaak)), () => {
		vraagteken = ` ${schrijfteksten.maak.vraagteken}`;
	});
	bewaarBestand(naam, new Blob([bytes]), 'application/pdf');
	return documentkeuzeteksten.pdfKlaar(naam) + vraagteken;
}

export function kopieerBrief(id: Briefid, zaak: Briefzaak, verslag: Verslag): Promise<string> {
	const tekst = import('../toegankelijke-pdf/opmaak/als-tekst.ts').then(({ alsTekst }) => alsTekst(verslag));
	return kopieerTekst(tekst, bestandsnaam(id, zaak, 'txt'));
}

/** De berekening die met de brief meegaat: een ander leest haar, dus zij spreekt niemand aan. */
export const bewaarBerekening = (zaak: Briefzaak, uitkomst: Uitkomst): Promise<string> =>
	bewaarDocument({ soort: 'rapportage', uitkomst }, opdrachtVan(zaak), (verslag) =>
		overDeInwoner(verslag, uitkomst.dossier)
	);
