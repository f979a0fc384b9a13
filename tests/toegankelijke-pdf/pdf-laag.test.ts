import { describe, expect, test } from 'vitest';
import { SOURCE_SANS_3 } from '#lib/toegankelijke-pdf/letters/source-sans-3.ts';
import { leesBijlage } from '#lib/toegankelijke-pdf/schrijven/lees-bijlage.ts';
import { PdfSchrijver, type Documentopzet } from '#lib/toegankelijke-pdf/schrijven/schrijver.ts';
import { Structuurelement } from '#lib/toegankelijke-pdf/schrijven/structuur.ts';
import { haal, leesPdf, verwijzing } from './hulp/pdf-lezen.ts';
import { leesStructuur, ouderboomfouten, structuurtekst, uitHex } from './hulp/pdf-structuur.ts';

const OPZET: Documentopzet = {
	titel: 'Een & ander',
	onderwerp: 'Onderwerp',
	auteur: 'Proefnemer',
	maker: 'Proef 1.0',
	taal: 'nl-NL',
	gemaaktOp: '2026-07-14T10:15:00+02:00',
	id: '0123456789ABCDEF0123456789ABCDEF',
	letters: SOURCE_SANS_3
};
const STIJL = { letter: 'gewoon', grootte: 11, kleur: '#1a1f1d' } as const;

/** Een document met een alinea, en wat de test er nog bij tekent. */
function maak(
	erbij: (schrijver: PdfSchrijver) => void = () => undefined,
	anders: Partial<Documentopzet> = {}
) {
	const schrijver = new PdfSchrijver({ ...OPZET, ...anders });
	const alinea = schrijver.document.voegToe('P');
	schrijver.inhoud(alinea, () => schrijver.tekst('Eén alinea', 60, 80, STIJL));
	erbij(schrijver);
	return schrijver.bytes();
}

describe('de kenmerken van het bestand', () => {
	const bytes = maak();
	const pdf = leesPdf(bytes);
	const tekst = Buffer.from(bytes).toString('latin1');

	test('is PDF 1.7 met taal, markering en getoonde titel', () => {
		expect(tekst.startsWith('%PDF-1.7\n')).toBe(true);
		expect(pdf.catalogus).toContain('/Lang (nl-NL)');
		expect(pdf.catalogus).toContain('/MarkInfo<</Marked true>>');
		expect(pdf.catalogus).toContain('/DisplayDocTitle true');
	});

	test('verklaart zich PDF/UA-1 in XMP, met de titel', () => {
		const xmp = haal(pdf.objecten, verwijzing(pdf.catalogus, 'Metadata')).stroom?.toString('utf8') ?? '';
		expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(xmp).toContain('<rdf:li xml:lang="x-default">Een &#38; ander</rdf:li>');
		expect(xmp).toContain('<rdf:li>nl-NL</rdf:li>');
		expect(xmp).toContain('2026-07-14T10:15:00+02:00');
	});

	test('opent bij de eerste pagina', () => {
		const doel = Number(/\/OpenAction \[(\d+) 0 R/.exec(pdf.catalogus)?.[1]);
		expect(doel).toBe(pdf.paginas[0]?.nummer);
		expect(haal(pdf.objecten, doel).woordenboek).toContain('/Tabs/S');
	});

	test('zelfde opzet en inhoud: dezelfde bytes; een ander id: een ander bestand', () => {
		expect(maak()).toEqual(bytes);
		expect(maak(undefined, { id: 'F'.repeat(32) })).not.toEqual(bytes);
	});

	test('weigert een tijdstip zonder zone: dat zou per machine verschillen', () => {
		expect(() => maak(undefined, { gemaaktOp: '2026-07-14T10:15:00' })).toThrow(RangeError);
	});
});

describe('inhoud en artefacten', () => {
	test('alles is gemarkeerd en de ParentTree klopt, ook over paginas', () => {
		const pdf = leesPdf(
			maak((schrijver) => {
				const alinea = schrijver.document.voegToe('P');
				schrijver.inhoud(alinea, () => schrijver.tekst('begin ', 60, 100, STIJL));
				schrijver.nieuwePagina();
				schrijver.inhoud(alinea, () => schrijver.tekst('eind', 60, 80, STIJL));
				schrijver.artefact('Layout', () => schrijver.lijn(0, 0, 10, 10, { kleur: '#000000', dikte: 1 }));
			})
		);
		expect(pdf.markeerfouten).toEqual([]);
		expect(ouderboomfouten(pdf)).toEqual([]);
		expect(structuurtekst(leesStructuur(pdf))).toBe('Document\n  P "Eén alinea"\n  P "begin eind"');
	});

	test.each([
		['tekst', (s: PdfSchrijver) => s.tekst('los', 1, 1, STIJL)],
		['een lijn', (s: PdfSchrijver) => s.lijn(0, 0, 1, 1, { kleur: '#000000', dikte: 1 })],
		['een vlak', (s: PdfSchrijver) => s.vlak({ x: 0, y: 0, breedte: 1, hoogte: 1 }, '#000000')]
	])('weigert %s buiten de markering', (_, teken) => {
		expect(() => maak(teken)).toThrow('alleen binnen');
	});

	test('weigert markering in markering, en een pagina wisselen erbinnen', () => {
		expect(() => maak((s) => s.artefact('Layout', () => s.artefact('Layout', () => undefined)))).toThrow(
			'in elkaar'
		);
		expect(() => maak((s) => s.artefact('Layout', () => s.nieuwePagina()))).toThrow('in elkaar');
	});

	test('de controle zelf ziet een ParentTree die elders heen wijst', () => {
		const goed = leesPdf(maak());
		const verlegd = [...goed.objecten].map(([nummer, object]) => {
			const woordenboek = object.woordenboek.replace(/\/Nums \[0 \[\d+/, '/Nums [0 [1');
			return [nummer, { ...object, woordenboek }] as const;
		});
		expect(ouderboomfouten({ ...goed, objecten: new Map(verlegd) })).toEqual([
			expect.stringContaining('elders')
		]);
	});

	test.each([
		['BT /F1 9 Tf <0001> Tj ET', 'Tj zonder markering'],
		['/P <</MCID 0>> BDC 0 0 m 9 9 l S', 'niet gesloten'],
		['/P <</MCID 0>> BDC /P <</MCID 1>> BDC EMC', 'markering in een markering'],
		['EMC', 'zonder begin']
	])('de controle zelf ziet "%s"', (inhoud, fout) => {
		const objecten = [
			'<</Type /Catalog /Pages 2 0 R>>',
			'<</Kids [3 0 R]>>',
			'<</Resources 4 0 R /Contents 5 0 R>>',
			'<<>>',
			`<</Length ${inhoud.length}>>\nstream\n${inhoud}\nendstream`
		].map((object, plaats) => `${plaats + 1} 0 obj\n${object}\nendobj`);
		const bytes = Buffer.from(`%PDF-1.7\n${objecten.join('\n')}`);
		expect(leesPdf(bytes).markeerfouten).toEqual([expect.stringContaining(fout)]);
	});
});

describe('tekens', () => {
	test('noemt een teken dat de letter niet heeft, en laat het nooit weg', () => {
		expect(() => maak((s) => s.artefact('Layout', () => s.tekst('vink ☐', 1, 1, STIJL)))).toThrow(
			'"☐" (U+2610)'
		);
	});

	test.each(['€ 1.250,50', 'ĳ Ĳ ł Ş ğ ș ț ő ž é ë ï ü ß', '– — ‘ ’ “ ” … • − × ÷ ≤ ≥ ½ ⅓ ⅔'])(
		'kan %s',
		(tekst) => {
			const pdf = leesPdf(
				maak((s) => s.inhoud(s.document.voegToe('P'), () => s.tekst(tekst, 60, 100, STIJL)))
			);
			expect(pdf.paginas[0]?.markeringen[1]?.tekst).toBe(tekst);
		}
	);

	test('een vaste spatie komt als gewone spatie in de tekst', () => {
		const pdf = leesPdf(
			maak((s) => s.inhoud(s.document.voegToe('P'), () => s.tekst('€\u00a05 en €\u00a06', 60, 100, STIJL)))
		);
		expect(pdf.paginas[0]?.markeringen[1]?.tekst).toBe('€ 5 en € 6');
	});

	test('cijfers zijn even breed, dus bedragen staan recht onder elkaar', () => {
		const { letters } = new PdfSchrijver(OPZET);
		for (const letter of ['gewoon', 'halfvet'] as const) {
			const breedten = new Set([...'0123456789'].map((cijfer) => letters.breedte(cijfer, letter, 10)));
			expect(breedten.size).toBe(1);
		}
	});
});

describe('de structuur', () => {
	test.each([
		['TR', 'een TR mag niet in een Document'],
		['LI', 'een LI mag niet in een Document']
	] as const)('weigert %s op de verkeerde plek', (soort, melding) => {
		expect(() => Structuurelement.wortel().voegToe(soort)).toThrow(melding);
	});

	test('eist een alternatief bij een figuur en een bereik bij een kopcel', () => {
		const wortel = Structuurelement.wortel();
		expect(() => wortel.voegToe('Figure')).toThrow('alternatief');
		expect(() => wortel.voegToe('Table').voegToe('TBody').voegToe('TR').voegToe('TH')).toThrow('bereik');
	});

	test('een figuur heeft haar alternatief en plaats', () => {
		const pdf = leesPdf(
			maak((s) => {
				const figuur = s.document.voegToe('Figure', { alternatief: 'Een balk van € 5' });
				const vlak = { x: 60, y: 100, breedte: 200, hoogte: 40 };
				figuur.vlak = vlak;
				s.inhoud(figuur, () => s.arcering(vlak, { kleur: '#b3a88f', dikte: 1 }, 8));
			})
		);
		const figuur = [...pdf.objecten.values()].find(({ woordenboek }) => woordenboek.includes('/S/Figure'));
		expect(uitHex(/\/Alt <(\w+)>/.exec(figuur?.woordenboek ?? '')?.[1] ?? '')).toBe('Een balk van € 5');
		expect(figuur?.woordenboek).toContain('/BBox [60 701.89 260 741.89]');
		expect(pdf.markeerfouten).toEqual([]);
	});
});

describe('koppelingen, bladwijzers en bijlage', () => {
	test('een koppeling heeft een omschrijving en wijst heen en weer naar haar Link', () => {
		const pdf = leesPdf(
			maak((s) => {
				const link = s.document.voegToe('P').voegToe('Link');
				s.inhoud(link, () => s.tekst('hier', 60, 100, STIJL));
				s.koppeling(
					link,
					{ x: 60, y: 90, breedte: 30, hoogte: 14 },
					'https://voorbeeld.nl/a(b)',
					'Naar het voorbeeld'
				);
			})
		);
		const annotatie = [...pdf.objecten.values()].find(({ woordenboek }) =>
			woordenboek.includes('/Subtype/Link')
		);
		expect(annotatie?.woordenboek).toContain('/URI (https://voorbeeld.nl/a\\(b\\))');
		expect(uitHex(/\/Contents <(\w+)>/.exec(annotatie?.woordenboek ?? '')?.[1] ?? '')).toBe(
			'Naar het voorbeeld'
		);
		expect(ouderboomfouten(pdf)).toEqual([]);
		expect(pdf.catalogus).not.toContain(`/OpenAction [${verwijzing(pdf.catalogus, 'StructTreeRoot')}`);
	});

	test('bladwijzers volgen de koppen', () => {
		const pdf = leesPdf(
			maak((s) => {
				s.bladwijzer('Eén', 1, 60);
				s.bladwijzer('Twee', 2, 90);
				s.nieuwePagina();
				s.bladwijzer('Drie', 2, 60);
			})
		);
		const wortel = haal(pdf.objecten, verwijzing(pdf.catalogus, 'Outlines')).woordenboek;
		const een = haal(pdf.objecten, verwijzing(wortel, 'First')).woordenboek;
		const twee = haal(pdf.objecten, verwijzing(een, 'First')).woordenboek;
		const drie = haal(pdf.objecten, verwijzing(twee, 'Next')).woordenboek;
		const titel = (object: string) => uitHex(/\/Title <(\w+)>/.exec(object)?.[1] ?? '');
		expect([een, twee, drie].map(titel)).toEqual(['Eén', 'Twee', 'Drie']);
		expect(drie).toContain(`/Dest [${pdf.paginas[1]?.nummer} 0 R`);
	});

	const dossier = JSON.stringify({ naam: 'Bakkerij Şahin €', regels: '\r\nendstream\nendobj' });
	const metBijlage = (s: PdfSchrijver) =>
		s.sluitIn({
			merk: 'Proef',
			naam: 'dossier.json',
			tekst: dossier,
			mediatype: 'application/json',
			omschrijving: 'Het dossier'
		});

	test('de bijlage komt er hetzelfde weer uit', () => {
		const bytes = maak(metBijlage);
		expect(leesBijlage(bytes, 'Proef')).toBe(dossier);
		expect(leesPdf(bytes).catalogus).toMatch(/\/AF \[\d+ 0 R\]/);
	});

	test.each([
		['een PDF zonder bijlage', maak()],
		['iets anders dan een PDF', new TextEncoder().encode('{"a":1}')],
		['niets', new Uint8Array()],
		['een afgebroken bestand', maak(metBijlage).slice(0, -2500)]
	])('in %s zit geen bijlage', (_, bytes) => {
		expect(leesBijlage(bytes, 'Proef')).toBeNull();
		expect(leesBijlage(maak(metBijlage), 'Anders')).toBeNull();
	});
});

test.each(['2038-01-18', '2099-12-31', '1969-07-20', '2026-07-14'])(
	'een klok op %s geeft een document met die datum',
	(dag) => {
		const { objecten } = leesPdf(maak(undefined, { gemaaktOp: `${dag}T10:15:00-12:00` }));
		const woordenboeken = [...objecten.values()].map(({ woordenboek }) => woordenboek).join('');
		expect(woordenboeken).toContain(`/CreationDate (D:${dag.replaceAll('-', '')}101500-12'00')`);
	}
);
