import { PERIODEBEDRAGEN } from '../../dossier/dossier.ts';
import { Getal } from '../../getal/getal.ts';
import type { Inkomenuitkomst, Periodeuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { CODES_NORMBEDRAG } from '../../dossier/inkomenscodes.ts';
import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding } from './melding.ts';

/** Boven dit bedrag per periode vragen we of er geen cijfer te veel staat; het is geen grens uit de wet. */
const OPVALLEND_HOOG = Getal.lees('100000');
const TWAALF = Getal.lees('12');

/** Meldingen over een inkomen: vreemde bedragen, ontbrekende loonstroken en code 116. */
export function* meldingenInkomen(
	{ dossier, toegepast }: Bedragen,
	uitkomst: Inkomenuitkomst
): Generator<Melding> {
	const { inkomen, belastbaarJaar, nettoMaand, perioden } = uitkomst;
	const over = { inkomen: inkomen.id };
	if (uitkomst.jaarWasNegatief || uitkomst.nettoWasNegatief) yield meld('inkomenNegatief', 'let-op', over);
	const nettoPerJaar = nettoMaand.waarde.maal(TWAALF);
	if (!inkomen.nevenInkomst && nettoPerJaar.vergelijk(belastbaarJaar.waarde) > 0) {
		yield meld('nettoHogerDanBelastbaar', 'let-op', over);
	}
	if (inkomen.van === 'inwoner' && CODES_NORMBEDRAG.includes(inkomen.codeSoort ?? '')) {
		yield meld('116', 'informatie', over);
	}
	if (inkomen.toegekendNormbedrag !== null) {
		const gebruikt =
			toegepast.soort === 'inkomen' && toegepast.normbedragGebruikt && toegepast.object === uitkomst;
		if (!gebruikt) yield meld('normbedragNietGebruikt', 'let-op', over);
	}
	if (perioden) yield* meldingenPerioden(inkomen.id, perioden, dossier.peildatum);
}

function* meldingenPerioden(
	inkomen: string,
	{ keuze, vakantiebijslag, avwb }: Periodeuitkomst,
	peildatum: string
): Generator<Melding> {
	if (vakantiebijslag === 'incidenteel' || avwb === 'incidenteel') {
		yield meld('incidenteleBetaling', 'let-op', { inkomen });
	}
	if (keuze.inVenster.length === 0) yield meld('leegInkomen', 'let-op', { inkomen });
	else if (keuze.ontbrekend.length > 0) {
		yield meld('periodenOntbreken', 'let-op', { inkomen, perioden: keuze.ontbrekend });
	}
	const ingevoerd = keuze.beoordeeld.map(({ periode }) => periode);
	const buiten = keuze.beoordeeld.length - keuze.inVenster.length;
	if (buiten > 0) yield meld('periodenBuitenVenster', 'informatie', { inkomen, aantal: buiten });
	if (ingevoerd.some(({ eind }) => eind > peildatum)) yield meld('periodeNaPeildatum', 'let-op', { inkomen });
	const bedragen = ingevoerd.flatMap((periode) => PERIODEBEDRAGEN.map((veld) => Getal.lees(periode[veld])));
	if (bedragen.some((bedrag) => bedrag.vergelijk(OPVALLEND_HOOG) > 0)) {
		yield meld('periodebedragHoog', 'let-op', { inkomen });
	}
	if (bedragen.some((bedrag) => bedrag.isNegatief())) {
		yield meld('periodebedragNegatief', 'let-op', { inkomen });
	}
}
