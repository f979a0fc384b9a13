import { past, perTijdvak } from '../../controle/briefbedrag.ts';
import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Reden } from '../../controle/oordeel.ts';
import type { Brief } from '../../controle/velden.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';

/** Past een maandbedrag per vier weken wel, dan vragen wij dat eerst, ook als niemand zei hoe vaak het inkomen komt. */
export function vraagPer(
	{ oordeel, bedragBrief, bedragFeiten, eigenGegevens }: Controleuitkomst,
	{ per }: Brief
): Tijdvak | null {
	const reden = oordeel.uitkomst === 'nietNaTeGaan' ? oordeel.reden : null;
	if (reden === 'bedragPerMaand') return 'maand';
	if (reden === 'bedragPerVierweken') return 'vierweken';
	const kan = oordeel.uitkomst === 'kanHoger' || reden === 'nietsPast' || reden === 'oudRechtMogelijk';
	if (!kan || per !== 'maand' || eigenGegevens?.klopt) return null;
	const bedragen = [bedragFeiten, eigenGegevens?.bedrag].filter((een) => een !== null && een !== undefined);
	return bedragen.some((een) => past(perTijdvak(een, { per: 'vierweken' }), bedragBrief))
		? 'vierweken'
		: null;
}

const BIJ_PER = { maand: 'bedragPerMaand', vierweken: 'bedragPerVierweken' } as const satisfies Record<
	Tijdvak,
	Reden
>;

/** Waarom het bedrag niet na te gaan is, of wat wij eerst vragen. */
export function redenVan(uitkomst: Controleuitkomst, brief: Brief): Reden | null {
	const per = vraagPer(uitkomst, brief);
	if (per) return BIJ_PER[per];
	return uitkomst.oordeel.uitkomst === 'nietNaTeGaan' ? uitkomst.oordeel.reden : null;
}
