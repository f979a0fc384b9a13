import { heeftMededeling, type Termijnen } from '../../controle/termijnen.ts';
import type { Brief } from '../../controle/velden.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { dagEnMaand, toonDatum } from '../../taal/datums.ts';
import { termijnteksten as teksten } from '../../teksten/brief/termijn.ts';
import { dagnummer, maakDatum, type Datum } from '../../tijd/datum.ts';

const VIER_WEKEN = 28;

/** Een dag die telt; in de agenda te zetten. */
interface Briefdag {
	readonly tekst: string;
	readonly dag: Datum;
	readonly getoond: string;
	/** De dag waar wij ons aan houden. */
	readonly veilig: boolean;
	/** Alleen voor wie iets wil laten veranderen. */
	readonly omTeReageren: boolean;
}

/** De vier weken na een brief, en de andere dagen die tellen. */
export interface Termijnuitleg {
	readonly kop: string;
	readonly zin: string;
	readonly uiterlijk: Datum;
	readonly alternatief: string;
	readonly begin: string;
	readonly eind: string;
	/** Dagen die voorbij zijn, die er nog zijn, en die er na ontvangst bij komen. */
	readonly om: number;
	readonly over: number;
	readonly extra: number;
	readonly dagen: readonly Briefdag[];
}

/**
 * Null bij een brief waar geen dagen bij horen: een verrekening, een schuldregeling, of van voor deze wet.
 * @param feiten voor de dagen die van iemand zelf afhangen; null zolang die niet bekend zijn
 */
export function maakTermijn(
	brief: Pick<Brief, 'datum' | 'soort'>,
	termijnen: Termijnen,
	feiten: Dossier | null,
	vandaag: Datum
): Termijnuitleg | null {
	if (!heeftMededeling(brief)) return null;
	const { datum } = brief;
	const { vierWekenNaBrief, vierWekenNaOntvangst } = termijnen;
	const rest = dagnummer(vierWekenNaBrief) - dagnummer(vandaag);
	const over = Math.min(VIER_WEKEN, Math.max(0, rest));
	const later = vierWekenNaOntvangst ? dagnummer(vierWekenNaOntvangst) - dagnummer(vierWekenNaBrief) : 0;
	const uiterlijk = toonDatum(vierWekenNaBrief);
	return {
		kop: rest < 0 ? teksten.voorbij : rest === 0 ? teksten.vandaag : teksten.nog(rest),
		zin: rest < 0 ? teksten.nogSteeds : teksten.uiterlijk(uiterlijk),
		uiterlijk: vierWekenNaBrief,
		alternatief: teksten.balk(toonDatum(datum), uiterlijk, VIER_WEKEN - over, over),
		begin: dagEnMaand(datum),
		eind: dagEnMaand(vierWekenNaBrief),
		om: VIER_WEKEN - over,
		over,
		extra: Math.min(7, later),
		dagen: dagenVan(termijnen, feiten)
	};
}

function dagenVan(termijnen: Termijnen, feiten: Dossier | null): readonly Briefdag[] {
	const { vierWekenNaBrief, vierWekenNaOntvangst, twaalfMaanden } = termijnen;
	const reageren: readonly string[] = [teksten.naBrief, teksten.naOntvangst];
	const dagen: readonly (readonly [tekst: string, dag: Datum | null])[] = [
		[teksten.naBrief, vierWekenNaBrief],
		[teksten.naOntvangst, vierWekenNaOntvangst],
		[teksten.twaalfMaanden, twaalfMaanden],
		[teksten.woonkosten, feiten?.wonen.eindeOphogingWoonkosten ?? null],
		[teksten.hardheid, feiten?.hardheid?.einddatum ?? null],
		[teksten.voertuig, feiten && voertuigTeltVanaf(feiten)]
	];
	return dagen.flatMap(([tekst, dag]) =>
		dag
			? [
					{
						tekst,
						dag,
						getoond: toonDatum(dag),
						veilig: tekst === teksten.naBrief,
						omTeReageren: reageren.includes(tekst)
					}
				]
			: []
	);
}

/** Art. 475db lid 1 onder c Rv: de auto van de zaak telt vanaf het tweede kalenderjaar van het beslag. */
function voertuigTeltVanaf({ beslag, inkomens }: Dossier): Datum | null {
	const heeft = inkomens.some(({ loonbelastingVoertuig }) => loonbelastingVoertuig !== null);
	return heeft && beslag.startjaar !== null ? maakDatum(beslag.startjaar + 1, 1, 1) : null;
}
