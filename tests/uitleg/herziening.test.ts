/** Bedragen uit een eigen normtabel heten nergens de bedragen van de wet. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { zetErvoor } from '#lib/dossier/ervoor.ts';
import { herzieningVan } from '#lib/invoer/herziening.ts';
import { herzieningteksten } from '#lib/teksten/herziening.ts';
import { conceptVan } from '#lib/dossier/concept.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier } from '../hulp/bouwers.ts';

const keuring = leesNormtabeltekst(readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8'));
if (!keuring.gelukt) throw new Error('de verzonnen tabel is niet goed');
const toen = geldig(dossier({ peildatum: '2026-03-05' }));

/** De zinnen van de som op een latere dag. */
function zinnen(peildatum: string, metTabel: boolean): readonly string[] {
	const concept = conceptVan(toen);
	zetErvoor(concept, { dossier: toen, bewaard: null });
	const nu = { ...geldig(dossier({ peildatum: '2026-07-20' })), peildatum: alsDatum(peildatum) };
	const eigenNormen = metTabel && keuring.gelukt ? keuring.tabel : null;
	const uitleg = herzieningVan(
		concept,
		{ ...nu, eigenNormen },
		{
			lezer: 'portaal',
			heel: true
		}
	);
	return uitleg?.som.regels.map(({ zin }) => zin) ?? [];
}

test.each([
	['2026-07-20', false, herzieningteksten.normen],
	['2026-07-20', true, herzieningteksten.normen],
	['2027-02-01', true, herzieningteksten.eigenNormen],
	['2025-12-01', false, herzieningteksten.oudeNormen]
] as const)('op %s (met eigen tabel: %s): %s', (peildatum, metTabel, zin) => {
	expect(zinnen(peildatum, metTabel)).toContain(zin);
});
