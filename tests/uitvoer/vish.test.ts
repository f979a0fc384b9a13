import { expect, test } from 'vitest';
import { LEGE_ORGANISATIE } from '#lib/dossier/organisatie.ts';
import { maakVishlijst } from '#lib/uitvoer/vish.ts';

const ORGANISATIE = { ...LEGE_ORGANISATIE, naam: 'Bewind; en Zo', telefoon: '+31 20 1234567' };
const rij = (naam: string, bsn: string | null) => ({ naam, bsn });

test('elk geldig BSN een keer, met hoe de organisatie te bereiken is', () => {
	const lijst = maakVishlijst(
		[
			rij('a', '111222333'),
			rij('b', null),
			rij('c', '111222334'),
			rij('d', '111222333'),
			rij('e', '12345672')
		],
		ORGANISATIE,
		' Almere, Lelystad '
	);
	expect(lijst).toMatchObject({ aantal: 2, zonderBsn: ['b', 'c'], dubbel: ['d'] });
	expect(lijst.csv?.slice(1).split('\r\n')).toEqual([
		'BSN;Organisatie;Behandelaar;Adres;Telefoon;E-mail;Gemeenten',
		`111222333;"Bewind; en Zo";;;'+31 20 1234567;;Almere, Lelystad`,
		`012345672;"Bewind; en Zo";;;'+31 20 1234567;;Almere, Lelystad`,
		''
	]);
});

test.each([
	[null],
	[LEGE_ORGANISATIE],
	[{ ...LEGE_ORGANISATIE, naam: 'Zonder telefoon', adres: 'Straat 1' }],
	[{ ...LEGE_ORGANISATIE, telefoon: '020', email: 'a@b.nl' }]
])('zonder naam en telefoon of e-mail is er geen lijst', (organisatie) => {
	expect(maakVishlijst([rij('a', '111222333')], organisatie, '').csv).toBeNull();
});
