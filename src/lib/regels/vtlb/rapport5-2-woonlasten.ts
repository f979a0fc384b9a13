import { norm } from '../../herleiding/bronnen.ts';
import { minste, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Keurpost, Post } from '../../herleiding/post.ts';
import type { Context } from './context.ts';
import { telt, type Opgave } from './correctie.ts';
import { opgegeven } from './opgegeven.ts';
import { woonlasten } from './rapport5-1-individuele-lasten.ts';

/** Voorstel voor 5.2: woonlasten min de huurgrens min wat de beslagvrije voet er al voor gaf. Nooit onder nul. */
export function woonlastenBovenMaximum(context: Context): Post<'maand'> | null {
	const lasten = woonlasten(context);
	if (!lasten) return null;
	const { basis, normen } = context.uitkomst;
	const eraf = [norm(normen.tabel, 'maximaleHuurgrens'), ...(basis.ophogingLid5 ? [basis.ophogingLid5] : [])];
	return verschilNietNegatief('vtlb.woonlastenOver', lasten, eraf, { grondslag: 'vtlb52' });
}

/**
 * Vtlb-rapport 5.2: alleen wat niet al in de beslagvrije voet zit. Gaf lid 5 een ophoging, dan telt hooguit de rest:
 * dezelfde euro's tellen nooit twee keer.
 */
export function correctieWoonlasten(context: Context): Opgave {
	const begrensd = totDeRest(context);
	return begrensd ? telt(begrensd, 'gebruiker') : opgegeven(context, 'woonlastenBovenMaximum');
}

/** Of een deel van de opgave al in de beslagvrije voet zit, zodat alleen de rest telt. */
export const zitAlInBvv = (context: Context): boolean => totDeRest(context)?.gekozen === 1;

/** De opgave, ten hoogste wat lid 5 niet al gaf; null zonder opgave of zonder ophoging van lid 5. */
function totDeRest(context: Context): Keurpost<'maand'> | null {
	const { bedrag } = opgegeven(context, 'woonlastenBovenMaximum');
	const lid5 = context.uitkomst.basis.ophogingLid5;
	const rest = woonlastenBovenMaximum(context);
	if (!bedrag || !lid5 || lid5.waarde.isNul() || !rest) return null;
	return minste('vtlb.woonlastenBegrensd', [bedrag, rest], { grondslag: 'vtlb52' });
}
