import { expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier } from '#tests/hulp/bouwers.ts';
import { exact } from '#tests/hulp/posten.ts';
import { ingehoudenToeslagen } from './art475g-toeslagen.ts';

test.each([
	[{}, '0'],
	[{ zorgtoeslag: '40.00' }, '40'], // voorbeelden.md D12
	[{ huurtoeslag: '200.10', zorgtoeslag: '40.00', kindgebondenBudget: '100.05' }, '340.15'],
	[{ huurtoeslag: '0.00' }, '0']
])('ingehouden %j: %s', (toeslagen, bedrag) =>
	expect(exact(ingehoudenToeslagen(geldig(dossier({ toeslagen }))))).toBe(bedrag)
);
