import { maakUitleg } from '../uitleg/maak-uitleg.ts';
import { overDeInwoner } from '../uitleg/over-de-inwoner.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import type { Geval } from '../vergelijk/geval.ts';

/** De zin die zegt dat de normen door gebruiker zijn ingevuld; null als zij uit de wet komen. Hij hoort bij elk bedrag dat erop rust. */
export const eigenNormenIn = ({ meldingen }: Pick<Uitleg, 'meldingen'>): string | null =>
	meldingen.find(({ code }) => code === 'eigenNormtabel')?.tekst ?? null;

/** De uitleg voor wie lesgeeft: over de inwoner. */
export const lesuitleg = ({ bedragen, dossier }: Geval): Uitleg =>
	overDeInwoner(maakUitleg(bedragen, 'portaal'), dossier);
