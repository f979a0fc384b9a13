import { TOESLAGEN, type Dossier } from '../../../dossier/dossier.ts';
import { toonDatum } from '../../../taal/datums.ts';
import { brieftekst } from '../../../teksten/brieven/algemeen.ts';
import { correctieteksten } from '../../../teksten/brieven/correctie.ts';
import { toeslagteksten as tekst } from '../../../teksten/brieven/gegevens.ts';
import { veldterm } from '../../../teksten/woordenlijst/velden.ts';
import { toonVeld } from '../../veldwaarde.ts';
import type { Bedragrij, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import {
	betaalTerug,
	BIJ_TERUGBETALEN,
	bijHogerBedrag,
	deVoet,
	juistBedrag,
	juistMetMaand,
	LEEG,
	naHogerBedrag,
	opTijd,
	overDeBrief,
	overTweeWeken,
	vanafBegin
} from '../delen.ts';
import {
	bijVerrekening,
	eersteReden,
	isBinnenVierWeken,
	maaktLager,
	zonderHogerBedrag,
	zonderVoet
} from '../nagaan.ts';

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
	pastNiet: (zaak) =>
		eersteReden(
			zonderVoet(zaak),
			bijVerrekening(zaak),
			rijenVan(zaak).length === 0 && 'geenToeslagen',
			zonderHogerBedrag(zaak),
			!maaktLager(zaak, /^toeslagen/) && 'alGenoemd'
		),
	waarschuwingen: (zaak) => [
		...bijHogerBedrag(zaak),
		...(isBinnenVierWeken(zaak) ? BIJ_TERUGBETALEN : (['nietVanafBegin'] as const))
	],
	maak: (zaak) => {
		const bedrag = juistBedrag(zaak) ?? '';
		const binnen = isBinnenVierWeken(zaak);
		const vanaf = binnen ? vanafBegin(zaak) : toonDatum(zaak.vandaag);
		return {
			...LEEG,
			onderwerp: tekst.onderwerp,
			inleiding: [...overDeBrief(zaak), tekst.inhouding],
			bedragen: [{ kop: tekst.kop, rijen: rijenVan(zaak) }],
			gronden: [
				tekst.grond,
				correctieteksten.juist(juistMetMaand(zaak) ?? '', deVoet(zaak)),
				...opTijd(zaak)
			],
			verzoeken: [
				brieftekst.verzoeken.verander(bedrag, vanaf, deVoet(zaak)),
				...(binnen ? [betaalTerug(zaak.bijzonder.afdracht, vanaf)] : []),
				...naHogerBedrag(zaak)
			],
			bewijs: ['toeslagen', 'berekening'],
			antwoordVoor: overTweeWeken(zaak)
		};
	}
};
