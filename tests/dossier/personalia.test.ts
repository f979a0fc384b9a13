/** Naam en adres komen alleen in een bestand of in de opslag van het tabblad als iemand dat laat bewaren. */
import { expect, test } from 'vitest';
import { conceptVan, type Concept } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { bewaardePersonalia, personaliaVan } from '#lib/dossier/personalia.ts';
import { schrijfDossier } from '#lib/dossier/schrijf.ts';
import { wisselPersonen } from '#lib/invoer/wissel.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier } from '../hulp/bouwers.ts';

const GETYPT = ['Van der Proef', 'Proefstraat 81', 'K-553', 'Werkplein 92'];

function getypt(bewaar: boolean): Concept {
	const concept = conceptVan(geldig(dossier()));
	const [achternaam = '', adres = '', kenmerk = '', werk = ''] = GETYPT;
	concept.personalia = { achternaam, adres, kenmerk, bewaar };
	for (const inkomen of concept.inkomens) inkomen.adres = werk;
	return concept;
}

function alsTekst(concept: Concept): string {
	const gelezen = leesConcept(concept);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return schrijfDossier(gelezen.waarde);
}
const gevonden = (tekst: string) => GETYPT.filter((stuk) => tekst.includes(stuk));

test('zonder verzoek staan zij nergens, en blijft het bestand van versie 1', () => {
	expect(gevonden(alsTekst(getypt(false)))).toEqual([]);
	expect(alsTekst(getypt(false))).toContain('"versie": 1');
	expect(gevonden(JSON.stringify(bewaardePersonalia(getypt(false))))).toEqual([]);
});

test('wel op het document', () => {
	const { adressen, ...rest } = personaliaVan(getypt(false));
	expect([...Object.values(rest), ...Object.values(adressen)]).toEqual(GETYPT);
});

test('op verzoek gaan zij mee, in een bestand van versie 3, en komen zij terug', () => {
	const tekst = alsTekst(getypt(true));
	expect(gevonden(tekst)).toEqual(GETYPT);
	expect(tekst).toContain('"versie": 3');
	expect(gevonden(JSON.stringify(bewaardePersonalia(getypt(true))))).toEqual(GETYPT);
	const terug = leesDossiertekst(tekst);
	if (!terug.gelukt) throw new Error(JSON.stringify(terug.fouten));
	expect(conceptVan(terug.waarde).personalia).toEqual(getypt(true).personalia);
});

test('een ouder bestand kent ze niet', () => {
	const tekst = JSON.stringify(dossier({ personalia: { achternaam: 'X' } }));
	expect(leesDossiertekst(tekst)).toMatchObject({
		gelukt: false,
		fouten: [{ veld: 'personalia', code: 'onbekendVeld' }]
	});
});

test('na een wissel gaat het over een ander: de naam is weg, ook opzij', () => {
	const { personalia, opzij } = wisselPersonen(getypt(true));
	expect(gevonden(JSON.stringify([personalia, opzij]))).toEqual([]);
});
