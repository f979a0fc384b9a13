import { TOESLAGEN, type Toeslag } from '../dossier/dossier.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { opsomming } from '../taal/zinnen.ts';
import { toonDatum } from '../taal/datums.ts';
import { wgsteksten as teksten } from '../teksten/documenten-wgs.ts';
import { naamVanInkomen } from '../teksten/inkomens.ts';
import { standteksten } from '../teksten/werkblad-stand.ts';
import { veldteksten } from '../teksten/werkblad-velden.ts';
import { alinea, kop, paren, type Paar } from './delen.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';

const TOESLAGTERM: Record<Toeslag, string> = {
	huurtoeslag: veldteksten.toeslagHuur.term,
	zorgtoeslag: veldteksten.toeslagZorg.term,
	kindgebondenBudget: veldteksten.toeslagKind.term
};

/** De lopende beslagen en verrekeningen (art. 475i lid 2 onder d Rv), met het inkomen waar dit beslag op ligt. */
export function verrekeningen({ dossier, toegepast }: Uitkomst): Blok[] {
	const { beslagRij } = teksten;
	const { inkomens, beslag, toeslagen, hardheid } = dossier;
	const naam = (id: string) => naamVanInkomen(dossier, id);
	const objecten =
		toegepast.soort === 'inkomen'
			? opsomming(toegepast.groep.map(({ inkomen }) => naam(inkomen.id)))
			: standteksten.overheidsvordering;
	const opgegeven: Paar[] = [
		...(beslag.samenvoegen.length > 0
			? ([[beslagRij.samenvoegen, opsomming(beslag.samenvoegen.map(naam))]] as const)
			: []),
		...(beslag.omslag.length > 0 ? ([[beslagRij.omslag, opsomming(beslag.omslag.map(naam))]] as const) : []),
		...inkomens.flatMap(({ id, lopendBeslag, loonbelastingVoertuig, toegekendNormbedrag }): Paar[] => [
			...(lopendBeslag ? ([[beslagRij.lopend(naam(id)), toonEuro(lopendBeslag.tBvv)]] as const) : []),
			...(loonbelastingVoertuig !== null
				? ([[beslagRij.voertuig(naam(id)), toonEuro(loonbelastingVoertuig)]] as const)
				: []),
			...(toegekendNormbedrag !== null
				? ([[beslagRij.normbedrag(naam(id)), toonEuro(toegekendNormbedrag)]] as const)
				: [])
		]),
		...(beslag.startjaar !== null ? ([[beslagRij.startjaar, String(beslag.startjaar)]] as const) : []),
		...TOESLAGEN.flatMap((toeslag): Paar[] => {
			const bedrag = toeslagen[toeslag];
			return bedrag === null ? [] : [[TOESLAGTERM[toeslag], toonEuro(bedrag)]];
		}),
		...(hardheid
			? ([
					[
						veldteksten.hardheidBedrag.term,
						`${toonEuro(hardheid.bedrag)} ${beslagRij.hardheidTot(toonDatum(hardheid.einddatum))}`
					]
				] as const)
			: [])
	];
	return [
		kop(teksten.beslagen),
		...paren([[beslagRij.beslagobject, objecten], ...opgegeven]),
		...(opgegeven.length === 0 ? [alinea(teksten.geenBeslagen)] : [])
	];
}
