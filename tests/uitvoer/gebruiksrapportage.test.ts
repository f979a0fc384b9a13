import { expect, test } from 'vitest';
import { alsDatum } from '#lib/tijd/datum.ts';
import { bewaardVanaf, maakGebruiksrapportage, tijdstempel } from '#lib/uitvoer/gebruiksrapportage.ts';

test.each([
	['2026-11-27T14:05:09+01:00', '27-11-2026 14:05:09'],
	['2027-01-01T00:00:05+01:00', '01-1-2027 00:00:05'],
	['2026-09-09T09:09:09+02:00', '09-9-2026 09:09:09'],
	['2026-10-25T02:30:00+02:00', '25-10-2026 02:30:00']
])('%s staat er als %s', (tijdstip, verwacht) => expect(tijdstempel(tijdstip)).toBe(verwacht));

test.each([
	['2026-11-27', '2025-10-27'],
	['2026-03-31', '2025-02-28'],
	['2025-03-31', '2024-02-29'],
	['2027-01-15', '2025-12-15']
])('op %s blijft wat er sinds %s is gebeurd', (vandaag, vanaf) =>
	expect(bewaardVanaf(alsDatum(vandaag))).toBe(vanaf)
);

const regel = (tijdstip: string, anders: object = {}) => ({
	voorletters: 'J.',
	tussenvoegsel: 'van',
	achternaam: 'Dijk',
	organisatie: 'Bewind BV',
	werkendVoor: 'Gemeente Almere',
	bsnInwoner: '111222333',
	bsnPartner: '',
	dossiernummer: '=K7',
	tijdstip,
	...anders
});

test('precies de kolommen van het portaal, oudste eerst, en alleen de gekozen dagen', () => {
	const { csv, aantal } = maakGebruiksrapportage(
		[
			regel('2026-11-27T23:59:59+01:00'),
			regel('2026-11-26T10:00:00+01:00', { werkendVoor: '', bsnPartner: '10000008' }),
			regel('2026-11-25T23:59:59+01:00'),
			regel('2026-11-28T00:00:00+01:00')
		],
		alsDatum('2026-11-26'),
		alsDatum('2026-11-27')
	);
	expect(aantal).toBe(2);
	expect(csv.slice(1).split('\r\n')).toEqual([
		'Voorletters;Tussenvoegsel;Achternaam;OrganisatieNaam;Bsninwoner;BsnPartner;Timestamp;Dossiernr;GemachtigdDoor',
		`J.;van;Dijk;Bewind BV;111222333;010000008;26-11-2026 10:00:00;'=K7;`,
		`J.;van;Dijk;Bewind BV;111222333;;27-11-2026 23:59:59;'=K7;Gemeente Almere`,
		''
	]);
});
