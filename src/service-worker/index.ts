/// <reference types="@sveltejs/kit" />
/**
 * Maakt de hele site klaar voor gebruik zonder netwerk: alle bestanden staan vooraf in de cache.
 * De worker haalt nooit iets van een andere herkomst en stuurt niets weg.
 */
import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
	/** Elk adres met het kenmerk van zijn inhoud; null waar de naam die al noemt. Ingevuld door src/commando/voorraad.mjs. */
	readonly __VOORRAAD__: Readonly<Record<string, string | null>>;
};
const voorraad = self.__VOORRAAD__;

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

// Doorsturen in plaats van een vervangende pagina tonen: de bestanden staan relatief aan het adres.
registerRoute(
	new NavigationRoute(async ({ url, request }) => {
		const metSchuineStreep = `${url.pathname}/`;
		if (await matchPrecache(metSchuineStreep)) {
			return Response.redirect(metSchuineStreep + url.search, 302);
		}
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
