/** Wat er te veel is ingehouden, wat daarbij niet kan, en wat er in een brief terug van komt. */
import { expect, test } from 'vitest';
import { eerdereBrief, kiesEerdereBrief, kwamLaat, zetBetalingen } from '#lib/invoer/brief/betalingen.ts';
import { kijkNa, type Nagekeken } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { voegJaarinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import { dagfoutenBijSchrijven, foutenBijSchrijven } from '#lib/invoer/brief/schrijven.ts';
import { afdrachtVan, maakBriefzaak } from '#lib/invoer/brief/zaak.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { keuzeInWoorden } from '#lib/uitleg/brieven/keuze-in-woorden.ts';
import { BRIEFSOORTEN, welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { berekenUitkomst } from '../../hulp/bereken.ts';
import { dossier, inkomen, periode, perioden } from '../../hulp/bouwers.ts';
import { centen } from '../../hulp/posten.ts';
import { alles, feitBij, getypt, punt, VANDAAG, type Getypt } from './hulp.ts';

const BINNEN = alsDatum('2026-03-20');

/** De brief noemt een kind dat er niet is: 146 te laag. */
function anderGezin(): Getypt {
	const zaak = getypt('1336');
	zaak.brief.gegevens.leefsituatie = 'alleenstaande_ouder';
	neemBriefOver(zaak.brief, zaak.concept);
	const gezin = punt(zaak, 'leefsituatie');
	kiesOordeel(zaak.brief, gezin, 'kloptNiet');
	zaak.concept.leefsituatie = 'alleenstaande';
	return alles(zaak);
}

function nagekeken({ brief, concept }: Getypt, vandaag = BINNEN): Nagekeken {
	const gelezen = kijkNa(brief, concept, vandaag);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}

const zaakVan = (zaak: Getypt, vandaag = BINNEN) =>
	maakBriefzaak(zaak.brief, zaak.concept, nagekeken(zaak, vandaag), null, vandaag);
const passend = (zaak: Getypt) => welkeBrieven(zaakVan(zaak)).passend.map(({ id }) => id);

/** Wat de brief van die zaak vraagt. */
function zinnenVan(zaak: ReturnType<typeof zaakVan>): string {
	const [eerste] = welkeBrieven(zaak).passend;
	return JSON.stringify(eerste && BRIEFSOORTEN[eerste.id].maak(zaak).verzoeken);
}

/** De inhoudingen van maart en april: elke maand 664, dus 146 te veel. */
function metInhoudingen(sinds = '1-3-2026', vandaag = alsDatum('2026-04-20')): Getypt {
	const zaak = anderGezin();
	zaak.brief.sinds = sinds;
	zetBetalingen(zaak.brief, nagekeken(zaak).feiten, vandaag);
	for (const betaling of zaak.brief.terug.betalingen) betaling.ingehouden = '664';
	return zaak;
}

test('alleen als elke maand die voorbij is is nagelopen, is er een bedrag over de hele tijd', () => {
	const zaak = metInhoudingen();
	const alles20april = () => zaakVan(zaak, alsDatum('2026-04-20')).bijzonder.alleInhoudingen;
	expect(alles20april()).toBe(true);
	// April is nog niet voorbij; maart wel.
	Object.assign(zaak.brief.terug.betalingen[0] ?? {}, { ingehouden: '' });
	expect(alles20april()).toBe(true);
	Object.assign(zaak.brief.terug.betalingen[1] ?? {}, { ingehouden: '' });
	expect(alles20april()).toBe(false);
});

test('kwam de brief lang na het beslag, dan telt het niet van voor de brief', () => {
	const zaak = metInhoudingen('1-2-2024');
	expect(zaak.brief.terug.betalingen.map(({ begin }) => begin)).toEqual(['1-4-2026', '1-3-2026']);
	expect(passend(zaak)[0]).toBe('correctieNaHerberekening');
	expect(zaakVan(zaak).bijzonder).toMatchObject({ herberekend: true, vermoedHerberekend: true });
	// Was het toch de eerste brief, dan telt het vanaf het beslag. Wat er daarvoor af ging, weten wij niet.
	kiesEerdereBrief(zaak.brief, 'nee');
	expect(passend(zaak)[0]).toBe('correctie');
	const eerste = zaakVan(zaak);
	expect(eerste.bijzonder).toMatchObject({
		herberekend: false,
		vermoedHerberekend: false,
		laatGekregen: true,
		alleInhoudingen: false
	});
	expect(zinnenVan(eerste)).toContain('vanaf 1 februari 2024');
	expect(welkeBrieven(eerste).passend[0]?.waarschuwingen).toContain('laatGekregen');
	kiesEerdereBrief(zaak.brief, 'ja');
	expect(eerdereBrief(zaak.brief)).toBe('ja');
	expect(passend(zaak)[0]).toBe('correctieNaHerberekening');
	expect(zinnenVan(zaakVan(zaak))).toContain('vanaf 5 maart 2026');
	kiesEerdereBrief(zaak.brief, '');
	zaak.brief.sinds = '1-2-2026';
	expect(kwamLaat(zaak.brief)).toBe(false);
	expect(passend(zaak)[0]).toBe('correctie');
	zaak.brief.terug.herberekend = true;
	zetBetalingen(zaak.brief, nagekeken(zaak).feiten, alsDatum('2026-04-20'));
	expect(zaak.brief.terug.betalingen).toHaveLength(2);
	expect(zaakVan(zaak).bijzonder).toMatchObject({ herberekend: true, vermoedHerberekend: false });
});

test('met stroken lopen de vier weken zoals op de strook', () => {
	const opgave = perioden(periode('2026-04-13', '2026-05-10'), periode('2026-05-11', '2026-06-07'));
	const feiten = berekenUitkomst(dossier({ inkomens: [inkomen({ tijdvak: 'vierweken', opgave })] }));
	const { brief } = anderGezin();
	brief.sinds = '20-5-2026';
	zetBetalingen(brief, feiten, VANDAAG);
	expect(brief.terug.betalingen.map(({ begin }) => begin)).toEqual(['8-6-2026', '11-5-2026']);
});

test('bij winst blijft het inkomen pas vrij als de rechter dat beslist', () => {
	const zaak = anderGezin();
	feitBij(zaak).soort = 'winst';
	Object.assign(zaak.brief.terug.begroting, { wonen: '900' });
	expect(zaakVan(zaak).bijzonder.begroting?.inkomsten[0]?.naam).toBe(
		'Inkomen dat vrij blijft als de rechter dat beslist'
	);
});

test('vier weken die nog niet voorbij zijn tellen niet', () => {
	const zaak = anderGezin();
	feitBij(zaak).tijdvak = 'vierweken';
	zaak.brief.sinds = '9-3-2026';
	zetBetalingen(zaak.brief, nagekeken(zaak).feiten, alsDatum('2026-05-10'));
	expect(zaak.brief.terug.betalingen.map(({ begin }) => begin)).toEqual(['6-4-2026', '9-3-2026']);
	for (const betaling of zaak.brief.terug.betalingen) betaling.ingehouden = '500';
	const na = (dag: string) =>
		afdrachtVan(zaak.brief, zaak.concept, nagekeken(zaak, alsDatum(dag)))?.betalingen.length;
	expect([na('2026-05-02'), na('2026-05-03')]).toEqual([1, 2]);
});

test.each([
	['21-7-2026', 'Deze dag is na vandaag. Vul de dag in waarop het anders werd, of laat dit leeg.'],
	[
		'1-1-2020',
		'Deze dag is niet na de brief. Vul de dag in waarop het na de brief anders werd, of laat dit leeg.'
	],
	[
		'5-3-2026',
		'Deze dag is niet na de brief. Vul de dag in waarop het na de brief anders werd, of laat dit leeg.'
	],
	['6-3-2026', undefined]
])('een verandering op %s: %s', (dag, fout) => {
	const zaak = anderGezin();
	zaak.brief.terug.gewijzigdSinds = dag;
	expect(foutenBijSchrijven(zaak.brief, VANDAAG).get('terug.gewijzigdSinds')).toBe(fout);
	expect(dagfoutenBijSchrijven(zaak.brief, VANDAAG).get('terug.gewijzigdSinds')).toBe(fout);
	expect(zaakVan(zaak, VANDAAG).bijzonder.gewijzigdSinds).toBe(fout ? null : '2026-03-06');
});

test.each(['abc', '-50', '1.2.3', '1e3', '2.001'])(
	'%s van 2.000 netto: een fout, en het telt niet mee',
	(getypt) => {
		const zaak = metInhoudingen();
		Object.assign(zaak.brief.terug.betalingen[1] ?? {}, { ingehouden: getypt });
		expect([...foutenBijSchrijven(zaak.brief, VANDAAG).keys()]).toEqual(['terug.betalingen[1].ingehouden']);
		const uit = afdrachtVan(zaak.brief, zaak.concept, nagekeken(zaak, alsDatum('2026-04-20')));
		expect(uit?.betalingen).toHaveLength(1);
	}
);

test('het overzicht voor de rechter telt het inkomen van de partner mee', () => {
	const zaak = anderGezin();
	zaak.concept.leefsituatie = 'gehuwd_zonder_kinderen';
	const id = voegJaarinkomenToe(zaak.concept, 'partner');
	const partner = zaak.concept.inkomens.find((een) => een.id === id);
	if (!partner) throw new Error('geen partner');
	partner.opgave.belastbaar.bedrag = '30.000';
	partner.opgave.netto.bedrag = '2.000';
	alles(zaak);
	Object.assign(zaak.brief.terug.begroting, { wonen: '1.500' });
	const { inkomsten } = zaakVan(zaak).bijzonder.begroting ?? {};
	expect(inkomsten?.map(({ naam, bedrag }) => [naam, centen(bedrag)])).toContainEqual([
		'Inkomen van de partner',
		'2000.00'
	]);
	expect(passend(zaak)).not.toContain('kantonrechter');
});

test('past er geen brief, dan staat er waarom: de reden van de brief waar het om gaat', () => {
	const zaak = anderGezin();
	zaak.brief.soort = 'verrekening';
	zaak.brief.bedrag = '1600';
	expect(keuzeInWoorden(zaakVan(zaak)).geen.join(' ')).toContain('hoger dan onze berekening');
	const goed = alles(getypt('1482'));
	goed.brief.sinds = '1-3-2026';
	zetBetalingen(goed.brief, nagekeken(goed).feiten, BINNEN);
	Object.assign(goed.brief.terug.betalingen[0] ?? {}, { ingehouden: '600' });
	expect(keuzeInWoorden(zaakVan(goed)).geen.join(' ')).toContain('Er ging meer af dan de brief toestaat.');
	expect(keuzeInWoorden(zaakVan(anderGezin())).geen).toEqual([]);
});
