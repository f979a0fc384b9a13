/** Wat er na herberekenen in het nieuwe bestand staat, ook van een vragenlijst die nog niet af is en van willekeurige dossiers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { herstelBrief } from '#lib/dossier/brief.ts';
import { conceptVan } from '#lib/dossier/concept.ts';
import { leesErvoor } from '#lib/dossier/ervoor.ts';
import { leesConcepttekst } from '#lib/dossier/concept-bestand.ts';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { Getal } from '#lib/getal/getal.ts';
import { herbereken } from '#lib/overzicht/herbereken.ts';
import { nieuwBestand } from '#lib/overzicht/nieuw-bestand.ts';
import type { Inhoud } from '#lib/overzicht/stuk.ts';
import { alsDatum, type Datum } from '#lib/tijd/datum.ts';
import { rekenBestand } from '#lib/uitvoer/reken.ts';
import { opDag } from '#lib/vergelijk/op-dag.ts';
import { keer } from '../hulp/aantallen.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier } from '../hulp/bouwers.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';
import { inhoud, regel, stuk } from './rijhulp.ts';

const NU = { programma: '2026.11.0', op: alsDatum('2026-11-27') };
const JULI = alsDatum('2026-07-20');

describe('een vragenlijst die nog niet af is', () => {
	const concept = () => conceptVan(geldig(dossier({ peildatum: '2026-03-05' })));

	test('zonder antwoord is er geen bedrag', () => {
		const rij = regel({ concept: { ...concept(), leefsituatie: '' }, brief: null }, JULI);
		expect(rij).toMatchObject({ stand: 'nogNiet', toen: null, nu: null });
		expect(rij.nodig).toEqual(['leefsituatie']);
	});

	test('met een brief: de vier weken lopen, en het nieuwe bestand houdt de brief', () => {
		const brief = herstelBrief({ datum: '10-3-2026', soort: 'beslag' });
		const van = { concept: concept(), brief };
		expect(regel(van, JULI).afspraken[0]).toEqual({ soort: 'brief', dag: '2026-04-07' });
		const terug = leesConcepttekst(nieuw(van, JULI) ?? '');
		if (!terug?.gelukt) throw new Error('het nieuwe bestand is geen vragenlijst');
		expect(terug.waarde.brief).toEqual(brief);
		expect(terug.waarde.concept.peildatum).toBe('20-7-2026');
		expect(leesErvoor(terug.waarde.concept)?.dossier.peildatum).toBe('2026-03-05');
		// Een bankbeslag of een brief zonder datum heeft geen vier weken.
		const zonder = { concept: concept(), brief: herstelBrief({ datum: '10-3-2026', soort: 'bankbeslag' }) };
		expect(regel(zonder, JULI).afspraken.map(({ soort }) => soort)).toEqual(['twaalfMaanden']);
	});
});

test('wat voor een dag is vastgesteld blijft in het nieuwe bestand, tot er een andere dag is', () => {
	// Toen is € 1.390 vastgesteld; het programma rekent voor die dag nu € 1.482 uit.
	const bewaard = {
		op: '2026-03-05',
		programma: '2025.1.0',
		normen: '2026-01-01',
		tBvv: '1390',
		totaalPerMaand: '1390',
		lezingen: {}
	};
	const van = inhoud({ ...dossier({ peildatum: '2026-03-05' }), bewaard });
	const opDagZelf = leesBestandtekst(nieuw(van, alsDatum('2026-03-05')) ?? '');
	expect(opDagZelf.gelukt && opDagZelf.waarde.bewaard).toMatchObject(bewaard);
	const inJuli = leesBestandtekst(nieuw(van, JULI) ?? '');
	expect(inJuli.gelukt && inJuli.waarde.bewaard?.tBvv).toBe('1499');
	expect(inJuli.gelukt && inJuli.waarde.vorige?.bewaard).toMatchObject(bewaard);
});

function nieuw(van: Inhoud, dag: Datum): string | null {
	const herberekend = herbereken(stuk(van), dag, null);
	return herberekend.nu.gelukt
		? nieuwBestand(stuk(van), { ...herberekend, uitkomst: herberekend.nu.waarde }, NU)
		: null;
}

describe.each([
	['versie 1', dossierArbitrair],
	['versie 3', vanVersie3]
] as const)('willekeurige dossiers van %s op een willekeurige dag', (_, dossiers) => {
	const dagen = fc
		.constantFrom('2021-03-01', '2024-07-01', '2025-12-31', '2026-01-01', '2026-11-27')
		.map(alsDatum);

	test('het bedrag is dat van de opdrachtregel, en het verschil klopt', () => {
		fc.assert(
			fc.property(dossiers, dagen, (ruw, dag) => {
				const van = inhoud(ruw);
				const rij = regel(van, dag);
				const gelezen = opDag(geldig(ruw), dag);
				const verwacht = gelezen.gelukt ? rekenBestand({ dossier: gelezen.waarde, vorige: null }).tBvv : null;
				expect(rij.nu).toBe(verwacht);
				if (rij.nu === null || !rij.toen || rij.verschil === null) return;
				const verschil = Getal.lees(rij.nu).min(Getal.lees(rij.toen.bedrag));
				expect(Getal.lees(rij.verschil).vergelijk(verschil)).toBe(0);
			}),
			{ numRuns: keer(150) }
		);
	});

	test('het nieuwe bestand gaat open, geeft het bedrag van nu en draagt dat van toen', () => {
		fc.assert(
			fc.property(dossiers, dagen, (ruw, dag) => {
				const van = inhoud(ruw);
				const tekst = nieuw(van, dag);
				if (tekst === null) return;
				const terug = leesBestandtekst(tekst);
				if (!terug.gelukt) throw new Error(JSON.stringify(terug.fouten));
				const rij = regel(van, dag);
				const resultaat = rekenBestand(terug.waarde);
				expect(resultaat.tBvv).toBe(rij.nu);
				expect(terug.waarde.bewaard?.tBvv).toBe(rij.nu);
				const { vorige } = terug.waarde;
				if (rij.toen?.dag === dag) expect(vorige).toBeNull();
				else {
					expect(vorige?.bewaard?.tBvv).toBe(rij.toen?.bedrag);
					expect(vorige?.dossier.kenmerk.bsn).toBeNull();
				}
				// Nog een keer op dezelfde dag verandert niets meer; met een loonstrook te weinig is dat nog niet te zeggen.
				const ontbreekt = resultaat.meldingen.some(({ code }) => code === 'periodenOntbreken');
				expect(regel(terug.waarde, dag)).toMatchObject({ nu: rij.nu, verschil: ontbreekt ? null : '0' });
			}),
			{ numRuns: keer(100) }
		);
	});
});
