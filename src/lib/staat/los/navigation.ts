import * as kit from '$app/navigation';
import { alsPagina } from '../adres.ts';

/*
 * Zoals die van Kit, met het adres dat dezelfde pagina op de site zou hebben. Alleen in het losse bestand (gereedschap/los.js).
 */

export { goto, onNavigate, replaceState } from '$app/navigation';

/** Een leeg adres is deze pagina; zonder hekje zou dat de eerste zijn. */
export const pushState: typeof kit.pushState = (adres, staat) =>
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- wie dit aanroept, gaf een adres uit resolve()
	kit.pushState(adres === '' ? location.href : adres, staat);

/** Bij binnenkomst is er nog geen plek van waar. */
type Kant = { readonly url: URL | null } | null;
const vertaal = <K extends Kant>(kant: K): K => (kant?.url ? { ...kant, url: alsPagina(kant.url) } : kant);

export const afterNavigate: typeof kit.afterNavigate = (doe) =>
	kit.afterNavigate((overgang) => {
		const [from, to] = [vertaal(overgang.from), vertaal(overgang.to)];
		doe({ ...overgang, from, to });
	});

export const beforeNavigate: typeof kit.beforeNavigate = (doe) =>
	kit.beforeNavigate((overgang) => {
		const [from, to] = [vertaal(overgang.from), vertaal(overgang.to)];
		const isLink = overgang.type === 'link' && from?.url && to?.url;
		if (isLink && (springNaar(from.url, to.url) || geefBijlage(to.url))) return overgang.cancel();
		doe({ ...overgang, from, to });
	});

/** Een link binnen de pagina (`#inhoud`): Kit zou de pagina opnieuw openen, en de focus blijft dan achter. */
function springNaar(van: URL, naar: URL): boolean {
	if (naar.hash === '' || van.pathname !== naar.pathname || van.search !== naar.search) return false;
	const doel = document.getElementById(decodeURIComponent(naar.hash.slice(1)));
	for (let om: Element | null = doel; om; om = om.parentElement) {
		if (om instanceof HTMLDetailsElement) om.open = true;
	}
	if (doel && doel.tabIndex < 0 && !doel.hasAttribute('tabindex')) doel.tabIndex = -1;
	doel?.focus({ preventScroll: true });
	doel?.scrollIntoView();
	return true;
}

/** Een bestand dat op de site naast de pagina's staat, zit hier in de pagina. */
function geefBijlage({ pathname }: URL): boolean {
	const naam = pathname.slice(1);
	const inhoud = /^[\w-]+\.(txt|json)$/.test(naam) ? document.getElementById(naam)?.textContent : undefined;
	if (inhoud === undefined) return false;
	void import('../bestand.ts').then(({ bewaarBestand }) =>
		bewaarBestand(naam, inhoud, 'text/plain;charset=utf-8')
	);
	return true;
}
