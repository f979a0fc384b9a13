/**
 * Wie antwoordt, terugkomt, iets verandert, een bestand opent of even op het werkblad werkt, eindigt waar een ander met
 * dezelfde antwoorden in een keer komt: met dezelfde uitkomst en dezelfde open vragen.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceptVan, leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { ADRESSEN, JA_NEE_ONBEKEND, LEEFSITUATIES, WONINGEN, type Persoon } from '#lib/dossier/dossier.ts';
import { geldendeInkomens } from '#lib/dossier/geldend.ts';
import { leesConceptVoorBvv } from '#lib/dossier/lees-concept.ts';
import { BIJZONDERHEDEN } from '#lib/dossier/vraagstaat.ts';
import { berekenGelezen } from '#lib/invoer/bereken-concept.ts';
import { isMogelijk, kiesBijzonderheden } from '#lib/invoer/bijzonderheden.ts';
import {
	haalInkomenWeg,
	metNormbedrag,
	metVoertuig,
	voegInkomenToe,
	zetLeefsituatie
} from '#lib/invoer/inkomens.ts';
import { kiesRitme, kiesSoort, soortVan } from '#lib/invoer/inkomensvraag.ts';
import { INKOMENSSOORTEN, type Inkomenssoort } from '#lib/teksten/inkomen.ts';
import { neemDagOver } from '#lib/invoer/peildatum.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import { foutenOp, openstaand } from '#lib/invoer/vragenlijst/fouten.ts';
import { rondAf, route, type Plek } from '#lib/invoer/vragenlijst/route.ts';
import type { Stapnaam } from '#lib/invoer/vragenlijst/vragen.ts';
import { kiesAdres, kiesOpenheid } from '#lib/invoer/vragenlijst/vragen/adres.ts';
import { kiesVerdeling, kiesWelkInkomen, ONBEKEND } from '#lib/invoer/vragenlijst/vragen/beslag.ts';
import { kiesLopendBeslag } from '#lib/invoer/vragenlijst/vragen/bijzonder.ts';
import { kiesMeerInkomens } from '#lib/invoer/vragenlijst/vragen/inkomens.ts';
import { kiesInstelling } from '#lib/invoer/vragenlijst/vragen/instelling.ts';
import { isZonderToeslag, kiesWoonkosten } from '#lib/invoer/vragenlijst/vragen/woning.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { maakResultaat } from '#lib/uitvoer/resultaat.ts';
import { keer } from '../../hulp/aantallen.ts';
import { PER_INKOMEN, PER_PAGINA } from './antwoordblad.ts';
import { DOSSIER, geopend, VANDAAG } from './hulp.ts';

const DAG = alsDatum('2026-07-20');
/** De volgorde van de verdeling is geen antwoord: zij staat zoals de vragenlijst haar zet. */
const BESTAND = { ...DOSSIER, beslag: { omslag: ['1'], startjaar: 2024 } };

type Stap = (concept: Concept) => Concept;

/** Hoe een stap heet in een tegenvoorbeeld. */
const heet = (naam: string, doe: Stap): Stap => Object.assign(doe, { [fc.toStringMethod]: () => naam });

/** Gaat verder van een pagina, als die goed is beantwoord. */
function ga(concept: Concept, plek: Plek): void {
	if (foutenOp(concept, plek, leesConceptVoorBvv(concept)).length === 0) rondAf(concept, plek, DAG);
}

/** Antwoordt op een pagina, als die nu gevraagd wordt. */
const op = (stap: Stapnaam, wat: unknown, doe: (concept: Concept) => void): Stap =>
	heet(`${stap}: ${String(wat)}`, (concept) => {
		const plek = route(concept).find((elk) => elk.stap === stap);
		if (!plek) return concept;
		doe(concept);
		ga(concept, plek);
		return concept;
	});
const keuze = <W>(stap: Stapnaam, waarden: readonly W[], doe: (concept: Concept, waarde: W) => void) =>
	fc.constantFrom(...waarden).map((waarde) => op(stap, waarde, (concept) => doe(concept, waarde)));
const inkomen = <W>(
	stap: 'inkomen' | 'betaling' | 'bedragen',
	waarden: readonly W[],
	doe: (elk: Concept['inkomens'][number], waarde: W) => void
) =>
	fc.tuple(fc.nat(3), fc.constantFrom(...waarden)).map(([plaats, waarde]) =>
		heet(`${stap} ${String(plaats)}: ${String(waarde)}`, (concept) => {
			const elk = geldendeInkomens(concept)[plaats];
			if (!elk) return concept;
			doe(elk, waarde);
			ga(concept, { stap, nummer: elk.id });
			return concept;
		})
	);
/** Wat op het werkblad gebeurt, en wat er gebeurt als iemand daar weggaat. */
const werkblad = <W>(waarden: readonly W[], doe: (concept: Concept, waarde: W) => void) =>
	fc.constantFrom(...waarden).map((waarde) =>
		heet(`werkblad: ${String(waarde)}`, (concept) => {
			doe(concept, waarde);
			if (leesConceptVoorBvv(concept).gelukt) leidAntwoordenAf(concept);
			rondAf(concept, { stap: 'leefsituatie' }, DAG);
			return concept;
		})
	);

const stap: fc.Arbitrary<Stap> = fc.oneof(
	keuze('leefsituatie', LEEFSITUATIES, zetLeefsituatie),
	keuze('adres', [...ADRESSEN, 'onbekend'] as const, kiesAdres),
	keuze('buitenland', ['Turkije', 'België', 'Atlantis'], ({ wonen }, land) => (wonen.woonland = land)),
	keuze('instelling', ['ja', 'nee'] as const, (concept, antwoord) => {
		kiesInstelling(concept, antwoord);
		concept.wonen.inrichting.kostenPerMaand ||= '900';
	}),
	keuze('openheid', ['ja', 'nee'] as const, kiesOpenheid),
	keuze('woning', WONINGEN, ({ wonen }, woning) => (wonen.woning = woning)),
	keuze('huurtoeslag', JA_NEE_ONBEKEND, ({ wonen }, ja) => (wonen.huurtoeslagMogelijk = ja)),
	keuze('woonkosten', JA_NEE_ONBEKEND, (concept, antwoord) => {
		if (antwoord === 'nee' && isZonderToeslag(concept)) return;
		kiesWoonkosten(concept, antwoord);
		if (antwoord === 'ja') concept.wonen.woonkostenPerMaand ||= '1100';
	}),
	keuze('inkomens', ['nee'] as const, (concept, nee) => kiesMeerInkomens(concept, 'inwoner', nee)),
	keuze('partner', ['nee'] as const, (concept, nee) => kiesMeerInkomens(concept, 'partner', nee)),
	fc.constantFrom<Persoon>('inwoner', 'partner').map((van): Stap => (concept) => {
		if (concept.inkomens.length < 4 && (van === 'inwoner' || concept.leefsituatie.startsWith('gehuwd')))
			voegInkomenToe(concept, van);
		return concept;
	}),
	fc.nat(3).map((plaats): Stap => (concept) => {
		const elk = geldendeInkomens(concept)[plaats];
		if (elk) haalInkomenWeg(concept, elk.id);
		rondAf(concept, { stap: 'inkomens' }, DAG);
		return concept;
	}),
	inkomen('inkomen', Object.keys(INKOMENSSOORTEN) as readonly Inkomenssoort[], kiesSoort),
	inkomen('betaling', ['maand', 'vierweken', 'week'] as const, kiesRitme),
	inkomen('bedragen', ['900', '2100'], ({ opgave, soort }, netto) => {
		opgave.soort = 'bedragen';
		if (soort !== 'winst') opgave.netto.bedrag = netto;
		opgave.belastbaar.bedrag = '30000';
	}),
	fc.subarray([...BIJZONDERHEDEN]).map((gekozen) =>
		op('bijzonder', gekozen, (concept) => {
			const mogelijk = gekozen.filter((naam) => isMogelijk(concept, naam));
			kiesBijzonderheden(concept, mogelijk, VANDAAG, mogelijk.length === 0);
		})
	),
	fc.nat(3).map((plaats) =>
		op('lopend-beslag', plaats, (concept) => {
			const elk = geldendeInkomens(concept)[plaats];
			if (!elk) return;
			kiesLopendBeslag(concept, [elk.id]);
			elk.lopendBeslag.tBvv = '800';
		})
	),
	keuze('toeslagen', ['40'], ({ toeslagen }, bedrag) => (toeslagen.zorgtoeslag = bedrag)),
	keuze('auto', ['30'], (concept, bedrag) => {
		for (const { inkomen: elk } of metVoertuig(concept)) elk.loonbelastingVoertuig = bedrag;
		concept.beslag.startjaar = '2024';
	}),
	keuze('rechter', ['75'], ({ hardheid }, bedrag) =>
		Object.assign(hardheid, { bedrag, einddatum: '31-12-2026' })
	),
	keuze('bijstand', ['1300'], (concept, bedrag) => {
		for (const { inkomen: elk } of metNormbedrag(concept)) elk.toegekendNormbedrag = bedrag;
	}),
	keuze('verdeling', [2, 3], (concept, aantal) =>
		kiesVerdeling(
			concept,
			concept.inkomens.slice(0, aantal).map(({ id }) => id)
		)
	),
	keuze('datum', ['14-7-2026', '1-3-2025', '1-6-2022', VANDAAG], (concept, dag) => (concept.peildatum = dag)),
	keuze('nummer', ['A-17'], ({ kenmerk }, nummer) => (kenmerk.dossiernummer = nummer)),
	fc.nat(3).map((plaats) =>
		op('welk-inkomen', plaats, (concept) => {
			const elk = concept.inkomens.filter(({ van, soort }) => van === 'inwoner' && soort === 'periodiek')[
				plaats
			];
			kiesWelkInkomen(concept, elk?.id ?? ONBEKEND);
		})
	),
	werkblad(LEEFSITUATIES, zetLeefsituatie),
	werkblad(ADRESSEN, ({ wonen }, adres) => (wonen.adres = adres)),
	werkblad(WONINGEN, ({ wonen }, woning) => (wonen.woning = woning)),
	werkblad(['', '900'], ({ wonen }, bedrag) => (wonen.woonkostenPerMaand = bedrag)),
	// Bewaren en weer openen, of een ander bestand.
	fc.boolean().map((ander) =>
		heet(ander ? 'ander bestand' : 'eigen bestand', (concept) => {
			const gelezen = leesConceptVoorBvv(concept);
			const nieuw = ander || !gelezen.gelukt ? geopend(BESTAND) : conceptVan(gelezen.waarde);
			neemDagOver(nieuw, DAG);
			leidAntwoordenAf(nieuw);
			return nieuw;
		})
	)
);

/** Iemand die de antwoorden die nu zichtbaar zijn in een keer geeft, van voor naar achter. */
function vers(concept: Concept): Concept {
	const nieuw = leegConcept(VANDAAG);
	neemOver(concept, nieuw, { stap: 'leefsituatie' });
	for (const { id, van } of geldendeInkomens(concept)) {
		voegInkomenToe(nieuw, van);
		const laatste = nieuw.inkomens.at(-1);
		if (laatste) laatste.id = id;
	}
	loopDoor(concept, nieuw);
	// Een andere dag, achteraan gevraagd, vraagt opnieuw wat ervoor stond.
	loopDoor(concept, nieuw);
	return nieuw;
}

function loopDoor(van: Concept, naar: Concept): void {
	const gehad = new Set<string>();
	const nogNiet = ({ stap: naam, nummer = '' }: Plek) => !gehad.has(`${naam} ${nummer}`);
	for (let plek = route(naar).find(nogNiet); plek; plek = route(naar).find(nogNiet)) {
		gehad.add(`${plek.stap} ${plek.nummer ?? ''}`);
		neemOver(van, naar, plek);
		ga(naar, plek);
	}
}

function neemOver(van: Concept, naar: Concept, { stap: naam, nummer }: Plek): void {
	if (nummer === undefined) {
		// Wat nu niet gevraagd wordt, is geen antwoord.
		if (route(van).some((plek) => plek.stap === naam)) PER_PAGINA[naam]?.(van, naar);
		return;
	}
	const [een, ander] = [van, naar].map(({ inkomens }) => inkomens.find(({ id }) => id === nummer));
	if (een && ander) PER_INKOMEN[naam]?.(een, ander);
}

/** Wat iemand ziet: wat er nog open staat, en het bedrag. */
function teZien(concept: Concept) {
	const gelezen = leesConceptVoorBvv(concept);
	const uitkomst = berekenGelezen(gelezen);
	const resultaat = uitkomst && maakResultaat(uitkomst, ({ code }) => code);
	return {
		open: openstaand(concept, gelezen).map(({ veld, tekst }) => `${veld}: ${tekst}`),
		soorten: geldendeInkomens(concept).map(soortVan),
		// Alleen het werkblad kent woonkosten die niet tellen; het zegt dat er dan bij.
		resultaat: resultaat && {
			...resultaat,
			meldingen: resultaat.meldingen.filter(({ code }) => code !== 'woonkostenNietGebruikt')
		}
	};
}

test('een omweg komt uit waar de rechte weg uitkomt', () => {
	fc.assert(
		fc.property(fc.array(stap, { maxLength: 60, size: 'max' }), fc.boolean(), (stappen, metBestand) => {
			const begin = metBestand ? geopend(BESTAND) : leegConcept(VANDAAG);
			const concept = stappen.reduce((nu, doe) => doe(nu), begin);
			rondAf(concept, { stap: 'leefsituatie' }, DAG);
			expect(teZien(concept)).toEqual(teZien(vers(concept)));
		}),
		{ numRuns: keer(200) }
	);
}, 120_000);
