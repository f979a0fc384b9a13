import type { Concept, Conceptinkomen } from '../../../dossier/concept.ts';
import { OVERHEIDSVORDERING } from '../../../dossier/dossier.ts';
import type { Uitkomst } from '../../../regels/uitkomst.ts';
import { verdelingteksten, welkInkomenteksten } from '../../../teksten/beslag.ts';
import { controlerijteksten as teksten } from '../../../teksten/vragenlijst.ts';
import { heeftBijzonderheid } from '../../bijzonderheden.ts';
import { beslagbareInkomens, kiesBeslagobject, laatBeslagLos } from '../../beslag.ts';
import { naamVan } from '../../inkomens.ts';
import { bijzondereVraag, groep, rij, verplicht, vraag } from '../vraag.ts';

export const verdeling = bijzondereVraag('verdeling', {
	velden: (concept) => {
		const genoeg = beslagbareInkomens(concept).length < 2 || concept.beslag.omslag.length > 1;
		const veld = verplicht('beslag.omslag', genoeg ? 'ja' : '', verdelingteksten.leeg);
		return [{ ...veld, metOnderliggend: true }];
	},
	rijen: (concept) => rij(teksten.verdeling, ...concept.beslag.omslag.map((id) => naamVan(concept, id))),
	afronden: ({ beslag }) => {
		// Het beslagobject is er zelf altijd een van.
		const [eerste = null, ...meer] = beslag.omslag;
		if (meer.length > 0 && !beslag.omslag.includes(beslag.beslagobject ?? '')) beslag.beslagobject = eerste;
	}
});

export const ONBEKEND = 'onbekend';

/** Het gekozen inkomen, of "weet ik niet"; een overheidsvordering wordt op een andere pagina gekozen. */
export function welkInkomenantwoord({ beslag, vragen }: Concept): string {
	const gekozen = beslag.beslagobject === OVERHEIDSVORDERING ? null : beslag.beslagobject;
	return gekozen ?? (vragen.beslagOnbekend ? ONBEKEND : '');
}

/** Wie het niet weet, volgt de wettelijke volgorde. */
export function kiesWelkInkomen(concept: Concept, antwoord: string): void {
	concept.vragen.beslagOnbekend = antwoord === ONBEKEND;
	if (antwoord === ONBEKEND || antwoord === '') concept.beslag.beslagobject = null;
	else kiesBeslagobject(concept, antwoord);
}

/** De inkomens om uit te kiezen in de volgorde van de wet; zonder berekening zoals zij zijn ingevuld. */
export function opBeslagvolgorde(concept: Concept, uitkomst: Uitkomst | null): readonly Conceptinkomen[] {
	const ids = uitkomst?.beslagvolgorde.map(({ inkomen }) => inkomen.id) ?? [];
	return beslagbareInkomens(concept).toSorted((een, ander) => ids.indexOf(een.id) - ids.indexOf(ander.id));
}

export const welkInkomen = vraag({
	naam: 'welk-inkomen',
	afdeling: 'bijzonder',
	hoort: (concept) =>
		beslagbareInkomens(concept).length > 1 &&
		!heeftBijzonderheid(concept, 'bankrekening') &&
		!heeftBijzonderheid(concept, 'verdeling'),
	hangtAf: {
		van: (concept) =>
			beslagbareInkomens(concept)
				.map(({ id }) => id)
				.join(' '),
		// Op een neveninkomst kan geen beslag liggen.
		bijWijziging: (concept) => {
			const mogelijk = beslagbareInkomens(concept);
			for (const elk of concept.inkomens) if (!mogelijk.includes(elk)) laatBeslagLos(concept, elk.id);
		}
	},
	velden: (concept) => [
		verplicht('beslag.beslagobject', welkInkomenantwoord(concept), welkInkomenteksten.leeg),
		groep('beslag.samenvoegen')
	],
	rijen: (concept) => {
		const antwoord = welkInkomenantwoord(concept);
		const naam = antwoord === ONBEKEND ? welkInkomenteksten.onbekend : naamVan(concept, antwoord);
		return rij(
			teksten['welk-inkomen'],
			antwoord && naam,
			...concept.beslag.samenvoegen.map((id) => teksten.samen(naamVan(concept, id)))
		);
	}
});
