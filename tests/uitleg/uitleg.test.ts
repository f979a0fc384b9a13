import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { LEZING_IDS, standaardLezing } from '#lib/herleiding/lezingen.ts';
import { zinVoorMelding } from '#lib/teksten/meldingen.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Uitleg, Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { afgerond, maakResultaat } from '#lib/uitvoer/resultaat.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { alsBreuk } from '../herleiding/narekenen.ts';
import { dossiers } from '../herleiding/hulp.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { alleRegels, diepte, regelafwijkingen } from './narekenen.ts';
import { GEGEVENS } from '../verslag/document-hulp.ts';
import { keer } from '../hulp/aantallen.ts';

const keur = (eis: (uitleg: Uitleg, uitkomst: Uitkomst) => void, numRuns = 200): void => {
	fc.assert(
		fc.property(dossiers, (dossier) => {
			const uitkomst = berekenUitkomst(dossier);
			eis(maakUitleg(uitkomst), uitkomst);
		}),
		{ numRuns: keer(numRuns) }
	);
};

/** De uitleg zoals iemand hem leest. */
const rapportage = (uitkomst: Uitkomst): string => alsTekst(maakDocument('rapportage', uitkomst, GEGEVENS));

const sommen = (uitleg: Uitleg): readonly Uitlegregel[] => uitleg.stappen.flatMap(({ regels }) => regels);

describe('elke uitleg', { timeout: 60_000 }, () => {
	test('telt op: de getoonde delen geven precies het getoonde bedrag', () => {
		keur((uitleg) => expect(alleRegels(sommen(uitleg)).flatMap(regelafwijkingen)).toEqual([]), 500);
	});

	test('legt elk bedrag een keer uit en verwijst daar verder naar', () => {
		keur((uitleg) => {
			const regels = alleRegels(sommen(uitleg));
			const uitgelegd = regels.filter(({ delen }) => delen.length > 0);
			const ids = uitgelegd.map(({ id }) => id);
			expect(ids.length).toBe(new Set(ids).size);
			for (const { zie, exact } of regels) {
				if (!zie) continue;
				const doel = uitgelegd.find(({ id }) => id === zie.id);
				expect(doel?.naam).toBe(zie.naam);
				expect(alsBreuk(doel?.exact ?? '0')).toEqual(alsBreuk(exact));
			}
		});
	});

	test('gaat nooit dieper dan drie sommen in elkaar', () => {
		keur((uitleg) => {
			for (const regel of sommen(uitleg)) expect(diepte(regel)).toBeLessThanOrEqual(3);
		});
	});

	test('noemt elk bedrag van het resultaat', () => {
		keur((_, uitkomst) => {
			const tekst = rapportage(uitkomst);
			const resultaat = maakResultaat(uitkomst, (melding) => zinVoorMelding(melding, uitkomst.dossier));
			// Het formaat heeft het totaal in hele euro's; met de lezing centen staat het in het rapport met centen.
			const totaalPerMaand = afgerond(uitkomst.toegepast.totaalPerMaand);
			const bedragen = bedragenVan({ ...resultaat, totaalPerMaand }).filter((bedrag) => Number(bedrag) !== 0);
			expect(bedragen.filter((bedrag) => !tekst.includes(toonEuro(bedrag)))).toEqual([]);
		});
	});

	test('zegt van elk bedrag waar het vandaan komt', () => {
		keur((uitleg) => {
			for (const regel of alleRegels(sommen(uitleg))) {
				const bron = regel.som ?? regel.veld ?? regel.norm ?? regel.zie ?? regel.artikel ?? regel.zinnen[0];
				if (regel.exact !== '0' && !regel.id.startsWith('vast.'))
					expect({ id: regel.id, bron }).toMatchObject({ bron: expect.anything() });
			}
		});
	});

	test('de korte som zegt het als de 95% besliste', () => {
		keur(({ korteSom }, { toegepast }) =>
			expect(korteSom.regels.some(({ zin }) => zin.includes('U houdt 95%'))).toBe(toegepast.regel95)
		);
	});

	test('noemt elke lezing die niet de standaard is, als zij meetelde', () => {
		keur((uitleg, { dossier }) => {
			for (const { id, optie, afwijkend } of uitleg.lezingen) {
				expect(optie).toBe(dossier.lezingen[id]);
				expect(afwijkend).toBe(optie !== standaardLezing(id));
			}
			const anders = LEZING_IDS.filter((id) => dossier.lezingen[id] !== standaardLezing(id));
			for (const id of anders) {
				const melding = uitleg.meldingen.filter(({ code }) => code === 'andereLezing');
				expect(melding.length, id).toBe(anders.length);
			}
		});
	});

	test('bevat nergens een kale naam, een leeg bedrag of een onvertaalde waarde', () => {
		keur((uitleg, uitkomst) => {
			const tekst = rapportage(uitkomst);
			const kaal = /undefined|NaN|null|\[object|inkomens\[|(toegepast|basis|woonkosten)\.\w/;
			expect(tekst.split('\n').filter((regel) => kaal.test(regel))).toEqual([]);
			for (const { naam, bedrag } of alleRegels(sommen(uitleg))) {
				expect(naam).not.toBe('');
				expect(bedrag).toMatch(/\d/);
			}
		});
	});
});

test('een verdraaid deel valt op', () => {
	fc.assert(
		fc.property(dossiers, fc.nat(), (dossier, plek) => {
			const regels = alleRegels(sommen(maakUitleg(berekenUitkomst(dossier))));
			const berekend = regels.filter(({ bewerking }) => bewerking !== 'blad');
			const doel = berekend[plek % berekend.length];
			if (!doel) throw new Error('elke uitleg heeft een som');
			expect(regelafwijkingen({ ...doel, exact: '123456789.01' })).toHaveLength(1);
		}),
		{ numRuns: keer(50) }
	);
});

/** Alle bedragen uit het resultaat van de opdrachtregel. */
function bedragenVan(resultaat: ReturnType<typeof maakResultaat>): string[] {
	const {
		omslag,
		nettoPerInkomen,
		jaarPerInkomen,
		meldingen: _meldingen,
		beslagobject: _id,
		...rest
	} = resultaat;
	return [rest, omslag, nettoPerInkomen, jaarPerInkomen]
		.flatMap((deel) => Object.values(deel))
		.filter((waarde): waarde is string => typeof waarde === 'string' && /^-?\d+(\.\d+)?$/.test(waarde));
}
