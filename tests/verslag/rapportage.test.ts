import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { afgerond, inCenten } from '#lib/uitvoer/resultaat.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { maakRapportage, maakRapportagebytes } from '#lib/verslag/maak-rapportage.ts';
import { maakRapportageverslag } from '#lib/verslag/rapportage.ts';
import { alsTekst } from '#lib/verslag/opmaak/als-tekst.ts';
import { PdfSchrijver } from '#lib/verslag/pdf/schrijver.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { leesPdf } from '../hulp/pdf-lezen.ts';
import { knopenVan, leesStructuur, leesTekst, ouderboomfouten } from '../hulp/pdf-structuur.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { zwaarDossier } from './zwaar-dossier.ts';

const GEGEVENS = { versie: '2026.11.0', commit: 'abc1234', gemaaktOp: '2026-11-22T10:15:00+01:00' };
const goudenmap = path.resolve(import.meta.dirname, '../gouden');
const gouden = readdirSync(goudenmap).map((naam) => {
	const { id, dossier: inhoud } = JSON.parse(readFileSync(path.join(goudenmap, naam), 'utf8')) as {
		id: string;
		dossier: unknown;
	};
	return { id, inhoud };
});

/** De teksten die de rapportage haalt uit de uitleg, of zelf heeft. */
const DOCUMENTTEKSTEN =
	/^(basis|datums|inkomens|lezingen|meldingen|normen|oordelen|posten.*|rapportage|uitleg.*|velden|vindplaatsen)\.ts$/;

const nieuweSchrijver = () =>
	new PdfSchrijver({
		titel: '',
		onderwerp: '',
		auteur: '',
		maker: '',
		taal: 'nl-NL',
		id: '0'.repeat(32),
		gemaaktOp: GEGEVENS.gemaaktOp
	});

const lees = (inhoud: unknown) => {
	const uitkomst = berekenUitkomst(inhoud);
	const bytes = maakRapportagebytes(uitkomst, GEGEVENS);
	const pdf = leesPdf(bytes);
	return { uitkomst, bytes, pdf, tekst: leesTekst(leesStructuur(pdf)) };
};

/** Zoals het in het document staat: gewone spaties. */
const kaal = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

const bedragenIn = (regels: readonly Uitlegregel[]): readonly string[] =>
	regels.flatMap(({ bedrag, delen }) => [bedrag, ...bedragenIn(delen)]);

/** Wat er moet staan en er niet staat. */
function ontbrekend({ uitkomst, tekst }: ReturnType<typeof lees>): readonly string[] {
	const { samenvatting, stappen, gegevens, lezingen } = maakUitleg(uitkomst);
	const { tbvv, totaalPerMaand, beslagruimte, perTijdvak, nettoBeslagobject } = uitkomst.toegepast;
	// Bij een overheidsvordering is er geen inkomen om op te delen: die bedragen bestaan dan niet.
	const vanHetObject = uitkomst.beslagobject.object ? [beslagruimte, perTijdvak, nettoBeslagobject] : [];
	const verwacht = [
		...[tbvv, totaalPerMaand].map((post) => toonEuro(afgerond(post))),
		...[uitkomst.basis.bvv, ...vanHetObject].map((post) => toonEuro(inCenten(post))),
		...samenvatting.kern.map(({ bedrag }) => bedrag),
		...samenvatting.omslag.map(({ bedrag }) => bedrag),
		...stappen.flatMap(({ regels }) => bedragenIn(regels)),
		...gegevens.flatMap(({ tabel }) => tabel?.rijen.flatMap((rij) => rij.slice(1)) ?? []),
		...lezingen.map(({ keuze }) => keuze.split(' ').slice(0, 2).join(' '))
	];
	// Op een regel zoals een mens hem leest: afgebroken regels weer aan elkaar.
	const doorlopend = kaal(tekst).replaceAll('\n', ' ');
	return verwacht.filter((stuk) => !doorlopend.includes(kaal(stuk)));
}

describe('de bekende gevallen', () => {
	test.each(gouden)('$id: elk bedrag staat erin en alles is gemarkeerd', ({ inhoud }) => {
		const document = lees(inhoud);
		expect(ontbrekend(document)).toEqual([]);
		expect(document.pdf.markeerfouten).toEqual([]);
		expect(ouderboomfouten(document.pdf)).toEqual([]);
		expect(document.bytes.length).toBeLessThan(150_000);
	});
});

test('elke zin die in het document kan komen, heeft alleen tekens die de letter heeft', () => {
	const { letters } = nieuweSchrijver();
	const map = path.resolve(import.meta.dirname, '../../src/lib/teksten');
	const zinnen = readdirSync(map)
		.filter((naam) => DOCUMENTTEKSTEN.test(naam))
		.map((naam) => readFileSync(path.join(map, naam), 'utf8'));
	expect(zinnen.length).toBeGreaterThan(10);
	const onbekend = [...new Set(zinnen.join(''))].filter(
		(teken) => !/[\n\t]/.test(teken) && !letters.kanTonen(teken)
	);
	expect(onbekend).toEqual([]);
});

test('elk bedrag staat in het document, bij willekeurige dossiers', () => {
	fc.assert(
		fc.property(dossierArbitrair, (inhoud) => {
			const document = lees(inhoud);
			expect(ontbrekend(document)).toEqual([]);
			expect(document.pdf.markeerfouten).toEqual([]);
			expect(ouderboomfouten(document.pdf)).toEqual([]);
		}),
		{ numRuns: 25 }
	);
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
			'H2 Waarom is het dit bedrag?',
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

	test('elke verwijzing wijst naar een som die er staat', () => {
		const nummers = new Set(tekst.match(/^\d+\.\d+$/gm));
		const verwijzingen = [...tekst.matchAll(/zie (\d+\.\d+)/g)].map(([, nummer]) => nummer);
		expect(verwijzingen.length).toBeGreaterThan(5);
		expect(verwijzingen.filter((nummer) => !nummers.has(nummer ?? ''))).toEqual([]);
	});

	test('twee keer maken geeft dezelfde bytes, een ander dossier een ander bestandskenmerk', () => {
		const kenmerk = (inhoud: Uint8Array) =>
			/\/ID \[ <(\w+)>/.exec(Buffer.from(inhoud).toString('latin1'))?.[1];
		expect(maakRapportagebytes(uitkomst, GEGEVENS)).toEqual(bytes);
		expect(kenmerk(bytes)).not.toBe(kenmerk(lees(dossier()).bytes));
	});

	test('als bestand is het een PDF', async () => {
		const blob = await maakRapportage(uitkomst, GEGEVENS);
		expect(blob.type).toBe('application/pdf');
		expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
	});

	test('als platte tekst staat elk bedrag er ook', () => {
		const verslag = maakRapportageverslag(maakUitleg(uitkomst), uitkomst.dossier, GEGEVENS);
		expect(ontbrekend({ ...document, tekst: alsTekst(verslag) })).toEqual([]);
	});
});

describe('een zwaar geval: lange namen, vreemde tekens, zestig loonstroken', () => {
	const document = lees(zwaarDossier);

	test('wordt een net document', () => {
		expect(document.pdf.markeerfouten).toEqual([]);
		expect(ouderboomfouten(document.pdf)).toEqual([]);
		expect(ontbrekend(document)).toEqual([]);
	});

	test('namen zijn heel, of zichtbaar vervangen', () => {
		const doorlopend = document.tekst.replaceAll('\n', '');
		expect(doorlopend).toContain('Łukasz Żółć & Søn – Đăng Văn Tín');
		expect(doorlopend).toContain('??????? "???????" ?');
		expect(doorlopend).toContain('Daar staat een vraagteken.');
	});

	test('niets staat buiten de marges of over iets anders heen', () => {
		const { letters } = nieuweSchrijver();
		for (const { teksten } of document.pdf.paginas) {
			const vakken = teksten.map(({ x, y, tekst, letter, grootte }) => {
				const snede = letter.endsWith('SemiBold') ? 'halfvet' : 'gewoon';
				return { x, y, tekst, rechts: x + letters.breedte(tekst.trimEnd(), snede, grootte) };
			});
			for (const [plaats, vak] of vakken.entries()) {
				expect(vak.x, vak.tekst).toBeGreaterThan(59);
				expect(vak.rechts, vak.tekst).toBeLessThan(534);
				expect(vak.y, vak.tekst).toBeGreaterThan(30);
				const eronder = vakken
					.slice(plaats + 1)
					.filter(
						(ander) =>
							Math.abs(ander.y - vak.y) < 7 && ander.x < vak.rechts - 0.1 && ander.rechts > vak.x + 0.1
					);
				expect(eronder.map(({ tekst }) => `${tekst} over ${vak.tekst}`)).toEqual([]);
			}
		}
	});
});
