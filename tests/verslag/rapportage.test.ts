import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { maakDocumentbytes } from '#lib/verslag/maak-document.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { knopenVan, leesStructuur, leesTekst } from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { GEGEVENS, gouden, kaal, lees, nieuweSchrijver, ontbrekend } from './document-hulp.ts';
import { zwaarDossier } from './zwaar-dossier.ts';

/** Teksten die alleen op een scherm staan; de les drukt de browser af. */
const ALLEEN_OP_SCHERM = /^(?:les|paginas)[\\/]/;

test.each(gouden)('$id: elk bedrag staat in de rapportage en het bestand is klein', ({ inhoud }) => {
	const { uitkomst, tekst, bytes } = lees(inhoud);
	expect(ontbrekend(uitkomst, 'rapportage', tekst)).toEqual([]);
	expect(bytes.length).toBeLessThan(150_000);
});

test('elke zin die in het document kan komen, heeft alleen tekens die de letter heeft', () => {
	const { letters } = nieuweSchrijver();
	const map = path.resolve(import.meta.dirname, '../../src/lib/teksten');
	const zinnen = readdirSync(map, { recursive: true, encoding: 'utf8' })
		.filter((naam) => naam.endsWith('.ts') && !ALLEEN_OP_SCHERM.test(naam))
		.map((naam) => readFileSync(path.join(map, naam), 'utf8'));
	expect(zinnen.length).toBeGreaterThan(10);
	const onbekend = [...new Set(zinnen.join(''))].filter(
		(teken) => !/[\n\t]/.test(teken) && !letters.kanTonen(teken)
	);
	expect(onbekend).toEqual([]);
});

describe('een gewoon geval', () => {
	const gewoon = dossier({
		kenmerk: { dossiernummer: 'A-17' },
		inkomens: [inkomen({ naam: 'Bakkerij De Vries', codeSoort: '15', opgave: bedragen() })]
	});
	const document = lees(gewoon);
	const { pdf, bytes, tekst, uitkomst } = document;

	test('heeft de koppen in volgorde, en geen niveau overgeslagen', () => {
		const koppen = knopenVan(leesStructuur(pdf)).filter(({ soort }) => /^H\d$/.test(soort));
		const titels = koppen.map((kop) => `${kop.soort} ${leesTekst(kop)}`);
		expect(titels.filter((titel) => !titel.startsWith('H3'))).toEqual([
			'H1 Rapportage beslagvrije voet',
			'H2 Zo komen wij op € 1.499',
			'H2 De bedragen op een rij',
			'H2 Wat kunt u hiermee?',
			'H2 Met welke gegevens is gerekend?',
			'H2 Hoe is dit uitgerekend?',
			'H2 Welke keuzes zijn gemaakt?',
			'H2 Welke normen zijn gebruikt?',
			'H2 Over dit document'
		]);
		expect(titels).toContain('H3 2. Wat is de basis?');
		koppen.forEach(({ soort }, plaats) => {
			const vorige = Number(koppen[plaats - 1]?.soort[1] ?? 0);
			expect(Number(soort[1])).toBeLessThanOrEqual(vorige + 1);
		});
	});

	test('zegt dat het een hulpmiddel is, met versie, normtabel en tijd', () => {
		for (const stuk of [
			'Het is geen officiële berekening en geen besluit.',
			'Beslagvrij 2026.11.0 (broncode abc1234)',
			'2026-2, herziening',
			'22 november 2026 om 10:15 uur',
			'dossier A-17'
		]) {
			expect(tekst.replaceAll('\n', '')).toContain(stuk);
		}
	});

	test('platte tekst zegt het antwoord eerst, en elke uitleg van een som een keer', () => {
		const plat = kaal(alsTekst(document.verslag));
		expect(plat.split('\n').slice(0, 5)).toEqual([
			'Rapportage beslagvrije voet',
			'===========================',
			'Berekend voor 14 juli 2026 · dossier A-17',
			'',
			'U mag minstens € 1.499 per maand houden'
		]);
		const zin = 'Hoe hoger het inkomen, hoe meer u zelf aan zorgpremie betaalt.';
		expect(plat.split(zin).length - 1).toBe(1);
	});

	test('elke verwijzing wijst naar een som die er staat', () => {
		const nummers = new Set(tekst.match(/^\d+\.\d+$/gm));
		const verwijzingen = [...tekst.matchAll(/zie (\d+\.\d+)/g)].map(([, nummer]) => nummer);
		expect(verwijzingen.length).toBeGreaterThan(5);
		expect(verwijzingen.filter((nummer) => !nummers.has(nummer ?? ''))).toEqual([]);
	});

	test('twee keer maken geeft dezelfde bytes, een ander dossier een ander bestandskenmerk', () => {
		const kenmerk = (inhoud: Uint8Array) =>
			/\/ID \[ <(\w+)>/.exec(Buffer.from(inhoud).toString('latin1'))?.[1];
		expect(maakDocumentbytes(maakDocument('rapportage', uitkomst, GEGEVENS), GEGEVENS)).toEqual(bytes);
		expect(kenmerk(bytes)).not.toBe(kenmerk(lees(dossier()).bytes));
	});
});

describe('een zwaar geval: lange namen, vreemde tekens, zestig loonstroken', () => {
	const document = lees(zwaarDossier);

	test('namen zijn heel, of zichtbaar vervangen', () => {
		const doorlopend = document.tekst.replaceAll('\n', '');
		expect(doorlopend).toContain('Łukasz Żółć & Søn – Đăng Văn Tín');
		expect(doorlopend).toContain('??????? "???????" ?');
		expect(doorlopend).toContain('Daar staat een vraagteken.');
	});
});
