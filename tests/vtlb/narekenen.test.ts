/** De herleiding van de indicatie, nagerekend met eigen breuken: elke knoop uit zijn delen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POST_NAMEN } from '#lib/herleiding/namen.ts';
import type { Knoop } from '#lib/herleiding/post.ts';
import { berekenVtlb } from '#lib/regels/vtlb/bereken-vtlb.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bronVan, nietGeraakt, wortels } from '../herleiding/hulp.ts';
import { afwijkingen, allePosten } from '../herleiding/narekenen.ts';
import { metVtlb } from './arbitrair.ts';
import { keer } from '../hulp/aantallen.ts';

/** Alle posten van een indicatie; leeg als de situatie niet wordt ondersteund. */
function postenVan(ruw: unknown): { dossier: Dossier; posten: readonly Knoop[] } {
	const uitkomst = berekenUitkomst(ruw);
	const { dossier } = uitkomst;
	if (!dossier.vtlb) throw new Error('vtlb is weg');
	const indicatie = berekenVtlb(uitkomst, dossier.vtlb);
	return { dossier, posten: allePosten(wortels({ ...indicatie, dossier: null, normen: null } as never)) };
}

describe('elke knoop van de indicatie', { timeout: 60_000 }, () => {
	it('volgt precies uit zijn delen, en elk oordeel uit wat het vergelijkt', () => {
		fc.assert(
			fc.property(metVtlb, (ruw) => {
				const { dossier, posten } = postenVan(ruw);
				expect(afwijkingen(posten, bronVan(dossier))).toEqual([]);
			}),
			{ numRuns: keer(500) }
		);
	});

	it('komt langs: de willekeurige opgaven raken elke naam', () => {
		const namen = POST_NAMEN.filter((naam) => naam.startsWith('vtlb.'));
		expect(nietGeraakt(namen, metVtlb, 295, (ruw) => postenVan(ruw).posten)).toEqual([]);
	});
});
