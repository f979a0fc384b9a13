import { isAfronding } from '../../controle/briefbedrag.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import { conceptVan, leegInkomen, type Concept, type Conceptinkomen } from '../../dossier/concept.ts';
import { geldendeInkomens } from '../../dossier/geldend.ts';
import { magNormbedrag } from '../../dossier/inkomenscodes.ts';
import { leesConceptVoorBvv } from '../../dossier/lees-concept.ts';
import { toonBedrag } from '../../getal/bedragtekst.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { leesKaal } from '../begrepen.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { heeftNormenOp } from '../peildatum.ts';
import { haalInkomenWeg } from '../inkomens.ts';
import { leesVeldwaarde, zetVeldwaarde } from '../veldwaarde.ts';
import { koppelBestaande, vergeetOordelen, voegJaarinkomenToe } from './inkomens.ts';
import { zetVinkjes } from './stappen.ts';

/*
 * De brief naast het dossier, voor wie het dossier al heeft. Het dossier is dan wat echt zo is en verandert hier nooit; wie
 * overneemt wat er staat, typt alleen wat in de brief anders is.
 */

/** Wat een brief over het huishouden noemt, met het punt waar het bij hoort (`punten.ts`). */
const HUISRIJEN = [
	['leefsituatie', 'leefsituatie'],
	['toeslagen', 'toeslagen.huurtoeslag'],
	['toeslagen', 'toeslagen.zorgtoeslag'],
	['toeslagen', 'toeslagen.kindgebondenBudget'],
	['adres', 'wonen.adres'],
	['adres', 'wonen.woonland'],
	['inrichting', 'wonen.inrichting.kostenPerMaand'],
	['woonkosten', 'wonen.woonkostenPerMaand'],
	['woonkosten', 'wonen.eindeOphogingWoonkosten'],
	['hardheid', 'hardheid.bedrag'],
	['hardheid', 'hardheid.einddatum']
] as const;

/** Wat een brief over een inkomen noemt. */
const INKOMENSRIJEN = [
	['belastbaar', 'opgave.belastbaar.bedrag'],
	['netto', 'opgave.netto.bedrag'],
	['normbedrag', 'toegekendNormbedrag'],
	['lopendBeslag', 'lopendBeslag.tBvv'],
	['voertuig', 'loonbelastingVoertuig']
] as const;

export type Huisveld = (typeof HUISRIJEN)[number][1];
export type Inkomensveld = (typeof INKOMENSRIJEN)[number][1];

/** Wat de brief zegt naast het dossier; `geen` is: er valt niets te vergelijken. */
type Rijstand = 'gelijk' | 'anders' | 'staatErNiet' | 'geen';

export interface Briefrij<V extends string> {
	/** Het pad in de brief en in het dossier, gerekend vanaf het concept of vanaf het inkomen. */
	readonly veld: V;
	/** Het punt waar dit bij hoort. */
	readonly punt: string;
	/** Zoals iemand het in de brief zou typen; leeg als het dossier het niet zegt. */
	readonly dossier: string;
	readonly stand: Rijstand;
}

/** Een inkomen van het dossier, van de brief of van allebei. */
export interface Inkomensrijen {
	readonly feit: Conceptinkomen | null;
	readonly opBrief: Conceptinkomen | null;
	readonly rijen: readonly Briefrij<Inkomensveld>[];
}

export interface NaastDossier {
	readonly huis: readonly Briefrij<Huisveld>[];
	readonly inkomens: readonly Inkomensrijen[];
	/** Het dossier zegt iets waar de brief nog leeg is. */
	readonly kanOvernemen: boolean;
}

/**
 * Het dossier op de dag van de brief, of anders op zijn eigen dag, in de woorden van een brief; null zolang het dossier niet
 * te berekenen is.
 */
export function dossierAlsBrief({ datum }: Briefconcept, concept: Concept): Concept | null {
	const dag = leesDatumtekst(datum);
	const opDag = (peildatum: string) => berekenGelezen(leesConceptVoorBvv({ ...concept, peildatum }));
	const feiten =
		(dag !== null && heeftNormenOp(concept, dag) ? opDag(datum) : null) ?? opDag(concept.peildatum);
	return feiten && inBriefwoorden(feiten);
}

/** Art. 475i lid 2 Rv: per inkomen wat het gemiddeld is, hoe het ook is opgegeven. */
function inBriefwoorden({ dossier, inkomens }: Uitkomst): Concept {
	const concept = conceptVan(dossier);
	const leeg = leegInkomen(concept, 'inwoner').opgave;
	for (const inkomen of concept.inkomens) {
		const bedragen = inkomens.find((een) => een.inkomen.id === inkomen.id);
		if (!bedragen) continue;
		const { belastbaarJaar, belastbaarGeschat, nettoMaand } = bedragen;
		const { opgave } = bedragen.inkomen;
		// Van winst kan het netto onbekend zijn; dat is geen nul.
		const heeftNetto = opgave.soort === 'perioden' || opgave.netto !== null;
		const netto = heeftNetto ? toonBedrag(nettoMaand.waarde.tekst(2)) : '';
		// Een geschat bedrag spreekt geen brief tegen.
		const belastbaar = belastbaarGeschat ? '' : toonBedrag(belastbaarJaar.waarde.tekst(2));
		inkomen.opgave = {
			...leeg,
			soort: 'bedragen',
			belastbaar: { ...leeg.belastbaar, bedrag: belastbaar, per: 'jaar' },
			netto: { ...leeg.netto, bedrag: netto, per: 'maand' }
		};
	}
	return concept;
}

/** @param dossier zoals `dossierAlsBrief` het geeft */
export function naastDossier(brief: Briefconcept, concept: Concept, dossier: Concept | null): NaastDossier {
	const huis = HUISRIJEN.map(([punt, veld]) => rij(punt, veld, brief.gegevens, dossier)).filter(
		(een, _, rijen) => hoortErbij(een.veld, brief.gegevens, rijen)
	);
	const inkomens = [
		...geldendeInkomens(concept).map((feit) => inkomensrijen(briefinkomenVan(brief, feit.id), feit, dossier)),
		...brief.gegevens.inkomens
			.filter(({ id }) => !concept.inkomens.some((feit) => feit.id === brief.antwoorden.koppels[id]))
			.map((opBrief) => inkomensrijen(opBrief, null, dossier))
	];
	const rijen = [...huis, ...inkomens.filter(({ opBrief }) => opBrief).flatMap((een) => een.rijen)];
	return {
		huis,
		inkomens,
		kanOvernemen:
			dossier !== null &&
			(rijen.some(({ stand }) => stand === 'staatErNiet') || inkomens.some(({ opBrief }) => !opBrief))
	};
}

/** Een land zonder adres in het buitenland, of een einddatum zonder bedrag, staat in geen brief. */
function hoortErbij(veld: Huisveld, { wonen }: Concept, rijen: readonly Briefrij<Huisveld>[]): boolean {
	const isEr = (ander: Huisveld) =>
		rijen.some((een) => een.veld === ander && (een.dossier !== '' || een.stand !== 'geen'));
	switch (veld) {
		case 'wonen.woonland':
			return wonen.adres === 'buitenland';
		case 'wonen.eindeOphogingWoonkosten':
			return isEr('wonen.woonkostenPerMaand');
		case 'hardheid.einddatum':
			return isEr('hardheid.bedrag');
		default:
			return true;
	}
}

const briefinkomenVan = ({ gegevens, antwoorden }: Briefconcept, feit: string): Conceptinkomen | null =>
	gegevens.inkomens.find(({ id }) => antwoorden.koppels[id] === feit) ?? null;

function inkomensrijen(
	opBrief: Conceptinkomen | null,
	feit: Conceptinkomen | null,
	dossier: Concept | null
): Inkomensrijen {
	const echt = dossier?.inkomens.find(({ id }) => id === feit?.id) ?? null;
	const rijen = INKOMENSRIJEN.filter(([punt]) => heeftRij(punt, feit ?? opBrief)).map(([punt, veld]) =>
		rij(`${punt}.${opBrief?.id ?? ''}`, veld, opBrief, echt)
	);
	return { feit, opBrief, rijen };
}

function heeftRij(punt: string, inkomen: Conceptinkomen | null): boolean {
	if (punt === 'normbedrag') return inkomen !== null && magNormbedrag(inkomen);
	return punt !== 'voertuig' || inkomen?.van === 'inwoner';
}

function rij<V extends Huisveld | Inkomensveld>(
	punt: string,
	veld: V,
	brief: object | null,
	dossier: object | null
): Briefrij<V> {
	const [opBrief, echt] = [brief, dossier].map((waar) => (waar ? getypt(waar, veld) : ''));
	return { veld, punt, dossier: echt ?? '', stand: standVan(veld, opBrief ?? '', echt ?? '') };
}

function getypt(waar: object, veld: string): string {
	const waarde = leesVeldwaarde(waar, veld);
	return typeof waarde === 'string' ? waarde.trim() : '';
}

/** Wat een brief niet noemt is gewoon: een adres in Nederland. */
const GEWOON: Readonly<Record<string, string>> = { 'wonen.adres': 'nederland' };
/** Weet het dossier dit niet, dan spreekt het de brief niet tegen. */
const NODIG: readonly string[] = ['leefsituatie', 'opgave.belastbaar.bedrag', 'opgave.netto.bedrag'];

function standVan(veld: string, opBrief: string, dossier: string): Rijstand {
	const [brief, echt] = [opBrief, dossier].map((tekst) => tekst || (GEWOON[veld] ?? ''));
	if (brief === echt) return opBrief === '' && dossier === '' ? 'geen' : 'gelijk';
	if (!echt && NODIG.includes(veld)) return 'geen';
	if (!brief) return 'staatErNiet';
	return isZelfde(brief, echt ?? '') ? 'gelijk' : 'anders';
}

function isZelfde(brief: string, dossier: string): boolean {
	const [een, ander] = [leesKaal(brief), leesKaal(dossier)];
	if (een !== null && ander !== null) return isAfronding(een, ander);
	const [dag, andereDag] = [leesDatumtekst(brief), leesDatumtekst(dossier)];
	return dag === null ? brief.toLowerCase() === dossier.toLowerCase() : dag === andereDag;
}

/** Vult in de brief aan wat het dossier zegt; wat er al is getypt, blijft staan. */
export function neemDossierOver(brief: Briefconcept, dossier: Concept): void {
	koppelBestaande(brief, dossier);
	for (const [, veld] of HUISRIJEN) vulAan(brief.gegevens, dossier, veld);
	for (const feit of dossier.inkomens) {
		const opBrief = briefinkomenVan(brief, feit.id) ?? zetInBrief(brief, feit);
		for (const [, veld] of INKOMENSRIJEN) if (opBrief) vulAan(opBrief, feit, veld);
	}
	const { beslagobject } = dossier.beslag;
	if (beslagobject) brief.gegevens.beslag.beslagobject ??= briefinkomenVan(brief, beslagobject)?.id ?? null;
	zetVinkjes(brief.gegevens);
}

function vulAan(opBrief: object, dossier: object, veld: string): void {
	if (getypt(opBrief, veld) === '') zetVeldwaarde(opBrief, veld, getypt(dossier, veld));
}

/** De brief noemt dit inkomen van het dossier. */
export function zetInBrief(brief: Briefconcept, { id, van, naam }: Conceptinkomen): Conceptinkomen | null {
	const nieuw = voegJaarinkomenToe(brief.gegevens, van);
	brief.antwoorden.koppels[nieuw] = id;
	const opBrief = briefinkomenVan(brief, id);
	if (opBrief) opBrief.naam = naam;
	return opBrief;
}

/** De brief noemt dit inkomen niet; het dossier houdt het. */
export function haalUitBrief(brief: Briefconcept, id: string): void {
	haalInkomenWeg(brief.gegevens, id);
	delete brief.antwoorden.koppels[id];
	vergeetOordelen(brief, id);
}

/** In de brief staat bij dit veld hetzelfde als in het dossier. */
export function neemVeldOver(
	brief: Briefconcept,
	waar: object,
	{ veld, dossier }: Briefrij<Huisveld | Inkomensveld>
): void {
	zetVeldwaarde(waar, veld, dossier);
	zetVinkjes(brief.gegevens);
}

/** Het dossier is wat echt zo is: waar de brief iets anders zegt, klopt de brief niet. */
export function oordeelNaarDossier(brief: Briefconcept, concept: Concept, dossier: Concept | null): void {
	koppelBestaande(brief, concept);
	zetVinkjes(brief.gegevens);
	if (!dossier) return;
	const { huis, inkomens } = naastDossier(brief, concept, dossier);
	const { oordelen } = brief.antwoorden;
	const inBeide = inkomens.filter(({ feit, opBrief }) => feit && opBrief);
	const anders = new Map<string, boolean>();
	for (const { punt, stand } of [...huis, ...inBeide.flatMap(({ rijen }) => rijen)]) {
		const wijktAf = stand === 'anders' || stand === 'staatErNiet';
		anders.set(punt, wijktAf || anders.get(punt) === true);
	}
	for (const [punt, wijktAf] of anders) {
		if (wijktAf) oordelen[punt] = 'kloptNiet';
		else if (oordelen[punt] === 'kloptNiet') delete oordelen[punt];
	}
}
