/** Een bedrag per vier weken zegt dat ook, en niemand houdt per vier weken een bedrag over dat van meer inkomens komt. */
import { describe, expect, test } from 'vitest';
import { vierwekenbedrag } from '#lib/uitleg/feiten.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';

const vierweken = (id: string, anders: Record<string, unknown> = {}) =>
	inkomen({ id, naam: `Werk ${id}`, codeSoort: '15', tijdvak: 'vierweken', opgave: bedragen(), ...anders });

const namen = (regels: readonly Uitlegregel[]): string[] =>
	regels.flatMap(({ naam, delen }) => [naam, ...namen(delen)]);
const alleNamen = (inhoud: unknown) =>
	maakUitleg(berekenUitkomst(inhoud)).stappen.flatMap(({ regels }) => namen(regels));

describe('het bedrag voor elke vier weken', () => {
	test('hoort bij één inkomen dat zo betaald wordt', () => {
		const uitkomst = berekenUitkomst(dossier({ inkomens: [vierweken('a')] }));
		expect(vierwekenbedrag(uitkomst)?.eenheid).toBe('vierweken');
		expect(maakUitleg(uitkomst).samenvatting.zinnen.join(' ')).toMatch(/elke vier weken/);
	});

	test.each(['omslag', 'samenvoegen'])('is er niet bij %s: het komt dan niet van een betaling', (groep) => {
		const inkomens = [vierweken('a'), vierweken('b')];
		const uitkomst = berekenUitkomst(dossier({ inkomens, beslag: { beslagobject: 'a', [groep]: ['b'] } }));
		expect(vierwekenbedrag(uitkomst)).toBeNull();
		expect(maakUitleg(uitkomst).samenvatting.zinnen.join(' ')).not.toMatch(/vier weken/);
	});
});

describe('een ingevuld bedrag noemt zijn tijdvak als dat een ander is', () => {
	const opgave = {
		soort: 'bedragen',
		belastbaar: { bedrag: '2500.00', per: 'maand' },
		netto: { bedrag: '1700.00', per: 'vierweken' }
	};
	const inkomens = [inkomen({ id: 'a', opgave })];

	test('in de som', () => {
		const alle = alleNamen(dossier({ versie: 3, inkomens }));
		expect(alle).toContain('Belastbaar inkomen per jaar (ingevuld per maand)');
		expect(alle).toContain('Netto-inkomen per maand (ingevuld per 4 weken)');
	});

	test('maar niet als het klopt met de naam', () => {
		const stroken = perioden(periode('2026-04-06', '2026-05-03'), periode('2026-05-04', '2026-05-31'));
		const inhoud = dossier({
			inkomens: [vierweken('a', { opgave: stroken }), inkomen({ id: 'b', lopendBeslag: { tBvv: '600.00' } })],
			wonen: { woonkostenPerMaand: '1200.00', huurtoeslagMogelijk: 'nee' },
			toeslagen: { zorgtoeslag: '40.00' }
		});
		const alle = alleNamen(inhoud);
		expect(alle).toContain('Wat u van dit inkomen houdt door een ander beslag, inkomen');
		expect(alle.filter((naam) => naam.includes('ingevuld'))).toEqual([]);
	});

	test('ook bij een beslag en een auto per vier weken, in de som en in wat is ingevuld', () => {
		const inhoud = dossier({
			inkomens: [
				vierweken('a', { loonbelastingVoertuig: '80.00' }),
				vierweken('b', { lopendBeslag: { tBvv: '450.00' } })
			],
			beslag: { beslagobject: 'a', startjaar: 2020 }
		});
		const rijen = maakUitleg(berekenUitkomst(inhoud)).gegevens.flatMap((blok) =>
			blok.rijen.map(({ waarde }) => waarde)
		);
		expect(rijen).toContain('€\u00a0450,00 per 4 weken');
		expect(rijen).toContain('€\u00a080,00 per 4 weken');
		expect(
			alleNamen(inhoud).filter((naam) => naam.includes('(ingevuld per 4 weken)')).length
		).toBeGreaterThan(1);
	});
});
