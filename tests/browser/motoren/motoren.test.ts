/** De hoofdwegen in Firefox en in WebKit: van de vragen tot het bewaarde document, met en zonder netwerk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { balkteksten } from '#lib/teksten/paginas/balken.ts';
import { bouwsteenteksten } from '#lib/teksten/bouwstenen.ts';
import { beginteksten } from '#lib/teksten/vragenlijst.ts';
import { bouw, bouwmap, projectmap } from '../../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../../src/commando/server.mjs';
import { antwoordWonen, inkomen, rondAf, VANDAAG, verwacht } from '../hulp/vragenlijst.ts';
import { GETYPT, metKern } from '../hulp/werkblad.ts';
import { bezoeker, type Bezoeker } from './bezoeker.ts';
import { startFirefox } from './firefox.ts';
import { wachtOp, type Motor } from './motor.ts';
import { startWebkit } from './webkit.ts';

const VERSIE_B = path.join(projectmap, '.cache', 'versie-motoren');

/** Wacht tot alle bestanden op het apparaat staan en deze pagina door de service worker bediend wordt. */
const wachtTotBewaard = (motor: Motor): Promise<void> =>
	motor.evalueer(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller?.state === 'activated') return;
		await new Promise<void>((klaar) => {
			navigator.serviceWorker.addEventListener('controllerchange', () => klaar(), { once: true });
		});
	});

/** Kit leidt een kenmerk van de versie af. */
const versiekenmerk = (motor: Motor): Promise<string> =>
	motor.evalueer(() => Object.keys(globalThis).find((naam) => naam.startsWith('__sveltekit_')) ?? '');

/** Kopieert tekst zoals uit een rekenblad: uit een vak buiten de toepassing, met het klembord van de browser zelf. */
async function kopieer(motor: Motor, tekst: string): Promise<void> {
	await motor.evalueer((inhoud) => {
		const vak = document.createElement('textarea');
		vak.id = 'rekenblad';
		vak.value = inhoud;
		document.body.prepend(vak);
		vak.focus();
		vak.select();
	}, tekst);
	await motor.metControl('c');
	await motor.evalueer(() => document.getElementById('rekenblad')?.remove());
}

async function wisAlles(site: Bezoeker): Promise<void> {
	await site.druk(bouwsteenteksten.wisAlles.knop);
	await site.druk(bouwsteenteksten.wisAlles.ja);
}

const { firefox, webkit } = inject('motoren');
const MOTOREN = [
	{ naam: 'Firefox', start: firefox ? () => startFirefox(firefox) : null },
	{ naam: 'WebKit', start: webkit ? () => startWebkit(webkit) : null }
];

describe.each(MOTOREN)('$naam', ({ start }) => {
	describe.skipIf(start === null)('als hij er is', () => {
		let motor: Motor;
		let map: string;
		let stopServer = async (): Promise<void> => {};
		beforeAll(async () => {
			if (start) motor = await start();
			bouw({ BOUWMAP: VERSIE_B, VERSIE: '9999.12.0' });
			map = mkdtempSync(path.join(tmpdir(), 'beslagvrij-'));
		});
		afterEach(() => stopServer());
		afterAll(async () => {
			await motor.sluit();
			rmSync(map, { recursive: true, force: true });
		});

		/** Elke weg heeft een eigen server, en daarmee een schone herkomst. */
		async function bezoek(): Promise<Bezoeker> {
			const server = await startServer(maakAfhandelaar(bouwmap), 0);
			stopServer = server.stop;
			return bezoeker(motor, server.adres);
		}
		async function gaOffline(): Promise<void> {
			await wachtTotBewaard(motor);
			await stopServer();
			stopServer = async () => {};
		}
		const bewaarIn = (naam: string, inhoud: Buffer | string): string => {
			const bestand = path.join(map, naam);
			writeFileSync(bestand, inhoud);
			return bestand;
		};

		test('de vragen leiden naar een bedrag en een PDF die weer te openen is, ook zonder netwerk', async () => {
			const { totaalPerMaand } = verwacht({
				leefsituatie: 'alleenstaande',
				inkomens: [inkomen('1', '1600', '20000')],
				beslag: { beslagobject: '1' }
			});
			const heleEuro = toonEuro(totaalPerMaand);
			const site = await bezoek();
			await site.ga('/');
			await site.zetKlok(VANDAAG);
			await site.druk('Ik wil mijn bedrag uitrekenen');
			await antwoordWonen(site, 'Zonder partner');
			await site.kies('Loon uit werk');
			await site.verder();
			await site.kies('Eén keer per maand');
			await site.verder();
			await gaOffline();
			await site.kies('Nee, ik vul bedragen in');
			await site.kies('Ik weet het netto bedrag');
			await site.vul(/^Netto inkomen/, '1600');
			await site.vul(/^Belastbaar inkomen/, '20.000,00');
			await site.kies('per jaar');
			await site.kies('Bij elke betaling');
			await site.verder();
			await rondAf(site);
			await site.ziet(heleEuro);
			const pdf = await site.bewaard(() => site.druk('Maak PDF'));
			expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
			await wisAlles(site);
			// Daar gaat de toepassing zelf heen; Firefox breekt een tweede navigatie tegelijk af.
			await site.ziet(beginteksten.vraag);
			await motor.kiesBestand('input[type=file]', bewaarIn('rapportage.pdf', pdf));
			await site.ziet('€ 1.600,00');
			await site.ga('/resultaat/');
			await site.ziet(heleEuro);
		});

		test('een dossier gaat open in het werkblad, blijft na herladen, wordt bewaard en gewist', async () => {
			const site = await bezoek();
			const tekst = JSON.stringify(GETYPT);
			const { tBvv } = metKern(tekst);
			await site.ga('/werkblad/');
			await motor.kiesBestand('input[type=file]', bewaarIn('dossier.json', tekst));
			await site.ziet('dossier.json is geopend.');
			await site.ziet(toonEuro(tBvv));
			await site.herlaad();
			await site.ziet(toonEuro(tBvv));
			const bewaard = await site.bewaard(() => site.druk('Bewaar dossier'));
			expect(metKern(bewaard.toString()).tBvv).toBe(tBvv);
			await wisAlles(site);
			await site.herlaad();
			expect(await site.staatEr(toonEuro(tBvv))).toBe(false);
			expect(await motor.evalueer(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Bakkerij');
		});

		test('loonstroken uit een rekenblad zijn te plakken, en een keer terug te draaien', async () => {
			const [eerste, tweede, derde] = GETYPT.inkomens;
			const perioden = tweede?.opgave.perioden?.map((periode, rij) => ({
				...periode,
				loon: ['1250.00', '1310.50'][rij]
			}));
			const geplakt = { ...tweede, opgave: { ...tweede?.opgave, perioden } };
			const voor = toonEuro(metKern(JSON.stringify(GETYPT)).bBvv);
			const na = toonEuro(metKern(JSON.stringify({ ...GETYPT, inkomens: [eerste, geplakt, derde] })).bBvv);
			expect(na).not.toBe(voor);
			const site = await bezoek();
			await site.ga('/werkblad/');
			await motor.kiesBestand('input[type=file]', bewaarIn('plak.json', JSON.stringify(GETYPT)));
			await site.ziet('plak.json is geopend.');
			await site.ga('/werkblad/inkomen/');
			await site.ziet(voor);
			await kopieer(motor, '1.250,00\t0,00\r\n1310,50\t0,00\r\n');
			const cel = '[id="inkomens[1].opgave.perioden[0].loon"]';
			const isOpen = () => motor.evalueer((css) => document.querySelector(css) !== null, cel);
			await wachtOp('het rooster', async () => {
				if (await isOpen()) return true;
				await motor.klik('#werkbladformulier button[aria-expanded=false]');
				return isOpen();
			});
			await motor.klik(cel);
			await motor.metControl('v');
			await site.ziet('2 rijen op het klembord');
			// Er is nog niets veranderd.
			expect(await site.staatEr(voor)).toBe(true);
			await site.druk('Zet 2 perioden in het rooster');
			await site.ziet(na);
			await site.druk('Maak het plakken ongedaan');
			await site.ziet(voor);
		});

		test('een nieuwe versie komt er na een ja, en wat is getypt blijft staan', async () => {
			let inGebruik = maakAfhandelaar(bouwmap);
			const server = await startServer((verzoek, antwoord) => inGebruik(verzoek, antwoord), 0);
			stopServer = server.stop;
			const site = bezoeker(motor, server.adres);
			await site.ga('/werkblad/');
			await site.vul(/^Dossiernummer/, 'A 17');
			await wachtTotBewaard(motor);
			const kenmerk = () => versiekenmerk(motor);
			const versieA = await kenmerk();
			inGebruik = maakAfhandelaar(VERSIE_B);
			await site.herlaad();
			await site.druk(balkteksten.bijwerken.knop);
			await wachtOp('de nieuwe versie', async () => (await kenmerk()) !== versieA);
			await wachtOp('het getypte nummer', () =>
				motor.evalueer(() => [...document.querySelectorAll('input')].some(({ value }) => value === 'A 17'))
			);
		});
	});
});
