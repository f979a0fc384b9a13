/** Een overgetypte brief en wat iemand ervan vindt worden de controle van de opdrachtregel. */
import { expect, test } from 'vitest';
import { herstelBrief, leegBrief } from '#lib/dossier/brief.ts';
import { leegConcept } from '#lib/dossier/concept.ts';
import { leesKop, naarControle } from '#lib/invoer/brief/controle.ts';
import { haalBriefinkomenWeg, kiesGeenInkomen, voegJaarinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import { kiesOordeel, neemBriefOver, onzekerePunten, standVan } from '#lib/invoer/brief/oordelen.ts';
import { puntenVan } from '#lib/invoer/brief/punten.ts';
import { begintNaBrief } from '#lib/invoer/brief/stappen.ts';
import { alles, feitBij, getypt, opBrief, punt, uitkomst, VANDAAG } from './hulp.ts';

test('een lege brief komt zo terug, en wat er niet in past is leeg', () => {
	const leeg = herstelBrief(leegBrief());
	expect(leeg).toMatchObject({
		datum: '',
		bedrag: '',
		per: '',
		antwoorden: { oordelen: {}, koppels: {}, sinds: {} }
	});
	expect(herstelBrief('vreemd')).toEqual(leegBrief());
	const vreemd = { per: 'jaar', antwoorden: { oordelen: { leefsituatie: 'misschien' } } };
	expect(herstelBrief(vreemd)).toMatchObject({ per: '', antwoorden: { oordelen: {} } });
	const bewaard = herstelBrief(alles(getypt()).brief);
	expect(bewaard.antwoorden.oordelen).toMatchObject({ leefsituatie: 'klopt' });
	expect(herstelBrief(JSON.parse(JSON.stringify(bewaard)))).toEqual(bewaard);
});

test('klopt alles, dan is de brief goed', () => {
	const zaak = alles(getypt());
	expect(zaak.concept.leefsituatie).toBe('alleenstaande');
	expect(feitBij(zaak)).toMatchObject({
		naam: 'Bakkerij',
		opgave: {
			soort: 'bedragen',
			belastbaar: { bedrag: '30.000', per: 'jaar' },
			netto: { bedrag: '2.000,00' }
		}
	});
	expect(uitkomst(zaak)).toMatchObject({
		uitkomst: 'klopt',
		bedragFeiten: '1482.00',
		eigenGegevens: { klopt: true },
		toeschrijving: []
	});
});

test('wat niet klopt blijft zoals iemand het zegt, en staat als verschil in de uitkomst', () => {
	const zaak = getypt('1336');
	zaak.brief.gegevens.leefsituatie = 'alleenstaande_ouder';
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'leefsituatie'), 'kloptNiet');
	zaak.concept.leefsituatie = 'alleenstaande';
	alles(zaak);
	expect(zaak.concept.leefsituatie).toBe('alleenstaande');
	expect(uitkomst(zaak)).toMatchObject({
		uitkomst: 'kanHoger',
		verschilPerMaand: '146.00',
		toeschrijving: [{ veld: 'leefsituatie', effect: '146.00' }]
	});
});

test('wie het niet weet, rekent met de brief', () => {
	const zaak = getypt();
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'netto.1'), 'weetNiet');
	alles(zaak);
	expect(feitBij(zaak).opgave.netto.bedrag).toBe('2.000,00');
	expect(onzekerePunten(zaak.brief, zaak.concept).map(({ punt: { id } }) => id)).toEqual(['netto.1']);
	expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'klopt' });
});

test('wie de brief verbetert, wordt opnieuw gevraagd of dat klopt', () => {
	const zaak = getypt();
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'netto.1'), 'kloptNiet');
	feitBij(zaak).opgave.netto.bedrag = '1900';
	alles(zaak);
	const vooraf = structuredClone(zaak.brief);
	opBrief(zaak.brief).opgave.netto.bedrag = '2100';
	opBrief(zaak.brief).opgave.belastbaar.bedrag = '31.000';
	neemBriefOver(zaak.brief, zaak.concept, vooraf);
	// Wat iemand zelf zei, verandert niet met de brief.
	expect(standVan(zaak.brief, punt(zaak, 'netto.1'))).toBe('kloptNiet');
	expect(feitBij(zaak).opgave.netto.bedrag).toBe('1900');
	expect(standVan(zaak.brief, punt(zaak, 'belastbaar.1'))).toBe('');
	expect(feitBij(zaak).opgave.belastbaar.bedrag).toBe('');
	expect(uitkomst(zaak)).toEqual([expect.stringMatching(/^inkomens\[0\]\.opgave\.belastbaar/)]);
	kiesOordeel(zaak.brief, punt(zaak, 'belastbaar.1'), 'klopt');
	expect(feitBij(zaak).opgave.belastbaar.bedrag).toBe('31.000');
});

test('wat iemand al vertelde vragen wij niet nog eens', () => {
	const concept = leegConcept('20-7-2026');
	concept.leefsituatie = 'alleenstaande';
	const zaak = getypt('1336', concept);
	zaak.brief.gegevens.leefsituatie = 'alleenstaande_ouder';
	neemBriefOver(zaak.brief, zaak.concept);
	expect(standVan(zaak.brief, punt(zaak, 'leefsituatie'))).toBe('eerder');
	expect(standVan(zaak.brief, punt(zaak, 'netto.1'))).toBe('');
	expect(uitkomst(alles(zaak))).toMatchObject({ uitkomst: 'kanHoger', verschilPerMaand: '146.00' });
});

test('wat niet in de brief staat telt daar niet als verschil, en wordt gevraagd', () => {
	const zaak = getypt();
	zaak.brief.gegevens.leefsituatie = '';
	opBrief(zaak.brief).opgave.belastbaar.bedrag = '';
	neemBriefOver(zaak.brief, zaak.concept);
	expect(standVan(zaak.brief, punt(zaak, 'leefsituatie'))).toBe('kloptNiet');
	expect(uitkomst(alles(zaak))).toContain('leefsituatie: geenKeuze');
	zaak.concept.leefsituatie = 'alleenstaande';
	feitBij(zaak).opgave.belastbaar = { bedrag: '30.000', per: 'jaar', geen: false };
	expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'klopt', toeschrijving: [] });
});

test('noemt de brief geen enkel gegeven, dan is er niets om naast te leggen', () => {
	const zaak = getypt();
	haalBriefinkomenWeg(zaak.brief, zaak.concept, '1');
	zaak.brief.gegevens.leefsituatie = '';
	zaak.concept.leefsituatie = 'alleenstaande';
	const eigen = alles(getypt()).concept.inkomens;
	zaak.concept.inkomens = eigen;
	expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'klopt', eigenGegevens: null });
});

test('een inkomen op de brief dat er niet is, is een verschil; een dat mist ook', () => {
	const zaak = getypt();
	const tweede = voegJaarinkomenToe(zaak.brief.gegevens, 'inwoner');
	Object.assign(opBrief(zaak.brief, tweede), { naam: 'Krant' });
	opBrief(zaak.brief, tweede).opgave.belastbaar.bedrag = '2400';
	opBrief(zaak.brief, tweede).opgave.netto.bedrag = '200';
	neemBriefOver(zaak.brief, zaak.concept);
	expect(zaak.concept.inkomens).toHaveLength(2);
	kiesGeenInkomen(zaak.brief, zaak.concept, tweede, true);
	expect(zaak.concept.inkomens).toHaveLength(1);
	expect(uitkomst(alles(zaak))).toMatchObject({ toeschrijving: [{ veld: 'inkomens[1]', feit: null }] });
	kiesGeenInkomen(zaak.brief, zaak.concept, tweede, false);
	expect(zaak.concept.inkomens).toHaveLength(2);
});

test('het inkomen van een partner die er niet is, wordt niet gevraagd', () => {
	const zaak = getypt();
	zaak.brief.gegevens.leefsituatie = 'gehuwd_zonder_kinderen';
	const partner = voegJaarinkomenToe(zaak.brief.gegevens, 'partner');
	opBrief(zaak.brief, partner).opgave.netto.bedrag = '1580';
	zaak.concept.leefsituatie = 'alleenstaande';
	neemBriefOver(zaak.brief, zaak.concept);
	const gevraagd = puntenVan(zaak.brief, zaak.concept, 'gegevens').map(({ id }) => id);
	expect(gevraagd).toEqual(['leefsituatie', 'belastbaar.1', 'netto.1', 'toeslagen']);
	expect(uitkomst(alles(zaak))).toMatchObject({ toeschrijving: [{ veld: 'leefsituatie' }] });
});

test.each([
	['zonder datum', { datum: '' }, 'datum: datumLeeg'],
	['zonder bedrag', { bedrag: '' }, 'bedrag: geenBedrag'],
	['een brief van morgen', { datum: '21-7-2026', ontvangen: '' }, 'datum: briefNaVandaag'],
	['ontvangen voor hij geschreven is', { ontvangen: '4-3-2026' }, 'ontvangen: ontvangenVoorBrief'],
	['morgen pas beslag', { sinds: '21-7-2026' }, 'sinds: beslagNaVandaag'],
	['morgen ontvangen', { ontvangen: '21-7-2026' }, 'ontvangen: ontvangenNaVandaag'],
	['zonder per', { per: '' as const }, 'per: geenKeuze']
])('%s is een fout bij dat veld', (_, anders, fout) => {
	const { brief } = getypt();
	const gelezen = leesKop(Object.assign(brief, anders), VANDAAG);
	expect(gelezen.gelukt ? [] : gelezen.fouten.map(({ veld, code }) => `${veld}: ${code}`)).toEqual([fout]);
});

test('een beslag dat na de brief begint, kan en valt op', () => {
	const begint = (sinds: string) => begintNaBrief(Object.assign(getypt().brief, { sinds }));
	expect(['', '4-3-2026', '5-3-2026', '6-3-2026'].map(begint)).toEqual([false, false, false, true]);
});

test('een bedrag per vier weken dat als maandbedrag is overgetypt, vragen wij na', () => {
	const zaak = alles(getypt('1368'));
	feitBij(zaak).tijdvak = 'vierweken';
	expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'nietNaTeGaan', reden: 'bedragPerVierweken' });
	zaak.brief.per = 'vierweken';
	expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'klopt' });
});

test('een brief van voor 2021 en een vtlb-bedrag zijn niet na te gaan', () => {
	const oud = alles(getypt());
	Object.assign(oud.brief, { datum: '5-3-2020', ontvangen: '' });
	expect(uitkomst(oud)).toMatchObject({ uitkomst: 'nietNaTeGaan', reden: 'oudRecht' });
	const vtlb = alles(getypt('1250'));
	vtlb.brief.soort = 'vtlb';
	expect(uitkomst(vtlb)).toMatchObject({ uitkomst: 'nietNaTeGaan', reden: 'vtlb' });
});

test('de controle verandert de brief en het dossier niet', () => {
	const zaak = alles(getypt());
	const ervoor = JSON.stringify(zaak);
	naarControle(zaak.brief, zaak.concept, VANDAAG);
	expect(JSON.stringify(zaak)).toBe(ervoor);
});

test('wie na "klopt" het dossier elders verandert, houdt dat als de brief hetzelfde bleef', () => {
	const zaak = alles(getypt());
	const vooraf = structuredClone(zaak.brief);
	feitBij(zaak).opgave.netto.bedrag = '1.900,00';
	neemBriefOver(zaak.brief, zaak.concept, vooraf);
	expect(feitBij(zaak).opgave.netto.bedrag).toBe('1.900,00');
	// Ook als de brief verandert, blijft wat iemand zelf zei: daar rekenen wij mee, en dat staat erbij.
	opBrief(zaak.brief).opgave.netto.bedrag = '2.100,00';
	neemBriefOver(zaak.brief, zaak.concept, vooraf);
	expect(feitBij(zaak).opgave.netto.bedrag).toBe('1.900,00');
	expect(standVan(zaak.brief, punt(zaak, 'netto.1'))).toBe('eerder');
});
