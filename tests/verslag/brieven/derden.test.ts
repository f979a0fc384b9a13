/** Wat een ander van een brief te zien krijgt: ruimte om te tekenen, geen woorden voor de schrijver, en de goede bedragen. */
import { describe, expect, test } from 'vitest';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import type { Briefid } from '#lib/teksten/brieven/soorten.ts';
import type { Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { overDeInwoner } from '#lib/uitleg/over-de-inwoner.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { maakBriefverslag } from '#lib/verslag/brieven/maak-brief.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { maakDocumentbytes } from '#lib/verslag/maak-document.ts';
import { brief, controle, feiten } from '../../controle/hulp.ts';
import { doorlopend, GEGEVENS } from '../document-hulp.ts';
import { BEGROTING, NAMENS, ouderTeVeel, VAKANTIEGELD, zaak } from './zaken.ts';

const tekst = (id: Briefid, een: Briefzaak) =>
	doorlopend(alsTekst(maakBriefverslag(id, een, GEGEVENS)).replaceAll('\u00a0', ' '));
const passend = (een: Briefzaak) => welkeBrieven(een).passend.map(({ id }) => id);
const reden = (een: Briefzaak, id: Briefid) =>
	welkeBrieven(een).andere.find((ander) => ander.id === id)?.reden;

describe('een brief op papier', () => {
	test('heeft ruimte voor wat iemand leeg liet, en voor een handtekening', () => {
		const leeg = { achternaam: '', adres: '', kenmerk: '', adressen: {} };
		const heel = tekst('correctie', zaak(ouderTeVeel(), { personalia: leeg }));
		expect(heel).toMatch(/^.*Naam: _+ Adres: _+ /);
		expect(heel).toMatch(/groet,\s+Handtekening: _+ Naam: _+/);
		expect(tekst('correctie', zaak(ouderTeVeel()))).toMatch(/groet,\s+Handtekening: _+ S\. de Wit/);
	});

	test('zegt niet zelf dat er een vraagteken in staat', () => {
		const personalia = { achternaam: '漢字', adres: '', kenmerk: '', adressen: {} };
		const verslag = maakBriefverslag('correctie', zaak(ouderTeVeel(), { personalia }), GEGEVENS);
		expect(verslag.tekensVervangen).toBe('');
		const vraagtekens: string[] = [];
		maakDocumentbytes(verslag, GEGEVENS, () => vraagtekens.push('?'));
		expect(vraagtekens).toEqual(['?']);
	});
});

test('de berekening die meegaat spreekt niemand aan', () => {
	const { feiten: uitkomst } = zaak(ouderTeVeel());
	if (!uitkomst) throw new Error('geen berekening');
	const gegevens = { ...GEGEVENS, mee: { dossier: false, berekening: true } };
	const verslag = overDeInwoner(maakDocument('rapportage', uitkomst, gegevens), uitkomst.dossier);
	expect(alsTekst(verslag)).not.toMatch(/\b[Uu]w?\b/);
	expect(maakDocumentbytes(verslag, gegevens).length).toBeGreaterThan(1000);
});

describe('het vakantiegeld', () => {
	const met = (vakantiegeldDag: string, anders = {}) =>
		zaak(controle(), {
			...anders,
			bijzonder: { vakantiegeld: VAKANTIEGELD, vakantiegeldDag: alsDatum(vakantiegeldDag) }
		});

	test('is er al, dan gaat er geen brief naar de betaler', () => {
		expect(passend(met('2026-05-20'))).toContain('vakantiegeld');
		expect(reden(met('2026-05-20'), 'vakantiegeldBetaler')).toBe('alBetaald');
		expect(passend(met('2026-07-21'))).toContain('vakantiegeldBetaler');
	});

	test('van voor het beslag wordt niet teruggevraagd', () => {
		expect(reden(met('2026-02-28'), 'vakantiegeld')).toBe('voorBeslag');
		expect(reden(met('2026-03-01'), 'vakantiegeld')).toBe(undefined);
	});

	test('staat in de brief met de dag, en per maand de voet en het netto', () => {
		const heel = tekst('vakantiegeld', met('2026-05-20'));
		expect(heel).toContain('vakantiegeld van 20 mei 2026');
		expect(heel).toContain('beslagvrije voet € 974, netto € 950');
		expect(heel).not.toContain('dit bedrag volgend jaar');
	});

	test('bij een verrekening staat er niets over een beslag of een deurwaarder', () => {
		for (const id of ['vakantiegeld', 'vakantiegeldBetaler'] as const) {
			const een = met(id === 'vakantiegeld' ? '2026-05-20' : '2026-07-21', {
				soort: 'verrekening',
				ontvanger: { naam: 'UWV', adres: '', kenmerk: '' }
			});
			expect(tekst(id, een)).not.toMatch(/deurwaarder|\bbeslag\b|wie het inkomen betaalt/);
			const vooraf = welkeBrieven(een).passend.find((ander) => ander.id === id)?.waarschuwingen;
			expect(vooraf).toEqual(id === 'vakantiegeld' ? ['schuldStijgt'] : []);
		}
	});
});

describe('het overzicht voor de kantonrechter', () => {
	const bijzonder = { begroting: BEGROTING };

	test('noemt de cliënt', () => {
		const een = zaak(controle(), { bijzonder, schrijver: NAMENS });
		expect(tekst('kantonrechter', een)).toContain('Dit overzicht is van mijn cliënt, S. de Wit.');
	});

	test('is per maand en van vandaag, ook als de brief over vier weken gaat', () => {
		const een = zaak(controle({ brief: brief('1368.00', { per: 'vierweken' }) }), { bijzonder });
		const heel = tekst('kantonrechter', een);
		expect(heel).toContain('volgens de berekening € 1.499 per maand');
		expect(heel).not.toContain('per vier weken');
	});

	test('zegt het als een partner zonder inkomen ertoe kan doen', () => {
		const waarschuwingen = (leefsituatie: string) =>
			welkeBrieven(
				zaak(controle({ feiten: feiten({ leefsituatie }), brief: brief('900.00') }), { bijzonder })
			).passend.find(({ id }) => id === 'kantonrechter')?.waarschuwingen;
		expect(waarschuwingen('gehuwd_zonder_kinderen')).toContain('partnerTeltMee');
		expect(waarschuwingen('alleenstaande')).not.toContain('partnerTeltMee');
	});
});

test('een brief zonder berekening noemt geen maanden waarmee is gerekend', () => {
	for (const [id, een] of [
		['mededeling', zaak(controle(), {}, true)],
		['verkeerdInkomen', zaak(controle(), { bijzonder: { gaatVoor: 'bijstand van de gemeente' } })]
	] as const) {
		expect(tekst(id, een)).not.toContain('waarmee is gerekend');
	}
});

test('een herinnering noemt de beslagvrije voet alleen waar die geldt', () => {
	const bijzonder = { eerdereBrief: { datum: alsDatum('2026-03-01'), onderwerp: 'Verzoek' } };
	const bij = (soort: Briefzaak['soort']) => tekst('herinnering', zaak(controle(), { bijzonder, soort }));
	expect(bij('vtlb')).not.toContain('beslagvrije voet');
	expect(bij('beslag')).toContain('Een verzoek over de beslagvrije voet moet u meteen behandelen.');
});
