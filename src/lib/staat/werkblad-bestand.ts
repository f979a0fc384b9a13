import { schrijfDossier } from '../dossier/schrijf.ts';
import { bestandsfouten } from '../invoer/bestandsfouten.ts';
import { bewaarBestand, metNummer } from './bestand.ts';
import { leesDossierbestand } from './dossierbestand.ts';
import type { Werkblad } from './werkblad.svelte.ts';

/** Werkt verder met een dossierbestand, een PDF waar het in zit, of een vragenlijst die nog niet af was. Lukt het niet, dan blijft staan wat er stond. */
export async function openDossier(werk: Werkblad, bestand: File): Promise<void> {
	const gelezen = await leesDossierbestand(bestand);
	if (!gelezen.gelukt) {
		werk.mededeling = { soort: 'nietGeopend', naam: bestand.name, fouten: bestandsfouten(gelezen.fouten) };
		return;
	}
	await werk.staat.open(gelezen.waarde);
	werk.opnieuw();
	werk.mededeling = { soort: 'geopend', naam: bestand.name };
}

/** Bewaart het dossier als bestand; zonder compleet dossier staat er wat er nog moet gebeuren. */
export function bewaarDossier(werk: Werkblad): void {
	const { gelezen } = werk.staat;
	if (!gelezen.gelukt) {
		werk.controleerAlles();
		werk.mededeling = { soort: 'nietBewaard' };
		return;
	}
	const { kenmerk, peildatum } = gelezen.waarde;
	const naam = metNummer(kenmerk.dossiernummer, ['beslagvrij', peildatum], 'json');
	bewaarBestand(naam, schrijfDossier(gelezen.waarde), 'application/json');
	werk.staat.bewaarstand.isBewaard(werk.staat.concept);
	werk.mededeling = { soort: 'bewaard', naam };
}
