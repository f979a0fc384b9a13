import type { Dossier, Inkomen } from '../dossier/dossier.ts';
import { inkomenPad, type Inkomenspad } from '../dossier/pad.ts';
import { rekenUit, type Geval } from './geval.ts';
import { koppelInkomens } from './koppel-inkomens.ts';
import { watTelt } from './wat-telt.ts';
import { zelfdeOpgave } from './zelfde-opgave.ts';

/** Een inkomen dat maar aan een kant staat, met het pad waar het in de gegevens van de brief staat of zou komen. */
interface LosInkomen {
	readonly veld: Inkomenspad;
	readonly inkomen: Inkomen;
}

/** De brief en de feiten zo dat elk pad in beide hetzelfde aanwijst, en wat hetzelfde is er hetzelfde staat. */
export interface NaastElkaar {
	readonly brief: Dossier;
	/** Met de inkomens van de brief; een dat er echt niet is, staat er zoals op de brief. */
	readonly feiten: Dossier;
	readonly alleenOpBrief: readonly LosInkomen[];
	readonly nietOpBrief: readonly LosInkomen[];
}

export function naastElkaar(brief: Geval, feiten: Geval): NaastElkaar {
	const gekoppeld = koppelInkomens(brief.dossier, feiten.dossier);
	const echt = rekenUit({ dossier: gekoppeld.feiten, normen: feiten.normen });
	const paren = brief.dossier.inkomens.map((een) => alsPaar(brief, echt, een));
	const los = (hier: 'brief' | 'feit', daar: 'brief' | 'feit'): readonly LosInkomen[] =>
		gekoppeld.inkomens.flatMap((paar, plek) => {
			const inkomen = paar[hier];
			return inkomen && !paar[daar] ? [{ veld: inkomenPad(plek), inkomen }] : [];
		});
	return {
		brief: {
			...watTelt(brief),
			beslag: beslagVan(brief),
			inkomens: paren.map(([opBrief]) => opBrief)
		},
		feiten: {
			...watTelt(echt),
			beslag: beslagVan(echt),
			inkomens: paren.map(([, feit]) => feit)
		},
		alleenOpBrief: los('brief', 'feit'),
		nietOpBrief: los('feit', 'brief')
	};
}

/** Een inkomen op de brief en het echte, in dezelfde woorden; staat het alleen op de brief, dan twee keer hetzelfde. */
function alsPaar(brief: Geval, echt: Geval, opBrief: Inkomen): readonly [Inkomen, Inkomen] {
	const uitkomstVan = ({ bedragen }: Geval) =>
		bedragen.inkomens.find(({ inkomen }) => inkomen.id === opBrief.id);
	const [links, rechts] = [uitkomstVan(brief), uitkomstVan(echt)];
	if (!links || !rechts) return [opBrief, opBrief];
	const [opgave, feit] = zelfdeOpgave(links, rechts);
	return [
		{ ...opBrief, opgave },
		{ ...rechts.inkomen, opgave: feit }
	];
}

/** Art. 475c lid 2 Rv: zonder keuze is het beslagobject het eerste in de beslagvolgorde; dan staat dat er. */
function beslagVan({ dossier: { beslag }, bedragen: { toegepast } }: Geval): Dossier['beslag'] {
	if (toegepast.soort !== 'inkomen' || toegepast.alsKantonrechter) return beslag;
	return { ...beslag, beslagobject: toegepast.object.inkomen.id };
}
