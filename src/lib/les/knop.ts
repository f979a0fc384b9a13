import type { Foutcode, Veldfout } from '../dossier/veldfout.ts';
import { toonBedrag, toonEuro } from '../getal/bedragtekst.ts';
import { LEZINGEN, type LezingId } from '../herleiding/lezingen.ts';
import { isZelfdeGetal } from '../normen/grens.ts';
import { isIjkpunt, letterVan } from '../normen/letter.ts';
import { NORMTABELLEN } from '../normen/tabellen.ts';
import type { NormSleutel, Normwaarde } from '../normen/typen.ts';
import { toonDagtekst, toonDatum } from '../taal/datums.ts';
import { formuleteksten } from '../teksten/les/formule.ts';
import { knopteksten as teksten } from '../teksten/les/knoppen.ts';
import { LEZINGTEKSTEN } from '../teksten/lezingen.ts';
import { EENHEIDTEKSTEN, NORMNAMEN } from '../teksten/normen.ts';
import { veldfoutOpScherm } from '../teksten/veldfouten.ts';
import type { Datum } from '../tijd/datum.ts';
import { leesDatumtekst, mistJaar, toonGetypt } from '../tijd/datumtekst.ts';
import type { Wijziging } from './doorgerekend.ts';
import { leesNormknop } from './normgrens.ts';

export type Knopgroep = 'dag' | 'gegevens' | 'normen' | 'lezingen';

/** Wat er op een knop is getypt of gekozen. */
export type Knoplezing =
	/** Zoals het was. */
	| { readonly soort: 'begin' }
	| { readonly soort: 'anders'; readonly wijziging: Wijziging; readonly toont: string }
	| { readonly soort: 'fout'; readonly zin: string };

/** Een deel van een groep, dat open en dicht kan. */
export interface Vak {
	readonly titel: string;
	/** Of het begint als open. */
	readonly open: boolean;
}

/** Iets waaraan te draaien valt. */
export interface Knop {
	/** Ook het id van het veld. */
	readonly sleutel: string;
	readonly groep: Knopgroep;
	readonly soort: 'datum' | 'keuze' | 'getal';
	/** Ook buiten zijn vak te begrijpen: "Loon LB/PH (maart 2026)". */
	readonly naam: string;
	/** Bij het veld, als het korter kan dan `naam`: het vak zegt de rest al. */
	readonly label?: string;
	/** Van buiten naar binnen; leeg als hij gewoon in de groep staat. */
	readonly vakken?: readonly Vak[];
	/** Woorden achter het veld: "per maand". */
	readonly eenheid: string;
	/** Zoals het in het veld staat; bij een keuze de waarde. */
	readonly begin: string;
	/** Hetzelfde in woorden. */
	readonly toont: string;
	readonly opties: readonly { readonly waarde: string; readonly label: string }[];
	readonly lees: (getypt: string) => Knoplezing;
}

export const BEGIN: Knoplezing = { soort: 'begin' };
export const anders = (wijziging: Wijziging, toont: string): Knoplezing => ({
	soort: 'anders',
	wijziging,
	toont
});
export const mis = (zin: string): Knoplezing => ({ soort: 'fout', zin });
export const veldfout = (code: Foutcode, gegevens?: Veldfout['gegevens']): Knoplezing =>
	mis(veldfoutOpScherm({ veld: '', code, ...(gegevens && { gegevens }) }));

export type Vorm = Pick<Knop, 'sleutel' | 'groep' | 'naam' | 'label' | 'vakken'>;
/** Wat er te kiezen is, met de wijziging die het geeft. */
export type Keuzes = readonly {
	readonly waarde: string;
	readonly label: string;
	readonly wijziging: Wijziging | null;
}[];

/** Een keuze zonder wijziging is zoals het was. */
export function keuzeknop(vorm: Vorm, begin: string, keuzes: Keuzes): Knop {
	const labelVan = (waarde: string) => keuzes.find((een) => een.waarde === waarde)?.label ?? waarde;
	return {
		...vorm,
		soort: 'keuze',
		eenheid: '',
		begin,
		toont: labelVan(begin),
		opties: keuzes.map(({ waarde, label }) => ({ waarde, label })),
		lees: (getypt) => {
			const keuze = keuzes.find(({ waarde }) => waarde === getypt);
			if (!keuze) return veldfout('geenKeuze');
			return keuze.waarde === begin || !keuze.wijziging ? BEGIN : anders(keuze.wijziging, keuze.label);
		}
	};
}

export const datumknop = (dag: Datum): Knop => ({
	sleutel: 'datum',
	groep: 'dag',
	soort: 'datum',
	naam: teksten.datum,
	eenheid: '',
	begin: toonGetypt(dag),
	toont: toonDatum(dag),
	opties: [],
	lees: (getypt) => {
		const gelezen = leesDatumtekst(getypt);
		if (gelezen === dag) return BEGIN;
		return gelezen ? anders({ soort: 'datum', dag: gelezen }, toonDatum(gelezen)) : geenDatum(getypt);
	}
});

/** Waarom iets geen datum is. */
export function geenDatum(getypt: string): Knoplezing {
	if (getypt.trim() === '') return veldfout('datumLeeg');
	return veldfout(mistJaar(getypt) ? 'datumZonderJaar' : 'geenDatum');
}

/** @param vanDag hoe de keuze heet voor de tabel die bij de dag hoort */
export const tabelknop = (vanDag: string): Knop =>
	keuzeknop({ sleutel: 'normtabel', groep: 'dag', naam: teksten.normtabel }, '', [
		{ waarde: '', label: vanDag, wijziging: null },
		...NORMTABELLEN.toReversed().map(({ id, vanaf, totEnMet }) => ({
			waarde: id,
			label: teksten.tabel(toonDagtekst(vanaf), toonDagtekst(totEnMet)),
			wijziging: { soort: 'normtabel' as const, id }
		}))
	]);

export const lezingknop = (id: LezingId, begin: string): Knop =>
	keuzeknop(
		{ sleutel: `lezing.${id}`, groep: 'lezingen', naam: LEZINGTEKSTEN[id].vraag },
		begin,
		LEZINGEN[id].opties.map((optie) => ({
			waarde: optie,
			label: LEZINGTEKSTEN[id].opties[optie] ?? optie,
			wijziging: { soort: 'lezing', id, optie }
		}))
	);

/** "1.419,46", of "27" bij een percentage. */
const zonderTeken = (kaal: string): string => toonBedrag(kaal);
const metTeken = (kaal: string, { eenheid }: Pick<Normwaarde, 'eenheid'>): string =>
	eenheid === 'procent' ? `${toonBedrag(kaal)}%` : toonEuro(kaal);

export const normsleutel = (sleutel: NormSleutel): string => `norm.${sleutel}`;

/** Met de letter of het woord dat in de formule staat. */
function normnaam(sleutel: NormSleutel, norm: Normwaarde): string {
	const letter = letterVan(sleutel, norm) ?? (isIjkpunt(sleutel) ? formuleteksten.ijkpunt : null);
	return letter === null ? NORMNAMEN[sleutel] : teksten.metLetter(letter, NORMNAMEN[sleutel]);
}

export const normknop = (sleutel: NormSleutel, norm: Normwaarde): Knop => ({
	sleutel: normsleutel(sleutel),
	groep: 'normen',
	soort: 'getal',
	naam: normnaam(sleutel, norm),
	eenheid: norm.eenheid === 'procent' ? '%' : EENHEIDTEKSTEN[norm.eenheid],
	begin: zonderTeken(norm.waarde),
	toont: metTeken(norm.waarde, norm),
	opties: [],
	lees: (getypt) => {
		const gelezen = leesNormknop(getypt, norm);
		if (gelezen.gelukt) {
			if (isZelfdeGetal(gelezen.waarde, norm.waarde)) return BEGIN;
			return anders({ soort: 'norm', sleutel, waarde: gelezen.waarde }, metTeken(gelezen.waarde, norm));
		}
		const { fout } = gelezen;
		if (fout.soort !== 'teLaag' && fout.soort !== 'teHoog') {
			return mis(teksten.normfout[fout.soort](metTeken(norm.waarde, norm)));
		}
		const [laagste, hoogste] = [metTeken(fout.laagste, norm), metTeken(fout.hoogste, norm)];
		return mis(teksten.buitenGrens[fout.soort](metTeken(norm.waarde, norm), laagste, hoogste));
	}
});
