import type { Conceptinkomen } from '../../dossier/concept.ts';
import { plakteksten as teksten } from '../../teksten/loonstroken/rooster.ts';
import { ALTIJD_OP_DE_STROOK } from './bedragen.ts';
import { controleerPlakken } from './plakcontrole.ts';
import type { Gelezenvoorstel } from './plakvoorstel.ts';

interface Plakopmerkingen {
	readonly letOp: readonly string[];
	readonly weetjes: readonly string[];
}

/** Wat het voorstel zegt voordat er iets verandert, het belangrijkste eerst. */
export function plakopmerkingen(
	inkomen: Conceptinkomen,
	gelezen: Gelezenvoorstel,
	vanaf: number
): Plakopmerkingen {
	const controle = controleerPlakken(inkomen, gelezen, vanaf);
	const { anderTijdvak, geenTijdvak, dubbel, zonderKolom, legeCellen } = controle;
	const open = [...zonderKolom, ...legeCellen];
	const magNul = open.some((kolom) => !ALTIJD_OP_DE_STROOK.includes(kolom));
	return {
		letOp: [
			...als(anderTijdvak > 0, () => teksten.anderTijdvak(anderTijdvak, inkomen.tijdvak)),
			...als(geenTijdvak > 0, () => teksten.geenTijdvak(geenTijdvak, inkomen.tijdvak)),
			...als(dubbel > 0, () => teksten.dubbel(dubbel)),
			...gelezen.mintekens.map(({ kolom, aantal }) => teksten.minteken(kolom, aantal)),
			...controle.negatief.map(({ kolom, aantal }) => teksten.negatief(kolom, aantal)),
			...controle.hoog.map(({ kolom, aantal }) => teksten.hoog(kolom, aantal)),
			...als(gelezen.onleesbaar > 0, () => teksten.onleesbaar(gelezen.onleesbaar)),
			...als(zonderKolom.length > 0, () => teksten.zonderKolom(zonderKolom)),
			...als(legeCellen.length > 0, () => teksten.legeCellen(legeCellen))
		],
		weetjes: [
			...als(magNul, () => teksten.nulUitleg),
			...als(gelezen.nergens.length > 0, () => teksten.koppenNergens(gelezen.nergens)),
			...als(
				gelezen.rijen.some(({ optelling }) => optelling),
				() => teksten.optelling
			)
		]
	};
}

const als = (ja: boolean, zin: () => string): readonly string[] => (ja ? [zin()] : []);
