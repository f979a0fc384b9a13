import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonCenten, toonRond } from '../taal/bedragen.ts';
import { opsomming } from '../taal/zinnen.ts';
import { werkbladuitkomstteksten as teksten } from '../teksten/uitkomst/werkblad.ts';
import { winstteksten } from '../teksten/winst.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { isAlleenWinst } from './alleen-winst.ts';
import { vierwekenbedrag } from './feiten.ts';
import { vakantiegeldVoorPortaal } from './vakantiegeld.ts';

/** De resultaatzinnen van het portaal (handleiding R26-01, 5.10), en wat wij eronder zetten. */
export interface Portaalzinnen {
	readonly hoofd: readonly string[];
	/** Wat het bedrag betekent als het iets anders is dan men denkt. */
	readonly toelichting: readonly string[];
	readonly rest: readonly string[];
}

export function portaalzinnen(uitkomst: Uitkomst): Portaalzinnen {
	const { dossier, toegepast, beslagvrijBankbedrag } = uitkomst;
	const tbvv = toonRond(toegepast.tbvv.waarde);
	const bank = beslagvrijBankbedrag ? [teksten.bank(toonCenten(beslagvrijBankbedrag.waarde))] : [];
	if (isAlleenWinst(uitkomst)) {
		const { portaal, eis } = winstteksten.uitkomst;
		return { hoofd: [portaal(tbvv)], toelichting: [eis], rest: bank };
	}
	const vastgesteld = teksten.vastgesteld(toonRond(toegepast.totaalPerMaand.waarde));
	if (toegepast.soort === 'overheidsvordering') {
		const bankbedrag = beslagvrijBankbedrag
			? [teksten.overheidBank(toonCenten(beslagvrijBankbedrag.waarde))]
			: [];
		return { hoofd: [vastgesteld], toelichting: [teksten.overheid, ...bankbedrag], rest: [] };
	}
	const wie = opsomming(toegepast.groep.map(({ inkomen }) => naamVanInkomen(dossier, inkomen.id)));
	const { nettoBeslagobject, beslagruimte } = toegepast;
	const perVierWeken = vierwekenbedrag(uitkomst);
	return {
		hoofd: [vastgesteld, `${teksten.beslag(wie)} ${teksten.houdtOver(tbvv, toegepast.groep.length)}`],
		toelichting: beslagruimte.waarde.isNul()
			? [teksten.inkomenLager(toonCenten(nettoBeslagobject.waarde))]
			: [],
		rest: [
			...(perVierWeken ? [teksten.perVierWeken(toonCenten(perVierWeken.waarde))] : []),
			teksten.ruimte(toonCenten(beslagruimte.waarde)),
			...vakantiegeldVoorPortaal(uitkomst),
			...bank
		]
	};
}
