import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const map = path.resolve(import.meta.dirname, '../../src/lib/regels');
const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' })
	.map((naam) => naam.replaceAll(path.sep, '/'))
	.filter((naam) => naam.endsWith('.ts'));

/** Regelbestanden zonder test naast zich, met de reden. */
const ZONDER: Readonly<Record<string, string>> = {
	'normen.ts': 'alleen een type',
	'uitkomst.ts': 'alleen een type',
	'inkomen/inkomenuitkomst.ts': 'alleen typen',
	'toegepast/toepassing.ts': 'alleen typen',
	'vtlb/vtlbuitkomst.ts': 'alleen typen',
	'vtlb/context.ts': 'legt alleen klaar wat de correcties gebruiken',
	'rekenfout.ts': 'een foutsoort; toegepast/kies-beslagobject.test.ts vangt haar',
	'bereken.ts': 'de inhoudsopgave: tests/regels/gouden.test.ts en tests/orakel',
	'meldingen/melding.ts': 'de lijst van codes: tests/meldingen',
	'meldingen/bepaal-meldingen.ts': 'tests/meldingen/meldingen.test.ts',
	'meldingen/meldingen-wonen.ts': 'tests/meldingen/wonen.ts',
	'meldingen/meldingen-inkomen.ts': 'tests/meldingen/inkomen.ts',
	'meldingen/meldingen-opgave.ts': 'tests/meldingen/opgave.ts',
	'meldingen/meldingen-beslag.ts': 'tests/meldingen/beslag.ts',
	'meldingen/meldingen-naast-beslag.ts': 'tests/meldingen/naast-beslag.ts',
	'meldingen/meldingen-normen.ts': 'tests/normen/eigen-normen.test.ts',
	'vtlb/meldingen.ts': 'de lijst van codes: tests/meldingen',
	'vtlb/bepaal-meldingen.ts': 'tests/meldingen/vtlb.ts'
};

test('elk regelbestand heeft zijn test naast zich, of een reden waarom niet', () => {
	const regels = bestanden.filter((naam) => !naam.endsWith('.test.ts'));
	const zonder = regels.filter((naam) => !bestanden.includes(naam.replace(/\.ts$/, '.test.ts')));
	expect(regels.length).toBeGreaterThan(60);
	expect(zonder.sort()).toEqual(Object.keys(ZONDER).sort());
});

test('elke test hoort bij een regelbestand', () => {
	const wees = bestanden.filter(
		(naam) => naam.endsWith('.test.ts') && !bestanden.includes(naam.replace(/\.test\.ts$/, '.ts'))
	);
	expect(wees).toEqual([]);
});
