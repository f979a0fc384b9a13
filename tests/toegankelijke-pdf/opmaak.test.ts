import { describe, expect, test } from 'vitest';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { breekAf, regelbreedte } from '#lib/toegankelijke-pdf/opmaak/afbreken.ts';
import { bedragX, deelIn } from '#lib/toegankelijke-pdf/opmaak/kolommen.ts';
import { maakPdf } from '#lib/toegankelijke-pdf/opmaak/maak-pdf.ts';
import { maakStijlen } from '#lib/toegankelijke-pdf/opmaak/vormgeving.ts';
import { PdfSchrijver } from '#lib/toegankelijke-pdf/schrijven/schrijver.ts';
import { maakTekenvervanger } from '#lib/toegankelijke-pdf/schrijven/tekens.ts';
import { leesPdf } from './hulp/pdf-lezen.ts';
import { leesStructuur, leesTekst, ouderboomfouten, structuurtekst } from './hulp/pdf-structuur.ts';
import { GEMAAKT_OP, HUISSTIJL, maakProef, proefverslag, VERWACHTE_STRUCTUUR } from './proefverslag.ts';

const { letters } = new PdfSchrijver({
	titel: 't',
	onderwerp: 'o',
	auteur: 'a',
	maker: 'm',
	taal: 'nl-NL',
	gemaaktOp: GEMAAKT_OP,
	id: '0'.repeat(32),
	letters: HUISSTIJL.letters
});
const STIJL = maakStijlen(HUISSTIJL.kleuren);
const regels = (tekst: string, breedte: number) =>
	breekAf(tekst, breedte, STIJL.gewoon, letters).map((regel) => regel.map((stuk) => stuk.tekst).join(''));

describe('afbreken', () => {
	test('breekt op spaties en laat die aan het eind staan', () => {
		expect(regels('een twee drie', letters.breedte('een twee', 'gewoon', 10.5) + 1)).toEqual([
			'een twee ',
			'drie'
		]);
	});

	test('breekt een bedrag en een vaste spatie niet', () => {
		const smal = letters.breedte('minstens', 'gewoon', 10.5) + 1;
		expect(regels('minstens € 5', smal)).toEqual(['minstens ', '€\u00a05']);
		expect(regels('a\u00a0b', 1).join('')).toBe('a\u00a0b');
	});

	test('een woord dat te lang is, wordt gebroken en raakt niets kwijt', () => {
		const woord = 'x'.repeat(200);
		const gebroken = regels(woord, 100);
		expect(gebroken.join('')).toBe(woord);
		for (const regel of gebroken) expect(letters.breedte(regel, 'gewoon', 10.5)).toBeLessThanOrEqual(100);
	});

	test('geen regel is breder dan de ruimte, en alle woorden blijven', () => {
		const tekst = 'De beslagvrije voet is het deel van uw inkomen waar niemand aan mag komen. '
			.repeat(5)
			.trim();
		for (const breedte of [60, 133, 300]) {
			const gebroken = breekAf(tekst, breedte, STIJL.gewoon, letters);
			expect(gebroken.map((regel) => regel.map((stuk) => stuk.tekst).join('')).join('')).toBe(tekst);
			const spatie = letters.breedte(' ', 'gewoon', 10.5);
			for (const regel of gebroken) expect(regelbreedte(regel)).toBeLessThanOrEqual(breedte + spatie + 0.01);
		}
	});

	test('leestekens na een vet stuk blijven eraan vast', () => {
		const delen = [{ tekst: 'bedrag van ' }, { tekst: '€\u00a05', vet: true }, { tekst: '. Meer niet.' }];
		expect(breekAf(delen, 400, STIJL.gewoon, letters)[0]?.map((stuk) => stuk.tekst)).toEqual([
			'bedrag van ',
			'€\u00a05',
			'. Meer niet.'
		]);
	});
});

describe('bedragen op de komma', () => {
	const rechts = 500;
	const komma = (bedrag: string) => {
		const heel = bedrag.split(/[,%]/)[0] ?? '';
		return bedragX(bedrag, rechts, true, STIJL.gewoon, letters) + letters.breedte(heel, 'gewoon', 10.5);
	};

	test.each(['€ 1.499,45', '€ 850', '95%', '€ 0,00'])('%s', (bedrag) => {
		expect(komma(bedrag)).toBeCloseTo(rechts - letters.breedte(',00', 'gewoon', 10.5), 5);
	});

	test('een lange breuk steekt niet buiten het blad', () => {
		const breuk = '0,00000041337';
		const x = bedragX(breuk, rechts, true, STIJL.gewoon, letters);
		expect(x + letters.breedte(breuk, 'gewoon', 10.5)).toBeCloseTo(rechts, 5);
	});
});

test('een brede tabel past altijd op het blad', () => {
	const koppen = [
		'Periode',
		'Loon',
		'Vakantiegeld',
		'Keuzebudget',
		'Opbouw',
		'Opbouw keuzebudget',
		'Zvw',
		'Loonheffing'
	];
	const kolommen = koppen.map((kop, plaats) => ({ kop, bedrag: plaats > 0 }));
	const rijen = [['23 februari 2024 tot en met 21 maart 2024', ...Array<string>(7).fill('€ 100.000,00')]];
	const indeling = deelIn({ soort: 'tabel', kolommen, rijen }, 62, 471.28, letters, STIJL);
	const laatste = indeling.kolommen.at(-1);
	expect((laatste?.x ?? 0) + (laatste?.breedte ?? 0)).toBeLessThanOrEqual(62 + 471.28 + 0.01);
	for (const [plaats, kolom] of indeling.kolommen.entries()) {
		const volgende = indeling.kolommen[plaats + 1];
		if (volgende) expect(kolom.x + kolom.breedte).toBeLessThan(volgende.x);
		if (kolom.bedrag) {
			expect(kolom.breedte).toBeGreaterThanOrEqual(
				letters.breedte('€ 100.000,00', 'gewoon', indeling.stijl.grootte) - 0.01
			);
		}
	}
});

describe('tekens van gebruikers', () => {
	const kanTonen = (teken: string) => letters.kanTonen(teken);
	const vervang = (tekst: string) => maakTekenvervanger([tekst], kanTonen).vervang(tekst);

	test.each([
		['Łukasz Żółć', 'Łukasz Żółć'],
		['Đặng Văn Tín', 'Đăng Văn Tín'],
		['Jose\u0301', 'José'],
		['ﬁets', 'fiets'],
		['Пекарня 🥖', '??????? ?'],
		['een\ttwee\ndrie', 'een twee drie'],
		['on\u00adzicht\u200bbaar', 'onzichtbaar']
	])('%s wordt %s', (getypt, getoond) => {
		expect(vervang(getypt)).toBe(getoond);
	});

	test('eigen zinnen krijgen geen vraagtekens: daar blijft een onbekend teken een fout', () => {
		expect(maakTekenvervanger(['Bakker'], kanTonen).vervang('☐')).toBe('☐');
		expect(() => maakProef({ ondertitel: '☐' })).toThrow('☐');
	});

	test('het document zegt het als er een vraagteken staat', () => {
		const tekst = (verslag: Parameters<typeof proefverslag>[0]) =>
			leesTekst(leesStructuur(leesPdf(maakProef(verslag))));
		const vervangen = tekst({ ondertitel: 'Я', gebruikersteksten: ['Я'] });
		// Bovenaan, voor het eerste blok.
		expect(vervangen.slice(0, 200)).toContain('Sommige tekens zijn vervangen.');
		expect(tekst({ ondertitel: 'Ł', gebruikersteksten: ['Ł'] })).not.toContain('vervangen');
	});
});

describe('van verslag naar PDF', () => {
	const bytes = maakProef();

	test('de structuur is die van het verslag', () => {
		const pdf = leesPdf(bytes);
		expect(structuurtekst(leesStructuur(pdf))).toBe(VERWACHTE_STRUCTUUR);
		expect(pdf.markeerfouten).toEqual([]);
		expect(ouderboomfouten(pdf)).toEqual([]);
	});

	test('twee keer maken geeft dezelfde bytes', () => {
		expect(maakProef()).toEqual(bytes);
	});

	test('een lange tabel gaat verder met haar kop als artefact, en elke pagina heeft haar nummer', () => {
		const rijen = Array.from({ length: 120 }, (_, nummer) => [`periode ${nummer}`, '€ 1,00']);
		const kolommen = [{ kop: 'Periode' }, { kop: 'Loon', bedrag: true }];
		const pdf = leesPdf(maakProef({ blokken: [{ soort: 'tabel', kolommen, rijen }] }));
		expect(pdf.paginas.length).toBeGreaterThan(2);
		pdf.paginas.forEach(({ markeringen }, plaats) => {
			const artefacten = markeringen
				.filter(({ mcid }) => mcid === null)
				.map(({ tekst }) => tekst)
				.join('|');
			expect(artefacten).toContain(`Pagina ${plaats + 1} van ${pdf.paginas.length}`);
			expect(artefacten.includes('PeriodeLoon')).toBe(plaats > 0);
		});
		const tekst = leesTekst(leesStructuur(pdf));
		expect(tekst.match(/Loon/g)).toHaveLength(1);
		expect(tekst.match(/periode \d+/g)).toHaveLength(120);
		expect(ouderboomfouten(pdf)).toEqual([]);
	});

	test('een kop staat nooit onderaan een pagina, en niets komt in de bladvoet', () => {
		for (let regels = 30; regels < 60; regels++) {
			const vulling = Array.from({ length: regels }, () => ({ soort: 'alinea', tekst: 'regel' }) as const);
			const verslag = proefverslag({
				blokken: [
					...vulling,
					{ soort: 'kop', niveau: 2, tekst: 'Kop' },
					{ soort: 'alinea', tekst: 'Na de kop' }
				]
			});
			const pdf = leesPdf(maakPdf(verslag, HUISSTIJL, GEMAAKT_OP));
			const paginaMet = (tekst: string) =>
				pdf.paginas.findIndex(({ markeringen }) =>
					markeringen.some((deel) => deel.mcid !== null && deel.tekst === tekst)
				);
			expect(paginaMet('Kop')).toBe(paginaMet('Na de kop'));
		}
	});

	test('als platte tekst staat alles er ook', () => {
		const tekst = alsTekst(proefverslag());
		for (const stuk of [
			'U mag €\u00a01.499 per maand houden',
			'Zie de wet.',
			'- twee',
			'1.1   Loon: € 10,00',
			'= Samen: € 15,00',
			'maart\t€ 1.300,00'
		]) {
			expect(tekst).toContain(stuk);
		}
	});
});
