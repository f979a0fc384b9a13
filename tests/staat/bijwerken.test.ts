import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Bijwerken } from '#lib/staat/bijwerken.svelte.ts';

/** Wat er achtereenvolgens gebeurt: bewaren, herladen, overstappen. */
let gebeurd: string[];
let luisteraars: Map<string, () => void>;
let serviceWorker: EventTarget & { controller: unknown };
let venster: EventTarget;
let plek: { href: string; reload: () => void };

vi.mock('workbox-window', () => ({
	Workbox: class {
		constructor(adres: string, { scope }: { scope: string }) {
			gebeurd.push(`aangemeld ${adres} voor ${scope}`);
		}
		addEventListener(naam: string, luisteraar: () => void) {
			luisteraars.set(naam, luisteraar);
		}
		messageSkipWaiting() {
			gebeurd.push('overstappen');
		}
		register() {
			return Promise.reject(new Error('geen opslag'));
		}
	}
}));

beforeEach(() => {
	gebeurd = [];
	luisteraars = new Map();
	serviceWorker = Object.assign(new EventTarget(), { controller: null });
	venster = new EventTarget();
	plek = { href: '', reload: () => gebeurd.push('herladen') };
	vi.stubGlobal('navigator', { serviceWorker });
	vi.stubGlobal('window', venster);
	vi.stubGlobal('document', new EventTarget());
	vi.stubGlobal('location', plek);
});
afterEach(() => vi.unstubAllGlobals());

const wisselVanWorker = () => serviceWorker.dispatchEvent(new Event('controllerchange'));

/** Een tabblad dat al door een worker bediend werd, met iets om te bewaren. */
async function bestaandTabblad(): Promise<Bijwerken> {
	serviceWorker.controller = {};
	const bijwerken = new Bijwerken();
	bijwerken.bijHerladen(() => gebeurd.push('bewaard'));
	await bijwerken.meldAan('/map/');
	gebeurd = [];
	return bijwerken;
}

test('meldt de worker van de eigen map aan; een mislukking stoort niet', async () => {
	await new Bijwerken().meldAan('/map/');
	expect(gebeurd).toEqual(['aangemeld /map/service-worker.js voor /map/']);
});

test('zonder service workers gebeurt er niets', async () => {
	vi.stubGlobal('navigator', {});
	await new Bijwerken().meldAan('/');
	expect(gebeurd).toEqual([]);
});

test('de allereerste worker is geen nieuwe versie', async () => {
	const bijwerken = new Bijwerken();
	await bijwerken.meldAan('/');
	gebeurd = [];
	expect(bijwerken.offlineKlaar).toBe(false);
	luisteraars.get('activated')?.();
	wisselVanWorker();
	bijwerken.bijOvergang(new URL('http://localhost/over/'), false);
	expect(bijwerken.offlineKlaar).toBe(true);
	expect(gebeurd).toEqual([]);
	expect(plek.href).toBe('');
});

test('wie ja zegt stapt over, en bewaart voor het herladen', async () => {
	const bijwerken = await bestaandTabblad();
	luisteraars.get('waiting')?.();
	expect(bijwerken.nieuweVersie).toBe(true);
	expect(gebeurd).toEqual([]);
	bijwerken.vernieuw();
	wisselVanWorker();
	expect(gebeurd).toEqual(['overstappen', 'bewaard', 'herladen']);
});

test('een ander tabblad herlaadt niet, maar laadt de volgende pagina nieuw', async () => {
	const bijwerken = await bestaandTabblad();
	luisteraars.get('waiting')?.();
	wisselVanWorker();
	expect(gebeurd).toEqual([]);
	expect(bijwerken.nieuweVersie).toBe(false);
	bijwerken.bijOvergang(new URL('http://localhost/over/'), true);
	expect(gebeurd, 'wie al vertrekt, vertrekt gewoon').toEqual([]);
	bijwerken.bijOvergang(new URL('http://localhost/over/'), false);
	expect(gebeurd).toEqual(['bewaard']);
	expect(plek.href).toBe('http://localhost/over/');
});

test('code die door de overstap verdwenen is, laat het tabblad alsnog herladen', async () => {
	const bijwerken = await bestaandTabblad();
	const mislukt = () => venster.dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
	expect(mislukt(), 'zonder overstap is het een gewone fout').toBe(true);
	wisselVanWorker();
	expect(mislukt()).toBe(false);
	expect(gebeurd).toEqual(['bewaard', 'herladen']);
	expect(bijwerken.nieuweVersie).toBe(false);
});

test('meer weg bestanden laden de pagina één keer; de overgang daarna weer', async () => {
	const bijwerken = await bestaandTabblad();
	const mislukt = () => venster.dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
	bijwerken.bijOvergang(new URL('http://localhost/over/'), false);
	expect(mislukt()).toBe(false);
	bijwerken.bijOvergang(undefined, true);
	expect(mislukt(), 'ook na het melden van het vertrek').toBe(false);
	expect(gebeurd).toEqual(['bewaard']);
	expect(plek.href).toBe('http://localhost/over/');
	bijwerken.bijOvergang(new URL('http://localhost/privacy/'), false);
	mislukt();
	expect(gebeurd).toEqual(['bewaard', 'bewaard']);
	expect(plek.href).toBe('http://localhost/privacy/');
});

test('wie afmeldt wordt niet meer bewaard', async () => {
	const bijwerken = await bestaandTabblad();
	const meldAf = bijwerken.bijHerladen(() => gebeurd.push('ook bewaard'));
	meldAf();
	wisselVanWorker();
	bijwerken.vernieuw();
	expect(gebeurd).toEqual(['bewaard', 'herladen']);
});
