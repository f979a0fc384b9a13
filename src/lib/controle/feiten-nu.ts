import type { Veldfout } from '../dossier/veldfout.ts';
import type { Getal } from '../getal/getal.ts';
import { Rekenfout } from '../regels/rekenfout.ts';
import { briefbedrag } from './briefbedrag.ts';
import { gevalOp } from '../vergelijk/geval.ts';
import { opDag } from '../vergelijk/op-dag.ts';
import type { Controle } from './velden.ts';

export type FeitenNu =
	| { readonly soort: 'bedrag'; readonly bedrag: Getal }
	| { readonly soort: 'fouten'; readonly fouten: readonly Veldfout[] };

/** Of een nieuwe berekening vandaag meer geeft dan de brief: boven het minimum kunnen nieuwe normen lager zijn. */
export const isNuHoger = ({
	feitenNu: nu,
	bedragBrief
}: {
	readonly feitenNu: FeitenNu;
	readonly bedragBrief: Getal;
}): boolean => nu.soort === 'bedrag' && nu.bedrag.vergelijk(bedragBrief) > 0;

/**
 * Art. 475d lid 3 Rv: wat het vandaag zou zijn. Loonstroken van toen tellen dan niet meer mee; wat er nodig is, staat in de
 * fouten.
 */
export function feitenNu({ vandaag, feiten, brief }: Controle): FeitenNu {
	const gelezen = opDag(feiten, vandaag);
	if (!gelezen.gelukt) {
		const fouten = gelezen.fouten.map((fout) => ({
			...fout,
			// De dag is hier geen gegeven van het dossier.
			veld: fout.code === 'geenNormen' ? 'vandaag' : `feiten.${fout.veld}`
		}));
		return { soort: 'fouten', fouten };
	}
	const nu = gevalOp(gelezen.waarde, vandaag);
	if (!nu) throw new Rekenfout('voor vandaag zijn er normen');
	return { soort: 'bedrag', bedrag: briefbedrag(nu.bedragen, brief) };
}
