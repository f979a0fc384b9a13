import { TOESLAGEN } from '../../../dossier/dossier.ts';
import type { Concept } from '../../../dossier/concept.ts';
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
import { keuzeterm } from '../../../teksten/woordenlijst/keuzes.ts';
import { gekozenBijzonderheden, laatLos } from '../../bijzonderheden.ts';
import { inkomensVan, metNormbedrag, metVoertuig, naamVan } from '../../inkomens.ts';
import { afwijkendeLezingen, lezingVan } from '../../lezingen.ts';
import { lopendBeslagVan, normbedragVan, voertuigVan } from './per-inkomen.ts';
import { alsGevuld, bijzondereVraag, groep, minstensEen, rij, verplicht, vraag } from '../vraag.ts';
import { toonGetyptBedrag, toonGetypteDatum } from '../../../uitleg/veldwaarde.ts';

const onderBeslag = (concept: Concept) =>
	inkomensVan(concept).filter(({ inkomen }) => inkomen.lopendBeslag.ja);

/** Zet voor elk inkomen of er al beslag op ligt. */
export function kiesLopendBeslag({ inkomens }: Concept, gekozen: readonly string[]): void {
	for (const { id, lopendBeslag: beslag } of inkomens) beslag.ja = gekozen.includes(id);
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
	hangtAf: ({ inkomens }) => inkomens.map(lopendBeslagVan),
	velden: (concept) => {
		const gekozen = onderBeslag(concept);
		const { leeg, leegBedrag } = lopendBeslagteksten;
		return [
			verplicht('lopendBeslag', gekozen.map(({ inkomen }) => inkomen.id).join(' '), leeg),
			...gekozen.map(({ inkomen, pad }) =>
				verplicht(`${pad}.lopendBeslag.tBvv`, inkomen.lopendBeslag.tBvv, leegBedrag)
			)
		];
	},
	rijen: (concept) =>
		rij(
			teksten['lopend-beslag'],
			...onderBeslag(concept).map(({ inkomen: { id, tijdvak, lopendBeslag: beslag } }) =>
				teksten.blijftOver(
					naamVan(concept, id),
					toonGetyptBedrag(beslag.tBvv),
					keuzeterm('inkomens[].opgave.netto.per', tijdvak, 'inwoner')
				)
			)
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
	hangtAf: (concept) => concept.inkomens.map((inkomen) => voertuigVan(concept, inkomen)),
	velden: (concept) => [
		...minstensEen(
			metVoertuig(concept).map(({ inkomen, pad }) => [
				`${pad}.loonbelastingVoertuig`,
				inkomen.loonbelastingVoertuig
			]),
			voertuigteksten.leeg
		),
		verplicht('beslag.startjaar', concept.beslag.startjaar, voertuigteksten.startjaarLeeg)
	],
	rijen: (concept) =>
		rij(
			teksten.auto,
			...metVoertuig(concept).map(({ inkomen: { id, loonbelastingVoertuig } }) =>
				alsGevuld(loonbelastingVoertuig, (bedrag) => teksten.bedragBij(naamVan(concept, id), bedrag))
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
			alsGevuld(hardheid.einddatum, teksten.rechterTot, toonGetypteDatum)
		)
});

export const bijstand = bijzondereVraag('bijstand', {
	hangtAf: (concept) => concept.inkomens.map((inkomen) => normbedragVan(concept, inkomen)),
	velden: (concept) =>
		minstensEen(
			metNormbedrag(concept).map(({ inkomen, pad }) => [
				`${pad}.toegekendNormbedrag`,
				inkomen.toegekendNormbedrag
			]),
			normbedragteksten.leeg
		),
	rijen: (concept) =>
		rij(
			teksten.bijstand,
			...metNormbedrag(concept).map(({ inkomen: { id, toegekendNormbedrag } }) =>
				alsGevuld(toegekendNormbedrag, (bedrag) => teksten.bedragBij(naamVan(concept, id), bedrag))
			)
		)
});

export const datum = bijzondereVraag('datum', {
	herstelt: ['peildatum'],
	ongezien: ({ peildatum }, vandaag) => leesDatumtekst(peildatum) === vandaag,
	velden: ({ peildatum }) => [verplicht('peildatum', peildatum, peildatumteksten.leeg)],
	// De dag heeft op de controlepagina altijd een eigen regel, onderaan.
	rijen: () => [],
	afronden: (concept, vandaag) => {
		// Wie vandaag invult, rekent niet voor een andere dag.
		if (leesDatumtekst(concept.peildatum) === vandaag) laatLos(concept, 'datum', concept.peildatum);
	}
});

export const lezingen = bijzondereVraag('lezingen', {
	ongezien: (concept) => afwijkendeLezingen(concept).length === 0,
	velden: () => [groep('lezingen')],
	rijen: (concept) => {
		const anders = afwijkendeLezingen(concept).map((id) => {
			const optie = lezingVan(concept, id);
			return LEZINGTEKSTEN[id].opties[optie] ?? optie;
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
