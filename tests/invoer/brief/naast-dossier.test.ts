/** Wie het dossier heeft, neemt dat over als brief en typt alleen wat in de brief anders is. */
import { describe, expect, test } from 'vitest';
import { leegBrief, type Briefconcept } from '#lib/dossier/brief.ts';
import { conceptVan, type Concept } from '#lib/dossier/concept.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { voegBriefinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import {
	dossierAlsBrief,
	haalUitBrief,
	naastDossier,
	neemDossierOver,
	neemVeldOver,
	oordeelNaarDossier,
	zetInBrief
} from '#lib/invoer/brief/naast-dossier.ts';
import { neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { haalInkomenWeg } from '#lib/invoer/inkomens.ts';
import { GETYPT } from '../../browser/hulp/werkblad.ts';
import { uitkomst } from './hulp.ts';

function zaak(anders: object = {}): { brief: Briefconcept; concept: Concept; dossier: Concept } {
	const gelezen = leesDossier({ ...GETYPT, ...anders });
	if (!gelezen.gelukt) throw new Error('het dossier hoort geldig te zijn');
	const concept = conceptVan(gelezen.waarde);
	const brief = Object.assign(leegBrief(), { datum: '14-7-2026', bedrag: '1', per: 'maand' });
	const dossier = dossierAlsBrief(brief, concept);
	if (!dossier) throw new Error('het dossier hoort te berekenen te zijn');
	return { brief, concept, dossier };
}

const standen = (brief: Briefconcept, concept: Concept, dossier: Concept | null) => {
	const { huis, inkomens } = naastDossier(brief, concept, dossier);
	return new Set([...huis, ...inkomens.flatMap(({ rijen }) => rijen)].map(({ stand }) => stand));
};
const rijVan = ({ brief, concept, dossier }: ReturnType<typeof zaak>, veld: string) => {
	const { huis, inkomens } = naastDossier(brief, concept, dossier);
	const gevonden = [...huis, ...inkomens.flatMap(({ rijen }) => rijen)].find((een) => een.veld === veld);
	if (!gevonden) throw new Error(`geen rij ${veld}`);
	return gevonden;
};

test('loonstroken, vier weken en een totaal staan er in de woorden van een brief: per jaar en per maand', () => {
	const { dossier } = zaak();
	const [, uwv] = dossier.inkomens;
	expect(uwv?.opgave).toMatchObject({
		soort: 'bedragen',
		belastbaar: { bedrag: '16.848,00', per: 'jaar' },
		netto: { per: 'maand' },
		perioden: []
	});
	expect(uwv?.opgave.netto.bedrag).toMatch(/^1\.\d{3},\d\d$/);
});

test('de dag van de brief telt, en zonder dag die van het dossier', () => {
	const { brief, concept } = zaak();
	brief.datum = '1-7-2026';
	expect(dossierAlsBrief(brief, concept)?.peildatum).toBe('1-7-2026');
	for (const anders of ['', '5-3-2020']) {
		brief.datum = anders;
		expect(dossierAlsBrief(brief, concept)?.peildatum).toBe('14-7-2026');
	}
	concept.leefsituatie = '';
	expect(dossierAlsBrief(brief, concept)).toBeNull();
});

describe('neem over uit het dossier', () => {
	test('daarna is alles gelijk, en valt er niets meer over te nemen', () => {
		const { brief, concept, dossier } = zaak();
		expect(naastDossier(brief, concept, dossier).kanOvernemen).toBe(true);
		neemDossierOver(brief, dossier);
		expect(standen(brief, concept, dossier)).toEqual(new Set(['gelijk', 'geen']));
		expect(naastDossier(brief, concept, dossier).kanOvernemen).toBe(false);
		expect(brief.gegevens).toMatchObject({ hardheid: { ja: true, bedrag: '100,00' } });
		oordeelNaarDossier(brief, concept, dossier);
		expect(brief.antwoorden.oordelen).toEqual({});
	});

	test('de brief met dezelfde gegevens rekent als het dossier', () => {
		const geval = zaak();
		neemDossierOver(geval.brief, geval.dossier);
		expect(uitkomst(geval)).toMatchObject({ toeschrijving: [], eigenGegevens: { klopt: false } });
	});

	test('wat al getypt is blijft staan, ook een tweede keer', () => {
		const { brief, concept, dossier } = zaak();
		brief.gegevens.leefsituatie = 'alleenstaande';
		neemDossierOver(brief, dossier);
		neemDossierOver(brief, dossier);
		expect(brief.gegevens.leefsituatie).toBe('alleenstaande');
		expect(brief.gegevens.inkomens).toHaveLength(concept.inkomens.length);
	});
});

describe('wat in de brief anders is', () => {
	test('is dan het oordeel "klopt niet"; het dossier verandert niet', () => {
		const geval = zaak();
		const { brief, concept, dossier } = geval;
		const eerst = structuredClone(concept);
		neemDossierOver(brief, dossier);
		brief.gegevens.leefsituatie = 'alleenstaande';
		brief.gegevens.toeslagen.zorgtoeslag = '';
		oordeelNaarDossier(brief, concept, dossier);
		expect(brief.antwoorden.oordelen).toEqual({ leefsituatie: 'kloptNiet', toeslagen: 'kloptNiet' });
		expect(rijVan(geval, 'toeslagen.zorgtoeslag').stand).toBe('staatErNiet');
		neemBriefOver(brief, concept);
		expect(concept).toEqual(eerst);

		neemVeldOver(brief, brief.gegevens, rijVan(geval, 'leefsituatie'));
		neemVeldOver(brief, brief.gegevens, rijVan(geval, 'toeslagen.zorgtoeslag'));
		oordeelNaarDossier(brief, concept, dossier);
		expect(brief.antwoorden.oordelen).toEqual({});
	});

	test.each([
		['1.700,40', 'gelijk'],
		['1701.60', 'anders'],
		['', 'staatErNiet'],
		['veel', 'anders']
	])('netto %j in de brief is %s', (getypt, stand) => {
		const geval = zaak();
		neemDossierOver(geval.brief, geval.dossier);
		const [inkomen] = geval.brief.gegevens.inkomens;
		if (inkomen) inkomen.opgave.netto.bedrag = getypt;
		expect(rijVan(geval, 'opgave.netto.bedrag').stand).toBe(stand);
	});

	test('een datum mag anders geschreven zijn, en een adres dat de brief niet noemt is gewoon', () => {
		const geval = zaak();
		neemDossierOver(geval.brief, geval.dossier);
		geval.brief.gegevens.hardheid.einddatum = '31 december 2026';
		geval.brief.gegevens.wonen.adres = '';
		expect(rijVan(geval, 'hardheid.einddatum').stand).toBe('gelijk');
		expect(rijVan(geval, 'wonen.adres').stand).toBe('gelijk');
	});
});

describe('inkomens', () => {
	test('een inkomen dat de brief niet noemt blijft in het dossier, en kan terug', () => {
		const { brief, concept, dossier } = zaak();
		neemDossierOver(brief, dossier);
		const [eerste] = concept.inkomens;
		const opBrief = naastDossier(brief, concept, dossier).inkomens[0]?.opBrief;
		haalUitBrief(brief, opBrief?.id ?? '');
		expect(concept.inkomens).toHaveLength(3);
		expect(naastDossier(brief, concept, dossier).inkomens[0]).toMatchObject({ opBrief: null });
		expect(uitkomst({ brief, concept })).toMatchObject({ toeschrijving: [{ veld: 'inkomens[2]' }] });
		if (eerste) zetInBrief(brief, eerste);
		neemDossierOver(brief, dossier);
		expect(standen(brief, concept, dossier)).toEqual(new Set(['gelijk', 'geen']));
	});

	test('een inkomen dat alleen in de brief staat komt niet in het dossier', () => {
		const { brief, concept, dossier } = zaak();
		neemDossierOver(brief, dossier);
		voegBriefinkomenToe(brief, 'inwoner');
		oordeelNaarDossier(brief, concept, dossier);
		neemBriefOver(brief, concept);
		expect(concept.inkomens).toHaveLength(3);
		expect(naastDossier(brief, concept, dossier).inkomens.at(-1)).toMatchObject({ feit: null });
	});

	test('na het weghalen uit het dossier staat het alleen nog in de brief', () => {
		const { brief, concept, dossier } = zaak();
		neemDossierOver(brief, dossier);
		haalInkomenWeg(concept, '2');
		const zonder = dossierAlsBrief(brief, concept);
		oordeelNaarDossier(brief, concept, zonder);
		expect(naastDossier(brief, concept, zonder).inkomens.map(({ feit }) => feit?.naam ?? null)).toEqual([
			'Bakkerij De Vries',
			'Winkel',
			null
		]);
	});
});

test('een half dossier: de brief kan al getypt worden, en zegt dan nergens dat iets anders is', () => {
	const { brief, concept } = zaak();
	concept.leefsituatie = '';
	brief.gegevens.leefsituatie = 'alleenstaande';
	oordeelNaarDossier(brief, concept, null);
	expect(brief.antwoorden.oordelen).toEqual({});
	expect(naastDossier(brief, concept, null).kanOvernemen).toBe(false);
});
