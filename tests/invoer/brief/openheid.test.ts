/** Art. 475e lid 1 Rv: zonder woonadres vragen wij of iemand laat zien waar hij woont, en de brief krijgt dat antwoord niet. */
import { describe, expect, test } from 'vitest';
import { foutenBijKlopt } from '#lib/invoer/brief/fouten.ts';
import { nogNodig } from '#lib/invoer/brief/nodig.ts';
import { kijkNa } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, neemBriefOver } from '#lib/invoer/brief/oordelen.ts';
import { OPENHEID } from '#lib/invoer/brief/openvragen.ts';
import { maakBriefzaak } from '#lib/invoer/brief/zaak.ts';
import { kiesOpenheid } from '#lib/invoer/vragenlijst/vragen/adres.ts';
import { woonteksten } from '#lib/teksten/wonen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { alles, getypt, punt, uitkomst, VANDAAG, type Getypt } from './hulp.ts';

const KORT_NA = alsDatum('2026-03-20');

/** Een brief die zelf zegt dat er geen woonadres is, of iemand die dat zegt. */
function zonderAdres(bedrag: string, inBrief: boolean, openheid: '' | 'ja' | 'nee'): Getypt {
	const zaak = getypt(bedrag);
	if (inBrief) zaak.brief.gegevens.wonen.adres = 'geen';
	neemBriefOver(zaak.brief, zaak.concept);
	if (!inBrief) {
		kiesOordeel(zaak.brief, punt(zaak, 'adres'), 'kloptNiet');
		zaak.concept.wonen.adres = 'geen';
	}
	alles(zaak);
	Object.assign(zaak.concept.wonen, { woning: 'huur', huurtoeslagMogelijk: 'ja' });
	kiesOpenheid(zaak.concept, openheid);
	return zaak;
}
const kijk = ({ brief, concept }: Getypt) => kijkNa(brief, concept, KORT_NA);
function nagekeken(zaak: Getypt) {
	const gelezen = kijk(zaak);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}

test.each([true, false])('zij wordt gevraagd voor er een antwoord is (in de brief: %s)', (inBrief) => {
	const zaak = zonderAdres('952', inBrief, '');
	const { leeg } = woonteksten.openheid;
	const fouten = foutenBijKlopt(zaak.brief, zaak.concept, 'wonen', VANDAAG).map(({ tekst }) => tekst);
	expect(fouten).toContain(leeg);
	const gelezen = kijk(zaak);
	expect(gelezen.gelukt ? [] : nogNodig(zaak.brief, gelezen.fouten)).toMatchObject([
		{ tekst: leeg, stap: 'klopt-wonen' }
	]);
});

test.each([
	['nederland', false],
	['geen', true]
] as const)('niet met een woonadres, en niet in een instelling (%s)', (adres, instelling) => {
	const zaak = zonderAdres('952', true, '');
	zaak.concept.wonen.adres = adres;
	zaak.concept.wonen.inrichting = { ja: instelling, kostenPerMaand: instelling ? '500' : '' };
	expect(kijk(zaak).gelukt).toBe(true);
});

test.each([true, false])(
	'zegt iemand ja, dan kan het hoger, met de brief die ervoor is (in de brief: %s)',
	(inBrief) => {
		const zaak = zonderAdres('952', inBrief, 'ja');
		expect(uitkomst(zaak)).toMatchObject({ uitkomst: 'kanHoger', bedragFeiten: '1482.00' });
		const { passend } = welkeBrieven(maakBriefzaak(zaak.brief, zaak.concept, nagekeken(zaak), null, KORT_NA));
		expect(passend[0]).toMatchObject({ id: 'openheid' });
		// De brief zegt dat er een vaste plek is: dat moet waar zijn.
		expect(passend[0]?.waarschuwingen).toContain('vastePlek');
	}
);

describe('waarmee de brief rekent', () => {
	test('zonder openheid, want die staat er niet in', () => {
		expect(uitkomst(zonderAdres('952', true, 'ja'))).toMatchObject({
			eigenGegevens: { klopt: true },
			toeschrijving: [{ veld: 'wonen.openheidVanZaken' }]
		});
	});

	test('past het bedrag alleen met openheid, dan wist de deurwaarder het al', () => {
		expect(uitkomst(zonderAdres('1482', true, 'ja'))).toMatchObject({
			uitkomst: 'klopt',
			eigenGegevens: { klopt: true }
		});
	});
});

test.each([
	['952', true, 'geen'],
	['1482', false, 'nederland']
] as const)(
	'zwijgt hij over het adres, dan zegt het bedrag %s waarmee hij rekende',
	(bedrag, klopt, adres) => {
		const { controle, uitkomst: gevonden } = nagekeken(zonderAdres(bedrag, false, 'nee'));
		expect(gevonden.oordeel.uitkomst === 'klopt').toBe(klopt);
		expect(controle.brief.gegevens?.wonen.adres).toBe(adres);
	}
);

test('wie het nog niet vertelde, hoort wat dat scheelt', () => {
	const { uitleg } = nagekeken(zonderAdres('952', true, 'nee'));
	const [open] = uitleg.open;
	expect(open).toMatchObject({ veld: OPENHEID, isSchatting: false });
	expect(open?.zin.replaceAll('\u00a0', ' ')).toContain('Dan is het € 1.482 per maand.');
	expect(uitleg.doe.kop).toBe('Vertel waar u woont en wat u verdient');
	expect(uitleg.doe.tekst.join(' ')).toContain('alleen als u een vaste plek heeft');
});
