import { conceptVan, type Concept } from '#lib/dossier/concept.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';

export const VANDAAG = '20-7-2026';
export const DOSSIER = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-07-14',
	leefsituatie: 'gehuwd_zonder_kinderen',
	wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja', woonkostenPerMaand: '1200.00' },
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			naam: 'Bakkerij',
			codeSoort: '15',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', nettoMaand: '2000.00', belastbaarJaar: '30000.00' },
			loonbelastingVoertuig: '30.00'
		},
		{
			id: '2',
			van: 'inwoner',
			codeSoort: '43',
			tijdvak: 'vierweken',
			opgave: { soort: 'bedragen', nettoMaand: '100.00', belastbaarJaar: '1300.00' },
			lopendBeslag: { tBvv: '50.00' },
			toegekendNormbedrag: '90.00'
		},
		{
			id: '3',
			van: 'partner',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', nettoMaand: '900.00', belastbaarJaar: '11000.00' }
		}
	],
	beslag: { beslagobject: '2', omslag: ['1', '2'], startjaar: 2024 },
	toeslagen: { zorgtoeslag: '40.00' },
	hardheid: { bedrag: '75.00', einddatum: '2026-12-31' },
	kenmerk: { dossiernummer: 'A-17' },
	lezingen: { regel95: 'letterlijk' }
};

/** Een dossier met alles erin, alsof het net is geopend. */
export function geopend(inhoud: unknown = DOSSIER): Concept {
	const gelezen = leesDossier(inhoud);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	const concept = conceptVan(gelezen.waarde);
	leidAntwoordenAf(concept);
	return concept;
}
