import { expect, test } from 'vitest';
import { inDerdePersoon } from '#lib/taal/derde-persoon.ts';
import { AGENDANAMEN } from '#lib/teksten/brief/agenda.ts';
import { termijnteksten } from '#lib/teksten/brief/termijn.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { agendabestand, agendatitel } from '#lib/uitvoer/agenda.ts';

test.each(AGENDANAMEN)('%s: in de agenda staat wat iemand doet', (opDePagina, inDeAgenda) => {
	expect(agendatitel(opDePagina)).toBe(inDeAgenda);
	expect(agendatitel(inDerdePersoon(opDePagina))).toBe(inDeAgenda);
	expect(inDeAgenda).toMatch(/\b(reageren|Vragen|Nakijken)\b/);
	// Ook voor wie over een ander leest.
	expect(inDeAgenda).not.toMatch(/\b(mijn|uw|u)\b/);
});

test('een eigen titel blijft', () =>
	expect(agendatitel(termijnteksten.agendanaam)).toBe(termijnteksten.agendanaam));

test('de afspraak is een hele dag, en meldt zich een paar dagen eerder', () => {
	const regels = agendabestand(alsDatum('2026-12-08'), 'Reageren; nu', alsDatum('2026-11-26')).split('\r\n');
	expect(regels).toEqual(
		expect.arrayContaining([
			'DTSTART;VALUE=DATE:20261208',
			'DTEND;VALUE=DATE:20261209',
			'SUMMARY:Reageren\\; nu',
			'BEGIN:VALARM',
			'TRIGGER:-P3D'
		])
	);
});
