/** Toevoegen, wijzigen, weghalen, terugzetten en wisselen, in willekeurige volgorde en in beide schermen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leegConcept, type Concept, type Conceptinkomen } from '#lib/dossier/concept.ts';
import type { Persoon } from '#lib/dossier/dossier.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import {
	haalInkomenWeg,
	ruimLegeInkomensOp,
	voegInkomenToe,
	zetInkomenTerug,
	type Weggehaald
} from '#lib/invoer/inkomens.ts';
import {
	kiesCode,
	kiesOpAlimentatie,
	kiesRitme,
	kiesSoort,
	kiesUitLijst,
	ligtOpAlimentatie,
	ritmeVan,
	soortVan,
	uitLijst,
	ZONDER_CODE
} from '#lib/invoer/inkomensvraag.ts';
import { SOORTEN } from '#lib/invoer/inkomenssoorten.ts';
import { teltMee } from '#lib/dossier/geldend.ts';
import { wisselPersonen } from '#lib/invoer/wissel.ts';

interface Loop {
	concept: Concept;
	weg: Weggehaald | null;
	/** Elk id dat ooit is uitgedeeld. */
	ids: string[];
}
type Stap = (loop: Loop) => void;

/** Wat er over een inkomen te zien is; een id is geen antwoord. */
const teZien = (inkomen: Conceptinkomen) => ({
	van: inkomen.van,
	naam: inkomen.naam,
	soort: soortVan(inkomen),
	lijst: uitLijst(inkomen),
	opAlimentatie: soortVan(inkomen) === 'alimentatie' && ligtOpAlimentatie(inkomen),
	ritme: ritmeVan(inkomen),
	opgave: inkomen.opgave.soort,
	netto: inkomen.opgave.netto.bedrag
});

/** Hetzelfde inkomen, door iemand die de antwoorden in een keer goed geeft. */
function beantwoord(
	concept: Concept,
	{ van, naam, soort, lijst, opAlimentatie, ritme, opgave, netto }: ReturnType<typeof teZien>
) {
	const id = voegInkomenToe(concept, van, { naam, soort: opgave });
	const inkomen = concept.inkomens.find((elk) => elk.id === id);
	if (!inkomen) throw new Error('het inkomen hoort er te zijn');
	if (soort !== '') kiesSoort(inkomen, soort);
	if ((soort === 'anders' || soort === 'wia') && lijst !== '') kiesUitLijstVan(soort, inkomen, lijst);
	if (opAlimentatie) kiesOpAlimentatie(inkomen, true);
	if (ritme !== '') kiesRitme(inkomen, ritme);
	inkomen.naam = naam;
	inkomen.opgave.netto.bedrag = netto;
	return inkomen;
}

function kiesUitLijstVan(soort: 'anders' | 'wia', inkomen: Conceptinkomen, gekozen: string): void {
	if (soort === 'wia') kiesCode(inkomen, gekozen);
	else kiesUitLijst(inkomen, gekozen);
}

const persoon = fc.constantFrom<Persoon>('inwoner', 'partner');
const bijInkomen = (doe: (inkomen: Conceptinkomen, loop: Loop) => void) =>
	fc.nat(4).map((plaats): Stap => (loop) => {
		const inkomen = loop.concept.inkomens[plaats % Math.max(1, loop.concept.inkomens.length)];
		if (inkomen) doe(inkomen, loop);
	});
const keuze = <W>(waarden: readonly W[], doe: (inkomen: Conceptinkomen, waarde: W, loop: Loop) => void) =>
	fc.constantFrom(...waarden).chain((waarde) => bijInkomen((inkomen, loop) => doe(inkomen, waarde, loop)));

const stap: fc.Arbitrary<Stap> = fc.oneof(
	// De vragenlijst begint leeg, het werkblad met een naam en bedragen.
	persoon.map(
		(van): Stap =>
			({ concept, ids }) =>
				ids.push(voegInkomenToe(concept, van))
	),
	persoon.map(
		(van): Stap =>
			({ concept, ids }) =>
				ids.push(voegInkomenToe(concept, van, { naam: 'Winkel', soort: 'bedragen' }))
	),
	keuze(SOORTEN, (inkomen, soort) => kiesSoort(inkomen, soort)),
	keuze(['15', '36', ZONDER_CODE, 'kinderbijslag'], (inkomen, code) => {
		if (soortVan(inkomen) === 'anders') kiesUitLijst(inkomen, code);
	}),
	keuze(['39', '32'], (inkomen, code) => {
		if (soortVan(inkomen) === 'wia') kiesCode(inkomen, code);
	}),
	keuze([true, false], (inkomen, ja) => {
		if (soortVan(inkomen) === 'alimentatie') kiesOpAlimentatie(inkomen, ja);
	}),
	keuze(['maand', 'vierweken', 'week'] as const, kiesRitme),
	keuze(['', 'Bakkerij'], (inkomen, naam) => (inkomen.naam = naam)),
	keuze(['', '900'], (inkomen, bedrag) => (inkomen.opgave.netto.bedrag = bedrag)),
	bijInkomen(({ id, van }, { concept: { beslag } }) => {
		if (van === 'inwoner') beslag.beslagobject = id;
	}),
	bijInkomen(({ id, van }, { concept: { beslag } }) => {
		if (van === 'inwoner' && !beslag.omslag.includes(id)) beslag.omslag.push(id);
	}),
	bijInkomen(({ id }, loop) => (loop.weg = haalInkomenWeg(loop.concept, id))),
	fc.constant<Stap>((loop) => {
		if (loop.weg) zetInkomenTerug(loop.concept, loop.weg);
		loop.weg = null;
	}),
	// Na een wissel is er op het werkblad niets meer terug te zetten.
	fc.constant<Stap>((loop) => {
		loop.concept = wisselPersonen(loop.concept);
		loop.weg = null;
	}),
	fc.constant<Stap>(({ concept }) => ruimLegeInkomensOp(concept))
);

function loopDoor(stappen: readonly Stap[]): Loop {
	const concept = leegConcept('14-7-2026');
	concept.leefsituatie = 'gehuwd_zonder_kinderen';
	const loop: Loop = { concept, weg: null, ids: [] };
	for (const doe of stappen) doe(loop);
	return loop;
}
const wandeling = fc.array(stap, { maxLength: 40 });

describe('na elke wandeling', () => {
	test('is elk inkomen wat een vers inkomen met dezelfde antwoorden zou zijn', () => {
		fc.assert(
			fc.property(wandeling, (stappen) => {
				const { concept } = loopDoor(stappen);
				for (const inkomen of concept.inkomens.filter(teltMee)) {
					const vers = beantwoord(leegConcept('14-7-2026'), teZien(inkomen));
					// Waarover een bedrag gaat wordt apart gevraagd.
					vers.opgave.netto.per = inkomen.opgave.netto.per;
					const { vraag, ...rest } = inkomen;
					expect(rest).toEqual({ ...vers, id: inkomen.id, vraag: undefined });
					expect(teZien({ ...vers, vraag })).toEqual(teZien(inkomen));
				}
			})
		);
	});

	test('begint een nieuw inkomen zonder antwoorden', () => {
		fc.assert(
			fc.property(wandeling, persoon, (stappen, van) => {
				const { concept } = loopDoor(stappen);
				const id = voegInkomenToe(concept, van);
				const nieuw = concept.inkomens.find((inkomen) => inkomen.id === id);
				expect(nieuw && teZien(nieuw)).toEqual({
					van,
					naam: '',
					soort: '',
					lijst: '',
					opAlimentatie: false,
					ritme: '',
					opgave: '',
					netto: ''
				});
			})
		);
	});

	test('is geen id ooit aan een tweede inkomen gegeven', () => {
		fc.assert(
			fc.property(wandeling, (stappen) => {
				const { ids } = loopDoor(stappen);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});

	test('wijst het beslag alleen naar eigen inkomens die er zijn', () => {
		fc.assert(
			fc.property(wandeling, (stappen) => {
				const { inkomens, beslag } = loopDoor(stappen).concept;
				const eigen = inkomens.filter(({ van }) => van === 'inwoner').map(({ id }) => id);
				for (const id of [...beslag.omslag, ...beslag.samenvoegen, beslag.beslagobject ?? eigen[0]]) {
					if (id !== undefined) expect(eigen).toContain(id);
				}
			})
		);
	});

	test('geeft weghalen en terugzetten precies terug wat er was', () => {
		fc.assert(
			fc.property(wandeling, fc.nat(4), (stappen, plaats) => {
				const { concept } = loopDoor(stappen);
				fc.pre(concept.inkomens.length > 0);
				const id = concept.inkomens[plaats % concept.inkomens.length]?.id ?? '';
				const voor = structuredClone(concept);
				const weg = haalInkomenWeg(concept, id);
				if (weg) zetInkomenTerug(concept, weg);
				expect({ ...concept, laatsteId: voor.laatsteId }).toEqual(voor);
			})
		);
	});
});

describe('terugzetten', () => {
	const metTwee = () => {
		const concept = leegConcept('14-7-2026');
		voegInkomenToe(concept, 'inwoner');
		voegInkomenToe(concept, 'inwoner');
		concept.beslag = {
			...concept.beslag,
			beslagobject: '2',
			samenvoegen: [],
			omslag: ['2', '1'],
			startjaar: ''
		};
		return concept;
	};

	test('zet ook het beslag terug, in de oude volgorde', () => {
		const concept = metTwee();
		const weg = haalInkomenWeg(concept, '2');
		expect(concept.beslag).toMatchObject({ beslagobject: null, omslag: ['1'] });
		if (weg) zetInkomenTerug(concept, weg);
		expect(concept.beslag).toMatchObject({ beslagobject: '2', omslag: ['2', '1'] });
	});

	test('laat staan wat intussen is gekozen', () => {
		const concept = metTwee();
		const weg = haalInkomenWeg(concept, '2');
		concept.beslag.beslagobject = '1';
		concept.beslag.startjaar = '2025';
		if (weg) zetInkomenTerug(concept, weg);
		expect(concept.beslag).toMatchObject({ beslagobject: '1', startjaar: '2025' });
	});
});

test('een weggehaald inkomen geeft zijn soort en ritme niet door aan het volgende', () => {
	const concept = leegConcept('14-7-2026');
	voegInkomenToe(concept, 'inwoner');
	voegInkomenToe(concept, 'inwoner');
	const tweede = concept.inkomens[1];
	if (tweede) {
		kiesSoort(tweede, 'loon');
		kiesRitme(tweede, 'week');
	}
	haalInkomenWeg(concept, '2');
	expect(voegInkomenToe(concept, 'inwoner')).toBe('3');
	const [, nieuw] = concept.inkomens;
	expect(nieuw && [soortVan(nieuw), ritmeVan(nieuw)]).toEqual(['', '']);
});

test('wie elders invulde hoeft niets opnieuw te beantwoorden', () => {
	const concept = leegConcept('14-7-2026');
	voegInkomenToe(concept, 'inwoner', { naam: 'UWV', soort: 'bedragen' });
	leidAntwoordenAf(concept);
	const [inkomen] = concept.inkomens;
	expect(inkomen && [soortVan(inkomen), ritmeVan(inkomen)]).toEqual(['onbekend', 'maand']);
});
