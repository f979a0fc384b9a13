/** Wat het bedrag bepaalde: welk feit, in welke stap, met welk bedrag. */
import { expect, test } from 'vitest';
import { feiten, type Feit } from '#lib/uitleg/feiten.ts';
import { uitkomstVan, type Geval } from './gevallen.ts';

/** "grens95 (grens): 950.00". */
function inWoorden(feit: Feit): string {
	const bedrag = 'bedrag' in feit ? feit.bedrag.waarde.tekst(2) : null;
	const meer = [
		bedrag,
		feit.soort === 'partner' ? feit.door : null,
		feit.soort === 'woonland' ? feit.factor.waarde.exact() : null,
		feit.soort === 'grens95' && feit.normbedrag ? 'normbedrag' : null
	].filter((deel) => deel !== null);
	return `${feit.soort} (${feit.stap})${meer.length === 0 ? '' : `: ${meer.join(', ')}`}`;
}

const FORMULE = 'formule (basis)';

test.each<[Geval, string[]]>([
	['een gewoon loon', [FORMULE]],
	['een laag loon', [FORMULE, 'grens95 (grens): 950.00']],
	['een hoog loon', ['maximum (basis): 2208.48']],
	['geen woonadres', ['zonderWoonadres (basis): 963.20']],
	['in Turkije', [FORMULE, 'openheid (basis)', 'woonland (basis): 0.4']],
	['in een inrichting', ['inrichting (basis): 1046.63']],
	[
		'hoge woonkosten',
		[FORMULE, 'lid7 (woonkosten): 375.34', 'lid5 (woonkosten): 173.78', 'grens95 (grens): 1900.00']
	],
	['een partner met weinig', [FORMULE, 'partner (verminderingen): 500.00, inkomen']],
	['een partner met veel', [FORMULE, 'partner (verminderingen): 1084.95, helft']],
	['twee inkomens', [FORMULE, 'overige (verminderingen): 700.00']],
	['twee lage inkomens', [FORMULE, 'overige (verminderingen): 300.00', 'grens95 (grens): 840.00']],
	['een auto van de zaak', [FORMULE, 'voertuig (verminderingen): 50.00']],
	['bijstand', [FORMULE, 'grens95 (grens): 1140.00, normbedrag']],
	['ingehouden toeslagen', [FORMULE, 'toeslagen (erbij): 40.00']],
	['een laag loon en toeslagen', [FORMULE, 'grens95 (grens): 950.00', 'toeslagen (erbij): 40.00']],
	['een laag loon en de kantonrechter', [FORMULE, 'grens95 (grens): 950.00', 'hardheid (erbij): 100.00']],
	['de overheid int zelf', [FORMULE]]
])('%s', (geval, verwacht) => expect(feiten(uitkomstVan(geval)).map(inWoorden)).toEqual(verwacht));
