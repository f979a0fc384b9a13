import { heeftRuimte, isAlleenWinst } from '../uitleg/alleen-winst.ts';
import { portaalzinnen } from '../uitleg/portaalzinnen.ts';
import { vakantiegeldVoorPortaal } from '../uitleg/vakantiegeld.ts';
import { winstteksten } from '../teksten/winst.ts';
import { vierwekenbedrag } from '../uitleg/feiten.ts';
import { gegevensVan } from '../uitleg/gegevens.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { DOCUMENTTEKSTEN, documentteksten } from '../teksten/documenten/documenten.ts';
import { wgsteksten as teksten } from '../teksten/documenten/wgs.ts';
import { werkbladuitkomstteksten } from '../teksten/uitkomst/werkblad.ts';
import { basisbvvteksten } from '../teksten/uitkomst/stand.ts';
import type { PostNaam } from '../herleiding/namen.ts';
import { postterm } from '../teksten/posten/posten.ts';
import type { Gegeven, Gegevensblok, Uitleg } from '../uitleg/uitleg.ts';
import { inCenten } from '../uitvoer/resultaat.ts';
import {
	adressering,
	alinea,
	als,
	alsPaar,
	basis,
	bedragen,
	kop,
	letOp,
	lijst,
	meldingblokken,
	omslag,
	overDitDocument,
	type Paar,
	paren
} from './delen.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';
import { maakZekerheid } from '../uitleg/zekerheid.ts';
import { maakVoetlijn } from './voetlijn.ts';
import { zekerheidblokken } from './zekerheid.ts';
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
export function maakRapportageWgs(uitkomst: Uitkomst, uitleg: Uitleg, gegevens: Documentgegevens): Verslag {
	const { dossier } = uitkomst;
	const opgaven = gegevensVan(uitkomst, { lezer: 'portaal', leeg: documentteksten.nietOpgegeven });
	return {
		...omslag(dossier, gegevens),
		titel: DOCUMENTTEKSTEN.wgs.titel,
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		blokken: [
			letOp(documentteksten.eigenBerekening, documentteksten.eigenBerekeningZin),
			...adressering(gegevens),
			...resultaat(uitkomst, uitleg),
			kop(basisbvvteksten.titel),
			...basis(uitkomst),
			...bijDeBasis(uitleg.basismeldingen),
			kop(teksten.inwoner),
			...paren(inwoner(uitkomst, opgaven, gegevens)),
			...inkomstenInwoner(uitkomst, opgaven, gegevens),
			...partner(uitkomst),
			...verrekeningen(opgaven),
			kop(teksten.nietGebruikt),
			...lijst(nietGebruikt(uitkomst)),
			kop(teksten.veranderen),
			...lijst(teksten.veranderingen),
			// De vaste meldingen bij de basis staan hierboven al.
			...berekening({ ...uitleg, basismeldingen: [] }, gegevens),
			...overDitDocument(uitleg, dossier, gegevens)
		]
	};
}

/** De resultaatzinnen van het portaal, en daaronder de bedragen die erbij horen. */
function resultaat(uitkomst: Uitkomst, { samenvatting, meldingen }: Uitleg): Blok[] {
	const { toegepast, beslagvrijBankbedrag } = uitkomst;
	const op = toegepast.soort === 'inkomen' ? toegepast : null;
	const { hoofd, toelichting } = portaalzinnen(uitkomst);
	const zinnen = [...hoofd, ...toelichting];
	const naam = (post: PostNaam) => postterm(post, 'portaal');
	const rijen: Paar[] = [
		[
			naam('toegepast.tbvv'),
			toonEuro(inCenten(toegepast.tbvv)),
			isAlleenWinst(uitkomst) ? winstteksten.uitkomst.perMaand : null
		],
		...als(vierwekenbedrag(uitkomst), (perTijdvak) => [
			[naam('toegepast.perTijdvak'), toonEuro(inCenten(perTijdvak))] as const
		]),
		[naam('toegepast.totaalPerMaand'), toonEuro(inCenten(toegepast.totaalPerMaand))],
		...als(heeftRuimte(uitkomst) && op, ({ nettoBeslagobject, beslagruimte }): Paar[] => [
			[naam('toegepast.netto'), toonEuro(inCenten(nettoBeslagobject))],
			[naam('toegepast.beslagruimte'), toonEuro(inCenten(beslagruimte)), teksten.ruimteNoot]
		]),
		...als(op && beslagvrijBankbedrag, (bank) => [[teksten.bank, toonEuro(inCenten(bank))] as const])
	];
	return [
		kop(teksten.uitkomst),
		{ soort: 'alinea', stijl: 'inleiding', tekst: zinnen.join(' ') },
		...vakantiegeldVoorPortaal(uitkomst).map(alinea),
		...zekerheidblokken(maakZekerheid(uitkomst, 'portaal')),
		kop(teksten.meldingen, 3),
		...(meldingen.length > 0 ? meldingblokken(meldingen) : [alinea(teksten.geenMeldingen)]),
		...als(samenvatting.voetlijn, (lijn) => [
			maakVoetlijn(lijn, postterm('toegepast.netto', 'portaal'), 'portaal')
		]),
		...paren(rijen, true),
		...als(samenvatting.omslag.length, () => [
			kop(werkbladuitkomstteksten.omslag, 3),
			alinea(werkbladuitkomstteksten.omslagUitleg),
			...bedragen(samenvatting.omslag)
		])
	];
}

/** In de volgorde van het portaal: de leefsituatie staat na de woning. */
function inwoner(
	{ dossier, totalen }: Uitkomst,
	gegevens: readonly Gegevensblok[],
	{ mee, personalia }: Documentgegevens
): Paar[] {
	const leeg = documentteksten.nietOpgegeven;
	const { bsn, dossiernummer } = dossier.kenmerk;
	const wonen = gegevens.find(({ groep }) => groep === 'wonen')?.rijen ?? [];
	const isSituatie = ({ veld }: Gegeven) => veld === 'leefsituatie';
	return [
		[teksten.rij.bsn, bsn ?? (mee.dossier ? leeg : teksten.rij.bsnWeg)],
		[teksten.rij.dossier, dossiernummer ?? leeg],
		[veldterm('personalia.achternaam', 'portaal'), personalia.achternaam || leeg],
		[veldterm('personalia.adres', 'portaal'), personalia.adres || leeg],
		...[...wonen.filter((rij) => !isSituatie(rij)), ...wonen.filter(isSituatie)].map(alsPaar),
		[teksten.rij.totaalNetto, toonEuro(inCenten(totalen.inwoner.nettoMaand))]
	];
}
