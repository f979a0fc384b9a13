/**
 * Willekeurige, geldige dossiers voor de vergelijking van de rekenmachine met het orakel. Alles wat
 * dossierformaat.md toelaat komt voor; wat daar een veldfout geeft, wordt hier nooit gemaakt.
 */
import fc from 'fast-check';
import { breuk, centen, min, minstensNul, som } from './breuk.ts';
import { ontleed } from './datum.ts';
import {
	bedrag,
	kaderArbitrair,
	maakVerdunner,
	rondGrens,
	rondPeildatum,
	woonkostenArbitrair,
	zelden,
	type Kader,
	type Verdunner
} from './grenzen.ts';
import { inkomenArbitrair } from './inkomensbron.ts';
import { WOONLANDEN } from './normen.ts';
import type { RuwBeslag, RuwDossier, RuweLezingen, RuwInkomen, RuwWonen } from './vorm.ts';

type Soort = 'bedragen' | 'perioden';

const FACTOREN = ['0.3', '0.4', '0.75', '0.9', '1.0'];

/** Regel 7.4: met tabel hoort er een land bij, zonder tabel een factor. */
function buitenland(peildatum: string): fc.Arbitrary<Pick<RuwWonen, 'woonland' | 'woonlandfactor'>> {
	const tabel = WOONLANDEN.get(ontleed(peildatum).jaar);
	if (!tabel) {
		return fc.record({
			woonland: fc.constantFrom(null, 'Turkije', 'Frankrijk'),
			woonlandfactor: fc.constantFrom(...FACTOREN)
		});
	}
	const metPunt = (factor: string): string => (factor.includes('.') ? factor : `${factor}.0`);
	const genoemd = fc
		.tuple(fc.constantFrom(...Object.entries(tabel.factoren)), fc.nat(2), fc.boolean())
		.map(([[land, factor], schrijfwijze, metFactor]) => ({
			woonland: [land, land.toUpperCase(), land.replace('’', "'").toLowerCase()][schrijfwijze] ?? land,
			woonlandfactor: metFactor ? metPunt(factor) : null
		}));
	const bekend = fc.constantFrom('bahama’s', "BAHAMA'S", 'Turkije', 'Atlantis').map((woonland) => ({
		woonland,
		woonlandfactor: null
	}));
	return fc.oneof({ weight: 3, arbitrary: genoemd }, { weight: 1, arbitrary: bekend });
}

function wonenArbitrair(kader: Kader): fc.Arbitrary<RuwWonen> {
	const adressen = ['nederland', 'nederland', 'nederland', 'geen', 'buitenland'] as const;
	return fc.constantFrom(...adressen).chain((adres) =>
		fc
			.record({
				land:
					adres === 'buitenland'
						? buitenland(kader.peildatum)
						: fc.constant({ woonland: null, woonlandfactor: null }),
				openheidVanZaken: fc.boolean(),
				inrichting: zelden(fc.record({ kostenPerMaand: bedrag(0, 3000) }), 8),
				woning: fc.constantFrom('onbekend', 'huur', 'koop'),
				huurtoeslagMogelijk: fc.constantFrom('onbekend', 'ja', 'nee', 'nee'),
				woonkostenPerMaand: fc.oneof(fc.constant(null), woonkostenArbitrair(kader)),
				eindeOphogingWoonkosten: zelden(rondPeildatum(kader.peildatum), 3)
			})
			.map(({ land, ...rest }) => ({ adres, ...land, ...rest }))
	);
}

/** Ids van één soort per dossier: van een mengsel van cijfers en letters is de volgorde niet vastgelegd. */
const idsArbitrair = (aantal: number): fc.Arbitrary<string[]> => {
	const lengte = { minLength: aantal, maxLength: aantal };
	return fc.oneof(
		fc.constant(Array.from({ length: aantal }, (_, plaats) => String(plaats + 1))),
		fc.uniqueArray(fc.integer({ min: 1, max: 120 }), lengte).map((rij) => rij.map(String)),
		fc.uniqueArray(fc.constantFrom('loon', 'Loon', 'uwv', 'a', 'b2', 'b10', 'Z'), lengte)
	);
};

/** Een tot vier inkomens; in een enkel dossier kan op geen ervan beslag liggen. */
function inkomensArbitrair(kader: Kader, soorten: readonly Soort[]): fc.Arbitrary<RuwInkomen[]> {
	const vorm = fc.tuple(fc.constantFrom(0, 0, 1, 1, 2, 3), fc.nat(19), fc.boolean());
	return vorm.chain(([erbij, toeval, omgekeerd]) =>
		fc
			.tuple(
				inkomenArbitrair(kader, soorten, toeval < 19),
				fc.array(inkomenArbitrair(kader, soorten, false), { minLength: erbij, maxLength: erbij }),
				idsArbitrair(erbij + 1)
			)
			.map(([eerste, overige, ids]) => {
				const rij = [eerste, ...overige].map((inkomen, plaats) => ({ id: ids[plaats] ?? '', ...inkomen }));
				return omgekeerd ? rij.reverse() : rij;
			})
	);
}

/** Beslagobject, samenvoegen en omslag, alleen met eigen inkomens waarop beslag kan liggen. */
function beslagArbitrair(kader: Kader, inkomens: readonly RuwInkomen[]): fc.Arbitrary<RuwBeslag> {
	const kandidaten = inkomens.filter((inkomen) => inkomen.van === 'inwoner' && !inkomen.nevenInkomst);
	const ids = kandidaten.map((inkomen) => inkomen.id);
	const keuzes = ids.length > 0 ? [null, ...ids, ...ids, 'overheidsvordering'] : ['overheidsvordering'];
	const { jaar } = ontleed(kader.peildatum);
	const metVoertuig = inkomens.some(({ loonbelastingVoertuig }) => loonbelastingVoertuig != null);
	const startjaar = fc.constantFrom(jaar - 1, jaar, jaar - 4);
	const geen = fc.constant<string[]>([]);

	return fc.constantFrom(...keuzes).chain((beslagobject) => {
		const andere = ids.filter((id) => id !== beslagobject);
		return fc
			.record({
				samenvoegen: fc.oneof(geen, fc.shuffledSubarray(andere)),
				omslag: fc.oneof(geen, fc.shuffledSubarray(ids)),
				startjaar: metVoertuig ? startjaar : zelden(startjaar, 6)
			})
			.map((rest) => {
				// Zonder gekozen beslagobject staat nog niet vast waarmee samengevoegd wordt.
				const samenvoegen = beslagobject === null ? [] : rest.samenvoegen;
				const omslag = rest.omslag.filter((id) => !samenvoegen.includes(id));
				return { beslagobject, samenvoegen, omslag, startjaar: rest.startjaar };
			});
	});
}

const lezingenArbitrair: fc.Arbitrary<RuweLezingen> = fc.record({
	ondergrens: fc.constantFrom('nul', 'nul', 'letterlijk'),
	regel95: fc.constantFrom('totaal', 'totaal', 'beslagobject', 'letterlijk'),
	lid7vanaf2026: fc.constantFrom('huurtoeslag', 'normhuur', null, null),
	toeslagen: fc.constantFrom('na95', 'na95', 'voor95'),
	afronding: fc.constantFrom('heleEuroHalfOmhoog', 'heleEuroHalfOmhoog', 'heleEuroOmhoog', 'centen'),
	vierweken: fc.constantFrom('kalender', 'kalender', 'ingevoerd')
});

const toeslag = zelden(bedrag(0, 450), 3);

/** Zet het eerste jaarbedrag zo dat factor C op de doelgrens uitkomt (alleen met enkel bedragen). */
function richtOpGrens(inkomens: readonly RuwInkomen[], doel: string | null): RuwInkomen[] {
	if (doel === null || inkomens.some(({ opgave }) => opgave.soort === 'perioden')) return [...inkomens];
	const rest = som(
		inkomens.slice(1).map(({ opgave }) => breuk('belastbaarJaar' in opgave ? opgave.belastbaarJaar : '0'))
	);
	const belastbaarJaar = centen(minstensNul(min(breuk(doel), rest)));
	return inkomens.map((inkomen, plaats) =>
		plaats > 0 || inkomen.opgave.soort !== 'bedragen'
			? inkomen
			: { ...inkomen, opgave: { ...inkomen.opgave, belastbaarJaar } }
	);
}

const STANDAARD = {
	wonen: {
		adres: 'nederland',
		woonland: null,
		woonlandfactor: null,
		openheidVanZaken: false,
		inrichting: null,
		woning: 'onbekend',
		huurtoeslagMogelijk: 'onbekend',
		woonkostenPerMaand: null,
		eindeOphogingWoonkosten: null
	},
	inkomen: {
		codeSoort: null,
		loonheffingennummer: null,
		nevenInkomst: false,
		lopendBeslag: null,
		loonbelastingVoertuig: null,
		toegekendNormbedrag: null
	},
	beslag: { beslagobject: null, samenvoegen: [], omslag: [], startjaar: null },
	toeslagen: { huurtoeslag: null, zorgtoeslag: null, kindgebondenBudget: null },
	kenmerk: { dossiernummer: null, bsn: null },
	lezingen: {
		ondergrens: 'nul',
		regel95: 'totaal',
		lid7vanaf2026: null,
		toeslagen: 'na95',
		afronding: 'heleEuroHalfOmhoog',
		vierweken: 'kalender'
	}
} as const;

const DELEN = ['wonen', 'beslag', 'toeslagen', 'kenmerk', 'lezingen'] as const;

/** Verdunt elk onderdeel, en daarna de onderdelen die geheel standaard zijn. */
function verdunDossier(dossier: RuwDossier, verdun: Verdunner): RuwDossier {
	const uit: Record<string, unknown> = { ...dossier };
	for (const naam of DELEN) {
		const ruw = { ...dossier[naam] } as Record<string, unknown>;
		const geheelStandaard = Object.entries(STANDAARD[naam]).every(
			([sleutel, standaard]) => JSON.stringify(ruw[sleutel]) === JSON.stringify(standaard)
		);
		const deel = { [naam]: verdun(ruw, STANDAARD[naam]) };
		delete uit[naam];
		Object.assign(uit, geheelStandaard ? verdun(deel, deel) : deel);
	}
	uit['inkomens'] = dossier.inkomens.map((inkomen) => ({
		...verdun({ ...inkomen }, STANDAARD.inkomen),
		opgave: verdun({ ...inkomen.opgave }, { alleenLaatste: false })
	}));
	return verdun(uit, { hardheid: null }) as unknown as RuwDossier;
}

/** Maakt een arbitrair voor dossiers met deze soorten opgave. */
function dossiers(soorten: readonly Soort[]): fc.Arbitrary<RuwDossier> {
	const delen = (kader: Kader) =>
		fc.record({
			kader: fc.constant(kader),
			wonen: wonenArbitrair(kader),
			inkomens: inkomensArbitrair(kader, soorten),
			toeslagen: fc.record({ huurtoeslag: toeslag, zorgtoeslag: toeslag, kindgebondenBudget: toeslag }),
			hardheid: zelden(fc.record({ bedrag: bedrag(1, 600), einddatum: rondPeildatum(kader.peildatum) }), 5),
			lezingen: fc.oneof(fc.constant(STANDAARD.lezingen as RuweLezingen), lezingenArbitrair),
			kenmerk: fc.record({
				dossiernummer: zelden(fc.constant('A-17'), 3),
				bsn: zelden(fc.constant('111222333'), 4)
			}),
			doel: fc.oneof(fc.constant(null), rondGrens(kader.inkomensgrenzen)),
			keuzes: fc.array(fc.nat(2), { maxLength: 41 })
		});
	return kaderArbitrair.chain(delen).chain(({ kader, doel, keuzes, ...deel }) =>
		beslagArbitrair(kader, deel.inkomens).map((beslag) => {
			// Hele euro's met een rest in centen: daar legt het formaat de laatste omslagregel niet vast.
			const omslag = deel.lezingen.afronding === 'centen' ? [] : beslag.omslag;
			const volledig: RuwDossier = {
				formaat: 'bvv-dossier',
				versie: 1,
				peildatum: kader.peildatum,
				leefsituatie: kader.leefsituatie,
				...deel,
				inkomens: richtOpGrens(deel.inkomens, doel),
				beslag: { ...beslag, omslag }
			};
			return verdunDossier(volledig, maakVerdunner(keuzes));
		})
	);
}

/** Alles door elkaar: bedragen en loonstroken. */
export const dossierArbitrair: fc.Arbitrary<RuwDossier> = dossiers(['bedragen', 'perioden']);

/** Alleen inkomens met opgave.soort "bedragen". */
export const alleenBedragen: fc.Arbitrary<RuwDossier> = dossiers(['bedragen']);

/** Alleen inkomens met opgave.soort "perioden". */
export const alleenPerioden: fc.Arbitrary<RuwDossier> = dossiers(['perioden']);

/**
 * Als alleenBedragen, maar met een negatief eerste inkomen (correcties). Apart, omdat het afkappen op
 * nul (regel 5.4) een waarschuwing geeft en de invoer niet gewoon is.
 */
export const metNegatiefInkomen: fc.Arbitrary<RuwDossier> = fc
	.tuple(alleenBedragen, bedrag(1, 5000), bedrag(1, 500))
	.map(([dossier, jaar, maand]) => ({
		...dossier,
		inkomens: dossier.inkomens.map((inkomen, plaats) =>
			plaats > 0
				? inkomen
				: {
						...inkomen,
						opgave: { soort: 'bedragen' as const, belastbaarJaar: `-${jaar}`, nettoMaand: `-${maand}` }
					}
		)
	}));
