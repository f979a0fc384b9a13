import { describe, expect, it } from 'vitest';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { berekenResultaat } from '../hulp/bereken.ts';

/*
 * Grenstabellen: een cent eronder, precies erop en een cent erboven. De verwachtingen zijn met de hand nagerekend
 * uit de normen van 2026-2: A 1.419,46, D 29.735,424, ijkpunt 23.425, F 27%, E 13,73%, H 932,93, J 202,52.
 */
const alleen = (jaar: string, anders: Record<string, unknown> = {}) =>
	berekenResultaat(dossier({ inkomens: [inkomen({ opgave: bedragen(jaar, '9000.00') })], ...anders }));

describe('grenzen van de formule (alleenstaande, juli 2026)', () => {
	it.each([
		['0.00', '1348.49'], // 0,95 x 1.419,46 = 1.348,487
		['23424.99', '1348.49'],
		['23425.00', '1348.49'],
		['23425.45', '1348.50'], // + 0,45 x 27% / 12 = 0,010125
		['29735.42', '1490.47'], // huur 6.310,42 x 2,25% = 141,98445
		['29735.43', '1490.47'], // zorg: 0,006 / 12 x 13,73% is nog geen cent
		['29737.00', '1490.53'] // 1.348,487 + huur 142,02 + zorg 1,576 / 12 x 13,73% (0,01803) = 1.490,52503
	])('jaarinkomen %s geeft %s', (jaar, bbvv) => expect(alleen(jaar).bBvv).toBe(bbvv));

	it('begrenst op het maximum dat in lid 1 gedrukt staat', () => {
		expect(alleen('64888.54').bBvv).toBe('2208.48');
		expect(alleen('90000.00').bBvv).toBe('2208.48');
	});
});

describe('lid 7: inkomensgrens 55.682,78 en normhuur', () => {
	const wonen = { woning: 'koop', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '932.93' };
	it.each([
		['55682.77', '0.00'], // normhuur 202,52 + 725,80 ligt al boven de woonkosten die meetellen
		['40000.00', '150.34'], // 725,797 - (202,52 + 16.575 x 2,25% = 372,9375) = 150,3395
		['25000.00', '487.84'] // 725,797 - (202,52 + 35,4375) = 487,8395
	])('jaarinkomen %s geeft %s erbij', (jaar, erbij) =>
		expect(alleen(jaar, { wonen }).ophogingLid7).toBe(erbij)
	);

	it.each(['ja', 'onbekend'])('geldt niet als huurtoeslag "%s" is', (huurtoeslagMogelijk) =>
		expect(alleen('25000.00', { wonen: { ...wonen, huurtoeslagMogelijk } }).ophogingLid7).toBe('0.00')
	);

	it.each([
		['2022-12-31', 'koop', '19000.00', true],
		['2022-12-31', 'huur', '19000.00', false],
		['2023-01-01', 'huur', '19000.00', true],
		['2022-12-31', 'koop', '24075.00', false],
		['2022-12-31', 'koop', '24074.99', true]
	])('op %s met %s en jaarinkomen %s: %s', (peildatum, woning, jaar, erbij) => {
		const { ophogingLid7 } = alleen(jaar, { peildatum, wonen: { ...wonen, woning } });
		expect(ophogingLid7 !== '0.00').toBe(erbij);
	});
});

describe('lid 5: drempel 1.026,22 (110% van 932,93 = 1.026,223)', () => {
	it.each([
		['1026.22', '0.00'],
		['1026.23', '0.01'], // 0,007 afgerond getoond
		['1026.24', '0.02'],
		['1200.00', '173.78']
	])('woonkosten %s geeft %s erbij', (woonkostenPerMaand, erbij) =>
		expect(alleen('30000.00', { wonen: { woonkostenPerMaand } }).ophogingLid5).toBe(erbij)
	);

	it.each([
		['2026-07-13', '0.00'],
		['2026-07-14', '173.78'],
		['2026-07-15', '173.78']
	])('einddatum %s: %s op 14 juli 2026', (eindeOphogingWoonkosten, erbij) => {
		const wonen = { woonkostenPerMaand: '1200.00', eindeOphogingWoonkosten };
		expect(alleen('30000.00', { wonen }).ophogingLid5).toBe(erbij);
	});

	it('gold tot 2023 alleen wie op het maximum zat', () => {
		const wonen = { woonkostenPerMaand: '1000.00' };
		const op = (peildatum: string, jaar: string) => alleen(jaar, { peildatum, wonen }).ophogingLid5;
		expect(op('2022-12-31', '30000.00')).toBe('0.00');
		expect(op('2022-12-31', '60000.00')).toBe('160.18'); // 1.000 - 1,1 x 763,47
		expect(op('2023-01-01', '30000.00')).toBe('111.13'); // 1.000 - 1,1 x 808,06
	});

	it('telt bij gehuwden pas wat de partner niet kan dragen', () => {
		const gehuwd = (netto: string) =>
			berekenResultaat(
				dossier({
					leefsituatie: 'gehuwd_zonder_kinderen',
					wonen: { woonkostenPerMaand: '1200.00' },
					inkomens: [
						inkomen({ opgave: bedragen('10000.00', '2000.00') }),
						inkomen({ id: '2', van: 'partner', opgave: bedragen('0.00', netto) })
					]
				})
			).ophogingLid5;
		// Basis 0,95 x 2.027,79 = 1.926,4005; de helft is 963,20025.
		expect(gehuwd('963.20')).toBe('173.78');
		expect(gehuwd('1063.20')).toBe('73.78');
		expect(gehuwd('1136.98')).toBe('0.00');
	});
});

describe('95%-regel', () => {
	const met = (nettoMaand: string) =>
		berekenResultaat(dossier({ inkomens: [inkomen({ opgave: bedragen('18000.00', nettoMaand) })] }));
	// 1.348,487 / 0,95 = 1.419,46: precies de bijstandsnorm.
	it.each([
		['1419.45', true, '1348.48', '1348'],
		['1419.46', false, '1348.49', '1348'],
		['1419.47', false, '1348.49', '1348'],
		['1000.00', true, '950.00', '950'],
		['0.00', true, '0.00', '0']
	])('netto %s: %s, %s, %s', (netto, regel95, tBvvExact, tBvv) =>
		expect(met(netto)).toMatchObject({ regel95, tBvvExact, tBvv })
	);
});

describe('afronding van de uitkomst', () => {
	const bij = (nettoMaand: string, afronding: string) =>
		berekenResultaat(
			dossier({ inkomens: [inkomen({ opgave: bedragen('0.00', nettoMaand) })], lezingen: { afronding } })
		).tBvv;
	it.each([
		['heleEuroHalfOmhoog', '1000.52', '950'], // 950,494
		['heleEuroHalfOmhoog', '1000.53', '951'], // 950,5035
		['heleEuroOmhoog', '1000.00', '950'],
		['heleEuroOmhoog', '1000.01', '951'],
		['centen', '1000.52', '950.49']
	])('%s: netto %s wordt %s', (afronding, netto, tBvv) => expect(bij(netto, afronding)).toBe(tBvv));
});

describe('voertuig, hardheid en bank', () => {
	it.each([
		[2026, '1499'],
		[2025, '1169'] // 1.499,45 - 330
	])('startjaar %i', (startjaar, tBvv) => {
		const inkomens = [inkomen({ loonbelastingVoertuig: '330.00' })];
		expect(berekenResultaat(dossier({ inkomens, beslag: { startjaar } })).tBvv).toBe(tBvv);
	});

	it.each([
		['2026-07-13', '1499'],
		['2026-07-14', '1649']
	])('hardheid tot en met %s', (einddatum, tBvv) =>
		expect(berekenResultaat(dossier({ hardheid: { bedrag: '150.00', einddatum } })).tBvv).toBe(tBvv)
	);

	it.each([
		['2026-07-14', 'nederland', '2208.48'],
		['2026-07-14', 'geen', '1104.24'],
		['2025-01-01', 'geen', '1035.62'],
		['2024-12-31', 'geen', null]
	])('bankbedrag op %s, adres %s: %s', (peildatum, adres, bedrag) =>
		expect(berekenResultaat(dossier({ peildatum, wonen: { adres } })).beslagvrijBankbedrag).toBe(bedrag)
	);
});

describe('toegekend normbedrag (art. 475dc lid 2)', () => {
	const bijstand = (peildatum: string, toegekendNormbedrag: string | null) =>
		berekenResultaat(
			dossier({
				peildatum,
				inkomens: [
					inkomen({ codeSoort: '43', toegekendNormbedrag, opgave: bedragen('8400.00', '700.00') }),
					inkomen({ id: '2', codeSoort: '15', opgave: bedragen('3600.00', '300.00') })
				]
			})
		).tBvvExact;
	// Samen verdient iemand 1.000: zonder norm is de grens 95% x 1.000 - 300 = 650.
	it.each([
		['2022-01-01', '1050.00', '697.50'], // 95% x 1.050 - 300
		['2022-01-01', '900.00', '555.00'],
		['2026-07-14', '1050.00', '697.50'],
		['2021-12-31', '1050.00', '650.00'], // lid 2 bestond nog niet
		['2026-07-14', null, '650.00']
	])('op %s met norm %s: %s', (peildatum, norm, bedrag) => expect(bijstand(peildatum, norm)).toBe(bedrag));
});
