/** De lijst met dossiers bedienen, en dossiers om erin te openen. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { overzichtteksten as teksten } from '#lib/teksten/overzicht/pagina.ts';
import type { Bezoek } from './browser.ts';
import { metLoon } from './werkblad.ts';

interface Naam {
	readonly naam: string;
	readonly tekst: string;
}
/** Een dossier van maart; met een ander inkomen per nummer, zodat elk bedrag het zijne is. */
export const dossier = (nummer: number, anders: object = {}): Naam => ({
	naam: `K${String(nummer).padStart(3, '0')}-beslagvrij-2026-03-05.json`,
	tekst: JSON.stringify({
		...metLoon('Thuiszorg Oost', { belastbaarJaar: '30000.00', nettoMaand: '2000.00' }),
		versie: 3,
		peildatum: '2026-03-05',
		kenmerk: { dossiernummer: `K${String(nummer).padStart(3, '0')}` },
		personalia: { achternaam: `Cliënt ${String(nummer).padStart(3, '0')}` },
		inkomens: [
			{
				id: '1',
				van: 'inwoner',
				naam: 'Thuiszorg Oost',
				codeSoort: '15',
				tijdvak: 'maand',
				opgave: {
					soort: 'bedragen',
					belastbaar: { bedrag: `${String(30_000 + 10 * nummer)}.00`, per: 'jaar' },
					netto: { bedrag: '2000.00', per: 'maand' }
				}
			}
		],
		...anders
	})
});
export const alsInvoer = ({ naam, tekst }: Naam) => ({
	name: naam,
	mimeType: 'application/json',
	buffer: Buffer.from(tekst)
});
export const kies = (page: Page, ...bestanden: readonly Naam[]) =>
	page.setInputFiles('#clienten-bestanden', bestanden.map(alsInvoer));
export const klaar = (page: Page, dag: string) =>
	page.getByText(teksten.herberekend(dag), { exact: true }).waitFor();
export const rijen = (page: Page) => page.locator('tbody tr');
export const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export async function download(page: Page, doe: () => Promise<void>): Promise<Download> {
	const [bestand] = await Promise.all([page.waitForEvent('download'), doe()]);
	return bestand;
}
export const inhoudVan = async (bestand: Download) => readFileSync(await bestand.path());

/** Op een vaste dag, zodat elk bedrag vaststaat. */
export async function opDag<B extends Bezoek>(bezoek: B): Promise<B> {
	await bezoek.page.clock.setFixedTime(new Date('2026-11-27T10:00:00'));
	await bezoek.ga('/werkblad/clienten/');
	return bezoek;
}
