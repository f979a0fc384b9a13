/** WebKit, over de klassieke WebDriver van WebKitGTK: de familie van Safari. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { wachtOp, type Motor } from './motor.ts';

const CONTROL = '\uE009';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Zonder zandbak en beeldkaart, want de tests draaien als root in een kale machine. */
const OMGEVING = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

/** De driver, de kleine browser die hij start, en een beeldscherm in het geheugen. */
export interface Webkitprogrammas {
	readonly driver: string;
	readonly browser: string;
	readonly beeldscherm: string;
}

export async function startWebkit(programmas: Webkitprogrammas): Promise<Motor> {
	const beeldscherm = await startBeeldscherm(programmas.beeldscherm);
	const poort = await vrijePoort();
	const proces = spawn(programmas.driver, [`--port=${poort}`], {
		env: { ...process.env, ...OMGEVING, DISPLAY: beeldscherm.naam },
		stdio: 'ignore'
	});
	const stop = async () => {
		await beeindig(proces);
		await beeindig(beeldscherm.proces);
	};
	try {
		return await openSessie(`http://127.0.0.1:${poort}`, programmas.browser, stop);
	} catch (fout) {
		await stop();
		throw fout;
	}
}

async function openSessie(adres: string, minibrowser: string, stop: () => Promise<void>): Promise<Motor> {
	const vraag = async <T>(
		methode: 'GET' | 'POST' | 'DELETE',
		pad: string,
		inhoud: unknown = {}
	): Promise<T> => {
		const antwoord = await fetch(adres + pad, {
			method: methode,
			...(methode === 'POST' ? { body: JSON.stringify(inhoud) } : {})
		});
		const { value } = (await antwoord.json()) as { value: T & { error?: string; message?: string } };
		if (!antwoord.ok) throw new Error(`${pad}: ${value.error ?? ''} ${value.message ?? ''}`);
		return value;
	};
	await wachtOp('de driver van WebKit', () =>
		vraag<{ ready: boolean }>('GET', '/status').then(
			({ ready }) => ready,
			() => false
		)
	);
	const opties = { binary: minibrowser, args: ['--automation'] };
	const { sessionId } = await vraag<{ sessionId: string }>('POST', '/session', {
		capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': opties } }
	});
	const sessie = `/session/${sessionId}`;
	await vraag('POST', `${sessie}/timeouts`, { implicit: 10_000, script: 20_000, pageLoad: 30_000 });
	const element = async (css: string): Promise<string> => {
		const gevonden = await vraag<Record<string, string>>('POST', `${sessie}/element`, {
			using: 'css selector',
			value: css
		});
		return `${sessie}/element/${gevonden[ELEMENT] ?? ''}`;
	};
	return {
		ga: (url) => vraag('POST', `${sessie}/url`, { url }),
		async evalueer(functie, ...argumenten) {
			// Een belofte wacht de klassieke WebDriver niet overal af: daarom geeft het script zelf antwoord.
			const script = `const klaar = arguments[arguments.length - 1];
				Promise.resolve((${functie.toString()})(...arguments[0])).then(
					(waarde) => klaar({ waarde: waarde ?? null }), (fout) => klaar({ fout: String(fout) }));`;
			const uit = await vraag<{ waarde: never; fout?: string }>('POST', `${sessie}/execute/async`, {
				script,
				args: [argumenten]
			});
			if (uit.fout !== undefined) throw new Error(uit.fout);
			return uit.waarde;
		},
		klik: async (css) => vraag('POST', `${await element(css)}/click`),
		async typ(css, tekst) {
			const veld = await element(css);
			await vraag('POST', `${veld}/clear`);
			if (tekst !== '') await vraag('POST', `${veld}/value`, { text: tekst });
		},
		async metControl(letter) {
			const druk = (value: string) => ({ type: 'keyDown', value });
			const laatLos = (value: string) => ({ type: 'keyUp', value });
			await vraag('POST', `${sessie}/actions`, {
				actions: [
					{
						type: 'key',
						id: 'toetsenbord',
						actions: [druk(CONTROL), druk(letter), laatLos(letter), laatLos(CONTROL)]
					}
				]
			});
		},
		kiesBestand: async (css, pad) => vraag('POST', `${await element(css)}/value`, { text: pad }),
		herlaad: () => vraag('POST', `${sessie}/refresh`),
		async sluit() {
			await vraag('DELETE', sessie).catch(() => undefined);
			await stop();
		}
	};
}

/** Xvfb kiest zelf een vrij nummer en zegt welk. */
async function startBeeldscherm(programma: string): Promise<{ naam: string; proces: ChildProcess }> {
	const proces = spawn(programma, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const [nummer] = (await once(proces.stdout, 'data')) as [Buffer];
	return { naam: `:${nummer.toString().trim()}`, proces };
}

async function vrijePoort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const adres = server.address();
	server.close();
	if (adres === null || typeof adres === 'string') throw new Error('geen vrije poort');
	return adres.port;
}

async function beeindig(proces: ChildProcess): Promise<void> {
	if (proces.exitCode !== null || proces.signalCode !== null) return;
	const weg = once(proces, 'exit');
	proces.kill();
	await weg;
}
