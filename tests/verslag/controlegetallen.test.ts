import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';

test.each(NORMTABELLEN.map(({ id }) => id))('het controlegetal van %s is dat van het bestand', (id) => {
	expect(__CONTROLEGETALLEN__[id]).toBe(
		createHash('sha256')
			.update(readFileSync(`normen/${id}.json`))
			.digest('hex')
	);
});
