import type { Concept } from '../dossier/concept.ts';
import { geldendeInkomens } from '../dossier/lees-concept.ts';
import { gekozenBijzonderheden } from './bijzonderheden.ts';

/**
 * De antwoorden die een vragenlijst zou hebben gegeven bij een concept dat ergens anders is ingevuld (een bestand,
 * het werkblad). Zo hoeft niemand iets dat al vaststaat nog een keer te beantwoorden.
 */
export function afgeleideAntwoorden(concept: Concept): Record<string, string> {
	const { wonen, beslag } = concept;
	const jaNee = (ja: boolean) => (ja ? 'ja' : 'nee');
	const inkomens = geldendeInkomens(concept);
	const gekozen = gekozenBijzonderheden(concept);
	return {
		instelling: jaNee(wonen.inInrichting),
		openheid: jaNee(wonen.openheidVanZaken),
		huurtoeslagVan: wonen.woning,
		woonkosten: jaNee(wonen.woonkostenPerMaand.trim() !== ''),
		meerInkomens: 'nee',
		meerPartnerinkomens: 'nee',
		bijzonder: gekozen.length === 0 ? 'geen' : '',
		...(beslag.beslagobject === null && { welkInkomen: 'onbekend' }),
		...Object.fromEntries(inkomens.map(({ id }) => [`tijdvak.${id}`, 'ja'])),
		...Object.fromEntries(
			inkomens
				.filter(({ codeSoort }) => codeSoort === '')
				.map(({ id, nevenInkomst }) => [`soort.${id}`, nevenInkomst ? 'neven' : 'onbekend'])
		)
	};
}
