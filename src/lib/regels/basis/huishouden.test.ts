import { expect, test } from 'vitest';
import { ALLEENSTAANDE, GEZIN, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { isEenpersoons, normsoort } from './huishouden.ts';

test.each([
	[ALLEENSTAANDE, true, 'alleenstaand'],
	[OUDER, false, 'alleenstaand'],
	[PAAR, false, 'gehuwd'],
	[GEZIN, false, 'gehuwd']
])('%s: eenpersoons voor de huur %s, norm %s', (leefsituatie, eenpersoons, soort) =>
	expect([isEenpersoons(leefsituatie), normsoort(leefsituatie)]).toEqual([eenpersoons, soort])
);
