import { isGehuwd } from './dossier.ts';
import type { Concept } from './concept.ts';
import type { Conceptvtlb } from './concept-vtlb.ts';

/** Leest een getypt bedrag en onthoudt wat onduidelijk is. */
interface Bedraglezer {
	bedrag(getypt: string, veld: string): string | null;
}

/** De sleutel `vtlb` van het dossierbestand bij een concept, ook als die nog fouten heeft. */
export function inhoudVanVtlb({ vtlb, leefsituatie }: Concept, lezer: Bedraglezer): unknown {
	const paar = leefsituatie !== '' && isGehuwd(leefsituatie);
	const bedragen = <G extends Record<string, string>>(groep: G, pad: string) =>
		Object.fromEntries(
			Object.entries(groep).map(([naam, getypt]) => [naam, lezer.bedrag(getypt, `vtlb.${pad}.${naam}`)])
		);
	const { inInkomen, maanden, ...vakantiegeld } = vtlb.vakantiegeld;
	return {
		traject: vtlb.traject,
		inRegeling: paar ? keuze(vtlb.inRegeling) : null,
		gemeenschap: paar ? keuze(vtlb.gemeenschap) : null,
		partnerinkomen: paar ? keuze(vtlb.partnerinkomen) : null,
		pensioengerechtigd: vtlb.pensioengerechtigd === 'ja',
		meerDan18Uur: keuze(vtlb.meerDan18Uur),
		looptijdMaanden: aantal(vtlb.looptijdMaanden),
		schuld: lezer.bedrag(vtlb.schuld, 'vtlb.schuld'),
		inkomen: bedragen(vtlb.inkomen, 'inkomen'),
		vakantiegeld: {
			inInkomen: keuze(inInkomen),
			...bedragen(vakantiegeld, 'vakantiegeld'),
			maanden: aantal(maanden)
		},
		correcties: bedragen(vtlb.correcties, 'correcties'),
		ziektekostenMetPremie: vtlb.ziektekostenMetPremie,
		eigenRisico: {
			perJaar: lezer.bedrag(vtlb.eigenRisico.perJaar, 'vtlb.eigenRisico.perJaar'),
			verzekerden: aantal(vtlb.eigenRisico.verzekerden)
		},
		individueleLasten: bedragen(vtlb.individueleLasten, 'individueleLasten'),
		auto: {
			kilometers: aantal(vtlb.auto.kilometers),
			vergoeding: lezer.bedrag(vtlb.auto.vergoeding, 'vtlb.auto.vergoeding')
		},
		kinderopvang: bedragen(vtlb.kinderopvang, 'kinderopvang'),
		omgang: { dagen: aantal(vtlb.omgang.dagen), kinderen: aantal(vtlb.omgang.kinderen) },
		editie: inhoudVanEditie(vtlb.editie, lezer)
	};
}

/** Zonder ingevuld bedrag is er geen editie. */
function inhoudVanEditie({ id, bron, waarden }: Conceptvtlb['editie'], lezer: Bedraglezer): unknown {
	if (Object.values(waarden).every((getypt) => getypt.trim() === '')) return null;
	return {
		id: id.trim(),
		bron: bron.trim() || null,
		waarden: Object.fromEntries(
			Object.entries(waarden).map(([sleutel, getypt]) => [
				sleutel,
				normbedrag(getypt) ?? lezer.bedrag(getypt, `vtlb.editie.waarden.${sleutel}`)
			])
		)
	};
}

/** Een prijs per kilometer heeft drie decimalen: "0,198" is hier geen twijfelgeval. */
function normbedrag(getypt: string): string | null {
	const [, centen] = /^0[,.](\d{3,4})$/.exec(getypt.trim()) ?? [];
	return centen === undefined ? null : `0.${centen}`;
}

const keuze = (gekozen: string): string | null => gekozen || null;
/** Een aantal als getal; wat geen heel getal is blijft staan en geeft zo zijn eigen fout. */
function aantal(getypt: string): number | string | null {
	const kaal = getypt.trim().replace(/\.(?=\d{3}$)/, '');
	if (kaal === '') return null;
	return /^\d{1,9}$/.test(kaal) ? Number(kaal) : getypt;
}
