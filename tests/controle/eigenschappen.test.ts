import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEZINGEN } from '#lib/herleiding/lezingen.ts';
import type { Controleresultaat } from '#lib/uitvoer/controle-resultaat.ts';
import { keer } from '../hulp/aantallen.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';
import { zaken, type Zaak } from './gevallen.ts';
import { brief, controle, fouten, resultaat } from './hulp.ts';
import { bedragBij, FOUTEN } from './planten.ts';

const opBrief = (feiten: object & { peildatum: string }, bedrag: string, anders: object = {}) =>
	resultaat(
		controle({
			vandaag: '2026-12-31',
			feiten,
			brief: brief(bedrag, { datum: feiten.peildatum, ontvangen: null, ...anders })
		})
	);

const centen = (bedrag: string): number => Math.round(Number(bedrag) * 100);
const klopt = ['klopt', 'gegevensFoutBedragGoed'];

/** Een brief met andere ids, in een andere volgorde, die de naam wel noemt. */
const anderGenummerd = (zaak: Zaak): Zaak => ({
	...zaak,
	inkomens: zaak.inkomens.toReversed().map((een, plek) => ({ ...een, id: `brief-${plek}` }))
});

describe('een brief die goed is', () => {
	it('klopt, wat er ook in de zaak speelt', () => {
		fc.assert(
			fc.property(zaken, fc.constantFrom(0, 1, -1), (zaak, erbij) => {
				const bedrag = Math.max(0, Number(bedragBij({ zaak })) + erbij).toFixed(2);
				for (const gegevens of [null, zaak, anderGenummerd(zaak)]) {
					const uit = opBrief(zaak, bedrag, { gegevens });
					expect(uit).toMatchObject({ uitkomst: 'klopt', toeschrijving: [], diagnose: [] });
				}
			}),
			{ numRuns: keer(300) }
		);
	});

	it('klopt ook per vier weken en in totaal', () => {
		fc.assert(
			fc.property(zaken, (zaak) => {
				for (const maat of [
					{ per: 'vierweken', soortBedrag: 'tBvv' },
					{ per: 'maand', soortBedrag: 'totaalPerMaand' },
					{ per: 'vierweken', soortBedrag: 'totaalPerMaand' }
				]) {
					const { bedragFeiten } = opBrief(zaak, '0', maat);
					expect(opBrief(zaak, bedragFeiten ?? '', maat).uitkomst).toBe('klopt');
				}
			}),
			{ numRuns: keer(60) }
		);
	});

	it('heet nooit fout om een gegeven dat het bedrag niet verandert', () => {
		let gezien = 0;
		fc.assert(
			fc.property(zaken, fc.constantFrom(...FOUTEN), (zaak, fout) => {
				const geplant = fout.plant(zaak);
				const bedrag = bedragBij({ zaak });
				if (!geplant || fout.veld === '' || bedragBij(geplant) !== bedrag) return;
				gezien += 1;
				const uit = opBrief(zaak, bedrag, { gegevens: geplant.zaak });
				expect(klopt).toContain(uit.uitkomst);
				expect(uit.diagnose).toEqual([]);
			}),
			{ numRuns: keer(400) }
		);
		expect(gezien).toBeGreaterThan(0);
	});

	it('heet niet te laag als drie vergissingen ook passen en de lezing pas daarna komt', () => {
		const inkomen = {
			...{ id: '1', van: 'inwoner', naam: 'UWV', codeSoort: '33', tijdvak: 'maand' },
			opgave: {
				soort: 'bedragen',
				belastbaar: { bedrag: '16000.00', per: 'jaar' },
				netto: { bedrag: '1076.00', per: 'maand' }
			}
		};
		const zaak = {
			...{ formaat: 'bvv-dossier', versie: 3, peildatum: '2022-03-27' },
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [inkomen],
			toeslagen: { huurtoeslag: '280.70' },
			hardheid: { bedrag: '40.00', einddatum: '2027-12-31' }
		};
		// 95% van 1.076 met de hardheid erbij; de toeslag gaat in deze lezing voor de grens, en valt weg.
		const { uitkomst, diagnose } = opBrief(zaak, '1062.00', { gegevens: zaak });
		expect(uitkomst).toBe('andereLezing');
		expect(diagnose).toHaveLength(3);
		expect(diagnose[2]?.vergissingen).toEqual(['lezing:toeslagen:voor95']);
	});

	it('heet niet te laag omdat zij een andere lezing volgt', () => {
		const keuzes = Object.entries(LEZINGEN)
			.filter(([id]) => id !== 'vakantiebijslag95')
			.flatMap(([id, { opties }]) => opties.slice(1).map((optie) => ({ [id]: optie })));
		fc.assert(
			fc.property(zaken, fc.constantFrom(...keuzes), (zaak, lezingen) => {
				const bedrag = bedragBij({ zaak: { ...zaak, lezingen } });
				const uit = opBrief(zaak, bedrag, { gegevens: zaak });
				const [oudeNormen] = uit.diagnose[0]?.vergissingen ?? [];
				if (oudeNormen === 'vorigeNormtabel' || oudeNormen === 'verouderd') return;
				// Is het toevallig ook het bedrag per vier weken, dan vraagt de controle dat eerst.
				if (uit.uitkomst === 'nietNaTeGaan' && uit.reden === 'bedragPerVierweken') return;
				expect(['klopt', 'andereLezing']).toContain(uit.uitkomst);
			}),
			{ numRuns: keer(300) }
		);
	});
});

describe('elke controle', () => {
	const som = ({ bedragBrief, toeschrijving, samen }: Controleresultaat): number =>
		centen(bedragBrief) +
		toeschrijving.reduce((rest, { effect }) => rest + centen(effect), centen(samen ?? '0'));

	it('legt uit: de brief, de effecten en wat zij samen doen zijn de feiten', () => {
		fc.assert(
			fc.property(
				zaken,
				fc.constantFrom(...FOUTEN),
				fc.integer({ min: 0, max: 2500 }),
				(zaak, fout, euro) => {
					const gegevens = fout.plant(zaak)?.zaak ?? zaak;
					const uit = opBrief(zaak, `${euro}.00`, { gegevens });
					expect(som(uit)).toBe(centen(uit.bedragFeiten ?? ''));
					const effecten = uit.toeschrijving.map(({ effect }) => Math.abs(centen(effect)));
					expect(effecten).toEqual(effecten.toSorted((een, ander) => ander - een));
					expect(uit.diagnose.length).toBeLessThanOrEqual(3);
					for (const { bedrag } of uit.diagnose) {
						expect(Math.abs(centen(bedrag) - euro * 100)).toBeLessThanOrEqual(100);
					}
				}
			),
			{ numRuns: keer(150) }
		);
	});

	it.each([
		['elk soort dossier', dossierArbitrair],
		['versie 3', vanVersie3]
	])('komt tot een uitkomst bij twee willekeurige dossiers: %s', (_, dossiers) => {
		fc.assert(
			fc.property(dossiers, dossiers, fc.integer({ min: 0, max: 3000 }), (feiten, ander, euro) => {
				for (const gegevens of [null, feiten, { ...ander, peildatum: feiten.peildatum }, ander]) {
					const inhoud = controle({
						vandaag: '2026-12-31',
						feiten,
						brief: brief(`${euro}.00`, { datum: feiten.peildatum, ontvangen: null, gegevens })
					});
					// Wat op een andere dag niet kan, is een fout in het bestand.
					if (fouten(inhoud).length === 0) expect(resultaat(inhoud).bedragFeiten).not.toBeNull();
				}
			}),
			{ numRuns: keer(60) }
		);
	});
});
