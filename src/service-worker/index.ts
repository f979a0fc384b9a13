/// <reference types="@sveltejs/kit" />
/**
 * Maakt de hele site klaar voor gebruik zonder netwerk: alle bestanden staan vooraf in de cache.
 * De worker haalt nooit iets van een andere herkomst en stuurt niets weg.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(
	[
		...build.map((url) => ({ url, revision: null })), // de bestandsnaam bevat al een hash
		...[...files, ...prerendered].map((url) => ({ url, revision: version }))
	],
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
		try {
			return await fetch(request);
		} catch {
			return Response.redirect(`${base}/`, 302);
		}
	})
);

// Pas overstappen als de gebruiker daar ja op zegt (zie lib/staat/bijwerken.svelte.ts).
self.addEventListener('message', (bericht) => {
	const inhoud: unknown = bericht.data;
	if (typeof inhoud === 'object' && inhoud !== null && 'type' in inhoud && inhoud.type === 'SKIP_WAITING') {
		void self.skipWaiting();
	}
});
