import { TOESLAGEN } from '../../../dossier/dossier.ts';
import { CODES_NORMBEDRAG } from '../../../dossier/inkomenscodes.ts';
import type { Concept, Conceptinkomen } from '../../../dossier/concept.ts';
import { geldendeInkomens } from '../../../dossier/lees-concept.ts';
import type { Bijzonderheid } from '../../../dossier/vraagstaat.ts';
import { LEZING_IDS, standaardLezing } from '../../../herleiding/lezingen.ts';
import { LEZINGTEKSTEN } from '../../../teksten/lezingen.ts';
import {
	BIJZONDERHEIDTEKSTEN,
	peildatumteksten,
	dossiernummerteksten,
	bijzondervraagteksten
} from '../../../teksten/bijzonder.ts';
import { lopendBeslagteksten } from '../../../teksten/beslag.ts';
import {
	toeslagteksten,
	voertuigteksten,
	hardheidteksten,
	normbedragteksten
} from '../../../teksten/verrekeningen.ts';
import { controlerijteksten as teksten } from '../../../teksten/vragenlijst.ts';
import { leesDatumtekst } from '../../../tijd/datumtekst.ts';
import { gekozenBijzonderheden, heeftBijzonderheid, laatLos } from '../../bijzonderheden.ts';
import { naamVan } from '../../inkomens.ts';
import {
	alsGevuld,
	bijzondereVraag,
	dag,
	euro,
	groep,
	inkomenspad,
	minstensEen,
	rij,
	verplicht,
	vraag
} from '../vraag.ts';
import { kandidaten } from './beslag.ts';

/** De eigen inkomens waarvoor de gemeente een normbedrag kan vaststellen. */
const metNormbedrag = (concept: Concept): readonly Conceptinkomen[] =>
	concept.inkomens.filter(({ van, codeSoort }) => van === 'inwoner' && CODES_NORMBEDRAG.includes(codeSoort));

const eigenInkomens = (concept: Concept) => geldendeInkomens(concept).filter(({ van }) => van === 'inwoner');

/** Wat bij dit dossier niet kan, is alleen te kiezen als het al gekozen was. */
export function isMogelijk(concept: Concept, naam: Bijzonderheid): boolean {
	if (heeftBijzonderheid(concept, naam)) return true;
	if (naam === 'verdeling') return kandidaten(concept).length > 1;
	if (naam === 'bijstand') return metNormbedrag(concept).length > 0;
	return true;
}

/** De vinkjes waar de andere bijzonderheden achter staan. */
export const bijzonder = vraag({
	naam: 'bijzonder',
	afdeling: 'bijzonder',
	velden: (concept) => {
		const gekozen = gekozenBijzonderheden(concept).join(' ');
		const geen = concept.vragen.nietsBijzonders ? 'geen' : '';
		return [verplicht('bijzonder', gekozen || geen, bijzondervraagteksten.leeg)];
	},
	rijen: (concept) => {
		const gekozen = gekozenBijzonderheden(concept);
		// Wat een eigen regel heeft, staat daaronder.
		const hier = gekozen.filter((naam) => naam === 'bankrekening');
		const eigenRegel = gekozen.length - hier.length;
		const geen = gekozen.length === 0 && concept.vragen.nietsBijzonders;
		return rij(
			teksten.bijzonder,
			geen ? bijzondervraagteksten.geen : '',
			...hier.map((naam) => BIJZONDERHEIDTEKSTEN[naam].label),
			eigenRegel > 0 ? teksten.hieronder(eigenRegel) : ''
		);
	}
});

export const lopendBeslag = bijzondereVraag('lopend-beslag', {
	velden: (concept) => {
		const gekozen = geldendeInkomens(concept).filter((elk) => elk.lopendBeslag.ja);
		const { leeg, leegBedrag } = lopendBeslagteksten;
		return [
			verplicht('lopendBeslag', gekozen.map(({ id }) => id).join(' '), leeg),
			...gekozen.map((elk) =>
				verplicht(`${inkomenspad(concept, elk.id)}.lopendBeslag.tBvv`, elk.lopendBeslag.tBvv, leegBedrag)
			)
		];
	},
	rijen: (concept) =>
		rij(
			teksten['lopend-beslag'],
			...geldendeInkomens(concept)
				.filter((elk) => elk.lopendBeslag.ja)
				.map((elk) => teksten.blijftOver(naamVan(concept, elk.id), euro(elk.lopendBeslag.tBvv)))
		)
});

export const toeslagen = bijzondereVraag('toeslagen', {
	velden: (concept) =>
		minstensEen(
			TOESLAGEN.map((toeslag) => [`toeslagen.${toeslag}`, concept.toeslagen[toeslag]]),
			toeslagteksten.leeg
		),
	rijen: (concept) =>
		rij(
			teksten.toeslagen,
			...TOESLAGEN.map((toeslag) => alsGevuld(concept.toeslagen[toeslag], teksten.toeslag[toeslag]))
		)
});

export const auto = bijzondereVraag('auto', {
	velden: (concept) => [
		...minstensEen(
			eigenInkomens(concept).map((elk) => [
				`${inkomenspad(concept, elk.id)}.loonbelastingVoertuig`,
				elk.loonbelastingVoertuig
			]),
			voertuigteksten.leeg
		),
		verplicht('beslag.startjaar', concept.beslag.startjaar, voertuigteksten.startjaarLeeg)
	],
	rijen: (concept) =>
		rij(
			teksten.auto,
			...eigenInkomens(concept).map((elk) =>
				alsGevuld(elk.loonbelastingVoertuig, (bedrag) => teksten.bedragBij(naamVan(concept, elk.id), bedrag))
			),
			concept.beslag.startjaar && teksten.startjaar(concept.beslag.startjaar)
		)
});

export const rechter = bijzondereVraag('rechter', {
	velden: ({ hardheid }) => [
		verplicht('hardheid.bedrag', hardheid.bedrag, hardheidteksten.bedragLeeg),
		verplicht('hardheid.einddatum', hardheid.einddatum, hardheidteksten.eindeLeeg)
	],
	rijen: ({ hardheid }) =>
		rij(
			teksten.rechter,
			alsGevuld(hardheid.bedrag, teksten.perMaand),
			alsGevuld(hardheid.einddatum, teksten.rechterTot, dag)
		)
});

export const bijstand = bijzondereVraag('bijstand', {
	velden: (concept) =>
		minstensEen(
			metNormbedrag(concept).map((elk) => [
				`${inkomenspad(concept, elk.id)}.toegekendNormbedrag`,
				elk.toegekendNormbedrag
			]),
			normbedragteksten.leeg
		),
	rijen: (concept) =>
		rij(
			teksten.bijstand,
			...eigenInkomens(concept).map((elk) =>
				alsGevuld(elk.toegekendNormbedrag, (bedrag) => teksten.bedragBij(naamVan(concept, elk.id), bedrag))
			)
		)
});

export const datum = bijzondereVraag('datum', {
	herstelt: ['peildatum'],
	velden: ({ peildatum }) => [verplicht('peildatum', peildatum, peildatumteksten.leeg)],
	// De dag heeft op de controlepagina altijd een eigen regel, onderaan.
	rijen: () => [],
	afronden: (concept, vandaag) => {
		// Wie vandaag invult, rekent niet voor een andere dag.
		if (leesDatumtekst(concept.peildatum) === vandaag) laatLos(concept, 'datum', concept.peildatum);
	}
});

export const lezingen = bijzondereVraag('lezingen', {
	velden: () => [groep('lezingen')],
	rijen: (concept) => {
		const anders = LEZING_IDS.flatMap((id) => {
			const optie = concept.lezingen[id] ?? standaardLezing(id);
			return optie === standaardLezing(id) ? [] : [LEZINGTEKSTEN[id].opties[optie] ?? optie];
		});
		return rij(teksten.lezingen, ...(anders.length > 0 ? anders : [teksten.onzeKeuze]));
	}
});

export const nummer = bijzondereVraag('nummer', {
	velden: ({ kenmerk }) => [
		verplicht('kenmerk.dossiernummer', kenmerk.dossiernummer, dossiernummerteksten.leeg)
	],
	rijen: ({ kenmerk }) => rij(teksten.nummer, kenmerk.dossiernummer)
});
