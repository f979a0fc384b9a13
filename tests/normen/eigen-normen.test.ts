/** De oefening van de jaarwisseling: een verzonnen tabel van 2027-1, van bestand tot uitkomst. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { leesConcepttekst, schrijfConcept } from '#lib/dossier/concept-bestand.ts';
import { conceptVan, herstelConcept } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { keurMeegereisd, leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { leesDossier, leesDossiertekst } from '#lib/dossier/lees.ts';
import { schrijfDossier } from '#lib/dossier/schrijf.ts';
import { isGeenNormen, kiesNormtabel } from '#lib/normen/kies.ts';
import { keurNormtabel } from '#lib/normen/keur.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { isEigen, type Normtabel } from '#lib/normen/typen.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { documentteksten, UITKOMSTDOCUMENTEN } from '#lib/teksten/documenten/documenten.ts';
import { zinVoorMelding } from '#lib/teksten/meldingen.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { berekenResultaat, berekenUitkomst } from '../hulp/bereken.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';
import { dag } from '../hulp/posten.ts';
import { GEGEVENS } from '../verslag/document-hulp.ts';
import { lees, leesJson } from './hulp.ts';

const VERZONNEN = 'tests/normen/verzonnen-2027-1.json';
const tekst = lees(VERZONNEN);
const in2027 = (anders: Record<string, unknown> = {}) =>
	dossier({ versie: 3, peildatum: '2027-02-15', inkomens: [inkomen3()], ...anders });
const metTabel = (anders: Record<string, unknown> = {}) =>
	in2027({ eigenNormen: leesJson(VERZONNEN), ...anders });

function tabel(): Normtabel {
	const keuring = leesNormtabeltekst(tekst);
	if (!keuring.gelukt) throw new Error(JSON.stringify(keuring.fouten));
	return keuring.tabel;
}
/** Een eigen tabel voor een halfjaar waar een officiele voor is, met een ander bedrag erin. */
const vervangen = (waarde: string): unknown => {
	const { waarden, ...rest } = leesJson('normen/2026-2.json') as Normtabel;
	return { ...rest, waarden: { ...waarden, zorgpercentage: { ...waarden.zorgpercentage, waarde } } };
};

describe('de keuze van de normen', () => {
	test.each([
		['2026-12-31', '2026-2', false],
		['2027-01-01', '2027-1', true],
		['2027-06-30', '2027-1', true]
	])('op %s is het %s', (peildatum, id, eigen) => {
		const normen = kiesNormen(dag(peildatum), tabel());
		expect(!isGeenNormen(normen) && [normen.tabel.id, isEigen(normen.tabel)]).toEqual([id, eigen]);
	});
	test.each(['2027-07-01', '2020-12-31'])('op %s is er ook met de tabel geen norm', (peildatum) =>
		expect(isGeenNormen(kiesNormen(dag(peildatum), tabel()))).toBe(true)
	);
	test('de officiele tabel van hetzelfde halfjaar gaat voor', () => {
		const officieel = { ...(leesJson(VERZONNEN) as Normtabel), herziening: 2 };
		expect(kiesNormtabel('2027-02-15', [...NORMTABELLEN, officieel, tabel()])).toBe(officieel);
	});
});

describe('een dossier met een eigen tabel', () => {
	it('rekent, en zegt bij het bedrag, de normen en in de meldingen wie ervoor instaat', () => {
		const uitkomst = berekenUitkomst(metTabel());
		expect(uitkomst.normen.tabel.id).toBe('2027-1');
		const melding = uitkomst.meldingen.find(({ code }) => code === 'eigenNormtabel');
		expect(melding).toEqual({ code: 'eigenNormtabel', ernst: 'let-op', gegevens: { tabel: '2027-1' } });
		expect(melding && zinVoorMelding(melding, uitkomst.dossier)).toContain('door gebruiker ingevuld');
		const herkomsten = JSON.stringify(maakUitleg(uitkomst).stappen).match(/"herkomst":"[^"]*"/g) ?? [];
		expect(herkomsten.length).toBeGreaterThan(3);
		expect(new Set(herkomsten)).toEqual(new Set(['"herkomst":"Door gebruiker ingevuld."']));
		expect(JSON.stringify(berekenResultaat(metTabel()))).toContain('eigenNormtabel');
	});

	it('heeft in elk document geen controlegetal: die tabel staat niet in de broncode', () => {
		for (const soort of UITKOMSTDOCUMENTEN) {
			const document = alsTekst(maakDocument(soort, berekenUitkomst(metTabel()), GEGEVENS));
			expect(document).toContain(documentteksten.geenHash);
			expect(document).not.toContain('normen/2027-1.json');
		}
	});

	it('geeft het bedrag dat uit de verzonnen normen volgt', () => {
		const hoog = [inkomen3('150000.00', '7000.00')];
		expect(berekenUitkomst(metTabel({ inkomens: hoog })).basis.bvv.waarde.tekst(2)).toBe('2253.52');
	});

	it('komt heel terug uit het bestand, het concept en het tabblad', () => {
		const gelezen = leesDossier(metTabel(), { keur: keurMeegereisd });
		if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
		const terug = leesDossiertekst(schrijfDossier(gelezen.waarde), { keur: keurMeegereisd });
		expect(terug).toEqual(gelezen);
		const concept = conceptVan(gelezen.waarde);
		expect(leesConcept(concept)).toEqual(gelezen);
		expect(leesConcept(herstelConcept(structuredClone(concept)))).toEqual(gelezen);
		const halverwege = leesConcepttekst(schrijfConcept({ concept, brief: null }), keurMeegereisd);
		expect(halverwege?.gelukt && halverwege.waarde.concept.eigenNormen).toBe(concept.eigenNormen);
		// Wie in een bestand schrijft dat het bedrag gelezen is, maakt het niet waar.
		const vervalst = { ...concept, eigenNormen: tekst };
		const terecht = leesConcepttekst(schrijfConcept({ concept: vervalst, brief: null }), keurMeegereisd);
		expect(terecht?.gelukt && terecht.waarde.concept.eigenNormen).toBe(concept.eigenNormen);
		const eerder = leesConcept({ ...concept, peildatum: '14-7-2026' });
		expect(eerder.gelukt && eerder.waarde.eigenNormen).toBe(null);
	});

	it('is zonder keuring een fout, ook in een vragenlijst', () => {
		const gelezen = leesDossier(metTabel());
		expect(gelezen.gelukt ? [] : gelezen.fouten.map(({ veld }) => veld)).toContain('eigenNormen');
		const concept = { ...herstelConcept({}), eigenNormen: JSON.stringify({ id: 'x' }) };
		const halverwege = leesConcepttekst(schrijfConcept({ concept, brief: null }), keurMeegereisd);
		expect(halverwege).toEqual({
			gelukt: false,
			fouten: [{ veld: 'concept.eigenNormen', code: 'normtabelOngeldig' }]
		});
	});

	it('met een fout in de tabel noemt het veld, en rekent niet', () => {
		const eigenNormen = JSON.parse(tekst.replace('2253.52', '2253.53')) as unknown;
		const gelezen = leesDossier(in2027({ eigenNormen }), { keur: keurMeegereisd });
		expect(gelezen.gelukt ? [] : gelezen.fouten.map(({ veld, code }) => `${veld}: ${code}`)).toEqual([
			'peildatum: geenNormen',
			'eigenNormen.waarden.maximumAlleenstaande: normtabelOngeldig'
		]);
	});

	it('in versie 1 of 2 is een onbekend veld', () => {
		const gelezen = leesDossier(dossier({ eigenNormen: leesJson(VERZONNEN) }), { keur: keurMeegereisd });
		expect(gelezen).toEqual({ gelukt: false, fouten: [{ veld: 'eigenNormen', code: 'onbekendVeld' }] });
	});

	test.each([
		['13.75', [{ norm: 'zorgpercentage', eigen: '13.75', officieel: '13.73' }]],
		['13.730', []]
	])('wijkt voor de officiele tabel, en zegt wat er anders is (%s)', (waarde, verschillen) => {
		const inhoud = { versie: 3, inkomens: [inkomen3()], eigenNormen: vervangen(waarde) };
		const { meldingen, normen } = berekenUitkomst(dossier(inhoud));
		expect(isEigen(normen.tabel)).toBe(false);
		expect(meldingen.filter(({ code }) => code.startsWith('eigenNormtabel'))).toEqual([
			{ code: 'eigenNormtabelVervangen', ernst: 'let-op', gegevens: { tabel: '2026-2', verschillen } }
		]);
	});

	it('zonder eigen tabel zegt niets', () =>
		expect(berekenUitkomst(dossier()).meldingen.filter(({ code }) => code.startsWith('eigen'))).toEqual([]));
});

describe('een bestand dat geen goede tabel is', () => {
	test.each([
		['geen JSON', 'hallo', ': geenTabel'],
		['afgekapt', tekst.slice(0, 3000), ': geenTabel'],
		['een lijst', '[]', ': geenTabel'],
		['te groot', ' '.repeat(300_000), ': teGroot'],
		['diep genest', '['.repeat(90_000), ': geenTabel'],
		['een dubbele sleutel', tekst.replace('"id":', '"id": "2027-1", "id":'), 'id: dubbel']
	])('%s', (_, inhoud, verwacht) => {
		const keuring = leesNormtabeltekst(inhoud);
		expect(keuring.gelukt ? [] : keuring.fouten.map(({ veld, code }) => `${veld}: ${code}`)).toEqual([
			verwacht
		]);
	});
});

describe('op de opdrachtregel', { timeout: 30_000 }, () => {
	const map = mkdtempSync(join(tmpdir(), 'beslagvrij-normen-'));
	const bestand = (naam: string, inhoud: string | Buffer): string => {
		writeFileSync(join(map, naam), inhoud);
		return join(map, naam);
	};
	const goed = bestand('2027-1.json', tekst);
	function draai(opdracht: string, argumenten: readonly string[], input: string) {
		const { status, stdout } = spawnSync('npm', ['run', '--silent', opdracht, '--', ...argumenten], {
			input,
			encoding: 'utf8'
		});
		return {
			status,
			regels: stdout
				.split('\n')
				.filter(Boolean)
				.map((regel) => JSON.parse(regel) as object)
		};
	}
	const zonder = JSON.stringify(in2027());

	it('rekent met --normen zoals met dezelfde tabel in het dossier', () => {
		const verwacht = [berekenResultaat(metTabel())];
		expect(draai('bereken', ['--normen', goed, '-'], zonder)).toEqual({ status: 0, regels: verwacht });
		expect(draai('bereken', ['-'], JSON.stringify(metTabel()))).toEqual({ status: 0, regels: verwacht });
	});

	it('doet dat ook voor een dossier per regel', () => {
		const { status, regels } = draai(
			'bereken',
			['--ndjson', '--normen', goed, '-'],
			`${zonder}\n${zonder}\n`
		);
		expect([status, regels.length]).toEqual([0, 2]);
		expect(JSON.stringify(regels[1])).toContain('eigenNormtabel');
	});

	it('legt er een brief mee naast de feiten', () => {
		const brief = {
			datum: '2027-02-15',
			ontvangen: null,
			soort: 'beslag',
			bedrag: '1500.00',
			soortBedrag: 'tBvv',
			per: 'maand',
			gegevens: null
		};
		const controle = { formaat: 'bvv-controle', versie: 1, vandaag: '2027-02-20', feiten: in2027(), brief };
		const uit = draai('controleer', ['--normen', goed, '-'], JSON.stringify(controle));
		expect(JSON.stringify(uit.regels)).not.toContain('fouten":[{"veld":"feiten');
		expect(uit.status).toBe(0);
	});

	it('weigert een tabel met een verkeerd maximum, en zegt wat er wel volgt', () => {
		const fout = bestand('fout.json', tekst.replace('2253.52', '2253.53'));
		const { status, regels } = draai('bereken', ['--normen', fout, '-'], zonder);
		expect(status).toBe(1);
		expect(regels).toMatchObject([{ fouten: [{ veld: 'normen.waarden.maximumAlleenstaande' }] }]);
		expect(JSON.stringify(regels)).toContain('Maximum voor een alleenstaande: Het maximum is');
		expect(JSON.stringify(regels)).toContain('2.253,52');
	});

	it.each([
		['een dossier', zonder, 'Dit is geen normtabel.'],
		['geen UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'Dit is geen normtabel.'],
		['te groot', ' '.repeat(9_000_000), 'Dit bestand is te groot voor een normtabel.']
	])('zegt van een bestand dat geen tabel is (%s) alleen dat', (_, inhoud, zin) => {
		const { status, regels } = draai('bereken', ['--normen', bestand('mis.json', inhoud), '-'], zonder);
		expect(status).toBe(1);
		expect(regels).toEqual([{ fouten: [{ veld: 'normen', tekst: expect.stringContaining(zin) as string }] }]);
	});

	it('is zonder bestand verkeerd gebruik', () => {
		expect(draai('bereken', ['--normen'], zonder).status).toBe(2);
		expect(draai('bereken', ['--normen', join(map, 'weg.json'), '-'], zonder).status).toBe(2);
	});
});

describe('het recept van normen/LEESMIJ.md', () => {
	const officieel = leesJson(VERZONNEN) as Normtabel;
	const lijst = [...NORMTABELLEN, officieel];

	it('de tabel erbij in de lijst is genoeg om te rekenen', () => {
		expect(kiesNormtabel('2026-12-31', lijst)).toMatchObject({ id: '2026-2' });
		expect(kiesNormtabel('2027-01-01', lijst)).toBe(officieel);
	});

	it('een tabel die nog niet in de lijst staat, merkt de test die bestand en lijst vergelijkt', () =>
		expect(lijst.map(({ id }) => id)).not.toEqual(NORMTABELLEN.map(({ id }) => id)));

	it('daarna is dezelfde tabel van een gebruiker er een te veel, en sluit de volgende erop aan', () => {
		expect(keurNormtabel(officieel, 'nieuw', lijst).gelukt).toBe(false);
		const volgende = { ...officieel, id: '2027-2', vanaf: '2027-07-01', totEnMet: '2027-12-31' };
		expect(keurNormtabel(volgende, 'nieuw', lijst).gelukt).toBe(true);
	});
});
