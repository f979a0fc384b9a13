import { MAX_TEKENS } from '#lib/dossier/lees.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesControle, leesControletekst } from '#lib/controle/lees.ts';
import { keer } from '../hulp/aantallen.ts';
import { brief, controle, feiten, fouten } from './hulp.ts';

describe('een controle lezen', () => {
	it('leest het formaat, ook zonder dag van ontvangst en zonder gegevens', () => {
		expect(fouten(controle())).toEqual([]);
		expect(fouten(controle({ brief: brief('1482', { ontvangen: undefined, gegevens: undefined }) }))).toEqual(
			[]
		);
		expect(fouten(controle({ brief: brief('1482', { soort: 'verrekening' }) }))).toEqual([]);
	});

	it('spreekt van een controle, en niet van een dossier', () => {
		const teksten = [
			'hallo',
			'[]',
			`"${'x'.repeat(MAX_TEKENS)}"`,
			JSON.stringify({ ...controle(), extra: 1 })
		];
		for (const tekst of teksten) {
			const uitslag = leesControletekst(tekst);
			const zinnen = uitslag.gelukt ? [] : uitslag.fouten.map(zinVoorVeldfout);
			expect(zinnen).not.toEqual([]);
			expect(zinnen.join(' ')).not.toMatch(/dossier/i);
		}
	});

	it.each([
		['tekst die geen JSON is', 'hallo', [': geenJson']],
		['een leeg bestand', '', [': geenJson']],
		['een lijst', '[]', [': geenControle']],
		['een dubbele sleutel', '{"brief":{"datum":1,"datum":2}}', ['brief.datum: dubbeleSleutel']]
	])('weigert %s', (_, tekst, verwacht) => {
		const uitslag = leesControletekst(tekst);
		expect(uitslag.gelukt ? [] : uitslag.fouten.map(({ veld, code }) => `${veld}: ${code}`)).toEqual(
			verwacht
		);
	});

	it.each([
		['een ander formaat', controle({ formaat: 'bvv-dossier' }), ['formaat: geenControle']],
		['een andere versie', controle({ versie: 2, x: 1, feiten: 7 }), ['versie: verkeerdeControleversie']],
		[
			'feiten van een nieuwere versie',
			controle({ feiten: feiten({ versie: 99, x: 1 }) }),
			['feiten.versie: verkeerdeVersie']
		],
		['een onbekend veld', controle({ x: 1 }), ['x: onbekendVeld']],
		['een onbekend veld van de brief', controle({ brief: brief('1', { x: 1 }) }), ['brief.x: onbekendVeld']],
		['geen feiten', controle({ feiten: null }), ['feiten: geenDossier']],
		[
			'fouten in de feiten',
			controle({ feiten: feiten({ leefsituatie: 'samen', toeslagen: { zorgtoeslag: 40 } }) }),
			['feiten.leefsituatie: geenKeuze', 'feiten.toeslagen.zorgtoeslag: geenBedrag']
		],
		[
			'fouten in de gegevens',
			controle({ brief: brief('1', { gegevens: feiten({ leefsituatie: 'samen' }) }) }),
			['brief.gegevens.leefsituatie: geenKeuze']
		],
		['geen bedrag', controle({ brief: brief('veel') }), ['brief.bedrag: geenBedrag']],
		['een bedrag onder nul', controle({ brief: brief('-1.00') }), ['brief.bedrag: bedragNegatief']],
		[
			'een onbekende maat',
			controle({ brief: brief('1', { per: 'week', soortBedrag: 'vtlb' }) }),
			['brief.soortBedrag: geenKeuze', 'brief.per: geenKeuze']
		],
		['geen datum', controle({ brief: brief('1', { datum: '2026-02-30' }) }), ['brief.datum: geenDatum']],
		[
			'een brief van na vandaag',
			controle({ vandaag: '2026-03-01', brief: brief('1', { ontvangen: null }) }),
			['brief.datum: briefNaVandaag']
		],
		[
			'een brief die te vroeg kwam',
			controle({ brief: brief('1', { ontvangen: '2026-03-04' }) }),
			['brief.ontvangen: ontvangenVoorBrief']
		],
		[
			'een brief die nog moet komen',
			controle({ vandaag: '2026-03-06' }),
			['brief.ontvangen: ontvangenNaVandaag']
		],
		[
			'feiten van een andere dag',
			controle({ feiten: feiten({ peildatum: '2026-03-06' }) }),
			['feiten.peildatum: feitenAndereDag']
		],
		[
			'gegevens van na de brief',
			controle({ brief: brief('1', { gegevens: feiten({ peildatum: '2026-03-06' }) }) }),
			['brief.gegevens.peildatum: gegevensNaBrief']
		],
		[
			'gegevens die op de dag van de brief niet kunnen',
			controle({
				brief: brief('1', {
					gegevens: feiten({
						peildatum: '2024-03-05',
						wonen: { adres: 'buitenland', woonlandfactor: '0.4' }
					})
				})
			}),
			['brief.gegevens.wonen.woonland: woonlandVerplicht']
		],
		[
			'een brief van na de laatste normen',
			controle({
				vandaag: '2027-02-01',
				feiten: feiten({ peildatum: '2027-01-05' }),
				brief: brief('1', { datum: '2027-01-05', ontvangen: null })
			}),
			['feiten.peildatum: geenNormen']
		]
	])('noemt bij %s het veld', (_, inhoud, verwacht) => expect(fouten(inhoud)).toEqual(verwacht));

	it('laat elke andere inhoud met fouten terugkomen, en gooit nooit', () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), fc.anything(), (een, ander, derde) => {
				expect(leesControle(een).gelukt).toBe(false);
				expect(leesControle(controle({ feiten: een })).gelukt).toBe(false);
				expect(leesControle(controle({ brief: ander })).gelukt).toBe(false);
				leesControle(controle({ brief: brief('1', { gegevens: derde, ontvangen: ander }) }));
			}),
			{ numRuns: keer(300) }
		);
	});
});
