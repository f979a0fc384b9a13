/** Wat er over een indicatie te vertellen is: het bedrag, de correcties, wat er te missen is, en de stappen. */
import { describe, expect, test } from 'vitest';
import {
	BESLIST_WET,
	BESLISTEKSTEN,
	BLOKKADETEKSTEN,
	CORRECTIEREGELS,
	HERKOMSTNAMEN
} from '#lib/teksten/vtlb/correcties.ts';
import {
	VTLBVOORBEHOUD,
	VTLB_STAPTEKSTEN,
	vtlbuitkomstteksten as teksten
} from '#lib/teksten/vtlb/uitleg.ts';
import { CORRECTIETERMEN } from '#lib/teksten/woordenlijst/vtlb.ts';
import { maakVtlbuitleg } from '#lib/uitleg/maak-vtlb-uitleg.ts';
import { maakZekerheid } from '#lib/uitleg/zekerheid.ts';
import { bedragen, inkomen } from '../hulp/bouwers.ts';
import { bereken } from '../vtlb/hulp.ts';
import { kaal } from './gevallen.ts';

type Velden = Record<string, unknown>;

const loon = (netto: string) => inkomen({ opgave: bedragen('30000.00', netto) });
const partner = inkomen({ id: '2', van: 'partner', opgave: bedragen('9000.00', '700.00') });
const paar = { leefsituatie: 'gehuwd_zonder_kinderen', inkomens: [loon('2400.00'), partner] };
const metVakantiegeld = { vakantiegeld: { inInkomen: 'ja' } };

/** Zonder eigen normen is er geen indicatie; deze ene verandert verder niets. */
const EDITIE = { id: '2026-07', bron: 'Uitdraai', waarden: { kilometerprijs: '0.25' } };

function leg(vtlb: Velden, anders: Velden = { inkomens: [loon('2400.00')] }) {
	const berekend = bereken({ editie: EDITIE, ...vtlb }, anders);
	if (berekend.indicatie.soort !== 'indicatie') throw new Error(berekend.indicatie.reden);
	return maakVtlbuitleg(berekend.uitkomst, berekend.vtlb, berekend.indicatie);
}

/** De zin over hoe zeker de vloer is. */
function hoeZeker(vtlb: Velden): string {
	const { woord, zin } = maakZekerheid(bereken(vtlb, { inkomens: [loon('2400.00')] }).uitkomst);
	return teksten.vloerZekerheid(woord, zin);
}

const correctie = (id: string, vtlb: Velden, anders?: Velden) => {
	const gevonden = leg(vtlb, anders).correcties.find((een) => een.id === id);
	if (!gevonden) throw new Error(`geen correctie ${id}`);
	return {
		...gevonden,
		bedrag: gevonden.bedrag && kaal(gevonden.bedrag),
		opgave: gevonden.opgave && kaal(gevonden.opgave)
	};
};

const stappen = (vtlb: Velden, anders?: Velden) =>
	leg(vtlb, anders).stappen.map(
		({ naam, regels }) =>
			`${naam}: ${regels
				.filter(({ tussenstap }) => !tussenstap)
				.map(({ id }) => id)
				.join(', ')}`
	);

describe('het antwoord', () => {
	test('is de vloer met het nominaal bedrag erbij', () => {
		const uitleg = leg({});
		expect([uitleg.titel, uitleg.peildatum, uitleg.editie]).toEqual([
			teksten.titel,
			'14 juli 2026',
			'2026-07'
		]);
		expect([uitleg.voor, kaal(uitleg.bedrag), uitleg.na]).toEqual([teksten.voor, '€ 1.532', teksten.na]);
		expect([kaal(uitleg.vloer), uitleg.vloerBeslist, kaal(uitleg.nominaal)]).toEqual([
			'€ 1.499,45',
			BESLIST_WET,
			'€ 32,08'
		]);
		expect(uitleg.zinnen.map(kaal)).toEqual(
			[teksten.vloerIs('€ 1.499,45'), hoeZeker({}), teksten.nominaalIs('€ 32,08')].map(kaal)
		);
		expect([uitleg.aflossen, uitleg.compensatiekop]).toEqual([null, null]);
	});

	test('heeft altijd de twee verplichte zinnen, en noemt eigen normen', () => {
		const verplicht = (geladen: boolean) => [
			VTLBVOORBEHOUD.nietOfficieel('2026-07', geladen),
			VTLBVOORBEHOUD.vloer
		];
		expect(leg({ editie: null }).voorbehoud).toEqual(verplicht(false));
		expect(leg({}).voorbehoud).toEqual([...verplicht(true), teksten.gebruikersnormen('2026-07', 'Uitdraai')]);
		// Normen van een andere editie tellen niet mee, en staan er dus niet.
		expect(leg({ editie: { ...EDITIE, id: '2026-01' } }).voorbehoud).toEqual(verplicht(false));
	});

	test('zegt elke melding in een zin', () => {
		const { meldingen } = leg({});
		expect(meldingen.map(({ ernst }) => ernst)).toEqual(['informatie', 'let-op']);
		for (const { tekst } of meldingen) expect(tekst).toMatch(/^[A-Z].+\.$/);
	});
});

describe('wat er te missen is', () => {
	test('per maand en over de looptijd, en welk deel van de schuld dat is', () => {
		const uitleg = leg({ ...metVakantiegeld, looptijdMaanden: 12, schuld: '20000.00' });
		expect(uitleg.aflossen?.rijen.map(({ naam, bedrag }) => `${naam}: ${kaal(bedrag)}`)).toEqual([
			`${teksten.inkomen}, ${teksten.metVakantiegeld}: € 2.400,00`,
			`${teksten.vtlb}, ${teksten.metVakantiegeld}: € 1.532,00`,
			`${teksten.perMaand}: € 868,00`,
			`${teksten.overLooptijd(12)}: € 10.416,00`,
			`${teksten.deelVanSchuld}: 52%`
		]);
		expect(uitleg.zinnen.slice(3).map(kaal)).toEqual(
			[teksten.missen('€ 868,00', 12, '€ 10.416,00'), teksten.deel('52%')].map(kaal)
		);
	});

	test('zonder schuld geen deel', () => {
		const { aflossen, zinnen } = leg(metVakantiegeld);
		expect(aflossen?.rijen).toHaveLength(4);
		expect(zinnen).toHaveLength(4);
	});

	test('niets, als het inkomen niet boven het vrij te laten bedrag komt', () => {
		const uitleg = leg({ ...metVakantiegeld, schuld: '20000.00' }, { inkomens: [loon('500.00')] });
		expect(uitleg.zinnen.slice(3)).toEqual([teksten.nul]);
	});

	test('vakantiegeld dat apart komt, wordt verdeeld', () => {
		const uitleg = leg({
			vakantiegeld: {
				inInkomen: 'nee',
				nettoPerJaar: '1200.00',
				vrijDeelPerJaar: '600.00',
				uitbetaald: '1000.00',
				beschermd: '400.00',
				maanden: 12
			}
		});
		expect(uitleg.aflossen?.rijen[0]?.naam).toBe(`${teksten.inkomen}, ${teksten.metVakantiegeld}`);
		// Beschermd 400, en van de rest van 600 het hele vrije deel.
		expect(uitleg.zinnen.map(kaal).at(-1)).toBe(kaal(teksten.vakantiegeld('€ 1.000,00', '€ 0,00')));
		expect(uitleg.stappen.map(({ naam }) => naam)).toContain('vakantiegeld');
	});
});

test('vergelijkt zonder vakantiegeld als alleen het vrije deel bekend is', () => {
	const { aflossen } = leg({ vakantiegeld: { inInkomen: 'nee', vrijDeelPerJaar: '600.00' } });
	expect(aflossen?.rijen.slice(0, 2).map(({ naam, bedrag }) => `${naam}: ${kaal(bedrag)}`)).toEqual([
		`${teksten.inkomen}, ${teksten.zonderVakantiegeld}: € 2.400,00`,
		`${teksten.vtlb}, ${teksten.zonderVakantiegeld}: € 1.482,00`
	]);
});

describe('een correctie', () => {
	test('die zo is opgegeven telt mee', () =>
		expect(correctie('overige', { traject: 'wsnp', correcties: { overige: '25.00' } })).toEqual({
			id: 'overige',
			naam: CORRECTIETERMEN.overige,
			regel: CORRECTIEREGELS.overige,
			bedrag: '€ 25,00',
			opgave: null,
			blokkade: null,
			herkomst: HERKOMSTNAMEN.gebruiker,
			grondslag: 'Vtlb-rapport 5.10',
			beslist: BESLISTEKSTEN.oordeel.wsnp,
			bekend: []
		}));

	test('die is berekend, zegt dat', () =>
		expect(correctie('eigenRisico', { traject: 'msnp' })).toMatchObject({
			bedrag: '€ 32,08',
			herkomst: HERKOMSTNAMEN.berekend,
			grondslag: 'Vtlb-rapport 4',
			beslist: BESLISTEKSTEN.richtlijn.msnp
		}));

	test('die niet meetelt, laat zien wat er is opgegeven en waarom niet', () => {
		const arbeidstoeslag = { correcties: { arbeidstoeslag: '50.00' } };
		expect(correctie('arbeidstoeslag', { ...arbeidstoeslag, meerDan18Uur: 'nee' })).toMatchObject({
			bedrag: null,
			opgave: '€ 50,00',
			blokkade: BLOKKADETEKSTEN.nietMeerDan18Uur
		});
		expect(correctie('arbeidstoeslag', { ...arbeidstoeslag, meerDan18Uur: 'ja' })).toMatchObject({
			bedrag: '€ 50,00',
			opgave: null,
			blokkade: null
		});
		// Zonder opgave is er niets dat niet meetelt.
		expect(correctie('arbeidstoeslag', { meerDan18Uur: 'nee' })).toMatchObject({
			opgave: null,
			blokkade: null
		});
	});

	test('noemt bekende normen met hun editie; een prijs per kilometer is geen bedrag', () => {
		const { bekend } = correctie('auto', {});
		expect(bekend.map(({ vanDezeEditie }) => vanDezeEditie)).not.toContain(true);
		expect(bekend.map(({ zin }) => kaal(zin))).toEqual(
			expect.arrayContaining([expect.stringContaining('€ 176,04'), expect.stringMatching(/ 0,211 /)])
		);
		const toen = correctie('auto', {}, { peildatum: '2022-08-01' });
		expect(toen.bekend.map(({ vanDezeEditie }) => vanDezeEditie)).toEqual([false, false, true, true]);
		expect(toen.bekend[0]?.zin).not.toBe(bekend[0]?.zin.replace('januari', 'juli'));
	});
});

describe('de stappen', () => {
	const BASIS = [
		'inkomen: inkomen.totaalBelastbaarJaar, inkomen.nettoMaand[1]',
		'basis: basis.formule, basis.begrensd'
	];

	test('eerst de beslagvrije voet, dan de indicatie', () =>
		expect(stappen({})).toEqual([
			...BASIS,
			'vloer: vtlb.bvv',
			'correcties: vtlb.eigenRisico',
			'vtlb: vtlb.afgerond'
		]));

	test('wat is opgegeven staat in de som, en heeft geen eigen regel', () =>
		expect(stappen({ correcties: { overige: '25.00' } }).slice(3)).toEqual([
			'correcties: vtlb.eigenRisico, vtlb.nominaal',
			'vtlb: vtlb.afgerond'
		]));

	test('met een schuld ook wat er te missen is', () =>
		expect(stappen({ ...metVakantiegeld, schuld: '20000.00' }).at(-1)).toBe(
			'aflossen: vtlb.afloscapaciteit, vtlb.overLooptijd, vtlb.deelVanSchuld'
		));

	test('de richting van de arbeidstoeslag alleen als die gevraagd is', () => {
		const namen = (meerDan18Uur: string) =>
			leg({ meerDan18Uur, gemeenschap: 'nee' }, paar).stappen.map(({ naam }) => naam);
		expect(namen('ja')).toContain('arbeidstoeslag');
		expect(namen('nee')).not.toContain('arbeidstoeslag');
		expect(stappen({ meerDan18Uur: 'ja' }).at(-1)).toBe(
			'arbeidstoeslag: vtlb.arbeidstoeslagHalfGehuwd, vtlb.arbeidstoeslagEigenNorm'
		);
	});

	test('de vloer rust op de verminderingen, tenzij er buiten het beslag nog inkomen is', () => {
		expect(stappen({ gemeenschap: 'nee' }, paar)).toContain(
			'verminderingen: toegepast.verminderingPartner, toegepast.naVermindering'
		);
		const ander = inkomen({ id: '3', opgave: bedragen('9000.00', '500.00') });
		const namen = leg({}, { inkomens: [loon('2400.00'), ander] }).stappen.map(({ naam }) => naam);
		expect(namen.slice(0, 3)).toEqual(['inkomen', 'basis', 'vloer']);
	});

	test('is het inkomen van de partner onbekend, dan telt alleen de basis', () => {
		const vtlb = { partnerinkomen: 'onbekend', gemeenschap: 'nee' };
		const wonen = { woonkostenPerMaand: '1200.00', huurtoeslagMogelijk: 'nee' };
		const namen = leg(vtlb, { ...paar, wonen, inkomens: [loon('2400.00')] }).stappen.map(({ naam }) => naam);
		expect(namen.slice(0, 3)).toEqual(['inkomen', 'basis', 'vloer']);
	});

	test('elke stap heeft haar vraag en haar zin', () => {
		for (const { naam, kop, zinnen } of leg({}).stappen.slice(2)) {
			const verwacht = VTLB_STAPTEKSTEN[naam as keyof typeof VTLB_STAPTEKSTEN];
			expect([kop, zinnen]).toEqual([verwacht.kop, verwacht.zin === '' ? [] : [verwacht.zin]]);
		}
	});
});
