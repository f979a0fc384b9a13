import type { Concept } from '../../dossier/concept.ts';
import { leegInkomensvraag, leegVraagstaat } from '../../dossier/vraagstaat.ts';
import { gekozenBijzonderheden } from '../bijzonderheden.ts';
import { zelfde } from '../zelfde.ts';
import { onthoudAfhankelijke } from './route.ts';
import { isZonderToeslag } from './vragen/woning.ts';

/** Of de vragenlijst al een antwoord heeft dat niet uit het dossier volgt. */
export const heeftAntwoorden = ({ vragen, inkomens }: Concept): boolean =>
	!zelfde(vragen, leegVraagstaat()) || inkomens.some(({ vraag }) => !zelfde(vraag, leegInkomensvraag()));

/**
 * Beantwoordt de vragenlijst bij een concept dat ergens anders is ingevuld (een bestand, het werkblad), zodat
 * niemand iets dat al vaststaat nog een keer hoeft te beantwoorden.
 */
export function leidAntwoordenAf(concept: Concept): void {
	const { wonen, beslag } = concept;
	const zonderBedrag = wonen.woonkostenOnbekend || isZonderToeslag(concept) ? 'onbekend' : 'nee';
	concept.vragen = {
		...leegVraagstaat(),
		instelling: true,
		openheid: true,
		woonkosten: wonen.woonkostenPerMaand.trim() === '' ? zonderBedrag : 'ja',
		// Wat er bij een andere betekenis van een vraag was geantwoord, komt terug als die betekenis terugkomt.
		betekenissen: concept.vragen.betekenissen,
		meerInkomens: { inwoner: 'nee', partner: 'nee' },
		nietsBijzonders: gekozenBijzonderheden(concept).length === 0,
		beslagOnbekend: beslag.beslagobject === null
	};
	for (const { codeSoort, soort, vraag } of concept.inkomens) {
		vraag.tijdvak = true;
		if (codeSoort === '' && soort === 'periodiek' && vraag.soort !== 'lijstZonderCode')
			vraag.soort = 'onbekend';
	}
	onthoudAfhankelijke(concept);
}
