import { TOESLAGEN, type Dossier } from '../../../dossier/dossier.ts';
import { toeslagteksten as tekst } from '../../../teksten/brieven/gegevens.ts';
import { veldterm } from '../../../teksten/woordenlijst/velden.ts';
import { toonVeld } from '../../veldwaarde.ts';
import type { Bedragrij, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import { bijHogerBedrag, LEEG, overDeBrief, overTweeWeken } from '../delen.ts';
import {
	berekeningVan,
	bijHetVragen,
	geenHogerBedrag,
	gevraagdeGronden,
	gevraagdeVerzoeken
} from '../gevraagd.ts';
import { bijVerrekening, eersteReden, maaktLager, zonderVoet } from '../nagaan.ts';

/** Wat er per toeslag wordt ingehouden. */
const ingehouden = (toeslagen: Dossier['toeslagen'] | undefined): readonly Bedragrij[] =>
	TOESLAGEN.flatMap((toeslag) => {
		const bedrag = toeslagen?.[toeslag] ?? null;
		if (bedrag === null || /^0(\.0+)?$/.test(bedrag)) return [];
		const veld = `toeslagen.${toeslag}` as const;
		return [{ naam: veldterm(veld, 'portaal'), bedrag: toonVeld(veld, bedrag, 'portaal', String) }];
	});

const rijenVan = ({ feiten }: Briefzaak) => ingehouden(feiten?.dossier.toeslagen);

/** Art. 475c lid 4 en 475g lid 3 onder d Rv: wat van een toeslag af gaat, komt bij de voet. */
export const toeslagen: Briefsoort = {
	id: 'toeslagen',
	berekening: berekeningVan,
	pastNiet: (zaak) =>
		eersteReden(
			zonderVoet(zaak),
			bijVerrekening(zaak),
			rijenVan(zaak).length === 0 && 'geenToeslagen',
			geenHogerBedrag(zaak),
			!maaktLager(zaak, /^toeslagen/) && 'alGenoemd'
		),
	waarschuwingen: (zaak) => [...bijHogerBedrag(zaak), ...bijHetVragen(zaak)],
	maak: (zaak) => ({
		...LEEG,
		onderwerp: tekst.onderwerp,
		inleiding: [...overDeBrief(zaak), tekst.inhouding],
		bedragen: [{ kop: tekst.kop, rijen: rijenVan(zaak) }],
		gronden: [tekst.grond, ...gevraagdeGronden(zaak)],
		verzoeken: gevraagdeVerzoeken(zaak),
		bewijs: ['toeslagen', 'berekening'],
		antwoordVoor: overTweeWeken(zaak)
	})
};
