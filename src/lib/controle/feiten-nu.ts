import { controleer } from '../dossier/lees.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import type { Veldfout } from '../dossier/veldfout.ts';
import type { Getal } from '../getal/getal.ts';
import { NORMBEREIK } from '../normen/bereik.ts';
import { briefbedrag } from './briefbedrag.ts';
import { gevalOp } from './geval.ts';
import type { Controle } from './velden.ts';

export type FeitenNu =
	| { readonly soort: 'bedrag'; readonly bedrag: Getal }
	| { readonly soort: 'fouten'; readonly fouten: readonly Veldfout[] };

/**
 * Art. 475d lid 3 Rv: wat het vandaag zou zijn. Loonstroken van toen tellen dan niet meer mee; wat er nodig is, staat in de
 * fouten.
 */
export function feitenNu({ vandaag, feiten, brief }: Controle): FeitenNu {
	const nu = gevalOp(feiten, vandaag);
	if (!nu) {
		const gegevens = { gegeven: NORMBEREIK.laatste };
		return { soort: 'fouten', fouten: [{ veld: 'vandaag', code: 'geenNormen', gegevens }] };
	}
	const gelezen = controleer(nu.dossier, [], NIEUWSTE);
	if (gelezen.gelukt) return { soort: 'bedrag', bedrag: briefbedrag(nu.bedragen, brief) };
	return {
		soort: 'fouten',
		fouten: gelezen.fouten.map((fout) => ({ ...fout, veld: `feiten.${fout.veld}` }))
	};
}
