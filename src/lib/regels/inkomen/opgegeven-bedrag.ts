import type { OpgaveBedragen, Tijdvak } from '../../dossier/dossier.ts';
import type { Veldpad } from '../../dossier/pad.ts';
import type { Bedrag } from '../../getal/bedragtekst.ts';
import { invoer, NIETS } from '../../herleiding/bronnen.ts';
import { rekenOm } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { opgebouwdNetto } from './art475a-lid3-netto-opgebouwd.ts';

type Belastbaar = NonNullable<OpgaveBedragen['belastbaar']>;

/** Art. 2 lid 3 Besluit BVV: een opgegeven belastbaar bedrag per jaar; 12 maanden of 13 keer vier weken. Onafgerond. */
export function opgegevenPerJaar(veld: Veldpad, { bedrag, per }: Belastbaar, over: string): Post<'jaar'> {
	const noot = { over, grondslag: 'besluitArt2Lid3' } as const;
	switch (per) {
		case 'jaar':
			return invoer(veld, 'jaar', bedrag);
		case 'maand':
			return rekenOm('inkomen.belastbaarOmgerekend', 'maandNaarJaar', invoer(veld, 'maand', bedrag), noot);
		case 'vierweken':
			return rekenOm(
				'inkomen.belastbaarOmgerekend',
				'vierwekenNaarJaar',
				invoer(veld, 'vierweken', bedrag),
				noot
			);
		default:
			return per satisfies never;
	}
}

/**
 * Art. 5 lid 4 Besluit BVV: een opgegeven nettobedrag per maand; vier weken worden een maand met 13/12. Onafgerond.
 * `veld` is het pad van het nettobedrag. Winst kan zonder: dan is er geen vordering met een nettobedrag.
 */
export function opgegevenPerMaand(
	veld: `inkomens[${number}].opgave.netto`,
	netto: OpgaveBedragen['netto'],
	over: string
): Post<'maand'> {
	if (netto === null) return NIETS;
	const per = <E extends Tijdvak>(eenheid: E): Post<E> =>
		netto.onderdelen
			? opgebouwdNetto(`${veld}.onderdelen`, eenheid, netto.onderdelen, over)
			: invoer(`${veld}.bedrag`, eenheid, netto.bedrag);
	if (netto.per === 'maand') return per('maand');
	return rekenOm('inkomen.nettoOmgerekend', 'vierwekenNaarMaand', per('vierweken'), {
		over,
		grondslag: 'besluitArt5Lid4'
	});
}

/** De omrekening in centen, om bij een veld te tonen terwijl iemand typt. */
export const alsJaarbedrag = (belastbaar: Belastbaar): string =>
	opgegevenPerJaar('inkomens[0].opgave.belastbaar.bedrag', belastbaar, '').waarde.tekst(2);
export const alsMaandbedrag = (netto: { readonly bedrag: Bedrag; readonly per: Tijdvak }): string =>
	opgegevenPerMaand('inkomens[0].opgave.netto', { ...netto, onderdelen: null }, '').waarde.tekst(2);
