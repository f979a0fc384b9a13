/** Welk bedrag een brief vraagt en vanaf wanneer: op tijd dat van toen, en later dat van nu. */
import { describe, expect, test } from 'vitest';
import { berekeningBij } from '#lib/invoer/brief/schrijven.ts';
import type { Briefid } from '#lib/teksten/brieven/soorten.ts';
import { inStem } from '#lib/teksten/brieven/stem.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import type { Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { uiterlijkVersturen } from '#lib/uitleg/brieven/gevraagd.ts';
import { samenIngehouden } from '#lib/uitleg/brieven/inhoudingen.ts';
import { BRIEFSOORTEN, welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { brief, controle, feiten } from '../controle/hulp.ts';
import {
	AFDRACHT,
	hogeWoonkosten,
	metToeslagen,
	ouderTeVeel,
	zaak,
	zonderAdres
} from '../verslag/brieven/zaken.ts';

const LATER = { vandaag: '2026-07-20' };
const later = (inhoud: Record<string, unknown>) => ({ ...inhoud, ...LATER });

function tekst(id: Briefid, een: Briefzaak): string {
	expect(BRIEFSOORTEN[id].pastNiet(een)).toBe(null);
	const { inleiding, gronden, verzoeken } = BRIEFSOORTEN[id].maak(een);
	return [...inleiding, ...gronden, ...verzoeken]
		.map((zin) => inStem(zin, een.schrijver.soort))
		.join(' ')
		.replaceAll('\u00a0', ' ');
}
const reden = (een: Briefzaak, id: Briefid) =>
	welkeBrieven(een).andere.find((ander) => ander.id === id)?.reden;
const waarschuwingen = (een: Briefzaak, id: Briefid) =>
	welkeBrieven(een).passend.find((ander) => ander.id === id)?.waarschuwingen ?? [];

/** Wat er op de dag van de brief en op 20 juli 2026 uit de feiten komt, zoals een brief het schrijft. */
const PER_BRIEF = [
	['latereCorrectie', 'correctie', ouderTeVeel(), '€ 1.482', '€ 1.499'],
	['woonkosten', 'woonkosten', hogeWoonkosten(), '€ 1.978', '€ 1.995'],
	['toeslagen', 'toeslagen', metToeslagen(), '€ 1.708', '€ 1.725'],
	['openheid', 'openheid', zonderAdres(), '€ 1.482', '€ 1.499']
] as const;

describe.each(PER_BRIEF)('%s', (id, opTijd, inhoud, toen, nu) => {
	test('na de vier weken: het bedrag van nu, vanaf vandaag, met de grond daarvoor', () => {
		const een = zaak(later(inhoud));
		const heel = tekst(id, een);
		expect(heel).toContain(`in ${nu} per maand, vanaf 20 juli 2026`);
		expect(heel).not.toContain(toen);
		expect(heel).toContain('De vier weken na uw brief zijn voorbij.');
		expect(heel).toContain('artikel 475d lid 3 en 5 Rv');
		expect(heel).not.toContain('Betaal terug');
		expect(berekeningBij(id, een)?.dossier.peildatum).toBe('2026-07-20');
		expect(waarschuwingen(een, id)).toContain('nietVanafBegin');
	});

	test('op tijd: het bedrag van toen, vanaf het beslag, met een terugbetaling', () => {
		const een = zaak(inhoud);
		const heel = tekst(opTijd, een);
		expect(heel).toContain(`in ${toen} per maand, vanaf 1 maart 2026`);
		expect(heel).toContain('artikel 475i lid 3 Rv');
		expect(heel).toContain('Betaal terug wat vanaf 1 maart 2026 te veel is ingehouden.');
		expect(berekeningBij(opTijd, een)?.dossier.peildatum).toBe('2026-03-05');
		expect(waarschuwingen(een, opTijd)).toContain('schuldStijgt');
	});

	test('na een nieuwe berekening: niet verder terug dan die berekening', () => {
		const een = zaak(inhoud, { bijzonder: { herberekend: true } });
		const heel = tekst(opTijd === 'correctie' ? 'correctieNaHerberekening' : opTijd, een);
		expect(heel).toContain('artikel 475i lid 4 Rv');
		expect(heel).toContain('vanaf 5 maart 2026');
		expect(heel).not.toContain('1 maart 2026');
	});

	test('is het vandaag niet hoger dan in de brief, dan past de brief niet', () => {
		const een = zaak(later(inhoud));
		const { nagekeken } = een;
		if (!nagekeken) throw new Error('geen brief');
		const { bedragBrief } = nagekeken.uitkomst;
		const uitkomst = { ...nagekeken.uitkomst, feitenNu: { soort: 'bedrag', bedrag: bedragBrief } as const };
		expect(reden({ ...een, nagekeken: { ...nagekeken, uitkomst } }, id)).toBe('nuLager');
	});
});

test('veranderde het pas na de brief, dan telt ook op tijd het bedrag van nu, zonder terugbetaling', () => {
	const bijzonder = { pasLater: true, gewijzigdSinds: alsDatum('2026-03-15') };
	const heel = tekst('toeslagen', zaak(metToeslagen(), { bijzonder }));
	expect(heel).toContain('Sinds 15 maart 2026 is mijn situatie anders');
	expect(heel).toContain('vanaf 20 maart 2026');
	expect(heel).not.toMatch(/Betaal terug|vier weken/);
});

describe('bij een verrekening', () => {
	const verrekening = (bedrag: string, anders = {}) =>
		zaak(controle({ ...LATER, brief: brief(bedrag, { soort: 'verrekening' }) }), { bijzonder: anders });

	test('geldt het bedrag van nu', () => {
		const een = verrekening('1111.00');
		const heel = tekst('verrekening', een);
		expect(heel).toContain('Houd € 1.499 per maand vrij bij elke verrekening.');
		expect(heel).not.toContain('1.482');
		expect(berekeningBij('verrekening', een)?.dossier.peildatum).toBe('2026-07-20');
	});

	test.each([
		['svb', 'artikel 4:93 lid 4 Awb'],
		['uwv', 'artikel 4:93 lid 4 Awb'],
		['gemeente', 'artikel 4:93 lid 4 Awb'],
		['werkgever', 'artikel 6:135 onder a BW'],
		['ander', 'artikel 6:135 onder a BW'],
		['belastingdienst', 'mag ik de beslagvrije voet houden.']
	] as const)('is dit de grond bij %s: %s', (verrekenaar, grond) => {
		const heel = tekst('verrekening', verrekening('1111.00', { verrekenaar }));
		expect(heel).toContain(grond);
		expect(heel).not.toContain('475c tot en met 475e');
	});
});

test('het bedrag dat terug moet, staat er alleen als elke inhouding is nagelopen', () => {
	const met = (alleInhoudingen: boolean) =>
		tekst('correctie', zaak(ouderTeVeel(), { bijzonder: { afdracht: AFDRACHT, alleInhoudingen } }));
	expect(met(true)).toContain('Dat is tot nu toe € 146.');
	expect(met(false)).not.toContain('tot nu toe');
});

test('kwam de brief lang na het beslag, dan hoort iemand dat wij van een nieuwe berekening uitgaan', () => {
	const bijzonder = { herberekend: true, vermoedHerberekend: true };
	expect(waarschuwingen(zaak(ouderTeVeel(), { bijzonder }), 'correctieNaHerberekening')).toContain(
		'alsHerberekend'
	);
});

test.each([
	['2026-03-20', '2 april 2026'],
	// Na de dag van de brief telt nog de ontvangst, zoals in de wet.
	['2026-04-03', '4 april 2026'],
	['2026-04-05', null]
])('op %s kan de brief weg tot en met %s', (vandaag, dag) => {
	expect(uiterlijkVersturen(zaak(ouderTeVeel({ vandaag })))).toBe(dag);
});

test('hoge woonkosten tellen hooguit 18 maanden: dat staat erbij, en iemand hoort het vooraf', () => {
	const een = zaak(hogeWoonkosten());
	expect(tekst('woonkosten', een)).toContain('hooguit 18 maanden');
	expect(waarschuwingen(een, 'woonkosten')).toContain('woonkostenTijdelijk');
});

describe('doorgeven dat er iets is veranderd', () => {
	const gewijzigd = { bijzonder: { gewijzigdSinds: alsDatum('2026-05-01') } };

	test('kan niet als alles nog is zoals in de brief', () => {
		const zelfde = controle({ ...LATER, brief: brief('1482.00', { gegevens: feiten() }) });
		expect(reden(zaak(zelfde, gewijzigd), 'gewijzigd')).toBe('nietsAnders');
	});

	test('kan wel als er iets anders is', () =>
		expect(reden(zaak(later(ouderTeVeel()), gewijzigd), 'gewijzigd')).toBe(undefined));
});

test('is het bedrag hetzelfde, dan is er geen verschil om uitleg over te vragen', () => {
	const stil = zaak(controle({ vandaag: '2026-03-20', brief: brief('1482.00') }));
	expect(reden(stil, 'uitleg')).toBe('bedragKlopt');
});

test('een brief van voor deze wet: de berekening van nu gaat mee, en de uitleg noemt geen nieuwe wet', () => {
	const een = zaak(
		controle({
			...LATER,
			feiten: feiten({ peildatum: '2020-05-05' }),
			brief: brief('900.00', { datum: '2020-05-05', ontvangen: null })
		})
	);
	expect(berekeningBij('twaalfMaanden', een)?.dossier.peildatum).toBe('2026-07-20');
	expect(tekst('uitleg', een)).not.toContain('475i');
});

test.each([
	['op tijd', ouderTeVeel(), {}, 'uw schuld ook weer zoveel hoger'],
	['te laat', later(ouderTeVeel()), {}, 'De brief vraagt dit bedrag daarom niet terug.'],
	['pas later veranderd', ouderTeVeel(), { pasLater: true }, 'Het veranderde pas na de brief.']
])('bij wat er is ingehouden staat of de brief het terugvraagt: %s', (_, inhoud, anders, zin) => {
	const een = zaak(inhoud, { bijzonder: { afdracht: AFDRACHT, ...anders } });
	expect(samenIngehouden(een)?.zinnen.join(' ')).toContain(zin);
});

test('bij een verrekening vraagt de brief het altijd terug', () => {
	const een = zaak(controle({ ...LATER, brief: brief('1336.00', { soort: 'verrekening' }) }), {
		bijzonder: { afdracht: AFDRACHT }
	});
	expect(samenIngehouden(een)?.zinnen.join(' ')).toContain('uw schuld ook weer zoveel hoger');
});
