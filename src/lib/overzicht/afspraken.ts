import { eindeVierWeken, heeftMededeling, termijnen } from '../controle/termijnen.ts';
import type { Briefconcept } from '../dossier/brief.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { maakDatum, type Datum } from '../tijd/datum.ts';
import { heeftKinderen } from '../invoer/inkomens.ts';
import { leesDatumtekst } from '../tijd/datumtekst.ts';
import type { Afspraak } from './regel.ts';
import { isHalverwege, type Inhoud } from './stuk.ts';

/**
 * De dagen die tellen na een berekening, de eerste eerst: wat er nog komt, en wat sinds de berekening voorbijging.
 * @param toen de berekening in het bestand; null als die er niet is
 */
export function afsprakenVan(inhoud: Inhoud, toen: Uitkomst | null): readonly Afspraak[] {
	const brief = isHalverwege(inhoud) && inhoud.brief ? vierWeken(inhoud.brief) : null;
	const alle: readonly (readonly [Afspraak['soort'], Datum | null])[] = [
		['brief', brief],
		...(toen ? dagenVan(toen) : [])
	];
	return alle
		.flatMap(([soort, dag]) => (dag === null ? [] : [{ soort, dag }]))
		.toSorted((een, ander) => een.dag.localeCompare(ander.dag));
}

function dagenVan(toen: Uitkomst): readonly (readonly [Afspraak['soort'], Datum | null])[] {
	const { dossier } = toen;
	const naToen = (dag: Datum | null): Datum | null => (dag !== null && dag >= dossier.peildatum ? dag : null);
	return [
		['hardheid', naToen(dossier.hardheid?.einddatum ?? null)],
		[
			'woonkosten',
			dossier.wonen.woonkostenPerMaand === null ? null : naToen(dossier.wonen.eindeOphogingWoonkosten)
		],
		['auto', naToen(autoTelt(dossier))],
		['kind18', naToen(kindAchttien(dossier))],
		['twaalfMaanden', termijnen({ datum: dossier.peildatum, ontvangen: null }, toen).twaalfMaanden]
	];
}

/** Art. 475db lid 1 onder c Rv: een auto van de zaak telt vanaf het jaar na dat van het beslag. */
function autoTelt({ inkomens, beslag: { startjaar } }: Dossier): Datum | null {
	const heeftAuto = inkomens.some(({ loonbelastingVoertuig }) => loonbelastingVoertuig !== null);
	return heeftAuto && startjaar !== null ? maakDatum(startjaar + 1, 1, 1) : null;
}

/** Een kind van 18 telt niet meer mee voor de leefsituatie. Alleen de maand is bekend: dan telt de eerste dag. */
function kindAchttien(dossier: Dossier): Datum | null {
	const { kindGeboren } = dossier.kenmerk;
	if (kindGeboren === null || !heeftKinderen(dossier)) return null;
	const [jaar, maand] = kindGeboren.split('-').map(Number);
	return maakDatum((jaar ?? 0) + 18, maand ?? 1, 1);
}

/** Art. 475i lid 3 Rv: vier weken na de brief, als daar een mededeling bij hoort. */
function vierWeken({ datum: getypt, ontvangen: gekregen, soort }: Briefconcept): Datum | null {
	const datum = leesDatumtekst(getypt);
	if (datum === null || !heeftMededeling({ datum, soort })) return null;
	return eindeVierWeken(termijnen({ datum, ontvangen: leesDatumtekst(gekregen) }, null));
}
