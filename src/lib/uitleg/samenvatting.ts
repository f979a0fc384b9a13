import { tekenverhouding } from '../getal/getal.ts';
import type { Post } from '../herleiding/post.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { naamVanInkomen } from '../teksten/inkomens.ts';
import { opsomming } from '../taal/zinnen.ts';
import { samenvattingteksten as tekst } from '../teksten/resultaat.ts';
import { toonCenten, toonRond } from '../taal/bedragen.ts';
import { isLeeg } from './inkorten.ts';
import type { Kernbedrag, Samenvatting, Stapnaam, Uitkomstsoort, Voetlijngegevens } from './uitleg.ts';

/** Het antwoord: hoeveel blijft, hoeveel mag weg, en de bedragen die in een brief staan. */
export function maakSamenvatting(uitkomst: Uitkomst): Samenvatting {
	const { dossier, toegepast, inkomens } = uitkomst;
	const soort = soortUitkomst(uitkomst);
	const meerEigen = inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner').length > 1;
	return {
		soort,
		voor:
			meerEigen && soort !== 'overheidsvordering'
				? tekst.vanInkomenMagU(naamBeslagobject(uitkomst))
				: tekst.uMag,
		bedrag: toonRond(toegepast.tbvv.waarde),
		na: tekst.perMaandHouden,
		zinnen: [...zinnen(uitkomst, soort)],
		kern: maakKern(uitkomst),
		voetlijn: maakVoetlijn(uitkomst),
		omslag: toegepast.omslag.map(({ id, aandeel }) => ({
			naam: naamVanInkomen(dossier, id),
			bedrag: toonRond(aandeel.waarde)
		}))
	};
}

function soortUitkomst({ toegepast, beslagobject }: Uitkomst): Uitkomstsoort {
	if (!beslagobject.object) return 'overheidsvordering';
	if (toegepast.beslagruimte.waarde.isNul()) return 'alles';
	return toegepast.tbvv.waarde.isNul() ? 'niets' : 'deel';
}

/** "uw loon van Bakkerij", of samengevoegde inkomens in een adem. */
function naamBeslagobject({ dossier, beslagobject }: Uitkomst): string {
	return opsomming(beslagobject.groep.map(({ inkomen }) => naamVanInkomen(dossier, inkomen.id)));
}

function* zinnen(uitkomst: Uitkomst, soort: Uitkomstsoort): Generator<string> {
	const { toegepast, inkomens, beslagobject } = uitkomst;
	const metAnder = !isLeeg(toegepast.overigeInkomsten);
	switch (soort) {
		case 'deel':
			yield tekst.watHetIs;
			yield tekst.ruimte(toonRond(toegepast.beslagruimte.waarde));
			break;
		case 'alles':
			if (inkomens.every(({ nettoMaand }) => nettoMaand.waarde.isNul())) yield tekst.geenInkomen;
			else yield tekst.lagerInkomen(toonCenten(toegepast.nettoBeslagobject.waarde));
			break;
		case 'niets':
			yield metAnder ? tekst.niets(naamBeslagobject(uitkomst)) : tekst.nietsDoorPartner;
			break;
		case 'overheidsvordering':
			yield tekst.overheidsvordering;
			break;
		default:
			soort satisfies never;
	}
	if (beslagobject.object?.inkomen.tijdvak === 'vierweken' && soort !== 'niets') {
		yield tekst.vierweken(toonCenten(toegepast.perTijdvak.waarde));
	}
	if (metAnder) yield tekst.samen(toonRond(toegepast.totaalPerMaand.waarde));
	if (toegepast.omslag.length > 0) yield tekst.omgeslagen;
}

function maakKern(uitkomst: Uitkomst): readonly Kernbedrag[] {
	const { toegepast, basis, beslagobject, beslagvrijBankbedrag } = uitkomst;
	const kern = (sleutel: keyof typeof tekst.kern, stap: Stapnaam, post: Post): Kernbedrag => ({
		naam: tekst.kern[sleutel][0],
		term: tekst.kern[sleutel][1],
		bedrag: toonCenten(post.waarde),
		stap
	});
	const metObject = beslagobject.object !== null;
	const opgehoogd = basis.ophogingLid5 !== null || basis.ophogingLid7 !== null;
	return [
		kern('tbvv', 'afronding', toegepast.tbvv),
		...(metObject ? [kern('ruimte', 'gevolg', toegepast.beslagruimte)] : []),
		...(beslagobject.object?.inkomen.tijdvak === 'vierweken'
			? [kern('perTijdvak', 'gevolg', toegepast.perTijdvak)]
			: []),
		...(isLeeg(toegepast.overigeInkomsten) ? [] : [kern('totaal', 'gevolg', toegepast.totaalPerMaand)]),
		...(metObject ? [kern('netto', 'inkomen', toegepast.nettoBeslagobject)] : []),
		kern('basis', opgehoogd ? 'woonkosten' : 'basis', basis.bvv),
		kern('jaarinkomen', 'inkomen', uitkomst.belastbaarJaarinkomen),
		...(beslagvrijBankbedrag ? [kern('bank', 'bank', beslagvrijBankbedrag)] : [])
	];
}

/** De balk is het netto-inkomen waar beslag op ligt; zonder inkomen valt er niets te tekenen. */
function maakVoetlijn({ toegepast, beslagobject }: Uitkomst): Voetlijngegevens | null {
	const { nettoBeslagobject: netto, tbvv, beslagruimte } = toegepast;
	if (!beslagobject.object || netto.waarde.isNul()) return null;
	const blijft = netto.waarde.min(beslagruimte.waarde);
	return {
		totaal: toonRond(netto.waarde),
		blijft: toonRond(blijft),
		naarBeslaglegger: toonRond(beslagruimte.waarde),
		verhouding: tekenverhouding(blijft, netto.waarde),
		dekking: tekenverhouding(
			netto.waarde,
			tbvv.waarde.vergelijk(netto.waarde) > 0 ? tbvv.waarde : netto.waarde
		),
		voet: toonRond(tbvv.waarde)
	};
}
