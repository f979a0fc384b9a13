import { isGehuwd } from '../../dossier/dossier.ts';
import { plusMaanden } from '../../tijd/datum.ts';
import { zoekWoonlandfactor } from '../../normen/woonland.ts';
import { lijktOpLand } from '../../normen/woonlandspelling.ts';
import { maximumVan } from '../basis/art475da-lid1-maximum.ts';
import type { Bedragen } from '../uitkomst.ts';
import { inkomensgrensLid7 } from '../woonkosten/art475da-lid7.ts';
import { meld, type Melding } from './melding.ts';

/** Meldingen over woonadres, woonland, woonkosten en bankrekening. */
export const meldingenWonen = (uitkomst: Bedragen): readonly Melding[] => [
	...adres(uitkomst),
	...woonkosten(uitkomst),
	...onbekend(uitkomst)
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
	const { maanden, verlenging } = normen.tabel.regels.woonkostenTermijn;
	const ophoging = basis.ophogingLid5;
	if (!ophoging || ophoging.waarde.isNul()) return;
	if (einddatum === null) yield meld('woonkostenZonderEinddatum', 'let-op', { maanden, verlenging });
	else if (einddatum > plusMaanden(peildatum, Number(maanden) + Number(verlenging))) {
		yield meld('woonkostenTeLang', 'let-op', { maanden, verlenging });
	}
}

/**
 * Antwoorden over het wonen die er niet zijn en wel kunnen tellen. Is de 95% al bereikt, dan maken hogere woonkosten niet
 * meer uit; na de termijn ook niet.
 */
function* onbekend({
	dossier,
	normen,
	basis,
	toegepast,
	belastbaarJaarinkomen
}: Bedragen): Generator<Melding> {
	const { wonen, leefsituatie, peildatum } = dossier;
	if (basis.weg !== 'formule') return;
	if (wonen.adresOnbekend && wonen.adres === 'nederland') yield meld('adresOnbekend', 'let-op', {});
	const { huurtoeslagMogelijk, woning, eindeOphogingWoonkosten: einde } = wonen;
	if (toegepast.regel95 || (einde !== null && einde < peildatum)) return;

	const { lid5, lid7 } = normen.tabel.regels;
	const grens = inkomensgrensLid7(normen.tabel, leefsituatie);
	const kanLid7 =
		huurtoeslagMogelijk !== 'ja' &&
		(lid7 === 'eigenaarEnHuurder' || woning !== 'huur') &&
		belastbaarJaarinkomen.waarde.vergelijk(grens.waarde) < 0;
	if (huurtoeslagMogelijk === 'onbekend' && kanLid7) yield meld('huurtoeslagOnbekend', 'let-op', {});
	const nietGenoemd = wonen.woonkostenOnbekend || huurtoeslagMogelijk === 'nee';
	const maximum = maximumVan(normen.tabel, leefsituatie);
	const kanLid5 = lid5 === 'altijd' || basis.voorOphoging.waarde.vergelijk(maximum.waarde) === 0;
	if (wonen.woonkostenPerMaand === null && nietGenoemd && (kanLid7 || kanLid5)) {
		yield meld('woonkostenOnbekend', 'let-op', {});
	}
}
