import fc from 'fast-check';

/*
 * Zaken zoals zij voorkomen: loon, een uitkering of bijstand, soms een tweede inkomen, een partner, toeslagen die worden
 * ingehouden, woonkosten, hardheid of een adres in het buitenland. Dit bestand kent de controle niet.
 */

export interface Inkomen {
	id: string;
	van: 'inwoner' | 'partner';
	naam: string;
	codeSoort: string | null;
	tijdvak: 'maand' | 'vierweken';
	soort?: 'periodiek' | 'neven' | 'winst';
	opgave: Record<string, unknown> & { soort: 'bedragen' | 'perioden' };
	lopendBeslag?: { tBvv: string } | null;
}

export interface Zaak {
	formaat: 'bvv-dossier';
	versie: 3;
	peildatum: string;
	leefsituatie: string;
	inkomens: Inkomen[];
	wonen: Record<string, unknown>;
	toeslagen: Record<'huurtoeslag' | 'zorgtoeslag' | 'kindgebondenBudget', string | null>;
	hardheid: { bedrag: string; einddatum: string } | null;
	beslag: Record<string, unknown>;
	lezingen: Record<string, string>;
}

const euro = (van: number, tot: number): fc.Arbitrary<string> =>
	fc.integer({ min: van * 100, max: tot * 100 }).map((centen) => (centen / 100).toFixed(2));

/** Een op de zoveel keer wel. */
const soms = <T>(op: number, wat: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
	fc.integer({ min: 1, max: op }).chain((worp) => (worp === 1 ? wat : fc.constant(null)));

const peildatum = fc
	.tuple(
		fc.constantFrom(2022, 2023, 2024, 2025, 2025, 2026, 2026),
		fc.nat(11),
		fc.integer({ min: 1, max: 28 })
	)
	.map(
		([jaar, maand, dag]) => `${jaar}-${String(maand + 1).padStart(2, '0')}-${String(dag).padStart(2, '0')}`
	);

/** Netto is 62 tot 88% van belastbaar: van een laag inkomen blijft meer over. */
const bedragen = (van: number, tot: number, vakantiegeld: boolean): fc.Arbitrary<Inkomen['opgave']> =>
	fc
		.tuple(fc.integer({ min: van, max: tot }), fc.integer({ min: 0, max: 60 }), soms(3, fc.constant(true)))
		.map(([belastbaar, spreiding, jaarlijks]) => {
			const deel = Math.max(0.62, 0.9 - belastbaar / 250_000 - spreiding / 1000);
			const netto = Math.round((belastbaar / 12) * deel * 100) / 100;
			return {
				soort: 'bedragen' as const,
				belastbaar: { bedrag: belastbaar.toFixed(2), per: 'jaar' },
				netto: { bedrag: netto.toFixed(2), per: 'maand' },
				...(vakantiegeld && jaarlijks
					? { vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: (netto * 0.9).toFixed(2) } }
					: {})
			};
		});

const maandVoor = (dag: string, terug: number): { begin: string; eind: string } => {
	const [jaar = 0, maand = 0] = dag.split('-').map(Number);
	const begin = new Date(Date.UTC(jaar, maand - 1 - terug, 1));
	const eind = new Date(Date.UTC(jaar, maand - terug, 0));
	return { begin: begin.toISOString().slice(0, 10), eind: eind.toISOString().slice(0, 10) };
};

/** Drie maandstroken die meetellen, soms met vakantiegeld in een ervan. */
const stroken = (dag: string): fc.Arbitrary<Inkomen['opgave']> =>
	fc
		.tuple(
			fc.integer({ min: 1400, max: 3600 }),
			fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 3 }),
			soms(3, fc.nat(2))
		)
		.map(([loon, schommeling, met]) => ({
			soort: 'perioden' as const,
			perioden: [4, 3, 2].map((terug, plek) => {
				const bruto = loon * (1 + (schommeling[plek] ?? 0) / 100);
				const vakantiegeld = met === plek ? loon * 0.96 : 0;
				return {
					...maandVoor(dag, terug),
					loon: (bruto + vakantiegeld).toFixed(2),
					uitbetaaldeVakantiebijslag: vakantiegeld.toFixed(2),
					opnameAvwb: '0.00',
					opgebouwdVakantiebijslag: (bruto * 0.08).toFixed(2),
					opbouwAvwb: '0.00',
					ingehoudenZvw: '0.00',
					ingehoudenLoonheffing: (Math.max(0, bruto - 900) * 0.25 + vakantiegeld * 0.35).toFixed(2)
				};
			})
		}));

const hoofdinkomen = (dag: string): fc.Arbitrary<Inkomen> =>
	fc
		.constantFrom(
			['15', 'Werkgever', 'maand', 'bedragen'] as const,
			['15', 'Werkgever', 'maand', 'stroken'] as const,
			['15', 'Uitzendbureau', 'vierweken', 'bedragen'] as const,
			['33', 'UWV', 'maand', 'bedragen'] as const,
			['43', 'Gemeente', 'maand', 'bijstand'] as const,
			['22', 'SVB', 'maand', 'bedragen'] as const
		)
		.chain(([codeSoort, naam, tijdvak, hoe]) =>
			(hoe === 'stroken'
				? stroken(dag)
				: hoe === 'bijstand'
					? bedragen(14_000, 19_000, true)
					: bedragen(16_000, 58_000, true)
			).map((opgave) => ({ id: '1', van: 'inwoner' as const, naam, codeSoort, tijdvak, opgave }))
		);

const tweede: fc.Arbitrary<Inkomen> = fc
	.tuple(
		bedragen(3000, 14_000, false),
		fc.constantFrom('periodiek', 'periodiek', 'winst', 'neven'),
		soms(4, euro(150, 500))
	)
	.map(([opgave, soort, beslag]) => ({
		id: '2',
		van: 'inwoner' as const,
		naam: 'Tweede',
		codeSoort: soort === 'periodiek' ? '56' : null,
		tijdvak: 'maand' as const,
		soort: soort as 'periodiek',
		opgave: soort === 'winst' ? { ...opgave, netto: null, vakantiegeld: null } : opgave,
		lopendBeslag: soort === 'periodiek' && beslag ? { tBvv: beslag } : null
	}));

const partner: fc.Arbitrary<Inkomen> = fc
	.tuple(bedragen(4000, 40_000, false), soms(4, euro(300, 1100)))
	.map(([opgave, beslag]) => ({
		id: 'p',
		van: 'partner' as const,
		naam: 'Baan partner',
		codeSoort: '15',
		tijdvak: 'maand' as const,
		opgave,
		lopendBeslag: beslag ? { tBvv: beslag } : null
	}));

const wonen = (dag: string): fc.Arbitrary<Record<string, unknown>> =>
	fc.oneof(
		{ weight: 12, arbitrary: fc.constant({}) },
		{
			weight: 6,
			arbitrary: fc.record({
				woonkostenPerMaand: euro(550, 1500),
				huurtoeslagMogelijk: fc.constantFrom('nee', 'nee', 'ja')
			})
		},
		{
			weight: 2,
			arbitrary: fc.boolean().map((openheidVanZaken) => ({
				adres: 'buitenland',
				openheidVanZaken,
				...(['2022', '2025', '2026'].includes(dag.slice(0, 4))
					? { woonland: 'Turkije' }
					: { woonlandfactor: '0.4' })
			}))
		}
	);

/** Een willekeurige zaak; alles wat niet samen kan, komt er niet in voor. */
export const zaken: fc.Arbitrary<Zaak> = peildatum.chain((dag) =>
	fc
		.record({
			leefsituatie: fc.constantFrom(
				'alleenstaande',
				'alleenstaande',
				'alleenstaande_ouder',
				'gehuwd_zonder_kinderen',
				'gehuwd_met_kinderen'
			),
			eerste: hoofdinkomen(dag),
			tweede: soms(4, tweede),
			partner: fc.oneof({ weight: 3, arbitrary: partner }, { weight: 1, arbitrary: fc.constant(null) }),
			wonen: wonen(dag),
			toeslagen: fc.record({
				huurtoeslag: soms(6, euro(30, 380)),
				zorgtoeslag: soms(6, euro(15, 130)),
				kindgebondenBudget: fc.constant(null)
			}),
			hardheid: soms(10, euro(40, 350))
		})
		.map((deel): Zaak => {
			const gehuwd = deel.leefsituatie.startsWith('gehuwd');
			return {
				formaat: 'bvv-dossier',
				versie: 3,
				peildatum: dag,
				leefsituatie: deel.leefsituatie,
				inkomens: [
					deel.eerste,
					...(deel.tweede ? [deel.tweede] : []),
					...(gehuwd && deel.partner ? [deel.partner] : [])
				],
				wonen: deel.wonen,
				toeslagen: deel.toeslagen,
				hardheid: deel.hardheid === null ? null : { bedrag: deel.hardheid, einddatum: '2027-12-31' },
				beslag: {},
				lezingen: {}
			};
		})
);
