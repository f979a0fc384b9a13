/** Een brief over een dag zonder officiele normen: met een eigen normtabel in het dossier is hij na te kijken. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { neemNormtabel } from '#lib/invoer/eigen-normen.ts';
import { dossierAlsBrief } from '#lib/invoer/brief/naast-dossier.ts';
import { naarControle } from '#lib/invoer/brief/controle.ts';
import { drempelVoor } from '#lib/invoer/woonvelden.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { alles, getypt } from './hulp.ts';

const gelezen = leesNormtabeltekst(readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8'));
if (!gelezen.gelukt) throw new Error('de verzonnen tabel is niet goed');
const { tabel } = gelezen;
const VANDAAG_2027 = alsDatum('2027-02-01');

test('zonder tabel kan het niet, met tabel wel, en met de bedragen van die tabel', () => {
	const zaak = alles(getypt());
	Object.assign(zaak.brief, { datum: '15-1-2027', ontvangen: '' });
	zaak.concept.peildatum = '1-2-2027';
	const zonder = naarControle(zaak.brief, zaak.concept, VANDAAG_2027);
	expect(zonder.gelukt).toBe(false);
	neemNormtabel(zaak.concept, tabel);
	const met = naarControle(zaak.brief, zaak.concept, VANDAAG_2027);
	expect(met).toMatchObject({
		gelukt: true,
		waarde: { feiten: { peildatum: '2027-01-15', eigenNormen: { id: '2027-1' } } }
	});
	expect(dossierAlsBrief(zaak.brief, zaak.concept)).not.toBeNull();
});

test('de grens voor hoge woonkosten volgt de eigen tabel', () => {
	const { concept } = alles(getypt());
	const dag = alsDatum('2027-02-01');
	expect(drempelVoor(dag, concept)).toBeNull();
	neemNormtabel(concept, tabel);
	expect(drempelVoor(dag, concept)).toBe((Number(tabel.waarden.maximaleHuurgrens.waarde) * 1.1).toFixed(2));
});
