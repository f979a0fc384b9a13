/// <reference types="@sveltejs/kit" />
/**
 * Maakt de hele site klaar voor gebruik zonder netwerk: alle bestanden staan vooraf in de cache. Een pagina staat daar als script;
 * haar HTML is voor wie hier voor het eerst komt, en op het apparaat begint elke pagina met dezelfde lege (src/routes/schil). De worker haalt nooit iets van een andere herkomst en stuurt niets weg.
 */
import { clientsClaim } from 'workbox-core';
import {
	addPlugins,
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	matchPrecache,
	precacheAndRoute
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
	/** Elk adres met het kenmerk van zijn inhoud; null waar de naam die al noemt. Ingevuld door src/commando/voorraad.mjs. */
	readonly __VOORRAAD__: Readonly<Record<string, string | null>>;
	/** Per lege pagina de pagina's die ermee beginnen; ook van voorraad.mjs. */
	readonly __PAGINAS__: Readonly<Record<string, readonly string[]>>;
};
const voorraad = self.__VOORRAAD__;
const volledig = (adres: string): string => new URL(adres, self.registration.scope).href;

/**
 * Een bouw is alleen compleet als elk bestand ervan is. Wordt de site tijdens het ophalen vervangen, of geeft een
 * server voor een weg bestand een pagina, dan mislukt het klaarzetten en blijft de vorige bouw heel.
 */
async function hoortErbij(adres: string, antwoord: Response): Promise<boolean> {
	if (!antwoord.ok) return false;
	const kenmerk = voorraad[`./${adres.slice(self.registration.scope.length)}`];
	if (!kenmerk) return !antwoord.headers.get('Content-Type')?.includes('html');
	const som = await crypto.subtle.digest('SHA-256', await antwoord.clone().arrayBuffer());
	const hex = Array.from(new Uint8Array(som), (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.startsWith(kenmerk);
}

addPlugins([
	{
		cacheWillUpdate: async ({ request, response }) =>
			(await hoortErbij(request.url, response)) ? response : null
	}
]);
precacheAndRoute(
	Object.entries(voorraad).map(([url, revision]) => ({ url, revision })),
	// Een adres met ?x=1 is dezelfde pagina: de query hoort bij de pagina, niet bij de cache.
	{ ignoreURLParametersMatching: [/.*/], cleanURLs: false }
);
cleanupOutdatedCaches();

// Zonder dit staat de allereerste pagina nog buiten de worker en breekt doorklikken zonder netwerk.
clientsClaim();

const schilVan = new Map(
	Object.entries(self.__PAGINAS__).flatMap(([schil, paginas]) => {
		const geef = createHandlerBoundToURL(schil);
		return paginas.map((pagina) => [volledig(pagina), geef]);
	})
);

// Doorsturen in plaats van een vervangende pagina tonen: de bestanden staan relatief aan het adres.
registerRoute(
	new NavigationRoute(async (vraag) => {
		const { url, request } = vraag;
		const adres = url.origin + url.pathname;
		const schil = schilVan.get(adres);
		if (schil) return schil(vraag);
		if (schilVan.has(`${adres}/`)) return Response.redirect(`${adres}/${url.search}`, 302);
		const antwoord = await fetch(request).catch(() => undefined);
		if (antwoord && antwoord.status !== 404) return antwoord;
		const eigen = await matchPrecache('./404.html');
		return new Response(eigen?.body, { status: 404, headers: eigen?.headers ?? {} });
	})
);

// Pas overstappen als de gebruiker daar ja op zegt (zie lib/staat/bijwerken.svelte.ts).
self.addEventListener('message', (bericht) => {
	const inhoud: unknown = bericht.data;
	if (typeof inhoud === 'object' && inhoud !== null && 'type' in inhoud && inhoud.type === 'SKIP_WAITING') {
		void self.skipWaiting();
	}
});
