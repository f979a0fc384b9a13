/** Loopt door de site in een andere browser: zoekt op wat er staat, en klikt en typt als een mens. */
import type { Motor } from './motor.ts';
import { wachtOp } from './motor.ts';

export interface Bezoeker {
	readonly motor: Motor;
	readonly adres: string;
	/** Opent een pagina van de site en wacht tot zij werkt. */
	ga(pad: string): Promise<void>;
	herlaad(): Promise<void>;
	/** Zet de klok van deze pagina stil, tot zij opnieuw laadt. */
	zetKlok(dag: string): Promise<void>;
	kies(label: string): Promise<void>;
	vink(label: string): Promise<void>;
	vul(label: string | RegExp, waarde: string): Promise<void>;
	/** Klikt op een knop of link. */
	druk(naam: string): Promise<void>;
	/** Gaat naar de volgende vraag. */
	verder(): Promise<void>;
	ziet(tekst: string): Promise<void>;
	staatEr(tekst: string): Promise<boolean>;
	/** Wat de site als bestand aanbiedt zodra er iets is gedaan waar dat van komt. */
	bewaard(doe: () => Promise<void>): Promise<Buffer>;
}

type Soort = 'radio' | 'checkbox' | 'tekst' | 'knop';

/** Merkt in de pagina het element met deze naam, zodat de driver het kan aanwijzen. Draait in de pagina. */
function merk(soort: Soort, naam: string, isPatroon: boolean): boolean {
	const keuze: Record<Soort, string> = {
		radio: 'input[type=radio]',
		checkbox: 'input[type=checkbox]',
		tekst: 'input:not([type=radio],[type=checkbox],[type=file]), textarea',
		knop: 'a[href], button, summary'
	};
	const schoon = (tekst: string | null | undefined) => (tekst ?? '').replace(/\s+/g, ' ').trim();
	const naamVan = (element: Element): string => {
		const verwezen = element.getAttribute('aria-labelledby');
		if (verwezen !== null) {
			return schoon(
				verwezen
					.split(' ')
					.map((id) => document.getElementById(id)?.textContent)
					.join(' ')
			);
		}
		const label = element.getAttribute('aria-label');
		if (label !== null) return schoon(label);
		const labels = (element as HTMLInputElement).labels;
		return schoon(labels?.[0] ? labels[0].textContent : element.textContent);
	};
	const past = (gevonden: string) => (isPatroon ? new RegExp(naam).test(gevonden) : gevonden === naam);
	document.querySelectorAll('[data-proef]').forEach((eerder) => eerder.removeAttribute('data-proef'));
	const element = [...document.querySelectorAll(keuze[soort])].find(
		(een) => een.getClientRects().length > 0 && past(naamVan(een))
	);
	element?.scrollIntoView({ block: 'center', behavior: 'instant' });
	element?.setAttribute('data-proef', '');
	return element !== undefined;
}

/** Met gewone spaties, ook in bedragen. */
const gewoon = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');

const GEMERKT = '[data-proef]';

export function bezoeker(motor: Motor, adres: string): Bezoeker {
	const zoek = (soort: Soort, naam: string | RegExp): Promise<boolean> =>
		wachtOp(`${soort} “${String(naam)}”`, () =>
			motor.evalueer(merk, soort, naam instanceof RegExp ? naam.source : naam, naam instanceof RegExp)
		);
	const staatEr = async (tekst: string) =>
		gewoon(await motor.evalueer(() => document.body.innerText)).includes(gewoon(tekst));
	const plek = () => motor.evalueer(() => location.href);
	// Kit zet de omroeper pas neer als de app draait.
	const wachtTotWerkend = () =>
		wachtOp('een pagina die werkt', () =>
			motor.evalueer(
				() => document.readyState === 'complete' && document.getElementById('svelte-announcer') !== null
			)
		);
	const klik = async (soort: Soort, naam: string | RegExp): Promise<void> => {
		await zoek(soort, naam);
		await motor.klik(GEMERKT);
	};
	return {
		motor,
		adres,
		async ga(pad) {
			await motor.ga(adres + pad);
			await wachtTotWerkend();
		},
		async herlaad() {
			await motor.herlaad();
			await wachtTotWerkend();
		},
		zetKlok: (dag) =>
			motor.evalueer((tijdstip) => {
				const Echt = Date;
				const vast = new Echt(tijdstip).getTime();
				globalThis.Date = new Proxy(Echt, {
					construct: (_, delen: []) => (delen.length === 0 ? new Echt(vast) : new Echt(...delen)),
					get: (_, naam) => (naam === 'now' ? () => vast : Reflect.get(Echt, naam))
				});
			}, `${dag}T12:00:00`),
		kies: (label) => klik('radio', label),
		vink: (label) => klik('checkbox', label),
		async vul(label, waarde) {
			await zoek('tekst', label);
			await motor.typ(GEMERKT, waarde);
		},
		druk: (naam) => klik('knop', naam),
		async verder() {
			const hier = await plek();
			await zoek('knop', /^(Verder.*|Bereken mijn.*)$/);
			await motor.klik(GEMERKT);
			await wachtOp(`een volgende pagina na ${hier}`, async () => (await plek()) !== hier);
		},
		ziet: async (tekst) => void (await wachtOp(`de tekst “${tekst}”`, () => staatEr(tekst))),
		staatEr,
		async bewaard(doe) {
			await motor.evalueer(() => {
				const maak = URL.createObjectURL.bind(URL);
				URL.createObjectURL = (inhoud: Blob) => {
					Reflect.set(globalThis, 'bewaardBestand', inhoud);
					return maak(inhoud);
				};
			});
			await doe();
			const inhoud = await wachtOp('een bestand om te bewaren', () =>
				motor.evalueer(async () => {
					const bestand = Reflect.get(globalThis, 'bewaardBestand') as Blob | undefined;
					if (!bestand) return null;
					const bytes = new Uint8Array(await bestand.arrayBuffer());
					return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
				})
			);
			return Buffer.from(inhoud, 'hex');
		}
	};
}
