import type { Dossier } from '../../dossier/dossier.ts';
import type { OpenPunt, Puntsoort } from '../../regels/zekerheid/punt.ts';
import { OPENTEKSTEN, SCHATTINGEN } from '../../teksten/brief/open.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';

/** Iets waardoor het bedrag nog anders kan zijn, met het veld waar iemand het zegt. */
export interface Openzin {
	readonly zin: string;
	readonly veld: string;
	/** Er is mee gerekend, maar het is niet precies. */
	readonly isSchatting: boolean;
}

const isSchatting = (soort: Puntsoort): soort is keyof typeof SCHATTINGEN => soort in SCHATTINGEN;
const isOpen = (soort: Puntsoort): soort is keyof typeof OPENTEKSTEN => soort in OPENTEKSTEN;

/** Waar de ene zin over de woning naar wijst. */
const VAN_WONING: readonly Puntsoort[] = ['woning', 'koopwoning', 'huurtoeslag', 'woonkosten'];

/**
 * Welk bedrag een schatting is, en wat wij nog niet weten.
 * @param woningOpen over de woning is nog niet alles bekend, en zij kan het bedrag hoger maken
 */
export function openzinnen(
	punten: readonly OpenPunt[],
	woningOpen: boolean,
	feiten: Dossier
): readonly Openzin[] {
	const vanPunten = punten.flatMap(({ soort, veld, inkomen }): readonly Openzin[] => {
		const naam = inkomen === null ? '' : naamVanInkomen(feiten, inkomen);
		if (isSchatting(soort)) return [{ zin: SCHATTINGEN[soort](naam), veld, isSchatting: true }];
		if (!isOpen(soort) || soort === 'woning') return [];
		return [{ zin: OPENTEKSTEN[soort](naam), veld, isSchatting: false }];
	});
	if (!woningOpen) return vanPunten;
	const veld = punten.find(({ soort }) => VAN_WONING.includes(soort))?.veld ?? 'wonen.woning';
	return [...vanPunten, { zin: OPENTEKSTEN.woning(''), veld, isSchatting: false }];
}
