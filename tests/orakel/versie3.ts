/** Willekeurige dossiers in versie 3 van het bestand: winst, opgebouwd netto, vakantiegeld, leeg en de nieuwe lezingen. */
import fc from 'fast-check';
import { ligtBinnen, selectieperiode } from './datum.ts';
import { dossierArbitrair } from './dossiers.ts';
import { bedrag, zelden } from './grenzen.ts';
import type { RuwDossier, RuweLezingen, RuwInkomen } from './vorm.ts';

/** De lezingen die versie 1 en 2 niet kennen. */
const lezingenVersie3: fc.Arbitrary<RuweLezingen> = fc.record(
	{
		vakantiebijslag95: fc.constantFrom('inclusief', 'exclusief', null),
		normbedrag: fc.constantFrom('bijLid1', 'altijd', null)
	},
	{ requiredKeys: [] }
);

const PER_JAAR = ['jaar', 'maand', 'vierweken'] as const;
const PER_MAAND = ['maand', 'vierweken'] as const;

/** Wat versie 3 over een inkomen meer kan zeggen. */
const keuzeVersie3 = fc.record({
	per: fc.nat(5),
	winst: zelden(fc.constant(true), 4),
	zonderNetto: fc.boolean(),
	onderdelen: zelden(
		fc.record(
			{
				ingehouden: fc.oneof(fc.constant(null), bedrag(0, 900)),
				bronheffing: fc.oneof(fc.constant(null), bedrag(0, 170)),
				onkostenvergoeding: fc.oneof(fc.constant(null), bedrag(0, 400))
			},
			{ requiredKeys: [] }
		),
		3
	),
	vakantiegeld: zelden(
		fc.record(
			{
				uitbetaling: fc.constantFrom(
					'elkePeriode',
					'jaarlijks',
					'jaarlijks',
					'jaarlijks',
					'geen',
					'onbekend',
					null
				),
				nettoPerJaar: fc.oneof(fc.constant(null), bedrag(0, 4000)),
				maand: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 12 }))
			},
			{ requiredKeys: [] }
		),
		2
	),
	leeg: zelden(fc.constant(true), 8)
});
type KeuzeVersie3 = typeof keuzeVersie3 extends fc.Arbitrary<infer K> ? K : never;

/** Zo kan elk eigen inkomen winst zijn; bij een overheidsvordering kan er alleen een neveninkomst zijn. */
const zonderBeslagobject = (dossier: RuwDossier): RuwDossier =>
	dossier.beslag?.beslagobject === 'overheidsvordering'
		? dossier
		: { ...dossier, beslag: { startjaar: dossier.beslag?.startjaar } };
const metWinst = (keuze: KeuzeVersie3): KeuzeVersie3 => ({ ...keuze, winst: true });

/** Winst kan geen beslag dragen en heeft geen normbedrag. */
function kanWinstZijn({ beslag }: RuwDossier, inkomen: RuwInkomen): boolean {
	const genoemd = [beslag?.beslagobject, ...(beslag?.samenvoegen ?? []), ...(beslag?.omslag ?? [])];
	return !inkomen.nevenInkomst && inkomen.toegekendNormbedrag == null && !genoemd.includes(inkomen.id);
}

function alsVersie3(dossier: RuwDossier, inkomen: RuwInkomen, keuze: KeuzeVersie3): RuwInkomen {
	const { nevenInkomst, ...rest } = inkomen;
	const { opgave } = inkomen;
	const winst = keuze.winst === true && kanWinstZijn(dossier, inkomen);
	const soort = nevenInkomst ? ('neven' as const) : winst ? ('winst' as const) : null;
	if (opgave.soort === 'perioden') {
		// Zonder een strook in het venster moet er staan dat er niets kwam.
		const venster = selectieperiode(dossier.peildatum);
		const leeg = keuze.leeg === true || !opgave.perioden.some((periode) => ligtBinnen(periode, venster));
		return { ...rest, soort, opgave: leeg ? { ...opgave, leeg, perioden: [] } : opgave };
	}
	if (!('belastbaarJaar' in opgave)) return { ...rest, soort };
	const per = PER_MAAND[keuze.per % 2] ?? 'maand';
	const netto =
		winst && keuze.zonderNetto
			? null
			: keuze.onderdelen
				? { onderdelen: { ontvangen: opgave.nettoMaand, ...keuze.onderdelen }, per }
				: { bedrag: opgave.nettoMaand, per };
	const belastbaar = { bedrag: opgave.belastbaarJaar, per: PER_JAAR[keuze.per % 3] ?? 'jaar' };
	const bedragen = { soort: 'bedragen' as const, belastbaar, netto };
	return {
		...rest,
		soort,
		opgave: keuze.vakantiegeld ? { ...bedragen, vakantiegeld: keuze.vakantiegeld } : bedragen
	};
}

/** Elk dossier als bestand van versie 3, met alles wat die versie meer kan zeggen. */
export const vanVersie3: fc.Arbitrary<RuwDossier> = fc
	.tuple(
		dossierArbitrair,
		fc.array(keuzeVersie3, { minLength: 4, maxLength: 4 }),
		lezingenVersie3,
		fc.record({
			adresOnbekend: zelden(fc.constant(true), 3),
			woonkostenOnbekend: zelden(fc.constant(true), 2)
		}),
		zelden(fc.constant(true), 6)
	)
	.map(([kaal, keuzes, lezingen, onbekend, alleenWinst]) => {
		const dossier = { ...kaal, wonen: { ...kaal.wonen, ...onbekend } };
		return alleenWinst
			? ([zonderBeslagobject(dossier), keuzes.map(metWinst), lezingen] as const)
			: ([dossier, keuzes, lezingen] as const);
	})
	.map(([dossier, keuzes, lezingen]) => ({
		...dossier,
		versie: 3,
		lezingen: { ...dossier.lezingen, ...lezingen },
		inkomens: dossier.inkomens.map((inkomen, plaats) => {
			const keuze = keuzes[plaats];
			return keuze ? alsVersie3(dossier, inkomen, keuze) : inkomen;
		})
	}));
