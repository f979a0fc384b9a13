import { toonCenten } from '../../../taal/bedragen.ts';
import { toonDatum } from '../../../taal/datums.ts';
import { hoofdletter, kleineLetter } from '../../../taal/zinnen.ts';
import { brieftekst } from '../../../teksten/brieven/algemeen.ts';
import { openheidteksten as tekst } from '../../../teksten/brieven/gegevens.ts';
import { naamVanInkomen } from '../../../teksten/woordenlijst/inkomensnaam.ts';
import { keuzeterm } from '../../../teksten/woordenlijst/keuzes.ts';
import type { Bedragrij, Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import {
	bijHogerBedrag,
	deVoet,
	juistBedrag,
	LEEG,
	naHogerBedrag,
	overDeBrief,
	overTweeWeken,
	vanafBegin
} from '../delen.ts';
import { bijVerrekening, eersteReden, isBinnenVierWeken, zonderHogerBedrag, zonderVoet } from '../nagaan.ts';

const heeftOpenheid = ({ feiten }: Briefzaak): boolean =>
	feiten !== null && feiten.dossier.wonen.adres !== 'nederland' && feiten.dossier.wonen.openheidVanZaken;

/** Art. 475e lid 1 Rv: wie geen adres in de registratie heeft en wel een vaste plek, geeft openheid van zaken. */
export const openheid: Briefsoort = {
	id: 'openheid',
	pastNiet: (zaak) =>
		eersteReden(
			zonderVoet(zaak),
			bijVerrekening(zaak),
			!heeftOpenheid(zaak) && 'geenOpenheid',
			zonderHogerBedrag(zaak)
		),
	waarschuwingen: (zaak) => bijHogerBedrag(zaak),
	maak: (zaak) => {
		const bedrag = juistBedrag(zaak) ?? '';
		const { leefsituatie } = zaak.feiten?.dossier ?? {};
		return {
			...LEEG,
			onderwerp: tekst.onderwerp,
			inleiding: [
				...overDeBrief(zaak),
				tekst.verblijf,
				...(leefsituatie
					? [tekst.leefsituatie(kleineLetter(keuzeterm('leefsituatie', leefsituatie, 'portaal')))]
					: [])
			],
			bedragen: [{ kop: zaak.schrijver.soort === 'ik' ? tekst.kop : tekst.kopNamens, rijen: inkomens(zaak) }],
			gronden: [tekst.grond],
			verzoeken: [
				brieftekst.verzoeken.verander(
					bedrag,
					isBinnenVierWeken(zaak) ? vanafBegin(zaak) : toonDatum(zaak.vandaag),
					deVoet(zaak)
				),
				...naHogerBedrag(zaak)
			],
			bewijs: ['verblijfplaats', 'loonstroken', 'berekening'],
			antwoordVoor: overTweeWeken(zaak)
		};
	}
};

/** De inkomens met hun netto; van de partner alleen dat het van de partner is. */
const inkomens = ({ feiten }: Briefzaak): readonly Bedragrij[] =>
	feiten?.inkomens.map(({ inkomen: { id, van }, nettoMaand }) => ({
		naam: van === 'partner' ? tekst.partner : hoofdletter(naamVanInkomen(feiten.dossier, id)),
		bedrag: brieftekst.maat(toonCenten(nettoMaand.waarde), brieftekst.per.maand)
	})) ?? [];
