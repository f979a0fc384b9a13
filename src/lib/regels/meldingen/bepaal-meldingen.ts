import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding } from './melding.ts';
import { meldingenBeslag } from './meldingen-beslag.ts';
import { meldingenInkomen } from './meldingen-inkomen.ts';
import { meldingenNormen } from './meldingen-normen.ts';
import { meldingenWonen } from './meldingen-wonen.ts';
import { LEZING_IDS, standaardLezing, VERVALLEN_LEZING_IDS } from '../../herleiding/lezingen.ts';

/** Alle meldingen bij een berekening: eerst de normen, dan wonen, inkomen, beslag en de gekozen lezingen. */
export const bepaalMeldingen = (uitkomst: Bedragen): readonly Melding[] => [
	...meldingenNormen(uitkomst),
	...meldingenWonen(uitkomst),
	...uitkomst.inkomens.flatMap((inkomen) => [...meldingenInkomen(uitkomst, inkomen)]),
	...meldingenBeslag(uitkomst),
	...meldingenLezingen(uitkomst)
];

function meldingenLezingen({ dossier: { lezingen } }: Bedragen): Melding[] {
	return [
		...LEZING_IDS.filter((id) => lezingen[id] !== standaardLezing(id)).map((lezing) =>
			meld('andereLezing', 'let-op', { lezing, optie: lezingen[lezing] })
		),
		...VERVALLEN_LEZING_IDS.filter((id) => lezingen[id] !== null).map((lezing) =>
			meld('lezingVervallen', 'let-op', { lezing })
		)
	];
}

/** De vaste meldingen bij het tussenresultaat (handleiding portaal, VNG-handreiking 4.1). */
export const basismeldingen = (): readonly Melding[] => [
	meld('basisZonderLopendeBeslagen', 'informatie', {}),
	meld('basisZonderBeslagOpInkomen', 'informatie', {}),
	meld('basisZonderVoertuig', 'informatie', {}),
	meld('basisZonder95', 'informatie', {}),
	meld('basisZonderToeslagen', 'informatie', {})
];
