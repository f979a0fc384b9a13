import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptVan, leegConcept, leegInkomen, type Concept } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { geldig } from '../hulp/bereken.ts';

function concept(wijzig: (concept: Concept) => void = () => undefined): Concept {
	const nieuw = leegConcept('14-7-2026');
	nieuw.leefsituatie = 'alleenstaande';
	const loon = leegInkomen(nieuw, 'inwoner');
	Object.assign(loon.opgave, { soort: 'bedragen', belastbaarJaar: '30.000', nettoMaand: '€ 2.000,50' });
	nieuw.inkomens.push(loon);
	wijzig(nieuw);
	return nieuw;
}

describe('een concept lezen', () => {
	it('maakt van getypte bedragen en datums een dossier', () => {
		expect(leesConcept(concept())).toMatchObject({
			gelukt: true,
			waarde: {
				peildatum: '2026-07-14',
				inkomens: [{ opgave: { belastbaarJaar: '30000.00', nettoMaand: '2000.50' } }]
			}
		});
	});

	it('rekent bedragen per vier weken om, in centen', () => {
		const gelezen = leesConcept(
			concept(({ inkomens: [loon] }) =>
				Object.assign(loon?.opgave ?? {}, {
					nettoMaand: '1.460',
					nettoPer: 'vierweken',
					belastbaarJaar: '2.000',
					belastbaarPer: 'vierweken'
				})
			)
		);
		expect(gelezen).toMatchObject({
			waarde: { inkomens: [{ opgave: { nettoMaand: '1581.67', belastbaarJaar: '26000.00' } }] }
		});
	});

	it('vraagt een dubbelzinnig bedrag terug', () => {
		const gelezen = leesConcept(
			concept(({ inkomens: [loon] }) => Object.assign(loon?.opgave ?? {}, { nettoMaand: '1,250' }))
		);
		expect(gelezen).toEqual({
			gelukt: false,
			fouten: [
				{
					veld: 'inkomens[0].opgave.nettoMaand',
					code: 'bedragOnduidelijk',
					gegevens: { een: '1250.00', ander: '1.25' }
				}
			]
		});
	});

	it('laat wat niet ter zake doet staan maar telt het niet mee', () => {
		const gelezen = leesConcept(
			concept((nieuw) => {
				nieuw.wonen.adres = 'nederland';
				nieuw.wonen.woonland = 'Turkije';
				nieuw.wonen.woonlandfactor = 'geen idee';
				nieuw.hardheid.bedrag = 'x';
				const partner = leegInkomen(nieuw, 'partner');
				nieuw.inkomens.push(partner);
			})
		);
		expect(gelezen).toMatchObject({
			gelukt: true,
			waarde: { wonen: { woonland: null, woonlandfactor: null }, hardheid: null, inkomens: [{ id: '1' }] }
		});
	});

	it('geeft elk nieuw inkomen een eigen id', () => {
		const nieuw = concept();
		expect(leegInkomen(nieuw, 'partner').id).toBe('2');
	});

	/** Wie een dossier opent en niets verandert, houdt hetzelfde dossier. */
	it('geeft een geopend dossier ongewijzigd terug', () => {
		fc.assert(
			fc.property(dossierArbitrair, (inhoud) => {
				const dossier = geldig(inhoud);
				// Velden die bij de andere antwoorden niet meetellen, hoeven niet terug te komen.
				const { wonen, beslag, ...rest } = dossier;
				const terug = leesConcept(conceptVan(dossier));
				expect(terug).toMatchObject({
					gelukt: true,
					waarde: { ...zonderNullen(rest), wonen: { adres: wonen.adres }, beslag: { omslag: beslag.omslag } }
				});
			})
		);
	});
});

/** "1500" en "1500.00" zijn hetzelfde bedrag; het concept schrijft altijd centen. */
function zonderNullen<T>(waarde: T): T {
	const tekst = JSON.stringify(waarde, (sleutel, deel: unknown) =>
		typeof deel === 'string' && /^-?\d+(\.\d)?$/.test(deel) && !NAMEN.has(sleutel) ? metCenten(deel) : deel
	);
	return JSON.parse(tekst) as T;
}

const NAMEN = new Set(['id', 'naam', 'codeSoort', 'loonheffingennummer', 'dossiernummer', 'bsn']);

function metCenten(bedrag: string): string {
	const [heel = '', centen = ''] = bedrag.split('.');
	return `${heel}.${centen.padEnd(2, '0')}`;
}
