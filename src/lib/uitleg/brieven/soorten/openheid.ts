import { toonCenten } from '../../../taal/bedragen.ts';
import { hoofdletter, kleineLetter } from '../../../taal/zinnen.ts';
import { brieftekst } from '../../../teksten/brieven/algemeen.ts';
import { openheidteksten as tekst } from '../../../teksten/brieven/gegevens.ts';
import { naamVanInkomen } from '../../../teksten/woordenlijst/inkomensnaam.ts';
import { keuzeterm } from '../../../teksten/woordenlijst/keuzes.ts';
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
import { bijVerrekening, eersteReden, zonderVoet } from '../nagaan.ts';

const heeftOpenheid = ({ feiten }: Briefzaak): boolean =>
	feiten !== null && feiten.dossier.wonen.adres !== 'nederland' && feiten.dossier.wonen.openheidVanZaken;

/** Art. 475e lid 1 Rv: wie geen adres in de registratie heeft en wel een vaste plek, geeft openheid van zaken. */
export const openheid: Briefsoort = {
	id: 'openheid',
	berekening: berekeningVan,
	pastNiet: (zaak) =>
		eersteReden(
			zonderVoet(zaak),
			bijVerrekening(zaak),
			!heeftOpenheid(zaak) && 'geenOpenheid',
			geenHogerBedrag(zaak)
		),
	waarschuwingen: (zaak) => ['vastePlek', ...bijHogerBedrag(zaak), ...bijHetVragen(zaak)],
	maak: (zaak) => {
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
			gronden: [tekst.grond, ...gevraagdeGronden(zaak)],
			verzoeken: gevraagdeVerzoeken(zaak),
			bewijs: ['verblijfplaats', 'loonstroken', 'berekening'],
			antwoordVoor: overTweeWeken(zaak)
		};
	}
};

/** De inkomens met hun netto; van de partner alleen dat het van de partner is. */
function inkomens(zaak: Briefzaak): readonly Bedragrij[] {
	const feiten = berekeningVan(zaak);
	if (!feiten) return [];
	return feiten.inkomens.map(({ inkomen: { id, van }, nettoMaand }) => ({
		naam: van === 'partner' ? tekst.partner : hoofdletter(naamVanInkomen(feiten.dossier, id)),
		bedrag: brieftekst.maat(toonCenten(nettoMaand.waarde), brieftekst.per.maand)
	}));
}
