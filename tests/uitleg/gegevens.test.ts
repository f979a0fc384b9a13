/** Wat er is ingevuld, voor elke lezer: welke velden er staan, hoe hun waarde eruitziet, en wat er niet bij hoort. */
import { describe, expect, test } from 'vitest';
import { tussenresultaatteksten } from '#lib/teksten/documenten/tussenresultaat.ts';
import { gegevensteksten } from '#lib/teksten/uitkomst/gegevens.ts';
import { keuzeterm } from '#lib/teksten/woordenlijst/keuzes.ts';
import type { Lezer } from '#lib/teksten/woordenlijst/lezer.ts';
import { veldterm } from '#lib/teksten/woordenlijst/velden.ts';
import { gegevensVanDossier } from '#lib/uitleg/gegevens.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier } from '../hulp/bouwers.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { blokkenVan, rijen, velden } from './gegevens-hulp.ts';

const [thuis, elders, zonderAdres] = VOLLE_DOSSIERS;
const LEZERS = ['inwoner', 'hulpverlener', 'portaal'] as const;

describe('de blokken', () => {
	test.each(LEZERS)('staan voor de %s in de volgorde van de vragen', (lezer) => {
		expect(blokkenVan(thuis, lezer).map(({ groep, inkomen: id }) => id ?? groep)).toEqual([
			'kenmerk',
			'wonen',
			'bron-een',
			'bron-twee',
			'bron-drie',
			'bron-vier',
			'bron-vijf',
			'beslag',
			'toeslagen',
			'hardheid',
			'vtlb'
		]);
	});

	test('staan er niet als er niets over te zeggen is', () => {
		expect(blokkenVan(elders, 'inwoner').map(({ groep }) => groep)).toEqual([
			'kenmerk',
			'wonen',
			'inkomens',
			'beslag'
		]);
	});

	test.each([
		[
			'inwoner',
			gegevensteksten.inkomenKop('Eerste Werkgever'),
			gegevensteksten.partnerKop('Vijfde Werkgever')
		],
		[
			'hulpverlener',
			tussenresultaatteksten.inkomen('inwoner', 'Eerste Werkgever'),
			tussenresultaatteksten.inkomen('partner', 'Vijfde Werkgever')
		],
		['portaal', 'Eerste Werkgever', 'Vijfde Werkgever']
	] as const)('heten voor de %s naar wie het inkomen heeft', (lezer, eigen, partner) => {
		const koppen = blokkenVan(thuis, lezer).flatMap(({ inkomen: id, kop }) => (id ? [kop] : []));
		expect([koppen[0], koppen.at(-1)]).toEqual([eigen, partner]);
	});

	test('heten anders naar hun onderwerp', () => {
		const { kenmerk, wonen, beslag, toeslagen, hardheid, vtlb } = gegevensteksten;
		const koppen = blokkenVan(thuis, 'portaal').flatMap(({ inkomen: id, kop }) => (id ? [] : [kop]));
		expect(koppen).toEqual([kenmerk, wonen, beslag, toeslagen, hardheid, vtlb]);
	});
});

describe('wie u bent en hoe u woont', () => {
	test('een huurder thuis', () =>
		expect(rijen(blokkenVan(thuis, 'inwoner'), 'wonen')).toEqual([
			`leefsituatie: ${keuzeterm('leefsituatie', 'gehuwd_zonder_kinderen', 'inwoner')}`,
			'wonen.adres: In Nederland',
			'wonen.woning: Huurwoning',
			'wonen.huurtoeslagMogelijk: Nee',
			'wonen.woonkostenPerMaand: € 1.311,31',
			'wonen.eindeOphogingWoonkosten: 9 maart 2027'
		]));

	test('in een inrichting in het buitenland doen woning en woonkosten er niet toe', () => {
		const verwacht = [
			'leefsituatie',
			'wonen.adres',
			'wonen.woonland',
			'wonen.woonlandfactor',
			'wonen.openheidVanZaken',
			'wonen.inrichting.kostenPerMaand'
		];
		expect(velden(blokkenVan(elders, 'inwoner', 'leeg'), 'wonen')).toEqual(verwacht);
		expect(velden(blokkenVan(elders, 'hulpverlener', 'leeg'), 'wonen')).toEqual([
			...verwacht.slice(0, -1),
			veldterm('wonen.inrichting', 'hulpverlener'),
			'wonen.inrichting.kostenPerMaand'
		]);
	});

	test('het portaal vraagt altijd naar de inrichting en de woning', () => {
		const inrichting = veldterm('wonen.inrichting', 'portaal');
		expect(rijen(blokkenVan(elders, 'portaal', 'leeg'), 'wonen').slice(5)).toEqual([
			`${inrichting}: Ja`,
			'wonen.inrichting.kostenPerMaand: € 512,52',
			'wonen.woning: Onbekend',
			'wonen.huurtoeslagMogelijk: Onbekend',
			'wonen.woonkostenPerMaand: leeg',
			'wonen.eindeOphogingWoonkosten: leeg'
		]);
		expect(rijen(blokkenVan(thuis, 'portaal', 'leeg'), 'wonen')[2]).toBe(`${inrichting}: Nee`);
		expect(rijen(blokkenVan(thuis, 'portaal', 'leeg'), 'wonen')[4]).toBe('wonen.huurtoeslagMogelijk: Ja');
	});

	test('zonder adres hoort het land erbij, ook al is het leeg; de factor van een ander jaar niet', () =>
		expect(velden(blokkenVan(zonderAdres, 'hulpverlener', 'leeg'), 'wonen')).toEqual([
			'leefsituatie',
			'wonen.adres',
			'wonen.woonland',
			'wonen.openheidVanZaken',
			'wonen.woning',
			'wonen.huurtoeslagMogelijk',
			'wonen.woonkostenPerMaand',
			'wonen.eindeOphogingWoonkosten'
		]));

	test('wat onbekend of leeg is, heet niet bekend', () => {
		const [, wonen] = blokkenVan(zonderAdres, 'hulpverlener', 'leeg');
		const onbekend = wonen?.rijen.filter(({ bekend }) => !bekend).map(({ veld }) => veld);
		expect(onbekend).toEqual([
			'wonen.woonland',
			'wonen.woning',
			'wonen.huurtoeslagMogelijk',
			'wonen.woonkostenPerMaand',
			'wonen.eindeOphogingWoonkosten'
		]);
	});

	test('geen openheid van zaken is een antwoord, maar alleen waar de vraag hoort', () => {
		const wonen = (adres: string) => {
			const land = adres === 'buitenland' && { woonland: 'Polen' };
			return rijen(blokkenVan(dossier({ wonen: { adres, ...land } }), 'inwoner'), 'wonen');
		};
		expect(wonen('buitenland')).toContain('wonen.openheidVanZaken: Nee');
		expect(wonen('nederland').join(' ')).not.toContain('openheidVanZaken');
	});
});

describe('een inkomen', () => {
	const lopend = veldterm('inkomens[].lopendBeslag', 'hulpverlener');
	const eerste = (lezer: Lezer) => rijen(blokkenVan(thuis, lezer).slice(2, 3), 'inkomens');
	test('uit loonstroken, met wat eruit volgt', () =>
		expect(eerste('inwoner')).toEqual([
			'inkomens[0].codeSoort: 15',
			'inkomens[0].loonheffingennummer: 123456789L01',
			'inkomens[0].tijdvak: vier weken',
			`${gegevensteksten.indicatieperiode}: 4 mei 2026 tot en met 31 mei 2026`,
			`${gegevensteksten.frequentieVakantiegeld}: ${gegevensteksten.frequentie.structureel}`,
			`${gegevensteksten.frequentieKeuzebudget}: ${gegevensteksten.frequentie.structureel}`,
			'inkomens[0].opgave.belastbaar.bedrag: € 45.608,42',
			'inkomens[0].opgave.netto.bedrag: € 2.480,57',
			'inkomens[0].opgave.alleenLaatste: Ja',
			'inkomens[0].loonbelastingVoertuig: € 81,81 per 4 weken'
		]));

	test('het portaal noemt ook de naam, en wat de code betekent', () =>
		expect(eerste('portaal').slice(0, 4)).toEqual([
			'inkomens[0].naam: Eerste Werkgever',
			'inkomens[0].codeSoort: 15: Loon of salaris',
			'inkomens[0].loonheffingennummer: 123456789L01',
			'inkomens[0].tijdvak: Vier weken'
		]));

	test('de hulpverlener leest ook hoe het is opgegeven, en van een lopend beslag dat het er is', () => {
		expect(eerste('hulpverlener')).toEqual([
			'inkomens[0].naam: Eerste Werkgever',
			'inkomens[0].codeSoort: 15',
			'inkomens[0].loonheffingennummer: 123456789L01',
			'inkomens[0].tijdvak: vier weken',
			'inkomens[0].opgave.soort: loonstroken',
			'inkomens[0].opgave.belastbaar.bedrag: € 45.608,42',
			'inkomens[0].opgave.netto.bedrag: € 2.480,57',
			'inkomens[0].opgave.alleenLaatste: Ja',
			'inkomens[0].loonbelastingVoertuig: € 81,81 per vier weken'
		]);
		const vierde = rijen(blokkenVan(thuis, 'hulpverlener').slice(5, 6), 'inkomens');
		expect(vierde.slice(-2)).toEqual([`${lopend}: Ja`, 'inkomens[3].lopendBeslag.tBvv: € 717,17']);
		expect(eerste('hulpverlener').join(' ')).not.toContain(lopend);
		expect(rijen(blokkenVan(thuis, 'inwoner'), 'inkomens').join(' ')).not.toContain(lopend);
	});

	test.each(LEZERS)('een bijverdienste staat er voor de %s alleen bij als het er een is', (lezer) => {
		const bijverdiensten = rijen(blokkenVan(thuis, lezer, 'leeg'), 'inkomens').filter((rij) =>
			/^inkomens\[\d\]\.soort: (Bijverdienste|Neveninkomst)/.test(rij)
		);
		expect(bijverdiensten).toHaveLength(1);
		expect(bijverdiensten[0]).toMatch(/^inkomens\[2\]\.soort: /);
	});

	test('over een ander tijdvak getypt: wat er mee is gerekend, en wat er is ingevuld', () => {
		expect(rijen(blokkenVan(zonderAdres, 'inwoner'), 'inkomens').slice(0, 10)).toEqual([
			'inkomens[0].codeSoort: 33',
			'inkomens[0].tijdvak: maand',
			`inkomens[0].opgave.belastbaar.bedrag: € 9.324,84 (ingevuld: € 777,07 per maand)`,
			`inkomens[0].opgave.netto.bedrag: € 765,99 (ingevuld: € 707,07 per 4 weken)`,
			'inkomens[0].opgave.vakantiegeld.uitbetaling: Bij elke betaling',
			'inkomens[1].codeSoort: 31',
			'inkomens[1].tijdvak: maand',
			`inkomens[1].opgave.belastbaar.bedrag: € 9.456,96 (ingevuld: € 788,08 per maand)`,
			`inkomens[1].opgave.netto.bedrag: € 767,09 (ingevuld: € 708,08 per 4 weken)`,
			'inkomens[1].opgave.vakantiegeld.uitbetaling: Bij elke betaling'
		]);
	});

	test('hoe een bedrag is opgebouwd of geschat, en wat niet is gevraagd ook niet', () => {
		const bedragVan = (veld: string) =>
			rijen(blokkenVan(zonderAdres, 'inwoner'), 'inkomens').filter((rij) =>
				rij.includes(`.opgave.${veld}.bedrag`)
			);
		expect(bedragVan('belastbaar').slice(2)).toEqual([
			'inkomens[2].opgave.belastbaar.bedrag: € 21.589,08 (ingevuld: € 1.799,09 per maand)',
			'inkomens[3].opgave.belastbaar.bedrag: € 3.721,20 (ingevuld: € 310,10 per maand)',
			'inkomens[4].opgave.belastbaar.bedrag: € 28.066,72',
			'inkomens[5].opgave.belastbaar.bedrag: € 7.345,44 (geschat: twaalf keer het netto)',
			'inkomens[6].opgave.belastbaar.bedrag: € 0,00'
		]);
		expect(bedragVan('netto').slice(2)).toEqual([
			'inkomens[2].opgave.netto.bedrag: € 1.091,99 (€ 901,09 + € 191,91 + € 92,92 − € 93,93)',
			'inkomens[4].opgave.netto.bedrag: € 1.526,51',
			'inkomens[5].opgave.netto.bedrag: € 612,12',
			'inkomens[6].opgave.netto.bedrag: € 0,00'
		]);
	});

	test('zonder berekening staat er wat er is ingevuld', () => {
		const blokken = gegevensVanDossier(geldig(zonderAdres), { lezer: 'hulpverlener' });
		expect(rijen(blokken, 'inkomens')).toEqual(
			expect.arrayContaining([
				`inkomens[1].opgave.belastbaar.bedrag: € 788,08 per maand`,
				`inkomens[1].opgave.netto.bedrag: € 708,08 per vier weken`
			])
		);
	});

	test('dat per jaar en per maand is getypt zegt het tijdvak niet nog eens', () => {
		const blokken = gegevensVanDossier(geldig(dossier()), { lezer: 'hulpverlener' });
		expect(rijen(blokken, 'inkomens')).toEqual([
			'inkomens[0].tijdvak: maand',
			`inkomens[0].opgave.soort: ${keuzeterm('inkomens[].opgave.soort', 'bedragen', 'hulpverlener')}`,
			'inkomens[0].opgave.belastbaar.bedrag: € 30.000,00',
			'inkomens[0].opgave.netto.bedrag: € 2.000,00',
			'inkomens[0].opgave.vakantiegeld.uitbetaling: Bij elke betaling'
		]);
	});
});
