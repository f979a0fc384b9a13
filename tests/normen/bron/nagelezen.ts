/**
 * Vindplaatsen die na het bronbestand zijn gelezen: de waarde bleef, de herkomst werd beter. Gelezen op 25 november 2026.
 */
import type { NormSleutel } from '#lib/normen/typen.ts';

interface Nagelezen {
	readonly herkomst: 'gelezen' | 'afgeleid';
	readonly regeling: string;
	readonly plaats: string;
	readonly toelichting?: string;
}

const HUURTOESLAGGRENZEN: Readonly<Record<string, string>> = {
	2021: 'Stcrt. 2020, 59680',
	2022: 'Stcrt. 2021, 45645',
	2023: 'Stcrt. 2022, 30535',
	2024: 'Stcrt. 2023, 31878',
	2025: 'Stcrt. 2024, 41897',
	2026: 'Stcrt. 2025, 39783'
};

const STANDAARDPREMIE: Readonly<Record<string, string>> = {
	2021: 'Stcrt. 2020, 62033',
	2022: 'Stcrt. 2021, 47872',
	2023: 'Stcrt. 2022, 32017',
	2024: 'Stcrt. 2023, 32413',
	2025: 'Stcrt. 2024, 38887',
	2026: 'Stcrt. 2025, 40022'
};

const IJKPUNT_2026 = 'In de formule is I het inkomen min dit bedrag.';

/** De vindplaats die in plaats komt van die van het bronbestand, of niets. */
export function nagelezen(sleutel: NormSleutel, vanaf: string): Nagelezen | undefined {
	const jaar = vanaf.slice(0, 4);
	switch (sleutel) {
		case 'minimumInkomensijkpuntEenpersoons':
		case 'minimumInkomensijkpuntMeerpersoons':
		case 'normhuurfactorAEenpersoons':
		case 'normhuurfactorBEenpersoons':
		case 'normhuurfactorAMeerpersoons':
		case 'normhuurfactorBMeerpersoons': {
			const plaats = HUURTOESLAGGRENZEN[jaar];
			if (plaats === undefined) return undefined;
			const regeling = `Regeling huurtoeslaggrenzen ${jaar}`;
			const toelichting = jaar === '2026' ? { toelichting: IJKPUNT_2026 } : {};
			return { herkomst: 'gelezen', regeling, plaats, ...toelichting };
		}
		case 'standaardpremie': {
			const plaats = STANDAARDPREMIE[jaar];
			const regeling = `Regeling vaststelling standaardpremie en bestuursrechtelijke premies ${jaar}`;
			return plaats === undefined ? undefined : { herkomst: 'gelezen', regeling, plaats };
		}
		case 'zorgpercentage':
			if (jaar === '2022') return undefined;
			return {
				herkomst: 'gelezen',
				regeling: 'Wet op de zorgtoeslag',
				plaats: 'art. 2 lid 3',
				toelichting: 'Gelezen in Stb. 2022, 472, Stb. 2024, 351 en Stb. 2025, 412.'
			};
		case 'basishuurEenpersoons':
		case 'basishuurMeerpersoons':
			return {
				herkomst: 'afgeleid',
				regeling: 'Wet op de huurtoeslag',
				plaats: 'art. 16 jo. 17 lid 2 en 3; verlaging: BWBR0049106 art. 1',
				toelichting: `De normhuur van 252,49, min ${sleutel === 'basishuurEenpersoons' ? '1,82' : '3,63'} en min de verlaging van 48,15. De opslag van art. 16 is sinds 2023 nul (Stb. 2022, 528).`
			};
		default:
			return undefined;
	}
}
