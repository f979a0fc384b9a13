import { PERIODEBEDRAGEN, type Tijdvak } from '../dossier/dossier.ts';
import { antwoordPad, inkomenPad, periodePad, type Antwoordpad, type Periodepad } from '../dossier/pad.ts';
import { naamVanPeriode } from '../taal/datums.ts';
import { knopteksten as teksten } from '../teksten/les/knoppen.ts';
import type { Periode } from '../tijd/periode.ts';
import type { Knop } from './knop.ts';
import { plekkenRond } from './schuif-stroken.ts';
import { bedrag, eigenknop, jaNeeknop, keuzeveldknop, type Hier, type Plaats } from './veldknop.ts';

/** Elke loonstrook in haar eigen vak, dat pas getekend wordt als iemand het opent. */
export function strookknoppen({ inkomen: { opgave, tijdvak }, plek, plaats }: Hier): readonly Knop[] {
	if (opgave.soort !== 'perioden') return [];
	const hier = `${inkomenPad(plek)}.opgave` as const;
	const inVak = (titel: string, bij: string): Plaats => ({
		vakken: [...plaats.vakken, { titel, open: false }],
		bij: [bij, plaats.bij].filter(Boolean).join(', ')
	});
	return [
		...opgave.perioden.flatMap((strook, nummer) => {
			const naam = naamVanPeriode(strook);
			const daar = inVak(teksten.vakken.strook(naam), naam);
			const pad = periodePad(plek, nummer);
			return [
				...PERIODEBEDRAGEN.map((veld) => bedrag(`${pad}.${veld}`, { per: '', nu: strook[veld] }, daar)),
				periodeknop(pad, strook, tijdvak, daar)
			];
		}),
		...opgave.ontbreekt.flatMap((antwoord, nummer) => {
			const naam = naamVanPeriode(antwoord);
			const daar = inVak(teksten.vakken.zonderStrook(naam), naam);
			const pad = antwoordPad(plek, nummer);
			return [
				keuzeveldknop(`${pad}.kwam`, 'inkomens[].opgave.ontbreekt[].kwam', antwoord.kwam, daar),
				periodeknop(pad, antwoord, tijdvak, daar)
			];
		}),
		jaNeeknop(`${hier}.alleenLaatste`, 'inkomens[].opgave.alleenLaatste', opgave.alleenLaatste, plaats)
	];
}

/** Een ander tijdvak is een andere eerste en laatste dag; los van elkaar zijn ze geen maand. */
function periodeknop(pad: Periodepad | Antwoordpad, strook: Periode, tijdvak: Tijdvak, plaats: Plaats): Knop {
	const plekken = new Map(plekkenRond(strook, tijdvak, ROND).map((periode) => [periode.begin, periode]));
	return eigenknop(
		`${pad}.begin`,
		teksten.periode,
		strook.begin,
		[...plekken.values()].map((periode) => ({
			waarde: periode.begin,
			label: naamVanPeriode(periode),
			wijziging: {
				soort: 'veld',
				pad: `${pad}.begin`,
				waarde: periode.begin,
				ook: [{ pad: `${pad}.eind`, waarde: periode.eind }]
			}
		})),
		plaats
	);
}
/** Een jaar ervoor en erna. */
const ROND = 13;
