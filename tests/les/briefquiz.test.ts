/** Zoek de fout in de brief: elke fout is aan te wijzen, scheelt wat de controle zegt, en staat nergens verklapt. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alleen, loon } from '#lib/casus/bouwstenen.ts';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { controleer } from '#lib/controle/controleer.ts';
import { PLANTBAAR } from '#lib/controle/plantbaar.ts';
import { geplanteFout, geplanteFouten, type Geplant } from '#lib/controle/planten.ts';
import { briefvraag } from '#lib/les/briefadres.ts';
import { maakPlantkeuzes } from '#lib/les/briefmaker.ts';
import {
	BRIEFCASUSSEN,
	casusnummer,
	eigenNormenBij,
	maakBriefquiz,
	plantplek,
	volgendeBrief,
	type Briefquiz
} from '#lib/les/briefquiz.ts';
import { gevalVanCasus, type Lesgeval } from '#lib/les/geval.ts';
import { briefquizteksten, PLANTTEKSTEN } from '#lib/teksten/les/brief.ts';
import { bestandVan } from '#lib/vergelijk/als-bestand.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';
import { leesJson } from '../normen/hulp.ts';
import { orakel } from '../orakel/bereken.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { casus, ruw } from './hulp.ts';

const vanCasus = (id: string): Lesgeval => {
	const geval = gevalVanCasus(id);
	if (!geval) throw new Error(id);
	return geval;
};
const eigen = (inhoud: unknown): Lesgeval => ({
	titel: '',
	dossier: geldig(inhoud),
	casus: null,
	gedeeld: null
});
const quizVan = (geval: Lesgeval, code: string | null = null): Briefquiz => {
	const quiz = inEenKeer(maakBriefquiz(geval, code));
	if (!quiz) throw new Error(`geen brief bij ${geval.titel} ${String(code)}`);
	return quiz;
};
const quizOfNiets = (id: string, code: string) => inEenKeer(geplanteFout(plantplek(vanCasus(id)), code));
const VASTE_CODES = ['91uba3', '190kjyr', '1ya5lws'];
const rijen = ({ blokken }: Briefquiz) => blokken.flatMap((blok) => blok.rijen);
const fout = (quiz: Briefquiz) => rijen(quiz).filter(({ oordeel }) => oordeel === 'fout');
/** Een bestand noemt ook wat er niet is; de tweede berekening kent geen lege opbouw van het netto. */
const zonderLeeg = (dossier: Geplant['brief']['dossier']) =>
	ruw(
		JSON.parse(
			JSON.stringify(bestandVan(dossier), (sleutel, waarde: unknown) =>
				sleutel === 'onderdelen' && waarde === null ? undefined : waarde
			)
		)
	);
const euro = (bedrag: string) => bedrag.replaceAll(/[^\d,]/g, '').replace(',', '.');
/** Alles wat te zien is voor iemand antwoordt. */
const teZien = ({ antwoord: _, blokken, ...rest }: Briefquiz) =>
	JSON.stringify([
		rest,
		blokken.map(({ kop, rijen: alle }) => [kop, alle.map(({ id, naam, waarde }) => [id, naam, waarde])])
	]);

/** Wat van elke brief waar is. */
function keur(quiz: Briefquiz): void {
	const { inkomenMist, inkomenTeVeel } = briefquizteksten.antwoord;
	expect(fout(quiz).length).toBeGreaterThan(0);
	expect(fout(quiz).length).toBeLessThan(rijen(quiz).length);
	expect(quiz.antwoord.fouten.length).toBeGreaterThan(0);
	// Wat er in het antwoord als fout staat, staat zo in de brief; een inkomen dat mist staat er juist niet.
	for (const { naam, brief, feit } of quiz.antwoord.fouten) {
		expect(brief).not.toBe(feit);
		const zelfde = fout(quiz).some((rij) => naam.startsWith(rij.naam) && rij.waarde === brief);
		const inkomen = [inkomenMist, inkomenTeVeel].some((een) => een === naam);
		expect(zelfde || inkomen, naam).toBe(true);
	}
	// En andersom: in elk blok met een fout noemt het antwoord er een.
	const genoemd = (naam: string, waarde: string) =>
		quiz.antwoord.fouten.some((een) =>
			naam === briefquizteksten.brief.anderInkomen
				? een.naam === inkomenMist
				: een.naam === inkomenTeVeel || (een.naam.startsWith(naam) && een.brief === waarde)
		);
	for (const { kop, rijen: alle } of quiz.blokken) {
		const mis = alle.filter(({ oordeel }) => oordeel === 'fout');
		expect(mis.length === 0 || mis.some(({ naam, waarde }) => genoemd(naam, waarde)), kop).toBe(true);
	}
	const ids = rijen(quiz).map(({ id }) => id);
	expect(ids).toEqual(ids.map((_, plek) => `gegeven-${String(plek + 1)}`));
	expect(rijen(quiz).every(({ naam, waarde }) => naam !== '' && waarde !== '')).toBe(true);
	const zichtbaar = teZien(quiz);
	expect(Object.values(PLANTTEKSTEN).filter((zin) => zichtbaar.includes(zin))).toEqual([]);
	expect(PLANTBAAR.filter((id) => zichtbaar.includes(id))).toEqual([]);
}

describe('de brief van een casus', () => {
	test.each(BRIEFCASUSSEN)('%s: het gegeven dat niet klopt is aan te wijzen', (id) => {
		const { brief, verwacht } = casus(id);
		const quiz = quizVan(vanCasus(id));
		keur(quiz);
		expect(euro(quiz.antwoord.bedragBrief)).toBe(brief?.bedrag);
		expect(euro(quiz.antwoord.bedragGoed)).toBe(`${verwacht.tBvv}.00`);
		const verschil = Number(verwacht.tBvv) - Number(brief?.bedrag);
		const { gelijk, teLaag, teHoog } = briefquizteksten.antwoord;
		const bedrag = `€\u00a0${String(Math.abs(verschil))}`;
		expect(quiz.antwoord.verschil).toBe(verschil === 0 ? gelijk : (verschil > 0 ? teLaag : teHoog)(bedrag));
		if (verschil !== 0) expect(teZien(quiz)).not.toContain(`${quiz.antwoord.bedragGoed.slice(0, -3)}"`);
	});

	test('alle brieven zijn er, en de volgende is er een die nog niet is gedaan', () => {
		expect(BRIEFCASUSSEN).toEqual(CASUSSEN.filter(({ brief }) => brief).map(({ id }) => id));
		const gedaan = new Set<string>();
		let hier: string | null = BRIEFCASUSSEN[7] ?? '';
		while (hier !== null) {
			gedaan.add(hier);
			hier = volgendeBrief(hier, gedaan);
		}
		expect([...gedaan].toSorted()).toEqual([...BRIEFCASUSSEN].toSorted());
	});

	test('wat uit een andere fout volgt, is niet de fout', () => {
		const gevolg = rijen(quizVan(vanCasus('netto-na-beslag'))).filter(({ oordeel }) => oordeel === 'gevolg');
		expect(gevolg.map(({ naam }) => naam)).toEqual([briefquizteksten.berekening.grens95]);
	});

	test('zonder brief is er niets, ook niet bij een eigen dossier', () => {
		expect(inEenKeer(maakBriefquiz(vanCasus('maximum'), null))).toBeNull();
		expect(inEenKeer(maakBriefquiz(eigen(casus('formule').dossier), null))).toBeNull();
	});
});

describe('een fout die een trainer kiest', () => {
	const gevonden = new Set<string>();
	const keurFout = (geval: Lesgeval, geplant: Geplant) => {
		gevonden.add(geplant.id);
		const { controle, brief, rekenwijze, bedragBrief, bedragFeiten } = geplant;
		expect(Math.abs(Number(bedragBrief.min(bedragFeiten).tekst(2)))).toBeGreaterThan(1);
		// Van een brief van nul euro leert niemand iets.
		expect(Number(bedragBrief.tekst(2))).toBeGreaterThan(0);
		const quiz = quizVan(geval, geplant.code);
		keur(quiz);
		expect(euro(quiz.antwoord.bedragBrief)).toBe(controle.brief.bedrag);
		const uitslag = controleer(controle);
		expect(['kanHoger', 'gunstiger']).toContain(uitslag.oordeel.uitkomst);
		if (rekenwijze) {
			// De gegevens kloppen: de controle vindt welke fout het is.
			expect(uitslag.toeschrijving).toEqual([]);
			expect(uitslag.diagnose.flatMap(({ vergissingen }) => vergissingen)).toContain(geplant.id);
			expect(fout(quiz).map(({ naam }) => naam)).toEqual([briefquizteksten.berekening[rekenwijze]]);
		} else {
			expect(uitslag.eigenGegevens?.klopt).toBe(true);
			// Ook volgens de tweede berekening.
			const { tBvv } = orakel(zonderLeeg(brief.dossier));
			expect(`${String(tBvv)}.00`).toBe(controle.brief.bedrag);
		}
	};

	test.each(CASUSSEN)('$id: elke fout die het bedrag verandert', ({ id, dossier, verwacht }) => {
		const geval = vanCasus(id);
		const fouten = inEenKeer(geplanteFouten(plantplek(geval)));
		expect(fouten.length).toBeGreaterThan(1);
		expect(new Set(fouten.map(({ code }) => code)).size).toBe(fouten.length);
		for (const geplant of fouten) keurFout(geval, geplant);
		const keuzes = inEenKeer(maakPlantkeuzes(geval));
		expect(keuzes).toHaveLength(fouten.length);
		// Ook bij beslag op meer inkomens: het hele bedrag, zoals in de stappen.
		expect(new Set(fouten.map(({ bedragFeiten }) => bedragFeiten.tekst(0)))).toEqual(
			new Set([verwacht.tBvv])
		);
		expect(dossier.formaat).toBe('bvv-dossier');
	});

	test('elke fout komt ergens voor', () => {
		const voorbij = alleen('2026-07-14', [loon('Kapper', '12000.00', '1000.00')], {
			hardheid: { bedrag: '150.00', einddatum: '2026-06-30' }
		});
		const geval = eigen(voorbij);
		for (const geplant of inEenKeer(geplanteFouten(plantplek(geval)))) keurFout(geval, geplant);
		expect(PLANTBAAR.filter((id) => !gevonden.has(id))).toEqual([]);
	});

	test('de code in een link wijst altijd dezelfde fout aan, en een vreemde code geen', () => {
		const plek = plantplek(vanCasus('formule'));
		const met = (code: string) => inEenKeer(geplanteFout(plek, code))?.id ?? null;
		// Deze codes staan in links die al zijn uitgedeeld.
		expect(VASTE_CODES.map(met)).toEqual(['kindTeVeel', 'partnerTeVeel', 'vorigeNormtabel']);
		const [code = ''] = VASTE_CODES;
		for (const vreemd of ['1', '', '0', '-1', ` ${code}`, code.toUpperCase(), '__proto__', code.repeat(2000)])
			expect(met(vreemd), vreemd.slice(0, 20)).toBeNull();
	});

	test('dezelfde fout heeft bij elk geval een andere code: na een paar brieven zegt het adres nog niets', () => {
		const alle = new Map<string, string>();
		for (const { id: casusid } of CASUSSEN.slice(0, 12)) {
			const geval = vanCasus(casusid);
			for (const { id, code } of inEenKeer(geplanteFouten(plantplek(geval)))) {
				expect(alle.get(code), `${casusid} ${id}`).toBeUndefined();
				alle.set(code, id);
				// Een code van een ander geval is hier vreemd.
				if (casusid !== 'formule') expect(quizOfNiets('formule', code)).toBeNull();
			}
		}
		// Wie het gedeelde geval opent, heeft zijn eigen codes.
		const { dossier } = vanCasus('formule');
		const codes = (gedeeld: string | null) =>
			inEenKeer(geplanteFouten(plantplek({ titel: '', dossier, casus: null, gedeeld }))).map(
				({ code }) => code
			);
		expect(codes('abc')).toEqual(codes('abc'));
		expect(codes('abc').filter((code) => codes('abd').includes(code))).toEqual([]);
	});

	test('een eigen dossier met beslag op meer inkomens: het hele bedrag, dat ook in de stappen staat', () => {
		const geval = eigen(casus('beslag-op-twee-inkomens').dossier);
		for (const { code } of inEenKeer(geplanteFouten(plantplek(geval)))) {
			const { antwoord, bedrag } = quizVan(geval, code);
			expect(antwoord.bedragGoed).toBe('€\u00a01.373,00');
			expect(`${bedrag},00`).toBe(antwoord.bedragBrief);
		}
	});

	test('telt de partner niet mee, dan noemt het antwoord de leefsituatie en zijn inkomen', () => {
		for (const id of ['partner-hooguit-de-helft', 'partner-met-beslag']) {
			const geval = vanCasus(id);
			const fouten = inEenKeer(geplanteFouten(plantplek(geval)));
			const code = fouten.find((een) => een.id === 'partnerVergeten')?.code ?? '';
			const { antwoord } = quizVan(geval, code);
			expect(antwoord.fouten.map(({ naam }) => naam)).toEqual([
				'Leefsituatie',
				briefquizteksten.antwoord.inkomenMist
			]);
			expect(antwoord.fouten[1]?.feit).toBe(
				geval.dossier.inkomens.find(({ van }) => van === 'partner')?.naam
			);
		}
	});

	test('rust het op een eigen normtabel, dan zegt de brief wie voor de normen instaat', () => {
		const eigenNormen = leesJson('tests/normen/verzonnen-2027-1.json');
		const met = eigen(dossier({ versie: 3, peildatum: '2027-02-15', inkomens: [inkomen3()], eigenNormen }));
		const [geplant] = inEenKeer(geplanteFouten(plantplek(met)));
		expect(quizVan(met, geplant?.code).eigenNormen).toMatch(/door gebruiker ingevuld/);
		expect(eigenNormenBij(met)).toMatch(/door gebruiker ingevuld/);
		expect(quizVan(vanCasus('formule')).eigenNormen).toBeNull();
	});

	test('elke casus heeft een nummer', () => {
		expect(CASUSSEN.map(({ id }) => casusnummer(id))).toEqual(CASUSSEN.map((_, plek) => plek + 1));
	});

	test('een andere lezing van de wet is geen fout', () => {
		// Bij twee banen past 'zonder de grens van 95%' bij een andere lezing.
		const ids = inEenKeer(geplanteFouten(plantplek(vanCasus('twee-banen')))).map(({ id }) => id);
		expect(ids).not.toContain('regel95Vergeten');
	});

	test('van willekeurige dossiers', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(dossierArbitrair, (inhoud) => {
				const geval = eigen(inhoud);
				for (const { code } of inEenKeer(geplanteFouten(plantplek(geval)))) keur(quizVan(geval, code));
			}),
			{ numRuns: 8 }
		);
	});

	test('het adres houdt het geval, ook in het hekje, en noemt de fout niet', () => {
		const adres = new URL('https://x.nl/les/brief/?casus=formule&maak=#geval=abc');
		expect(briefvraag(adres, { fout: '2' })).toBe('?casus=formule&fout=2#geval=abc');
		expect(briefvraag(adres, {})).toBe('?casus=formule#geval=abc');
		expect(briefvraag(new URL('https://x.nl/les/brief/?casus=formule&fout=2'), { maak: true })).toBe(
			'?casus=formule&maak='
		);
	});
});
