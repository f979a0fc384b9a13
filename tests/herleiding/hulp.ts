import fc from 'fast-check';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { OordeelNaam, PostNaam } from '#lib/herleiding/namen.ts';
import { isBenoemd, type Knoop, type Post } from '#lib/herleiding/post.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { dossierArbitrair, metNegatiefInkomen } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';
import type { Bron } from './narekenen.ts';
import type { RuwDossier } from '../orakel/vorm.ts';

/** Willekeurige dossiers, ook met loonstroken en met correcties onder nul. */
export const dossiers: fc.Arbitrary<RuwDossier> = fc.oneof(
	{ weight: 5, arbitrary: dossierArbitrair },
	{ weight: 1, arbitrary: metNegatiefInkomen },
	{ weight: 1, arbitrary: vanVersie3 }
);

/** Twee helften van een euro, allebei naar boven afgerond: voor de tweede is er niets meer te verdelen. */
export const MEER_DAN_ER_IS: RuwDossier = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-07-14',
	leefsituatie: 'alleenstaande',
	inkomens: ['0.55', '0.55', '0.00'].map((nettoMaand, index) => ({
		id: String(index + 1),
		naam: '',
		van: 'inwoner',
		tijdvak: 'maand',
		opgave: { soort: 'bedragen', belastbaarJaar: '12.00', nettoMaand }
	})),
	beslag: { beslagobject: '1', omslag: ['1', '2', '3'] }
};

/** Elke post die ergens in de uitkomst staat. */
export function wortels(uitkomst: Uitkomst): readonly Post[] {
	const gevonden: Post[] = [];
	const zoek = (deel: unknown): void => {
		if (deel === null || typeof deel !== 'object') return;
		if (isPost(deel)) gevonden.push(deel);
		else Object.values(deel).forEach(zoek);
	};
	const { dossier: _dossier, normen: _normen, ...bedragen } = uitkomst;
	zoek(bedragen);
	return gevonden;
}

/** Welke namen de posten van 2.000 monsters niet raken; zodra alles gezien is, is het klaar. */
export function nietGeraakt<T>(
	namen: readonly PostNaam[],
	monsters: fc.Arbitrary<T>,
	seed: number,
	postenVan: (monster: T) => readonly Knoop[],
	/** Wat het toeval zelden raakt. */
	erbij: readonly T[] = []
): PostNaam[] {
	const over = new Set(namen);
	for (let ronde = 0; ronde < 20 && over.size > 0; ronde += 1) {
		for (const monster of [...erbij, ...fc.sample(monsters, { seed: seed + ronde, numRuns: 100 })]) {
			for (const post of postenVan(monster)) if (isBenoemd(post)) over.delete(post.naam);
		}
	}
	return [...over];
}

const isPost = (deel: object): deel is Post => 'soort' in deel && 'eenheid' in deel && 'waarde' in deel;

/** Wat er in het dossier staat: bedragen op een pad als `inkomens[0].opgave.netto.bedrag`, en feiten. */
export function bronVan(dossier: Dossier): Bron {
	const opPad = (veld: string): unknown =>
		veld
			.replaceAll(/\[(\d+)\]/g, '.$1')
			.split('.')
			.reduce<unknown>((deel, sleutel) => (deel as Record<string, unknown> | undefined)?.[sleutel], dossier);
	return {
		invoer: (veld) => {
			const gevonden = opPad(veld);
			return typeof gevonden === 'string' || typeof gevonden === 'number' ? String(gevonden) : null;
		},
		feit: ({ naam, veld, waarde }) => {
			const opgegeven = opPad(veld);
			const staatEr = opgegeven === null ? '' : JSON.stringify(opgegeven).replaceAll('"', '');
			return staatEr === waarde && FEITEN[naam](waarde, dossier.peildatum);
		}
	};
}

const nooit = () => false;
const totEnMet = (einde: string, dag: string) => dag <= einde;

/** Wanneer een feit waar is, los van de kern opgeschreven. Oordelen die geen feit zijn, staan er als nooit. */
const FEITEN: Record<OordeelNaam, (waarde: string, peildatum: string) => boolean> = {
	woonkostenTellenNog: totEnMet,
	hardheidGeldt: totEnMet,
	huurtoeslagNietMogelijk: (waarde) => waarde === 'nee',
	eigenWoning: (waarde) => waarde === 'koop',
	voertuigTelt: (startjaar, dag) => startjaar !== '' && Number(dag.slice(0, 4)) > Number(startjaar),
	winstTeltNiet: (soort) => soort === 'winst',
	nettoOnbekend: (netto) => netto === '',
	regel95Beslist: nooit,
	inkomenOnderGrensLid7: nooit,
	magLid7: nooit,
	bvvIsMaximum: nooit,
	vtlbLaagInkomen: nooit,
	vtlbMaximumBereikt: nooit
};
