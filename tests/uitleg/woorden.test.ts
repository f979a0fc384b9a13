import { describe, expect, test } from 'vitest';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Uitleg, Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { alleRegels } from './narekenen.ts';

const loon = (belastbaarJaar: string, nettoMaand: string, meer: object = {}) => ({
	id: '1',
	van: 'inwoner',
	naam: 'Bakkerij',
	tijdvak: 'maand',
	opgave: { soort: 'bedragen', belastbaarJaar, nettoMaand },
	...meer
});

const leg = (meer: object = {}): Uitleg =>
	maakUitleg(
		berekenUitkomst({
			formaat: 'bvv-dossier',
			versie: 1,
			peildatum: '2026-07-14',
			leefsituatie: 'alleenstaande',
			inkomens: [loon('31000.00', '2000.00')],
			...meer
		})
	);

function regel(uitleg: Uitleg, naam: string): Uitlegregel {
	const regels = alleRegels(uitleg.stappen.flatMap((stap) => stap.regels));
	const gevonden = regels.find((kandidaat) => kandidaat.naam === naam && !kandidaat.zie);
	if (!gevonden) throw new Error(`geen regel ${naam}`);
	return gevonden;
}
const kaal = (tekst: string | null) => tekst?.replaceAll('\u00a0', ' ');

describe('een som in woorden', () => {
	test('een percentage van een norm', () => {
		const { som, artikel, delen } = regel(leg(), 'Deel voor het gewone leven');
		expect(kaal(som)).toBe('95% × € 1.419,46');
		expect(artikel).toBe('art. 475da lid 2 Rv');
		expect(delen[1]?.norm).toEqual({
			sleutel: 'normAlleenstaande',
			letter: 'A',
			geldig: '1 juli 2026 tot en met 31 december 2026',
			bron: 'Participatiewet, art. 21 onderdeel a, tekst van 1 juli 2026',
			herkomst: 'Gelezen in de regeling zelf.',
			toelichting: null
		});
	});

	test('een verschil dat daarna gedeeld wordt', () => {
		const { som } = regel(leg(), 'Inkomen boven de grens voor huurtoeslag, per maand');
		expect(kaal(som)).toBe('(€ 31.000,00 − € 23.425,00) ÷ 12');
	});

	test('een ondergrens die raakt', () => {
		const { som, zinnen } = regel(leg({ inkomens: [loon('15000.00', '1200.00')] }), 'Deel voor de huur');
		expect(kaal(som)).toMatch(/^€ -[\d.,]+, dus € 0,00$/);
		expect(zinnen).toContain('Het inkomen is zo laag dat u geen huurtoeslag misloopt.');
	});

	test('het laagste van twee, met wat dat betekent', () => {
		const grens = regel(leg({ inkomens: [loon('15000.00', '1200.00')] }), 'Bedrag met de grens van 95%');
		expect(kaal(grens.som)).toBe('het laagste van € 1.348,49 en € 1.140,00');
		expect(grens.zinnen).toEqual(['De grens van 95% is lager. Daarom geldt die grens.']);
		expect(grens.delen.map(({ rol }) => rol)).toEqual(['afgevallen', 'gekozen']);
	});

	test('afronden', () => {
		const { som } = regel(leg(), 'Dit mag u houden (toegepaste beslagvrije voet)');
		expect(kaal(som)).toBe('€ 1.533,39, afgerond op hele euro’s');
	});
});

describe('waarom een keuze zo uitviel', () => {
	const wonen = { woning: 'koop', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '900.00' };
	const OPHOGING = 'Verhoging omdat u geen huurtoeslag kunt krijgen';

	test('met de bedragen die vergeleken zijn', () => {
		const { zinnen } = regel(leg({ wonen }), OPHOGING);
		expect(zinnen.map(kaal)).toEqual([
			'Zonder huurtoeslag betaalt u meer zelf. Dat deel mag u houden.',
			'U kunt geen huurtoeslag krijgen.',
			'Uw inkomen is € 31.000,00 per jaar. Dat is lager dan de grens van € 55.682,78.',
			'Daarom is er een verhoging.'
		]);
	});

	test('alleen wat het tegenhield', () => {
		const { zinnen, bedrag } = regel(leg({ wonen, inkomens: [loon('60000.00', '3500.00')] }), OPHOGING);
		expect(kaal(bedrag)).toBe('€ 0,00');
		expect(zinnen.map(kaal)).toEqual([
			'Zonder huurtoeslag betaalt u meer zelf. Dat deel mag u houden.',
			'Uw inkomen is € 60.000,00 per jaar. Dat is niet lager dan de grens van € 55.682,78. Er is dus geen verhoging.'
		]);
	});
});
