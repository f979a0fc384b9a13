import { gegevensVanDossier } from '../uitleg/gegevens.ts';
import { herleiding } from './herleiding.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { GRONDSLAGEN } from '../herleiding/grondslag.ts';
import { rapportageteksten } from '../teksten/documenten/rapportage.ts';
import { toonVindplaats } from '../taal/vindplaatsen.ts';
import { vtlbrapportteksten as teksten } from '../teksten/vtlb/rapport.ts';
import { vtlbuitkomstteksten } from '../teksten/vtlb/uitleg.ts';
import { toonEditie } from '../taal/datums.ts';
import type { Correctieregel, Vtlbuitleg } from '../uitleg/vtlb-uitleg.ts';
import {
	adressering,
	afdeling,
	alinea,
	als,
	alsPaar,
	bedragen,
	bijlagezin,
	gemaaktMet,
	kop,
	letOp,
	lijst,
	meldingblokken,
	omslag,
	type Paar,
	paren
} from './delen.ts';
import { zonderPartnersommen } from './afscherming.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';

/** De inhoud van het rapport over de indicatie, los van het medium. De verplichte zinnen staan vooraan. */
export function maakVtlbverslag(uitleg: Vtlbuitleg, dossier: Dossier, gegevens: Documentgegevens): Verslag {
	const vast = omslag(dossier, gegevens);
	const { mee } = gegevens;
	const bron = dossier.vtlb?.editie?.bron;
	const opgaven = gegevensVanDossier(dossier, { lezer: 'hulpverlener' }).filter(
		({ groep }) => groep === 'vtlb'
	);
	return {
		...vast,
		titel: vtlbuitkomstteksten.titel,
		onderwerp: teksten.onderwerp(uitleg.peildatum),
		voettekst: teksten.voettekst,
		gebruikersteksten: [...vast.gebruikersteksten, ...als(bron, (tekst) => [tekst])],
		blokken: [
			...adressering(gegevens),
			{ soort: 'antwoord', voor: uitleg.voor, bedrag: uitleg.bedrag, na: uitleg.na },
			...uitleg.voorbehoud.map((tekst, plaats) =>
				letOp(teksten.voorbehoud[plaats] ?? teksten.gebruiker, tekst)
			),
			...lijst(uitleg.zinnen),
			...opbouw(uitleg),
			...afdeling(teksten.aflossen, bedragen(uitleg.aflossen?.rijen ?? [])),
			...afdeling(rapportageteksten.meldingen, meldingblokken(uitleg.meldingen)),
			...nietMeegeteld(uitleg),
			kop(rapportageteksten.gegevens),
			...paren(opgaven.flatMap(({ rijen }) => rijen.map(alsPaar))),
			kop(rapportageteksten.herleiding),
			alinea(rapportageteksten.herleidingInleiding),
			...herleiding(mee.dossier ? uitleg : { stappen: zonderPartnersommen(uitleg.stappen, dossier) }),
			kop(rapportageteksten.over),
			bijlagezin(dossier, gegevens),
			...paren([...gemaaktMet(gegevens), [teksten.editie, toonEditie(uitleg.editie)]])
		]
	};
}

/** Elke regel met herkomst, grondslag en wie beslist; de compensatiekop als eigen regel. */
function opbouw(uitleg: Vtlbuitleg): Blok[] {
	const { kolommen } = vtlbuitkomstteksten;
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
					vtlbuitkomstteksten.vloer,
					teksten.berekend,
					toonVindplaats(GRONDSLAGEN.fwArt295Lid2),
					uitleg.vloerBeslist,
					uitleg.vloer
				],
				...tellen.map((regel) => correctieregel(regel, uitleg.compensatiekop)),
				[vtlbuitkomstteksten.nominaal, '', toonVindplaats(GRONDSLAGEN.fwArt295Lid3), '', uitleg.nominaal],
				[uitleg.naam, '', '', '', uitleg.bedrag]
			]
		}
	];
}

const correctieregel = (
	{ id, naam, herkomst, grondslag, beslist, bedrag }: Correctieregel,
	kopbedrag: string | null
): readonly string[] => [
	id === 'individueleLasten' && kopbedrag
		? `${naam}. ${vtlbuitkomstteksten.compensatiekop}: ${kopbedrag}`
		: naam,
	herkomst,
	grondslag,
	beslist,
	bedrag ?? ''
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
					bedrag ?? opgave ?? vtlbuitkomstteksten.nietIngevuld,
					...als(blokkade, (zin) => [zin]),
					...bekend.map(({ zin }) => zin)
				].join(' · '),
				grondslag
			])
		)
	];
}
