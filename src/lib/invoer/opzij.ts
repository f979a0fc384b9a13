import type { Concept, Conceptinkomen } from '../dossier/concept.ts';
import { OVERHEIDSVORDERING, TOESLAGEN, type Persoon } from '../dossier/dossier.ts';
import { magNormbedrag } from '../dossier/inkomenscodes.ts';
import { geldendeInkomens } from '../dossier/geldend.ts';
import type { Opzijwaarden } from '../dossier/vraagstaat.ts';
import { afwijkendeLezingen } from './lezingen.ts';
import { zelfde } from './zelfde.ts';

/*
 * Wat iemand uitzet telt niet mee, maar wat er getypt was komt terug als hij zich bedenkt. Van elk deel is alleen
 * vastgelegd hoe het te pakken en te zetten is; de rest volgt daaruit.
 */
export interface Deel<W> {
	/** Een kopie van wat er nu staat; wat niet meetelt hoort er niet bij. */
	readonly pak: (concept: Concept) => W;
	readonly zet: (concept: Concept, waarde: W) => void;
	readonly leeg: W;
	/** Waarmee het begint als er niets opzij ligt; zonder is dat leeg. */
	readonly begin?: (concept: Concept) => W;
}

export type Deelnaam = Exclude<keyof Opzijwaarden, 'wissel'>;

/** Wat er bij een id ligt; elke tekst mag een id zijn, ook `toString`. */
export const vanId = (waarden: Readonly<Record<string, string>> = {}, id: string): string =>
	Object.hasOwn(waarden, id) ? (waarden[id] ?? '') : '';

/** Een bedrag dat bij elk inkomen kan staan, per id. */
const perInkomen = (
	veld: 'loonbelastingVoertuig' | 'toegekendNormbedrag',
	telt: (inkomen: Conceptinkomen) => boolean,
	kan = telt
): Deel<Record<string, string>> => ({
	pak: ({ inkomens }) =>
		Object.fromEntries(
			inkomens.filter((elk) => telt(elk) && elk[veld] !== '').map((elk) => [elk.id, elk[veld]])
		),
	zet: ({ inkomens }, waarden) => {
		for (const inkomen of inkomens.filter(kan)) inkomen[veld] = vanId(waarden, inkomen.id);
	},
	leeg: {}
});

const lopendBeslag = (persoon: Persoon): Deel<string[]> => ({
	pak: (concept) =>
		geldendeInkomens(concept)
			.filter(({ van, lopendBeslag: { ja } }) => van === persoon && ja)
			.map(({ id }) => id),
	zet: (concept, ids) => {
		for (const inkomen of geldendeInkomens(concept)) {
			if (inkomen.van === persoon) inkomen.lopendBeslag.ja = ids.includes(inkomen.id);
		}
	},
	leeg: []
});

export const DELEN: { readonly [N in Deelnaam]: Deel<Opzijwaarden[N]> } = {
	beslagInwoner: lopendBeslag('inwoner'),
	beslagPartner: lopendBeslag('partner'),
	toeslagen: {
		pak: ({ toeslagen }) => ({ ...toeslagen }),
		zet: ({ toeslagen }, waarde) => {
			for (const toeslag of TOESLAGEN) toeslagen[toeslag] = waarde[toeslag];
		},
		leeg: { huurtoeslag: '', zorgtoeslag: '', kindgebondenBudget: '' }
	},
	voertuig: perInkomen('loonbelastingVoertuig', ({ van }) => van === 'inwoner'),
	normbedrag: perInkomen('toegekendNormbedrag', magNormbedrag, () => true),
	hardheid: {
		pak: ({ hardheid }) => hardheid.ja,
		zet: ({ hardheid }, ja) => (hardheid.ja = ja),
		leeg: false,
		begin: () => true
	},
	overheidsvordering: {
		pak: ({ beslag }) => beslag.beslagobject === OVERHEIDSVORDERING,
		zet: ({ beslag }, ja) => {
			if (ja) beslag.beslagobject = OVERHEIDSVORDERING;
			else if (beslag.beslagobject === OVERHEIDSVORDERING) beslag.beslagobject = null;
		},
		leeg: false,
		begin: () => true
	},
	omslag: {
		pak: ({ beslag }) => [...beslag.omslag],
		zet: ({ beslag, inkomens }, ids) => {
			beslag.omslag = ids.filter((id) => inkomens.some((inkomen) => inkomen.id === id));
		},
		leeg: []
	},
	datum: {
		pak: ({ peildatum, peildatumGekozen: gekozen }) => ({ peildatum: gekozen ? peildatum : '', gekozen }),
		// Wie geen dag kiest rekent voor vandaag; welke dag dat is weet de aanroeper.
		zet: (concept, { peildatum, gekozen }) => {
			if (gekozen) concept.peildatum = peildatum;
			concept.peildatumGekozen = gekozen;
		},
		leeg: { peildatum: '', gekozen: false },
		begin: ({ peildatum }) => ({ peildatum, gekozen: true })
	},
	lezingen: {
		pak: (concept) => Object.fromEntries(afwijkendeLezingen(concept).map((id) => [id, concept.lezingen[id]])),
		zet: (concept, lezingen) => (concept.lezingen = { ...lezingen }),
		leeg: {}
	},
	dossiernummer: {
		pak: ({ kenmerk }) => kenmerk.dossiernummer,
		zet: ({ kenmerk }, nummer) => (kenmerk.dossiernummer = nummer),
		leeg: ''
	},
	woonkosten: {
		pak: ({ wonen: { woonkostenPerMaand, eindeOphogingWoonkosten } }) => ({
			woonkostenPerMaand,
			eindeOphogingWoonkosten
		}),
		zet: ({ wonen }, waarde) => Object.assign(wonen, waarde),
		leeg: { woonkostenPerMaand: '', eindeOphogingWoonkosten: '' }
	}
};

/** Of er iets staat dat meetelt. */
export const isIngevuld = (concept: Concept, naam: Deelnaam): boolean =>
	!zelfde(DELEN[naam].pak(concept), DELEN[naam].leeg);

/** Zet een deel uit; wat er stond gaat opzij. */
export function legOpzij<N extends Deelnaam>(concept: Concept, naam: N): void {
	const deel: Deel<Opzijwaarden[N]> = DELEN[naam];
	if (isIngevuld(concept, naam)) concept.opzij[naam] = deel.pak(concept);
	deel.zet(concept, deel.leeg);
}

/** Zet een deel aan, met wat opzij lag. Staat er al iets, dan blijft dat. */
export function haalTerug<N extends Deelnaam>(concept: Concept, naam: N): void {
	const deel: Deel<Opzijwaarden[N]> = DELEN[naam];
	if (!isIngevuld(concept, naam)) {
		deel.zet(concept, concept.opzij[naam] ?? deel.begin?.(concept) ?? deel.leeg);
	}
	delete concept.opzij[naam];
}
