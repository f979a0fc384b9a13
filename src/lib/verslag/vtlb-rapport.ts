import type { Dossier } from '../dossier/dossier.ts';
import { GRONDSLAGEN } from '../herleiding/grondslag.ts';
import { rapportageteksten } from '../teksten/rapportage.ts';
import { toonDagtekst } from '../taal/datums.ts';
import { toonVindplaats } from '../taal/vindplaatsen.ts';
import { vtlbrapportteksten as teksten } from '../teksten/vtlb-rapport.ts';
import { vtlbteksten } from '../teksten/vtlb.ts';
import { toonEditie } from '../teksten/vtlb-normen.ts';
import type { Correctieregel, Vtlbuitleg } from '../uitleg/vtlb-uitleg.ts';
import { alinea, kop, letOp, lijst, omslag, paren, type Paar } from './delen.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { maakSommen, nummerSommen } from './sommen.ts';

/** De inhoud van het rapport over de indicatie, los van het medium. De verplichte zinnen staan vooraan. */
export function maakVtlbverslag(uitleg: Vtlbuitleg, dossier: Dossier, gegevens: Documentgegevens): Verslag {
	const vast = omslag(dossier, gegevens);
	const bron = dossier.vtlb?.editie?.bron;
	return {
		...vast,
		titel: vtlbteksten.titel,
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		voettekst: teksten.voettekst,
		gebruikersteksten: [...vast.gebruikersteksten, ...(bron ? [bron] : [])],
		blokken: [
			{ soort: 'antwoord', voor: uitleg.voor, bedrag: uitleg.bedrag, na: uitleg.na },
			...uitleg.voorbehoud.map((tekst, plaats) =>
				letOp(teksten.voorbehoud[plaats] ?? teksten.gebruiker, tekst)
			),
			...lijst(uitleg.zinnen),
			...opbouw(uitleg),
			...aflossen(uitleg),
			...meldingen(uitleg),
			...nietMeegeteld(uitleg),
			...herleiding(uitleg),
			...overDitDocument(uitleg, gegevens)
		]
	};
}

/** Elke regel met herkomst, grondslag en wie beslist; de compensatiekop als eigen regel. */
function opbouw(uitleg: Vtlbuitleg): Blok[] {
	const { kolommen } = vtlbteksten;
	const tellen = uitleg.correcties.filter(({ bedrag }) => bedrag !== null);
	return [
		kop(teksten.opbouw),
		{
			soort: 'tabel',
			kolommen: [
				{ kop: kolommen.correctie },
				{ kop: kolommen.herkomst },
				{ kop: kolommen.grondslag },
				{ kop: kolommen.beslist },
				{ kop: kolommen.bedrag, bedrag: true }
			],
			rijen: [
				[
					vtlbteksten.vloer,
					teksten.berekend,
					toonVindplaats(GRONDSLAGEN.fwArt295Lid2),
					uitleg.vloerBeslist,
					uitleg.vloer
				],
				...tellen.map((regel) => correctieregel(regel, uitleg.compensatiekop)),
				[vtlbteksten.nominaal, '', toonVindplaats(GRONDSLAGEN.fwArt295Lid3), '', uitleg.nominaal],
				[vtlbteksten.vtlb, '', '', '', uitleg.bedrag]
			]
		}
	];
}

const correctieregel = (
	{ id, naam, herkomst, grondslag, beslist, bedrag }: Correctieregel,
	kopbedrag: string | null
): readonly string[] => [
	id === 'individueleLasten' && kopbedrag ? `${naam}. ${vtlbteksten.compensatiekop}: ${kopbedrag}` : naam,
	herkomst,
	grondslag,
	beslist,
	bedrag ?? ''
];

const aflossen = ({ aflossen: gegevens }: Vtlbuitleg): Blok[] =>
	gegevens
		? [
				kop(teksten.aflossen),
				...paren(
					gegevens.rijen.map(({ naam, bedrag }): Paar => [naam, bedrag]),
					true
				)
			]
		: [];

const meldingen = ({ meldingen: alle }: Vtlbuitleg): Blok[] =>
	alle.length === 0
		? []
		: [
				kop(rapportageteksten.meldingen),
				...alle.map(({ ernst, tekst }): Blok => ({
					soort: 'melding',
					ernst,
					kop: rapportageteksten.ernst[ernst],
					tekst
				}))
			];

/** Wat niet is ingevuld of niet meetelt, met de bekende normen als geschiedenis. */
function nietMeegeteld({ correcties }: Vtlbuitleg): Blok[] {
	const rijen = correcties.filter(({ bedrag, bekend }) => bedrag === null || bekend.length > 0);
	return [
		kop(teksten.nietMeegeteld),
		alinea(teksten.nietMeegeteldZin),
		...paren(
			rijen.map(({ naam, grondslag, bedrag, opgave, blokkade, bekend }): Paar => [
				naam,
				[
					bedrag ?? opgave ?? vtlbteksten.nietIngevuld,
					...(blokkade ? [blokkade] : []),
					...bekend.map(({ zin }) => zin)
				].join(' · '),
				grondslag
			])
		)
	];
}

function herleiding({ stappen }: Vtlbuitleg): Blok[] {
	const nummers = nummerSommen(stappen);
	return [
		kop(rapportageteksten.herleiding),
		alinea(rapportageteksten.herleidingInleiding),
		...stappen.flatMap((stap, plaats): Blok[] => [
			kop(rapportageteksten.stap(plaats + 1, stap.kop), 3),
			...(stap.zinnen.length > 0 ? [alinea(stap.zinnen.join(' '))] : []),
			{ soort: 'sommen', sommen: maakSommen(stap, nummers) }
		])
	];
}

function overDitDocument({ editie }: Vtlbuitleg, gegevens: Documentgegevens): Blok[] {
	const rijen = rapportageteksten.overRijen;
	const { versie, commit, gemaaktOp } = gegevens;
	return [
		kop(rapportageteksten.over),
		...paren([
			[rijen.gemaaktOp, rijen.tijdstip(toonDagtekst(gemaaktOp.slice(0, 10)), gemaaktOp.slice(11, 16))],
			[rijen.programma, rijen.versie(versie, commit)],
			[teksten.editie, toonEditie(editie)]
		])
	];
}
