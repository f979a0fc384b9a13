import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vast } from '#lib/herleiding/bronnen.ts';
import { POST_NAMEN } from '#lib/herleiding/namen.ts';
import { isBenoemd, type Post } from '#lib/herleiding/post.ts';
import { afdracht, MAATSTAVEN, type Betaling } from '#lib/regels/afdracht/art475b-lid1-afdracht.ts';
import { vakantiegeldcontrole, type Opbouw } from '#lib/regels/afdracht/art475c-lid1-vakantiegeldcontrole.ts';
import { voetPerBetaling } from '#lib/regels/afdracht/art475d-lid6-per-betaling.ts';
import { begroting } from '#lib/regels/afdracht/art475fa-begroting.ts';
import { alsDatum, laatsteDagVanMaand, plusMaanden } from '#lib/tijd/datum.ts';
import { keer } from '../hulp/aantallen.ts';
import { afwijkingen, allePosten } from '../herleiding/narekenen.ts';

/** Centen als bedrag: "1250.50". */
const bedrag = fc
	.nat(400_000)
	.map((centen) => `${Math.floor(centen / 100)}.${String(centen % 100).padStart(2, '0')}`);
const SINDS = alsDatum('2026-01-01');
const euro = bedrag.map((tekst): Post<'eenmalig'> => vast(tekst, 'eenmalig'));
const voet = bedrag.map((tekst): Post<'maand'> => vast(tekst, 'maand'));

const grens = fc.record({ voet, vakantiegeld: fc.option(euro) });
const betalingen: fc.Arbitrary<readonly Betaling[]> = fc.array(
	fc.record({
		dag: fc.nat(20).map((plek) => plusMaanden(SINDS, plek - 4)),
		netto: euro,
		ingehouden: euro,
		grens: fc.record({ brief: grens, juist: grens })
	}),
	{ maxLength: 8 }
);

const maanden: fc.Arbitrary<readonly Opbouw[]> = fc
	.array(fc.tuple(euro, voet), { maxLength: 13 })
	.map((delen) =>
		delen.map(([netto, van], plek) => {
			const begin = plusMaanden(SINDS, plek);
			return { periode: { begin, eind: laatsteDagVanMaand(begin) }, netto, voet: van };
		})
	);

const GEEN_DOSSIER = { invoer: () => null, feit: () => false };
/** De getallen die een test zelf verzint, staan niet in de wet: alleen wat eruit volgt wordt nagerekend. */
const nagerekend = (wortels: readonly Post[]): readonly string[] =>
	afwijkingen(
		allePosten(wortels).filter(({ soort }) => soort !== 'vast'),
		GEEN_DOSSIER
	);

describe('de afdracht', () => {
	test('het totaal is de som van de betalingen, en nooit negatief', () => {
		fc.assert(
			fc.property(betalingen, (invoer) => {
				const uit = afdracht(SINDS, 'maand', invoer);
				expect(nagerekend(Object.values(uit.teVeel))).toEqual([]);
				for (const maatstaf of MAATSTAVEN) {
					for (const { ingehouden, mag, teVeel } of uit.betalingen) {
						expect(teVeel[maatstaf].waarde.isNegatief()).toBe(false);
						expect(teVeel[maatstaf].waarde.vergelijk(ingehouden.waarde)).toBeLessThanOrEqual(0);
						// Wie niet meer inhoudt dan mag, houdt niet te veel in, en andersom.
						const binnen = ingehouden.waarde.vergelijk(mag[maatstaf].waarde) <= 0;
						expect(teVeel[maatstaf].waarde.isNul()).toBe(binnen);
					}
				}
			}),
			{ numRuns: keer(200) }
		);
	});

	test('een hogere voet maakt wat er te veel is nooit kleiner', () => {
		fc.assert(
			fc.property(betalingen, voet, (invoer, erbij) => {
				const hoger = invoer.map((een) => {
					const { juist } = een.grens;
					const som = juist.voet.waarde.plus(erbij.waarde);
					const meer = { ...juist, voet: vast(som.tekst(2), 'maand') };
					return { ...een, grens: { ...een.grens, juist: meer } };
				});
				const eerst = afdracht(SINDS, 'maand', invoer).teVeel.juist.waarde;
				expect(afdracht(SINDS, 'maand', hoger).teVeel.juist.waarde.vergelijk(eerst)).toBeGreaterThanOrEqual(
					0
				);
			}),
			{ numRuns: keer(200) }
		);
	});
});

describe('de vakantiegeldcontrole', () => {
	test('wat iemand houdt en wat er mag, is samen het vakantiegeld', () => {
		fc.assert(
			fc.property(maanden, euro, euro, (opbouw, netto, ingehouden) => {
				const uit = vakantiegeldcontrole(opbouw, { netto, ingehouden });
				expect(nagerekend([uit.ruimte, uit.teVeel])).toEqual([]);
				expect(uit.houdt.waarde.plus(uit.ruimte.waarde).vergelijk(netto.waarde)).toBe(0);
				expect(uit.ruimte.waarde.isNegatief()).toBe(false);
				expect(uit.houdt.waarde.vergelijk(uit.tekort.waarde)).toBeLessThanOrEqual(0);
			}),
			{ numRuns: keer(200) }
		);
	});
});

test('de willekeurige gevallen raken elke naam', () => {
	const namen = new Set(
		POST_NAMEN.filter((naam) => /^(afdracht|vakantiegeldcontrole|begroting)\./.test(naam))
	);
	const geraakt = (post: Post) => {
		for (const een of allePosten([post])) if (isBenoemd(een)) namen.delete(een.naam);
	};
	for (const invoer of fc.sample(betalingen, { seed: 1, numRuns: 100 })) {
		Object.values(afdracht(SINDS, 'maand', invoer).teVeel).forEach(geraakt);
	}
	for (const opbouw of fc.sample(maanden, { seed: 1, numRuns: 100 })) {
		const nul = vast('0', 'eenmalig');
		geraakt(vakantiegeldcontrole(opbouw, { netto: nul, ingehouden: nul }).teVeel);
	}
	geraakt(voetPerBetaling(vast('1200', 'maand'), 'vierweken'));
	geraakt(voetPerBetaling(vast('1200', 'vierweken'), 'maand'));
	geraakt(begroting([], []).over);
	expect([...namen]).toEqual([]);
});
