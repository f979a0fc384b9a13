import { resolve } from '$app/paths';
import { lesadres, type Gevalplek } from '../../les/lesadres.ts';
import { geopendteksten } from '../../teksten/les/delen.ts';
import { lesteksten } from '../../teksten/les/les.ts';

/** Waar een les begon: bij het gedeelde geval, of in de lijst. */
export const terugVan = (geval: Gevalplek | null): { href: string; tekst: string } =>
	geval?.gedeeld
		? { href: resolve('/les/geval/') + lesadres(geval), tekst: geopendteksten.terug }
		: { href: resolve('/les/') + (geval?.casus ? `#${geval.casus.id}` : ''), tekst: lesteksten.terug };

/** De brief bij een geval: een om de fout in te zoeken, of een om te maken. */
export const briefles = (geval: Gevalplek): { doe: string; href: string } => ({
	doe: lesteksten.brief[geval.casus?.brief ? 'zoek' : 'maak'],
	href: resolve('/les/brief/') + lesadres(geval)
});

/** Alles wat er met een geval te doen is. */
export function lessenVan(geval: Gevalplek) {
	const naar = lesadres(geval);
	const { doe } = lesteksten;
	return [
		{ doe: doe.stappen, href: resolve('/les/stappen/') + naar },
		{ doe: doe.quiz, href: resolve('/les/stappen/') + lesadres(geval, { vraag: 'quiz' }) },
		briefles(geval),
		{ doe: doe.knoppen, href: resolve('/les/knoppen/') + naar },
		{ doe: doe.grafiek, href: resolve('/les/grafiek/') + naar },
		{ doe: doe.vergelijk, href: resolve('/les/vergelijk/') + naar }
	] as const;
}
