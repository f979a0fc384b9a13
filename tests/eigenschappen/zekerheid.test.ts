import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bereken } from '#lib/regels/bereken.ts';
import type { Dossier, Inkomen, OpgaveBedragen } from '#lib/dossier/dossier.ts';
import { alsBestand } from '#lib/dossier/schrijf.ts';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { Getal } from '#lib/getal/getal.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import type { Puntsoort } from '#lib/regels/zekerheid/punt.ts';
import { bepaalZekerheid } from '#lib/regels/zekerheid/zekerheid.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';
import { keer } from '../hulp/aantallen.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';

/** Wat iemand alsnog antwoordt: bedragen van niets tot meer dan er ooit is. */
const antwoorden = fc.record({
	woonkosten: fc.integer({ min: 0, max: 3_000_00 }),
	vakantiegeld: fc.integer({ min: 0, max: 10_000_00 }),
	uitbetaling: fc.constantFrom('elkePeriode' as const, 'jaarlijks' as const, 'geen' as const),
	/** Wat het belastbare inkomen meer is dan geschat. */
	erbij: fc.integer({ min: 0, max: 60_000_00 }),
	woning: fc.constantFrom('huur' as const, 'koop' as const),
	huurtoeslag: fc.constantFrom('ja' as const, 'nee' as const),
	openheid: fc.boolean(),
	/** Waar een onbekend netto tussen zijn laagste en hoogste blijkt te liggen. */
	netto: fc.integer({ min: 0, max: 100 }),
	/** Welke punten iemand beantwoordt. */
	welke: fc.func(fc.boolean())
});
type Antwoorden = typeof antwoorden extends fc.Arbitrary<infer A> ? A : never;

const bedrag = (centen: number) =>
	alsBedrag(`${Math.floor(centen / 100)}.${String(centen % 100).padStart(2, '0')}`);

const ANTWOORD: Readonly<
	Partial<Record<Puntsoort, (dossier: Dossier, keuze: Antwoorden, inkomen: string | null) => Dossier>>
> = {
	openheid: (dossier, { openheid }) => metWonen(dossier, { openheidVanZaken: openheid }),
	woning: (dossier, { woning }) =>
		metWonen(dossier, woning === 'koop' ? { woning, huurtoeslagMogelijk: 'nee' } : { woning }),
	koopwoning: (dossier) => metWonen(dossier, { huurtoeslagMogelijk: 'nee' }),
	huurtoeslag: (dossier, { huurtoeslag }) => metWonen(dossier, { huurtoeslagMogelijk: huurtoeslag }),
	woonkosten: (dossier, { woonkosten }) =>
		metWonen(dossier, { woonkostenPerMaand: bedrag(woonkosten), woonkostenOnbekend: false }),
	belastbaar: metBelastbaar,
	netto: metNetto,
	vakantiegeld: (dossier, { uitbetaling, vakantiegeld }, id) =>
		metVakantiegeld(dossier, id, { uitbetaling, nettoPerJaar: bedrag(vakantiegeld), maand: null })
};

/** Het echte belastbare bedrag is nooit lager dan het netto van een jaar, met vakantiegeld. */
function metBelastbaar(dossier: Dossier, { erbij }: Antwoorden, id: string | null): Dossier {
	const geschat = berekenUitkomst(alsBestand(dossier)).inkomens.find(({ inkomen }) => inkomen.id === id);
	const jaar = geschat?.belastbaarJaar.waarde.plus(Getal.lees(bedrag(erbij))).rondAf(2, 'omhoog');
	const belastbaar = { bedrag: alsBedrag(jaar?.tekst(2) ?? '0.00'), per: 'jaar' } as const;
	return {
		...dossier,
		inkomens: dossier.inkomens.map((elk): Inkomen =>
			elk.id === id && elk.opgave.soort === 'bedragen'
				? { ...elk, opgave: { ...elk.opgave, belastbaar, belastbaarOnbekend: false } }
				: elk
		)
	};
}

const metWonen = (dossier: Dossier, wonen: Partial<Dossier['wonen']>): Dossier => ({
	...dossier,
	wonen: { ...dossier.wonen, ...wonen }
});
const metVakantiegeld = (
	dossier: Dossier,
	id: string | null,
	vakantiegeld: OpgaveBedragen['vakantiegeld']
): Dossier => ({
	...dossier,
	inkomens: dossier.inkomens.map((elk): Inkomen =>
		elk.id === id && elk.opgave.soort === 'bedragen'
			? { ...elk, opgave: { ...elk.opgave, vakantiegeld } }
			: elk
	)
});

const tbvv = ({ toegepast }: Uitkomst) => toegepast.tbvv.waarde;

/** Van de partner is dan alleen het hoogste en het laagste netto bekend. */
function metMarge(dossier: Dossier, procent: number | null): Dossier {
	if (procent === null) return dossier;
	const inkomens = dossier.inkomens.map((elk): Inkomen => {
		const { opgave, van } = elk;
		if (van !== 'partner' || opgave.soort !== 'bedragen' || !opgave.netto?.bedrag) return elk;
		const laagste = alsBedrag(deel(opgave.netto.bedrag, procent));
		return { ...elk, opgave: { ...opgave, nettoMarge: { laagste } } };
	});
	return { ...dossier, inkomens };
}
const deel = (heel: string, procent: number): string =>
	Getal.lees(heel)
		.maal(Getal.lees((procent / 100).toFixed(2)))
		.rondAf(2, 'halfOmhoog')
		.tekst(2);

function metNetto(dossier: Dossier, { netto: procent }: Antwoorden, id: string | null): Dossier {
	const inkomens = dossier.inkomens.map((elk): Inkomen => {
		const { opgave } = elk;
		if (elk.id !== id || opgave.soort !== 'bedragen' || !opgave.netto?.bedrag || !opgave.nettoMarge)
			return elk;
		const { laagste } = opgave.nettoMarge;
		const ertussen = deel(Getal.lees(opgave.netto.bedrag).min(Getal.lees(laagste)).tekst(2), procent);
		const bedrag = alsBedrag(Getal.lees(laagste).plus(Getal.lees(ertussen)).tekst(2));
		return { ...elk, opgave: { ...opgave, netto: { ...opgave.netto, bedrag }, nettoMarge: null } };
	});
	return { ...dossier, inkomens };
}

/** Dossiers waarin ook het adres, de woonkosten, het vakantiegeld en het netto van de partner onbekend kunnen zijn. */
const dossiers = fc.tuple(
	fc.oneof(dossierArbitrair, vanVersie3),
	fc.record({ adresOnbekend: fc.boolean(), woonkostenOnbekend: fc.boolean() }),
	fc.option(fc.integer({ min: 0, max: 100 }))
);
type Geval = typeof dossiers extends fc.Arbitrary<infer G> ? G : never;
const berekenGeval = ([ruw, wonen, laagste]: Geval): Uitkomst => {
	const { dossier, normen } = berekenUitkomst(ruw);
	return bereken(metMarge(metWonen(dossier, wonen), laagste), normen);
};

describe('hoe zeker een bedrag is', { timeout: 60_000 }, () => {
	test('staat er minstens, dan geeft geen enkel antwoord op de open punten een lager bedrag', () => {
		let gezien = 0;
		fc.assert(
			fc.property(dossiers, antwoorden, (geval, keuze) => {
				const uitkomst = berekenGeval(geval);
				// Bedragen die niet bij elkaar passen zijn hier gewoon: het gaat om wat er verder open staat.
				const punten = bepaalZekerheid(uitkomst).punten.filter(({ soort }) => soort !== 'invoer');
				if (punten.length === 0 || punten.some(({ niveau }) => niveau !== 'minstens')) return;
				gezien += 1;
				const beantwoord = punten
					.filter(({ soort }) => keuze.welke(soort))
					.reduce((dossier, { soort, inkomen }) => {
						const geef = ANTWOORD[soort];
						expect(geef).toBeDefined();
						return geef?.(dossier, keuze, inkomen) ?? dossier;
					}, uitkomst.dossier);
				const daarna = bereken(beantwoord, uitkomst.normen);
				expect(tbvv(daarna).vergelijk(tbvv(uitkomst))).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: keer(2000) }
		);
		expect(gezien).toBeGreaterThan(keer(2000) / 20);
	});

	test('is het precies, dan verandert geen enkel antwoord dat onbekend was het bedrag', () => {
		fc.assert(
			fc.property(dossiers, antwoorden, (geval, keuze) => {
				const uitkomst = berekenGeval(geval);
				if (bepaalZekerheid(uitkomst).niveau !== 'precies') return;
				const { wonen } = uitkomst.dossier;
				const alsnog = metWonen(uitkomst.dossier, {
					...(wonen.huurtoeslagMogelijk === 'onbekend' && { huurtoeslagMogelijk: keuze.huurtoeslag }),
					...(wonen.woonkostenOnbekend &&
						wonen.woonkostenPerMaand === null && { woonkostenPerMaand: bedrag(keuze.woonkosten) })
				});
				expect(tbvv(bereken(alsnog, uitkomst.normen)).tekst(2)).toBe(tbvv(uitkomst).tekst(2));
			}),
			{ numRuns: keer(1000) }
		);
	});

	test('een effect is het bedrag dat er dan staat, en nooit hetzelfde als nu', () => {
		fc.assert(
			fc.property(dossiers, (geval) => {
				const uitkomst = berekenGeval(geval);
				for (const { effect, niveau } of bepaalZekerheid(uitkomst).punten) {
					if (!effect) continue;
					const nu = tbvv(uitkomst);
					const verschil =
						effect.richting === 'meer' ? effect.tbvv.waarde.min(nu) : nu.min(effect.tbvv.waarde);
					expect(verschil.vergelijk(effect.verschil.waarde)).toBe(0);
					expect(verschil.isNul() || verschil.isNegatief()).toBe(false);
					if (niveau === 'minstens') expect(effect.richting).toBe('meer');
				}
			}),
			{ numRuns: keer(500) }
		);
	});
});
