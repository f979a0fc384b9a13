import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptVan, herstelConcept, leegConcept, leegInkomen, type Concept } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { DELEN, haalTerug, type Deelnaam } from '#lib/invoer/opzij.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import { controlerijen } from '#lib/invoer/vragenlijst/controlerijen.ts';
import { route } from '#lib/invoer/vragenlijst/route.ts';
import { isCompleetOpScherm } from '../hulp/op-scherm.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { alsBestand } from '#lib/dossier/schrijf.ts';
import { Getal } from '#lib/getal/getal.ts';
import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { berekenUitkomst, geldig } from '../hulp/bereken.ts';

function concept(wijzig: (concept: Concept) => void = () => undefined): Concept {
	const nieuw = leegConcept('14-7-2026');
	nieuw.leefsituatie = 'alleenstaande';
	const loon = leegInkomen(nieuw, 'inwoner');
	loon.opgave.soort = 'bedragen';
	loon.opgave.belastbaar.bedrag = '30.000';
	loon.opgave.belastbaar.per = 'jaar';
	loon.opgave.netto.bedrag = '€ 2.000,50';
	nieuw.inkomens.push(loon);
	wijzig(nieuw);
	return nieuw;
}

describe('een concept lezen', () => {
	it('maakt van getypte bedragen en datums een dossier', () => {
		expect(leesConcept(concept())).toMatchObject({
			gelukt: true,
			waarde: {
				peildatum: '2026-07-14',
				inkomens: [
					{
						opgave: {
							belastbaar: { bedrag: '30000.00', per: 'jaar' },
							netto: { bedrag: '2000.50', per: 'maand' }
						}
					}
				]
			}
		});
	});

	it('laat bedragen per vier weken staan; de regels rekenen ze onafgerond om', () => {
		const gelezen = leesConcept(
			concept(({ inkomens: [loon] }) => {
				Object.assign(loon?.opgave.netto ?? {}, { bedrag: '1.460', per: 'vierweken' });
				Object.assign(loon?.opgave.belastbaar ?? {}, { bedrag: '2.000', per: 'vierweken' });
			})
		);
		if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
		expect(gelezen.waarde.inkomens).toMatchObject([
			{ opgave: { netto: { bedrag: '1460.00', per: 'vierweken' } } }
		]);
		const [inkomen] = berekenUitkomst(alsBestand(gelezen.waarde)).inkomens;
		expect(inkomen?.nettoMaand.waarde.exact()).toBe(
			Getal.lees('18980').gedeeldDoor(Getal.lees('12')).exact()
		);
		expect(inkomen?.belastbaarJaar.waarde.tekst(2)).toBe('26000.00');
	});

	it('vraagt een dubbelzinnig bedrag terug', () => {
		const gelezen = leesConcept(
			concept(({ inkomens: [loon] }) => Object.assign(loon?.opgave.netto ?? {}, { bedrag: '1,250' }))
		);
		expect(gelezen).toEqual({
			gelukt: false,
			fouten: [
				{
					veld: 'inkomens[0].opgave.netto.bedrag',
					code: 'bedragOnduidelijk',
					gegevens: { een: '1250.00', ander: '1.25' }
				}
			]
		});
	});

	it('laat wat niet ter zake doet staan maar telt het niet mee', () => {
		const gelezen = leesConcept(
			concept((nieuw) => {
				nieuw.wonen.adres = 'nederland';
				nieuw.wonen.woonland = 'Turkije';
				nieuw.wonen.woonlandfactor = 'geen idee';
				nieuw.hardheid.bedrag = 'x';
				const partner = leegInkomen(nieuw, 'partner');
				nieuw.inkomens.push(partner);
			})
		);
		expect(gelezen).toMatchObject({
			gelukt: true,
			waarde: { wonen: { woonland: null, woonlandfactor: null }, hardheid: null, inkomens: [{ id: '1' }] }
		});
	});

	/** Zo'n bestand rekent met € 0 (versie 1); op het scherm zou dat een bedrag zijn dat niemand bedoelt. */
	it('vraagt bij een ouder bestand zonder loonstroken in het venster wat er kwam', () => {
		const oud = geldig(
			dossier({ inkomens: [inkomen({ opgave: perioden(periode('2026-06-01', '2026-06-30')) })] })
		);
		expect(leesConcept(conceptVan(oud))).toMatchObject({
			gelukt: false,
			fouten: [{ veld: 'inkomens[0].opgave.perioden', code: 'geenStrookInVenster' }]
		});
	});

	it('geeft elk nieuw inkomen een eigen id', () => {
		const nieuw = concept();
		expect(leegInkomen(nieuw, 'partner').id).toBe('2');
	});

	/** Wie een dossier opent en niets verandert, houdt hetzelfde dossier. */
	it('geeft een geopend dossier ongewijzigd terug', () => {
		fc.assert(
			fc.property(dossierArbitrair.filter(isCompleetOpScherm), (inhoud) => {
				const dossier = geldig(inhoud);
				// Velden die bij de andere antwoorden niet meetellen, hoeven niet terug te komen.
				const { wonen, beslag, ...rest } = dossier;
				const beslagbaar = dossier.inkomens.filter(
					({ van, soort }) => van === 'inwoner' && soort === 'periodiek'
				);
				const omslag = beslagbaar.length > 1 ? beslag.omslag : [];
				const terug = leesConcept(conceptVan(dossier));
				expect(terug).toMatchObject({
					gelukt: true,
					waarde: { ...zonderNullen(rest), wonen: { adres: wonen.adres }, beslag: { omslag } }
				});
			})
		);
	});
});

/** "1500" en "1500.00" zijn hetzelfde bedrag; het concept schrijft altijd centen. */
function zonderNullen<T>(waarde: T): T {
	const tekst = JSON.stringify(waarde, (sleutel, deel: unknown) =>
		typeof deel === 'string' && /^-?\d+(\.\d)?$/.test(deel) && !NAMEN.has(sleutel) ? metCenten(deel) : deel
	);
	return JSON.parse(tekst) as T;
}

const NAMEN = new Set(['id', 'naam', 'codeSoort', 'loonheffingennummer', 'dossiernummer', 'bsn']);

function metCenten(bedrag: string): string {
	const [heel = '', centen = ''] = bedrag.split('.');
	return `${heel}.${centen.padEnd(2, '0')}`;
}

describe('een concept terughalen dat niet klopt', () => {
	const vol = (): Concept => {
		const nieuw = concept();
		nieuw.vragen.bijzonder = ['auto'];
		nieuw.opzij = { voertuig: { 1: '90' }, omslag: ['1'], datum: { peildatum: '1-7-2026', gekozen: true } };
		return nieuw;
	};
	const RARE = [null, 0, 1, true, '', 'x', [], [null], {}, { '': null }, [[]], undefined];

	it('laat wat klopt staan', () => {
		const { vragen, opzij, inkomens } = herstelConcept(JSON.parse(JSON.stringify(vol())));
		expect({ vragen, opzij, inkomens }).toEqual({
			vragen: vol().vragen,
			opzij: vol().opzij,
			inkomens: vol().inkomens
		});
	});

	it('leest met iets vreemds op elke plek, zonder te struikelen', () => {
		const paden = (deel: unknown): (string | number)[][] =>
			typeof deel !== 'object' || deel === null
				? [[]]
				: [[], ...Object.entries(deel).flatMap(([naam, onder]) => paden(onder).map((pad) => [naam, ...pad]))];
		for (const pad of paden(vol()).filter(({ length }) => length > 0)) {
			for (const raar of RARE) {
				const bewaard: unknown = JSON.parse(JSON.stringify(vol()));
				const laatste = pad.at(-1) ?? '';
				const groep = pad
					.slice(0, -1)
					.reduce<unknown>((waar, naam) => Reflect.get(Object(waar), naam), bewaard);
				Reflect.set(Object(groep), laatste, raar);
				const terug = herstelConcept(bewaard);
				expect(
					() => {
						leesConcept(terug);
						for (const naam of Object.keys(DELEN) as Deelnaam[]) haalTerug(terug, naam);
						leidAntwoordenAf(terug);
						route(terug);
						controlerijen(terug);
					},
					`${pad.join('.')} = ${JSON.stringify(raar)}`
				).not.toThrow();
			}
		}
	});
});
