/** Een inkomen dat in de brief mist en geen naam heeft, heet naar wie het heeft. */
import { expect, test } from 'vitest';
import { leesDossier } from '#lib/dossier/lees.ts';
import { Getal } from '#lib/getal/getal.ts';
import { verschilzin } from '#lib/uitleg/brief/verschil.ts';
import { feiten } from '../../controle/hulp.ts';

test.each([
	['partner', null, 'het inkomen van de partner'],
	['inwoner', null, 'een inkomen zonder naam'],
	['partner', 'Winkel', 'Winkel']
])('%s, naam %s: %s', (van, naam, heet) => {
	const gegevens = leesDossier(feiten());
	if (!gegevens.gelukt) throw new Error(JSON.stringify(gegevens.fouten));
	const mist = { veld: 'inkomens[1]', brief: null, feit: { van, naam }, effect: Getal.lees('0') } as const;
	expect(verschilzin(mist, gegevens.waarde, 'inwoner')).toBe(`Dit inkomen staat niet in de brief: ${heet}`);
});
