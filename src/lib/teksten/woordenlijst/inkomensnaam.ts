import type { Inkomen } from '../../dossier/dossier.ts';
import { losVanZin } from '../../taal/zinnen.ts';
import { codeterm } from './codes.ts';

type Benoembaar = Pick<Inkomen, 'id' | 'van' | 'naam' | 'codeSoort' | 'soort'>;

/** Hoe een inkomen zonder naam en zonder code heet. */
const SOORTNAMEN: Readonly<Record<Inkomen['soort'], string>> = {
	periodiek: 'inkomen',
	neven: 'bijverdienste',
	winst: 'eigen bedrijf'
};

/**
 * Hoe een inkomen overal heet: de opgegeven naam, anders zijn soort, anders van wie en het hoeveelste. Heten er twee
 * hetzelfde, dan krijgen zij een nummer.
 */
export function naamVanInkomen(
	{ inkomens }: { readonly inkomens: readonly Benoembaar[] },
	id: string
): string {
	const inkomen = inkomens.find((kandidaat) => kandidaat.id === id);
	if (!inkomen) return id;
	const label = labelVan(inkomen);
	const gelijk = inkomens.filter((ander) => labelVan(ander) === label);
	if (gelijk.length === 1) return label;
	const nummer = String(gelijk.indexOf(inkomen) + 1);
	return heeftNaam(inkomen) ? `${label} (${nummer})` : `${label} ${nummer}`;
}

/** Of er meer te noemen is dan dat het een inkomen is. */
export const heeftNaam = ({ naam, codeSoort }: Pick<Benoembaar, 'naam' | 'codeSoort'>): boolean =>
	Boolean(naam?.trim()) || codeterm(codeSoort, 'inwoner') !== undefined;

function labelVan({ naam, van, codeSoort, soort: soortInkomen }: Benoembaar): string {
	const getypt = naam?.trim() ?? '';
	if (getypt !== '') return losVanZin(getypt);
	const soort = codeterm(codeSoort, 'inwoner') ?? SOORTNAMEN[soortInkomen];
	return van === 'partner' ? `${soort} van de partner` : soort;
}
