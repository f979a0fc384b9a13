import { eindeVierWeken, heeftMededeling, type Termijnen } from '../../controle/termijnen.ts';
import type { Brief } from '../../controle/velden.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { dagEnMaand, toonDatum } from '../../taal/datums.ts';
import { termijnteksten as teksten } from '../../teksten/brief/termijn.ts';
import { dagnummer, maakDatum, type Datum } from '../../tijd/datum.ts';

/** Een dag die telt; in de agenda te zetten. */
interface Briefdag {
	readonly tekst: string;
	readonly dag: Datum;
	readonly getoond: string;
	/** De dag waar wij ons aan houden. */
	readonly veilig: boolean;
	/** Een dag die voorbij is, zet niemand meer in zijn agenda. */
	readonly voorbij: boolean;
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
	/** Dagen die voorbij zijn, die er nog zijn, en die er volgens de wet nog bij komen. */
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
	const { vierWekenNaBrief } = termijnen;
	const wet = eindeVierWeken(termijnen);
	const over = (dag: Datum): number => dagnummer(dag) - dagnummer(vandaag);
	// De veilige dag eerst; is die voorbij, dan loopt de termijn van de wet soms nog.
	const uiterlijk = vierWekenNaBrief < vandaag ? wet : vierWekenNaBrief;
	const geheel = dagnummer(uiterlijk) - dagnummer(datum);
	const rest = Math.min(geheel, Math.max(0, over(uiterlijk)));
	return {
		kop: kopBij(over(uiterlijk)),
		zin: zinBij(vierWekenNaBrief, wet, vandaag),
		uiterlijk,
		alternatief: teksten.balk(toonDatum(datum), toonDatum(uiterlijk), geheel - rest, rest),
		begin: dagEnMaand(datum),
		eind: dagEnMaand(uiterlijk),
		om: geheel - rest,
		over: rest,
		extra: Math.min(7, dagnummer(wet) - dagnummer(uiterlijk)),
		dagen: dagenVan(termijnen, feiten, uiterlijk, vandaag)
	};
}

function kopBij(over: number): string {
	if (over < 0) return teksten.voorbij;
	return over === 0 ? teksten.vandaag : teksten.nog(over);
}

/** Art. 475i lid 3 Rv: vier weken na ontvangst. Wie vanaf de datum op de brief telt, is daar eerder. */
function zinBij(veilig: Datum, wet: Datum, vandaag: Datum): string {
	if (wet < vandaag) return teksten.nogSteeds;
	if (veilig < vandaag) return teksten.volgensDeWet(toonDatum(wet));
	return veilig === wet
		? teksten.uiterlijk(toonDatum(veilig))
		: teksten.liefst(toonDatum(veilig), toonDatum(wet));
}

function dagenVan(
	termijnen: Termijnen,
	feiten: Dossier | null,
	uiterlijk: Datum,
	vandaag: Datum
): readonly Briefdag[] {
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
	const veilig = uiterlijk === vierWekenNaBrief ? teksten.naBrief : teksten.naOntvangst;
	return dagen.flatMap(([tekst, dag]) =>
		dag
			? [
					{
						tekst,
						dag,
						getoond: toonDatum(dag),
						veilig: tekst === veilig && dag >= vandaag,
						voorbij: dag < vandaag,
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
