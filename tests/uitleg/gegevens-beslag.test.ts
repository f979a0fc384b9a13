/** Wat er over het beslag is ingevuld, en wat er niet staat omdat een groep uit staat. */
import { describe, expect, test } from 'vitest';
import { conceptVan, leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { tussenresultaatteksten } from '#lib/teksten/documenten/tussenresultaat.ts';
import { gegevensteksten } from '#lib/teksten/uitkomst/gegevens.ts';
import { tussenstandteksten } from '#lib/teksten/uitkomst/stand.ts';
import { gegevens, gegevensVanDossier } from '#lib/uitleg/gegevens.ts';
import type { Gegevensgroep } from '#lib/uitleg/uitleg.ts';
import type { Lezer } from '#lib/teksten/woordenlijst/lezer.ts';
import { geldig } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { blokkenVan, rijen, velden } from './gegevens-hulp.ts';

const [thuis] = VOLLE_DOSSIERS;

describe('het beslag', () => {
	const twee = [
		inkomen({ naam: 'Loon' }),
		inkomen({ id: '2', naam: 'AOW', opgave: bedragen('9000', '700') })
	];
	const bank = { beslag: { beslagobject: 'overheidsvordering' } };
	const object = (anders: Record<string, unknown>, lezer: Lezer = 'inwoner') =>
		rijen(blokkenVan(dossier(anders), lezer), 'beslag')[0];

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
	] as const)('%s (%j), voor de %s', (_, anders, lezer, waarde) => {
		expect(object(anders, lezer)).toBe(`beslag.beslagobject: ${waarde}`);
	});

	test('zonder berekening heet de bankrekening bij haar naam', () => {
		expect(rijen(gegevensVanDossier(geldig(dossier(bank)), { lezer: 'hulpverlener' }), 'beslag')).toEqual([
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
		velden(gegevens({ concept, uitkomst: null }, { lezer: 'hulpverlener' }), groep);

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
		const blokken = gegevens(leeg, { lezer: 'inwoner' });
		expect(blokken.flatMap((blok) => blok.rijen).filter(({ bekend }) => bekend)).toEqual([]);
		const gevraagd = gegevens(leeg, { lezer: 'hulpverlener', leeg: 'leeg' });
		expect(rijen(gevraagd, 'kenmerk')).toEqual([
			'peildatum: leeg',
			'kenmerk.dossiernummer: leeg',
			'kenmerk.bsn: leeg'
		]);
		expect(velden(gevraagd, 'wonen').join(' ')).not.toMatch(/woonland|openheid/);
	});
});
