import type { Post } from '../herleiding/post.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { STAPTEKSTEN } from '../teksten/uitkomst/uitleg.ts';
import { heeftRuimte } from './alleen-winst.ts';
import { isLeeg } from './inkorten.ts';
import type { Regelmaker } from './regelmaker.ts';
import { STAPPEN, type Stapnaam, type Uitlegstap } from './uitleg.ts';

/** De stappen van de berekening, in de volgorde van de wet. Een stap waarin niets gebeurt, valt weg. */
export function maakStappen(
	uitkomst: Uitkomst,
	maker: Regelmaker,
	namen: readonly Stapnaam[] = STAPPEN
): readonly Uitlegstap[] {
	const posten = postenPerStap(uitkomst);
	return namen.flatMap((naam) => {
		const regels = maker.sommen(posten[naam]);
		const { kop, zin } = STAPTEKSTEN[naam];
		return regels.length === 0 ? [] : [{ naam, kop, zinnen: zin === '' ? [] : [zin], regels }];
	});
}

/**
 * De sommen per stap. Een som die in een eerdere stap al staat, laat de regelmaker weg; daarom mogen hier
 * posten staan die soms hetzelfde zijn, zoals de basis zonder ophoging.
 */
function postenPerStap(uitkomst: Uitkomst): Record<Stapnaam, readonly Post[]> {
	const { basis, toegepast, inkomens } = uitkomst;
	const inkomensposten = inkomens.flatMap(({ nettoMaand, geteld }) =>
		geteld === nettoMaand ? [nettoMaand] : [nettoMaand, geteld]
	);
	const op = toegepast.soort === 'inkomen' ? toegepast : null;
	return {
		inkomen: [uitkomst.belastbaarJaarinkomen, ...inkomensposten],
		basis: [...(basis.weg === 'formule' ? [basis.formule] : []), basis.voorOphoging],
		woonkosten: [basis.ophogingLid7, basis.ophogingLid5, basis.bvv].filter((post) => post !== null),
		verminderingen: [toegepast.verminderingPartner.bedrag, toegepast.naVermindering].filter(
			(post) => !isLeeg(post)
		),
		grens: [toegepast.begrensd],
		erbij: [toegepast.exact],
		afronding: [toegepast.tbvv],
		gevolg: [
			...(op && heeftRuimte(uitkomst) ? [op.beslagruimte] : []),
			...(toegepast.totaalPerMaand.waarde.vergelijk(toegepast.tbvv.waarde) === 0
				? []
				: [toegepast.totaalPerMaand]),
			op?.perTijdvak ?? toegepast.tbvv,
			...(op?.vakantiegeld ? [op.vakantiegeld.houdt, op.vakantiegeld.ruimte] : [])
		],
		omslag: op ? op.omslag.map(({ aandeel }) => aandeel) : [],
		bank: uitkomst.beslagvrijBankbedrag ? [uitkomst.beslagvrijBankbedrag] : []
	};
}
