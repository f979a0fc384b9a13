/** Wat een brief noemt: het bedrag in de maat van de brief, wat er anders is met het bewijs, en een adres op regels. */
import { expect, test } from 'vitest';
import { alsDatum } from '#lib/tijd/datum.ts';
import type { Briefid } from '#lib/teksten/brieven/soorten.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import type { Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { maakBriefverslag } from '#lib/verslag/brieven/maak-brief.ts';
import { brief, feiten } from '../../controle/hulp.ts';
import { doorlopend, GEGEVENS } from '../document-hulp.ts';
import { LATER } from './gevallen.ts';
import { ouderTeVeel, zaak } from './zaken.ts';

const regels = (id: Briefid, een: Briefzaak) =>
	alsTekst(maakBriefverslag(id, een, GEGEVENS)).replaceAll('\u00a0', ' ');
const tekst = (id: Briefid, een: Briefzaak) => doorlopend(regels(id, een));
const gegevens = feiten({ leefsituatie: 'alleenstaande_ouder' });
const perVierweken = brief('1233.23', { per: 'vierweken', gegevens });

test('per vier weken staat alles in die maat, met het maandbedrag van de berekening erbij', () => {
	const heel = tekst('correctie', zaak(ouderTeVeel({ brief: perVierweken })));
	expect(heel).toContain('€ 1.368 per vier weken (€ 1.482 per maand)');
	expect(heel).toContain('Dat is € 134,77 per vier weken meer dan in uw brief.');
	const later = tekst('latereCorrectie', zaak(ouderTeVeel({ ...LATER, brief: perVierweken })));
	expect(later).toMatch(/per vier weken \(€ 1\.\d{3} per maand\)/);
});

test('wie doorgeeft dat er iets is veranderd, zegt wat, met het uittreksel erbij', () => {
	const bijzonder = { gewijzigdSinds: alsDatum('2026-05-01'), pasLater: true };
	const heel = tekst('gewijzigd', zaak(ouderTeVeel(LATER), { bijzonder }));
	expect(heel).toContain('Eén gegeven is bij mij anders.');
	expect(heel).toContain('Leefsituatie');
	expect(heel).toContain('Bijlage 1: Uittreksel uit de basisregistratie personen (BRP)');
});

test('bij een verrekening staat wat er gedrukt was en wat er anders is, zonder woorden over een beslag', () => {
	const ontvanger = { naam: 'SVB', adres: '', kenmerk: '' };
	const inhoud = ouderTeVeel({ brief: brief('1336.00', { soort: 'verrekening', gegevens }) });
	const een = zaak(inhoud, { ontvanger });
	const heel = tekst('verrekening', een);
	expect(heel).toContain('Daarin staat een beslagvrije voet van € 1.336 per maand.');
	expect(heel).toContain('Eén gegeven is bij mij anders.');
	expect(heel).toContain('Bijlage 1: Uittreksel uit de basisregistratie personen (BRP)');
	expect(heel).not.toMatch(/deurwaarder|vier weken|\bbeslag\b/);
	const { waarschuwingen } = welkeBrieven(een).passend[0] ?? {};
	expect(waarschuwingen).toEqual(['gemeenteEerst', 'schuldStijgt']);
});

test.each([
	['Postbus 1 1000 AA Amsterdam', ['Postbus 1', '1000 AA Amsterdam']],
	['Postbus 12, 1500AB Zaandam', ['Postbus 12', '1500AB Zaandam']],
	['Plein 1945 12', ['Plein 1945 12']]
])('het adres %s komt op regels', (adres, verwacht) => {
	const ontvanger = { naam: 'Van der Plas', adres, kenmerk: '' };
	const tekstregels = regels('correctie', zaak(ouderTeVeel(), { ontvanger })).split('\n');
	const begin = tekstregels.indexOf('Van der Plas') + 1;
	expect(tekstregels.slice(begin, begin + verwacht.length)).toEqual(verwacht);
});
