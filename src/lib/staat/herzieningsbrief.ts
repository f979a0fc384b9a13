import type { Concept } from '../dossier/concept.ts';
import type { Briefconcept } from '../dossier/brief.ts';
import { leesErvoor } from '../dossier/ervoor.ts';
import { LEGE_ORGANISATIE, type Organisatie } from '../dossier/organisatie.ts';
import { personaliaVan } from '../dossier/personalia.ts';
import { herzieningVan } from '../invoer/herziening.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { schrijfteksten } from '../teksten/brief/schrijven.ts';
import { herzieningsbriefteksten, type BriefAan } from '../teksten/brieven/herziening.ts';
import { NIETPASSEND } from '../teksten/brieven/soorten.ts';
import { documentkeuzeteksten } from '../teksten/documenten/documenten.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { herzieningsbriefPastNiet, maakHerzieningsbrief } from '../uitleg/brieven/herzieningsbrief.ts';
import { maakHerzieningsbriefverslag } from '../verslag/brieven/herzieningsbrief.ts';
import { bewaarBestand, metNummer } from './bestand.ts';
import { gegevensVan, kopieerTekst } from './documenten.ts';
import { vandaag } from './klok.ts';
import { lezer } from './lezer.svelte.ts';

/* De brief over een nieuwe berekening. Komt pas binnen als iemand hem wil schrijven. */

/** Alles waaruit de brief ontstaat. */
export interface Herzieningszaak {
	readonly aan: BriefAan;
	readonly concept: Concept;
	readonly uitkomst: Uitkomst;
	/** De brief die is overgetypt: daarin staat wie beslag legt; null als die er niet is. */
	readonly brief: Briefconcept | null;
	readonly organisatie: Organisatie | null;
}

/** De brief, of waarom hij niet past. */
type Geschreven = { readonly verslag: Verslag } | { readonly reden: string };

export function schrijfHerziening({
	aan,
	concept,
	uitkomst,
	brief,
	organisatie
}: Herzieningszaak): Geschreven {
	const { dossier, toegepast } = uitkomst;
	// Wat een ander krijgt, zegt van de partner alleen het netto.
	const uitleg = herzieningVan(concept, dossier, {
		lezer: aan === 'client' ? 'inwoner' : 'portaal',
		heel: false
	});
	const reden = uitleg ? herzieningsbriefPastNiet(aan, uitleg, uitkomst) : 'nuOnbekend';
	if (!uitleg || reden) return { reden: NIETPASSEND[reden ?? 'nuOnbekend'] };
	const inkomen = toegepast.soort === 'inkomen' ? (toegepast.object.inkomen.naam?.trim() ?? '') : '';
	const vorige = leesErvoor(concept);
	const post = {
		aan,
		vandaag: vandaag(),
		personalia: personaliaVan(concept),
		schrijver:
			lezer.is === 'inwoner'
				? ({ soort: 'ik' } as const)
				: ({
						soort: 'namens',
						organisatie: organisatie ?? LEGE_ORGANISATIE,
						kenmerk: dossier.kenmerk.dossiernummer ?? ''
					} as const),
		ontvanger: {
			naam: brief?.afzender.trim() ?? '',
			adres: brief?.terug.adres.trim() ?? '',
			kenmerk: brief?.kenmerk.trim() ?? ''
		},
		dossiers: [dossier, ...(vorige ? [vorige.dossier] : [])]
	};
	const inhoud = maakHerzieningsbrief(aan, uitleg, inkomen, post.vandaag);
	return { verslag: maakHerzieningsbriefverslag(inhoud, post, { versie: __VERSIE__, commit: __COMMIT__ }) };
}

const naamVan = ({ uitkomst }: Herzieningszaak, soort: 'pdf' | 'txt'): string =>
	metNummer(uitkomst.dossier.kenmerk.dossiernummer, [herzieningsbriefteksten.bestand, vandaag()], soort);

export async function bewaarHerzieningsbrief(zaak: Herzieningszaak, verslag: Verslag): Promise<string> {
	const { maakDocumentbytes } = await import('../verslag/maak-document.ts');
	const naam = naamVan(zaak, 'pdf');
	let vraagteken = '';
	const gegevens = gegevensVan({
		personalia: personaliaVan(zaak.concept),
		organisatie: zaak.organisatie,
		mee: { dossier: false, berekening: false }
	});
	const bytes = maakDocumentbytes(verslag, gegevens, () => {
		vraagteken = ` ${schrijfteksten.maak.vraagteken}`;
	});
	bewaarBestand(naam, new Blob([bytes]), 'application/pdf');
	return documentkeuzeteksten.pdfKlaar(naam) + vraagteken;
}

export function kopieerHerzieningsbrief(zaak: Herzieningszaak, verslag: Verslag): Promise<string> {
	const tekst = import('../toegankelijke-pdf/opmaak/als-tekst.ts').then(({ alsTekst }) => alsTekst(verslag));
	return kopieerTekst(tekst, naamVan(zaak, 'txt'));
}
