/** Wat er is ingevuld, voor elke lezer: welke velden er staan, hoe hun waarde eruitziet, en wat er niet bij hoort. */
import { describe, expect, test } from 'vitest';
import { conceptVan, leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { tussenresultaatteksten } from '#lib/teksten/documenten/tussenresultaat.ts';
import { gegevensteksten } from '#lib/teksten/uitkomst/gegevens.ts';
import { tussenstandteksten } from '#lib/teksten/uitkomst/stand.ts';
import { veldteksten } from '#lib/teksten/woordenlijst/portaalvelden.ts';
import { gegevens, gegevensVan, gegevensVanDossier } from '#lib/uitleg/gegevens.ts';
import type { Gegevensblok, Gegevensgroep } from '#lib/uitleg/uitleg.ts';
import type { Publiek } from '#lib/uitleg/veldwaarde.ts';
import { berekenUitkomst, geldig } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';

const [thuis, elders, zonderAdres] = VOLLE_DOSSIERS;
const LEZERS = ['inwoner', 'hulpverlener', 'portaal'] as const;

const blokkenVan = (inhoud: unknown, publiek: Publiek, leeg?: string) =>
	gegevensVan(berekenUitkomst(inhoud), leeg === undefined ? { publiek } : { publiek, leeg });

/** De rijen van een groep, elk als "veld: waarde"; wat geen veld is heet naar zijn naam. */
const rijen = (blokken: readonly Gegevensblok[], groep: Gegevensgroep) =>
	blokken
		.filter((blok) => blok.groep === groep)
		.flatMap((blok) => blok.rijen)
		.map(({ veld, naam, waarde }) => `${veld ?? naam}: ${waarde}`.replaceAll('\u00a0', ' '));

const velden = (blokken: readonly Gegevensblok[], groep: Gegevensgroep) =>
	blokken
		.filter((blok) => blok.groep === groep)
		.flatMap((blok) => blok.rijen)
		.map(({ veld, naam }) => veld ?? naam);

describe('de blokken', () => {
	test.each(LEZERS)('staan voor de %s in de volgorde van de vragen', (publiek) => {
		expect(blokkenVan(thuis, publiek).map(({ groep, inkomen: id }) => id ?? groep)).toEqual([
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
	] as const)('heten voor de %s naar wie het inkomen heeft', (publiek, eigen, partner) => {
		const koppen = blokkenVan(thuis, publiek).flatMap(({ inkomen: id, kop }) => (id ? [kop] : []));
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
			`leefsituatie: ${gegevensteksten.leefsituatie.gehuwd_zonder_kinderen}`,
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
			tussenresultaatteksten.inInrichting,
			'wonen.inrichting.kostenPerMaand'
		]);
	});

	test('het portaal vraagt altijd naar de inrichting en de woning', () => {
		const inrichting = veldteksten.inInrichting.term;
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
	const eerste = (publiek: Publiek) => rijen(blokkenVan(thuis, publiek).slice(2, 3), 'inkomens');
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
			'inkomens[0].loonbelastingVoertuig: € 81,81'
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
			'inkomens[0].loonbelastingVoertuig: € 81,81'
		]);
		const vierde = rijen(blokkenVan(thuis, 'hulpverlener').slice(5, 6), 'inkomens');
		expect(vierde.slice(-2)).toEqual([
			`${tussenresultaatteksten.lopendBeslag}: Ja`,
			'inkomens[3].lopendBeslag.tBvv: € 717,17'
		]);
		expect(eerste('hulpverlener').join(' ')).not.toContain(tussenresultaatteksten.lopendBeslag);
	});

	test.each(LEZERS)('een bijverdienste staat er voor de %s alleen bij als het er een is', (publiek) => {
		const bijverdiensten = rijen(blokkenVan(thuis, publiek, 'leeg'), 'inkomens').filter((rij) =>
			rij.includes('nevenInkomst')
		);
		expect(bijverdiensten).toEqual(['inkomens[2].nevenInkomst: Ja']);
	});

	test('over een ander tijdvak getypt: wat er mee is gerekend, en wat er is ingevuld', () => {
		const { maand, vierweken } = tussenresultaatteksten.per;
		expect(rijen(blokkenVan(zonderAdres, 'inwoner'), 'inkomens')).toEqual([
			'inkomens[0].codeSoort: 33',
			'inkomens[0].tijdvak: maand',
			`inkomens[0].opgave.belastbaar.bedrag: € 9.324,84 (ingevuld: € 777,07 ${maand})`,
			`inkomens[0].opgave.netto.bedrag: € 765,99 (ingevuld: € 707,07 ${vierweken})`,
			'inkomens[1].codeSoort: 31',
			'inkomens[1].tijdvak: maand',
			`inkomens[1].opgave.belastbaar.bedrag: € 9.456,96 (ingevuld: € 788,08 ${maand})`,
			`inkomens[1].opgave.netto.bedrag: € 767,09 (ingevuld: € 708,08 ${vierweken})`
		]);
	});

	test('zonder berekening staat er wat er is ingevuld', () => {
		const blokken = gegevensVanDossier(geldig(zonderAdres), { publiek: 'hulpverlener' });
		expect(rijen(blokken, 'inkomens')).toEqual(
			expect.arrayContaining([
				`inkomens[1].opgave.belastbaar.bedrag: € 788,08 ${tussenresultaatteksten.per.maand}`,
				`inkomens[1].opgave.netto.bedrag: € 708,08 ${tussenresultaatteksten.per.vierweken}`
			])
		);
	});

	test('dat per jaar en per maand is getypt zegt het tijdvak niet nog eens', () => {
		const blokken = gegevensVanDossier(geldig(dossier()), { publiek: 'hulpverlener' });
		expect(rijen(blokken, 'inkomens')).toEqual([
			'inkomens[0].tijdvak: maand',
			`inkomens[0].opgave.soort: ${gegevensteksten.opgave.bedragen}`,
			'inkomens[0].opgave.belastbaar.bedrag: € 30.000,00',
			'inkomens[0].opgave.netto.bedrag: € 2.000,00'
		]);
	});
});

describe('het beslag', () => {
	const twee = [
		inkomen({ naam: 'Loon' }),
		inkomen({ id: '2', naam: 'AOW', opgave: bedragen('9000', '700') })
	];
	const bank = { beslag: { beslagobject: 'overheidsvordering' } };
	const object = (anders: Record<string, unknown>, publiek: Publiek = 'inwoner') =>
		rijen(blokkenVan(dossier(anders), publiek), 'beslag')[0];

	test.each([
		['het enige inkomen', { inkomens: twee.slice(0, 1) }, 'inwoner', 'Loon'],
		['de volgorde van de wet', { inkomens: twee }, 'inwoner', gegevensteksten.eersteInVolgorde('Loon')],
		[
			'zelf gekozen',
			{ inkomens: twee, beslag: { beslagobject: '2' } },
			'inwoner',
			gegevensteksten.gekozen('AOW')
		],
		['de bankrekening', bank, 'inwoner', gegevensteksten.overheidsvordering],
		['de bankrekening', bank, 'portaal', tussenstandteksten.overheidsvordering],
		['de volgorde van de wet', { inkomens: twee }, 'portaal', 'Loon']
	] as const)('%s (%j), voor de %s', (_, anders, publiek, waarde) => {
		expect(object(anders, publiek)).toBe(`beslag.beslagobject: ${waarde}`);
	});

	test('zonder berekening heet de bankrekening bij haar naam', () => {
		expect(rijen(gegevensVanDossier(geldig(dossier(bank)), { publiek: 'hulpverlener' }), 'beslag')).toEqual([
			`beslag.beslagobject: ${tussenresultaatteksten.overheidsvordering}`
		]);
	});

	test('noemt inkomens bij hun naam', () =>
		expect(rijen(blokkenVan(thuis, 'hulpverlener'), 'beslag').slice(1)).toEqual([
			'beslag.samenvoegen: Eerste Werkgever',
			'beslag.omslag: Tweede Uitkering en Vierde Pensioen',
			'beslag.startjaar: 2019'
		]));
});

describe('een groep die uit staat', () => {
	const aan = conceptVan(geldig(thuis));
	const leesbaar = (concept: Concept, groep: Gegevensgroep) =>
		velden(gegevens({ concept, uitkomst: null }, { publiek: 'hulpverlener' }), groep);

	test('toont niet wat er nog in getypt staat', () => {
		expect(leesbaar(aan, 'hardheid')).toEqual(['hardheid.bedrag', 'hardheid.einddatum']);
		expect(leesbaar({ ...aan, hardheid: { ...aan.hardheid, ja: false } }, 'hardheid')).toEqual([]);
		const inkomens = aan.inkomens.map((een) => ({ ...een, lopendBeslag: { ja: false, tBvv: '5,00' } }));
		expect(leesbaar({ ...aan, inkomens }, 'inkomens').join(' ')).not.toContain('lopendBeslag');
		const wonen = { ...aan.wonen, inrichting: { ja: false, kostenPerMaand: '5,00' } };
		expect(leesbaar({ ...aan, wonen }, 'wonen').join(' ')).not.toContain('inrichting');
	});

	test('zonder vraag naar het vrij te laten bedrag staat daar niets over', () => {
		expect(leesbaar({ ...aan, vtlb: { ...aan.vtlb, gevraagd: false } }, 'vtlb')).toEqual([]);
		expect(leesbaar(aan, 'vtlb')).toContain('vtlb.traject');
	});

	test('een leeg concept heeft geen antwoorden, en vraagt niet naar een land', () => {
		const leeg = { concept: leegConcept(''), uitkomst: null };
		const blokken = gegevens(leeg, { publiek: 'inwoner' });
		expect(blokken.flatMap((blok) => blok.rijen).filter(({ bekend }) => bekend)).toEqual([]);
		const gevraagd = gegevens(leeg, { publiek: 'hulpverlener', leeg: 'leeg' });
		expect(rijen(gevraagd, 'kenmerk')).toEqual([
			'peildatum: leeg',
			'kenmerk.dossiernummer: leeg',
			'kenmerk.bsn: leeg'
		]);
		expect(velden(gevraagd, 'wonen').join(' ')).not.toMatch(/woonland|openheid/);
	});
});
