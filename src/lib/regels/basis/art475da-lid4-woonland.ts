import type { Wonen } from '../../dossier/dossier.ts';
import { invoer, woonland } from '../../herleiding/bronnen.ts';
import { maal } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { zoekWoonlandfactor } from '../../normen/woonland.ts';
import type { Woonlandtabel } from '../../normen/typen.ts';

/**
 * Art. 475da lid 4, tweede zin, Rv en art. 1 Regeling BVV: wie in het buitenland woont krijgt het bedrag maal
 * de woonlandfactor. Een land dat niet in de bijlage staat heeft factor 1. Voor een jaar zonder bijlage geeft
 * de gebruiker de factor op; het dossier is daar al op gecontroleerd.
 */
export const metWoonlandfactor = (bedrag: Post<'maand'>, factor: Post<'factor'>): Post<'maand'> =>
	maal('basis.metWoonlandfactor', bedrag, factor, { grondslag: 'art475daLid4' });

/** De factor die geldt; null voor wie niet in het buitenland woont. */
export function woonlandfactor(wonen: Wonen, tabel: Woonlandtabel | null): Post<'factor'> | null {
	if (wonen.adres !== 'buitenland') return null;
	if (!tabel) return invoer('wonen.woonlandfactor', 'factor', wonen.woonlandfactor ?? '');
	const land = wonen.woonland ?? '';
	const gevonden = zoekWoonlandfactor(tabel, land);
	return woonland(tabel, land, gevonden.factor, gevonden.genoemd);
}
