import { Getal } from '../../getal/getal.ts';
import { isEigen, type NormSleutel, type Normtabel } from '../../normen/typen.ts';
import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding, type Normverschil } from './melding.ts';

/** Meldingen over een normtabel die de gebruiker invulde: of zij telt, of dat de officiele er inmiddels is. */
export function* meldingenNormen({ dossier, normen: { tabel } }: Bedragen): Generator<Melding> {
	const eigen = dossier.eigenNormen;
	if (isEigen(tabel)) yield meld('eigenNormtabel', 'let-op', { tabel: tabel.id });
	else if (eigen?.id === tabel.id) {
		const verschillen = verschilTussen(eigen, tabel);
		yield meld('eigenNormtabelVervangen', 'let-op', { tabel: tabel.id, verschillen });
	}
}

/** De normen met een ander bedrag; een norm die maar een van de twee heeft, hoort bij een andere formule. */
function verschilTussen(eigen: Normtabel, officieel: Normtabel): readonly Normverschil[] {
	const van = ({ waarden }: Normtabel): ReadonlyMap<string, string> =>
		new Map(Object.entries(waarden).map(([norm, { waarde }]) => [norm, waarde]));
	const nu = van(officieel);
	return (Object.entries(eigen.waarden) as [NormSleutel, { waarde: string }][]).flatMap(
		([norm, { waarde }]) => {
			const anders = nu.get(norm);
			if (anders === undefined || Getal.lees(anders).vergelijk(Getal.lees(waarde)) === 0) return [];
			return [{ norm, eigen: waarde, officieel: anders }];
		}
	);
}
