import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Getal } from '#lib/getal/getal.ts';
import { maximumVan } from '#lib/regels/basis/art475da-lid1-maximum.ts';
import { alleenPerioden, dossierArbitrair } from '../orakel/dossiers.ts';
import { berekenResultaat, berekenUitkomst } from '../hulp/bereken.ts';
import { keer } from '../hulp/aantallen.ts';

type Ruw = Record<string, unknown> & { inkomens: Record<string, unknown>[] };

const ruw = (dossier: unknown): Ruw => structuredClone(dossier) as Ruw;
const zonderMeldingen = (dossier: unknown) => ({ ...berekenResultaat(dossier), meldingen: null });
const getal = (tekst: string) => Getal.lees(tekst);

/** Schudt een lijst met getallen die fast-check aanlevert, zodat een tegenvoorbeeld klein blijft. */
function geschud<T>(lijst: readonly T[], sleutels: readonly number[]): T[] {
	return lijst
		.map((waarde, index) => ({ waarde, sleutel: sleutels[index] ?? 0 }))
		.sort((een, ander) => een.sleutel - ander.sleutel)
		.map(({ waarde }) => waarde);
}
const sleutels = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

const perioden = (inkomen: Record<string, unknown>) =>
	(inkomen['opgave'] as { perioden?: { begin: string; eind: string }[] }).perioden;

describe('eigenschappen van elke berekening', { timeout: 60_000 }, () => {
	it('de volgorde van inkomens doet er niet toe', () => {
		fc.assert(
			fc.property(dossierArbitrair, sleutels, (dossier, volgorde) => {
				const anders = ruw(dossier);
				anders.inkomens = geschud(anders.inkomens, volgorde);
				expect(zonderMeldingen(anders)).toEqual(zonderMeldingen(dossier));
			}),
			{ numRuns: keer(500) }
		);
	});

	it('de volgorde van perioden doet er niet toe', () => {
		fc.assert(
			fc.property(alleenPerioden, sleutels, (dossier, volgorde) => {
				const anders = ruw(dossier);
				for (const inkomen of anders.inkomens) {
					const lijst = perioden(inkomen);
					if (lijst)
						inkomen['opgave'] = { ...(inkomen['opgave'] as object), perioden: geschud(lijst, volgorde) };
				}
				expect(zonderMeldingen(anders)).toEqual(zonderMeldingen(dossier));
			}),
			{ numRuns: keer(500) }
		);
	});

	it('een periode buiten het venster doet er niet toe', () => {
		let buiten = 0;
		fc.assert(
			fc.property(alleenPerioden, (dossier) => {
				const { begin, eind } = berekenResultaat(dossier).selectieperiode;
				const anders = ruw(dossier);
				for (const inkomen of anders.inkomens) {
					const lijst = perioden(inkomen);
					const binnen = lijst?.filter((periode) => periode.begin >= begin && periode.eind <= eind);
					buiten += (lijst?.length ?? 0) - (binnen?.length ?? 0);
					if (binnen) inkomen['opgave'] = { ...(inkomen['opgave'] as object), perioden: binnen };
				}
				expect(zonderMeldingen(anders)).toEqual(zonderMeldingen(dossier));
			}),
			{ numRuns: keer(500) }
		);
		expect(buiten).toBeGreaterThan(keer(500) / 10);
	});

	it('niets verdelen of samenvoegen verandert niets', () => {
		fc.assert(
			fc.property(dossierArbitrair, (dossier) => {
				const zonder = ruw(dossier);
				const beslag = (zonder['beslag'] ?? {}) as Record<string, unknown>;
				zonder['beslag'] = { ...beslag, samenvoegen: [], omslag: [] };
				const basis = berekenResultaat(zonder);
				const id = basis.beslagobject;
				if (id === 'overheidsvordering') return;
				const alleenZichzelf = { ...zonder, beslag: { ...beslag, samenvoegen: [id], omslag: [id] } };
				const { omslag, ...verdeeld } = berekenResultaat(alleenZichzelf);
				expect({ ...verdeeld, meldingen: null }).toEqual({ ...zonderMeldingen(zonder), omslag: undefined });
				expect(getal(omslag[id] ?? '').vergelijk(getal(basis.tBvv))).toBe(0);
			}),
			{ numRuns: keer(300) }
		);
	});

	it('geen bedrag is negatief en de basis blijft onder het maximum van lid 1', () => {
		fc.assert(
			fc.property(dossierArbitrair, (dossier) => {
				const resultaat = berekenResultaat(dossier);
				const { basis, normen, dossier: gelezen } = berekenUitkomst(dossier);
				for (const veld of [
					'tBvv',
					'bBvv',
					'beslagruimte',
					'overigeInkomsten',
					'verminderingPartner'
				] as const) {
					expect(getal(resultaat[veld]).isNegatief(), veld).toBe(false);
				}
				if (basis.weg === 'formule') {
					const maximum = maximumVan(normen.tabel, gelezen.leefsituatie).waarde;
					expect(basis.voorOphoging.waarde.vergelijk(maximum)).toBeLessThanOrEqual(0);
				}
			}),
			{ numRuns: keer(500) }
		);
	});

	it('de delen van de omslag zijn samen de beslagvrije voet, en geen deel is negatief', () => {
		fc.assert(
			fc.property(dossierArbitrair, (dossier) => {
				const { toegepast } = berekenUitkomst(dossier);
				if (toegepast.soort === 'overheidsvordering' || toegepast.omslag.length === 0) return;
				const som = toegepast.omslag.reduce((totaal, { aandeel }) => totaal.plus(aandeel.waarde), getal('0'));
				expect(som.vergelijk(toegepast.tbvv.waarde)).toBe(0);
				expect(toegepast.omslag.some(({ aandeel }) => aandeel.waarde.isNegatief())).toBe(false);
			}),
			{ numRuns: keer(1000) }
		);
	});

	it('meer partnerinkomen geeft nooit een hogere beslagvrije voet bij hetzelfde jaarinkomen', () => {
		const bedrag = fc.integer({ min: 0, max: 400_000 }).map((centen) => String(centen));
		const metPartner = (netto: string) => ({
			formaat: 'bvv-dossier',
			versie: 1,
			peildatum: '2026-07-14',
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [
				{ id: '1', van: 'inwoner', tijdvak: 'maand', opgave: opgave('2000.00') },
				{ id: '2', van: 'partner', tijdvak: 'maand', opgave: opgave(inCenten(netto)) }
			]
		});
		const opgave = (nettoMaand: string) => ({ soort: 'bedragen', belastbaarJaar: '20000.00', nettoMaand });
		const inCenten = (centen: string) =>
			`${centen.padStart(3, '0').slice(0, -2)}.${centen.padStart(3, '0').slice(-2)}`;
		fc.assert(
			fc.property(bedrag, bedrag, (een, ander) => {
				const [laag, hoog] = BigInt(een) < BigInt(ander) ? [een, ander] : [ander, een];
				const bij = (netto: string) => getal(berekenResultaat(metPartner(netto)).tBvv);
				expect(bij(hoog).vergelijk(bij(laag))).toBeLessThanOrEqual(0);
			})
		);
	});
});
