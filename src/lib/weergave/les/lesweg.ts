import { resolve } from '$app/paths';
import { lesadres, type Gevalplek } from '../../les/lesadres.ts';
import { geopendteksten } from '../../teksten/les/delen.ts';
import { lesteksten } from '../../teksten/les/les.ts';

/** Waar een les begon: bij het gedeelde geval, of in de lijst. */
export const terugVan = (geval: Gevalplek | null): { href: string; tekst: string } =>
	geval?.gedeeld
		? { href: resolve('/les/geval/') + lesadres(geval), tekst: geopendteksten.terug }
		: { href: resolve('/les/'), tekst: lesteksten.terug };

/** Alles wat er met een geval te doen is. */
export function lessenVan(geval: Gevalplek) {
	const naar = lesadres(geval);
	return [
		{ naam: 'stappen', href: resolve('/les/stappen/') + naar },
		{ naam: 'quiz', href: resolve('/les/stappen/') + lesadres(geval, { vraag: 'quiz' }) },
		{ naam: 'knoppen', href: resolve('/les/knoppen/') + naar },
		{ naam: 'grafiek', href: resolve('/les/grafiek/') + naar },
		{ naam: 'vergelijk', href: resolve('/les/vergelijk/') + naar }
	] as const;
}
