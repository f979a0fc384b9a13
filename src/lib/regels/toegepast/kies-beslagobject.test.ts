import { expect, test } from 'vitest';
import { metInkomens, netto } from '#tests/hulp/inkomens.ts';
import { Rekenfout } from '../rekenfout.ts';
import { kiesBeslagobject } from './kies-beslagobject.ts';

const INKOMENS = [
	netto('a', '500.00'),
	netto('b', '900.00'),
	netto('c', '100.00', { nevenInkomst: true }),
	netto('p', '700.00', { van: 'partner' })
];

function kies(beslag: Record<string, unknown>) {
	const { dossier, inkomens } = metInkomens(INKOMENS, { leefsituatie: 'gehuwd_zonder_kinderen', beslag });
	const keuze = kiesBeslagobject(dossier, inkomens);
	if (keuze.soort === 'overheidsvordering') return keuze.soort;
	const { object, groep, overige } = keuze;
	const ids = (lijst: typeof groep) => lijst.map(({ inkomen: { id } }) => id);
	return [object.inkomen.id, ids(groep), ids(overige)];
}

/** Inkomen van de partner hoort nergens bij; een neveninkomst is geen beslagobject maar telt wel als ander inkomen. */
test.each([
	['niets gekozen: het eerste in de beslagvolgorde', {}, ['b', ['b'], ['a', 'c']]],
	['zelf gekozen', { beslagobject: 'a' }, ['a', ['a'], ['b', 'c']]],
	['samengevoegd', { beslagobject: 'a', samenvoegen: ['b'] }, ['a', ['a', 'b'], ['c']]],
	['omgeslagen', { omslag: ['a'] }, ['b', ['a', 'b'], ['c']]],
	[
		'overheidsvordering: geen beslagobject',
		{ beslagobject: 'overheidsvordering', samenvoegen: ['a'] },
		'overheidsvordering'
	]
])('%s', (_, beslag, verwacht) => expect(kies(beslag)).toEqual(verwacht));

test('een dossier zonder beslagobject komt niet door de controle: het is een fout in het programma', () => {
	const { dossier } = metInkomens(INKOMENS, { leefsituatie: 'gehuwd_zonder_kinderen' });
	expect(() => kiesBeslagobject(dossier, [])).toThrow(Rekenfout);
	expect(() => kiesBeslagobject(dossier, [])).toThrow('een gecontroleerd dossier heeft een beslagobject');
});
