import { describe, expect, it } from 'vitest';
import { isLezing } from '#lib/controle/vergissingen/lezingen.ts';
import { VERGISSINGEN } from '#lib/controle/vergissingen/lijst.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { inkomen3, perioden } from '../hulp/bouwers.ts';
import { brief, controle, feiten, oorzaken, resultaat } from './hulp.ts';

type Velden = Record<string, unknown>;

interface Voorbeeld {
	readonly id: string;
	/** Wat echt zo is. */
	readonly feiten: Velden;
	/** Waarmee de brief rekent: een ander dossier, of een bedrag dat met de hand is uitgerekend. */
	readonly alsof: Velden | string;
	/** Noemt de brief zijn gegevens, dan kan deze vergissing niet. */
	readonly alleenZonderGegevens?: true;
}

const PAAR = 'gehuwd_zonder_kinderen';
const partner = (netto: string, anders: Velden = {}) =>
	inkomen3('24000.00', netto, { id: '2', van: 'partner', ...anders });
const paar = (...inkomens: readonly unknown[]) => feiten({ leefsituatie: PAAR, inkomens });
const strook = (begin: string, eind: string, loon: string, vakantiegeld = '0.00') => ({
	begin,
	eind,
	loon,
	uitbetaaldeVakantiebijslag: vakantiegeld,
	opnameAvwb: '0.00',
	opgebouwdVakantiebijslag: '150.00',
	opbouwAvwb: '0.00',
	ingehoudenZvw: '0.00',
	ingehoudenLoonheffing: '200.00'
});
const NOVEMBER = strook('2025-11-01', '2025-11-30', '2100.00');
const DECEMBER = strook('2025-12-01', '2025-12-31', '2600.00');
const JANUARI = strook('2026-01-01', '2026-01-31', '1900.00');
const metStroken = (...stroken: readonly unknown[]) =>
	feiten({ inkomens: [inkomen3('', '', { opgave: perioden(...stroken) })].map(zonderBedragen) });
const zonderBedragen = ({ opgave, ...rest }: Velden) => ({
	...rest,
	opgave: Object.fromEntries(
		Object.entries(opgave as Velden).filter(([naam]) => !['belastbaar', 'netto'].includes(naam))
	)
});
const woont = (wonen: Velden) => feiten({ wonen });
const LOON = inkomen3('30000.00', '2000.00', { codeSoort: '15' });
const twee = (anders: Velden = {}) =>
	feiten({ inkomens: [LOON, inkomen3('4800.00', '400.00', { id: '2', codeSoort: '56', ...anders })] });
const laag = (anders: Velden = {}) => feiten({ inkomens: [inkomen3('17000.00', '1300.00', anders)] });
const jaarlijks = { vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '1200.00' } };

const VOORBEELDEN: readonly Voorbeeld[] = [
	// Bedragen van een ander halfjaar staan in tests/controle/gevallen; hier die van 1 juli 2026, met C 30.000.
	{ id: 'volgendeNormtabel', feiten: feiten(), alsof: '1499.00' },
	{
		id: 'vorigeNormtabel',
		feiten: feiten(),
		alsof: berekenResultaat(feiten({ peildatum: '2025-12-01' })).tBvv
	},
	{ id: 'verouderd', feiten: feiten(), alsof: berekenResultaat(feiten({ peildatum: '2024-02-01' })).tBvv },
	{ id: 'kindTeVeel', feiten: feiten(), alsof: feiten({ leefsituatie: 'alleenstaande_ouder' }) },
	{ id: 'kindVergeten', feiten: feiten({ leefsituatie: 'alleenstaande_ouder' }), alsof: feiten() },
	{ id: 'partnerTeVeel', feiten: feiten(), alsof: feiten({ leefsituatie: PAAR }) },
	{ id: 'partnerVergeten', feiten: paar(inkomen3(), partner('900.00')), alsof: feiten() },
	{ id: 'partnerinkomenVergeten', feiten: paar(inkomen3(), partner('900.00')), alsof: paar(inkomen3()) },
	{
		// Van 2.000 basis mag hooguit 1.000 af; hier gaat de hele 1.400 eraf.
		id: 'partnerNietGehalveerd',
		feiten: {
			...paar(inkomen3('28000.00', '1800.00'), partner('1400.00')),
			wonen: { inrichting: { kostenPerMaand: '1433.82' } }
		},
		alsof: '600.00'
	},
	{
		id: 'halvering',
		feiten: { ...paar(inkomen3()), wonen: { inrichting: { kostenPerMaand: '1433.82' } } },
		alsof: '1000.00'
	},
	{
		id: 'partnerBeslagVergeten',
		feiten: paar(inkomen3(), partner('1500.00', { lopendBeslag: { tBvv: '300.00' } })),
		alsof: paar(inkomen3(), partner('1500.00'))
	},
	{
		id: 'lopendBeslagVergeten',
		feiten: twee({ lopendBeslag: { tBvv: '150.00' } }),
		alsof: twee()
	},
	{
		id: 'vierwekenAlsMaand',
		feiten: feiten({ inkomens: [inkomen3('26000.00', '1950.00', { tijdvak: 'vierweken' })] }),
		alsof: feiten({ inkomens: [inkomen3('24000.00', '1800.00', { tijdvak: 'vierweken' })] })
	},
	{
		id: 'maandAlsVierweken',
		feiten: feiten({ inkomens: [inkomen3('24000.00', '1800.00')] }),
		alsof: feiten({ inkomens: [inkomen3('26000.00', '1950.00')] })
	},
	{
		id: 'alleenLaatsteStrook',
		feiten: metStroken(NOVEMBER, DECEMBER, JANUARI),
		alsof: {
			...metStroken(),
			inkomens: [
				{ id: '1', van: 'inwoner', tijdvak: 'maand', opgave: { ...perioden(JANUARI), alleenLaatste: true } }
			]
		}
	},
	{
		id: 'strookOntbreekt',
		feiten: metStroken(NOVEMBER, DECEMBER, JANUARI),
		alsof: metStroken(NOVEMBER, JANUARI)
	},
	{
		id: 'vakantiegeldAlsInkomen',
		feiten: metStroken(NOVEMBER, strook('2025-12-01', '2025-12-31', '4600.00', '2000.00'), JANUARI),
		alsof: metStroken(NOVEMBER, strook('2025-12-01', '2025-12-31', '4600.00'), JANUARI)
	},
	{
		// 95% van 1.300, zonder de 100 vakantiegeld per maand.
		id: 'zonderVakantiegeldIn95',
		feiten: laag({ opgave: jaarlijks }),
		alsof: '1235.00'
	},
	{
		// De formule zonder grens: C 17.000, alleenstaande.
		id: 'regel95Vergeten',
		feiten: laag(),
		alsof: feiten({ inkomens: [inkomen3('17000.00', '5000.00')] })
	},
	{
		id: 'toeslagenVergeten',
		feiten: feiten({ toeslagen: { huurtoeslag: '210.00', zorgtoeslag: '40.00' } }),
		alsof: feiten()
	},
	{
		id: 'hardheidVergeten',
		feiten: feiten({ hardheid: { bedrag: '120.00', einddatum: '2026-12-31' } }),
		alsof: feiten()
	},
	{
		id: 'hardheidVoorbij',
		feiten: feiten({ hardheid: { bedrag: '120.00', einddatum: '2026-03-01' } }),
		alsof: feiten({ hardheid: { bedrag: '120.00', einddatum: '2026-12-31' } })
	},
	{
		id: 'woonkostenVoorbij',
		feiten: woont({ woonkostenPerMaand: '1300.00', eindeOphogingWoonkosten: '2026-02-01' }),
		alsof: woont({ woonkostenPerMaand: '1300.00' })
	},
	{ id: 'woonkostenVergeten', feiten: woont({ woonkostenPerMaand: '1300.00' }), alsof: feiten() },
	{ id: 'anderInkomenVergeten', feiten: twee(), alsof: feiten({ inkomens: [LOON] }) },
	{
		// Een vergoeding van 200 voor de reis telde als loon.
		id: 'inkomenTeVeel',
		feiten: feiten({
			inkomens: [
				inkomen3('17000.00', '', {
					opgave: {
						netto: { onderdelen: { ontvangen: '1400.00', onkostenvergoeding: '200.00' }, per: 'maand' }
					}
				})
			]
		}),
		alsof: '1330.00'
	},
	{
		id: 'winstAfgetrokken',
		feiten: feiten({
			inkomens: [inkomen3('20000.00', '1600.00'), inkomen3('6000.00', '500.00', { id: '2', soort: 'winst' })]
		}),
		alsof: feiten({
			inkomens: [inkomen3('20000.00', '1600.00'), inkomen3('6000.00', '500.00', { id: '2', soort: 'neven' })]
		})
	},
	{ id: 'nihil', feiten: feiten(), alsof: '0.00' },
	{
		id: 'omslagVerkeerd',
		feiten: { ...twee(), beslag: { beslagobject: '1', omslag: ['1', '2'] } },
		alsof: { ...twee(), beslag: { beslagobject: '1', samenvoegen: ['2'] } }
	},
	{
		id: 'woonlandfactorVergeten',
		feiten: woont({ adres: 'buitenland', woonland: 'Turkije', openheidVanZaken: true }),
		alsof: feiten()
	},
	{ id: 'geenWoonadres', feiten: feiten(), alsof: woont({ adres: 'geen' }) },
	{
		id: 'nettoNaBeslag',
		feiten: feiten(),
		alsof: feiten({ inkomens: [inkomen3('30000.00', '1482.00')] }),
		// De brief noemt dan een netto van 2.000, en dat is het.
		alleenZonderGegevens: true
	}
];

const bedragVan = (alsof: Velden | string): string => {
	if (typeof alsof === 'string') return alsof;
	const { tBvv, omslag, beslagobject } = berekenResultaat(alsof);
	return omslag[beslagobject] ?? tBvv;
};
const zaak = (echt: Velden, bedrag: string, gegevens: Velden | null = null) =>
	resultaat(controle({ feiten: echt, brief: brief(bedrag, { gegevens }) }));

describe('elke vergissing', () => {
	it('heeft een voorbeeld', () => {
		const ids = VERGISSINGEN.map(({ id }) => id).filter((id) => !isLezing(id));
		expect(VOORBEELDEN.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
	});

	it.each(VOORBEELDEN)(
		'$id wordt gevonden, zonder en met de gegevens erbij',
		({ id, feiten: echt, alsof, alleenZonderGegevens = false }) => {
			const bedrag = bedragVan(alsof);
			expect(oorzaken(zaak(echt, bedrag))[0]).toBe(id);
			const metGegevens = oorzaken(zaak(echt, bedrag, echt));
			if (alleenZonderGegevens) expect(metGegevens.join()).not.toContain(id);
			else expect(metGegevens[0]).toBe(id);
		}
	);

	it.each(VOORBEELDEN)('$id wordt niet genoemd als de brief goed is', ({ feiten: echt }) => {
		const goed = bedragVan(echt);
		for (const gegevens of [null, echt]) {
			expect(zaak(echt, goed, gegevens)).toMatchObject({
				uitkomst: 'klopt',
				diagnose: [],
				toeschrijving: []
			});
		}
	});
});

describe('een andere lezing van de wet', () => {
	it('is geen fout in de brief', () => {
		const pensioen = inkomen3('4800.00', '400.00', { id: '2', codeSoort: '56' });
		const wordt = feiten({ inkomens: [inkomen3('9000.00', '700.00', { codeSoort: '15' }), pensioen] });
		const { tBvv } = berekenResultaat({ ...wordt, lezingen: { regel95: 'letterlijk' } });
		const uit = zaak(wordt, tBvv, wordt);
		expect(uit.uitkomst).toBe('andereLezing');
		expect(oorzaken(uit)[0]).toBe('lezing:regel95:letterlijk');
	});

	it('telt niet als de brief een ander inkomen noemt en daaruit volgt', () => {
		const gegevens = feiten({ leefsituatie: 'alleenstaande_ouder' });
		expect(zaak(feiten(), '1336.00', gegevens)).toMatchObject({ uitkomst: 'kanHoger', diagnose: [] });
	});
});

it('een paar wordt genoemd als geen vergissing alleen past', () => {
	const echt = feiten({ toeslagen: { huurtoeslag: '210.00' } });
	const { tBvv } = berekenResultaat(feiten({ leefsituatie: 'alleenstaande_ouder' }));
	expect(oorzaken(zaak(echt, tBvv))).toEqual(['toeslagenVergeten+kindTeVeel']);
	expect(zaak(echt, tBvv).uitkomst).toBe('kanHoger');
});

it('noemt nooit meer dan drie oorzaken', () => {
	for (let euro = 700; euro < 1500; euro += 37) {
		const { diagnose } = zaak(twee({ lopendBeslag: { tBvv: '150.00' } }), `${euro}.00`);
		expect(diagnose.length).toBeLessThanOrEqual(3);
	}
});
