import { vangnetteksten } from '#lib/teksten/paginas/vangnet.ts';
import { hash } from './beleid.ts';
import { vangnet } from './vangnet.js/vul.ts';

/** Vervangt iets wat er hoort te staan: anders is app.html of Kit veranderd. */
function vervang(pagina: string, oud: RegExp, nieuw: (gevonden: string) => string): string {
	if (!oud.test(pagina)) throw new Error(`Niet gevonden in de pagina: ${oud.source}`);
	return pagina.replace(oud, nieuw);
}

/**
 * Zet in de pagina van het losse bestand wat op de site ernaast staat of al in de HTML: het vangnet, en wat er te lezen is zonder
 * script. De rest doet src/commando/los.mjs.
 */
export async function metVangnet(pagina: string): Promise<string> {
	const script = vangnet();
	const toegestaan = await hash(script);
	const zonderScript = `<noscript><p class="vangnet">${vangnetteksten.zonderScript}</p></noscript>`;
	const stappen: readonly (readonly [RegExp, (gevonden: string) => string])[] = [
		[/<script src="[^"]*vangnet\.js"><\/script>/, () => `<script>${script}</script>`],
		[/script-src /, (begin) => `${begin}${toegestaan} `],
		[/<div class="app">/, (blad) => zonderScript + blad]
	];
	return stappen.reduce((tot, [oud, nieuw]) => vervang(tot, oud, nieuw), pagina);
}
