import type { Dossier, Inkomen } from '../dossier/dossier.ts';
import { inkomenPad, type Inkomenspad } from '../dossier/pad.ts';
import { rekenUit, type Geval } from './geval.ts';
import { koppelInkomens } from './koppel-inkomens.ts';
import { opgaveAlsBedragen } from './opgave-als-bedragen.ts';
import { watTelt } from './wat-telt.ts';
import { zelfdeOpgave } from './zelfde-opgave.ts';

/** Een inkomen dat maar aan een kant staat, met het pad waar het in het oude dossier staat of zou komen. */
interface LosInkomen {
	readonly veld: Inkomenspad;
	readonly inkomen: Inkomen;
}

/** Twee dossiers zo dat elk pad in beide hetzelfde aanwijst, en wat hetzelfde is er hetzelfde staat. */
export interface NaastElkaar {
	readonly oud: Dossier;
	/** Met de inkomens van het oude; een dat er niet meer is, staat er zoals het was. */
	readonly nieuw: Dossier;
	readonly alleenOud: readonly LosInkomen[];
	readonly alleenNieuw: readonly LosInkomen[];
}

export function naastElkaar(oud: Geval, nieuw: Geval): NaastElkaar {
	const gekoppeld = koppelInkomens(oud.dossier, nieuw.dossier);
	const naast = rekenUit({ dossier: gekoppeld.nieuw, normen: nieuw.normen });
	const zelfdeDag = oud.dossier.peildatum === nieuw.dossier.peildatum;
	const paren = oud.dossier.inkomens.map((een) => alsPaar(oud, naast, een, zelfdeDag));
	const los = (hier: 'oud' | 'nieuw', daar: 'oud' | 'nieuw'): readonly LosInkomen[] =>
		gekoppeld.inkomens.flatMap((paar, plek) => {
			const inkomen = paar[hier];
			return inkomen && !paar[daar] ? [{ veld: inkomenPad(plek), inkomen }] : [];
		});
	return {
		oud: {
			...watTelt(oud),
			beslag: beslagVan(oud),
			inkomens: paren.map(([eerst]) => eerst)
		},
		nieuw: {
			...watTelt(naast),
			beslag: beslagVan(naast),
			inkomens: paren.map(([, dan]) => dan)
		},
		alleenOud: los('oud', 'nieuw'),
		alleenNieuw: los('nieuw', 'oud').map((een) => (zelfdeDag ? een : inBedragen(een, naast)))
	};
}

/** Loonstroken van een andere dag zeggen op de oude dag niets; wat eruit komt wel. */
function inBedragen({ veld, inkomen }: LosInkomen, { bedragen }: Geval): LosInkomen {
	const uitkomst = bedragen.inkomens.find((een) => een.inkomen.id === inkomen.id);
	if (!uitkomst || inkomen.opgave.soort === 'bedragen') return { veld, inkomen };
	return { veld, inkomen: { ...inkomen, opgave: opgaveAlsBedragen(uitkomst) } };
}

/** Een oud inkomen en het nieuwe, in dezelfde woorden; is er geen nieuw, dan twee keer hetzelfde. */
function alsPaar(oud: Geval, nieuw: Geval, eerst: Inkomen, zelfdeDag: boolean): readonly [Inkomen, Inkomen] {
	const uitkomstVan = ({ bedragen }: Geval) =>
		bedragen.inkomens.find(({ inkomen }) => inkomen.id === eerst.id);
	const [links, rechts] = [uitkomstVan(oud), uitkomstVan(nieuw)];
	if (!links || !rechts) return [eerst, eerst];
	const [opgave, dan] = zelfdeOpgave(links, rechts, zelfdeDag);
	return [
		{ ...eerst, opgave },
		{ ...rechts.inkomen, opgave: dan }
	];
}

/** Art. 475c lid 2 Rv: zonder keuze is het beslagobject het eerste in de beslagvolgorde; dan staat dat er. */
function beslagVan({ dossier: { beslag }, bedragen: { toegepast } }: Geval): Dossier['beslag'] {
	if (toegepast.soort !== 'inkomen' || toegepast.alsKantonrechter) return beslag;
	return { ...beslag, beslagobject: toegepast.object.inkomen.id };
}
