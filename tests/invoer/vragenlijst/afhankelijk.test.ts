/** Elk paar vragen waarvan het ene antwoord verandert wat de andere vraag betekent: die wordt opnieuw gesteld. */
import { describe, expect, test } from 'vitest';
import { conceptVan, type Concept } from '#lib/dossier/concept.ts';
import { leesConceptVoorBvv } from '#lib/dossier/lees-concept.ts';
import { kiesGroep, laatBeslagLos } from '#lib/invoer/beslag.ts';
import { heeftBijzonderheid, isMogelijk, kiesBijzonderheden } from '#lib/invoer/bijzonderheden.ts';
import { kiesRitme, kiesSoort } from '#lib/invoer/inkomensvraag.ts';
import { neemDagOver } from '#lib/invoer/peildatum.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import { openstaand } from '#lib/invoer/vragenlijst/fouten.ts';
import { rondAf } from '#lib/invoer/vragenlijst/route.ts';
import { kiesAdres, kiesOpenheid } from '#lib/invoer/vragenlijst/vragen/adres.ts';
import { kiesVerdeling } from '#lib/invoer/vragenlijst/vragen/beslag.ts';
import { kiesInstelling } from '#lib/invoer/vragenlijst/vragen/instelling.ts';
import { kiesWoonkosten } from '#lib/invoer/vragenlijst/vragen/woning.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { geldig } from '../../hulp/bereken.ts';
import { DOSSIER, geopend } from './hulp.ts';

const DAG = alsDatum('2026-07-20');
type Doe = (concept: Concept) => void;

const alleen = { ...DOSSIER, leefsituatie: 'alleenstaande', inkomens: DOSSIER.inkomens.slice(0, 2) };
/** Er ligt beslag op de uitkering van vier weken, met een auto bij het loon en een normbedrag bij de bijstand. */
const begin = (inhoud: unknown = alleen): Concept => geopend(inhoud);
const open = (concept: Concept): string[] =>
	openstaand(concept, leesConceptVoorBvv(concept)).map(({ veld }) => veld);
function verander(concept: Concept, doe: Doe): void {
	doe(concept);
	rondAf(concept, { stap: 'leefsituatie' }, DAG);
}
const eerste = (doe: (inkomen: Concept['inkomens'][number]) => void, plaats = 0): Doe => {
	return ({ inkomens }) => {
		const inkomen = inkomens[plaats];
		if (inkomen) doe(inkomen);
	};
};
const woning =
	(soort: Concept['wonen']['woning']): Doe =>
	({ wonen }) =>
		(wonen.woning = soort);
const mogelijk =
	(antwoord: Concept['wonen']['huurtoeslagMogelijk']): Doe =>
	({ wonen }) =>
		(wonen.huurtoeslagMogelijk = antwoord);
const dag =
	(peildatum: string): Doe =>
	(concept) =>
		(concept.peildatum = peildatum);

describe('opnieuw gevraagd, en terug als ook het andere antwoord terugkomt', () => {
	test.each<[wat: string, heen: Doe, terug: Doe, opnieuw: string[]]>([
		[
			'een partner',
			(c) => (c.leefsituatie = 'gehuwd_met_kinderen'),
			(c) => (c.leefsituatie = 'alleenstaande'),
			['partner']
		],
		['van huur naar koop', woning('koop'), woning('huur'), ['woonkosten']],
		['van huur naar weet ik niet', woning('onbekend'), woning('huur'), ['woonkosten']],
		['geen huurtoeslag', mogelijk('nee'), mogelijk('ja'), ['woonkosten']],
		['een dag met een andere grens', dag('1-3-2025'), dag('14-7-2026'), ['woonkosten']],
		[
			'geen woonadres',
			(c) => kiesAdres(c, 'geen'),
			(c) => kiesAdres(c, 'nederland'),
			['wonen.openheidVanZaken']
		],
		[
			'het ritme van een inkomen met beslag',
			eerste((elk) => kiesRitme(elk, 'maand'), 1),
			eerste((elk) => kiesRitme(elk, 'vierweken'), 1),
			['inkomens[1].lopendBeslag.tBvv']
		],
		[
			'loon dat bijverdienste is',
			eerste((elk) => kiesSoort(elk, 'neven')),
			eerste((elk) => kiesSoort(elk, 'loon')),
			['inkomens[0].opgave.netto.bedrag', 'inkomens[0].opgave.belastbaar.bedrag']
		],
		[
			'een andere uitkering met normbedrag',
			eerste((elk) => (elk.codeSoort = '34'), 1),
			eerste((elk) => (elk.codeSoort = '43'), 1),
			['inkomens[1].toegekendNormbedrag']
		]
	])('%s', (_, heen, terug, opnieuw) => {
		const concept = begin();
		concept.vragen.bijzonder = ['bijstand', 'auto', 'lopend-beslag'];
		const voor = leesConceptVoorBvv(concept);
		expect(open(concept)).toEqual([]);
		verander(concept, heen);
		expect(open(concept)).toEqual(expect.arrayContaining(opnieuw));
		verander(concept, terug);
		expect(open(concept)).toEqual([]);
		expect(leesConceptVoorBvv(concept)).toEqual(voor);
	});

	test('een woonadres na openheid: de woning is nog nooit gevraagd', () => {
		const concept = begin({ ...alleen, wonen: { adres: 'geen' } });
		expect(open(concept)).toEqual([]);
		verander(concept, (c) => kiesOpenheid(c, 'ja'));
		expect(open(concept)).toEqual(['wonen.woning', 'wonen.huurtoeslagMogelijk', 'woonkosten']);
	});

	test('van geen woonadres naar een ander land: de vraag gaat over iets anders', () => {
		const concept = begin({ ...alleen, wonen: { adres: 'geen', openheidVanZaken: true, woning: 'huur' } });
		verander(concept, (c) => kiesAdres(c, 'buitenland'));
		expect(open(concept)).toEqual(['wonen.woonland', 'wonen.openheidVanZaken']);
	});

	test('een dag zonder lijst van landen vraagt de factor, en omgekeerd', () => {
		const concept = begin({ ...alleen, wonen: { adres: 'buitenland', woonland: 'Turkije' } });
		verander(concept, dag('1-3-2024'));
		expect(open(concept)).toContain('wonen.woonlandfactor');
		expect(concept.wonen.woonland).toBe('');
		verander(concept, dag('14-7-2026'));
		expect(concept.wonen).toMatchObject({ woonland: 'Turkije', woonlandfactor: '' });
	});

	test('een instelling vraagt niet naar openheid, en weet het nog wie er weer uit komt', () => {
		const concept = begin({ ...alleen, wonen: { adres: 'geen', openheidVanZaken: true } });
		verander(concept, (c) => {
			kiesInstelling(c, 'ja');
			c.wonen.inrichting.kostenPerMaand = '900';
		});
		expect(concept.wonen.openheidVanZaken).toBe(false);
		verander(concept, (c) => kiesInstelling(c, 'nee'));
		expect(concept.wonen.openheidVanZaken).toBe(true);
	});
});

describe('wat er getypt is', () => {
	test('hoort bij de vraag waar het een antwoord op was', () => {
		const concept = begin();
		verander(concept, woning('koop'));
		kiesWoonkosten(concept, 'ja');
		expect(concept.wonen.woonkostenPerMaand).toBe('');
		concept.wonen.woonkostenPerMaand = '700';
		verander(concept, woning('huur'));
		expect(concept.wonen).toMatchObject({ woonkostenPerMaand: '1.200,00', huurtoeslagMogelijk: 'ja' });
		verander(concept, woning('koop'));
		expect(concept.wonen).toMatchObject({ woonkostenPerMaand: '700', huurtoeslagMogelijk: 'nee' });
	});

	test('en opzij lag, komt ook terug', () => {
		const concept = begin();
		kiesWoonkosten(concept, 'nee');
		verander(concept, mogelijk('nee'));
		verander(concept, mogelijk('ja'));
		expect(concept.vragen.woonkosten).toBe('nee');
		kiesWoonkosten(concept, 'ja');
		expect(concept.wonen.woonkostenPerMaand).toBe('1.200,00');
	});

	test('"nee" bestaat niet meer bij een koopwoning, ook niet als het werkblad dat veranderde', () => {
		const concept = begin({ ...alleen, wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja' } });
		expect(concept.vragen.woonkosten).toBe('nee');
		concept.wonen.woning = 'koop';
		expect(open(concept)).toEqual(['woonkosten']);
	});
});

describe('een auto van de zaak', () => {
	test('hoort bij loon: bij bijstand wordt er niet naar gevraagd', () => {
		const concept = begin();
		expect(isMogelijk(concept, 'auto')).toBe(true);
		laatBeslagLos(concept, '1');
		concept.inkomens.splice(0, 1);
		expect(isMogelijk(concept, 'auto')).toBe(false);
	});

	test('van loon dat bijstand blijkt, telt niet mee', () => {
		const concept = begin();
		verander(
			concept,
			eerste((elk) => kiesSoort(elk, 'bijstand'))
		);
		expect(concept.inkomens[0]?.loonbelastingVoertuig).toBe('');
		expect(heeftBijzonderheid(concept, 'auto')).toBe(false);
		verander(
			concept,
			eerste((elk) => kiesSoort(elk, 'loon'))
		);
		expect(concept.inkomens[0]?.loonbelastingVoertuig).toBe('30,00');
	});
});

test('samenvoegen hoort bij het inkomen waar beslag op ligt', () => {
	const uwv = (id: string, codeSoort: string) => ({
		...alleen.inkomens[0],
		id,
		codeSoort,
		loonbelastingVoertuig: null
	});
	const concept = begin({
		...alleen,
		inkomens: [uwv('1', '33'), uwv('2', '46'), uwv('3', '15')],
		beslag: { beslagobject: '1' }
	});
	kiesGroep(concept, 'samenvoegen', ['2']);
	verander(concept, () => undefined);
	expect(concept.beslag.samenvoegen).toEqual(['2']);
	verander(concept, ({ beslag }) => (beslag.beslagobject = '3'));
	expect(concept.beslag.samenvoegen).toEqual([]);
	verander(concept, ({ beslag }) => (beslag.beslagobject = '1'));
	expect(concept.beslag.samenvoegen).toEqual(['2']);
	verander(
		concept,
		eerste((elk) => (elk.codeSoort = '15'), 1)
	);
	expect(concept.beslag.samenvoegen).toEqual([]);
});

describe('een geopend bestand', () => {
	test.each([
		['van vandaag kiest geen andere dag', '2026-07-14', false],
		['van een andere dag wel', '2026-07-13', true]
	])('%s', (_, peildatum, gekozen) => {
		const concept = conceptVan(geldig({ ...DOSSIER, peildatum }));
		neemDagOver(concept, alsDatum('2026-07-14'));
		leidAntwoordenAf(concept);
		expect(heeftBijzonderheid(concept, 'datum')).toBe(gekozen);
	});

	test('van een koper zonder woonkosten weet ze niet', () => {
		const concept = begin({ ...alleen, wonen: { woning: 'koop', huurtoeslagMogelijk: 'nee' } });
		expect(concept.vragen.woonkosten).toBe('onbekend');
		expect(open(concept)).toEqual([]);
	});
});

describe('verdelen en een overheidsvordering', () => {
	const kies =
		(...gekozen: Parameters<typeof kiesBijzonderheden>[1]): Doe =>
		(concept) =>
			kiesBijzonderheden(concept, gekozen, '20-7-2026');
	const rechtstreeks = begin({ ...alleen, beslag: { startjaar: 2024 } });
	verander(rechtstreeks, kies('verdeling'));
	verander(rechtstreeks, (c) => kiesVerdeling(c, ['1', '2']));

	test('wie de overheidsvordering weer uitvinkt, verdeelt zoals wie haar nooit koos', () => {
		const omweg = begin({ ...alleen, beslag: { startjaar: 2024 } });
		verander(omweg, kies('verdeling', 'bankrekening'));
		verander(omweg, (c) => kiesVerdeling(c, ['1', '2']));
		verander(omweg, kies('verdeling'));
		expect(omweg.beslag).toEqual(rechtstreeks.beslag);
	});

	test('een inkomen dat weer onder beslag kan, haalt de overheidsvordering niet weg', () => {
		const concept = begin({ ...alleen, beslag: { beslagobject: '2', startjaar: 2024 } });
		verander(
			concept,
			eerste((elk) => kiesSoort(elk, 'neven'))
		);
		verander(concept, kies('bankrekening'));
		verander(
			concept,
			eerste((elk) => kiesSoort(elk, 'loon'))
		);
		expect(concept.beslag.beslagobject).toBe('overheidsvordering');
	});
});
