import { tekenverhouding } from '../getal/tekenverhouding.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Post } from '../herleiding/post.ts';
import type { OpInkomen } from '../regels/toegepast/toepassing.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { opsomming } from '../taal/zinnen.ts';
import { samenvattingteksten as tekst } from '../teksten/uitkomst/samenvatting.ts';
import { toonCenten, toonRond } from '../taal/bedragen.ts';
import { vierwekenbedrag } from './feiten.ts';
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
			meerEigen && toegepast.soort === 'inkomen'
				? tekst.vanInkomenMagU(naamBeslagobject(dossier, toegepast))
				: tekst.uMag,
		bedrag: toonRond(toegepast.tbvv.waarde),
		na: tekst.perMaandHouden,
		zinnen: [...zinnen(uitkomst, soort)],
		kern: maakKern(uitkomst),
		voetlijn: maakVoetlijn(uitkomst),
		omslag: omslag(uitkomst)
	};
}

const omslag = ({ dossier, toegepast }: Uitkomst): Samenvatting['omslag'] =>
	toegepast.soort === 'overheidsvordering'
		? []
		: toegepast.omslag.map(({ id, aandeel }) => ({
				naam: naamVanInkomen(dossier, id),
				bedrag: toonRond(aandeel.waarde)
			}));

function soortUitkomst({ toegepast }: Uitkomst): Uitkomstsoort {
	if (toegepast.soort === 'overheidsvordering') return toegepast.soort;
	if (toegepast.beslagruimte.waarde.isNul()) return 'alles';
	return toegepast.tbvv.waarde.isNul() ? 'niets' : 'deel';
}

/** "uw loon van Bakkerij", of samengevoegde inkomens in een adem. */
function naamBeslagobject(dossier: Dossier, { groep }: OpInkomen): string {
	return opsomming(groep.map(({ inkomen }) => naamVanInkomen(dossier, inkomen.id)));
}

function* zinnen(uitkomst: Uitkomst, soort: Uitkomstsoort): Generator<string> {
	const { dossier, toegepast, inkomens } = uitkomst;
	if (toegepast.soort === 'overheidsvordering') {
		yield tekst.overheidsvordering;
		const { beslagvrijBankbedrag: bank } = uitkomst;
		if (bank) yield tekst.bankbeslag(toonCenten(bank.waarde));
		return;
	}
	const metAnder = !isLeeg(toegepast.overigeInkomsten);
	if (soort === 'deel') {
		yield tekst.watHetIs;
		yield tekst.ruimte(toonRond(toegepast.beslagruimte.waarde));
	} else if (soort === 'alles') {
		const geenInkomen = inkomens.every(({ nettoMaand }) => nettoMaand.waarde.isNul());
		yield geenInkomen
			? tekst.geenInkomen
			: tekst.lagerInkomen(toonCenten(toegepast.nettoBeslagobject.waarde));
	} else yield metAnder ? tekst.niets(naamBeslagobject(dossier, toegepast)) : tekst.nietsDoorPartner;
	const perVierWeken = vierwekenbedrag(uitkomst);
	if (perVierWeken && soort !== 'niets') yield tekst.vierweken(toonCenten(perVierWeken.waarde));
	if (metAnder) yield tekst.samen(toonRond(toegepast.totaalPerMaand.waarde));
	if (toegepast.omslag.length > 0) yield tekst.omgeslagen;
}

function maakKern(uitkomst: Uitkomst): readonly Kernbedrag[] {
	const { toegepast, basis, belastbaarJaarinkomen, beslagvrijBankbedrag: bank } = uitkomst;
	const perVierWeken = vierwekenbedrag(uitkomst);
	const kern = (sleutel: keyof typeof tekst.kern, stap: Stapnaam, post: Post): Kernbedrag => ({
		naam: tekst.kern[sleutel][0],
		term: tekst.kern[sleutel][1],
		bedrag: toonCenten(post.waarde),
		stap
	});
	const op = toegepast.soort === 'inkomen' ? toegepast : null;
	const opgehoogd = basis.ophogingLid5 !== null || basis.ophogingLid7 !== null;
	return [
		kern('tbvv', 'afronding', toegepast.tbvv),
		...(op ? [kern('ruimte', 'gevolg', op.beslagruimte)] : []),
		...(perVierWeken ? [kern('perTijdvak', 'gevolg', perVierWeken)] : []),
		...(op && !isLeeg(op.overigeInkomsten) ? [kern('totaal', 'gevolg', op.totaalPerMaand)] : []),
		...(op ? [kern('netto', 'inkomen', op.nettoBeslagobject)] : []),
		kern('basis', opgehoogd ? 'woonkosten' : 'basis', basis.bvv),
		kern('jaarinkomen', 'inkomen', belastbaarJaarinkomen),
		// Bij een overheidsvordering telt dit bedrag niet; de zinnen zeggen wanneer wel.
		...(bank && op ? [kern('bank', 'bank', bank)] : [])
	];
}

/** De balk is het netto-inkomen waar beslag op ligt; zonder inkomen valt er niets te tekenen. */
function maakVoetlijn({ toegepast }: Uitkomst): Voetlijngegevens | null {
	if (toegepast.soort === 'overheidsvordering') return null;
	const { nettoBeslagobject: netto, tbvv, beslagruimte } = toegepast;
	if (netto.waarde.isNul()) return null;
	const [laagste, hoogste] = tbvv.waarde.vergelijk(netto.waarde) > 0 ? [netto, tbvv] : [tbvv, netto];
	return {
		totaal: toonRond(netto.waarde),
		blijft: toonRond(laagste.waarde),
		naarBeslaglegger: toonRond(beslagruimte.waarde),
		verhouding: tekenverhouding(laagste.waarde, netto.waarde),
		dekking: tekenverhouding(netto.waarde, hoogste.waarde),
		voet: toonRond(tbvv.waarde)
	};
}
