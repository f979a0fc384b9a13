import { isGehuwd } from '../../dossier/dossier.ts';
import { plusMaanden } from '../../tijd/datum.ts';
import { zoekWoonlandfactor } from '../../normen/woonland.ts';
import { lijktOpLand } from '../../normen/woonlandspelling.ts';
import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding } from './melding.ts';

/** Meldingen over woonadres, woonland, woonkosten en bankrekening. */
export const meldingenWonen = (uitkomst: Bedragen): readonly Melding[] => [
	...adres(uitkomst),
	...woonkosten(uitkomst)
];

function* adres({ dossier, normen, basis, beslagvrijBankbedrag }: Bedragen): Generator<Melding> {
	const { wonen } = dossier;
	if (basis.weg === 'zonderWoonadres') yield meld('geenWoonadres', 'let-op', {});
	if (basis.weg === 'inrichting' && isGehuwd(dossier.leefsituatie)) {
		yield meld('gehuwdInrichting', 'informatie', {});
	}
	if (wonen.adres === 'buitenland') yield meld('bankBuitenland', 'let-op', {});
	if (wonen.adres === 'buitenland' && normen.woonland && basis.weg !== 'inrichting') {
		const { genoemd, land } = zoekWoonlandfactor(normen.woonland, wonen.woonland ?? '');
		if (!genoemd) {
			const lijktOp = lijktOpLand(normen.woonland, land);
			yield meld('woonlandNietGenoemd', 'let-op', { land, lijktOp });
		}
	}
	if (wonen.adres === 'geen' && !beslagvrijBankbedrag) {
		yield meld('bankZonderAdresOnbekend', 'informatie', {});
	}
}

function* woonkosten({ dossier, normen, basis }: Bedragen): Generator<Melding> {
	const { wonen, peildatum } = dossier;
	const alleenEigenaar = normen.tabel.regels.lid7 === 'eigenaar' && wonen.woning !== 'koop';
	if (basis.weg === 'formule' && alleenEigenaar && wonen.huurtoeslagMogelijk === 'nee') {
		yield meld('huurderVoor2023', 'let-op', {});
	}
	if (wonen.woonkostenPerMaand === null) return;
	const einddatum = wonen.eindeOphogingWoonkosten;
	if (basis.weg !== 'formule') {
		yield meld('woonkostenNietGebruikt', 'let-op', {});
		return;
	}
	if (einddatum !== null && einddatum < peildatum) {
		yield meld('woonkostenVerlopen', 'let-op', { einddatum });
		return;
	}
	if (wonen.huurtoeslagMogelijk === 'onbekend') yield meld('huurtoeslagOnbekend', 'let-op', {});
	const { maanden, verlenging } = normen.tabel.regels.woonkostenTermijn;
	const ophoging = basis.ophogingLid5;
	if (!ophoging || ophoging.waarde.isNul()) return;
	if (einddatum === null) yield meld('woonkostenZonderEinddatum', 'let-op', { maanden, verlenging });
	else if (einddatum > plusMaanden(peildatum, Number(maanden) + Number(verlenging))) {
		yield meld('woonkostenTeLang', 'let-op', { maanden, verlenging });
	}
}
