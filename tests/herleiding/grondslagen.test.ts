/** Bij welk artikel en bij welke lezing een bedrag hoort: de herleiding die een lezer ziet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GrondslagSleutel } from '#lib/herleiding/grondslag.ts';
import type { LezingId } from '#lib/herleiding/lezingen.ts';
import type { PostNaam } from '#lib/herleiding/namen.ts';
import { isBenoemd, type Knoop, type Noot } from '#lib/herleiding/post.ts';
import { berekenVtlb } from '#lib/regels/vtlb/bereken-vtlb.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { noot } from '../hulp/posten.ts';
import { metVtlb } from '../vtlb/arbitrair.ts';
import { allePosten } from './narekenen.ts';
import { dossiers, MEER_DAN_ER_IS, wortels } from './hulp.ts';

/** Een bedrag dat soms wel en soms niet iets noemt, staat ook hier. */
const ZONDER = 'zonder';

const GEMIDDELD = [
	'inkomen.loonGemiddeld',
	'inkomen.loonheffingGemiddeld',
	'inkomen.opbouwAvwbGemiddeld',
	'inkomen.opgebouwdVakantiebijslagGemiddeld',
	'inkomen.opnameAvwbGemiddeld',
	'inkomen.schoonLoonGemiddeld',
	'inkomen.vakantiebijslagGemiddeld',
	'inkomen.zvwGemiddeld'
] as const satisfies readonly PostNaam[];

/** Wat er staat voor een periode zonder loonstrook, uit de stroken die er zijn. */
const GESCHAT = [
	'inkomen.loonGeschat',
	'inkomen.loonheffingGeschat',
	'inkomen.opbouwAvwbGeschat',
	'inkomen.opgebouwdVakantiebijslagGeschat',
	'inkomen.opnameAvwbGeschat',
	'inkomen.schoonLoonGeschat',
	'inkomen.vakantiebijslagGeschat',
	'inkomen.zvwGeschat'
] as const satisfies readonly PostNaam[];

/** De bedragen die een artikel noemen; met de hand vergeleken met de bepaling waar hun regelbestand naar heet. */
const PER_ARTIKEL: Partial<Record<GrondslagSleutel | typeof ZONDER, readonly PostNaam[]>> = {
	besluitArt3: [...GEMIDDELD, ...GESCHAT],
	// Zonder verhoging is het de basis zelf; zonder ingehouden toeslag en zonder kantonrechter komt er niets bij.
	zonder: ['basis.bvv', 'toegepast.exact', 'toegepast.metToeslagen', 'vtlb.bvvMetToeslagen'],
	art475aLid3: ['inkomen.nettoOpgebouwd'],
	art475aLid5: ['bank.vrij'],
	art475aLid6: ['bank.helft'],
	art475bLid1: ['toegepast.beslagruimte'],
	art475cLid1: ['vakantiegeld.houdt', 'vakantiegeld.ruimte'],
	art475cLid4: ['inkomen.geteld'],
	art475cLid5: ['omslag.aandeel', 'omslag.rest'],
	art475dLid1: ['inkomen.belastbaarJaar'],
	art475dLid6: ['toegepast.perTijdvak', 'toegepast.tbvv'],
	art475daLid1: ['basis.begrensd'],
	art475daLid2: [
		'basis.drempel',
		'basis.formule',
		'basis.huurBerekend',
		'basis.kgbBerekend',
		'basis.norm',
		'basis.zorgBerekend',
		'inkomen.belastbaarGeschat',
		'inkomen.totaalBelastbaarJaar'
	],
	art475daLid3: ['basis.zorg', 'basis.zorgMaximum'],
	art475daLid4: ['basis.metWoonlandfactor', 'basis.zonderWoonadres'],
	art475daLid5: ['woonkosten.drempel', 'woonkosten.lid5'],
	art475daLid5en7: ['basis.bvv'],
	art475daLid7: ['woonkosten.lid7'],
	// Wat eraf gaat, of niets: het hele lid; anders het onderdeel.
	art475dbLid1: ['toegepast.naVermindering'],
	art475dbLid1a: [
		'toegepast.naVermindering',
		'toegepast.verminderingPartner',
		'vtlb.bvvNaVermindering',
		'woonkosten.partneraandeel'
	],
	art475dbLid1b: [
		'inkomen.geteld',
		'toegepast.naVermindering',
		'toegepast.overigeInkomsten',
		'toegepast.totaalPerMaand'
	],
	art475dbLid1c: ['toegepast.naVermindering', 'toegepast.voertuig'],
	art475dcLid1: [
		'inkomen.nettoInclusief',
		'toegepast.begrensd',
		'toegepast.grens',
		'toegepast.grensLid1',
		'toegepast.nettoVoor95',
		'toegepast.overigeVoor95',
		'toegepast.percentage95',
		'vakantiegeld.uitStroken',
		'vtlb.bvvBegrensd',
		'vtlb.inkomenVoor95',
		'vtlb.percentage95'
	],
	art475dcLid2: ['toegepast.grens', 'toegepast.grensLid2'],
	art475eLid2: ['basis.inrichting'],
	art475f: ['toegepast.grens'],
	art475fa: ['toegepast.exact', 'toegepast.hardheid'],
	art475gLid3: ['toegepast.metToeslagen', 'toegepast.toeslagen', 'vtlb.bvvMetToeslagen'],
	besluitArt2: ['inkomen.belastbaarPeriode', 'inkomen.schoonLoon'],
	besluitArt2Lid3: ['inkomen.belastbaarBerekend', 'inkomen.belastbaarOmgerekend'],
	besluitArt4: ['woonkosten.inAanmerking', 'woonkosten.lid7Berekend', 'woonkosten.normhuur'],
	besluitArt5: ['inkomen.nettoMaand', 'inkomen.nettoPeriode'],
	besluitArt5Lid4: ['inkomen.nettoBerekend', 'inkomen.nettoOmgerekend'],
	fwArt295Lid2: ['vtlb.bvv'],
	fwArt295Lid3: ['vtlb.nominaal'],
	pwArt23: ['basis.inrichtingNorm'],
	vtlb2: ['vtlb.afgerond', 'vtlb.afloscapaciteit', 'vtlb.vtlb'],
	vtlb4: ['vtlb.eigenRisico', 'vtlb.pgl'],
	vtlb51: ['vtlb.compensatiekop', 'vtlb.individueleLasten'],
	vtlb52: ['vtlb.woonlastenBegrensd', 'vtlb.woonlastenOver'],
	vtlb55: ['vtlb.auto'],
	vtlb57: ['vtlb.kinderopvang'],
	vtlb58: ['vtlb.omgang'],
	vtlb6: ['vtlb.inkomen'],
	vtlbPartnerOnbekend: ['vtlb.bvv'],
	wetHuurtoeslagArt19: ['basis.normhuur'],
	wetHuurtoeslagArt21: ['woonkosten.inkomensdeel']
};

/** De bedragen waarbij staat welke lezing meebesliste. */
const PER_LEZING: Record<LezingId | typeof ZONDER, readonly PostNaam[]> = {
	// De formule zelf met de lezing letterlijk, maandloon, geen keuze tussen inkomens, en de normhuur tot 2026.
	zonder: ['basis.formule', ...GEMIDDELD, 'toegepast.grens', 'woonkosten.normhuur'],
	afronding: ['toegepast.tbvv'],
	normbedrag: ['toegepast.grens'],
	ondergrens: ['basis.formule', 'basis.huur', 'basis.kgb'],
	regel95: ['toegepast.grens', 'toegepast.grensLid1'],
	toeslagen: ['toegepast.metToeslagen', 'vtlb.bvvMetToeslagen'],
	vakantiebijslag95: ['toegepast.nettoVoor95', 'toegepast.overigeVoor95', 'vtlb.inkomenVoor95'],
	vierweken: GEMIDDELD
};

/** De bedragen die zeggen over welk inkomen, of over welke loonstrook, zij gaan. */
const PER_ONDERWERP: Record<'inkomen' | 'loonstrook', readonly PostNaam[]> = {
	inkomen: [
		...GEMIDDELD,
		...GESCHAT,
		'inkomen.belastbaarBerekend',
		'inkomen.belastbaarGeschat',
		'inkomen.belastbaarJaar',
		'inkomen.belastbaarOmgerekend',
		'inkomen.belastbaarPeriode',
		'inkomen.belastbaarPersoon',
		'inkomen.geteld',
		'inkomen.lopendBeslagPerMaand',
		'inkomen.nettoBerekend',
		'inkomen.nettoInclusief',
		'inkomen.nettoMaand',
		'inkomen.nettoOmgerekend',
		'inkomen.nettoOpgebouwd',
		'inkomen.nettoPeriode',
		'inkomen.nettoPersoon',
		'inkomen.nettoVoorInhouding',
		'inkomen.voertuigPerMaand',
		'omslag.aandeel',
		'omslag.aandeelAfgerond',
		'omslag.aandeelExact',
		'omslag.deel',
		'omslag.netto',
		'omslag.rest',
		'vakantiegeld.deel',
		'vakantiegeld.geschat',
		'vakantiegeld.perMaand',
		'vakantiegeld.uitStroken'
	],
	loonstrook: ['inkomen.schoonLoon']
};

function* posten(): Generator<readonly Knoop[]> {
	yield allePosten(wortels(berekenUitkomst(MEER_DAN_ER_IS)));
	for (let ronde = 0; ronde < 20; ronde += 1) {
		for (const ruw of fc.sample(dossiers, { seed: 475 + ronde, numRuns: 100 })) {
			yield allePosten(wortels(berekenUitkomst(ruw)));
		}
		for (const ruw of fc.sample(metVtlb, { seed: 295 + ronde, numRuns: 100 })) {
			const uitkomst = berekenUitkomst(ruw);
			const { vtlb } = uitkomst.dossier;
			if (vtlb) yield allePosten(wortels({ ...uitkomst, ...{ indicatie: berekenVtlb(uitkomst, vtlb) } }));
		}
	}
}

/** Welke verwachte paren niet langskomen en welke paren niet verwacht zijn; klaar zodra alles is gezien. */
function vergelijk(
	tabel: Readonly<Record<string, readonly string[]>>,
	sleutel: (post: Knoop) => string | undefined
) {
	const verwacht = new Set(
		Object.entries(tabel).flatMap(([groep, namen]) => namen.map((naam) => `${groep} ${naam}`))
	);
	const genoemd = new Set(Object.values(tabel).flat());
	const over = new Set(verwacht);
	const onverwacht = new Set<string>();
	for (const lijst of posten()) {
		for (const post of lijst) {
			if (!isBenoemd(post)) continue;
			const groep = sleutel(post) ?? (genoemd.has(post.naam) ? ZONDER : null);
			if (groep === null) continue;
			const paar = `${groep} ${post.naam}`;
			over.delete(paar);
			if (!verwacht.has(paar)) onverwacht.add(paar);
		}
		if (over.size === 0) break;
	}
	return { over: [...over], onverwacht: [...onverwacht] };
}

test('elk bedrag noemt zijn eigen artikel', () =>
	expect(vergelijk(PER_ARTIKEL, (post) => noot(post).grondslag)).toEqual({ over: [], onverwacht: [] }));

test('elk bedrag noemt de lezing die meebesliste', () =>
	expect(vergelijk(PER_LEZING, (post) => noot(post).lezing?.id)).toEqual({ over: [], onverwacht: [] }));

test('elk bedrag over een inkomen zegt over welk', () => {
	const onderwerp = ({ over }: Noot) => over && (/\/\d+$/.test(over) ? 'loonstrook' : 'inkomen');
	expect(vergelijk(PER_ONDERWERP, (post) => onderwerp(noot(post)))).toEqual({ over: [], onverwacht: [] });
});
