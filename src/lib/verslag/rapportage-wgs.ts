import type { Dossier } from '../dossier/dossier.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { opsomming } from '../taal/zinnen.ts';
import { DOCUMENTTEKSTEN, documentzinnen } from '../teksten/documenten.ts';
import { wgsteksten as teksten } from '../teksten/documenten-wgs.ts';
import { naamVanInkomen } from '../teksten/inkomens.ts';
import { keuzeteksten, veldteksten } from '../teksten/werkblad-velden.ts';
import { rapportteksten } from '../teksten/werkblad-rapport.ts';
import { standteksten } from '../teksten/werkblad-stand.ts';
import { toonDatum } from '../taal/datums.ts';
import { maakUitleg } from '../uitleg/maak-uitleg.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import { afgerond, inCenten } from '../uitvoer/resultaat.ts';
import { basisrijen } from './basis.ts';
import {
	alinea,
	contact,
	kop,
	letOp,
	lijst,
	meldingblokken,
	omslag,
	overDitDocument,
	paren,
	type Paar
} from './delen.ts';
import { maakVoetlijn } from './voetlijn.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import { bijDeBasis, berekening } from './herleiding.ts';
import { inkomstenInwoner, partner } from './inkomsten.ts';
import { nietGebruikt } from './niet-gebruikt.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { verrekeningen } from './verrekeningen.ts';

/**
 * De "BVV Rapportage Wgs" in de volgorde en de woorden van het portaal (handleiding R26-01, 5.2 en 5.10), zodat zij
 * naast de officiële te leggen is. De berekening erachter heeft het portaal niet.
 */
export function maakRapportageWgs(uitkomst: Uitkomst, gegevens: Documentgegevens): Verslag {
	const uitleg = maakUitleg(uitkomst);
	const vast = omslag(uitkomst.dossier, gegevens);
	return {
		...vast,
		titel: DOCUMENTTEKSTEN.wgs.titel,
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		blokken: [
			letOp(documentzinnen.eigenBerekening, documentzinnen.eigenBerekeningZin),
			...contact(gegevens.organisatie),
			...resultaat(uitkomst, uitleg),
			kop(standteksten.basis.titel),
			...paren(basisrijen(uitkomst), true),
			...bijDeBasis(uitleg.basismeldingen),
			kop(teksten.inwoner),
			...paren(inwoner(uitkomst)),
			...inkomstenInwoner(uitkomst, uitleg),
			...partner(uitkomst),
			...verrekeningen(uitkomst),
			kop(teksten.meldingen),
			...(uitleg.meldingen.length > 0 ? meldingblokken(uitleg.meldingen) : [alinea(teksten.geenMeldingen)]),
			kop(teksten.nietGebruikt),
			...lijst(nietGebruikt(uitkomst)),
			kop(teksten.veranderen),
			...lijst(teksten.veranderingen),
			// De vaste meldingen bij de basis staan hierboven al.
			...berekening({ ...uitleg, basismeldingen: [] }),
			...overDitDocument(uitleg, vast.bijlage, gegevens)
		]
	};
}

/** De resultaatzinnen van het portaal, en daaronder de bedragen die erbij horen. */
function resultaat(uitkomst: Uitkomst, { samenvatting }: Uitleg): Blok[] {
	const { dossier, toegepast, beslagvrijBankbedrag } = uitkomst;
	const op = toegepast.soort === 'inkomen' ? toegepast : null;
	const tbvv = toonEuro(afgerond(toegepast.tbvv));
	const zinnen = [
		rapportteksten.vastgesteld(toonEuro(afgerond(toegepast.totaalPerMaand))),
		...(op
			? [
					rapportteksten.beslag(
						opsomming(op.groep.map(({ inkomen }) => naamVanInkomen(dossier, inkomen.id)))
					),
					rapportteksten.houdtOver(tbvv)
				]
			: [rapportteksten.overheid])
	];
	const { bedrag } = teksten;
	const rijen: Paar[] = [
		[bedrag.tbvv, toonEuro(inCenten(toegepast.tbvv))],
		...(op?.perTijdvak.eenheid === 'vierweken'
			? ([[bedrag.perTijdvak, toonEuro(inCenten(op.perTijdvak))]] as const)
			: []),
		[bedrag.totaal, toonEuro(inCenten(toegepast.totaalPerMaand))],
		...(op
			? ([
					[bedrag.netto, toonEuro(inCenten(op.nettoBeslagobject))],
					[bedrag.ruimte, toonEuro(inCenten(op.beslagruimte)), teksten.ruimteNoot]
				] as const)
			: []),
		...(beslagvrijBankbedrag ? ([[bedrag.bank, toonEuro(inCenten(beslagvrijBankbedrag))]] as const) : [])
	];
	return [
		kop(teksten.uitkomst),
		{ soort: 'alinea', stijl: 'inleiding', tekst: zinnen.join(' ') },
		...(samenvatting.voetlijn ? [maakVoetlijn(samenvatting.voetlijn, teksten.bedrag.netto)] : []),
		...paren(rijen, true),
		...(samenvatting.omslag.length > 0
			? [kop(rapportteksten.omslag, 3), alinea(rapportteksten.omslagUitleg)]
			: []),
		...paren(
			samenvatting.omslag.map(({ naam, bedrag: waarde }) => [naam, waarde]),
			true
		)
	];
}

function inwoner({ dossier, totalen }: Uitkomst): Paar[] {
	const { kenmerk, leefsituatie } = dossier;
	const leeg = documentzinnen.nietOpgegeven;
	return [
		[teksten.rij.bsn, kenmerk.bsn ?? leeg],
		[teksten.rij.dossier, kenmerk.dossiernummer ?? leeg],
		[teksten.rij.naam, teksten.rij.naamWaarde],
		...wonen(dossier),
		[veldteksten.leefsituatie.term, keuzeteksten.leefsituatie[leefsituatie]],
		[teksten.rij.totaalNetto, toonEuro(inCenten(totalen.inwoner.nettoMaand))]
	];
}

function wonen({ wonen: woning }: Dossier): Paar[] {
	const leeg = documentzinnen.nietOpgegeven;
	const jaNee = (waarde: boolean) => keuzeteksten.jaNee[waarde ? 'ja' : 'nee'];
	const { adres, inrichting, woonkostenPerMaand, eindeOphogingWoonkosten } = woning;
	return [
		[veldteksten.adres.term, keuzeteksten.adres[adres]],
		...(adres === 'nederland'
			? []
			: ([
					[veldteksten.woonland.term, woning.woonland ?? leeg],
					...(woning.woonlandfactor
						? ([[veldteksten.woonlandfactor.term, woning.woonlandfactor.replace('.', ',')]] as const)
						: []),
					[veldteksten.openheidVanZaken.term, jaNee(woning.openheidVanZaken)]
				] as const)),
		[veldteksten.woning.term, keuzeteksten.woning[woning.woning]],
		[veldteksten.huurtoeslag.term, keuzeteksten.zonderHuurtoeslag[woning.huurtoeslagMogelijk]],
		[veldteksten.woonkosten.term, woonkostenPerMaand ? toonEuro(woonkostenPerMaand) : leeg],
		[veldteksten.eindeOphoging.term, eindeOphogingWoonkosten ? toonDatum(eindeOphogingWoonkosten) : leeg],
		[veldteksten.inInrichting.term, jaNee(inrichting !== null)],
		...(inrichting
			? ([[veldteksten.inrichtingKosten.term, toonEuro(inrichting.kostenPerMaand)]] as const)
			: [])
	];
}
