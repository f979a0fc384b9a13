import { tekenverhouding } from '../getal/tekenverhouding.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Post } from '../herleiding/post.ts';
import type { OpInkomen } from '../regels/toegepast/toepassing.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { opsomming } from '../taal/zinnen.ts';
import { samenvattingteksten as tekst } from '../teksten/uitkomst/samenvatting.ts';
import { toonCenten, toonRond } from '../taal/bedragen.ts';
import type { Niveau } from '../regels/zekerheid/punt.ts';
import { NIVEAU_IN_ZIN } from '../teksten/uitkomst/zekerheid.ts';
import { vierwekenbedrag } from './feiten.ts';
import { isLeeg } from './inkorten.ts';
import type { Kernbedrag, Samenvatting, Stapnaam, Uitkomstsoort, Voetlijngegevens } from './uitleg.ts';

/** Het antwoord: hoeveel blijft, hoeveel mag weg, en de bedragen die in een brief staan. */
export function maakSamenvatting(uitkomst: Uitkomst, niveau: Niveau): Samenvatting {
	const { dossier, toegepast, inkomens } = uitkomst;
	const soort = soortUitkomst(uitkomst);
	const meerEigen = inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner').length > 1;
	const van = meerEigen && toegepast.soort === 'inkomen' ? namen(dossier, toegepast) : [];
	const begin = van.length > 0 ? tekst.vanInkomenMagU(inZin(van)) : tekst.uMag;
	// Wie alles houdt, houdt ook bij een hogere beslagvrije voet niet meer dan hij heeft.
	const woord = soort === 'alles' && niveau === 'minstens' ? '' : NIVEAU_IN_ZIN[niveau];
	const voet = toonRond(toegepast.tbvv.waarde);
	return {
		soort,
		van,
		voor: woord === '' ? begin : `${begin} ${woord}`,
		bedrag:
			soort === 'alles' && toegepast.soort === 'inkomen'
				? toonRond(toegepast.nettoBeslagobject.waarde)
				: voet,
		na: tekst.perMaandHouden,
		voet,
		zinnen: [...zinnen(uitkomst, soort, niveau), ...overBronheffing(uitkomst)],
		kern: maakKern(uitkomst, soort),
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

const namen = (dossier: Dossier, { groep }: OpInkomen): Samenvatting['van'] =>
	groep.map(({ inkomen: { id, naam } }) => ({
		naam: naamVanInkomen(dossier, id),
		zelfGenoemd: Boolean(naam?.trim())
	}));

/** "Bakkerij" of "uw AOW"; samengevoegde inkomens in een adem. */
const inZin = (van: Samenvatting['van']): string =>
	opsomming(van.map(({ naam, zelfGenoemd }) => (zelfGenoemd ? naam : tekst.uw(naam))));

function* zinnen(uitkomst: Uitkomst, soort: Uitkomstsoort, niveau: Niveau): Generator<string> {
	const { dossier, toegepast, inkomens } = uitkomst;
	if (toegepast.soort === 'overheidsvordering') {
		yield tekst.overheidsvordering;
		const { beslagvrijBankbedrag: bank } = uitkomst;
		if (bank) yield tekst.bankbeslag(toonCenten(bank.waarde));
		return;
	}
	if (soort === 'alles') {
		const geenInkomen = inkomens.every(
			({ nettoMaand, nettoWasNegatief, inkomen }) =>
				nettoMaand.waarde.isNul() && !nettoWasNegatief && inkomen.soort !== 'winst'
		);
		const voet = toonRond(toegepast.tbvv.waarde);
		const ookVakantiegeld = toegepast.vakantiegeld?.ruimte.waarde.isNul() !== false;
		const lager = ookVakantiegeld ? tekst.lagerInkomen : tekst.lagerGewoneMaand;
		yield geenInkomen ? tekst.geenInkomen : lager(NIVEAU_IN_ZIN[niveau], voet);
		if (toegepast.omslag.length > 0) yield tekst.omgeslagen;
		return;
	}
	// Winst telt alleen in de formule; daar houdt niemand hier iets van.
	const anders = toegepast.overige.some(({ inkomen }) => inkomen.soort !== 'winst');
	const metAnder = anders && !isLeeg(toegepast.overigeInkomsten);
	if (soort === 'deel') {
		yield tekst.watHetIs;
		yield ruimtezin(toegepast, niveau)(toonRond(toegepast.beslagruimte.waarde));
	} else yield metAnder ? tekst.niets(inZin(namen(dossier, toegepast))) : tekst.nietsDoorPartner;
	const perVierWeken = vierwekenbedrag(uitkomst);
	if (perVierWeken && soort !== 'niets') yield tekst.vierweken(toonCenten(perVierWeken.waarde));
	if (metAnder) yield tekst.samen(toonRond(toegepast.totaalPerMaand.waarde));
	if (toegepast.omslag.length > 0) yield tekst.omgeslagen;
}

/** De bronheffing gaat nog van het bedrag af: wie het leest, krijgt minder. */
const overBronheffing = ({ toegepast, meldingen }: Uitkomst): readonly string[] =>
	toegepast.soort === 'inkomen' &&
	toegepast.groep.some(({ inkomen: { id } }) =>
		meldingen.some(({ code, gegevens }) => code === 'bronheffing' && gegevens.inkomen === id)
	)
		? [tekst.bronheffing]
		: [];

/** "Meer niet" staat er alleen als het bedrag vaststaat en er ook van vakantiegeld niets meer af kan. */
function ruimtezin({ groep, vakantiegeld }: OpInkomen, niveau: Niveau): (bedrag: string) => string {
	if (niveau !== 'precies') return tekst.ruimteOnzeker[niveau];
	const vakantiegeldOnbekend = groep.some(
		({ inkomen: { opgave } }) => opgave.soort === 'bedragen' && opgave.vakantiegeld.uitbetaling === 'onbekend'
	);
	return vakantiegeld || vakantiegeldOnbekend ? tekst.ruimteGewoneMaand : tekst.ruimte;
}

function maakKern(uitkomst: Uitkomst, soort: Uitkomstsoort): readonly Kernbedrag[] {
	const { toegepast, basis, belastbaarJaarinkomen, beslagvrijBankbedrag: bank } = uitkomst;
	const perVierWeken = vierwekenbedrag(uitkomst);
	const kern = (sleutel: keyof typeof tekst.kern, stap: Stapnaam, post: Post): Kernbedrag => ({
		soort: sleutel,
		naam: tekst.kern[sleutel][0],
		term: tekst.kern[sleutel][1],
		bedrag: toonCenten(post.waarde),
		stap
	});
	const op = toegepast.soort === 'inkomen' ? toegepast : null;
	// Houdt iemand alles, dan is de beslagvrije voet meer dan hij heeft.
	const alles = soort === 'alles';
	const opgehoogd = basis.ophogingLid5 !== null || basis.ophogingLid7 !== null;
	return [
		kern(alles ? 'voet' : 'tbvv', 'afronding', toegepast.tbvv),
		...(op ? [kern('ruimte', 'gevolg', op.beslagruimte)] : []),
		...(perVierWeken ? [kern(alles ? 'voetPerTijdvak' : 'perTijdvak', 'gevolg', perVierWeken)] : []),
		...(op && !alles && !isLeeg(op.overigeInkomsten) ? [kern('totaal', 'gevolg', op.totaalPerMaand)] : []),
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
