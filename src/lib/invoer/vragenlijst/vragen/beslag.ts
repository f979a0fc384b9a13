import type { Concept, Conceptinkomen } from '../../../dossier/concept.ts';
import { OVERHEIDSVORDERING } from '../../../dossier/dossier.ts';
import { isBeslagbaar } from '../../../regels/toegepast/art475c-lid2-beslagvolgorde.ts';
import { verdelingteksten, welkInkomenteksten } from '../../../teksten/beslag.ts';
import { controlerijteksten as teksten } from '../../../teksten/vragenlijst.ts';
import { heeftBijzonderheid } from '../../bijzonderheden.ts';
import { laatBeslagLos, naamVan } from '../../inkomens.ts';
import { bijzondereVraag, groep, rij, verplicht, vraag } from '../vraag.ts';

/** De eigen inkomens waarop beslag kan liggen (art. 475c Rv). */
export const kandidaten = ({ inkomens }: Pick<Concept, 'inkomens'>): readonly Conceptinkomen[] =>
	inkomens.filter(isBeslagbaar);

export const verdeling = bijzondereVraag('verdeling', {
	velden: (concept) => {
		const genoeg = kandidaten(concept).length < 2 || concept.beslag.omslag.length > 1;
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

export const welkInkomen = vraag({
	naam: 'welk-inkomen',
	afdeling: 'bijzonder',
	hoort: (concept) =>
		kandidaten(concept).length > 1 &&
		!heeftBijzonderheid(concept, 'bankrekening') &&
		!heeftBijzonderheid(concept, 'verdeling'),
	hangtAf: {
		van: (concept) =>
			kandidaten(concept)
				.map(({ id }) => id)
				.join(' '),
		// Op een neveninkomst kan geen beslag liggen.
		bijWijziging: (concept) => {
			const mogelijk = kandidaten(concept);
			for (const elk of concept.inkomens) if (!mogelijk.includes(elk)) laatBeslagLos(concept, elk.id);
		}
	},
	velden: ({ beslag, vragen }) => {
		const keuze = beslag.beslagobject === OVERHEIDSVORDERING ? '' : (beslag.beslagobject ?? '');
		const onbekend = vragen.beslagOnbekend ? 'onbekend' : '';
		return [
			verplicht('beslag.beslagobject', keuze || onbekend, welkInkomenteksten.leeg),
			groep('beslag.samenvoegen')
		];
	},
	rijen: (concept) => {
		const { beslagobject: keuze, samenvoegen } = concept.beslag;
		const onbekend = concept.vragen.beslagOnbekend ? welkInkomenteksten.onbekend : '';
		return rij(
			teksten['welk-inkomen'],
			keuze === null || keuze === OVERHEIDSVORDERING ? onbekend : naamVan(concept, keuze),
			...samenvoegen.map((id) => teksten.samen(naamVan(concept, id)))
		);
	}
});
