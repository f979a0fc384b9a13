import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptVan, legePeriode } from '#lib/dossier/concept.ts';
import { namenVanPerioden, naamVanPeriode } from '#lib/taal/datums.ts';
import { alsDatum, plusDagen } from '#lib/tijd/datum.ts';
import {
	bekijkStroken,
	haalStrookWeg,
	kiesTijdvak,
	voegStrookIn,
	volgendePeriode,
	zetStrookTerug
} from '#lib/invoer/loonstroken/stroken.ts';
import { kiesKwam } from '#lib/invoer/loonstroken/antwoorden.ts';
import { eindeVan, wekenVan } from '#lib/invoer/loonstroken/ritme.ts';
import { geldig } from '../../hulp/bereken.ts';
import { inkomenMet, maandstrook, strook, vierwekenstrook } from './hulp.ts';
import { tussen } from '../../hulp/dag.ts';

const DAG = alsDatum('2026-07-14');
const begin = (perioden: readonly { begin: string }[]) => perioden.map((periode) => periode.begin);

describe('wat iemand kwijt kan raken, komt terug', () => {
	it('wat er over een maand zonder strook is gezegd, komt met de maand terug', () => {
		const inkomen = inkomenMet('maand', [maandstrook('2026-03')]);
		kiesKwam(inkomen, tussen('2026-04-01', '2026-04-30'), 'niets');
		const gezegd = structuredClone(inkomen.opgave.ontbreekt);
		kiesTijdvak(inkomen, 'vierweken');
		expect(inkomen.opgave.ontbreekt).toEqual([]);
		kiesKwam(inkomen, tussen('2026-03-23', '2026-04-19'), 'wel');
		kiesTijdvak(inkomen, 'maand');
		expect(inkomen.opgave.ontbreekt).toEqual(gezegd);
		kiesTijdvak(inkomen, 'vierweken');
		expect(inkomen.opgave.ontbreekt).toMatchObject([{ begin: '23-3-2026', kwam: 'wel' }]);
	});

	it('een weggehaalde loonstrook gaat terug naar haar plaats', () => {
		const inkomen = inkomenMet(
			'maand',
			['2026-03', '2026-04', '2026-05'].map((maand) => maandstrook(maand))
		);
		const was = [...inkomen.opgave.perioden];
		const weg = haalStrookWeg(inkomen, 1);
		expect(inkomen.opgave.perioden).toHaveLength(2);
		if (weg) zetStrookTerug(inkomen, weg);
		expect(inkomen.opgave.perioden).toEqual(was);
	});
});

describe('welke loonstroken nodig zijn', () => {
	it.each([
		['2026-07-14', 'maart, april en mei 2026'],
		['2026-03-31', 'november 2025, december 2025 en januari 2026'],
		['2026-04-01', 'december 2025, januari 2026 en februari 2026'],
		['2026-05-31', 'januari, februari en maart 2026']
	])('op %s de maanden %s', (dag, maanden) => {
		expect(namenVanPerioden(bekijkStroken(alsDatum(dag), inkomenMet('maand')).nodig)).toBe(maanden);
	});

	it.each([
		// Handleiding 5.4.6: een periode die op 16 mei eindigt telt op 16 juni nog niet, op 17 juni wel.
		['2024-06-16', ['26 februari tot en met 24 maart 2024', '25 maart tot en met 21 april 2024']],
		[DAG, ['23 maart tot en met 19 april 2026', '20 april tot en met 17 mei 2026']]
	])('op %s de perioden van vier weken met hun datums', (dag, namen) => {
		expect(bekijkStroken(alsDatum(dag), inkomenMet('vierweken')).nodig.map(naamVanPeriode)).toEqual(namen);
	});

	it('is met alleen de laatste loonstrook er een', () => {
		const inkomen = inkomenMet('maand', [maandstrook('2026-03')]);
		inkomen.opgave.alleenLaatste = true;
		const beeld = bekijkStroken(DAG, inkomen);
		expect(begin(beeld.nodig)).toEqual(['2026-05-01']);
		expect(begin(beeld.ontbreekt)).toEqual(['2026-05-01']);
		expect(beeld.stroken[0]?.status).toBe('nietDeLaatste');
	});
});

describe('wat er met elke loonstrook gebeurt', () => {
	it('telt wat in het venster valt en zegt van de andere waarom niet', () => {
		const beeld = bekijkStroken(
			DAG,
			inkomenMet(
				'maand',
				['2026-06', '2026-03', '2026-01', '2026-05'].map((maand) => maandstrook(maand))
			)
		);
		expect(beeld.stroken.map(({ status }) => status)).toEqual([
			'naVenster',
			'teltMee',
			'voorVenster',
			'teltMee'
		]);
		expect(begin(beeld.ontbreekt)).toEqual(['2026-04-01']);
	});

	it.each([
		['een halve maand', '1-3-2026', '15-3-2026', 'eind', 'geenKalendermaand'],
		['omgedraaide datums', '31-3-2026', '1-3-2026', 'eind', 'periodeOmgekeerd'],
		['twee maanden', '1-3-2026', '30-4-2026', 'eind', 'geenKalendermaand'],
		['een maand die er al is', '1-5-2026', '31-5-2026', 'begin', 'periodeOverlapt']
	])('wijst %s aan bij de datum', (_, van, tot, veld, code) => {
		const beeld = bekijkStroken(DAG, inkomenMet('maand', [maandstrook('2026-05'), strook(van, tot)]));
		expect(beeld.stroken[1]).toMatchObject({ status: 'datumsFout', datumfout: { veld, code } });
		expect(beeld.stroken[0]?.status).toBe('teltMee');
		expect(beeld.compleet).toBe(false);
	});

	it('wijst vier weken van een andere lengte aan', () => {
		const beeld = bekijkStroken(DAG, inkomenMet('vierweken', [strook('23-3-2026', '20-4-2026')]));
		expect(beeld.stroken[0]?.datumfout).toEqual({ veld: 'eind', code: 'geenVierweken' });
	});

	it('neemt een foute strook niet de plaats van een goede in: de goede overlapt niet', () => {
		const beeld = bekijkStroken(
			DAG,
			inkomenMet('maand', [strook('1-3-2026', '30-3-2026'), maandstrook('2026-03')])
		);
		expect(beeld.stroken.map(({ status }) => status)).toEqual(['datumsFout', 'teltMee']);
	});

	it.each([
		['', ''],
		['1-3-2026', ''],
		['gisteren', 'morgen'],
		['31-2-2026', '31-3-2026']
	])('valt niet om van de datums "%s" en "%s"', (van, tot) => {
		const beeld = bekijkStroken(DAG, inkomenMet('maand', [strook(van, tot), maandstrook('2026-04')]));
		expect(beeld.stroken[0]).toMatchObject({ periode: null, status: 'datumsFout' });
		expect(begin(beeld.ontbreekt)).toEqual(['2026-03-01', '2026-05-01']);
	});

	it('is pas compleet met minstens een getelde strook en alle bedragen', () => {
		const compleet = (loon: string) =>
			bekijkStroken(DAG, inkomenMet('maand', [maandstrook('2026-03', { loon })])).compleet;
		expect(compleet('1.910,00')).toBe(true);
		expect(compleet('')).toBe(false);
		expect(compleet('abc')).toBe(false);
		expect(compleet('1,910')).toBe(false);
		expect(bekijkStroken(DAG, inkomenMet('maand', [maandstrook('2026-01')])).compleet).toBe(false);
		expect(bekijkStroken(DAG, inkomenMet('maand')).compleet).toBe(false);
	});
});

describe('de bedragen', () => {
	const gouden = Object.values(
		import.meta.glob<Gouden>('../../gouden/*.json', { eager: true, import: 'default' })
	).filter(
		({ dossier, verwacht }) => verwacht?.jaarPerInkomen && JSON.stringify(dossier).includes('"perioden"')
	);
	interface Gouden {
		id: string;
		dossier: unknown;
		verwacht?: { jaarPerInkomen?: Record<string, string>; nettoPerInkomen?: Record<string, string> };
	}

	it('heeft voorbeelden met loonstroken om tegen te houden', () => {
		expect(gouden.length).toBeGreaterThan(3);
	});

	it.each(gouden.map((voorbeeld) => [voorbeeld.id, voorbeeld] as const))(
		'zijn in voorbeeld %s die van de berekening',
		(_, { dossier, verwacht }) => {
			const gelezen = geldig(dossier);
			const { inkomens } = conceptVan(gelezen);
			const { peildatum, lezingen } = gelezen;
			for (const inkomen of inkomens.filter(({ opgave }) => opgave.soort === 'perioden')) {
				const beeld = bekijkStroken(peildatum, inkomen, lezingen.vierweken);
				expect(beeld.jaar.tekst(2)).toBe(verwacht?.jaarPerInkomen?.[inkomen.id]);
				const netto = verwacht?.nettoPerInkomen?.[inkomen.id];
				if (netto !== undefined) expect(beeld.netto.tekst(2)).toBe(netto);
			}
		}
	);
});

describe('wat wij aanbieden', () => {
	it('is bij maanden wat ontbreekt', () => {
		const beeld = bekijkStroken(DAG, inkomenMet('maand', [maandstrook('2026-04')]));
		expect(begin(beeld.aanbod)).toEqual(['2026-03-01', '2026-05-01']);
	});

	it('volgt bij vier weken het ritme van de loonstrook die er al is', () => {
		// Handleiding 5.4.6: drie perioden vanaf 23 februari passen in het venster van 17 juni 2024.
		const beeld = bekijkStroken(
			alsDatum('2024-06-17'),
			inkomenMet('vierweken', [vierwekenstrook('2024-03-22')])
		);
		expect(begin(beeld.aanbod)).toEqual(['2024-02-23', '2024-04-19']);
	});

	it('houdt de kalender aan als de loonstrook dat ook doet', () => {
		const beeld = bekijkStroken(DAG, inkomenMet('vierweken', [vierwekenstrook('2026-03-23')]));
		expect(beeld.aanbod).toEqual([{ begin: '2026-04-20', eind: '2026-05-17' }]);
	});

	it('overlapt nooit een loonstrook die er staat of elkaar, en ligt in het venster', () => {
		const dag = fc.integer({ min: 0, max: 400 }).map((aantal) => plusDagen(alsDatum('2025-06-02'), aantal));
		fc.assert(
			fc.property(
				fc.array(dag, { maxLength: 4 }),
				fc.constantFrom('maand', 'vierweken'),
				(dagen, tijdvak) => {
					const stroken = dagen.map((van) =>
						tijdvak === 'maand' ? maandstrook(van.slice(0, 7)) : vierwekenstrook(van)
					);
					const { aanbod, venster, stroken: gelezen } = bekijkStroken(DAG, inkomenMet(tijdvak, stroken));
					const bezet = [
						...gelezen.flatMap(({ periode, status }) =>
							periode && status !== 'datumsFout' ? [periode] : []
						),
						...aanbod
					].sort((een, ander) => (een.begin < ander.begin ? -1 : 1));
					bezet.slice(1).forEach((periode, i) => expect(periode.begin > (bezet[i]?.eind ?? '')).toBe(true));
					for (const periode of aanbod) {
						expect(venster.begin <= periode.begin && periode.eind <= venster.eind).toBe(true);
					}
				}
			)
		);
	});

	it.each([
		['de eerste die ontbreekt', ['2026-03', '2026-05'], '2026-04-01'],
		['de maand na de laatste als er niets ontbreekt', ['2026-03', '2026-04', '2026-05'], '2026-06-01'],
		['de eerste van het venster als er nog niets staat', [], '2026-03-01']
	])('is voor een nieuwe rij %s', (_, maanden, verwacht) => {
		const inkomen = inkomenMet(
			'maand',
			maanden.map((maand) => maandstrook(maand))
		);
		expect(volgendePeriode('maand', bekijkStroken(DAG, inkomen)).begin).toBe(verwacht);
	});
});

describe('toevoegen en wisselen', () => {
	it('zet een nieuwe loonstrook op zijn plaats in de tijd, met lege bedragen', () => {
		const inkomen = inkomenMet('maand', [maandstrook('2026-03'), maandstrook('2026-05')]);
		expect(voegStrookIn(inkomen, tussen('2026-04-01', '2026-04-30'))).toBe(1);
		expect(inkomen.opgave.perioden[1]).toEqual(legePeriode('1-4-2026', '30-4-2026'));
	});

	it('gooit bij een ander tijdvak alleen lege loonstroken weg', () => {
		const inkomen = inkomenMet('maand', [legePeriode('1-3-2026', '31-3-2026'), maandstrook('2026-04')]);
		kiesTijdvak(inkomen, 'vierweken');
		expect(inkomen.tijdvak).toBe('vierweken');
		expect(inkomen.opgave.perioden.map(({ begin: van }) => van)).toEqual(['1-4-2026']);
	});

	it.each([
		['maand', '2026-02-01', '2026-02-28'],
		['maand', '2026-02-02', null],
		['vierweken', '2026-03-23', '2026-04-19'],
		['vierweken', '2026-01-01', '2026-01-25'],
		['vierweken', '2024-02-23', '2024-03-21']
	] as const)('weet bij %s vanaf %s de laatste dag', (tijdvak, van, tot) => {
		expect(eindeVan(tijdvak, alsDatum(van))).toBe(tot);
	});

	it('deelt vier weken in vier weken, en een korte eerste periode ook', () => {
		expect(begin(wekenVan(tussen('2026-03-23', '2026-04-19')))).toEqual([
			'2026-03-23',
			'2026-03-30',
			'2026-04-06',
			'2026-04-13'
		]);
		expect(wekenVan(tussen('2026-01-01', '2026-01-25')).at(-1)).toEqual({
			begin: '2026-01-22',
			eind: '2026-01-25'
		});
	});
});
