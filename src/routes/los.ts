import { vangnetteksten } from '#lib/teksten/paginas/vangnet.ts';
import pictogram from '../../static/pictogram.svg?raw';
import { hash } from './beleid.ts';
import { vangnet } from './vangnet.js/vul.ts';

/** Vervangt iets wat er precies een keer hoort te staan: anders is app.html of Kit veranderd. */
function vervang(pagina: string, oud: RegExp, nieuw: (gevonden: string) => string): string {
	if (!oud.test(pagina)) throw new Error(`Niet gevonden in de pagina: ${oud.source}`);
	return pagina.replace(oud, nieuw);
}

/** Maakt van de pagina het losse bestand: wat app.html noemt komt erin, en wat zonder server niet kan gaat eruit. */
export async function alsLosBestand(pagina: string): Promise<string> {
	const script = vangnet();
	const toegestaan = await hash(script);
	const zonderScript = `<noscript><p class="vangnet">${vangnetteksten.zonderScript}</p></noscript>`;
	const stappen: readonly (readonly [RegExp, (gevonden: string) => string])[] = [
		[/<script src="[^"]*vangnet\.js"><\/script>/, () => `<script>${script}</script>`],
		[/script-src /, (begin) => `${begin}${toegestaan} `],
		[/<div class="app">/, (blad) => zonderScript + blad],
		[/<link rel="manifest"[^>]*>\s*/, () => ''],
		[/<link rel="apple-touch-icon"[^>]*>\s*/, () => ''],
		[/(?<=<link rel="icon" href=")[^"]*/, () => `data:image/svg+xml,${encodeURIComponent(pictogram)}`]
	];
	return stappen.reduce((tot, [oud, nieuw]) => vervang(tot, oud, nieuw), pagina);
}
