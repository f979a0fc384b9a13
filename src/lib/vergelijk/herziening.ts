import type { Dossier } from '../dossier/dossier.ts';
import type { Bewaard, Eerder } from '../dossier/geschiedenis.ts';
import { Getal } from '../getal/getal.ts';
import { LEZING_IDS, type LezingId } from '../herleiding/lezingen.ts';
import { isGeenNormen, type GeenNormen } from '../normen/kies.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import type { Normen } from '../regels/normen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { rekenUit, type Geval, type Invoer } from './geval.ts';
import { naastElkaar, type NaastElkaar } from './naast-elkaar.ts';
import { effectPerVeld, nietBerekend, ookAnders, type Veldeffect } from './per-veld.ts';
import type { Stappen } from './stappen.ts';

/** Een open vraag in de wet die nu anders wordt gelezen. */
interface Lezingeffect {
	readonly lezing: LezingId;
	readonly effect: Getal;
}

/**
 * Van de beslagvrije voet van toen naar die van nu, in euro's per maand. De delen zijn samen precies het verschil met wat er
 * toen gold: rekenwijze + normen + velden + lezingen + samen + dag.
 */
export interface Herziening {
	/** Het vorige dossier, nu nagerekend met de normen van toen. */
	readonly toen: Geval;
	readonly nu: Geval;
	/** Waar het verschil begint: wat er bij het bewaren uit kwam, of zonder dat wat er nu bij `toen` uit komt. */
	readonly begin: Getal;
	/** Wat wij voor dezelfde dag en dezelfde gegevens nu anders uitrekenen: het programma of de normen zijn verbeterd. */
	readonly rekenwijze: Getal;
	/** De nieuwe bedragen van de wet, met de gegevens van toen. */
	readonly normen: Getal;
	/** Elk gegeven dat anders is, alleen, met de bedragen van nu; ook wat nooit iets scheelt. */
	readonly velden: readonly Veldeffect[];
	/** Zoveel gegevens zijn ook anders: te veel om elk alleen te berekenen. Wat zij schelen zit in `samen`. */
	readonly nietBerekend: number;
	readonly lezingen: readonly Lezingeffect[];
	/** Wat de gegevens samen meer of minder doen dan elk alleen, met de afronding. */
	readonly samen: Getal;
	/** Wat er verandert doordat het later is, zoals een auto van de zaak na het tweede jaar (art. 475da lid 6 Rv). */
	readonly dag: Getal;
}

/** Art. 475d lid 3 Rv: de beslagvrije voet opnieuw berekend; de maat is het hele bedrag per maand. */
export const voetVan = ({ toegepast }: Uitkomst): Getal => toegepast.tbvv.waarde;

/** Herziet een dossier, of zegt voor welke van de twee dagen er geen normen zijn. */
export function* herzieInStappen(
	{ dossier: oud, bewaard }: Eerder,
	nieuw: Dossier
): Stappen<Herziening | GeenNormen> {
	const normenToen = kiesNormen(oud.peildatum, oud.eigenNormen);
	const normenNu = kiesNormen(nieuw.peildatum, nieuw.eigenNormen);
	if (isGeenNormen(normenToen)) return normenToen;
	if (isGeenNormen(normenNu)) return normenNu;
	return yield* herzieMetNormen(
		{ dossier: oud, normen: normenToen },
		{ dossier: nieuw, normen: normenNu },
		bewaard
	);
}

/**
 * Hetzelfde met normen die al gekozen zijn; zij mogen van een andere dag zijn.
 * @param bewaard wat er uit het oude kwam toen het werd bewaard
 */
export function* herzieMetNormen(
	{ dossier: oud, normen: normenToen }: Invoer,
	{ dossier: nieuw, normen: normenNu }: Invoer,
	bewaard: Bewaard | null = null
): Stappen<Herziening> {
	const toen = rekenUit({ dossier: oud, normen: normenToen });
	const nu = rekenUit({ dossier: nieuw, normen: normenNu });
	// Is er voor de nieuwe dag geen lijst met landen, dan blijft een land wat het was.
	const normen = { ...normenNu, woonland: normenNu.woonland ?? normenToen.woonland };
	const metNormenNu = rekenUit({ dossier: oud, normen });
	yield;
	const naast = naastElkaar(metNormenNu, nu);
	const velden = [...(yield* effectPerVeld(naast, normen, voetVan)), ...ookAnders(naast)];
	const lezingen = effectPerLezing(naast, normen);
	// Alles nieuw, maar nog op de oude dag: wat daarna verschilt, komt van de dag.
	const opOudeDag = voetVan(rekenUit({ dossier: allesNieuw(naast), normen }).bedragen);
	const [bij, met] = [voetVan(metNormenNu.bedragen), voetVan(nu.bedragen)];
	const nagerekend = voetVan(toen.bedragen);
	const begin = vastgesteld(nagerekend, bewaard);
	return {
		toen,
		nu,
		begin,
		rekenwijze: nagerekend.min(begin),
		normen: bij.min(nagerekend),
		velden,
		nietBerekend: nietBerekend(naast),
		lezingen,
		samen: [...velden, ...lezingen].reduce(
			(rest, { effect }) => (effect ? rest.min(effect) : rest),
			opOudeDag.min(bij)
		),
		dag: met.min(opOudeDag)
	};
}

/** Wat er bewaard is staat in centen; is het hetzelfde bedrag, dan telt het exacte. */
function vastgesteld(nagerekend: Getal, bewaard: Bewaard | null): Getal {
	const toen = bewaard && Getal.lees(bewaard.tBvv);
	return toen && toen.tekst(2) !== nagerekend.tekst(2) ? toen : nagerekend;
}

function allesNieuw({ oud, nieuw, alleenOud, alleenNieuw }: NaastElkaar): Dossier {
	const weg = new Set(alleenOud.map(({ inkomen }) => inkomen.id));
	return {
		...nieuw,
		peildatum: oud.peildatum,
		inkomens: [
			...nieuw.inkomens.filter(({ id }) => !weg.has(id)),
			...alleenNieuw.map(({ inkomen }) => inkomen)
		]
	};
}

function effectPerLezing({ oud, nieuw }: NaastElkaar, normen: Normen): readonly Lezingeffect[] {
	const bedragBij = (lezingen: Dossier['lezingen']) =>
		voetVan(rekenUit({ dossier: { ...oud, lezingen }, normen }).bedragen);
	const eerst = bedragBij(oud.lezingen);
	return LEZING_IDS.filter((lezing) => oud.lezingen[lezing] !== nieuw.lezingen[lezing]).map((lezing) => ({
		lezing,
		effect: bedragBij({ ...oud.lezingen, [lezing]: nieuw.lezingen[lezing] }).min(eerst)
	}));
}
