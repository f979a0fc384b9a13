/** Willekeurige geldige inkomens: bedragen, maandstroken en vierwekenstroken. */
import fc from 'fast-check';
import { breuk, centen, deel, plus, som, verhouding } from './breuk.ts';
import { dagnummer, ligtBinnen, maandVan, ontleed, plusDagen, uitDagnummer } from './datum.ts';
import { vierwekenIn, vierwekenVan, type Tijdvak } from './datum.ts';
import { bedrag, bedragOfGrens, zelden, type Kader } from './grenzen.ts';
import type { RuweOpgave, RuwePeriode, RuwInkomen } from './vorm.ts';

const NORMBEDRAGCODES = ['34', '42', '43', '45'];

const CODES = [
	...NORMBEDRAGCODES,
	...[
		'22',
		'23',
		'11',
		'12',
		'15',
		'21',
		'31',
		'33',
		'37',
		'40',
		'44',
		'46',
		'52',
		'54',
		'57',
		'63',
		'81',
		'99'
	],
	...['15', '15']
];

/** 'steeds' maakt een uitbetaling structureel, 'soms' meestal incidenteel. */
const betaalpatroon = fc.constantFrom('geen', 'soms', 'steeds');

const ruwePeriode = fc.record({
	basis: bedrag(0, 4500),
	vakantiebijslag: bedrag(1, 2500),
	avwb: bedrag(1, 1500),
	betaaltVakantiebijslag: fc.boolean(),
	betaaltAvwb: fc.boolean(),
	opgebouwd: fc.oneof(fc.constant('0.00'), bedrag(0, 350)),
	opbouwAvwb: fc.oneof(fc.constant('0.00'), bedrag(0, 300)),
	zvw: fc.oneof(fc.constant('0.00'), bedrag(0, 200)),
	loonheffing: fc.oneof(fc.constant('0.00'), bedrag(0, 900), bedrag(0, 6000))
});

function maakPerioden(tijdvakken: fc.Arbitrary<Tijdvak[]>): fc.Arbitrary<RuwePeriode[]> {
	const patronen = fc.tuple(betaalpatroon, betaalpatroon);
	return fc.tuple(tijdvakken, patronen).chain(([gekozen, [patroonVb, patroonAvwb]]) =>
		fc.array(ruwePeriode, { minLength: gekozen.length, maxLength: gekozen.length }).map((ruw) =>
			gekozen.flatMap((tijdvak, plaats) => {
				const strook = ruw[plaats];
				if (!strook) return [];
				const aan = (patroon: string, soms: boolean, waarde: string): string =>
					patroon === 'steeds' || (patroon === 'soms' && soms) ? waarde : '0.00';
				const vakantiebijslag = aan(patroonVb, strook.betaaltVakantiebijslag, strook.vakantiebijslag);
				const avwb = aan(patroonAvwb, strook.betaaltAvwb, strook.avwb);
				return {
					begin: tijdvak.begin,
					eind: tijdvak.eind,
					// Uitbetaalde VB en AVWB zitten altijd in het loon LB/PH.
					loon: centen(som([strook.basis, vakantiebijslag, avwb].map(breuk))),
					uitbetaaldeVakantiebijslag: vakantiebijslag,
					opnameAvwb: avwb,
					opgebouwdVakantiebijslag: strook.opgebouwd,
					opbouwAvwb: strook.opbouwAvwb,
					ingehoudenZvw: strook.zvw,
					ingehoudenLoonheffing: strook.loonheffing
				};
			})
		)
	);
}

const deelverzameling = (tijdvakken: readonly Tijdvak[]): fc.Arbitrary<Tijdvak[]> =>
	fc.oneof(fc.constant<Tijdvak[]>([...tijdvakken]), fc.shuffledSubarray([...tijdvakken], { minLength: 1 }));

/** Kalendermaanden voor, in en na het venster; nooit na de peildatum. */
const maanden = ({ peildatum }: Kader): fc.Arbitrary<Tijdvak[]> =>
	deelverzameling([-6, -5, -4, -3, -2, -1].map((verschuiving) => maandVan(peildatum, verschuiving)));

/** Reeks van precies 28 dagen waarvan een periode op de ankerdag eindigt. */
function reeks28(anker: string, ruimte: Tijdvak): Tijdvak[] {
	const laatste = dagnummer(anker);
	return Array.from({ length: 15 }, (_, k) => laatste + 28 * (k - 8))
		.map((eind) => ({ begin: uitDagnummer(eind - 27), eind: uitDagnummer(eind) }))
		.filter((tijdvak) => ligtBinnen(tijdvak, ruimte));
}

/** Kalendertijdvakken of verschoven perioden, met opzet ook net op en naast de randen van het venster. */
function vierweken({ peildatum, venster }: Kader): fc.Arbitrary<Tijdvak[]> {
	const ruimte = { begin: plusDagen(venster.begin, -62), eind: peildatum };
	const { jaar } = ontleed(peildatum);
	const kalender = [...vierwekenVan(jaar - 1), ...vierwekenVan(jaar)].filter((tijdvak) =>
		ligtBinnen(tijdvak, ruimte)
	);
	const laatste = vierwekenIn(venster).at(-1)?.eind ?? venster.eind;
	const anker = fc.oneof(
		fc.integer({ min: -8, max: 8 }).map((dagen) => plusDagen(laatste, dagen)),
		fc.constantFrom(0, -1, 1).map((dagen) => plusDagen(venster.eind, dagen)),
		fc.constantFrom(0, -1, 1).map((dagen) => plusDagen(venster.begin, 27 + dagen)),
		fc.integer({ min: 0, max: 27 }).map((dagen) => plusDagen(venster.eind, -dagen))
	);
	return fc.oneof(
		deelverzameling(kalender),
		anker.chain((dag) => deelverzameling(reeks28(dag, ruimte)))
	);
}

function opgave(
	kader: Kader,
	tijdvak: RuwInkomen['tijdvak'],
	soorten: readonly string[]
): fc.Arbitrary<RuweOpgave> {
	const { norm } = kader;
	const nettogrenzen = [
		breuk(0),
		norm.maximum,
		deel(norm.maximum, verhouding(95, 100)),
		norm.basisnorm,
		plus(norm.basisnorm, norm.normhuur)
	];
	const bedragen: fc.Arbitrary<RuweOpgave> = fc.record({
		soort: fc.constant('bedragen' as const),
		belastbaarJaar: bedragOfGrens(0, 95000, kader.inkomensgrenzen),
		nettoMaand: fc.oneof(bedrag(0, 4500), bedrag(0, 400), bedragOfGrens(0, 2500, nettogrenzen))
	});
	const perioden: fc.Arbitrary<RuweOpgave> = fc.record({
		soort: fc.constant('perioden' as const),
		alleenLaatste: fc.oneof(fc.constant(false), fc.boolean()),
		perioden: maakPerioden(tijdvak === 'maand' ? maanden(kader) : vierweken(kader))
	});
	if (!soorten.includes('perioden')) return bedragen;
	return soorten.includes('bedragen') ? fc.oneof(bedragen, perioden) : perioden;
}

/** Een inkomen zonder id; `eigen` dwingt een inkomen af waarop beslag kan liggen. */
export function inkomenArbitrair(
	kader: Kader,
	soorten: readonly string[],
	eigen: boolean
): fc.Arbitrary<Omit<RuwInkomen, 'id'>> {
	const gehuwd = kader.leefsituatie.startsWith('gehuwd');
	const van = eigen || !gehuwd ? fc.constant('inwoner' as const) : fc.constantFrom('inwoner', 'partner');
	const tijdvakken = fc.constantFrom('maand' as const, 'vierweken' as const);
	return fc.tuple(van, tijdvakken).chain(([wie, tijdvak]) =>
		fc
			.record({
				van: fc.constant(wie),
				naam: fc.constantFrom('Bakkerij De Vries', 'UWV', 'Gemeente Ons Dorp', 'Café ’t Hoekje & Zn.'),
				codeSoort: fc.oneof(fc.constantFrom(...CODES), fc.constantFrom(...CODES), fc.constant(null)),
				loonheffingennummer: fc.constant(null),
				tijdvak: fc.constant(tijdvak),
				nevenInkomst: eigen ? fc.constant(false) : zelden(fc.constant(true), 5).map((ja) => ja ?? false),
				opgave: opgave(kader, tijdvak, soorten),
				lopendBeslag: zelden(fc.record({ tBvv: bedrag(0, 2500) }), 5),
				loonbelastingVoertuig: wie === 'partner' ? fc.constant(null) : zelden(bedrag(0, 400), 7),
				toegekendNormbedrag: fc.oneof(fc.constant(null), bedrag(1, 2200))
			})
			.map((inkomen) => {
				// Neveninkomsten zijn onbelast en kunnen geen beslag dragen; normbedrag alleen bij bijstandscodes.
				const neven = inkomen.nevenInkomst;
				const bijstand = wie === 'inwoner' && NORMBEDRAGCODES.includes(inkomen.codeSoort ?? '') && !neven;
				return {
					...inkomen,
					lopendBeslag: neven ? null : inkomen.lopendBeslag,
					loonbelastingVoertuig: neven ? null : inkomen.loonbelastingVoertuig,
					toegekendNormbedrag: bijstand ? inkomen.toegekendNormbedrag : null
				};
			})
	);
}
