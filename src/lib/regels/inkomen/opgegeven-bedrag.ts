import type { Inkomen } from '../../dossier/dossier.ts';
import type { Veldpad } from '../../dossier/pad.ts';
import { invoer } from '../../herleiding/bronnen.ts';
import { rekenOm } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

type Bedragen = Extract<Inkomen['opgave'], { soort: 'bedragen' }>;

/** Art. 2 lid 3 Besluit BVV: een opgegeven belastbaar bedrag per jaar; 12 maanden of 13 keer vier weken. Onafgerond. */
export function opgegevenPerJaar(
	veld: Veldpad,
	{ bedrag, per }: Bedragen['belastbaar'],
	over: string
): Post<'jaar'> {
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

/** Art. 5 lid 4 Besluit BVV: een opgegeven nettobedrag per maand; vier weken worden een maand met 13/12. Onafgerond. */
export function opgegevenPerMaand(
	veld: Veldpad,
	{ bedrag, per }: Bedragen['netto'],
	over: string
): Post<'maand'> {
	if (per === 'maand') return invoer(veld, 'maand', bedrag);
	return rekenOm('inkomen.nettoOmgerekend', 'vierwekenNaarMaand', invoer(veld, 'vierweken', bedrag), {
		over,
		grondslag: 'besluitArt5Lid4'
	});
}

/** De omrekening in centen, om bij een veld te tonen terwijl iemand typt. */
export const alsJaarbedrag = (belastbaar: Bedragen['belastbaar']): string =>
	opgegevenPerJaar('inkomens[0].opgave.belastbaar.bedrag', belastbaar, '').waarde.tekst(2);
export const alsMaandbedrag = (netto: Bedragen['netto']): string =>
	opgegevenPerMaand('inkomens[0].opgave.netto.bedrag', netto, '').waarde.tekst(2);
