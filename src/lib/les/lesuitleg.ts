import { maakUitleg } from '../uitleg/maak-uitleg.ts';
import { overDeInwoner } from '../uitleg/over-de-inwoner.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import type { Geval } from '../vergelijk/geval.ts';

/** De uitleg voor wie lesgeeft: over de inwoner. */
export const lesuitleg = ({ bedragen, dossier }: Geval): Uitleg =>
	overDeInwoner(maakUitleg(bedragen, 'portaal'), dossier);
