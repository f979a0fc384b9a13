import type { Dossier } from '../dossier/dossier.ts';
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
import { bewaardVan, dossierVan, herkenningVan, type Stuk } from './stuk.ts';
import { waardoorVan } from './waardoor.ts';

/** Een dossier zoals het in het bestand staat, en op de gekozen dag. */
export interface Herberekend {
	/** Null als het bestand zelf nog niet te berekenen is. */
	readonly toen: Uitkomst | null;
	readonly nu: Gelezen<Uitkomst>;
	/** Null als het om dezelfde dag gaat, of als een van beide niet te berekenen is. */
	readonly herziening: Herziening | null;
}

/**
 * Art. 475d lid 3 Rv: dezelfde feiten, voor een andere dag.
 * @param tabel een eigen normtabel, voor een dag zonder officiele normen; een dossier met een eigen tabel houdt die
 */
export function herbereken({ inhoud }: Stuk, dag: Datum, tabel: Normtabel | null): Herberekend {
	const gelezen = dossierVan(inhoud);
	if (!gelezen.gelukt) return { toen: null, nu: gelezen, herziening: null };
	const { waarde: dossier } = gelezen;
	const toen = uitkomstVan(dossier);
	if (dag === dossier.peildatum) return { toen, nu: alsUitkomst(toen), herziening: null };
	const nieuw = opDag(metTabel(dossier, dag, tabel), dag);
	if (!nieuw.gelukt) return { toen, nu: nieuw, herziening: null };
	const herzien = inEenKeer(herzieInStappen(dossier, nieuw.waarde));
	if (isGeenNormen(herzien)) return { toen, nu: alsUitkomst(uitkomstVan(nieuw.waarde)), herziening: null };
	return { toen, nu: { gelukt: true, waarde: herzien.nu.bedragen }, herziening: herzien };
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
	const { id, bestand, inhoud } = stuk;
	const eerder = toenVan(stuk, toen);
	const uitkomst = nu.gelukt ? nu.waarde : null;
	const zekerheid = uitkomst && bepaalZekerheid(uitkomst);
	const bedrag = uitkomst && alsBedrag(afgerond(uitkomst.toegepast.tbvv));
	return {
		id,
		bestand,
		...herkenningVan(inhoud),
		beslagOp: beslagOpVan(uitkomst ?? toen),
		balk: uitkomst && zekerheid && maakSamenvatting(uitkomst, zekerheid.niveau).voetlijn,
		toen: eerder,
		dag,
		nu: bedrag,
		verschil: eerder && bedrag && verschilVan(bedrag, eerder.bedrag),
		waardoor: [
			...waardoor(herziening, eerder?.bedrag ?? null),
			...(uitkomst && isEigen(uitkomst.normen.tabel) ? [regelteksten.waardoor.eigenNormen] : [])
		],
		stand: zekerheid?.niveau ?? 'nogNiet',
		afspraken: afsprakenVan(inhoud, toen),
		nodig: nu.gelukt
			? nodigBij(nu.waarde, zekerheid?.punten ?? [])
			: nodigDoorFouten(nu.fouten, toen?.dossier ?? null, dag)
	};
}

/** Wat er is vastgesteld telt, ook als het programma nu iets anders uitrekent. */
function toenVan({ inhoud }: Stuk, toen: Uitkomst | null): Regel['toen'] {
	if (toen === null) return null;
	const bedrag = bewaardVan(inhoud)?.tBvv ?? alsBedrag(afgerond(toen.toegepast.tbvv));
	return { bedrag, dag: toen.dossier.peildatum };
}

const verschilVan = (nu: Bedrag, toen: Bedrag): Bedrag => {
	const verschil = Getal.lees(nu).min(Getal.lees(toen)).tekst(2);
	return alsBedrag(verschil.endsWith('.00') ? verschil.slice(0, -3) : verschil);
};

function waardoor(herziening: Herziening | null, toen: Bedrag | null): readonly string[] {
	if (!herziening || toen === null) return [];
	const nagerekend = afgerond(herziening.toen.bedragen.toegepast.tbvv);
	const delen = waardoorVan(herziening);
	return verschilVan(alsBedrag(nagerekend), toen) === '0'
		? delen
		: [...delen, regelteksten.waardoor.programma];
}

function beslagOpVan(uitkomst: Uitkomst | null): string {
	if (uitkomst === null) return '';
	const { toegepast, dossier } = uitkomst;
	return toegepast.soort === 'overheidsvordering'
		? regelteksten.overheidsvordering
		: naamVanInkomen(dossier, toegepast.object.inkomen.id);
}
