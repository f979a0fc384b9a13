/** Van een nagekeken brief naar een brief terug, en naar wat er is ingehouden. */
import { expect, test } from 'vitest';
import { herstelBrief, leegBrief } from '#lib/dossier/brief.ts';
import { ORGANISATIEVELDEN, type Organisatie } from '#lib/dossier/organisatie.ts';
import { vulOveralIn, zetBetalingen, zetOpbouw } from '#lib/invoer/brief/betalingen.ts';
import { kijkNa, type Nagekeken } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, neemBriefOver, onzekerePunten, zetDag } from '#lib/invoer/brief/oordelen.ts';
import { berekeningBij, foutenBijSchrijven } from '#lib/invoer/brief/schrijven.ts';
import { afdrachtVan, maakBriefzaak, vakantiegeldVan } from '#lib/invoer/brief/zaak.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { centen } from '../../hulp/posten.ts';
import { alles, feitBij, getypt, punt, VANDAAG, type Getypt } from './hulp.ts';

const BINNEN = alsDatum('2026-03-20');
const LATER = alsDatum('2026-07-20');

/** De brief noemt een kind dat er niet is: 146 te laag. */
function anderGezin(sinds = ''): Getypt {
	const zaak = getypt('1336');
	zaak.brief.gegevens.leefsituatie = 'alleenstaande_ouder';
	neemBriefOver(zaak.brief, zaak.concept);
	const gezin = punt(zaak, 'leefsituatie');
	kiesOordeel(zaak.brief, gezin, 'kloptNiet');
	zetDag(zaak.brief, gezin, sinds);
	zaak.concept.leefsituatie = 'alleenstaande';
	return alles(zaak);
}

function nagekeken({ brief, concept }: Getypt, vandaag = BINNEN): Nagekeken {
	const gelezen = kijkNa(brief, concept, vandaag);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}

const zaakVan = (zaak: Getypt, vandaag = BINNEN, organisatie: Organisatie | null = null) =>
	maakBriefzaak(zaak.brief, zaak.concept, nagekeken(zaak, vandaag), organisatie, vandaag);
const passend = (zaak: Getypt, vandaag = BINNEN) =>
	welkeBrieven(zaakVan(zaak, vandaag)).passend.map(({ id }) => id);

test('wat bekend is staat in de zaak; de rest blijft leeg', () => {
	const zaak = anderGezin();
	Object.assign(zaak.brief, { afzender: ' Van der Plas ', kenmerk: 'A-1', sinds: '1-3-2026' });
	zaak.brief.terug.adres = 'Postbus 12';
	zaak.concept.personalia.achternaam = 'S. de Wit';
	expect(zaakVan(zaak)).toMatchObject({
		schrijver: { soort: 'ik' },
		ontvanger: { naam: 'Van der Plas', adres: 'Postbus 12', kenmerk: 'A-1' },
		personalia: { achternaam: 'S. de Wit' },
		soort: 'beslag',
		sinds: '2026-03-01',
		inkomen: 'Bakkerij',
		bijzonder: { herberekend: false, pasLater: false, onkosten: null, afdracht: null, eerdereBrief: null }
	});
	expect(passend(zaak)[0]).toBe('correctie');
});

test('namens een cliënt staat de organisatie erin, ook als die nog leeg is', () => {
	const zaak = anderGezin();
	zaak.brief.terug.schrijver = 'namens';
	zaak.concept.kenmerk.dossiernummer = ' A-17 ';
	const { schrijver } = zaakVan(zaak);
	expect(schrijver).toEqual({
		soort: 'namens',
		organisatie: Object.fromEntries(ORGANISATIEVELDEN.map((veld) => [veld, ''])),
		kenmerk: 'A-17'
	});
});

test('wat zelden speelt brengt zijn eigen brief mee', () => {
	const zaak = anderGezin();
	Object.assign(zaak.brief.terug.onkosten, { soort: 'reiskosten', bedrag: '120' });
	Object.assign(zaak.brief.terug.eerder, { datum: '1-3-2026', onderwerp: 'Verzoek' });
	expect(passend(zaak)).toEqual(['correctie', 'onkosten', 'herinnering']);
	zaak.brief.terug.herberekend = true;
	expect(passend(zaak)[0]).toBe('correctieNaHerberekening');
});

test('een begroting met een tekort geeft een overzicht voor de kantonrechter', () => {
	const zaak = anderGezin();
	Object.assign(zaak.brief.terug.begroting, { toeslagen: '100', wonen: '900', boodschappen: '500' });
	expect(centen(zaakVan(zaak).bijzonder.begroting?.over ?? null)).toBe('182.00');
	expect(passend(zaak)).not.toContain('kantonrechter');
	Object.assign(zaak.brief.terug.begroting, { bijzonder: '300', reden: 'Zorg voor een ouder' });
	expect(centen(zaakVan(zaak).bijzonder.begroting?.over ?? null)).toBe('-118.00');
	expect(zaakVan(zaak).bijzonder.begroting?.uitgaven.at(-1)?.reden).toBe('Zorg voor een ouder');
	expect(passend(zaak)).toContain('kantonrechter');
});

test('wat niet te lezen is telt niet mee en staat bij zijn veld', () => {
	const zaak = anderGezin();
	zaak.brief.terug.gewijzigdSinds = 'morgen';
	Object.assign(zaak.brief.terug.onkosten, { soort: 'reiskosten', bedrag: 'veel' });
	expect([...foutenBijSchrijven(zaak.brief, VANDAAG).keys()]).toEqual([
		'terug.gewijzigdSinds',
		'terug.onkosten.bedrag'
	]);
	expect(zaakVan(zaak).bijzonder).toMatchObject({ gewijzigdSinds: null, onkosten: null });
	expect(foutenBijSchrijven(leegBrief(), VANDAAG).size).toBe(0);
	const later = Object.assign(leegBrief(), { sinds: '21-7-2026' });
	expect([...foutenBijSchrijven(later, VANDAAG).keys()]).toEqual(['sinds']);
});

test('veranderde het pas na de brief, dan is een nieuwe berekening nodig en geen verbetering', () => {
	expect(passend(anderGezin('1-5-2026'), LATER)).toContain('gewijzigd');
	expect(passend(anderGezin('1-5-2026'), LATER)).not.toContain('latereCorrectie');
	expect(passend(anderGezin('1-2-2026'), LATER)).toContain('latereCorrectie');
	expect(nagekeken(anderGezin('1-5-2026'), LATER).uitleg.zinnen.join(' ')).toContain('pas na de brief');
});

test('zonder brief is er een brief om haar te vragen', () => {
	const { brief, concept } = getypt();
	const zaak = maakBriefzaak(brief, concept, null, null, BINNEN);
	expect(welkeBrieven(zaak).passend.map(({ id }) => id)).toEqual(['mededeling']);
});

test('de berekening bij een latere brief is die van vandaag', () => {
	const zaak = zaakVan(anderGezin(), LATER);
	expect(berekeningBij('correctie', zaak)?.dossier.peildatum).toBe('2026-03-05');
	expect(berekeningBij('latereCorrectie', zaak)?.dossier.peildatum).toBe(LATER);
});

test('de betalingen: elke maand sinds het beslag, de laatste eerst; wat getypt is blijft', () => {
	const zaak = anderGezin();
	const { terug } = zaak.brief;
	const { feiten } = nagekeken(zaak);
	zetBetalingen(zaak.brief, feiten, LATER);
	expect(terug.betalingen).toEqual([]);
	zaak.brief.sinds = '9-5-2026';
	zetBetalingen(zaak.brief, feiten, LATER);
	expect(terug.betalingen.map(({ begin, netto }) => [begin, netto])).toEqual([
		['1-7-2026', '2.000,00'],
		['1-6-2026', '2.000,00'],
		['1-5-2026', '2.000,00']
	]);
	Object.assign(terug.betalingen[1] ?? {}, { netto: '1.900', ingehouden: '664' });
	zaak.brief.sinds = '1-4-2026';
	zetBetalingen(zaak.brief, feiten, LATER);
	expect(terug.betalingen).toHaveLength(4);
	expect(terug.betalingen[1]).toEqual({ begin: '1-6-2026', netto: '1.900', ingehouden: '664' });
	vulOveralIn(zaak.brief, feiten, LATER);
	expect(terug.betalingen.map(({ ingehouden }) => ingehouden)).toEqual(['', '664', '664', '664']);
});

test('de inhoudingen: alleen wat is ingevuld telt, en wat te veel was staat in de brief', () => {
	const zaak = anderGezin();
	zaak.brief.sinds = '1-3-2026';
	zetBetalingen(zaak.brief, nagekeken(zaak).feiten, alsDatum('2026-04-20'));
	const [, maart] = zaak.brief.terug.betalingen;
	expect(afdrachtVan(zaak.brief, zaak.concept, nagekeken(zaak, alsDatum('2026-04-20')))).toBe(null);
	Object.assign(maart ?? {}, { ingehouden: '664' });
	const uit = afdrachtVan(zaak.brief, zaak.concept, nagekeken(zaak, alsDatum('2026-04-20')));
	expect([centen(uit?.teVeel.brief ?? null), centen(uit?.teVeel.juist ?? null)]).toEqual(['0.00', '146.00']);
});

test('het vakantiegeld: een jaar tot en met de maand van de betaling', () => {
	const zaak = anderGezin();
	const { vakantiegeld } = zaak.brief.terug;
	vakantiegeld.dag = '20-5-2026';
	zetOpbouw(zaak.brief, nagekeken(zaak).feiten);
	expect([vakantiegeld.maanden[0]?.begin, vakantiegeld.maanden.at(-1)?.begin]).toEqual([
		'1-6-2025',
		'1-5-2026'
	]);
	expect(vakantiegeldVan(zaak.brief, nagekeken(zaak, LATER))).toBe(null);
	Object.assign(vakantiegeld, { netto: '900', ingehouden: '900' });
	for (const maand of vakantiegeld.maanden) maand.netto = '1.400';
	const uit = vakantiegeldVan(zaak.brief, nagekeken(zaak, LATER));
	expect(centen(uit?.teVeel ?? null)).not.toBe('0.00');
	expect(passend(zaak, LATER)).toContain('vakantiegeld');
	expect(passend(zaak, LATER)).not.toContain('vakantiegeldBetaler');
	// Voordat het er is, ging er niets af: dan weet de betaler wat hij moet laten.
	vakantiegeld.ingehouden = '';
	expect(passend(zaak)).toContain('vakantiegeldBetaler');
	expect(passend(zaak)).not.toContain('vakantiegeld');
	// Van voor het beslag is er niets terug te vragen.
	vakantiegeld.ingehouden = '900';
	zaak.brief.sinds = '1-6-2026';
	expect(passend(zaak, LATER)).not.toContain('vakantiegeld');
});

test('"weet ik niet" telt ook als het niet in de brief staat, en zegt waar het te beantwoorden is', () => {
	const zaak = getypt();
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'woonkosten'), 'weetNiet');
	alles(zaak);
	expect(onzekerePunten(zaak.brief, zaak.concept).map(({ punt: { id }, blok }) => [id, blok])).toEqual([
		['woonkosten', 'wonen']
	]);
	expect(feitBij(zaak).opgave.soort).toBe('bedragen');
});

test('wat voor de brief terug is getypt komt na herladen terug', () => {
	const { brief } = getypt();
	brief.terug.adres = 'Postbus 12';
	brief.terug.betalingen = [{ begin: '1-3-2026', netto: '2000', ingehouden: '' }];
	expect(herstelBrief(JSON.parse(JSON.stringify(brief))).terug).toEqual(brief.terug);
	expect(herstelBrief({ ...brief, terug: 'vreemd' }).terug).toEqual(leegBrief().terug);
});
