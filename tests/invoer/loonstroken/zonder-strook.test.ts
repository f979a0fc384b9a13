import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { leegConcept, type Concept, type Conceptinkomen, type Conceptperiode } from '#lib/dossier/concept.ts';
import type { Kwam } from '#lib/dossier/dossier.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { berekenGelezen } from '#lib/invoer/bereken-concept.ts';
import { kiesKwam, kiesKwamVoorAlle, kiesLeeg } from '#lib/invoer/loonstroken/antwoorden.ts';
import { strookregels } from '#lib/invoer/loonstroken/strookregels.ts';
import {
	bekijkStroken,
	kiesTijdvak,
	volgendePeriode,
	voegStrookIn
} from '#lib/invoer/loonstroken/stroken.ts';
import { schattingVan, strokenVan, zonderStroken } from '#lib/invoer/loonstroken/zonder-strook.ts';
import { foutenOp } from '#lib/invoer/vragenlijst/fouten.ts';
import { gaVerder } from '#lib/invoer/vragenlijst/verder.ts';
import { controlerijen } from '#lib/invoer/vragenlijst/controlerijen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { inkomenMet, maandstrook, vierwekenstrook } from './hulp.ts';

const DAG = alsDatum('2026-11-25');
const JUMBO = { loon: '1.843,20', opgebouwdVakantiebijslag: '147,46', ingehoudenLoonheffing: '112,67' };

/** Een alleenstaande met een inkomen bij Jumbo, op 25 november 2026: juli, augustus en september tellen. */
function jumbo(stroken: readonly Conceptperiode[] = []): { concept: Concept; inkomen: Conceptinkomen } {
	const concept = leegConcept('25-11-2026');
	concept.leefsituatie = 'alleenstaande';
	concept.wonen.adres = 'nederland';
	concept.wonen.huurtoeslagMogelijk = 'ja';
	const inkomen = { ...inkomenMet('maand', stroken), naam: 'Jumbo', codeSoort: '15' };
	concept.inkomens.push(inkomen);
	return { concept, inkomen };
}
const juli = maandstrook('2026-07', JUMBO);
const oktober = maandstrook('2026-10', JUMBO);
const april = maandstrook('2026-04', JUMBO);

const opPagina = (concept: Concept) =>
	foutenOp(concept, { stap: 'bedragen', nummer: '1' }, leesConcept(concept)).map(({ veld }) =>
		veld.replace('inkomens[0].', '')
	);
const antwoordOpAlles = (concept: Concept, inkomen: Conceptinkomen, kwam: Kwam) =>
	kiesKwamVoorAlle(inkomen, strokenVan(concept, inkomen)?.ontbreekt ?? [], kwam);
const bvv = (concept: Concept) =>
	berekenGelezen(leesConcept(concept))?.toegepast.tbvv.waarde.tekst(0) ?? null;

describe('wat er gevraagd wordt', () => {
	it.each([
		['geen strook', [], ['opgave.perioden']],
		['een strook', [juli], ['kwam.2026-08-01', 'kwam.2026-09-01']],
		[
			'alleen een te nieuwe',
			[oktober],
			['opgave.perioden', 'kwam.2026-07-01', 'kwam.2026-08-01', 'kwam.2026-09-01']
		],
		[
			'alleen een te oude',
			[april],
			['opgave.perioden', 'kwam.2026-07-01', 'kwam.2026-08-01', 'kwam.2026-09-01']
		],
		['alle stroken', [juli, maandstrook('2026-08'), maandstrook('2026-09')], []]
	])('bij %s', (_, stroken, velden) => {
		expect(opPagina(jumbo([...stroken]).concept)).toEqual(velden);
	});

	test('zegt bij alleen een te nieuwe dat geen strook meetelt', () => {
		const { concept } = jumbo([oktober]);
		const [fout, vraag] = foutenOp(concept, { stap: 'bedragen', nummer: '1' }, leesConcept(concept));
		expect(fout?.tekst).toBe('Geen van deze loonstroken telt mee. Kies hieronder per periode wat er kwam.');
		expect(vraag?.tekst).toBe('Vul de loonstrook van juli 2026 in, of kies of u toen loon van Jumbo kreeg.');
	});

	it.each([
		['wel', [juli], '1359'],
		['wel', [oktober], '1359'],
		['wel', [april], '1359'],
		// 95% van een derde van het loon, met het vakantiegeld dat erin zit.
		['niets', [juli], '592'],
		['niets', [oktober], '0']
	] as const)('alles beantwoord met %s: geen fouten, en het bedrag is %s', (kwam, stroken, bedrag) => {
		const { concept, inkomen } = jumbo([...stroken]);
		antwoordOpAlles(concept, inkomen, kwam);
		expect(opPagina(concept)).toEqual([]);
		expect(bvv(concept)).toBe(bedrag);
	});

	test('zonder strook om mee te schatten is er een fout', () => {
		const { concept, inkomen } = jumbo();
		antwoordOpAlles(concept, inkomen, 'wel');
		expect(opPagina(concept)).toEqual(['opgave.perioden']);
		expect(bvv(concept)).toBeNull();
		antwoordOpAlles(concept, inkomen, 'niets');
		kiesKwamVoorAlle(inkomen, bekijkStroken(DAG, inkomen).zonder, 'niets');
		expect(opPagina(concept)).toEqual([]);
		expect(bvv(concept)).toBe('0');
	});

	test('er kwam niets: geen vragen, en met een strook erbij weer wel', () => {
		const { concept, inkomen } = jumbo();
		kiesLeeg(inkomen, true);
		expect([opPagina(concept), bvv(concept)]).toEqual([[], '0']);
		inkomen.opgave.perioden = [juli];
		expect(opPagina(concept)).toEqual(['kwam.2026-08-01', 'kwam.2026-09-01']);
	});

	test('met alleen de laatste loonstrook is er een vraag', () => {
		const { concept, inkomen } = jumbo([juli]);
		inkomen.opgave.alleenLaatste = true;
		expect(opPagina(concept)).toEqual(['kwam.2026-09-01']);
		antwoordOpAlles(concept, inkomen, 'wel');
		expect(bvv(concept)).toBe('1359');
	});
});

describe('een andere dag', () => {
	const compleet = () => {
		const basis = jumbo([juli, maandstrook('2026-08', JUMBO)]);
		antwoordOpAlles(basis.concept, basis.inkomen, 'wel');
		return basis;
	};

	test('de stroken en de antwoorden blijven; wat nu mist wordt gevraagd', () => {
		const { concept, inkomen } = compleet();
		expect(opPagina(concept)).toEqual([]);
		concept.peildatum = '1-10-2026';
		expect(opPagina(concept)).toEqual(['kwam.2026-06-01']);
		expect(inkomen.opgave.perioden).toHaveLength(2);
		concept.peildatum = '25-11-2026';
		expect(opPagina(concept)).toEqual([]);
	});

	test('wie vanaf de controle de dag verandert, komt bij de loonstroken', () => {
		const { concept } = compleet();
		concept.peildatum = '1-10-2026';
		concept.peildatumGekozen = true;
		concept.vragen.bijzonder = ['datum'];
		concept.wonen.woning = 'huur';
		concept.vragen = {
			...concept.vragen,
			instelling: true,
			openheid: true,
			woonkosten: 'nee',
			meerInkomens: { inwoner: 'nee', partner: 'nee' }
		};
		for (const inkomen of concept.inkomens) inkomen.vraag.tijdvak = true;
		expect(gaVerder(concept, { stap: 'datum' }, true, DAG).plek).toEqual({ stap: 'bedragen', nummer: '1' });
	});
});

describe('vier weken en per week', () => {
	const inkomen = () => inkomenMet('vierweken', [vierwekenstrook('2026-07-13', JUMBO)]);

	test('de vragen gaan over de tijdvakken van de kalender', () => {
		const elk = inkomen();
		expect(zonderStroken(elk, bekijkStroken(DAG, elk)).map(({ periode }) => periode.begin)).toEqual([
			'2026-08-10',
			'2026-09-07'
		]);
	});

	test('een ritme dat niet dat van de kalender is, houdt zijn antwoorden', () => {
		const elk = inkomenMet('vierweken', [vierwekenstrook('2026-07-20', JUMBO)]);
		const [eerste] = zonderStroken(elk, bekijkStroken(DAG, elk));
		if (eerste) kiesKwam(elk, eerste.periode, 'wel');
		const na = zonderStroken(elk, bekijkStroken(DAG, elk));
		expect(na[0]).toMatchObject({ periode: eerste?.periode, kwam: 'wel' });
	});

	test('wisselen van tijdvak vraagt opnieuw', () => {
		const elk = inkomen();
		kiesKwamVoorAlle(elk, bekijkStroken(DAG, elk).zonder, 'wel');
		kiesTijdvak(elk, 'maand');
		expect(elk.opgave.ontbreekt).toEqual([]);
	});
});

test('een nieuwe rij is de eerste periode die niet beantwoord is', () => {
	const { inkomen } = jumbo([juli]);
	const [augustus] = bekijkStroken(DAG, inkomen).ontbreekt;
	if (augustus) kiesKwam(inkomen, augustus, 'niets');
	expect(volgendePeriode('maand', bekijkStroken(DAG, inkomen)).begin).toBe('2026-09-01');
	if (augustus) voegStrookIn(inkomen, augustus);
	expect(zonderStroken(inkomen, bekijkStroken(DAG, inkomen)).map(({ kwam }) => kwam)).toEqual(['']);
});

describe('waarmee geschat wordt', () => {
	test.each([
		['een die meetelt', [juli, oktober], ['2026-07-01'], '1730.53'],
		['alleen een te nieuwe', [oktober], ['2026-10-01'], '1730.53'],
		['een die nog niet is ingevuld telt niet', [{ ...juli, loon: '' }, oktober], ['2026-10-01'], '1730.53']
	] as const)('%s', (_, stroken, begin, netto) => {
		const schatting = schattingVan(DAG, jumbo([...stroken]).inkomen);
		expect([schatting?.bronnen.map((bron) => bron.begin), schatting?.netto]).toEqual([begin, netto]);
	});

	test('zonder ingevulde strook niets', () => expect(schattingVan(DAG, jumbo().inkomen)).toBeNull());
});

/** burger.md R2d: per maand het bedrag, en wat er mist. */
test('de controlepagina zegt per maand het bedrag, geschat, niets of dat hij mist', () => {
	const { concept, inkomen } = jumbo([juli, oktober]);
	const [augustus] = bekijkStroken(DAG, inkomen).ontbreekt;
	if (augustus) kiesKwam(inkomen, augustus, 'wel');
	const rij = () =>
		controlerijen(concept)
			.find(({ plek }) => plek.stap === 'bedragen')
			?.antwoord.map((regel) => regel.replaceAll('\u00a0', ' '));
	expect(rij()).toEqual([
		'2 loonstroken',
		'juli 2026: € 1.843,20 loon',
		'augustus 2026: geschat',
		'september 2026: de loonstrook mist',
		'oktober 2026: € 1.843,20 loon, telt niet mee: te nieuw'
	]);
	const [september] = bekijkStroken(DAG, inkomen).ontbreekt;
	if (september) kiesKwam(inkomen, september, 'niets');
	expect(rij()).toEqual([
		'2 loonstroken',
		'juli 2026: € 1.843,20 loon',
		'augustus 2026: geschat',
		'september 2026: niets, € 0',
		'oktober 2026: € 1.843,20 loon, telt niet mee: te nieuw',
		'Gemiddeld € 1.153,69 netto per maand (geschat)'
	]);
	inkomen.opgave.perioden = [];
	kiesLeeg(inkomen, true);
	expect(strookregels(inkomen, bekijkStroken(DAG, inkomen))).toEqual([
		'Er kwam niets in de maanden die meetellen'
	]);
});

/** Wie van alles wat mist zegt dat er niets kwam, krijgt wat stroken van € 0 zouden geven. */
test('alles beantwoord met niets is hetzelfde als stroken van € 0', () => {
	const bedrag = fc
		.integer({ min: 0, max: 500_000 })
		.map((centen) => (centen / 100).toFixed(2).replace('.', ','));
	const stroken = fc.record({
		'2026-07': fc.boolean(),
		'2026-08': fc.boolean(),
		'2026-09': fc.boolean(),
		'2026-10': fc.boolean()
	});
	fc.assert(
		fc.property(
			stroken,
			bedrag,
			bedrag,
			fc.boolean(),
			(welke, loon, opgebouwdVakantiebijslag, alleenLaatste) => {
				const maanden = Object.entries(welke).flatMap(([maand, ja]) => (ja ? [maand] : []));
				const met = () => {
					const basis = jumbo(maanden.map((maand) => maandstrook(maand, { loon, opgebouwdVakantiebijslag })));
					basis.inkomen.opgave.alleenLaatste = alleenLaatste;
					return basis;
				};
				const niets = met();
				kiesKwamVoorAlle(niets.inkomen, bekijkStroken(DAG, niets.inkomen).zonder, 'niets');
				const nullen = met();
				for (const { begin } of bekijkStroken(DAG, nullen.inkomen).zonder) {
					nullen.inkomen.opgave.perioden.push(maandstrook(begin.slice(0, 7), { loon: '0' }));
				}
				const uit = ({ concept }: { concept: Concept }) => {
					const uitkomst = berekenGelezen(leesConcept(concept));
					const [eerste] = uitkomst?.inkomens ?? [];
					return [
						uitkomst?.toegepast.exact.waarde.tekst(2),
						uitkomst?.voorlopig,
						eerste?.nettoMaand.waarde.tekst(2),
						eerste?.nettoInclusief.waarde.tekst(2),
						eerste?.belastbaarJaar.waarde.tekst(2)
					];
				};
				expect(uit(niets)).toEqual(uit(nullen));
				expect(uit(niets)[1]).toBe(false);
			}
		)
	);
});
