import { plaats, zonderPlaatsen } from '../dossier/pad.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Getal } from '../getal/getal.ts';
import { wgsteksten } from '../teksten/documenten/wgs.ts';
import type { Herziening } from '../vergelijk/herziening.ts';

/*
 * Een ander ziet van de partner alleen het netto-inkomen, met een nummer (handleiding R26-01, 5.2.5 en 5.4.3). Wat er verder
 * bij de partner anders is, telt wel mee in de som: samen, zonder te zeggen wat het is.
 */

type Gegevens = Pick<Herziening, 'velden'> & { readonly dossier: Dossier };

/** Wat een ander van de gegevens mag lezen. */
export interface VoorAnder extends Gegevens {
	/** Wat de rest bij de partner samen scheelt; null als daar niets anders is. */
	readonly verborgen: { readonly effect: Getal | null } | null;
}

const NETTO = /^inkomens\[\]\.opgave\.netto(\.bedrag)?$/;

export function voorAnder({ toen, nu, velden }: Herziening): VoorAnder {
	const partners = [...toen.dossier.inkomens, ...nu.dossier.inkomens].filter(({ van }) => van === 'partner');
	const nummers = [...new Set(partners.map(({ id }) => id))];
	const naamVan = (id: string) => wgsteksten.partnerinkomen(nummers.indexOf(id) + 1);
	const genummerd = <W>(inkomen: W): W =>
		isVanPartner(inkomen) ? { ...inkomen, naam: naamVan(inkomen.id), codeSoort: null } : inkomen;
	const dossier = { ...toen.dossier, inkomens: toen.dossier.inkomens.map(genummerd) };
	const isOpen = ({ veld }: Herziening['velden'][number]) => {
		const naam = zonderPlaatsen(veld);
		const inkomen = dossier.inkomens[plaats(veld).inkomen ?? -1];
		return naam === 'inkomens' || inkomen?.van !== 'partner' || NETTO.test(naam);
	};
	const dicht = velden.filter((een) => !isOpen(een)).map(({ effect }) => effect);
	return {
		dossier,
		velden: velden
			.filter(isOpen)
			.map((een) => ({ ...een, oud: genummerd(een.oud), nieuw: genummerd(een.nieuw) })),
		verborgen:
			dicht.length === 0
				? null
				: { effect: dicht.reduce((som, effect) => (som && effect ? som.plus(effect) : (som ?? effect))) }
	};
}

const isVanPartner = (inkomen: unknown): inkomen is Dossier['inkomens'][number] =>
	typeof inkomen === 'object' && inkomen !== null && Reflect.get(inkomen, 'van') === 'partner';
