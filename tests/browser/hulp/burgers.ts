/** De dossiers van de zeven mensen in burger.test.ts: wat zij hebben ingevuld, zoals het in een bestand zou staan. */
import { inkomen3 } from '../../hulp/bouwers.ts';

export const DAG = '2026-11-25';
type Gegevens = Readonly<Record<string, unknown>>;
type Strookbedragen = Readonly<Record<string, string>>;

const HUUR = { woning: 'huur', huurtoeslagMogelijk: 'ja' };
const dossier = (inhoud: Gegevens): Gegevens => ({ versie: 3, peildatum: DAG, ...inhoud });

/** Een inkomen met loonstroken. */
const metStroken = (tijdvak: string, opgave: Gegevens): Gegevens => ({
	id: '1',
	van: 'inwoner',
	codeSoort: '15',
	tijdvak,
	opgave: { soort: 'perioden', ...opgave }
});

/** Wat er niet op de strook staat, is 0. */
const strook = (begin: string, eind: string, bedragen: Strookbedragen): Gegevens => ({
	begin,
	eind,
	uitbetaaldeVakantiebijslag: '0.00',
	opnameAvwb: '0.00',
	opbouwAvwb: '0.00',
	ingehoudenZvw: '0.00',
	...bedragen
});

/** Een inkomen als bedrag: netto per maand, belastbaar per jaar. */
const metBedragen = (
	id: string,
	codeSoort: string,
	[netto, belastbaar]: readonly [string, string],
	vakantiegeld: Gegevens,
	rest: Gegevens = {}
): Gegevens => inkomen3(belastbaar, netto, { id, codeSoort, opgave: { vakantiegeld }, ...rest });

/** De loonstroken van Jumbo; die van september is gelijk aan die van juli. */
export const JULI = { loon: '1843.20', opgebouwdVakantiebijslag: '147.46', ingehoudenLoonheffing: '112.67' };
export const AUGUSTUS = {
	loon: '1790.50',
	opgebouwdVakantiebijslag: '143.24',
	ingehoudenLoonheffing: '98.33'
};
export const VIERWEKEN = {
	loon: '2000.00',
	opgebouwdVakantiebijslag: '160.00',
	ingehoudenLoonheffing: '240.00'
};

/** Zoals het op papier staat: met een komma. */
export const opPapier = (bedragen: Strookbedragen): Strookbedragen =>
	Object.fromEntries(Object.entries(bedragen).map(([veld, bedrag]) => [veld, bedrag.replace('.', ',')]));

/** Belastbaar 23.660,24: 1.348,49, en voor de huur 27% van wat er boven 23.425 komt, per maand 5,29. */
export const JUMBO = dossier({
	leefsituatie: 'alleenstaande',
	wonen: HUUR,
	inkomens: [
		metStroken('maand', {
			perioden: [
				strook('2026-07-01', '2026-07-31', JULI),
				strook('2026-08-01', '2026-08-31', AUGUSTUS),
				strook('2026-09-01', '2026-09-30', JULI)
			]
		})
	]
});

export const JUMBO_EEN_STROOK = dossier({
	leefsituatie: 'alleenstaande',
	wonen: HUUR,
	inkomens: [
		metStroken('maand', {
			perioden: [strook('2026-09-01', '2026-09-30', JULI)],
			ontbreekt: [
				{ begin: '2026-07-01', eind: '2026-07-31', kwam: 'wel' },
				{ begin: '2026-08-01', eind: '2026-08-31', kwam: 'wel' }
			]
		})
	]
});

/** 95% van 1.419,46 is 1.348,49. Daar gaat 536,09 loon van af, en er komt 110 aan toeslagen bij: 922,40. */
export const MOEDER = dossier({
	leefsituatie: 'alleenstaande_ouder',
	wonen: HUUR,
	inkomens: [
		metBedragen(
			'1',
			'43',
			['812.40', '11000.00'],
			{ uitbetaling: 'jaarlijks', maand: 6, nettoPerJaar: '513.12' },
			{ toegekendNormbedrag: '1419.46' }
		),
		metBedragen('2', '15', ['536.09', '6950.00'], { uitbetaling: 'elkePeriode' })
	],
	toeslagen: { huurtoeslag: '60.00', zorgtoeslag: '50.00' }
});

/** De basis van 2.514,51, met 104,03 voor de hypotheek, min de 1.004 die de partner van de WW houdt: 1.510,51. */
export const STEL = dossier({
	leefsituatie: 'gehuwd_zonder_kinderen',
	wonen: { woning: 'koop', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '640.00' },
	inkomens: [
		metStroken('vierweken', {
			perioden: [
				strook('2026-07-13', '2026-08-09', VIERWEKEN),
				strook('2026-08-10', '2026-09-06', VIERWEKEN),
				strook('2026-09-07', '2026-10-04', VIERWEKEN)
			]
		}),
		metBedragen(
			'2',
			'33',
			['1300.00', '19000.00'],
			{ uitbetaling: 'elkePeriode' },
			{ van: 'partner', lopendBeslag: { tBvv: '1004.00' } }
		)
	]
});

/** Onder het ijkpunt: 1.348,49 en 374,85 voor de huur zonder huurtoeslag, min het pensioen: 1.483,34. */
export const OUDERE = dossier({
	leefsituatie: 'alleenstaande',
	wonen: { woning: 'huur', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '620.00' },
	inkomens: [
		metBedragen('1', '22', ['1520.00', '19900.00'], {
			uitbetaling: 'jaarlijks',
			maand: 5,
			nettoPerJaar: '960.00'
		}),
		metBedragen('2', '56', ['240.00', '3100.00'], { uitbetaling: 'geen' })
	]
});

/** 47,5% van 2.027,79 is 963,20; met openheid geldt 95% van 1.180. */
export const zonderAdres = (openheidVanZaken: boolean): Gegevens =>
	dossier({
		leefsituatie: 'alleenstaande',
		wonen: { adres: 'geen', openheidVanZaken },
		inkomens: [metBedragen('1', '43', ['1180.00', '16400.00'], { uitbetaling: 'elkePeriode' })]
	});

export const ZZP = dossier({
	leefsituatie: 'gehuwd_met_kinderen',
	wonen: HUUR,
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			soort: 'winst',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', belastbaar: { bedrag: '24000.00', per: 'jaar' } }
		}
	]
});
