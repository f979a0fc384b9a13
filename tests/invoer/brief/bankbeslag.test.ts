/** Geld van een bankrekening: een beslag heeft een vast bedrag, een inning gaat over geen inkomen. */
import { describe, expect, test } from 'vitest';
import { controleer } from '#lib/controle/controleer.ts';
import { heeftMededeling } from '#lib/controle/termijnen.ts';
import { leegBrief } from '#lib/dossier/brief.ts';
import { leegConcept } from '#lib/dossier/concept.ts';
import { foutenBijKlopt, foutenOpKop } from '#lib/invoer/brief/fouten.ts';
import { nogNodig } from '#lib/invoer/brief/nodig.ts';
import { termijnVan } from '#lib/invoer/brief/termijn.ts';
import { kijkNa } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel } from '#lib/invoer/brief/oordelen.ts';
import { allePunten } from '#lib/invoer/brief/punten.ts';
import { BRIEFSTAPPEN, eersteStap, laatsteStap, naast } from '#lib/invoer/brief/route.ts';
import { maakBriefzaak } from '#lib/invoer/brief/zaak.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { voegJaarinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import { alles, punt, tweeInkomens, type Getypt } from './hulp.ts';

const DAG = alsDatum('2026-11-26');

/** Een brief van 10 november 2026 over een bankrekening; wie het dossier al vulde, heeft ook een inkomen. */
function bank(bedrag: string, adres: 'nederland' | 'geen' | 'buitenland' | '' = 'nederland'): Getypt {
	const concept = leegConcept('26-11-2026');
	const brief = Object.assign(leegBrief(), { datum: '10-11-2026', bedrag });
	brief.soort = 'bankbeslag';
	concept.leefsituatie = 'alleenstaande';
	concept.wonen.adres = adres;
	if (adres === 'buitenland') concept.wonen.woonland = 'Polen';
	return { brief, concept };
}
function nagekeken({ brief, concept }: Getypt) {
	const gelezen = kijkNa(brief, concept, DAG);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}
const zinnen = (zaak: Getypt) => JSON.stringify(nagekeken(zaak).uitleg).replaceAll('\u00a0', ' ');

describe('beslag op een bankrekening (art. 475a lid 5 en 6 Rv)', () => {
	test.each([
		['2.208,48', 'nederland', 'klopt', 'klopt'],
		['2.208', 'nederland', 'klopt', 'klopt'],
		['1.964', 'nederland', 'kanHoger', '€ 244,48 meer'],
		['2.400', 'nederland', 'gunstiger', '€ 191,52 beter'],
		['1.104,24', 'geen', 'klopt', 'klopt'],
		['1.104,24', 'nederland', 'kanHoger', '€ 1.104,24 meer'],
		['2.208', 'buitenland', 'nietNaTeGaan', 'niet nagaan']
	] as const)('%s bij adres "%s" is %s', (bedrag, adres, soort, groot) => {
		const { uitleg } = nagekeken(bank(bedrag, adres));
		expect([uitleg.soort, uitleg.groot.replaceAll('\u00a0', ' ')]).toEqual([soort, groot]);
	});

	test('het inkomen speelt geen rol, ook niet als het half is ingevuld', () => {
		const zaak = bank('2.208,48');
		voegJaarinkomenToe(zaak.concept, 'inwoner');
		for (const { opgave } of zaak.concept.inkomens) opgave.netto.bedrag = 'abc';
		expect(nagekeken(zaak).uitleg.soort).toBe('klopt');
		expect(zinnen(bank('9.000'))).not.toContain('hoger dan uw inkomen');
		expect(zinnen(bank('2.208'))).toContain('Uw inkomen telt niet mee.');
	});

	test('wie zijn adres niet weet, krijgt geen bedrag', () => {
		const zaak = bank('1.104,24', '');
		kiesOordeel(zaak.brief, punt(zaak, 'adres'), 'weetNiet');
		expect(nagekeken(zaak).uitleg).toMatchObject({ soort: 'nietNaTeGaan', schrijf: null });
		expect(zinnen(zaak)).toContain('Dat weten wij nog niet zeker.');
	});

	test('voor 2025 is bij geen woonadres het bedrag niet bekend, en voor 2021 gold een andere wet', () => {
		const vroeg = bank('900', 'geen');
		vroeg.brief.datum = '10-11-2023';
		expect(zinnen(vroeg)).toContain('weten wij niet');
		const oud = bank('900');
		oud.brief.datum = '10-11-2019';
		expect(zinnen(oud)).toContain('van voor 2021');
		expect(zinnen(oud)).not.toContain('12 maanden');
	});

	test('er zijn geen vier weken, geen jaar, en geen brief terug', () => {
		const zaak = bank('1.964');
		expect(termijnVan(zaak.brief, DAG)).toBeNull();
		expect(heeftMededeling({ datum: DAG, soort: 'bankbeslag' })).toBe(false);
		const { uitkomst } = nagekeken(zaak);
		expect(uitkomst.termijnen.twaalfMaanden).toBeNull();
		const { passend, andere } = welkeBrieven(
			maakBriefzaak(zaak.brief, zaak.concept, nagekeken(zaak), null, DAG)
		);
		expect(passend).toEqual([]);
		expect(new Set(andere.map(({ reden }) => reden))).toEqual(new Set(['isBankbeslag']));
	});

	test('wij vragen alleen met wie en waar iemand woont', () => {
		const zaak = bank('2.208');
		expect(allePunten(zaak.brief, zaak.concept).map(({ id }) => id)).toEqual(['leefsituatie', 'adres']);
		expect(foutenOpKop(zaak.brief, DAG)).toEqual([]);
		for (const blok of ['gegevens', 'wonen', 'anders'] as const) {
			expect(foutenBijKlopt(zaak.brief, zaak.concept, blok, DAG)).toEqual([]);
		}
		const stappen = [eersteStap(zaak.brief)];
		for (let stap = naast(zaak.brief, 'klopt-gegevens', 1); stap; stap = naast(zaak.brief, stap, 1)) {
			stappen.push(stap);
		}
		expect(stappen).toEqual(['klopt-gegevens', 'klopt-wonen']);
		expect(laatsteStap(zaak.brief)).toBe('klopt-wonen');
		expect([eersteStap(leegBrief()), laatsteStap(leegBrief())]).toEqual([BRIEFSTAPPEN[0], 'klopt-anders']);
	});

	test('wie de pagina over het adres oversloeg, krijgt geen antwoord', () => {
		const zaak = bank('2.208', '');
		const gelezen = kijkNa(zaak.brief, zaak.concept, DAG);
		expect(gelezen.gelukt ? [] : nogNodig(zaak.brief, gelezen.fouten)).toMatchObject([
			{ tekst: 'Kies of dit klopt: Waar u staat ingeschreven.', stap: 'klopt-wonen' }
		]);
	});

	test('een leefsituatie die nog niet gezegd is, vragen wij op de pagina waar zij staat', () => {
		const zaak = bank('2.208');
		zaak.concept.leefsituatie = '';
		const gelezen = kijkNa(zaak.brief, zaak.concept, DAG);
		expect(gelezen.gelukt ? [] : nogNodig(zaak.brief, gelezen.fouten)).toMatchObject([
			{ tekst: expect.stringContaining('Kies een van de antwoorden.') as string, stap: 'klopt-gegevens' }
		]);
	});
});

describe('een inning van de bankrekening', () => {
	function opDezeWijze(soort: 'beslag' | 'inning' | 'overheidsvordering') {
		const zaak = tweeInkomens('1.406', '10-11-2026');
		zaak.brief.soort = soort;
		return nagekeken(alles(zaak));
	}

	test('wordt berekend als een overheidsvordering: geen inkomen gaat ervan af', () => {
		const [beslag, inning, vordering] = (['beslag', 'inning', 'overheidsvordering'] as const).map((soort) =>
			opDezeWijze(soort).uitkomst.bedragFeiten?.tekst(2)
		);
		expect(inning).toBe(vordering);
		expect(inning).not.toBe(beslag);
	});

	test('ook op de opdrachtregel, waar alleen de soort het zegt', () => {
		const { controle } = opDezeWijze('beslag');
		const anders = { ...controle, brief: { ...controle.brief, soort: 'inning' as const } };
		expect(controleer(anders).bedragFeiten?.tekst(2)).toBe(
			opDezeWijze('overheidsvordering').uitkomst.bedragFeiten?.tekst(2)
		);
	});
});
