/** Wat voor inkomen het is beslist, en het netto is het bedrag voordat er beslag af gaat. */
import { describe, expect, test } from 'vitest';
import { leegConcept } from '#lib/dossier/concept.ts';
import { foutenBijKlopt } from '#lib/invoer/brief/fouten.ts';
import { voegJaarinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import { nettoNaBeslag } from '#lib/invoer/brief/letop.ts';
import { kijkNa } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { allePunten } from '#lib/invoer/brief/punten.ts';
import { foutenBijSoort } from '#lib/invoer/brief/soorten.ts';
import { maakBriefzaak } from '#lib/invoer/brief/zaak.ts';
import type { Inkomenssoort } from '#lib/teksten/inkomen.ts';
import { kiesSoort, kiesUitLijst } from '#lib/invoer/inkomensvraag.ts';
import { bouwNettoOp } from '#lib/invoer/netto.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { alles, feitBij, getypt, opBrief, punt, uitkomst, VANDAAG, type Getypt } from './hulp.ts';

const KORT_NA = alsDatum('2026-03-20');

function feit({ concept }: Getypt, id: string) {
	const gevonden = concept.inkomens.find((een) => een.id === id);
	if (!gevonden) throw new Error(`geen inkomen ${id}`);
	return gevonden;
}
/** Een inkomen erbij dat niet in de brief staat. */
function erbij(zaak: Getypt, soort: Inkomenssoort, belastbaar: string, netto: string) {
	const extra = feit(zaak, voegJaarinkomenToe(zaak.concept, 'inwoner'));
	kiesSoort(extra, soort);
	extra.opgave.belastbaar.bedrag = belastbaar;
	extra.opgave.netto.bedrag = netto;
	return extra;
}
function bedragVan(zaak: Getypt): string {
	const gevonden = uitkomst(zaak);
	if (!('bedragFeiten' in gevonden) || gevonden.bedragFeiten === null)
		throw new Error(JSON.stringify(gevonden));
	return gevonden.bedragFeiten;
}
const velden = ({ brief, concept }: Getypt) => foutenBijSoort(brief, concept).map(([veld]) => veld);
const fouten = ({ brief, concept }: Getypt) =>
	foutenBijKlopt(brief, concept, 'gegevens', VANDAAG).map(({ veld }) => veld);

describe('wat voor inkomen het is', () => {
	test('wordt gevraagd bij elk inkomen, ook bij een dat niet in de brief staat', () => {
		const zaak = getypt();
		neemBriefOver(zaak.brief, zaak.concept);
		voegJaarinkomenToe(zaak.concept, 'inwoner');
		expect(velden(zaak)).toEqual(['soort.1.codeSoort', 'soort.2.codeSoort']);
		expect(fouten(zaak)).toEqual(expect.arrayContaining(velden(zaak)));
		for (const een of zaak.concept.inkomens) kiesSoort(een, 'onbekend');
		expect(velden(zaak)).toEqual([]);
	});

	test('waar er meer van zijn, wordt verder gevraagd', () => {
		const zaak = alles(getypt());
		kiesSoort(feitBij(zaak), 'wia');
		expect(velden(zaak)).toEqual(['soort.1.codeLijst']);
		kiesSoort(feitBij(zaak), 'anders');
		expect(velden(zaak)).toEqual(['soort.1.codeLijst']);
		kiesUitLijst(feitBij(zaak), '23');
		expect(velden(zaak)).toEqual([]);
	});

	test('wat het dossier al weet, wordt niet nog eens gevraagd', () => {
		const concept = leegConcept('20-7-2026');
		kiesSoort(feit({ concept } as Getypt, voegJaarinkomenToe(concept, 'inwoner')), 'ww');
		const zaak = getypt('1482', concept);
		neemBriefOver(zaak.brief, zaak.concept);
		expect(velden(zaak)).toEqual([]);
	});

	test('winst gaat er niet af, en heeft geen netto (rekenregels 17.2)', () => {
		const zaak = getypt();
		opBrief(zaak.brief).opgave.belastbaar.bedrag = '20.000';
		opBrief(zaak.brief).opgave.netto.bedrag = '1.600';
		alles(zaak);
		const winst = erbij(zaak, 'winst', '8.000', '');
		zaak.brief.bedrag = bedragVan(zaak);
		expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'gegevensFoutBedragGoed' });
		kiesSoort(winst, 'loon');
		winst.opgave.netto.bedrag = '600';
		expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'gunstiger', verschilPerMaand: '-600.00' });
	});

	test('noemt de brief netto van winst, dan vragen wij dat niet', () => {
		const zaak = alles(getypt());
		kiesSoort(feitBij(zaak), 'winst');
		feitBij(zaak).opgave.netto.bedrag = '';
		expect(allePunten(zaak.brief, zaak.concept).map(({ id }) => id)).not.toContain('netto.1');
		expect(Array.isArray(uitkomst(zaak))).toBe(false);
	});

	test('ligt beslag op wat winst blijkt te zijn, dan is er toch een antwoord', () => {
		const zaak = getypt();
		opBrief(zaak.brief, voegJaarinkomenToe(zaak.brief.gegevens, 'inwoner')).opgave.netto.bedrag = '900';
		opBrief(zaak.brief, '2').opgave.belastbaar.bedrag = '12.000';
		zaak.brief.gegevens.beslag.beslagobject = '2';
		alles(zaak);
		kiesSoort(feitBij(zaak, '2'), 'winst');
		expect(Array.isArray(uitkomst(zaak))).toBe(false);
	});

	test('bijstand heeft 5% vakantiegeld, ander inkomen 8%', () => {
		const bedragBij = (soort: Inkomenssoort) => {
			const zaak = getypt('1013');
			opBrief(zaak.brief).opgave.belastbaar.bedrag = '13.400';
			opBrief(zaak.brief).opgave.netto.bedrag = '1.013';
			alles(zaak);
			kiesSoort(feitBij(zaak), soort);
			feitBij(zaak).opgave.vakantiegeld.uitbetaling = 'jaarlijks';
			return Number(bedragVan(zaak));
		};
		expect(bedragBij('bijstand')).toBeLessThan(bedragBij('loon'));
		expect(bedragBij('onbekend')).toBe(bedragBij('loon'));
	});

	test('wat niet meetelt heeft geen punten, en in de brief telde het wel', () => {
		const zaak = alles(getypt());
		erbij(zaak, 'loon', '30.000', '2.000');
		alles(zaak);
		kiesSoort(feitBij(zaak), 'studiefinanciering');
		const vanBrief = allePunten(zaak.brief, zaak.concept).filter(({ id }) => !id.includes('erbij'));
		expect(vanBrief.filter(({ inkomen }) => inkomen)).toEqual([]);
		expect(fouten(zaak)).toEqual([]);
		const { brief, concept } = zaak;
		const gelezen = kijkNa(brief, concept, KORT_NA);
		expect(gelezen.gelukt && gelezen.waarde.controle.brief.gegevens?.inkomens).toHaveLength(1);
	});
});

describe('beslag op het verkeerde inkomen (art. 475c Rv)', () => {
	function tweeInkomens(loon: Inkomenssoort, ander: Inkomenssoort) {
		const zaak = alles(getypt());
		kiesSoort(feitBij(zaak), loon);
		erbij(zaak, ander, '12.000', '900');
		alles(zaak);
		const gelezen = kijkNa(zaak.brief, zaak.concept, KORT_NA);
		if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
		const { passend, andere } = welkeBrieven(
			maakBriefzaak(zaak.brief, zaak.concept, gelezen.waarde, null, KORT_NA)
		);
		return passend.some(({ id }) => id === 'verkeerdInkomen')
			? 'past'
			: andere.find(({ id }) => id === 'verkeerdInkomen')?.reden;
	}

	test.each([
		['loon', 'ww', 'past'],
		['ww', 'loon', 'goedeInkomen'],
		['loon', 'onbekend', 'volgordeOnbekend']
	] as const)('beslag op %s, met ook %s: %s', (loon, ander, verwacht) =>
		expect(tweeInkomens(loon, ander)).toBe(verwacht)
	);
});

describe('het netto', () => {
	test.each([
		['1482', '2.000', false],
		['1482', '1.482', true],
		['1482', '1.482,80', true],
		['1408', '1.408', true],
		// Van wat overblijft neemt de 95% nog eens 5%: dan is het netto ons bedrag.
		['1408', '1.482', true]
	])('brief %s, netto %s: lijkt op wat overbleef is %s', (bedrag, netto, lijkt) => {
		const zaak = getypt(bedrag);
		opBrief(zaak.brief).opgave.netto.bedrag = netto;
		neemBriefOver(zaak.brief, zaak.concept);
		for (const id of ['leefsituatie', 'belastbaar.1', 'netto.1']) {
			kiesOordeel(zaak.brief, punt(zaak, id), 'klopt');
		}
		expect(nettoNaBeslag(zaak.brief, zaak.concept).has(feitBij(zaak).id)).toBe(lijkt);
	});

	test('van bijstand zegt gelijk zijn niets', () => {
		const zaak = getypt('1408');
		opBrief(zaak.brief).opgave.netto.bedrag = '1.408';
		alles(zaak);
		kiesSoort(feitBij(zaak), 'bijstand');
		expect(nettoNaBeslag(zaak.brief, zaak.concept).size).toBe(0);
	});

	test('per vier weken telt het 13 keer in 12 maanden', () => {
		const zaak = getypt();
		neemBriefOver(zaak.brief, zaak.concept);
		kiesOordeel(zaak.brief, punt(zaak, 'netto.1'), 'kloptNiet');
		Object.assign(feitBij(zaak).opgave.netto, { bedrag: '1.846,15', per: 'vierweken' });
		alles(zaak);
		expect(fouten(zaak)).toEqual([]);
		expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'klopt' });
		expect(nettoNaBeslag(zaak.brief, zaak.concept).size).toBe(0);
	});

	test('wie het opbouwt, zegt ook wat er voor een schuld af gaat', () => {
		const zaak = getypt();
		neemBriefOver(zaak.brief, zaak.concept);
		kiesOordeel(zaak.brief, punt(zaak, 'netto.1'), 'kloptNiet');
		feitBij(zaak).opgave.netto.bedrag = '1.482';
		bouwNettoOp(feitBij(zaak));
		alles(zaak);
		expect(fouten(zaak)).toEqual(['inkomens[0].opgave.netto.onderdelen.ingehouden']);
		feitBij(zaak).opgave.netto.onderdelen.ingehouden = '518';
		expect(fouten(zaak)).toEqual([]);
		expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'klopt' });
	});
});

test('van de partner hoeft niemand het jaarinkomen te weten', () => {
	const zaak = getypt();
	zaak.brief.gegevens.leefsituatie = 'gehuwd_zonder_kinderen';
	const id = voegJaarinkomenToe(zaak.brief.gegevens, 'partner');
	opBrief(zaak.brief, id).opgave.netto.bedrag = '1.500';
	alles(zaak);
	expect(fouten(zaak)).toHaveLength(1);
	feitBij(zaak, id).opgave.belastbaarOnbekend = true;
	expect(fouten(zaak)).toEqual([]);
	expect(Array.isArray(uitkomst(zaak))).toBe(false);
});
