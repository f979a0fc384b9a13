import { describe, expect, it } from 'vitest';
import { inkomen3, perioden } from '../hulp/bouwers.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { brief, controle, feiten, resultaat } from './hulp.ts';

type Velden = Record<string, unknown>;

/** Wat er anders is, als `veld effect`; het bedrag volgt uit de gegevens van de brief. */
function anders(echt: Velden, gegevens: Velden) {
	const { tBvv } = berekenResultaat(gegevens);
	const { toeschrijving, samen } = resultaat(controle({ feiten: echt, brief: brief(tBvv, { gegevens }) }));
	return {
		velden: toeschrijving.map(({ veld, effect }) => `${veld} ${effect}`),
		waarden: toeschrijving.map((een) => [een.brief, een.feit]),
		samen
	};
}

const met = (...inkomens: readonly unknown[]) => feiten({ inkomens });
const gehuwd = (...inkomens: readonly unknown[]) =>
	feiten({ leefsituatie: 'gehuwd_zonder_kinderen', inkomens });
const laag = (netto: string) => inkomen3('17000.00', netto);
const partner = (anders: Velden = {}) => inkomen3('0.00', '400.00', { id: 'p', van: 'partner', ...anders });
const strook = (begin: string, eind: string) => ({
	begin,
	eind,
	loon: '2500.00',
	uitbetaaldeVakantiebijslag: '0.00',
	opnameAvwb: '0.00',
	opgebouwdVakantiebijslag: '200.00',
	opbouwAvwb: '0.00',
	ingehoudenZvw: '0.00',
	ingehoudenLoonheffing: '300.00'
});
const STROKEN = [
	strook('2025-11-01', '2025-11-30'),
	strook('2025-12-01', '2025-12-31'),
	strook('2026-01-01', '2026-01-31')
];

describe('de toeschrijving wijst zo precies mogelijk aan wat anders is', () => {
	it('een bedrag', () => {
		expect(anders(met(laag('1300.00')), met(laag('1200.00')))).toEqual({
			velden: ['inkomens[0].opgave.netto.bedrag 95.00'],
			waarden: [['1200.00', '1300.00']],
			samen: '0.00'
		});
	});

	it('een tijdvak dat verkeerd gelezen is', () => {
		const per = (tijdvak: string) =>
			met(inkomen3('17000.00', '', { opgave: { netto: { bedrag: '1200.00', per: tijdvak } } }));
		expect(anders(per('vierweken'), per('maand')).velden).toEqual(['inkomens[0].opgave.netto.per 95.00']);
	});

	it('een beslag dat al op het inkomen van de partner lag, als geheel', () => {
		const { velden, waarden } = anders(
			gehuwd(inkomen3('30000.00', '2200.00'), partner({ lopendBeslag: { tBvv: '150.00' } })),
			gehuwd(inkomen3('30000.00', '2200.00'), partner())
		);
		expect(velden).toEqual(['inkomens[1].lopendBeslag 250.00']);
		expect(waarden).toEqual([[null, { tBvv: '150.00' }]]);
	});

	it('meer velden, het grootste effect eerst, en samen de rest', () => {
		const echt = feiten({ toeslagen: { zorgtoeslag: '40.00' } });
		const { velden, samen } = anders(echt, feiten({ leefsituatie: 'alleenstaande_ouder' }));
		expect(velden).toEqual(['leefsituatie 146.00', 'toeslagen.zorgtoeslag 40.00']);
		expect(samen).toBe('0.00');
		// De grens van 95% maakt dat twee gegevens samen minder schelen dan elk alleen.
		const dubbel = anders(
			feiten({ inkomens: [inkomen3('30000.00', '1500.00')] }),
			feiten({ leefsituatie: 'alleenstaande_ouder', inkomens: [laag('1400.00')] })
		);
		expect(dubbel.velden.length).toBeGreaterThan(1);
		expect(dubbel.samen).not.toBe('0.00');
	});
});

describe('hetzelfde in andere woorden is geen verschil', () => {
	it('loonstroken tegenover de gemiddelden op de brief', () => {
		const uitStroken = met({ id: '1', van: 'inwoner', tijdvak: 'maand', opgave: perioden(...STROKEN) });
		const { nettoPerInkomen, jaarPerInkomen } = berekenResultaat(uitStroken);
		const opBrief = met(inkomen3(jaarPerInkomen['1'], nettoPerInkomen['1']));
		expect(anders(uitStroken, opBrief).velden).toEqual([]);
		expect(anders(opBrief, uitStroken).velden).toEqual([]);
		const lager = met(inkomen3(jaarPerInkomen['1'], '1000.00'));
		expect(anders(uitStroken, lager).velden[0]).toMatch(/^inkomens\[0\]\.opgave\.netto\.bedrag /);
	});

	it('een opgebouwd netto, en een bedrag per vier weken', () => {
		const delen = { onderdelen: { ontvangen: '1500.00', ingehouden: '500.00' }, per: 'maand' };
		const opgebouwd = met(inkomen3('30000.00', '', { opgave: { netto: delen } }));
		expect(anders(opgebouwd, feiten()).velden).toEqual([]);
		const perVierweken = { bedrag: '1846.15', per: 'vierweken' };
		expect(
			anders(met(inkomen3('30000.00', '', { opgave: { netto: perVierweken } })), feiten()).velden
		).toEqual([]);
	});

	it('een ander id, een naam anders geschreven, en een andere volgorde', () => {
		const loon = { codeSoort: '15', naam: 'Bakkerij De Vries' };
		const uwv = { codeSoort: '33', naam: 'UWV' };
		const echt = met(
			inkomen3('20000.00', '1500.00', { id: '1', ...loon }),
			inkomen3('9000.00', '700.00', { id: '2', ...uwv })
		);
		const opBrief = met(
			inkomen3('9000.00', '700.00', { id: 'a', ...uwv }),
			inkomen3('20000.00', '1500.00', { id: 'b', ...loon, naam: 'bakkerij de vries ' })
		);
		expect(anders(echt, opBrief).velden).toEqual([]);
	});

	it('wat een brief niet noemt en wat niets scheelt', () => {
		const opgave = { vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '1920.00' } };
		const echt = feiten({
			wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja' },
			inkomens: [inkomen3('30000.00', '2000.00', { codeSoort: '15', naam: 'Bakkerij', opgave })]
		});
		expect(anders(echt, feiten()).velden).toEqual([]);
	});

	it('wat voorbij is, en een toeslag van nul', () => {
		const echt = feiten({
			hardheid: { bedrag: '150.00', einddatum: '2026-03-01' },
			wonen: { woonkostenPerMaand: '1300.00', eindeOphogingWoonkosten: '2026-02-01' },
			toeslagen: { zorgtoeslag: '0.00' }
		});
		expect(anders(echt, feiten()).velden).toEqual([]);
	});

	it('een belastbaar inkomen dat de gebruiker niet weet', () => {
		const opgave = { belastbaar: null, belastbaarOnbekend: true };
		expect(anders(met(inkomen3('', '2000.00', { opgave })), feiten()).velden).toEqual([]);
	});
});

describe('een inkomen dat maar aan een kant staat', () => {
	const neven = inkomen3('0.00', '150.00', { id: '2', soort: 'neven' });

	it('mist op de brief', () => {
		const { velden, waarden } = anders(met(inkomen3(), neven), feiten());
		expect(velden).toEqual(['inkomens[1] -150.00']);
		expect(waarden).toMatchObject([[null, { soort: 'neven' }]]);
	});

	it('is er niet echt', () => {
		const { velden, waarden } = anders(feiten(), met(inkomen3(), neven));
		expect(velden).toEqual(['inkomens[1] 150.00']);
		expect(waarden).toMatchObject([[{ soort: 'neven' }, null]]);
	});
});

describe('wat alleen niet kan, gaat mee met zijn veld', () => {
	it('de partner met de leefsituatie', () => {
		const paar = gehuwd(inkomen3('30000.00', '2200.00'), partner());
		const alleen = met(inkomen3('30000.00', '2200.00'));
		for (const [echt, opBrief] of [
			[paar, alleen],
			[alleen, paar]
		] as const) {
			const { velden, samen } = anders(echt, opBrief);
			expect(velden).toEqual([expect.stringMatching(/^leefsituatie /)]);
			expect(samen).toBe('0.00');
		}
	});

	it('het land met het adres', () => {
		const weg = feiten({ wonen: { adres: 'buitenland', woonland: 'Turkije' } });
		expect(anders(weg, feiten()).velden).toEqual([expect.stringMatching(/^wonen\.adres -/)]);
		expect(anders(feiten(), weg).velden).toEqual([expect.stringMatching(/^wonen\.adres \d/)]);
		const elders = feiten({ wonen: { adres: 'buitenland', woonland: 'Chili' } });
		expect(anders(elders, weg).velden).toEqual([expect.stringMatching(/^wonen\.woonland \d/)]);
	});
});
