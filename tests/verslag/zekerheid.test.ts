import { GEEN_PERSONALIA } from '#lib/dossier/personalia.ts';
/** Op de eerste pagina van elk document: het woord, en direct daaronder wat nog open staat met zijn effect. */
import { describe, expect, test } from 'vitest';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { UITKOMSTDOCUMENTEN, type Uitkomstdocument } from '#lib/teksten/documenten/documenten.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { inkomen3 } from '../hulp/bouwers.ts';
import { woont } from '../hulp/zekerheid.ts';

const GEGEVENS = {
	versie: '1',
	commit: '',
	controlegetallen: {},
	gemaaktOp: '2026-07-14T10:15:00+02:00',
	organisatie: null,
	mee: { dossier: true, berekening: true },
	personalia: GEEN_PERSONALIA,
	vorige: null
};
const tekst = (soort: Uitkomstdocument, uitkomst: Uitkomst): string =>
	alsTekst(maakDocument(soort, uitkomst, GEGEVENS)).replace(/[\s\u00a0]+/g, ' ');

const KAMER = woont(
	{ huurtoeslagMogelijk: 'onbekend', woonkostenPerMaand: '850.00' },
	{ inkomens: [inkomen3('28505.00', '2150.00')] }
);
const LAAG = woont({}, { inkomens: [inkomen3('10000.00', '812.40')], toeslagen: { zorgtoeslag: '100.00' } });

describe.each(UITKOMSTDOCUMENTEN)('%s', (soort) => {
	test('zegt dat het bedrag precies is als alles bekend is', () => {
		const alles = tekst(soort, woont({}));
		expect(alles).toContain('Precies. Alles wat voor dit bedrag telt, is ingevuld.');
		expect(alles).not.toContain('Minstens');
	});

	test('zet het woord en het open punt met zijn effect voor de gegevens, en maar een keer', () => {
		const alles = tekst(soort, KAMER);
		const woord = alles.indexOf('Minstens. ');
		const punt = alles.indexOf('Zo niet, dan wordt het € 1.839. Dat is € 376 meer.');
		expect(woord).toBeGreaterThan(0);
		expect(punt).toBeGreaterThan(woord);
		expect(punt).toBeLessThan(1800);
		expect(alles).not.toContain('Niet bekend is of huurtoeslag mogelijk is');
		expect(alles).not.toContain('Meer niet.');
	});
});

test('de gekopieerde tekst begint met het bedrag en hoe zeker het is', () => {
	expect(tekst('rapportage', KAMER)).toMatch(/U mag minstens € 1\.463 per maand houden Minstens\. /);
});

test('wie minder heeft dan de beslagvrije voet, leest eerst wat hij heeft', () => {
	expect(tekst('rapportage', LAAG)).toMatch(/U mag € 812,40 per maand houden/);
	expect(tekst('rapportage', LAAG)).toContain('Er mag niets van af. Uw beslagvrije voet is € 872 per maand');
	expect(tekst('wgs', LAAG)).toContain('Het netto-inkomen is € 812,40. Dat is niet hoger dan de tBVV');
	expect(tekst('overzicht', LAAG)).toMatch(/Uw beslagvrije voet is € 872 per maand/);
});
