import type { Dossier } from '../dossier/dossier.ts';
import { alsBedrag } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import { metInkomen, metInkomens } from '../vergelijk/aanpassen.ts';
import { bestandVan, uitBestand } from '../vergelijk/als-bestand.ts';
import { gevalOp, rekenUit, type Geval, type Invoer } from '../vergelijk/geval.ts';
import { opgaveAlsBedragen } from '../vergelijk/opgave-als-bedragen.ts';
import type { Stappen } from '../vergelijk/stappen.ts';
import { briefbedrag, past } from './briefbedrag.ts';
import { PLANTBAAR, rekenwijzeVan, type Plantid, type Rekenwijze } from './plantbaar.ts';
import { toeschrijving } from './toeschrijving.ts';
import type { Controle } from './velden.ts';
import { ANDERE_LEZINGEN } from './vergissingen/lezingen.ts';
import { VERGISSINGEN } from './vergissingen/lijst.ts';

/*
 * Met opzet een fout in een brief, om te laten zoeken. Het zijn de vergissingen die de controle zelf kent; welk bedrag er dan op
 * de brief staat, rekent de gewone berekening uit.
 */

/** Een brief met een fout erin, naast de feiten. */
export interface Geplant {
	readonly id: Plantid;
	/** Voor in een link: zegt met het geval welke fout het is, zonder haar te noemen. */
	readonly code: string;
	readonly controle: Controle;
	/** Per maand: in de brief, en volgens de feiten. */
	readonly bedragBrief: Getal;
	readonly bedragFeiten: Getal;
	/** Waarmee de brief zegt te rekenen, met de normen waarmee hij rekende. */
	readonly brief: Geval;
	/** Hoe hij rekende, als dat de fout is. */
	readonly rekenwijze: Rekenwijze | null;
}

/** Waar een fout in komt. */
export interface Plantplek {
	readonly dossier: Dossier;
	/** Welk geval het is, hetzelfde zolang een link werkt: zo heeft dezelfde fout bij een ander geval een andere code. */
	readonly sleutel: string;
}

/** Elke fout die in dit geval het bedrag verandert. Leeg als er voor de dag geen normen zijn. */
export function* geplanteFouten({ dossier, sleutel }: Plantplek): Stappen<readonly Geplant[]> {
	const begin = beginVan(dossier);
	const gevonden: Geplant[] = [];
	for (const id of begin ? PLANTBAAR : []) {
		const geplant = begin && (yield* plant(id, codeVan(id, sleutel), begin));
		if (geplant) gevonden.push(geplant);
		yield;
	}
	return gevonden;
}

/** De fout bij een code uit een link; null als die er in dit geval niet is. */
export function* geplanteFout({ dossier, sleutel }: Plantplek, code: string): Stappen<Geplant | null> {
	const id = PLANTBAAR.find((een) => codeVan(een, sleutel) === code);
	const begin = beginVan(dossier);
	return id && begin ? yield* plant(id, code, begin) : null;
}

/** FNV-1a over het geval en de fout: wie de code van een ander geval kent, weet hier niets. */
function codeVan(id: Plantid, sleutel: string): string {
	let getal = 0x81_1c_9d_c5;
	for (const byte of new TextEncoder().encode(`${sleutel}/${id}`)) {
		getal = Math.imul(getal ^ byte, 0x01_00_01_93);
	}
	return (getal >>> 0).toString(36);
}

interface Begin {
	readonly feiten: Geval;
	/** De feiten zoals een goede brief ze noemt. */
	readonly goed: Geval;
}

/** Het bedrag dat een les noemt: bij beslag op meer inkomens is dat het hele bedrag. */
export const LESMAAT = { soortBedrag: 'tBvv', per: 'maand', onverdeeld: true } as const;

const NUL = Getal.lees('0');

/** Null als er geen normen zijn, of als een brief met de goede bedragen op iets anders uitkomt. */
function beginVan(dossier: Dossier): Begin | null {
	const feiten = gevalOp(dossier, dossier.peildatum);
	if (!feiten) return null;
	const goed = rekenUit({ dossier: zoalsOpBrief(feiten), normen: feiten.normen });
	const echt = briefbedrag(feiten.bedragen, LESMAAT);
	return briefbedrag(goed.bedragen, LESMAAT).vergelijk(echt) === 0 ? { feiten, goed } : null;
}

/** Een brief noemt een inkomen als bedragen, en geen loonstroken. */
const zoalsOpBrief = ({ dossier, bedragen }: Geval): Dossier =>
	metInkomens(dossier, (een) => {
		const uitkomst = bedragen.inkomens.find(({ inkomen }) => inkomen.id === een.id);
		return een.opgave.soort === 'perioden' && uitkomst
			? { ...een, opgave: opgaveAlsBedragen(uitkomst) }
			: een;
	});

/** Van de manieren waarop deze fout hier kan, de eerste met een gegeven anders; anders de eerste die scheelt. */
function* plant(id: Plantid, code: string, { feiten, goed }: Begin): Stappen<Geplant | null> {
	const rekenwijze = rekenwijzeVan(id);
	const echt = briefbedrag(feiten.bedragen, LESMAAT);
	let reserve: Geplant | null = null;
	for (const anders of manieren(id, { feiten, goed })) {
		yield;
		const verkeerd = rekenUit({ dossier: feiten.dossier, normen: feiten.normen, ...anders });
		const brief = rekenwijze ? goed : alsBrief(verkeerd);
		if (!brief) continue;
		const bedrag = briefbedrag((rekenwijze ? verkeerd : brief).bedragen, LESMAAT);
		// Een brief van nul euro laat niets te zoeken over.
		if (past(bedrag, echt) || bedrag.vergelijk(NUL) <= 0) continue;
		const geplant: Geplant = {
			id,
			code,
			controle: naastDeFeiten(feiten, brief, bedrag),
			bedragBrief: bedrag,
			bedragFeiten: echt,
			brief: rekenwijze ? { ...goed, normen: verkeerd.normen } : brief,
			rekenwijze
		};
		if (rekenwijze) return isLezing(geplant, feiten) ? null : geplant;
		const verschillen = yield* toeschrijving(brief, feiten, geplant.controle.brief);
		const verklaard = verschillen.some(({ effect }) => !past(effect, NUL));
		if (verklaard && verschillen.length === 1) return geplant;
		if (verklaard) reserve ??= geplant;
	}
	return reserve;
}

/** Een bedrag dat bij een andere lezing van de wet past, is geen fout. */
const isLezing = ({ controle }: Geplant, feiten: Geval): boolean =>
	ANDERE_LEZINGEN.flatMap(({ alsof }) => alsof(feiten, controle)).some((anders) => {
		const { bedragen } = rekenUit({ dossier: feiten.dossier, normen: feiten.normen, ...anders });
		return past(briefbedrag(bedragen, LESMAAT), Getal.lees(controle.brief.bedrag));
	});

/** Null als er geen dossier zo kan zijn. */
function alsBrief(verkeerd: Geval): Geval | null {
	const dossier = zoalsOpBrief(verkeerd);
	if (!uitBestand(bestandVan(dossier), dossier).gelukt) return null;
	return rekenUit({ dossier, normen: verkeerd.normen });
}

function manieren(id: Plantid, { feiten }: Begin): readonly Partial<Invoer>[] {
	if (id === 'brutoAlsNetto') return brutoAlsNetto(feiten);
	const vergissing = VERGISSINGEN.find((een) => een.id === id);
	const echt = briefbedrag(feiten.bedragen, LESMAAT);
	// Zonder gegevens: dan kan elke vergissing.
	const { vandaag, feiten: zoalsHetIs, brief } = naastDeFeiten(feiten, feiten, echt);
	const controle = { vandaag, feiten: zoalsHetIs, brief: { ...brief, gegevens: null } };
	const alle = vergissing?.alsof(feiten, controle) ?? [];
	// Dat alleen wat eraf gaat is vergeten, is niet als gegeven op te schrijven.
	return id === 'partnerinkomenVergeten' ? alle.slice(0, 1) : alle;
}

const MAANDEN = Getal.lees('12');

/** Het belastbare bedrag per maand staat er als netto. */
const brutoAlsNetto = ({ dossier, bedragen }: Geval): readonly Partial<Invoer>[] =>
	bedragen.inkomens
		.filter(({ inkomen, nettoMaand }) => inkomen.soort !== 'winst' && !nettoMaand.waarde.isNul())
		.map((een) => {
			const perMaand = een.belastbaarJaar.waarde.gedeeldDoor(MAANDEN);
			const opgave = opgaveAlsBedragen(een, { nettoMaand: perMaand });
			return { dossier: metInkomen(dossier, een.inkomen, { opgave }) };
		});

const naastDeFeiten = (feiten: Geval, brief: Geval, bedrag: Getal): Controle => ({
	vandaag: feiten.dossier.peildatum,
	feiten: feiten.dossier,
	brief: {
		datum: feiten.dossier.peildatum,
		ontvangen: null,
		soort: null,
		bedrag: alsBedrag(bedrag.tekst(2)),
		...LESMAAT,
		gegevens: brief.dossier
	}
});
