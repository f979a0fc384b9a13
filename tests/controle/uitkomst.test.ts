import { describe, expect, it } from 'vitest';
import { berekenResultaat } from '../hulp/bereken.ts';
import { inkomen3 } from '../hulp/bouwers.ts';
import { brief, controle, feiten, oorzaken, resultaat } from './hulp.ts';

/** Een brief van deze dag, met de feiten van die dag. */
const van = (datum: string, anders: object = {}) =>
	controle({
		vandaag: '2026-12-31',
		feiten: feiten({ peildatum: datum }),
		brief: brief('1000.00', { datum, ontvangen: null, ...anders })
	});

describe('termijnen', () => {
	it.each([
		['2026-01-31', null, '2026-02-28', null, '2027-01-31'],
		['2024-02-29', '2024-03-02', '2024-03-28', '2024-03-30', '2025-02-28'],
		['2023-12-29', '2024-01-02', '2024-01-26', '2024-01-30', '2024-12-29']
	])('van een brief van %s, ontvangen %s', (datum, ontvangen, naBrief, naOntvangst, jaar) => {
		expect(resultaat(van(datum, { ontvangen })).termijnen).toEqual({
			vierWekenNaBrief: naBrief,
			vierWekenNaOntvangst: naOntvangst,
			twaalfMaanden: jaar
		});
	});

	it('geen twaalf maanden bij bijstand met een toegekende norm (art. 475d lid 7 Rv)', () => {
		const bijstand = inkomen3('16000.00', '1000.00', { codeSoort: '43', toegekendNormbedrag: '1300.00' });
		const { termijnen } = resultaat(controle({ feiten: feiten({ inkomens: [bijstand] }) }));
		expect(termijnen.twaalfMaanden).toBeNull();
	});
});

describe('de feiten vandaag', () => {
	it('zeggen bij een dag zonder normen tot wanneer die er zijn', () => {
		const uit = resultaat({ ...van('2026-03-05'), vandaag: '2027-02-01' });
		expect(uit.feitenNu).toEqual({
			fouten: [{ veld: 'vandaag', tekst: expect.stringContaining('31 december 2026') as string }]
		});
		expect(uit.bedragFeiten).toBe('1482.00');
	});

	it('vragen om nieuwe loonstroken', () => {
		const opgave = {
			soort: 'perioden',
			perioden: [strook(2025, 10, '2500.00'), strook(2025, 11, '2500.00'), strook(2026, 0, '2500.00')]
		};
		const inkomens = [{ id: '1', van: 'inwoner', tijdvak: 'maand', opgave }];
		const { feitenNu } = resultaat(controle({ feiten: feiten({ inkomens }) }));
		expect(feitenNu).toMatchObject({ fouten: [{ veld: 'feiten.inkomens[0].opgave.perioden' }] });
	});
});

describe('een bedrag dat van iets anders kan zijn', () => {
	const vierweken = feiten({ inkomens: [inkomen3('30000.00', '2000.00', { tijdvak: 'vierweken' })] });

	it('per vier weken getypt als per maand: eerst vragen', () => {
		expect(resultaat(controle({ feiten: vierweken, brief: brief('1368.00') }))).toMatchObject({
			uitkomst: 'nietNaTeGaan',
			reden: 'bedragPerVierweken'
		});
	});

	it('per maand getypt als per vier weken', () => {
		const alsMaand = brief('1482.00', { per: 'vierweken' });
		expect(resultaat(controle({ feiten: vierweken, brief: alsMaand }))).toMatchObject({
			uitkomst: 'nietNaTeGaan',
			reden: 'bedragPerMaand'
		});
	});

	it('het vtlb uit dezelfde zaak', () => {
		const vtlb = {
			editie: { id: '2026-01', waarden: { kilometerprijs: '0.25' } },
			correcties: { overige: '100.00' },
			eigenRisico: { verzekerden: 0 }
		};
		expect(resultaat(controle({ feiten: feiten({ vtlb }), brief: brief('1583.00') }))).toMatchObject({
			uitkomst: 'nietNaTeGaan',
			reden: 'vtlb',
			diagnose: []
		});
	});

	it('meer dan het inkomen, en niets past', () => {
		expect(resultaat(controle({ brief: brief('2345.00') }))).toMatchObject({
			uitkomst: 'nietNaTeGaan',
			reden: 'bovenInkomen'
		});
		expect(resultaat(controle({ brief: brief('1650.00') })).uitkomst).toBe('gunstiger');
	});

	it('in totaal per maand, met ander inkomen', () => {
		const twee = feiten({
			inkomens: [
				inkomen3('30000.00', '2000.00', { codeSoort: '15' }),
				inkomen3('0.00', '200.00', { id: '2', soort: 'neven' })
			]
		});
		const inTotaal = controle({ feiten: twee, brief: brief('1482.00', { soortBedrag: 'totaalPerMaand' }) });
		expect(resultaat(inTotaal).uitkomst).toBe('klopt');
		expect(resultaat(controle({ feiten: twee, brief: brief('1282.00') })).uitkomst).toBe('klopt');
	});
});

describe('het inkomen waar de brief over gaat', () => {
	const twee = (beslag: object, [een, ander]: readonly [string, string] = ['1', '2']) =>
		feiten({
			beslag,
			inkomens: [
				inkomen3('24000.00', '1800.00', { id: een, codeSoort: '15', naam: 'Winkel' }),
				inkomen3('9000.00', '700.00', { id: ander, codeSoort: '56', naam: 'Pensioen' })
			]
		});
	const opPensioen = twee({ beslagobject: '2' });
	const { tBvv } = berekenResultaat(opPensioen);

	it.each([
		['de feiten', opPensioen, twee({}, ['a', 'b'])],
		['de brief', twee({}), twee({ beslagobject: 'b' }, ['a', 'b'])]
	])('geldt voor beide als alleen %s het noemt', (_, echt, gegevens) => {
		const uit = resultaat(controle({ feiten: echt, brief: brief(tBvv, { gegevens }) }));
		expect(uit).toMatchObject({ uitkomst: 'klopt', eigenGegevens: { klopt: true }, toeschrijving: [] });
	});

	it('verschilt als beide een ander noemen', () => {
		const gegevens = twee({ beslagobject: '1' });
		const uit = resultaat(
			controle({ feiten: opPensioen, brief: brief(berekenResultaat(gegevens).tBvv, { gegevens }) })
		);
		expect(uit.toeschrijving).toMatchObject([{ veld: 'beslag.beslagobject', brief: '1', feit: '2' }]);
	});
});

describe('een brief noemt niet alles', () => {
	const opgave = { vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '1200.00' } };
	const echt = feiten({ inkomens: [inkomen3('17000.00', '1300.00', { opgave })] });
	const gegevens = feiten({ inkomens: [inkomen3('17000.00', '1300.00')] });

	it('een goed bedrag klopt, ook al staat het vakantiegeld er niet bij', () => {
		const { tBvv } = berekenResultaat(echt);
		const uit = resultaat(controle({ feiten: echt, brief: brief(tBvv, { gegevens }) }));
		expect(uit.uitkomst).toBe('klopt');
	});

	it('telde het echt niet mee, dan kan het hoger en staat dat veld er', () => {
		const { tBvv } = berekenResultaat(gegevens);
		expect(resultaat(controle({ feiten: echt, brief: brief(tBvv, { gegevens }) }))).toMatchObject({
			uitkomst: 'kanHoger',
			toeschrijving: [{ veld: 'inkomens[0].opgave.vakantiegeld', effect: '95.00' }]
		});
	});
});

describe('de eerste helft van 2021', () => {
	it('oordeelt als het bedrag uit de nieuwe regels volgt', () => {
		const gegevens = feiten({ peildatum: '2021-03-01', leefsituatie: 'gehuwd_zonder_kinderen' });
		const eigen = resultaat(van('2021-03-01', { gegevens })).eigenGegevens?.bedrag ?? '';
		expect(resultaat(van('2021-03-01', { gegevens, bedrag: eigen })).uitkomst).toBe('gunstiger');
	});

	it('oordeelt anders niet', () => {
		expect(resultaat(van('2021-03-01', { bedrag: '1111.00' }))).toMatchObject({
			uitkomst: 'nietNaTeGaan',
			reden: 'oudRechtMogelijk'
		});
	});
});

it('gegevens van eerder worden op de dag van de brief nagerekend: dan blijken het oude normen', () => {
	const gegevens = feiten({ peildatum: '2025-12-20' });
	const { tBvv } = berekenResultaat(gegevens);
	const uit = resultaat(controle({ brief: brief(tBvv, { gegevens }) }));
	expect(uit.eigenGegevens).toEqual({ bedrag: '1482.00', klopt: false });
	expect(oorzaken(uit)[0]).toBe('vorigeNormtabel');
});

/** Zonder grens zou dit minuten duren; de tijd van deze test is de bewaking. */
it('een heel groot bestand houdt niemand op', { timeout: 20_000 }, () => {
	const groot = (netto: string) =>
		feiten({
			inkomens: Array.from({ length: 100 }, (_, plek) => ({
				id: String(plek),
				van: 'inwoner',
				tijdvak: 'maand',
				opgave: {
					soort: 'perioden',
					perioden: Array.from({ length: 25 }, (_leeg, maand) =>
						strook(2024 + Math.floor(maand / 12), maand % 12, netto)
					)
				}
			}))
		});
	const uit = resultaat(
		controle({ feiten: groot('1000.00'), brief: brief('777.77', { gegevens: groot('900.00') }) })
	);
	expect(uit.bedragFeiten).not.toBeNull();
});

function strook(jaar: number, maand: number, loon: string) {
	const dag = (nummer: number) =>
		new Date(Date.UTC(jaar, nummer, maand === nummer ? 1 : 0)).toISOString().slice(0, 10);
	return {
		begin: dag(maand),
		eind: dag(maand + 1),
		loon,
		uitbetaaldeVakantiebijslag: '0.00',
		opnameAvwb: '0.00',
		opgebouwdVakantiebijslag: '80.00',
		opbouwAvwb: '0.00',
		ingehoudenZvw: '0.00',
		ingehoudenLoonheffing: '120.00'
	};
}
