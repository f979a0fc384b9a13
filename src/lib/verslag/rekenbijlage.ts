import { rapportageteksten } from '../teksten/documenten/rapportage.ts';
import { LEZING_IDS, standaardLezing } from '../herleiding/lezingen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { DOCUMENTTEKSTEN, documentteksten } from '../teksten/documenten/documenten.ts';
import { rekenbijlageteksten as teksten } from '../teksten/documenten/rekenbijlage.ts';
import { LEZINGTEKSTEN, VASTE_LEZINGTEKSTEN } from '../teksten/lezingen.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import { bestandsnaamVan } from '../dossier/schrijf.ts';
import {
	adressering,
	alinea,
	bedragen,
	gegevensblokken,
	isZwaar,
	kop,
	letOp,
	lijst,
	meldingblokken,
	omslag,
	overDitDocument
} from './delen.ts';
import { maakZekerheid } from '../uitleg/zekerheid.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import { zekerheidblokken } from './zekerheid.ts';
import { herleiding, normen } from './herleiding.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';

/** De rekenbijlage: voor wie elk bedrag wil narekenen, met alles wat daarvoor nodig is en het dossier erbij. */
export function maakRekenbijlage(uitkomst: Uitkomst, uitleg: Uitleg, gegevens: Documentgegevens): Verslag {
	const { dossier } = uitkomst;
	const { kern, omslag: verdeling } = uitleg.samenvatting;
	return {
		...omslag(dossier, gegevens),
		titel: DOCUMENTTEKSTEN.rekenbijlage.titel,
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		blokken: [
			letOp(documentteksten.eigenBerekening, documentteksten.eigenBerekeningZin),
			...adressering(gegevens),
			kop(teksten.uitkomst),
			...zekerheidblokken(maakZekerheid(uitkomst, 'portaal')),
			...meldingblokken(uitleg.meldingen.filter(isZwaar)),
			...bedragen([...kern, ...verdeling]),
			kop(rapportageteksten.gegevens),
			...gegevensblokken(uitleg.gegevens),
			kop(teksten.hoe),
			...lijst(teksten.hoeZinnen),
			kop(teksten.sommen),
			...herleiding(uitleg, 'volledig'),
			...normen(uitleg),
			...lezingen(uitkomst, uitleg),
			kop(teksten.narekenen),
			...lijst(teksten.narekenenZinnen(bestandsnaamVan(dossier))),
			...overDitDocument(uitleg, dossier, gegevens)
		]
	};
}

/** Het hele register: elke gekozen lezing, en de keuzes zonder schakelaar. */
function lezingen({ dossier }: Uitkomst, { lezingen: meebeslist }: Uitleg): Blok[] {
	return [
		kop(teksten.lezingen),
		alinea(teksten.lezingenZin),
		{
			soort: 'definities',
			paren: LEZING_IDS.map((id) => {
				const { vraag, opties, bron } = LEZINGTEKSTEN[id];
				const optie = dossier.lezingen[id];
				const opmerkingen = [
					optie === standaardLezing(id) ? teksten.standaard : teksten.afwijkend,
					...(meebeslist.some((lezing) => lezing.id === id) ? [teksten.beslist] : [])
				];
				return { term: vraag, noot: bron, waarde: `${opties[optie] ?? optie} (${opmerkingen.join(', ')})` };
			})
		},
		kop(teksten.vast, 3),
		...lijst(
			Object.entries(VASTE_LEZINGTEKSTEN).flatMap(([id, zin]) =>
				id.startsWith('vtlb') && dossier.vtlb === null ? [] : [zin]
			)
		)
	];
}
