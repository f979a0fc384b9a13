import type { Dossier } from '../dossier/dossier.ts';
import { rapportageteksten } from '../teksten/rapportage.ts';
import { toonDatum } from '../teksten/datums.ts';
import { vtlbrapportteksten as teksten } from '../teksten/vtlb-rapport.ts';
import { vtlbteksten } from '../teksten/vtlb.ts';
import { toonEditie } from '../teksten/vtlb-normen.ts';
import type { Correctieregel, Vtlbuitleg } from '../uitleg/vtlb-uitleg.ts';
import type { Blok, Verslag } from './opmaak/blokken.ts';
import type { Rapportagegegevens } from './rapportage.ts';
import { maakSommen, nummerSommen } from './sommen.ts';

/** De inhoud van het rapport over de indicatie, los van het medium. De verplichte zinnen staan vooraan. */
export function maakVtlbverslag(uitleg: Vtlbuitleg, dossier: Dossier, gegevens: Rapportagegegevens): Verslag {
	const { dossiernummer, bsn } = dossier.kenmerk;
	const kenmerken = [
		rapportageteksten.berekendVoor(uitleg.peildatum),
		...(dossiernummer ? [rapportageteksten.dossier(dossiernummer)] : [])
	];
	return {
		titel: vtlbteksten.titel,
		ondertitel: [...kenmerken, ...(bsn ? [rapportageteksten.bsn(bsn)] : [])].join(' · '),
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		maker: rapportageteksten.overRijen.versie(gegevens.versie, gegevens.commit),
		kenmerk: kenmerken.join(' · '),
		voettekst: teksten.voettekst,
		paginatekst: rapportageteksten.pagina,
		blokken: [
			{ soort: 'antwoord', voor: uitleg.voor, bedrag: uitleg.bedrag, na: uitleg.na },
			...uitleg.voorbehoud.map((tekst, plaats): Blok => ({
				soort: 'melding',
				ernst: 'let-op',
				kop: teksten.voorbehoud[plaats] ?? teksten.gebruiker,
				tekst
			})),
			{ soort: 'lijst', punten: uitleg.zinnen },
			...opbouw(uitleg),
			...aflossen(uitleg),
			...meldingen(uitleg),
			...nietMeegeteld(uitleg),
			...herleiding(uitleg),
			...overDitDocument(uitleg, gegevens)
		],
		gebruikersteksten: [
			dossiernummer,
			dossier.vtlb?.editie?.bron,
			...dossier.inkomens.map(({ naam }) => naam)
		].filter((tekst) => tekst != null),
		tekensVervangen: rapportageteksten.tekensVervangen,
		bijlage: null
	};
}

const kop = (tekst: string, niveau: 2 | 3 = 2): Blok => ({ soort: 'kop', niveau, tekst });

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
				[vtlbteksten.vloer, teksten.berekend, 'art. 295 lid 2 Fw', uitleg.vloerBeslist, uitleg.vloer],
				...tellen.map((regel) => correctieregel(regel, uitleg.compensatiekop)),
				[vtlbteksten.nominaal, '', 'art. 295 lid 3 Fw', '', uitleg.nominaal],
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

function aflossen({ aflossen: gegevens }: Vtlbuitleg): Blok[] {
	if (!gegevens) return [];
	return [
		kop(teksten.aflossen),
		{
			soort: 'definities',
			bedragen: true,
			paren: gegevens.rijen.map(({ naam, bedrag }) => ({ term: naam, waarde: bedrag }))
		}
	];
}

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
	return [
		kop(teksten.nietMeegeteld),
		{ soort: 'alinea', tekst: teksten.nietMeegeteldZin },
		{
			soort: 'definities',
			paren: correcties
				.filter(({ bedrag, bekend }) => bedrag === null || bekend.length > 0)
				.map(({ naam, grondslag, bedrag, opgave, blokkade, bekend }) => ({
					term: naam,
					noot: grondslag,
					waarde: [
						bedrag ?? opgave ?? vtlbteksten.nietIngevuld,
						...(blokkade ? [blokkade] : []),
						...bekend.map(({ zin }) => zin)
					].join(' · ')
				}))
		}
	];
}

function herleiding({ stappen }: Vtlbuitleg): Blok[] {
	const nummers = nummerSommen(stappen);
	return [
		kop(rapportageteksten.herleiding),
		{ soort: 'alinea', tekst: rapportageteksten.herleidingInleiding },
		...stappen.flatMap((stap, plaats): Blok[] => [
			kop(rapportageteksten.stap(plaats + 1, stap.kop), 3),
			...(stap.zinnen.length > 0 ? [{ soort: 'alinea', tekst: stap.zinnen.join(' ') } as const] : []),
			{ soort: 'sommen', sommen: maakSommen(stap, nummers) }
		])
	];
}

function overDitDocument({ editie }: Vtlbuitleg, { versie, commit, gemaaktOp }: Rapportagegegevens): Blok[] {
	const rijen = rapportageteksten.overRijen;
	return [
		kop(rapportageteksten.over),
		{
			soort: 'definities',
			paren: [
				{
					term: rijen.gemaaktOp,
					waarde: rijen.tijdstip(toonDatum(gemaaktOp.slice(0, 10)), gemaaktOp.slice(11, 16))
				},
				{ term: rijen.programma, waarde: rijen.versie(versie, commit) },
				{ term: teksten.editie, waarde: toonEditie(editie) }
			]
		}
	];
}
