import type { Structuurelement } from '../schrijven/structuur.ts';
import type { Figuur } from './blokken.ts';
import { brok, type Brok, zetInhoud, zetRegels, type Zetter } from './brok.ts';
import { BLAD, halfvet, WIT } from './vormgeving.ts';

/** Een figuur over de volle breedte, met haar opmerking eronder. */
export function zetFiguur(zetter: Zetter, ouder: Structuurelement, blok: Figuur): Brok[] {
	const { schrijver, vervang, stijl } = zetter;
	const { hoogte, opmerking } = blok;
	const figuur = ouder.voegToe('Figure', { alternatief: vervang(blok.alternatief) });
	const teken = (y: number) => {
		const vlak = { x: BLAD.links, y, breedte: BLAD.breedte, hoogte };
		figuur.vlak = vlak;
		schrijver.inhoud(figuur, () => blok.teken(schrijver, vlak));
	};
	const tekening = brok({ hoogte, wit: WIT.blok + 2, band: opmerking === null ? 'los' : 'altijd', teken });
	if (opmerking === null) return [tekening];
	const vet = halfvet(stijl.gewoon);
	const regels = zetRegels(zetter, opmerking, BLAD.tekstbreedte, vet);
	const alinea = ouder.voegToe('P');
	const eronder = brok({
		hoogte: regels.length * vet.regelhoogte,
		wit: WIT.klein,
		teken: (y) => zetInhoud(zetter, alinea, regels, { x: BLAD.links, y, stijl: vet })
	});
	return [tekening, eronder];
}
