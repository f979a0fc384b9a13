import { describe, expect, test } from 'vitest';
import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { maakVtlbuitleg } from '#lib/uitleg/maak-vtlb-uitleg.ts';
import { VTLBVOORBEHOUD } from '#lib/teksten/vtlb/uitleg.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { leesDossierbijlage } from '#lib/verslag/dossierbijlage.ts';
import { maakVtlbrapport, maakVtlbrapportbytes } from '#lib/verslag/maak-vtlb-rapport.ts';
import { maakVtlbverslag } from '#lib/verslag/vtlb-rapport.ts';
import { leesPdf } from '../toegankelijke-pdf/hulp/pdf-lezen.ts';
import { leesStructuur, leesTekst, ouderboomfouten } from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { bedragen, inkomen } from '../hulp/bouwers.ts';
import { bereken } from '../vtlb/hulp.ts';
import { GEGEVENS } from './document-hulp.ts';

const kaal = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

const VOL = {
	traject: 'msnp',
	pensioengerechtigd: true,
	meerDan18Uur: 'ja',
	schuld: '10000',
	vakantiegeld: { inInkomen: 'ja', uitbetaald: '650', beschermd: '325', vrijDeelPerJaar: '560', maanden: 6 },
	correcties: { arbeidstoeslag: '50', auto: '125.50', reserveringstoeslag: '40' },
	kinderopvang: { kosten: '300', toeslag: '220' },
	individueleLasten: {
		zorgpremie: '150',
		zorgtoeslag: '20',
		normpremie: '40',
		woonlasten: '700',
		huurtoeslag: '60',
		normhuur: '210'
	},
	editie: { id: '2026-07', bron: 'Rapport juli 2026', waarden: { autoforfait: '200' } }
};

function maak(vtlb: Record<string, unknown> = VOL) {
	const berekend = bereken(vtlb, { inkomens: [inkomen({ opgave: bedragen('36000.00', '2900.00') })] });
	const { indicatie } = berekend;
	if (indicatie.soort !== 'indicatie') throw new Error('geen indicatie');
	const invoer = { ...berekend, indicatie };
	const uitleg = maakVtlbuitleg(invoer.uitkomst, invoer.vtlb, indicatie);
	return { invoer, uitleg, dossier: invoer.uitkomst.dossier };
}

describe('het rapport van de indicatie', () => {
	const { invoer, uitleg, dossier } = maak();
	const bytes = maakVtlbrapportbytes(invoer, GEGEVENS);
	const pdf = leesPdf(bytes);
	const tekst = kaal(leesTekst(leesStructuur(pdf)));

	test('heeft de twee verplichte zinnen, en zegt welke normen van de gebruiker zijn', () => {
		expect(tekst).toContain(VTLBVOORBEHOUD.nietOfficieel('2026-07', true));
		// Zij zijn ingevuld: dat zij ontbreken zou dat tegenspreken.
		expect(tekst).not.toContain('zitten er niet in');
		expect(tekst).toContain(VTLBVOORBEHOUD.vloer);
		expect(tekst).toContain('door de gebruiker ingevuld (Rapport juli 2026)');
	});

	test('noemt elk bedrag, met herkomst, grondslag en wie beslist', () => {
		for (const { naam, bedrag, herkomst, grondslag, beslist, blokkade } of uitleg.correcties) {
			expect(tekst).toContain(kaal(naam));
			expect(tekst).toContain(grondslag);
			if (bedrag) for (const deel of [bedrag, herkomst, beslist]) expect(tekst).toContain(kaal(deel));
			if (blokkade) expect(tekst).toContain(blokkade);
		}
		for (const bedrag of [uitleg.vloer, uitleg.nominaal, uitleg.bedrag, uitleg.compensatiekop ?? '']) {
			expect(bedrag).toContain('€');
			expect(tekst).toContain(kaal(bedrag));
		}
		for (const { naam, bedrag } of uitleg.aflossen?.rijen ?? []) {
			expect(tekst).toContain(kaal(naam));
			expect(tekst).toContain(kaal(bedrag));
		}
	});

	test('toont een norm van een andere editie als geschiedenis', () => {
		expect(tekst).toMatch(/189,38 in juli 2022/);
		expect(tekst.match(/geschiedenis/g)).toHaveLength(1);
	});

	test('is gemarkeerd: elk stuk hangt in de structuurboom', () => {
		expect(ouderboomfouten(pdf)).toEqual([]);
	});

	test('zegt als platte tekst hetzelfde, met het woord indicatie bij de uitkomst', () => {
		const plat = kaal(alsTekst(maakVtlbverslag(uitleg, dossier, GEGEVENS)));
		expect(plat).toContain(`Indicatie: in een schuldregeling houdt u ${kaal(uitleg.bedrag)}`);
		expect(plat).toContain(VTLBVOORBEHOUD.nietOfficieel('2026-07', true));
	});

	test('spreekt voor een hulpverlener over de inwoner, met en zonder dossier', () => {
		for (const mee of [GEGEVENS.mee, { ...GEGEVENS.mee, dossier: false }]) {
			const pdf = leesPdf(maakVtlbrapportbytes(invoer, { ...GEGEVENS, mee }, 'hulpverlener'));
			const regels = leesTekst(leesStructuur(pdf)).split(/[.\n]/);
			expect(regels.filter((regel) => /\b(u|uw|uzelf)\b/i.test(regel))).toEqual([]);
		}
	});

	test('is met dezelfde invoer byte voor byte hetzelfde, en als bestand een PDF', () => {
		expect(maakVtlbrapportbytes(invoer, GEGEVENS)).toEqual(bytes);
		expect(maakVtlbrapport(invoer, GEGEVENS, 'inwoner').type).toBe('application/pdf');
	});

	test('draagt het dossier van versie 2 als bijlage, om mee verder te rekenen', () => {
		const gelezen = leesDossiertekst(leesDossierbijlage(bytes) ?? '');
		expect(gelezen).toEqual({ gelukt: true, waarde: dossier });
	});

	test('werkt ook zonder enige opgave', () => {
		const leeg = maak({});
		const leegTekst = leesTekst(leesStructuur(leesPdf(maakVtlbrapportbytes(leeg.invoer, GEGEVENS))));
		expect(leegTekst).toContain('niet ingevuld');
		expect(leegTekst).not.toContain('afloscapaciteit per maand');
	});
});
