/** Het werkblad gaat over de inwoner en de partner: wie het leest is iemand anders. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import { open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

const gouden = readdirSync('tests/gouden')
	.filter((naam) => naam.endsWith('.json'))
	.map((naam) => JSON.parse(readFileSync(path.join('tests/gouden', naam), 'utf8')) as { dossier: unknown })
	.map(({ dossier }) => dossier);

test('geen enkele stap zegt u, bij geen enkel voorbeeld', { timeout: 600_000 }, async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	const mis = new Set<string>();
	for (const dossier of [...VOLLE_DOSSIERS, ...gouden]) {
		await open(page, JSON.stringify(dossier));
		for (const zin of await zinnenMetU(page)) mis.add(zin);
	}
	expect([...mis].sort()).toEqual([]);
});

/** Loopt alle stappen langs, klapt open wat dicht is, en geeft de regels tekst waarin u staat. */
const zinnenMetU = (page: Awaited<ReturnType<typeof browser.bezoek>>['page']): Promise<string[]> =>
	page.evaluate(async () => {
		const wacht = () => new Promise((klaar) => setTimeout(klaar, 5));
		const mis: string[] = [];
		const stappen = [...document.querySelectorAll<HTMLAnchorElement>('.links a')];
		// De laatste is weer de eerste: daar staat maar een bestandskiezer.
		for (const { href } of [...stappen, ...stappen.slice(0, 1)]) {
			document.querySelector<HTMLAnchorElement>(`.links a[href="${new URL(href).pathname}"]`)?.click();
			const hier = () => document.querySelector<HTMLAnchorElement>('.links a[aria-current]')?.href;
			for (let keer = 0; keer < 2000 && hier() !== href; keer += 1) await wacht();
			for (const knop of document.querySelectorAll<HTMLElement>('.formulier [aria-expanded=false]'))
				knop.click();
			await wacht();
			const lopend = document.createTreeWalker(
				document.querySelector('.werkblad') ?? document.body,
				NodeFilter.SHOW_TEXT
			);
			while (lopend.nextNode()) {
				// Namen van documenten gaan over wie ze krijgt; zij hebben hun eigen test.
				const ouder = lopend.currentNode.parentElement;
				if (ouder?.closest('section')?.querySelector('[id$="-soort"]')) continue;
				const tekst = lopend.currentNode.textContent?.trim() ?? '';
				if (/\b(u|uw|uzelf)\b/i.test(tekst)) mis.push(tekst);
			}
		}
		return mis;
	});
