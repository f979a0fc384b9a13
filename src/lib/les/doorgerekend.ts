import { isGehuwd, type Dossier } from '../dossier/dossier.ts';
import { plaats, type Pad } from '../dossier/pad.ts';
import type { Foutcode, Gelezen, Veldfout } from '../dossier/veldfout.ts';
import type { LezingId, LezingOptie } from '../herleiding/lezingen.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { NORMTABELLEN } from '../normen/tabellen.ts';
import type { NormSleutel, Normtabel, Normwaarde } from '../normen/typen.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import type { Normen } from '../regels/normen.ts';
import { alsDatum, type Datum } from '../tijd/datum.ts';
import { metLezing, zonderInkomens } from '../vergelijk/aanpassen.ts';
import { bestandVan, metWaarde, uitBestand, waardeOp } from '../vergelijk/als-bestand.ts';
import { rekenUit, type Geval, type Invoer } from '../vergelijk/geval.ts';
import { schuifMee, type Geschoven } from './schuif-stroken.ts';

/*
 * Een dossier met iets anders, doorgerekend. Dit is een gewoon geval, en daarom blijft het binnen deze laag
 * (gereedschap/lagen.js): naar buiten gaat alleen `Watals`, waar geen document en geen bestand van te maken is.
 */

/** Een draai aan een knop. Bedragen en normen in kale notatie. */
export type Wijziging =
	| { readonly soort: 'datum'; readonly dag: Datum }
	/** De normen van een ander halfjaar dan dat van de dag: '2024-1'. */
	| { readonly soort: 'normtabel'; readonly id: string }
	| { readonly soort: 'norm'; readonly sleutel: NormSleutel; readonly waarde: string }
	| { readonly soort: 'lezing'; readonly id: LezingId; readonly optie: LezingOptie }
	| ({ readonly soort: 'veld'; readonly ook?: readonly Veldwaarde[] } & Veldwaarde);

/** Wat er op een veld komt te staan; null is niets. */
export interface Veldwaarde {
	readonly pad: Pad;
	readonly waarde: string | number | boolean | null | readonly string[];
	/** Alleen als er nog niets staat. */
	readonly alsLeeg?: true;
}

export type Wijzigfout =
	| { readonly soort: 'veld'; readonly fout: Veldfout }
	| { readonly soort: 'geenTabel' }
	/** De norm staat niet in de gekozen tabel. */
	| { readonly soort: 'normMist'; readonly sleutel: NormSleutel }
	| { readonly soort: 'nietTeRekenen' };

export type Doorgerekend =
	| {
			readonly gelukt: true;
			readonly geval: Geval;
			/** Loonstroken die met de dag meegingen, omdat er anders geen meetelde. */
			readonly geschoven: readonly Geschoven[];
	  }
	| { readonly gelukt: false; readonly fout: Wijzigfout };

/** Rekent een dossier door met alle wijzigingen samen. Zonder wijzigingen komt er uit wat er al uitkwam. Gooit nooit. */
export function pasToe(begin: Invoer, wijzigingen: readonly Wijziging[]): Doorgerekend {
	const mis = (fout: Wijzigfout): Doorgerekend => ({ gelukt: false, fout });
	const gelezen = metVelden(begin.dossier, wijzigingen);
	if ('fout' in gelezen) return mis({ soort: 'veld', fout: gelezen.fout });
	const normen = normenBij(gelezen.dossier, begin.normen, wijzigingen);
	if ('soort' in normen) return mis(normen);
	try {
		const geval = rekenUit({ dossier: gelezen.dossier, normen });
		return { gelukt: true, geval, geschoven: gelezen.geschoven };
	} catch {
		// Een stel normen dat de wet niet kent, kan op een onmogelijke toestand uitkomen.
		return mis({ soort: 'nietTeRekenen' });
	}
}

type Gewijzigd =
	{ readonly dossier: Dossier; readonly geschoven: readonly Geschoven[] } | { readonly fout: Veldfout };

/** Het dossier met andere velden, gekeurd zoals een bestand. */
function metVelden(begin: Dossier, wijzigingen: readonly Wijziging[]): Gewijzigd {
	const velden = wijzigingen.filter((een) => een.soort === 'veld');
	const dag = wijzigingen.find((een) => een.soort === 'datum')?.dag ?? begin.peildatum;
	// Wat niet verandert hoeft niet opnieuw gekeurd: een ouder bestand mag minder zeggen dan een nieuw.
	const niets = velden.length === 0 && dag === begin.peildatum;
	const { gelezen, geschoven } = niets
		? { gelezen: { gelukt: true, waarde: begin } as const, geschoven: [] }
		: leesOpDag(begin, dag, velden);
	if (!gelezen.gelukt) return { fout: gelezen.fouten[0] ?? { veld: '', code: 'geenDossier' } };
	// Een lezing die verviel staat niet in een bestand, en hoort bij het dossier te blijven.
	const lezingen = wijzigingen
		.filter((een) => een.soort === 'lezing')
		.reduce((alle, { id, optie }) => ({ ...alle, [id]: optie }), begin.lezingen);
	return { dossier: metLezing(gelezen.waarde, lezingen), geschoven };
}

/** Wat er aan een dossier mist naar de eisen van nu; een ouder bestand mag minder zeggen. */
export function tekortIn(dossier: Dossier): readonly Veldfout[] {
	const gelezen = uitBestand(bestandVan(dossier), dossier);
	return gelezen.gelukt ? [] : gelezen.fouten;
}

type Veldwijziging = Extract<Wijziging, { soort: 'veld' }>;

/** Telt er van een inkomen geen loonstrook meer mee, dan gaan zijn stroken evenveel tijdvakken mee met de dag. */
function leesOpDag(begin: Dossier, dag: Datum, velden: readonly Veldwijziging[]) {
	const gelezen = leesOpnieuw({ ...begin, peildatum: dag }, velden);
	if (gelezen.gelukt || dag === begin.peildatum) return { gelezen, geschoven: [] };
	const buiten = gelezen.fouten.filter(({ code }) => BUITEN_VENSTER.includes(code));
	const plekken = buiten.flatMap(({ veld }) => plaats(veld).inkomen ?? []);
	const mee = plekken.length === 0 ? null : schuifMee(begin, dag, plekken);
	if (!mee) return { gelezen, geschoven: [] };
	const nogEens = leesOpnieuw(mee.dossier, velden);
	return nogEens.gelukt ? { gelezen: nogEens, geschoven: mee.geschoven } : { gelezen, geschoven: [] };
}
const BUITEN_VENSTER: readonly Foutcode[] = ['geenStrookInVenster', 'geenStrookOmTeSchatten'];

function leesOpnieuw(begin: Dossier, velden: readonly Veldwijziging[]): Gelezen<Dossier> {
	// De partner gaat er pas uit als alle paden zijn gebruikt: daarna wijst een pad iets anders aan.
	const leefsituatie = velden.find(({ pad }) => pad === 'leefsituatie');
	const anders = velden
		.filter((een) => een !== leefsituatie)
		.flatMap((een): readonly Veldwaarde[] => [een, ...(een.ook ?? [])])
		.reduce(metVeld, bestandVan(begin));
	const gelezen = uitBestand(anders, begin);
	return gelezen.gelukt && leefsituatie ? metLeefsituatie(gelezen.waarde, leefsituatie.waarde) : gelezen;
}

/** Een groep die er nog niet was, komt er met haar eerste veld. */
function metVeld(bestand: object, { pad, waarde, alsLeeg }: Veldwaarde): object {
	const isLeeg = (waar: Pad, daar: object) => (waardeOp(daar, waar) ?? null) === null;
	if (alsLeeg && !isLeeg(pad, bestand)) return bestand;
	const delen = pad.split('.');
	const groepen = delen.map((_, plek) => delen.slice(0, plek).join('.') as Pad).slice(1);
	const metGroepen = groepen.reduce(
		(daar, groep) => (isLeeg(groep, daar) ? metWaarde(daar, groep, {}) : daar),
		bestand
	);
	return metWaarde(metGroepen, pad, waarde);
}

/** Wie geen partner meer heeft, heeft ook diens inkomen niet meer. */
function metLeefsituatie(dossier: Dossier, leefsituatie: unknown): Gelezen<Dossier> {
	const lees = (van: Dossier) =>
		uitBestand(metWaarde(bestandVan(van), 'leefsituatie', leefsituatie), dossier);
	const gelezen = lees(dossier);
	const zonderPartner = lees(zonderInkomens(dossier, ({ van }) => van === 'partner'));
	const alleen = zonderPartner.gelukt && !isGehuwd(zonderPartner.waarde.leefsituatie);
	return !gelezen.gelukt && alleen ? zonderPartner : gelezen;
}

/** De normen van de dag, of van de gekozen tabel, met de norm die anders is. */
function normenBij(dossier: Dossier, begin: Normen, wijzigingen: readonly Wijziging[]): Normen | Wijzigfout {
	const tabelkeuze = wijzigingen.find((een) => een.soort === 'normtabel');
	const gekozen = tabelkeuze && NORMTABELLEN.find(({ id }) => id === tabelkeuze.id);
	if (tabelkeuze && !gekozen) return { soort: 'geenTabel' };
	const normen = kiesNormen(gekozen ? alsDatum(gekozen.vanaf) : dossier.peildatum, dossier.eigenNormen);
	if (isGeenNormen(normen)) return { soort: 'geenTabel' };
	let { tabel } = normen;
	for (const een of wijzigingen) {
		if (een.soort !== 'norm') continue;
		const nieuw = metNorm(tabel, een.sleutel, een.waarde);
		if (!nieuw) return { soort: 'normMist', sleutel: een.sleutel };
		tabel = nieuw;
	}
	// Is er in dat jaar geen lijst met landen, dan blijft een land wat het was.
	return { tabel, woonland: normen.woonland ?? begin.woonland };
}

/** Null als de tabel deze norm niet heeft. Wie een norm verandert, staat er zelf voor in. */
function metNorm(tabel: Normtabel, sleutel: NormSleutel, waarde: string): Normtabel | null {
	const waarden: Partial<Record<NormSleutel, Normwaarde>> = tabel.waarden;
	const norm = waarden[sleutel];
	if (!norm) return null;
	const anders = { ...waarden, [sleutel]: { ...norm, waarde, herkomst: 'gebruiker' } };
	return { ...tabel, waarden: anders } as Normtabel;
}
