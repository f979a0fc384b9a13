/** Wat iemand typt of weglaat, telt in de brieflaan nooit ongemerkt anders mee. */
import { describe, expect, test } from 'vitest';
import { landteksten } from '#lib/teksten/wonen.ts';
import { foutenBijBriefobject, foutenBijKlopt, foutenBijOvertypen } from '#lib/invoer/brief/fouten.ts';
import { veranderdNa } from '#lib/invoer/brief/dagen.ts';
import {
	briefobjectVan,
	kiesBriefobject,
	kiesGeenInkomen,
	NIET_GENOEMD,
	voegJaarinkomenToe
} from '#lib/invoer/brief/inkomens.ts';
import { kijkNa } from '#lib/invoer/brief/nakijken.ts';
import { kiesOpenheid } from '#lib/invoer/vragenlijst/vragen/adres.ts';
import { kiesOordeel, neemBriefOver, zetDag } from '#lib/invoer/brief/oordelen.ts';
import { allePunten } from '#lib/invoer/brief/punten.ts';
import type { Blok } from '#lib/invoer/brief/route.ts';
import { foutenBijSchrijven } from '#lib/invoer/brief/schrijven.ts';
import { puntVan } from '#lib/uitleg/brief/verschil.ts';
import {
	alles,
	feitBij,
	getypt,
	opBrief,
	punt,
	tweeInkomens,
	uitkomst,
	VANDAAG,
	type Getypt
} from './hulp.ts';

const fouten = ({ brief, concept }: Getypt, blok: Blok) =>
	foutenBijKlopt(brief, concept, blok, VANDAAG)
		.filter(({ veld }) => !veld.includes('vakantiegeld') && !veld.startsWith('wonen.woning'))
		.map(({ veld, tekst }) => `${veld}: ${tekst}`);
const nagekeken = ({ brief, concept }: Getypt) => kijkNa(brief, concept, VANDAAG);
const velden = (zaak: Getypt) => {
	const gelezen = nagekeken(zaak);
	return gelezen.gelukt ? [] : gelezen.fouten.map(({ veld, code }) => `${veld}: ${code}`);
};

describe('een land', () => {
	function inBuitenland(woonland: string): Getypt {
		const zaak = getypt('963');
		zaak.brief.gegevens.wonen.adres = 'buitenland';
		zaak.brief.gegevens.wonen.woonland = woonland;
		kiesOpenheid(zaak.concept, 'nee');
		return alles(zaak);
	}

	test.each([
		['Turkye', 'Bedoelt u Turkije?'],
		['Nederland', 'Nederland is niet het buitenland']
	])('%s op de brief geeft een fout die zegt hoe het wel moet', (land, zin) => {
		const zaak = inBuitenland(land);
		expect(foutenBijOvertypen(zaak.brief).map(({ tekst }) => tekst)).toEqual([expect.stringContaining(zin)]);
		expect(velden(zaak)).toEqual(
			expect.arrayContaining([expect.stringMatching(/^brief\.gegevens\.wonen\.woonland/)])
		);
	});

	test('en bij "Klopt niet" ook', () => {
		const zaak = alles(getypt());
		kiesOordeel(zaak.brief, punt(zaak, 'adres'), 'kloptNiet');
		Object.assign(zaak.concept.wonen, { adres: 'buitenland', woonland: 'Turkye' });
		kiesOpenheid(zaak.concept, 'nee');
		expect(fouten(zaak, 'wonen')).toEqual([expect.stringContaining('Bedoelt u Turkije?')]);
		zaak.concept.wonen.woonland = 'Turkije';
		expect(fouten(zaak, 'wonen')).toEqual([]);
	});

	test('dat in geen lijst staat, telt voor heel Nederland en dat staat bij het antwoord', () => {
		const zaak = inBuitenland('Narnia');
		const gelezen = nagekeken(zaak);
		const zinnen = gelezen.gelukt ? gelezen.waarde.aannamen.map(({ zin }) => zin) : [];
		expect(zinnen).toEqual([
			'Narnia staat niet in de lijst met landen. Wij rekenen met de bedragen van Nederland.'
		]);
		expect(landteksten.nietInLijst).toContain('de bedragen van Nederland');
	});

	test('noemt de brief geen land, dan zegt iemand het zelf, en rekent de brief met hetzelfde', () => {
		const zaak = inBuitenland('');
		expect(fouten(zaak, 'wonen')).toEqual([expect.stringContaining('wonen.woonland: Kies het land')]);
		zaak.concept.wonen.woonland = 'Turkije';
		expect(fouten(zaak, 'wonen')).toEqual([]);
		expect(uitkomst(zaak)).toMatchObject({ bedragFeiten: '380.00' });
		// Wie opnieuw "klopt" kiest, raakt het land niet kwijt.
		kiesOordeel(zaak.brief, punt(zaak, 'adres'), 'klopt');
		expect(zaak.concept.wonen.woonland).toBe('Turkije');
	});

	test('woont iemand toch in Nederland, dan is een brief zonder land niet na te rekenen', () => {
		const zaak = inBuitenland('');
		kiesOordeel(zaak.brief, punt(zaak, 'adres'), 'kloptNiet');
		Object.assign(zaak.concept.wonen, { adres: 'nederland', woonland: '' });
		expect(velden(zaak)).toEqual([]);
		expect(uitkomst(zaak)).toMatchObject({ eigenGegevens: null, bedragFeiten: '1482.00' });
	});
});

describe('sinds wanneer het anders is', () => {
	function anders(dag: string): Getypt {
		const zaak = alles(getypt());
		kiesOordeel(zaak.brief, punt(zaak, 'netto.1'), 'kloptNiet');
		feitBij(zaak).opgave.netto.bedrag = '1.900';
		zetDag(zaak.brief, punt(zaak, 'netto.1'), dag);
		return zaak;
	}

	test.each([
		['1-1-2028', 'na vandaag'],
		['31-31-2026', 'een datum in die bestaat'],
		['13 november', 'Vul ook het jaar in']
	])('"%s" geeft een fout', (dag, zin) => {
		const zaak = anders(dag);
		expect(fouten(zaak, 'gegevens')).toEqual([expect.stringContaining(zin)]);
		expect(velden(zaak)).toEqual([expect.stringMatching(/^sinds\.netto\.1/)]);
	});

	test.each(['', '1-7-2026', '1-2-2026'])('"%s" kan', (dag) => {
		expect(fouten(anders(dag), 'gegevens')).toEqual([]);
	});

	test('in een brief over een verandering is het een dag na de brief en niet na vandaag', () => {
		const { brief } = getypt();
		const fout = (dag: string) => {
			brief.terug.gewijzigdSinds = dag;
			return foutenBijSchrijven(brief, VANDAAG).get('terug.gewijzigdSinds') ?? '';
		};
		expect(fout('1-1-2030')).toContain('na vandaag');
		expect(fout('1-1-2020')).toContain('niet na de brief');
		expect(fout('1-7-2026')).toBe('');
		expect(fout('')).toBe('');
	});
});

describe('een inkomen dat stopte of erbij kwam', () => {
	function gestopt(dag: string): Getypt {
		const zaak = getypt();
		const id = voegJaarinkomenToe(zaak.brief.gegevens, 'inwoner');
		Object.assign(opBrief(zaak.brief, id), { naam: 'Bijbaan' });
		opBrief(zaak.brief, id).opgave.belastbaar.bedrag = '6.000';
		opBrief(zaak.brief, id).opgave.netto.bedrag = '488';
		alles(zaak);
		kiesGeenInkomen(zaak.brief, zaak.concept, id, true);
		zetDag(zaak.brief, { id: `inkomen.${id}` }, dag);
		return zaak;
	}

	test('na de brief telt pas later, met bewijs dat het gestopt is', () => {
		const zaak = gestopt('1-7-2026');
		expect(veranderdNa(zaak.brief, zaak.concept)).toBe('2026-07-01');
		expect(veranderdNa(gestopt('').brief, zaak.concept)).toBeNull();
		expect(fouten(gestopt('1-7-2027'), 'gegevens')).toEqual([expect.stringContaining('na vandaag')]);
		const gelezen = nagekeken(zaak);
		const verschillen = gelezen.gelukt ? gelezen.waarde.uitkomst.toeschrijving : [];
		expect(verschillen.map(puntVan)).toContain('inkomenGestopt');
	});

	test('een inkomen erbij ook', () => {
		const zaak = alles(getypt());
		const id = voegJaarinkomenToe(zaak.concept, 'inwoner');
		zetDag(zaak.brief, { id: `erbij.${id}` }, '1-7-2026');
		expect(veranderdNa(zaak.brief, zaak.concept)).toBe('2026-07-01');
		zetDag(zaak.brief, { id: `erbij.${id}` }, '1-7');
		expect(fouten(zaak, 'gegevens').join()).toContain('Vul ook het jaar in');
	});

	test('op een inkomen erbij kan al beslag liggen', () => {
		const zaak = getypt('700');
		Object.assign(zaak.brief, { datum: '10-7-2026', ontvangen: '' });
		Object.assign(opBrief(zaak.brief).opgave.belastbaar, { bedrag: '15.600' });
		Object.assign(opBrief(zaak.brief).opgave.netto, { bedrag: '1.200' });
		alles(zaak);
		const id = voegJaarinkomenToe(zaak.concept, 'inwoner');
		const erbij = zaak.concept.inkomens.find((een) => een.id === id);
		if (!erbij) throw new Error('geen inkomen');
		erbij.opgave.belastbaar.bedrag = '12.000';
		erbij.opgave.netto.bedrag = '950';
		for (const een of zaak.concept.inkomens) een.opgave.vakantiegeld.uitbetaling = 'elkePeriode';
		expect(allePunten(zaak.brief, zaak.concept).map((een) => een.id)).toEqual(
			expect.arrayContaining([`lopendBeslag.erbij ${id}`, `voertuig.erbij ${id}`])
		);
		expect(fouten(zaak, 'anders')).toHaveLength(2);
		expect(uitkomst(zaak)).toMatchObject({ bedragFeiten: '492.00' });
		kiesOordeel(zaak.brief, punt(zaak, `voertuig.erbij ${id}`), 'klopt');
		kiesOordeel(zaak.brief, punt(zaak, `lopendBeslag.erbij ${id}`), 'kloptNiet');
		Object.assign(erbij.lopendBeslag, { ja: true, tBvv: '700' });
		expect(fouten(zaak, 'anders')).toEqual([]);
		expect(uitkomst(zaak)).toMatchObject({ bedragFeiten: '742.00' });
	});
});

describe('een auto van de zaak', () => {
	function metAuto(sinds: string): Getypt {
		const zaak = getypt();
		Object.assign(zaak.brief, { sinds, datum: '10-7-2026', ontvangen: '' });
		alles(zaak);
		kiesOordeel(zaak.brief, punt(zaak, 'voertuig.1'), 'kloptNiet');
		feitBij(zaak).loonbelastingVoertuig = '120';
		feitBij(zaak).opgave.vakantiegeld.uitbetaling = 'elkePeriode';
		return zaak;
	}

	test('het jaar volgt uit de eerste pagina', () => {
		expect(fouten(metAuto('5-5-2025'), 'anders')).toEqual([]);
		expect(uitkomst(metAuto('5-5-2025'))).toMatchObject({ bedragFeiten: '1379.00' });
		expect(uitkomst(metAuto('5-5-2026'))).toMatchObject({ bedragFeiten: '1499.00' });
	});

	test('of het wordt gevraagd waar de auto staat', () => {
		const zaak = metAuto('');
		expect(fouten(zaak, 'anders')).toEqual([expect.stringContaining('beslag.startjaar: Vul het jaar in')]);
		zaak.concept.beslag.startjaar = '2025';
		expect(fouten(zaak, 'anders')).toEqual([]);
		expect(uitkomst(zaak)).toMatchObject({ bedragFeiten: '1379.00' });
	});
});

describe('op welk inkomen het beslag ligt', () => {
	const metTwee = () => alles(tweeInkomens('506', '10-7-2026'));
	const zinnen = (zaak: Getypt) => {
		const gelezen = nagekeken(zaak);
		return gelezen.gelukt ? gelezen.waarde.aannamen.map(({ zin }) => zin) : [];
	};

	test('wordt gevraagd, en "staat er niet" is een antwoord', () => {
		const zaak = metTwee();
		expect(foutenBijBriefobject(zaak.brief)).toHaveLength(1);
		kiesBriefobject(zaak.brief, NIET_GENOEMD);
		expect(foutenBijBriefobject(zaak.brief)).toEqual([]);
		expect(briefobjectVan(zaak.brief)).toBe(NIET_GENOEMD);
		expect(zinnen(zaak)).toEqual([expect.stringContaining('Wij rekenen met beslag op Bakkerij.')]);
	});

	test('kiest iemand er een, dan gaat alles over dat inkomen', () => {
		const zaak = metTwee();
		kiesBriefobject(zaak.brief, '2');
		expect(zinnen(zaak)).toEqual([]);
		expect(uitkomst(zaak)).toMatchObject({ bedragFeiten: '306.00' });
		const gelezen = nagekeken(zaak);
		const toegepast = gelezen.gelukt ? gelezen.waarde.feiten?.toegepast : null;
		expect(toegepast?.soort === 'inkomen' && toegepast.object.inkomen.naam).toBe('Winkel');
	});

	test('noemt de brief er een, dan is het dat inkomen, ook als een ander eerst komt', () => {
		const zaak = alles(getypt());
		const id = voegJaarinkomenToe(zaak.concept, 'inwoner');
		const erbij = zaak.concept.inkomens.find((een) => een.id === id);
		if (!erbij) throw new Error('geen inkomen');
		Object.assign(erbij, { naam: 'UWV', codeSoort: '43' });
		erbij.opgave.belastbaar.bedrag = '6.000';
		erbij.opgave.netto.bedrag = '450';
		alles(zaak);
		const gelezen = nagekeken(zaak);
		const toegepast = gelezen.gelukt ? gelezen.waarde.feiten?.toegepast : null;
		expect(toegepast?.soort === 'inkomen' && toegepast.object.inkomen.naam).toBe('Bakkerij');
	});
});

test('een bedrag boven het inkomen wijst naar het veld van het bedrag', () => {
	const gelezen = nagekeken(alles(getypt('14990')));
	expect(gelezen.gelukt && gelezen.waarde.aannamen).toEqual([
		{ zin: null, knop: 'Kijk het bedrag na', stap: null, veld: 'bedrag' }
	]);
});

test('een brief die opnieuw wordt overgenomen, houdt wat over een inkomen erbij is gezegd', () => {
	const zaak = alles(getypt());
	const id = voegJaarinkomenToe(zaak.concept, 'inwoner');
	kiesOordeel(zaak.brief, punt(zaak, `lopendBeslag.erbij ${id}`), 'klopt');
	neemBriefOver(zaak.brief, zaak.concept, structuredClone(zaak.brief));
	expect(fouten(zaak, 'anders').join()).not.toContain(`lopendBeslag.erbij ${id}`);
});
