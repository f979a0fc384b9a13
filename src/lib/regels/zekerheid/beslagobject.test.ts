import { expect, test } from 'vitest';
import { inkomen3 } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

const TWEE = [inkomen3('20000.00', '1500.00'), inkomen3('9000.00', '700.00', { id: '2' })];
const met = (beslag: object, inkomens: readonly unknown[] = TWEE) =>
	zekerheid(woont({}, { inkomens, beslag }));

test('wie niet weet op welk inkomen het beslag ligt, krijgt een voorlopig bedrag', () => {
	expect(met({ beslagobjectOnbekend: true })).toMatchObject({
		niveau: 'voorlopig',
		punten: ['beslagobject voorlopig']
	});
});

test.each([
	['wie het eerste volgens de wet kiest', {}, TWEE],
	['wie er een kiest', { beslagobjectOnbekend: true, beslagobject: '2' }, TWEE],
	['wie het beslag verdeelt', { beslagobjectOnbekend: true, omslag: ['1', '2'] }, TWEE],
	['wie een inkomen heeft', { beslagobjectOnbekend: true }, TWEE.slice(0, 1)]
])('is geen punt voor %s', (_, beslag, inkomens) => expect(met(beslag, inkomens).punten).toEqual([]));
