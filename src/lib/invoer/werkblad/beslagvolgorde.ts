import { onderdeelVan, type Onderdeel } from '../../dossier/inkomenscodes.ts';
import type { Inkomenuitkomst } from '../../regels/inkomen/inkomenuitkomst.ts';
import { beslagobjectteksten } from '../../teksten/beslag.ts';
import { ONDERDEELTEKSTEN } from '../../teksten/woordenlijst/codes.ts';

/** Een inkomen waarop beslag kan, met waarom het op deze plaats staat. */
export interface Kandidaat {
	readonly uitkomst: Inkomenuitkomst;
	readonly onderdeel: Onderdeel | null;
	/** "onderdeel b, overige sociale zekerheid; gaat voor e, want b komt eerst". */
	readonly reden: string;
}

/** De kandidaten in de wettelijke volgorde (art. 475c lid 2 Rv), elk met de reden van zijn plaats. */
export function kandidaten(volgorde: readonly Inkomenuitkomst[]): readonly Kandidaat[] {
	const met = volgorde.map((uitkomst) => ({ uitkomst, onderdeel: onderdeelVan(uitkomst.inkomen.codeSoort) }));
	return met.map(({ uitkomst, onderdeel }, plaats) => {
		const vorige = met[plaats - 1];
		const volgende = met[plaats + 1];
		const delen = [soort(onderdeel), plek(onderdeel, vorige?.onderdeel, volgende?.onderdeel)];
		return { uitkomst, onderdeel, reden: delen.filter((deel) => deel !== null).join('; ') };
	});
}

const teksten = beslagobjectteksten.reden;

const soort = (onderdeel: Onderdeel | null): string =>
	onderdeel === null
		? teksten.geenCode
		: teksten.onderdeel(onderdeel, ONDERDEELTEKSTEN[onderdeel] ?? onderdeel);

/** Vergelijkt met de buren: een ander onderdeel gaat op letter, hetzelfde onderdeel op bedrag. */
function plek(
	eigen: Onderdeel | null,
	vorige: Onderdeel | null | undefined,
	volgende: Onderdeel | null | undefined
): string | null {
	if (vorige === undefined && volgende === undefined) return teksten.enige;
	if (vorige === eigen) return eigen === null ? teksten.lagerZonder : teksten.lager;
	if (volgende === eigen) return eigen === null ? teksten.hoogsteZonder : teksten.hoogste;
	if (eigen === null || volgende === undefined) return null;
	return volgende === null ? teksten.voorZonderCode : teksten.eerder(eigen, volgende);
}
