import { expect, test } from 'vitest';
import { magSamenvoegen } from './art475c-samenvoegen.ts';

const ww = { codeSoort: '33', tijdvak: 'maand', lopendBeslag: null } as const;

test.each([
	['twee van UWV', {}, true],
	['een loon', { codeSoort: '15' }, false],
	['geen code', { codeSoort: null }, false],
	['een ander tijdvak', { tijdvak: 'vierweken' }, false],
	['al onder beslag', { lopendBeslag: { tBvv: '100.00' } }, false]
] as const)('%s: %j', (_, anders, mag) => {
	const ander = { ...ww, codeSoort: '46', ...anders };
	expect([magSamenvoegen(ww, ander), magSamenvoegen(ander, ww)]).toEqual([mag, mag]);
});
