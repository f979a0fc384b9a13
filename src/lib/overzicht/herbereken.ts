import { conceptVan, type Concept } from '../dossier/concept.ts';
import type { Halverwege } from '../dossier/concept-bestand.ts';
import { isVanDezelfde } from '../dossier/bij-openen.ts';
import { zetErvoor } from '../dossier/ervoor.ts';
import { rekenVoorDag } from '../invoer/peildatum.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { begintHerziening, type Eerder } from '../dossier/geschiedenis.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { alsBedrag, type Bedrag } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { dekt, isEigen, type Normtabel } from '../normen/typen.ts';
import { heeftNormen } from '../normen/bereik.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import { bepaalZekerheid } from '../regels/zekerheid/zekerheid.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { regelteksten } from '../teksten/overzicht/regel.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import type { Datum } from '../tijd/datum.ts';
import { maakSamenvatting } from '../uitleg/samenvatting.ts';
import { afgerond } from '../uitvoer/resultaat.ts';
import { rekenUit } from '../vergelijk/geval.ts';
import { herzieInStappen, type Herziening } from '../vergelijk/herziening.ts';
import { opDag } from '../vergelijk/op-dag.ts';
import { inEenKeer } from '../vergelijk/stappen.ts';
import { afsprakenVan } from './afspraken.ts';
import { nodigBij, nodigDoorFouten } from './nodig.ts';
import type { Regel } from './regel.ts';
import {
	bewaardVan,
	dossierVan,
	herkenningVan,
	inhoudVan,
	isHalverwege,
	type Inhoud,
	type Stuk
} from './stuk.ts';
import { waardoorVan } from './waardoor.ts';

/** Waarvoor gerekend wordt. */
export interface Rekendag {
	readonly dag: Datum;
	/** Een eigen normtabel voor een dag zonder officiele normen. */
	readonly tabel: Normtabel | null;
}

/** Een dossier zoals het in het bestand staat, en op de gekozen dag. */
export interface Herberekend {
	/** Null als het bestand zelf nog niet te berekenen is. */
	readonly toen: Uitkomst | null;
	readonly nu: Gelezen<Uitkomst>;
	/** Null als het om dezelfde dag gaat, of als een van beide niet te berekenen is. */
	readonly herziening: Herziening | null;
}

/**
 * Art. 475d lid 3 Rv: de feiten die er nu zijn, voor een andere dag, naast wat er in het bestand staat.
 * @param tabel een eigen normtabel, voor een dag zonder officiele normen; een dossier met een eigen tabel houdt die
 */
export function herbereken(stuk: Stuk, dag: Datum, tabel: Normtabel | null): Herberekend {
	const bestand = dossierVan(stuk.inhoud);
	const toen = bestand.gelukt ? uitkomstVan(bestand.waarde) : null;
	const feiten = dossierVan(inhoudVan(stuk));
	if (!feiten.gelukt) return { toen, nu: feiten, herziening: null };
	const { peildatum } = feiten.waarde;
	const nieuw = dag === peildatum ? feiten : opDag(metTabel(feiten.waarde, dag, tabel), dag);
	if (!nieuw.gelukt) return { toen, nu: nieuw, herziening: null };
	const isZoals = toen && stuk.bewerkt === null && !begintHerziening(toen.dossier, nieuw.waarde.peildatum);
	// Na een wissel gaat het om de ander: daar is geen eerdere berekening van.
	if (toen && !isVanDezelfde(toen.dossier, nieuw.waarde))
		return { toen: null, nu: alsUitkomst(uitkomstVan(nieuw.waarde)), herziening: null };
	const herzien =
		toen && !isZoals ? inEenKeer(herzieInStappen(eerderVan(stuk.inhoud, toen), nieuw.waarde)) : null;
	return herzien && !isGeenNormen(herzien)
		? { toen, nu: { gelukt: true, waarde: herzien.nu.bedragen }, herziening: herzien }
		: { toen, nu: alsUitkomst(uitkomstVan(nieuw.waarde)), herziening: null };
}

const eerderVan = (inhoud: Inhoud, { dossier }: Uitkomst): Eerder => ({
	dossier,
	bewaard: bewaardVan(inhoud)
});

/**
 * Hetzelfde dossier om verder in te vullen voor een dag waarvoor er nog niet genoeg is: wat er stond is dan de eerdere
 * berekening. Null als dat niet helpt: zonder bedragen voor die dag, of zonder eerdere berekening.
 */
export function omInTeVullen(
	{ inhoud, bewerkt }: Stuk,
	toen: Uitkomst | null,
	{ dag, tabel }: Rekendag
): Halverwege | null {
	if (!toen || bewerkt || dag <= toen.dossier.peildatum) return null;
	const dossier = metTabel(toen.dossier, dag, tabel);
	if (isGeenNormen(kiesNormen(dag, dossier.eigenNormen))) return null;
	const concept = isHalverwege(inhoud) ? structuredClone(inhoud.concept) : conceptVan(dossier);
	zetErvoor(concept, eerderVan(inhoud, toen));
	rekenVoorDag(concept, dag);
	return { concept, brief: isHalverwege(inhoud) ? inhoud.brief : null };
}

const metTabel = (dossier: Dossier, dag: Datum, tabel: Normtabel | null): Dossier =>
	heeftNormen(dag) || dekt(dossier.eigenNormen, dag) || !dekt(tabel, dag)
		? dossier
		: { ...dossier, eigenNormen: tabel };

function uitkomstVan(dossier: Dossier): Uitkomst | null {
	const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
	return isGeenNormen(normen) ? null : rekenUit({ dossier, normen }).bedragen;
}

const alsUitkomst = (uitkomst: Uitkomst | null): Gelezen<Uitkomst> =>
	uitkomst === null
		? { gelukt: false, fouten: [{ veld: 'peildatum', code: 'geenNormen' }] }
		: { gelukt: true, waarde: uitkomst };

/** De rij bij een dossier. */
export function maakRegel(stuk: Stuk, dag: Datum, { toen, nu, herziening }: Herberekend): Regel {
	const { id, bestand, bewerkt, inBestand } = stuk;
	const inhoud = inhoudVan(stuk);
	const eerder = toenVan(stuk, toen);
	const uitkomst = nu.gelukt ? nu.waarde : null;
	const zekerheid = uitkomst && bepaalZekerheid(uitkomst);
	const bedrag = uitkomst && alsBedrag(afgerond(uitkomst.toegepast.tbvv));
	const eigenNormen = uitkomst !== null && isEigen(uitkomst.normen.tabel);
	// Met een loonstrook te weinig is het bedrag anders zonder dat er iets veranderde: dat is nog geen verschil.
	const ontbreekt = missendeStroken(uitkomst);
	const verschil = eerder && bedrag && ontbreekt === 0 ? verschilVan(bedrag, eerder.bedrag) : null;
	return {
		id,
		bestand,
		...herkenningVan(inhoud),
		beslagOp: beslagOpVan(uitkomst ?? toen),
		balk: uitkomst && zekerheid && maakSamenvatting(uitkomst, zekerheid.niveau).voetlijn,
		toen: eerder,
		dag,
		nu: bedrag,
		verschil,
		waardoor: [
			...(ontbreekt > 0
				? [regelteksten.waardoor.ontbreekt(ontbreekt)]
				: herziening
					? waardoorVan(herziening)
					: zonderHerziening(toen && verschil)),
			...(uitkomst && eerder && toen === null ? [regelteksten.waardoor.zonderNormen] : []),
			...(eigenNormen ? [regelteksten.waardoor.eigenNormen] : [])
		],
		stand: zekerheid?.niveau ?? 'nogNiet',
		eigenNormen,
		bewerkt: bewerkt !== null && !inBestand,
		// Wat nog in geen bestand staat, schuift geen termijn op.
		afspraken: afsprakenVan(inhoud, (bewerkt && inBestand ? uitkomst : null) ?? toen),
		nodig: nu.gelukt
			? nodigBij(nu.waarde, zekerheid?.punten ?? [])
			: nodigDoorFouten(nu.fouten, conceptBij(inhoud), dag)
	};
}

const missendeStroken = (uitkomst: Uitkomst | null): number =>
	[...(uitkomst?.ontbrekend.values() ?? [])].reduce((som, perioden) => som + perioden.length, 0);

const conceptBij = (inhoud: Inhoud): Concept =>
	isHalverwege(inhoud) ? inhoud.concept : conceptVan(inhoud.dossier);

/** Wat er is vastgesteld telt, ook als het programma nu iets anders uitrekent of er voor die dag geen normen zijn. */
function toenVan(stuk: Stuk, toen: Uitkomst | null): Regel['toen'] {
	if (toen === null) return zonderNormen(stuk);
	const bedrag = bewaardVan(stuk.inhoud)?.tBvv ?? alsBedrag(afgerond(toen.toegepast.tbvv));
	return { bedrag, dag: toen.dossier.peildatum };
}

/** Wat er in een bestand van een dag zonder normen staat; na een wissel gaat het om de ander. */
function zonderNormen(stuk: Stuk): Regel['toen'] {
	const { inhoud } = stuk;
	if (isHalverwege(inhoud) || inhoud.bewaard === null) return null;
	const { dossier, bewaard } = inhoud;
	const nu = inhoudVan(stuk);
	return isVanDezelfde(dossier, isHalverwege(nu) ? nu.concept : nu.dossier) && uitkomstVan(dossier) === null
		? { bedrag: bewaard.tBvv, dag: dossier.peildatum }
		: null;
}

const verschilVan = (nu: Bedrag, toen: Bedrag): Bedrag => {
	const verschil = Getal.lees(nu).min(Getal.lees(toen)).tekst(2);
	return alsBedrag(verschil.endsWith('.00') ? verschil.slice(0, -3) : verschil);
};

/** Scheelt het op dezelfde dag en met dezelfde gegevens, dan rekende het programma toen anders. */
const zonderHerziening = (verschil: Bedrag | null): readonly string[] =>
	verschil === null || verschil === '0' ? [] : [regelteksten.waardoor.programma];

function beslagOpVan(uitkomst: Uitkomst | null): string {
	if (uitkomst === null) return '';
	const { toegepast, dossier } = uitkomst;
	return toegepast.soort === 'overheidsvordering'
		? regelteksten.overheidsvordering
		: naamVanInkomen(dossier, toegepast.object.inkomen.id);
}
