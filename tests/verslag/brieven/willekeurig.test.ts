import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { leesControle } from '#lib/controle/lees.ts';
import type { Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { maakBriefverslag } from '#lib/verslag/brieven/maak-brief.ts';
import { zaken } from '../../controle/gevallen.ts';
import { brief, controle } from '../../controle/hulp.ts';
import { bedragBij, FOUTEN } from '../../controle/planten.ts';
import { keer } from '../../hulp/aantallen.ts';
import { GEGEVENS, leesVerslag } from '../document-hulp.ts';
import { NAMENS, zaak } from './zaken.ts';

/** Een brief met een geplante vergissing, binnen vier weken of een half jaar later. */
const briefzaken: fc.Arbitrary<Briefzaak> = fc
	.tuple(zaken, fc.constantFrom(...FOUTEN), fc.constantFrom('20', '180'), fc.boolean())
	.map(([echt, fout, later, namens]) => {
		const geplant = fout.plant(echt);
		if (!geplant) return null;
		const vandaag = new Date(Date.parse(echt.peildatum) + Number(later) * 86_400_000);
		const inhoud = controle({
			vandaag: vandaag.toISOString().slice(0, 10),
			feiten: echt,
			brief: brief(bedragBij(geplant), {
				datum: echt.peildatum,
				ontvangen: null,
				gegevens: geplant.zaak
			})
		});
		if (!leesControle(inhoud).gelukt) return null;
		return zaak(inhoud, namens ? { schrijver: NAMENS } : {});
	})
	.filter((een) => een !== null);

const VRAAGT_OM_HOGER = [
	'correctie',
	'correctieNaHerberekening',
	'latereCorrectie',
	'woonkosten',
	'toeslagen',
	'openheid',
	'twaalfMaanden',
	'gewijzigd'
];
const NU = ['latereCorrectie', 'twaalfMaanden', 'gewijzigd'];

test('geen enkele brief vraagt om een lager bedrag, en geen brief heeft een leeg veld', () => {
	const gezien = new Set<string>();
	fc.assert(
		fc.property(briefzaken, (een) => {
			const uitkomst = een.nagekeken?.uitkomst;
			for (const { id } of welkeBrieven(een).passend) {
				gezien.add(id);
				const nu = uitkomst?.feitenNu;
				const bedrag = NU.includes(id) ? nu?.soort === 'bedrag' && nu.bedrag : uitkomst?.bedragFeiten;
				if (VRAAGT_OM_HOGER.includes(id)) {
					expect(bedrag && uitkomst && bedrag.vergelijk(uitkomst.bedragBrief), id).toBe(1);
				}
				const tekst = alsTekst(maakBriefverslag(id, een, GEGEVENS));
				expect(tekst, id).not.toMatch(/undefined|\bnull\b|NaN|\[object|\(\)|, ,|inkomens\[/);
			}
		}),
		{ numRuns: keer(150) }
	);
	expect([...gezien]).toEqual(expect.arrayContaining(['correctie', 'latereCorrectie']));
});

test('elke brief is als PDF hoogstens twee bladen en heel gemarkeerd', () => {
	for (const een of fc.sample(briefzaken, { seed: 11, numRuns: 25 })) {
		for (const { id } of welkeBrieven(een).passend) {
			const { pdf } = leesVerslag(maakBriefverslag(id, een, GEGEVENS));
			expect(pdf.markeerfouten).toEqual([]);
			expect(pdf.paginas.length, id).toBeLessThanOrEqual(2);
		}
	}
});
