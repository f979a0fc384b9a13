/** Willekeurige opgaven voor het vtlb bij een willekeurig dossier; alles wat versie 2 toelaat komt voor. */
import fc from 'fast-check';
import { BEDRAGCORRECTIES, INDIVIDUELE_LASTEN } from '#lib/dossier/vtlb.ts';
import { VTLB_SLEUTELS } from '#lib/normen/vtlb/typen.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { bedrag } from '../orakel/grenzen.ts';

const misschien = <T>(arbitrair: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
	fc.oneof(fc.constant(null), arbitrair);
const bedragen = (namen: readonly string[], hoogste: number) =>
	fc.record(Object.fromEntries(namen.map((naam) => [naam, misschien(bedrag(0, hoogste))])));
const jaNee = fc.constantFrom('ja', 'nee', 'onbekend');
const aantal = (hoogste: number) => misschien(fc.nat(hoogste));

export const vtlbArbitrair: fc.Arbitrary<Record<string, unknown>> = fc.record({
	traject: fc.constantFrom('wsnp', 'msnp', 'onbekend'),
	inRegeling: fc.constantFrom('schuldenaar', 'schuldenaar', 'schuldenaar', 'beiden'),
	gemeenschap: fc.constantFrom('nee', 'nee', 'nee', 'ja', 'onbekend'),
	pensioengerechtigd: fc.boolean(),
	meerDan18Uur: jaNee,
	looptijdMaanden: fc.integer({ min: 1, max: 60 }),
	schuld: misschien(bedrag(0, 90000)),
	inkomen: bedragen(['erbij', 'eraf'], 3000),
	vakantiegeld: fc.record({
		inInkomen: jaNee,
		nettoPerJaar: misschien(bedrag(0, 3000)),
		vrijDeelPerJaar: misschien(bedrag(0, 1500)),
		uitbetaald: misschien(bedrag(0, 2000)),
		beschermd: misschien(bedrag(0, 2500)),
		maanden: aantal(12)
	}),
	correcties: bedragen(BEDRAGCORRECTIES, 700),
	ziektekostenMetPremie: fc.boolean(),
	eigenRisico: fc.record({ perJaar: misschien(bedrag(0, 900)), verzekerden: aantal(4) }),
	individueleLasten: bedragen(INDIVIDUELE_LASTEN, 900),
	auto: fc.record({ kilometers: aantal(3000), vergoeding: misschien(bedrag(0, 300)) }),
	kinderopvang: bedragen(['kosten', 'toeslag'], 900),
	omgang: fc.record({ dagen: aantal(31), kinderen: aantal(5) }),
	editie: misschien(
		fc.record({
			id: fc.constantFrom('2022-07', '2024-01', '2026-01', '2026-07'),
			waarden: bedragen(VTLB_SLEUTELS, 250)
		})
	)
});

/** Een willekeurig dossier met opgaven; partnerinkomen is onbekend als er geen partnerinkomen in staat. */
export const metVtlb = fc
	.tuple(dossierArbitrair, vtlbArbitrair, fc.boolean())
	.map(([dossier, vtlb, onbekend]) => {
		const partner = dossier.inkomens.some(({ van }) => van === 'partner');
		const partnerinkomen = onbekend && !partner ? 'onbekend' : 'bekend';
		return { ...dossier, versie: 2, vtlb: { ...vtlb, partnerinkomen } };
	});
