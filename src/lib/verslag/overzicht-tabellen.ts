import { TOESLAGEN } from '../dossier/dossier.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Post } from '../herleiding/post.ts';
import type { Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonDatum, toonPeriode } from '../taal/datums.ts';
import { overzichtteksten as teksten } from '../teksten/documenten-overzicht.ts';
import { naamVanInkomen } from '../teksten/inkomens.ts';
import { gegevensteksten } from '../teksten/resultaat.ts';
import { VELDNAMEN } from '../teksten/velden.ts';
import { inCenten } from '../uitvoer/resultaat.ts';
import { kop, paren, type Paar } from './delen.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';

/* De tabellen van het overzicht: de gebruikte gegevens en de hoofdlijn van de berekening. */

/** De gegevens per onderwerp: situatie, inkomens, beslagen en toeslagen. */
export const gebruikteGegevens = (uitkomst: Uitkomst): Blok[] => [
	kop(teksten.situatie, 3),
	...paren(situatie(uitkomst)),
	...uitkomst.inkomens.flatMap((inkomen) => {
		const naam = naamVanInkomen(uitkomst.dossier, inkomen.inkomen.id);
		const titel =
			inkomen.inkomen.van === 'partner' ? gegevensteksten.partnerKop(naam) : gegevensteksten.inkomenKop(naam);
		return [kop(titel, 3), ...paren(rijenInkomen(inkomen))];
	}),
	...metKop(gegevensteksten.toeslagen, toeslagen(uitkomst)),
	...metKop(gegevensteksten.hardheid, hardheid(uitkomst))
];

const metKop = (titel: string, rijen: readonly Paar[]): Blok[] =>
	rijen.length === 0 ? [] : [kop(titel, 3), ...paren(rijen)];

function situatie({ dossier }: Uitkomst): Paar[] {
	const { leefsituatie, wonen, peildatum } = dossier;
	const { woonkostenPerMaand, eindeOphogingWoonkosten: einde, inrichting } = wonen;
	return [
		[VELDNAMEN.leefsituatie, gegevensteksten.leefsituatie[leefsituatie]],
		[VELDNAMEN['wonen.adres'], gegevensteksten.adres[wonen.adres]],
		...(wonen.woonland ? ([[VELDNAMEN['wonen.woonland'], wonen.woonland]] as const) : []),
		...(inrichting
			? ([[VELDNAMEN['wonen.inrichting.kostenPerMaand'], toonEuro(inrichting.kostenPerMaand)]] as const)
			: ([
					[VELDNAMEN['wonen.woning'], gegevensteksten.woning[wonen.woning]],
					[VELDNAMEN['wonen.huurtoeslagMogelijk'], gegevensteksten.jaNee[wonen.huurtoeslagMogelijk]]
				] as const)),
		...(woonkostenPerMaand
			? ([[VELDNAMEN['wonen.woonkostenPerMaand'], toonEuro(woonkostenPerMaand)]] as const)
			: []),
		...(einde
			? ([[einde < peildatum ? teksten.eindeLiep : teksten.eindeLoopt, toonDatum(einde)]] as const)
			: [])
	];
}

/** Een gemiddelde heet alleen zo als er over meer dan een periode is gerekend. */
function rijenInkomen({ inkomen, perioden, belastbaarJaar, nettoMaand }: Inkomenuitkomst): Paar[] {
	const gemiddeld = perioden !== null && perioden.keuze.aantal > 1;
	const periode = perioden?.keuze.indicatieperiode;
	return [
		[gemiddeld ? teksten.belastbaarGemiddeld : teksten.belastbaar, toonEuro(inCenten(belastbaarJaar))],
		[gemiddeld ? teksten.nettoGemiddeld : teksten.netto, toonEuro(inCenten(nettoMaand))],
		...(periode ? ([[teksten.over, toonPeriode(periode)]] as const) : []),
		...(inkomen.lopendBeslag
			? ([[VELDNAMEN['inkomens[].lopendBeslag.tBvv'], toonEuro(inkomen.lopendBeslag.tBvv)]] as const)
			: []),
		...(inkomen.loonbelastingVoertuig === null
			? []
			: ([
					[VELDNAMEN['inkomens[].loonbelastingVoertuig'], toonEuro(inkomen.loonbelastingVoertuig)]
				] as const)),
		...(inkomen.toegekendNormbedrag === null
			? []
			: ([[VELDNAMEN['inkomens[].toegekendNormbedrag'], toonEuro(inkomen.toegekendNormbedrag)]] as const))
	];
}

const toeslagen = ({ dossier }: Uitkomst): Paar[] =>
	TOESLAGEN.flatMap((toeslag): Paar[] => {
		const bedrag = dossier.toeslagen[toeslag];
		return bedrag === null ? [] : [[VELDNAMEN[`toeslagen.${toeslag}`], toonEuro(bedrag)]];
	});

function hardheid({ dossier }: Uitkomst): Paar[] {
	if (!dossier.hardheid) return [];
	const { bedrag, einddatum } = dossier.hardheid;
	return [
		[VELDNAMEN['hardheid.bedrag'], toonEuro(bedrag)],
		[einddatum < dossier.peildatum ? teksten.hardheidGold : teksten.hardheidLoopt, toonDatum(einddatum)]
	];
}

/** De hoofdlijn van de berekening. Wat nul is, staat er niet. */
export function rekenregels({ belastbaarJaarinkomen, basis, toegepast }: Uitkomst): Paar[] {
	const { regel } = teksten;
	const altijd = (naam: string, post: Post): Paar => [naam, toonEuro(inCenten(post))];
	const alsNietNul = (naam: string, post: Post | null): Paar[] =>
		post === null || post.waarde.isNul() ? [] : [altijd(naam, post)];
	const opgehoogd = alsNietNul(regel.lid7, basis.ophogingLid7).concat(
		alsNietNul(regel.lid5, basis.ophogingLid5)
	);
	const afgetrokken = [
		...alsNietNul(regel.partner, toegepast.verminderingPartner.bedrag),
		...alsNietNul(regel.overige, toegepast.soort === 'inkomen' ? toegepast.overigeInkomsten : null),
		...alsNietNul(regel.voertuig, toegepast.verminderingVoertuig)
	];
	return [
		altijd(regel.jaarinkomen, belastbaarJaarinkomen),
		altijd(regel.weg[basis.weg], basis.voorOphoging),
		...opgehoogd,
		...(opgehoogd.length > 0 ? [altijd(regel.basis, basis.bvv)] : []),
		...afgetrokken,
		...(afgetrokken.length > 0 ? [altijd(regel.na, toegepast.naVermindering)] : []),
		altijd(regel.grens, toegepast.grens),
		...alsNietNul(regel.toeslagen, toegepast.toeslagen),
		...alsNietNul(regel.hardheid, toegepast.hardheid),
		altijd(regel.tbvv, toegepast.tbvv)
	];
}
