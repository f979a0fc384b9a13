import { resolve } from '$app/paths';
import type { Plek } from '../invoer/vragenlijst/route.ts';

/**
 * Het adres van een pagina van de vragenlijst, zo nodig bij een veld. Met `wijzig` gaat "Verder" daarna terug naar de
 * controlepagina.
 */
export function adresVan({ stap, nummer }: Plek, wijzig = false, veld = ''): string {
	const vragen = [nummer !== undefined && `nr=${encodeURIComponent(nummer)}`, wijzig && 'wijzig=ja'];
	const achter = vragen.filter(Boolean).join('&');
	return `${resolve('/(rekenen)/berekening/[stap]', { stap })}/${achter && `?${achter}`}${veld && `#${encodeURIComponent(veld)}`}`;
}

/**
 * Een adres zoals de pagina's het lezen: het pad, wat er achter het vraagteken staat, en het anker. In het losse bestand staat dat
 * alles achter het hekje (`#/les/stappen/?casus=formule#regel-2`).
 */
export function alsPagina(adres: URL): URL {
	if (!__LOS__ || adres.pathname !== location.pathname) return adres;
	if (adres.hash !== '' && !adres.hash.startsWith('#/')) return adres;
	return new URL(adres.hash.slice(1) || '/', adres);
}

/** Het adres van nu: een stap verandert het zonder dat Kit er een nieuwe pagina van maakt, en `page.url` blijft dan hoe het was. */
export const adresHier = (): URL => alsPagina(new URL(location.href));

/** Zet iets anders achter het hekje, alsof iemand het adres verandert. */
export function zetHekje(hekje: string): void {
	location.hash = __LOS__ ? adresHier().pathname + hekje : hekje;
}
