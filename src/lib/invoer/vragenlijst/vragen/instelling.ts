import type { Concept } from '../../../dossier/concept.ts';
import type { JaNee } from '../../../dossier/vraagstaat.ts';
import { woonteksten } from '../../../teksten/wonen.ts';
import { controlerijteksten as teksten } from '../../../teksten/vragenlijst.ts';
import { als, jaNee, jaNeeTekst, rij, verplicht, vraag } from '../vraag.ts';
import { toonGetyptBedrag } from '../../../uitleg/veldwaarde.ts';

export const instellingantwoord = ({ wonen, vragen }: Concept) =>
	jaNee(wonen.inrichting.ja, vragen.instelling);
export function kiesInstelling({ wonen, vragen }: Concept, antwoord: JaNee): void {
	vragen.instelling = antwoord !== '';
	wonen.inrichting.ja = antwoord === 'ja';
}

export const instelling = vraag({
	naam: 'instelling',
	afdeling: 'wonen',
	velden: (concept) => {
		const { inrichting } = concept.wonen;
		const { leeg, kostenLeeg } = woonteksten.instelling;
		return [
			verplicht('instelling', instellingantwoord(concept), leeg),
			...als(
				inrichting.ja,
				verplicht('wonen.inrichting.kostenPerMaand', inrichting.kostenPerMaand, kostenLeeg)
			)
		];
	},
	rijen: (concept) => {
		const { inrichting } = concept.wonen;
		const kosten = teksten.instellingJa(toonGetyptBedrag(inrichting.kostenPerMaand));
		return rij(teksten.instelling, inrichting.ja ? kosten : jaNeeTekst(instellingantwoord(concept)));
	}
});
