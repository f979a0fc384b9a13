/** Wat er in een geopend bestand over zijn eigen uitkomst staat: te zien als er nu iets anders uit komt. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { herstelConcept, type Concept } from '#lib/dossier/concept.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { leesErvoor } from '#lib/dossier/ervoor.ts';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { leesConceptVoorBvv } from '#lib/dossier/lees-concept.ts';
import { bestandsfouten } from '#lib/invoer/bestandsfouten.ts';
import { beginHerziening, bestandstekst, isTeHerzien, onthoudBestand } from '#lib/invoer/bestandstekst.ts';
import { conceptUit } from '#lib/invoer/openen.ts';
import { eerdereDag, toenzinnen } from '#lib/invoer/toen.ts';
import { wisselPersonen } from '#lib/invoer/wissel.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';

const TOEN = { programma: '2026.3.0', op: alsDatum('2026-03-09') };
const NU = { programma: '2026.11.0', op: alsDatum('2026-11-25') };
const inhoud = (anders: object = {}) =>
	dossier({ versie: 3, peildatum: '2026-03-05', inkomens: [inkomen3()], ...anders });
/** Het bestand van toen; met een ander bedrag als het programma toen anders rekende. */
function bestand(bedrag?: string, anders: object = {}): string {
	const tekst = bestandstekst({ ervoor: '' }, geldig(inhoud(anders)), TOEN);
	return bedrag === undefined ? tekst : tekst.replace('"tBvv": "1482"', `"tBvv": "${bedrag}"`);
}
function open(tekst: string): Concept {
	const gelezen = leesBestandtekst(tekst);
	if (!gelezen.gelukt || 'concept' in gelezen.waarde) throw new Error(JSON.stringify(gelezen));
	return conceptUit(gelezen.waarde, NU.op);
}
function lees(concept: Concept): Dossier {
	const gelezen = leesConceptVoorBvv(concept);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}
function zinnen(concept: Concept): string {
	return toenzinnen(concept, lees(concept), NU).join(' ').replaceAll('\u00a0', ' ');
}

describe('na het openen', () => {
	test('zwijgt als er hetzelfde uit komt', () => {
		expect(zinnen(open(bestand()))).toBe('');
	});

	test('zegt wat er bij het bewaren uit kwam, met de normen van toen, en wat het nu is', () => {
		expect(zinnen(open(bestand('1475')))).toBe(
			'Bij het bewaren op 9 maart 2026 was het bedrag € 1.475, met de normen van januari 2026. Met dezelfde gegevens komt er nu € 1.482 uit. Het programma of de normen zijn intussen verbeterd.'
		);
	});

	test('zegt erbij dat het toen voorlopig was', () => {
		const tekst = bestand('1475').replace('"voorlopig": false', '"voorlopig": true');
		expect(zinnen(open(tekst))).toContain('Dat bedrag was voorlopig');
	});

	test('blijft na herladen', () => {
		const concept = herstelConcept(JSON.parse(JSON.stringify(open(bestand('1475')))));
		expect(zinnen(concept)).toContain('€ 1.475');
	});

	test('zwijgt als iemand daarna een gegeven verandert dat het bedrag anders maakt, of de dag', () => {
		const concept = open(bestand('1475'));
		concept.leefsituatie = 'alleenstaande_ouder';
		expect(zinnen(concept)).toBe('');
		const andereDag = open(bestand('1475'));
		andereDag.peildatum = '20-7-2026';
		expect(zinnen(andereDag)).toBe('');
	});

	test('hoort bij de persoon: na een wissel zwijgt het, en na nog een is het er weer', () => {
		const twee = {
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [inkomen3(), inkomen3('20000.00', '1500.00', { id: '2', van: 'partner' })]
		};
		const tekst = bestandstekst({ ervoor: '' }, geldig(inhoud(twee)), TOEN);
		const concept = open(tekst.replace(/"tBvv": "\d+",\n\t\t"totaal/, '"tBvv": "999",\n\t\t"totaal'));
		expect(zinnen(concept)).toContain('€ 999');
		const gewisseld = wisselPersonen(concept);
		expect(zinnen(gewisseld)).toBe('');
		expect(zinnen(wisselPersonen(gewisseld))).toContain('€ 999');
	});

	test.each(['{', '[]', 'null', '{"bestand":"{","nu":null}', '{"bestand":1}', '{"__proto__":{"a":1}}'])(
		'wat iemand in het geheugen beschadigde, zegt niets: %s',
		(kapot) => {
			const concept = open(bestand('1475'));
			concept.bijOpenen = kapot;
			expect(zinnen(concept)).toBe('');
		}
	);
});

describe('een herziening', () => {
	const begin = (tekst: string, verander: (concept: Concept) => void = () => undefined) => {
		const concept = open(tekst);
		verander(concept);
		const gelezen = leesConceptVoorBvv(concept);
		if (gelezen.gelukt) beginHerziening(concept, gelezen.waarde, NU);
		return concept;
	};

	test('houdt het bedrag en de dag van het bewaren', () => {
		const concept = begin(bestand('1475'));
		expect(leesErvoor(concept)?.bewaard).toMatchObject({
			op: '2026-03-09',
			tBvv: '1475',
			programma: '2026.3.0'
		});
		expect(concept.bijOpenen).toBe('');
		expect(isTeHerzien(concept)).toBe(true);
		expect(isTeHerzien(open(bestand()))).toBe(false);
	});

	test('begint bij het bestand, ook als iemand daarna eerst iets veranderde of een andere dag bekeek', () => {
		const veranderd = begin(bestand('1475'), (een) => {
			een.leefsituatie = 'alleenstaande_ouder';
		});
		expect(leesErvoor(veranderd)).toMatchObject({
			dossier: { leefsituatie: 'alleenstaande', peildatum: '2026-03-05' },
			bewaard: { op: '2026-03-09', tBvv: '1475' }
		});
		const anderedag = begin(bestand('1475'), (een) => {
			een.peildatum = '20-7-2026';
		});
		expect(leesErvoor(anderedag)).toMatchObject({
			dossier: { peildatum: '2026-03-05' },
			bewaard: { tBvv: '1475' }
		});
	});

	test('ook als wat er nu staat niet compleet is', () => {
		const concept = begin(bestand('1475'), (een) => {
			een.leefsituatie = '';
			beginHerziening(een, null, NU);
		});
		expect(leesErvoor(concept)?.dossier.peildatum).toBe('2026-03-05');
	});

	test('een tweede keer, met een dag ertussen die nooit is bewaard, houdt de eerste', () => {
		const concept = begin(bestand('1475'));
		const eerste = concept.ervoor;
		concept.peildatum = '20-7-2026';
		beginHerziening(concept, lees(concept), NU);
		expect(concept.ervoor).toBe(eerste);
	});

	test('is de dag ertussen wel bewaard, dan begint zij daar', () => {
		const concept = begin(bestand('1475'));
		concept.peildatum = '20-7-2026';
		onthoudBestand(concept, lees(concept), { ...NU, op: alsDatum('2026-07-20') });
		concept.peildatum = '1-10-2026';
		beginHerziening(concept, lees(concept), NU);
		expect(leesErvoor(concept)).toMatchObject({
			dossier: { peildatum: '2026-07-20' },
			bewaard: { op: '2026-07-20' }
		});
	});

	test.each([
		['2026-03-04', ''],
		['2026-03-05', ''],
		['2026-03-06', '2026-03-05']
	])('naar %s: alleen een latere dag is een herziening', (dag, ervoor) => {
		const concept = open(bestand('1475'));
		beginHerziening(concept, lees(concept), NU, alsDatum(dag));
		expect(leesErvoor(concept)?.dossier.peildatum ?? '').toBe(ervoor);
	});

	test('na een wissel is het bestand van de ander', () => {
		const twee = {
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [inkomen3(), inkomen3('20000.00', '1500.00', { id: '2', van: 'partner' })]
		};
		const concept = wisselPersonen(open(bestand(undefined, twee)));
		beginHerziening(concept, lees(concept), NU);
		expect(leesErvoor(concept)).toMatchObject({
			dossier: { inkomens: [{ van: 'partner' }, { van: 'inwoner' }] },
			bewaard: { op: NU.op }
		});
	});

	test('begint bij het bestand, ook als het enige inkomen daarna een ander is', () => {
		const concept = begin(bestand('1475'), (een) => {
			const [eigen] = een.inkomens;
			if (eigen) eigen.id = '7';
		});
		expect(leesErvoor(concept)?.bewaard?.tBvv).toBe('1475');
	});

	test('na een wissel heen en terug is het bestand er weer', () => {
		const twee = {
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [inkomen3(), inkomen3('20000.00', '1500.00', { id: '2', van: 'partner' })]
		};
		const gewisseld = wisselPersonen(open(bestand(undefined, twee)));
		expect(gewisseld.bijOpenen).toBe('');
		beginHerziening(gewisseld, lees(gewisseld), NU);
		const terug = wisselPersonen(gewisseld);
		beginHerziening(terug, lees(terug), NU);
		expect(leesErvoor(terug)).toMatchObject({
			dossier: { inkomens: [{ id: '1', van: 'inwoner' }, {}] },
			bewaard: { op: TOEN.op }
		});
	});

	test.each([
		['5-3-2026', null],
		['4-3-2026', null],
		['20-7-2026', '2026-03-05']
	])('wie zelf %s typt, kan vergelijken met de berekening van %s', (dag, eerder) => {
		const concept = open(bestand('1475'));
		concept.peildatum = dag;
		expect(eerdereDag(concept, lees(concept))).toBe(eerder);
		beginHerziening(concept, lees(concept), NU, lees(concept).peildatum);
		expect(eerdereDag(concept, lees(concept))).toBeNull();
	});

	test('in het geheugen staat geen burgerservicenummer', () => {
		const concept = open(bestand(undefined, { kenmerk: { dossiernummer: 'A', bsn: '123456782' } }));
		expect(concept.kenmerk.bsn).toBe('123456782');
		expect(concept.bijOpenen).not.toContain('123456782');
	});
});

test('van een dossier zonder normen voor zijn dag staat er wat er bij het bewaren uit kwam', () => {
	const later = bestand()
		.replace('"peildatum": "2026-03-05"', '"peildatum": "2027-03-05"')
		.replace('"op": "2026-03-09"', '"op": "2027-03-09"')
		.replace('"normen": "2026-01-01"', '"normen": "2027-01-01"');
	const gelezen = leesBestandtekst(later);
	expect(gelezen.gelukt ? [] : bestandsfouten(gelezen.fouten).at(-1)?.replaceAll('\u00a0', ' ')).toBe(
		'Bij het bewaren op 9 maart 2027 was het bedrag € 1.482, met de normen van januari 2027.'
	);
});

test('willekeurige dossiers: bewaard en geopend zegt het niets, en een herziening houdt wat er bewaard was', () => {
	fc.assert(
		fc.property(dossierArbitrair, (een) => {
			const gelezen = leesBestandtekst(bestandstekst({ ervoor: '' }, geldig(een), TOEN));
			if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
			const concept = herstelConcept(JSON.parse(JSON.stringify(conceptUit(gelezen.waarde, NU.op))));
			const { dossier: terug, bewaard } = gelezen.waarde;
			expect(toenzinnen(concept, terug, NU)).toEqual([]);
			beginHerziening(concept, terug, NU, alsDatum('2027-01-01'));
			expect(leesErvoor(concept)?.bewaard).toEqual(bewaard);
		}),
		{ numRuns: 100 }
	);
});
