import { PERIODEBEDRAGEN } from '../../dossier/dossier.ts';
import type { Inkomenuitkomst, Periodeuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { CODES_NORMBEDRAG } from '../../dossier/inkomenscodes.ts';
import { isNettoHoger, opvallendeStrook } from '../inkomen/opvallend.ts';
import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding } from './melding.ts';

/** Meldingen over een inkomen: vreemde bedragen, ontbrekende loonstroken en code 116. */
export function* meldingenInkomen(
	{ dossier, toegepast }: Bedragen,
	uitkomst: Inkomenuitkomst
): Generator<Melding> {
	const { inkomen, belastbaarJaar, nettoMaand, perioden } = uitkomst;
	const over = { inkomen: inkomen.id };
	if (uitkomst.jaarWasNegatief || uitkomst.nettoWasNegatief) yield meld('inkomenNegatief', 'let-op', over);
	if (inkomen.soort === 'periodiek' && isNettoHoger(nettoMaand.waarde, belastbaarJaar.waarde)) {
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
	const opvallend = new Set(
		ingevoerd.flatMap((periode) => PERIODEBEDRAGEN.map((veld) => opvallendeStrook(periode[veld])))
	);
	if (opvallend.has('hoog')) yield meld('periodebedragHoog', 'let-op', { inkomen });
	if (opvallend.has('negatief')) yield meld('periodebedragNegatief', 'let-op', { inkomen });
}
