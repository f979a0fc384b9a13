import type { Uitkomst } from '../regels/uitkomst.ts';
import { documentteksten } from '../teksten/documenten/documenten.ts';
import { herzieningsverslagteksten as teksten } from '../teksten/documenten/herziening.ts';
import { rapportageteksten } from '../teksten/documenten/rapportage.ts';
import { herzieningteksten } from '../teksten/herziening.ts';
import type { Bijlage } from '../toegankelijke-pdf/schrijven/bijlage.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import type { Herzieningsuitleg } from '../uitleg/herziening.ts';
import { voorAnder } from './afscherming.ts';
import {
	adressering,
	afdeling,
	alinea,
	als,
	bijElkaar,
	bijlagezin,
	gemaaktMet,
	kop,
	korteSomblok,
	lijst,
	maakDossierbijlage,
	omslag,
	paren,
	type Paar
} from './delen.ts';
import type { Documentgegevens } from './documentgegevens.ts';

/** Het dossier in de PDF, met dat van de eerdere berekening, en de namen die alleen in dat eerdere staan. */
export interface EerdereGegevens {
	readonly bestand: string;
	readonly namen: readonly string[];
}

/**
 * Het herzieningsverslag, voor het dossier: het bedrag van eerst en van nu, en wat elke verandering scheelt (art. 475d lid 3 Rv).
 * @param uitleg voor een ander al zonder wat die van de partner niet mag zien
 */
export function maakHerzieningsverslag(
	uitleg: Herzieningsuitleg,
	uitkomst: Uitkomst,
	eerder: EerdereGegevens,
	gegevens: Documentgegevens
): Verslag {
	const { dossier } = gegevens.mee.dossier ? uitkomst : voorAnder(uitkomst);
	const { toen, nu } = uitleg;
	const vooraf = omslag(dossier, gegevens);
	return {
		...vooraf,
		titel: teksten.titel,
		onderwerp: teksten.onderwerp(toen.dag, nu.dag),
		gebruikersteksten: [...vooraf.gebruikersteksten, ...eerder.namen],
		bijlage: gegevens.mee.dossier ? metEerder(maakDossierbijlage(dossier), eerder) : null,
		blokken: [
			...adressering(gegevens),
			...antwoord(uitleg),
			...eerstEnNu(uitleg),
			kop(uitleg.som.kop),
			alinea(teksten.uitlegVanDeSom),
			...korteSomblok(uitleg.som),
			...afdeling(
				teksten.zonderEffect,
				als(uitleg.zonderEffect.length, () => [
					alinea(herzieningteksten.zonderEffect),
					...lijst(uitleg.zonderEffect)
				])
			),
			...afdeling(
				teksten.bewaard,
				als(uitleg.toenAnders, (zin) => [alinea(zin)])
			),
			...overDitVerslag(uitleg, dossier, gegevens)
		]
	};
}

const metEerder = (bijlage: Bijlage, { bestand }: EerdereGegevens): Bijlage => ({
	...bijlage,
	tekst: bestand
});

function antwoord({ toen, nu, richting, verschil }: Herzieningsuitleg): Blok[] {
	const { inZin, woord, zin } = nu.zekerheid;
	const voor = [teksten.antwoord.voor, inZin].filter(Boolean).join(' ');
	return [
		{ soort: 'antwoord', voor, bedrag: nu.bedrag, na: teksten.antwoord.na },
		alinea(teksten.verschil[richting](verschil, toen.bedrag)),
		{ soort: 'alinea', tekst: [{ tekst: `${woord}. `, vet: true }, { tekst: zin }] }
	];
}

function eerstEnNu({ toen, nu }: Herzieningsuitleg): Blok[] {
	const { dag, bedrag, zekerheid, normtabel, geldig } = teksten.rijen;
	const rijen = [
		[dag, toen.dag, nu.dag],
		[bedrag, toen.bedrag, nu.bedrag],
		[zekerheid, toen.zekerheid.woord, nu.zekerheid.woord],
		[normtabel, toen.normtabel.id, nu.normtabel.id],
		[geldig, toen.normtabel.geldig, nu.normtabel.geldig]
	];
	const { wat, eerst, nu: dan } = teksten.kolommen;
	return bijElkaar([
		kop(teksten.eerstEnNu),
		{ soort: 'tabel', kolommen: [{ kop: wat }, { kop: eerst }, { kop: dan }], rijen }
	]);
}

/** Waarmee het is gemaakt, met het controlegetal van beide normtabellen. */
function overDitVerslag(
	{ toen, nu }: Herzieningsuitleg,
	dossier: Uitkomst['dossier'],
	gegevens: Documentgegevens
): Blok[] {
	const kanten = toen.normtabel.id === nu.normtabel.id ? [nu] : [toen, nu];
	const tabellen = kanten.flatMap(({ dag, normtabel: { id, herziening, geldig } }): Paar[] => [
		[teksten.normtabel(dag), rapportageteksten.overRijen.tabel(id, herziening, geldig)],
		[
			documentteksten.normtabelHash,
			gegevens.controlegetallen[id] ?? '',
			documentteksten.normtabelHashUitleg(id)
		]
	]);
	return bijElkaar([
		kop(rapportageteksten.over),
		alinea(teksten.grond),
		alinea(rapportageteksten.overZinnen),
		bijlagezin(dossier, gegevens),
		...(gegevens.mee.dossier ? [alinea(teksten.bijlage)] : []),
		...paren([...gemaaktMet(gegevens), ...tabellen])
	]);
}
