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
import { BRIEFCASUSSEN, maakBriefquiz, volgendeBrief, type Briefquiz } from '#lib/les/briefquiz.ts';
import { gevalVanCasus, type Lesgeval } from '#lib/les/geval.ts';
import { briefquizteksten, PLANTTEKSTEN } from '#lib/teksten/les/brief.ts';
import { bestandVan } from '#lib/vergelijk/als-bestand.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { geldig } from '../hulp/bereken.ts';
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

	test('alle vijftien zijn er, en de volgende is er een die nog niet is gedaan', () => {
		expect(BRIEFCASUSSEN).toHaveLength(15);
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
			const { tBvv, omslag, beslagobject } = orakel(zonderLeeg(brief.dossier));
			expect(`${omslag?.[String(beslagobject)] ?? tBvv}.00`).toBe(controle.brief.bedrag);
		}
	};

	test.each(CASUSSEN)('$id: elke fout die het bedrag verandert', ({ id, dossier, verwacht }) => {
		const geval = vanCasus(id);
		const fouten = inEenKeer(geplanteFouten(geval.dossier));
		expect(fouten.length).toBeGreaterThan(1);
		expect(new Set(fouten.map(({ code }) => code)).size).toBe(fouten.length);
		for (const geplant of fouten) keurFout(geval, geplant);
		const keuzes = inEenKeer(maakPlantkeuzes(geval));
		expect(keuzes).toHaveLength(fouten.length);
		if (!verwacht.omslag) {
			expect(new Set(fouten.map(({ bedragFeiten }) => bedragFeiten.tekst(0)))).toEqual(
				new Set([verwacht.tBvv])
			);
		}
		expect(dossier.formaat).toBe('bvv-dossier');
	});

	test('elke fout komt ergens voor', () => {
		const voorbij = alleen('2026-07-14', [loon('Kapper', '12000.00', '1000.00')], {
			hardheid: { bedrag: '150.00', einddatum: '2026-06-30' }
		});
		const geval = eigen(voorbij);
		for (const geplant of inEenKeer(geplanteFouten(geval.dossier))) keurFout(geval, geplant);
		expect(PLANTBAAR.filter((id) => !gevonden.has(id))).toEqual([]);
	});

	test('de code in een link wijst altijd dezelfde fout aan, en een vreemde code geen', () => {
		const { dossier } = vanCasus('formule');
		const met = (code: string) => inEenKeer(geplanteFout(dossier, code))?.id ?? null;
		expect(['2', '4', '27'].map(met)).toEqual(['kindTeVeel', 'partnerTeVeel', 'vorigeNormtabel']);
		// Een kind vergeten kan hier niet: er is er geen.
		for (const vreemd of ['1', '', '0', '-1', '2.0', ' 2', '1e1', '999', '__proto__', '2'.repeat(10_000)])
			expect(met(vreemd), vreemd.slice(0, 20)).toBeNull();
	});

	test('een andere lezing van de wet is geen fout', () => {
		// Bij twee banen past 'zonder de grens van 95%' bij een andere lezing.
		const ids = inEenKeer(geplanteFouten(vanCasus('twee-banen').dossier)).map(({ id }) => id);
		expect(ids).not.toContain('regel95Vergeten');
	});

	test('van willekeurige dossiers', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(dossierArbitrair, (inhoud) => {
				const geval = eigen(inhoud);
				for (const { code } of inEenKeer(geplanteFouten(geval.dossier))) keur(quizVan(geval, code));
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
