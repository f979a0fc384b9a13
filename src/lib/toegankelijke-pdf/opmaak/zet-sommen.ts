import type { Structuurelement } from '../schrijven/structuur.ts';
import type { Som, Sommen } from './blokken.ts';
import { brok, type Brok, metSpatieErna, tekenRegels, zetRegels, type Zetter } from './brok.ts';
import { bedragX } from './kolommen.ts';
import { BLAD, grondlijn, halfvet, type Stijl, totaallijn, WIT } from './vormgeving.ts';

const NUMMERBREEDTE = 30;
const TEKENBREEDTE = 14;
const BEDRAGBREEDTE = 84;
const NAAM_X = BLAD.links + NUMMERBREEDTE + TEKENBREEDTE;
const NAAMBREEDTE = BLAD.breedte - NUMMERBREEDTE - TEKENBREEDTE - BEDRAGBREEDTE - 12;
/** Noten staan onder het bedrag door. */
const NOOTBREEDTE = NAAMBREEDTE + BEDRAGBREEDTE - 10;
const RECHTS = BLAD.links + BLAD.breedte;
const BINNEN = 1.5;

interface Rij {
	readonly nummer: string;
	readonly teken: string;
	readonly naam: string;
	readonly noten: readonly string[];
	readonly bedrag: string;
	readonly stijl: Stijl;
	readonly totaal: boolean;
}

/**
 * Sommen onder elkaar: woorden links, bedragen rechts op de komma, een streep boven elk totaal. Elke rij heeft haar
 * naam als kop; kolomkoppen zouden niets toevoegen.
 */
export function zetSommen(zetter: Zetter, ouder: Structuurelement, { sommen }: Sommen): Brok[] {
	const romp = ouder.voegToe('Table').voegToe('TBody');
	return sommen.flatMap((som) =>
		rijenVan(zetter, som).map((rij, plaats) => zetRij(zetter, romp, rij, plaats === 0))
	);
}

function rijenVan({ stijl: { gewoon }, kleur }: Zetter, { nummer, regels, totaal }: Som): Rij[] {
	const delen = regels.map((regel) => ({
		...regel,
		nummer: '',
		stijl: regel.gedempt ? { ...gewoon, kleur: kleur.zacht } : gewoon,
		totaal: false
	}));
	const rijen = [
		...delen,
		{ ...totaal, nummer: '', teken: delen.length > 0 ? '=' : '', stijl: halfvet(gewoon), totaal: true }
	];
	return rijen.map((rij, plaats) => (plaats === 0 ? { ...rij, nummer } : rij));
}

function zetRij(zetter: Zetter, romp: Structuurelement, rij: Rij, eerste: boolean): Brok {
	const { schrijver, kleur } = zetter;
	const { klein, noot: nootstijl } = zetter.stijl;
	const { nummer, teken, naam, noten, bedrag, stijl, totaal } = rij;
	const element = romp.voegToe('TR');
	const nummercel = element.voegToe('TD');
	const naamcel = element.voegToe('TH', { bereik: 'Row' });
	const bedragcel = element.voegToe('TD');
	const naamregels = metSpatieErna(zetRegels(zetter, naam, NAAMBREEDTE, stijl));
	const nootregels = noten.flatMap((noot) => metSpatieErna(zetRegels(zetter, noot, NOOTBREEDTE, nootstijl)));
	const naamhoogte = naamregels.length * stijl.regelhoogte;
	const boven = totaal ? BINNEN + 1.5 : BINNEN;
	return brok({
		hoogte: boven + naamhoogte + nootregels.length * nootstijl.regelhoogte + BINNEN,
		wit: eerste ? WIT.som : 0,
		band: totaal ? 'los' : 'altijd',
		teken: (y) => {
			const lijn = y + boven + grondlijn(stijl);
			if (nummer)
				schrijver.inhoud(nummercel, () =>
					schrijver.tekst(nummer, BLAD.links, lijn, { ...klein, letter: 'halfvet' })
				);
			schrijver.inhoud(naamcel, () => {
				if (teken) schrijver.tekst(`${teken} `, BLAD.links + NUMMERBREEDTE, lijn, stijl);
				tekenRegels(schrijver, naamregels, { x: NAAM_X, y: y + boven, stijl });
				tekenRegels(schrijver, nootregels, { x: NAAM_X, y: y + boven + naamhoogte, stijl: nootstijl });
			});
			const x = bedragX(bedrag, RECHTS, true, stijl, schrijver.letters);
			schrijver.inhoud(bedragcel, () => schrijver.tekst(bedrag, x, lijn, stijl));
			if (totaal && teken) {
				schrijver.artefact('Layout', () =>
					schrijver.lijn(RECHTS - BEDRAGBREEDTE, y + 1, RECHTS, y + 1, totaallijn(kleur))
				);
			}
		}
	});
}
