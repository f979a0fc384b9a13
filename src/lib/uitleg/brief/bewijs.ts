import { isMaarAfronding, isTeZien } from '../../controle/briefbedrag.ts';
import type { Controleuitkomst } from '../../controle/controleer.ts';
import { PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import { puntVan } from './verschil.ts';

/** Wat iemand opzoekt om een gegeven aan te tonen. */
export interface Bewijs {
	readonly naam: string;
	readonly bewijs: string;
	readonly eerst: string | null;
}

/** Elk bewijs een keer, voor wat de brief anders noemt en het bedrag hoger maakt. */
export function bewijzen({ toeschrijving, oordeel, samen }: Controleuitkomst): readonly Bewijs[] {
	if (oordeel.uitkomst !== 'kanHoger' && oordeel.uitkomst !== 'gegevensFoutBedragGoed') return [];
	// Wat alleen niets scheelt, telt als het bedrag goed is, of als het samen met een ander gegeven wel iets doet.
	const ookZonderEffect =
		oordeel.uitkomst === 'gegevensFoutBedragGoed' || (samen !== null && !isMaarAfronding(samen));
	const punten = toeschrijving
		.filter(({ effect }) => !effect.isNegatief() && (ookZonderEffect || isTeZien(effect)))
		.flatMap((een) => puntVan(een) ?? []);
	return [...new Set(punten)].map((punt) => {
		const tekst: { naam: string; bewijs: string; eerst?: string } = PUNTTEKSTEN[punt];
		return { naam: tekst.naam, bewijs: tekst.bewijs, eerst: tekst.eerst ?? null };
	});
}
