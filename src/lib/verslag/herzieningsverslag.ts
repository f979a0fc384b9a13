import type { Uitkomst } from '../regels/uitkomst.ts';
import { herzieningsverslagteksten as teksten } from '../teksten/documenten/herziening.ts';
import { rapportageteksten } from '../teksten/documenten/rapportage.ts';
import { herzieningteksten } from '../teksten/herziening.ts';
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
	normtabelnaam,
	normtabelrijen,
	paren,
	tekstenVan
} from './delen.ts';
import type { Documentgegevens } from './documentgegevens.ts';

/**
 * Het herzieningsverslag, voor het dossier: het bedrag van eerst en van nu, en wat elke verandering scheelt (art. 475d lid 3 Rv).
 * @param uitleg voor een ander al zonder wat die van de partner niet mag zien
 */
export function maakHerzieningsverslag(
	uitleg: Herzieningsuitleg,
	uitkomst: Uitkomst,
	gegevens: Documentgegevens
): Verslag {
	const { dossier } = gegevens.mee.dossier ? uitkomst : voorAnder(uitkomst);
	const { toen, nu } = uitleg;
	const vooraf = omslag(dossier, gegevens);
	return {
		...vooraf,
		titel: teksten.titel,
		onderwerp: teksten.onderwerp(toen.dag, nu.dag),
		gebruikersteksten: [
			...vooraf.gebruikersteksten,
			...(gegevens.vorige ? tekstenVan(gegevens.vorige.dossier) : [])
		],
		bijlage: maakDossierbijlage(uitkomst, gegevens),
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

function antwoord({ toen, nu, richting, verschil, eigenNormen }: Herzieningsuitleg): Blok[] {
	const { inZin, woord, zin } = nu.zekerheid;
	const voor = [teksten.antwoord.voor, inZin].filter(Boolean).join(' ');
	return [
		{ soort: 'antwoord', voor, bedrag: nu.bedrag, na: teksten.antwoord.na },
		alinea(teksten.verschil[richting](verschil, toen.bedrag)),
		{ soort: 'alinea', tekst: [{ tekst: `${woord}. `, vet: true }, { tekst: zin }] },
		...eigenNormen.map((een) => alinea(een))
	];
}

function eerstEnNu({ toen, nu }: Herzieningsuitleg): Blok[] {
	const { dag, bedrag, zekerheid, normtabel, geldig } = teksten.rijen;
	const rijen = [
		[dag, toen.dag, nu.dag],
		[bedrag, toen.bedrag, nu.bedrag],
		[zekerheid, toen.zekerheid.woord, nu.zekerheid.woord],
		[normtabel, normtabelnaam(toen.normtabel), normtabelnaam(nu.normtabel)],
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
	const tabellen = kanten.flatMap(({ dag, normtabel }) =>
		normtabelrijen(teksten.normtabel(dag), normtabel, gegevens)
	);
	return bijElkaar([
		kop(rapportageteksten.over),
		alinea(teksten.grond),
		alinea(rapportageteksten.overZinnen),
		bijlagezin(dossier, gegevens),
		...paren([...gemaaktMet(gegevens), ...tabellen])
	]);
}
