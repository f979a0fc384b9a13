/**
 * De toetsvectoren T1 tot en met T12. Soort "bron": de getallen staan in een bron. Soort "samengesteld": de formule staat
 * in een bron en de getallen zijn ermee uitgerekend. T11 heeft geen verwachting: de bronnen spreken elkaar tegen.
 */
import { describe, expect, it } from 'vitest';
import { invoer } from '#lib/herleiding/bronnen.ts';
import { som, verschil } from '#lib/herleiding/maken.ts';
import { afloscapaciteit, deelVanSchuld, overLooptijd } from '#lib/regels/vtlb/afloscapaciteit.ts';
import { nominaalBedrag, vrijTeLatenBedrag } from '#lib/regels/vtlb/art295-lid3-nominaal.ts';
import { verdeelVakantiegeld } from '#lib/regels/vtlb/vakantiegeld.ts';
import { bedragen, inkomen } from '../hulp/bouwers.ts';
import { centen } from '../hulp/posten.ts';
import { bereken, codes, correctie, indiceer, ZONDER_EIGEN_RISICO } from './hulp.ts';

const maand = (naam: string, bedrag: string) => invoer(naam, 'maand', bedrag);
const alleenstaande = (peildatum: string, netto = '2000.00') => ({
	peildatum,
	leefsituatie: 'alleenstaande',
	inkomens: [inkomen({ opgave: bedragen('30000.00', netto) })]
});
const paar = (peildatum: string, jaar = '30000.00', netto = '2000.00') => ({
	peildatum,
	leefsituatie: 'gehuwd_zonder_kinderen',
	inkomens: [inkomen({ opgave: bedragen(jaar, netto) })]
});

describe('toetsvectoren', () => {
	it('T1 (bron S46b): inkomen 1500 en vtlb 1300 geeft 200', () => {
		expect(centen(afloscapaciteit(maand('i', '1500'), maand('v', '1300')))).toBe('200.00');
	});

	it('T2 (bron S24b): 1100 min 900, 36 maanden, schuld 10.000 geeft 200, 7.200 en 72%', () => {
		const perMaand = afloscapaciteit(maand('i', '1100'), maand('v', '900'));
		const totaal = overLooptijd(perMaand, 36);
		const deel = deelVanSchuld(totaal, invoer('vtlb.schuld', 'eenmalig', '10000'));
		expect(centen(perMaand)).toBe('200.00');
		expect(centen(totaal)).toBe('7200.00');
		expect(deel?.waarde.exact()).toBe('0.72');
	});

	it('T3 (gegevens uit bron S48, som rekenkundig): vakantiegeld 650 geeft 605 houden en 45 boedel', () => {
		const { vtlb } = bereken({
			vakantiegeld: { uitbetaald: '650', beschermd: '325', vrijDeelPerJaar: '560', maanden: 6 }
		});
		const verdeling = verdeelVakantiegeld(vtlb);
		expect(centen(verdeling?.houden ?? null)).toBe('605.00');
		expect(centen(verdeling?.boedel ?? null)).toBe('45.00');
	});

	it('T4 (bron S36): 3,2 cent meer per kilometer is bij 10.000 km per jaar 320 euro', () => {
		// Een heel jaar in maanden van 10.000 km: het verschil van twaalf maanden is twaalf keer 320 per 10.000 km.
		const auto = (prijs: string) =>
			correctie(
				indiceer(
					{
						auto: { kilometers: 10000 },
						editie: { id: '2022-01', waarden: { autoforfait: '0', kilometerprijs: prijs } }
					},
					alleenstaande('2022-03-15')
				),
				'auto'
			).bedrag;
		const [voor, na] = [auto('0.179'), auto('0.211')];
		if (!voor || !na) throw new Error('geen autokosten');
		expect(na.waarde.min(voor.waarde).tekst(2)).toBe('320.00');
	});

	it('T5 (samengesteld): alleenstaande met AOW, januari 2025: PGL 147,84', () => {
		const indicatie = indiceer({ pensioengerechtigd: true }, alleenstaande('2025-01-15'));
		expect(centen(correctie(indicatie, 'pgl').bedrag)).toBe('147.84');
	});

	it('T6 (samengesteld): paar met AOW, juli 2025: PGL 132,22', () => {
		const indicatie = indiceer({ pensioengerechtigd: true, gemeenschap: 'nee' }, paar('2025-07-15'));
		expect(centen(correctie(indicatie, 'pgl').bedrag)).toBe('132.22');
	});

	it('T7 (samengesteld, S51): partnerinkomen onbekend, juli 2025: beslagvrije voet 929,005', () => {
		const indicatie = indiceer({ partnerinkomen: 'onbekend', gemeenschap: 'nee' }, paar('2025-07-15'));
		expect(indicatie.bvv.waarde.exact()).toBe('929.005');
		expect(codes(indicatie)).toContain('partnerOnbekend');
	});

	it('T7 bij het maximum (samengesteld, S51): de helft van het maximum', () => {
		const { uitkomst, indicatie } = bereken(
			{ partnerinkomen: 'onbekend', gemeenschap: 'nee' },
			paar('2025-07-15', '90000.00', '4500.00')
		);
		expect(uitkomst.basis.maximumBereikt).toBe(true);
		const maximum = uitkomst.normen.tabel.waarden.maximumGehuwdZonderKinderen.waarde;
		expect(indicatie.soort === 'indicatie' && indicatie.bvv.waarde.plus(indicatie.bvv.waarde).tekst(2)).toBe(
			maximum
		);
	});

	it('T8 (samengesteld, ondergrens is een lezing): +50 en −120 geeft nominaal 0 en vtlb 1300', () => {
		const lasten = verschil('vtlb.individueleLasten', som('vtlb.lastenSamen', 'maand', []), [
			maand('a', '120')
		]);
		const nominaal = nominaalBedrag([maand('b', '50'), lasten]);
		expect(centen(nominaal.bedrag)).toBe('0.00');
		expect(nominaal.onderNul?.waarde.tekst(2)).toBe('-70.00');
		expect(centen(vrijTeLatenBedrag(maand('bvv', '1300'), nominaal.bedrag))).toBe('1300.00');
	});

	it('T9 (samengesteld): zorg 60, wonen 250, kindgebonden budget 0 en kop 200 geeft +110', () => {
		const kop = indiceer({}, alleenstaande('2025-07-15', '3000.00')).individueleLasten.compensatiekop;
		if (!kop) throw new Error('geen compensatiekop');
		// Het verschil tussen de echte kop en 200 komt in de zorgpremie, zodat precies de getallen van T9 overblijven.
		const zorgpremie = kop.waarde.plus(maand('x', '60').waarde).min(maand('y', '200').waarde);
		const { individueleLasten } = indiceer(
			{
				individueleLasten: {
					zorgpremie: zorgpremie.tekst(2),
					zorgtoeslag: '0',
					normpremie: '0',
					woonlasten: '500',
					huurtoeslag: '50',
					normhuur: '200'
				}
			},
			alleenstaande('2025-07-15', '3000.00')
		);
		expect(centen(individueleLasten.wonen)).toBe('250.00');
		expect(centen(individueleLasten.kindgebondenBudget)).toBe('0.00');
		expect(centen(individueleLasten.totaal)).toBe('110.00');
	});

	it('T10 (samengesteld, S12): inkomen 1250 en vtlb 1310 geeft 0, een nul-aanbod', () => {
		expect(centen(afloscapaciteit(maand('i', '1250'), maand('v', '1310')))).toBe('0.00');
		const indicatie = indiceer(
			{ vakantiegeld: { inInkomen: 'ja' }, correcties: { overige: '5000' } },
			alleenstaande('2025-07-15', '1250.00')
		);
		expect(indicatie.aflossen?.nulAanbod).toBe(true);
		expect(codes(indicatie)).toContain('nulAanbod');
	});

	it('T12 (samengesteld, formule is een lezing): auto juli 2022, 1.000 km zonder vergoeding: 387,38', () => {
		const indicatie = indiceer({ auto: { kilometers: 1000 } }, alleenstaande('2022-07-15'));
		expect(centen(correctie(indicatie, 'auto').bedrag)).toBe('387.38');
	});

	it('zonder eigen risico en correcties is het vtlb de beslagvrije voet', () => {
		const { uitkomst, indicatie } = bereken(ZONDER_EIGEN_RISICO);
		expect(indicatie.soort === 'indicatie' && indicatie.vtlb.waarde.exact()).toBe(
			uitkomst.toegepast.exact.waarde.exact()
		);
	});
});
