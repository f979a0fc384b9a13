import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { aannameteksten as teksten } from '../../teksten/brief/aannamen.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';
import { BRIEFOBJECT, vraagtBriefobject } from './inkomens.ts';
import { landBuitenLijst } from './land.ts';
import type { Briefstap } from './route.ts';

/** Waar wij van uitgaan, met het veld waar iemand het verandert; `zin` is null als het antwoord het al zegt. */
export interface Aanname {
	readonly zin: string | null;
	readonly knop: string;
	readonly stap: Briefstap | null;
	readonly veld: string;
}

export const aannamen = (
	brief: Briefconcept,
	concept: Concept,
	{ oordeel }: Controleuitkomst,
	feiten: Uitkomst | null
): readonly Aanname[] => [
	...(oordeel.uitkomst === 'nietNaTeGaan' && oordeel.reden === 'bovenInkomen'
		? [{ zin: null, knop: teksten.verander.bedrag, stap: null, veld: 'bedrag' }]
		: []),
	...overBeslagobject(brief, concept, feiten),
	...overLand(brief, concept)
];

/** Art. 475c lid 2 Rv: zonder keuze is het het eerste inkomen in de beslagvolgorde. */
function overBeslagobject(
	brief: Briefconcept,
	{ beslag }: Concept,
	feiten: Uitkomst | null
): readonly Aanname[] {
	const bekend = brief.gegevens.beslag.beslagobject ?? beslag.beslagobject;
	if (bekend || !vraagtBriefobject(brief) || feiten?.toegepast.soort !== 'inkomen') return [];
	const naam = naamVanInkomen(feiten.dossier, feiten.toegepast.object.inkomen.id);
	const zin = teksten.beslagobject(naam);
	return [{ zin, knop: teksten.verander.beslagobject, stap: 'gegevens', veld: BRIEFOBJECT }];
}

function overLand(brief: Briefconcept, concept: Concept): readonly Aanname[] {
	const land = landBuitenLijst(brief, concept);
	if (land === null) return [];
	const inBrief = brief.gegevens.wonen.woonland.trim() === land;
	return [
		{
			zin: teksten.land(land),
			knop: teksten.verander.land,
			stap: inBrief ? 'wonen' : 'klopt-wonen',
			veld: 'wonen.woonland'
		}
	];
}
