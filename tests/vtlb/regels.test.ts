import { describe, expect, it } from 'vitest';
import { bedragen, inkomen } from '../hulp/bouwers.ts';
import { centen } from '../hulp/posten.ts';
import { bereken, codes, correctie, indiceer, ZONDER_EIGEN_RISICO } from './hulp.ts';

const PAAR = { leefsituatie: 'gehuwd_met_kinderen', inkomens: [inkomen({ id: 'a' })] };
const metPartner = {
	leefsituatie: 'gehuwd_zonder_kinderen',
	inkomens: [inkomen({ id: 'a' }), inkomen({ id: 'b', van: 'partner', opgave: bedragen('12000', '1000') })]
};

describe('wat niet wordt ondersteund', () => {
	it.each([
		['beiden in de regeling', { inRegeling: 'beiden', gemeenschap: 'nee' }, 'beidenInRegeling'],
		['gemeenschap van goederen', { gemeenschap: 'ja' }, 'gemeenschap'],
		['gemeenschap niet bekend', {}, 'gemeenschapOnbekend'],
		[
			'gemeenschap gaat voor op een onbekende partner',
			{ gemeenschap: 'ja', partnerinkomen: 'onbekend' },
			'gemeenschap'
		]
	])('%s: een reden en geen bedrag', (_, vtlb, reden) => {
		expect(bereken(vtlb, PAAR).indicatie).toEqual({ soort: 'nietOndersteund', reden });
	});

	it('partner onbekend in een instelling: daar is geen regel voor', () => {
		const anders = { ...PAAR, wonen: { inrichting: { kostenPerMaand: '1000' } } };
		expect(bereken({ gemeenschap: 'nee', partnerinkomen: 'onbekend' }, anders).indicatie).toEqual({
			soort: 'nietOndersteund',
			reden: 'partnerOnbekendBuitenFormule'
		});
	});

	it('voor wie geen partner heeft, doen die vragen er niet toe', () => {
		const vtlb = { inRegeling: 'beiden', gemeenschap: 'ja', partnerinkomen: 'onbekend' };
		expect(bereken(vtlb).indicatie.soort).toBe('indicatie');
	});
});

describe('de vloer', () => {
	it('is met een inkomen precies de beslagvrije voet voor de afronding', () => {
		const { uitkomst, indicatie } = bereken({});
		if (indicatie.soort !== 'indicatie') throw new Error('geen indicatie');
		expect(indicatie.bvv.waarde.exact()).toBe(uitkomst.toegepast.exact.waarde.exact());
	});

	it('telt bij meer inkomens al het eigen inkomen, zonder aftrek van het andere', () => {
		const twee = {
			inkomens: [
				inkomen({ id: 'a', opgave: bedragen('24000', '1800') }),
				inkomen({ id: 'b', opgave: bedragen('6000', '500') })
			]
		};
		const { uitkomst, indicatie } = bereken({}, twee);
		if (indicatie.soort !== 'indicatie') throw new Error('geen indicatie');
		expect(indicatie.bvv.waarde.vergelijk(uitkomst.basis.bvv.waarde)).toBe(0);
		expect(codes(indicatie)).toContain('bvvOverAlInkomen');
		expect(centen(indicatie.inkomen)).toBe('2300.00');
	});

	it('trekt het inkomen van een bekende partner af, zoals de beslagvrije voet zelf', () => {
		const { uitkomst, indicatie } = bereken({ gemeenschap: 'nee' }, metPartner);
		if (indicatie.soort !== 'indicatie') throw new Error('geen indicatie');
		expect(indicatie.bvv.waarde.exact()).toBe(uitkomst.toegepast.exact.waarde.exact());
		expect(codes(indicatie)).toContain('verdelingOnbekend');
	});
});

describe('de correcties', () => {
	it('staan er alle vijftien, en wat niet is ingevuld is leeg en geen nul', () => {
		const { correcties } = indiceer(ZONDER_EIGEN_RISICO);
		expect(correcties).toHaveLength(15);
		expect(correcties.filter(({ bedrag }) => bedrag !== null).map(({ id }) => id)).toEqual(['eigenRisico']);
	});

	it('het eigen risico is 385 gedeeld door 12 per volwassene, en is aan te passen', () => {
		expect(centen(correctie(indiceer({}), 'eigenRisico').bedrag)).toBe('32.08');
		const paar = indiceer({ gemeenschap: 'nee' }, PAAR);
		expect(centen(correctie(paar, 'eigenRisico').bedrag)).toBe('64.17');
		expect(codes(paar)).toContain('eigenRisicoVerondersteld');
		const anders = indiceer({ eigenRisico: { perJaar: '885', verzekerden: 1 } });
		expect(centen(correctie(anders, 'eigenRisico').bedrag)).toBe('73.75');
	});

	it('arbeidstoeslag komt nooit vanzelf, en telt alleen boven 18 uur', () => {
		const zonder = indiceer({ meerDan18Uur: 'ja' });
		expect(correctie(zonder, 'arbeidstoeslag').bedrag).toBeNull();
		expect(codes(zonder)).toContain('arbeidstoeslagZonderBedrag');
		const nee = correctie(indiceer({ correcties: { arbeidstoeslag: '50' } }), 'arbeidstoeslag');
		expect([centen(nee.bedrag), centen(nee.opgave), nee.blokkade]).toEqual([
			null,
			'50.00',
			'nietMeerDan18Uur'
		]);
		const ja = indiceer({ meerDan18Uur: 'ja', correcties: { arbeidstoeslag: '50' } });
		expect(centen(correctie(ja, 'arbeidstoeslag').bedrag)).toBe('50.00');
	});

	it('richtbedragen voor de arbeidstoeslag van juli 2025 (samengesteld): 48,90 en 68,45', () => {
		const richting = indiceer({}, { peildatum: '2025-07-15' }).arbeidstoeslagrichting;
		expect([centen(richting.halfGehuwd), centen(richting.eigenNorm)]).toEqual(['48.90', '68.45']);
		expect(indiceer({ gemeenschap: 'nee' }, PAAR).arbeidstoeslagrichting.eigenNorm).toBeNull();
	});

	it('reserveringstoeslag alleen in een instelling', () => {
		const vtlb = { correcties: { reserveringstoeslag: '56.76' } };
		expect(correctie(indiceer(vtlb), 'reserveringstoeslag').blokkade).toBe('alleenInInrichting');
		const binnen = indiceer(vtlb, { wonen: { inrichting: { kostenPerMaand: '900' } } });
		expect(centen(correctie(binnen, 'reserveringstoeslag').bedrag)).toBe('56.76');
	});

	it('gedeelde kosten tellen niet als het inkomen van de partner onbekend is', () => {
		const vtlb = {
			gemeenschap: 'nee',
			partnerinkomen: 'onbekend',
			pensioengerechtigd: true,
			correcties: { gemeentebelastingen: '30', ziektekosten: '20' }
		};
		const indicatie = indiceer(vtlb, PAAR);
		expect(correctie(indicatie, 'gemeentebelastingen').blokkade).toBe('partnerOnbekend');
		expect(correctie(indicatie, 'pgl').blokkade).toBe('partnerOnbekend');
		expect(centen(correctie(indicatie, 'ziektekosten').bedrag)).toBe('20.00');
		expect(centen(correctie(indicatie, 'eigenRisico').bedrag)).toBe('32.08');
	});

	it('kinderopvang is kosten min toeslag, en zonder toeslag telt er niets', () => {
		expect(
			centen(correctie(indiceer({ kinderopvang: { kosten: '300', toeslag: '220' } }), 'kinderopvang').bedrag)
		).toBe('80.00');
		const half = indiceer({ kinderopvang: { kosten: '300' } });
		expect(correctie(half, 'kinderopvang').bedrag).toBeNull();
		expect(codes(half)).toContain('kinderopvangtoeslagOntbreekt');
	});

	it('zorgpremie telt niet zowel in de individuele lasten als in de ziektekosten', () => {
		const individueleLasten = {
			zorgpremie: '150',
			zorgtoeslag: '0',
			normpremie: '40',
			woonlasten: '600',
			huurtoeslag: '0',
			normhuur: '200'
		};
		const met = { individueleLasten, ziektekostenMetPremie: true, correcties: { ziektekosten: '150' } };
		expect(correctie(indiceer(met), 'ziektekosten').blokkade).toBe('premieInIndividueleLasten');
		const zonder = { ziektekostenMetPremie: true, correcties: { ziektekosten: '150' } };
		expect(centen(correctie(indiceer(zonder), 'ziektekosten').bedrag)).toBe('150.00');
	});

	it('woonlasten boven het maximum tellen niet twee keer als lid 5 al een ophoging gaf', () => {
		const wonen = { woonkostenPerMaand: '1500', eindeOphogingWoonkosten: '2027-01-01' };
		const vtlb = { correcties: { woonlastenBovenMaximum: '600' } };
		const dubbel = indiceer(vtlb, { wonen, inkomens: [inkomen({ opgave: bedragen('60000', '4000') })] });
		const telt = correctie(dubbel, 'woonlastenBovenMaximum').bedrag;
		expect(telt?.waarde.vergelijk(dubbel.woonlastenvoorstel?.waarde ?? telt.waarde)).toBe(0);
		expect(codes(dubbel)).toContain('woonlastenAlInBvv');
		expect(centen(correctie(indiceer(vtlb), 'woonlastenBovenMaximum').bedrag)).toBe('600.00');
	});

	it('individuele lasten tellen pas als alle drie delen bekend zijn', () => {
		const indicatie = indiceer({ individueleLasten: { zorgpremie: '150' } });
		expect(correctie(indicatie, 'individueleLasten').bedrag).toBeNull();
		expect(codes(indicatie)).toContain('individueleLastenOnvolledig');
	});

	it('bij een laag inkomen is er geen compensatiekop', () => {
		const laag = indiceer({}, { inkomens: [inkomen({ opgave: bedragen('12000', '900') })] });
		expect(centen(laag.individueleLasten.compensatiekop)).toBe('0.00');
	});

	it('vloer plus individuele lasten is 95% van de norm plus de lasten zelf', () => {
		const { uitkomst, indicatie } = bereken(
			{
				individueleLasten: {
					zorgpremie: '150',
					zorgtoeslag: '20',
					normpremie: '40',
					woonlasten: '700',
					huurtoeslag: '60',
					normhuur: '210'
				}
			},
			{ inkomens: [inkomen({ opgave: bedragen('30000', '2400') })] }
		);
		if (indicatie.soort !== 'indicatie') throw new Error('geen indicatie');
		const { zorg, wonen, totaal, compensatiekop } = indicatie.individueleLasten;
		if (!zorg || !wonen || !totaal || !compensatiekop) throw new Error('niet compleet');
		const norm = uitkomst.basis.voorOphoging.waarde.min(compensatiekop.waarde);
		expect(indicatie.bvv.waarde.plus(totaal.waarde).exact()).toBe(
			norm.plus(zorg.waarde).plus(wonen.waarde).exact()
		);
	});
});

describe('de ondergrens van het nominaal bedrag', () => {
	it('negatieve individuele lasten eten andere correcties op, maar nooit de beslagvrije voet', () => {
		const lasten = {
			zorgpremie: '0',
			zorgtoeslag: '0',
			normpremie: '0',
			woonlasten: '0',
			huurtoeslag: '0',
			normhuur: '0'
		};
		const indicatie = indiceer(
			{ individueleLasten: lasten, correcties: { overige: '50' } },
			{ inkomens: [inkomen({ opgave: bedragen('60000', '4000') })] }
		);
		expect(correctie(indicatie, 'individueleLasten').bedrag?.waarde.isNegatief()).toBe(true);
		expect(centen(indicatie.nominaal)).toBe('0.00');
		expect(indicatie.vtlb.waarde.exact()).toBe(indicatie.bvv.waarde.exact());
		expect(codes(indicatie)).toContain('nominaalOpNul');
	});
});
