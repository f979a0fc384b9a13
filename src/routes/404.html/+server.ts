import { kaderteksten } from '#lib/teksten/paginas/kader.ts';
import { foutteksten } from '#lib/teksten/paginas/fout.ts';
import kleuren from '#lib/weergave/basis/stijl/kleuren.css?raw';
import maten from '#lib/weergave/basis/stijl/maten.css?raw';
import { hash } from '../beleid.ts';
import eigen from './niet-gevonden.css?raw';
import script from './zoek-begin.js?raw';

export const prerender = true;

/*
 * De pagina voor een adres dat er niet is. Zij staat los van alle andere bestanden: een webserver geeft haar op elke
 * diepte en onder elk pad, en daar kloppen de relatieve adressen van de andere pagina's niet.
 */

const zonderUitleg = (bron: string): string => bron.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');

export const GET = async (): Promise<Response> => {
	const stijl = zonderUitleg(kleuren + maten + eigen);
	const code = zonderUitleg(script);
	const beleid = `default-src 'none'; style-src ${await hash(stijl)}; script-src ${await hash(code)}; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
	const { bel } = kaderteksten;
	const html = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${beleid}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${foutteksten.nietGevondenTitel} – ${kaderteksten.naam}</title>
<style>${stijl}</style>
</head>
<body>
<main>
<p>${kaderteksten.naam}</p>
<h1>${foutteksten.nietGevondenTitel}</h1>
<p>${foutteksten.nietGevonden}</p>
<p><a id="begin" href="/">${foutteksten.naarBegin}</a></p>
<p>${kaderteksten.praten} ${bel.voor} <a href="${bel.nummer.naar}">${bel.nummer.tekst}</a> ${bel.na}</p>
</main>
<script>${code}</script>
</body>
</html>
`;
	return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
