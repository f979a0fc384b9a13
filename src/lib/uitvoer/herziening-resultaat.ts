import type { Bewaard } from '../dossier/geschiedenis.ts';
import type { Getal } from '../getal/getal.ts';
import { voetVan, type Herziening } from '../vergelijk/herziening.ts';
import { afgerond } from './resultaat.ts';

/**
 * Wat er sinds het vorige dossier anders is, als JSON. Bedragen per maand, in centen; de delen zijn samen `verschil`. Dat begint
 * bij wat er destijds is bewaard (`vorige.bewaard.tBvv`); is er niets bewaard, dan bij `vorige.tBvv`.
 */
export interface Herzieningsresultaat {
	/** Het vorige dossier, nu berekend met de normen van toen; en wat er destijds is bewaard. */
	readonly vorige: {
		readonly peildatum: string;
		readonly normen: string;
		readonly tBvv: string;
		readonly bewaard: {
			readonly op: string;
			readonly programma: string;
			readonly normen: string;
			readonly tBvv: string;
		} | null;
	};
	readonly verschil: string;
	readonly delen: {
		/** Wat het programma of de normen voor de dag van toen nu anders zeggen: van het bewaarde naar het nagerekende bedrag. */
		readonly rekenwijze: string;
		/** De nieuwe bedragen van de wet. */
		readonly normen: string;
		/** Elk veld dat anders is, alleen; effect is null als het alleen niet kan, of in een ander veld zit. */
		readonly velden: readonly {
			readonly veld: string;
			readonly oud: unknown;
			readonly nieuw: unknown;
			readonly effect: string | null;
		}[];
		/** Zoveel velden zijn ook anders en te veel om elk te noemen; wat zij schelen zit in `samen`. */
		readonly nietBerekend: number;
		readonly lezingen: readonly { readonly lezing: string; readonly effect: string }[];
		/** Wat de velden samen meer of minder doen dan elk alleen. */
		readonly samen: string;
		/** Wat er anders is doordat het later is. */
		readonly dag: string;
	};
}

const inCenten = (getal: Getal): string => getal.tekst(2);

export const maakHerzieningsresultaat = (
	{ toen, nu, begin, rekenwijze, normen, velden, nietBerekend, lezingen, samen, dag }: Herziening,
	bewaard: Bewaard | null
): Herzieningsresultaat => ({
	vorige: {
		peildatum: toen.dossier.peildatum,
		normen: toen.normen.tabel.vanaf,
		tBvv: afgerond(toen.bedragen.toegepast.tbvv),
		bewaard: bewaard && {
			op: bewaard.op,
			programma: bewaard.programma,
			normen: bewaard.normen,
			tBvv: bewaard.tBvv
		}
	},
	verschil: inCenten(voetVan(nu.bedragen).min(begin)),
	delen: {
		rekenwijze: inCenten(rekenwijze),
		normen: inCenten(normen),
		velden: velden.map(({ veld, oud, nieuw, effect }) => ({
			veld,
			oud,
			nieuw,
			effect: effect && inCenten(effect)
		})),
		nietBerekend,
		lezingen: lezingen.map(({ lezing, effect }) => ({ lezing, effect: inCenten(effect) })),
		samen: inCenten(samen),
		dag: inCenten(dag)
	}
});
