import type { Concept } from '../../../dossier/concept.ts';
import { JA_NEE_ONBEKEND, WONINGEN } from '../../../dossier/dossier.ts';
import type { Vraagstaat } from '../../../dossier/vraagstaat.ts';
import { tellenWoonkosten } from '../../../regels/basis/basisweg.ts';
import { woonteksten } from '../../../teksten/wonen.ts';
import { controlerijteksten as teksten, vragenlijstteksten } from '../../../teksten/vragenlijst.ts';
import { leesDatumtekst } from '../../../tijd/datumtekst.ts';
import { haalTerug, legOpzij } from '../../opzij.ts';
import { drempelVoor, telServicekosten } from '../../woonvelden.ts';
import { uit, type Delen } from '../afhankelijk.ts';
import { als, alsGevuld, rij, verplicht, vraag, vrij } from '../vraag.ts';
import { toonGetypteDatum } from '../../../uitleg/veldwaarde.ts';

/** Zolang het adres niet bekend is, vragen wij door alsof het in Nederland is. */
const woonkostenTellen = ({ wonen: { inrichting, adres, openheidVanZaken } }: Concept): boolean =>
	tellenWoonkosten({
		inInrichting: inrichting.ja,
		adres: adres === '' ? 'nederland' : adres,
		openheidVanZaken
	});

export const woning = vraag({
	naam: 'woning',
	afdeling: 'wonen',
	hoort: woonkostenTellen,
	hangtAf: (concept) => [
		{
			naam: 'woning',
			betekenis: woonkostenTellen(concept) ? 'woning' : '',
			antwoord: [concept.wonen.woning],
			zet: ([gekozen]) => (concept.wonen.woning = uit(WONINGEN, gekozen))
		}
	],
	velden: ({ wonen }) => [verplicht('wonen.woning', wonen.woning, woonteksten.woning.leeg)],
	rijen: ({ wonen }) =>
		rij(teksten.woning, wonen.woning === '' ? '' : woonteksten.woning.opties[wonen.woning][0])
});

export const huurtoeslag = vraag({
	naam: 'huurtoeslag',
	afdeling: 'wonen',
	hoort: (concept) => woonkostenTellen(concept) && concept.wonen.woning !== 'koop',
	hangtAf: (concept) => {
		const { wonen } = concept;
		const koop = wonen.woning === 'koop';
		return [
			{
				naam: 'huurtoeslag',
				betekenis: woonkostenTellen(concept) ? (koop ? 'koop' : 'huur') : '',
				antwoord: [wonen.huurtoeslagMogelijk],
				zet: ([gekozen]) => (wonen.huurtoeslagMogelijk = uit(JA_NEE_ONBEKEND, gekozen)),
				// Een eigenaar krijgt geen huurtoeslag (art. 475da lid 7 Rv).
				...(koop && woonkostenTellen(concept) && { volgt: ['nee'] })
			}
		];
	},
	velden: ({ wonen }) => [
		verplicht('wonen.huurtoeslagMogelijk', wonen.huurtoeslagMogelijk, woonteksten.huurtoeslag.leeg)
	],
	rijen: ({ wonen: { huurtoeslagMogelijk: mogelijk } }) =>
		rij(teksten.huurtoeslag, mogelijk === '' ? '' : woonteksten.huurtoeslag.opties[mogelijk][0])
});

/** Wie geen huurtoeslag kan krijgen, vult altijd een bedrag in. */
export const isZonderToeslag = ({ wonen }: Concept): boolean =>
	wonen.woning === 'koop' || wonen.huurtoeslagMogelijk === 'nee';

/** Een bedrag dat er staat is een ja, ook als het op het werkblad is ingevuld; "nee" bestaat niet zonder huurtoeslag. */
export function woonkostenantwoord(concept: Concept): Vraagstaat['woonkosten'] {
	if (concept.wonen.woonkostenPerMaand.trim() !== '') return 'ja';
	const { woonkosten: gekozen } = concept.vragen;
	return isZonderToeslag(concept) && gekozen === 'nee' ? '' : gekozen;
}

export function kiesWoonkosten(concept: Concept, antwoord: Vraagstaat['woonkosten']): void {
	concept.vragen.woonkosten = antwoord;
	concept.wonen.woonkostenOnbekend = antwoord === 'onbekend';
	(antwoord === 'ja' ? haalTerug : legOpzij)(concept, 'woonkosten');
}

/** Welke vraag er staat: over de hypotheek, over de huur, of alleen of die hoog is. Grens en huur volgen de dag. */
function woonkostenvraag(concept: Concept): string {
	const { woning } = concept.wonen;
	if (!woonkostenTellen(concept)) return '';
	if (woning === 'koop') return 'koop';
	const dag = leesDatumtekst(concept.peildatum);
	const huur = telServicekosten(dag) ? 'met servicekosten' : 'kaal';
	return [woning, huur, isZonderToeslag(concept) ? 'zonder toeslag' : drempelVoor(dag, concept)].join(', ');
}

/** Het antwoord met het bedrag, ook als dat opzij ligt. */
function woonkostenInDelen({ wonen, opzij, vragen }: Concept): Delen {
	const { woonkostenPerMaand, eindeOphogingWoonkosten } =
		wonen.woonkostenPerMaand === '' ? (opzij.woonkosten ?? wonen) : wonen;
	return [
		wonen.woonkostenPerMaand === '' ? vragen.woonkosten : 'ja',
		woonkostenPerMaand,
		eindeOphogingWoonkosten
	];
}

function zetWoonkosten(concept: Concept, [gekozen, bedrag = '', einde = '']: Delen): void {
	Object.assign(concept.wonen, { woonkostenPerMaand: bedrag, eindeOphogingWoonkosten: einde });
	delete concept.opzij.woonkosten;
	kiesWoonkosten(concept, uit(JA_NEE_ONBEKEND, gekozen));
}

export const woonkosten = vraag({
	naam: 'woonkosten',
	afdeling: 'wonen',
	hoort: woonkostenTellen,
	hangtAf: (concept) => [
		{
			naam: 'woonkosten',
			betekenis: woonkostenvraag(concept),
			antwoord: woonkostenInDelen(concept),
			zet: (delen) => zetWoonkosten(concept, delen)
		}
	],
	herstelt: ['wonen.woonkostenPerMaand'],
	velden: (concept) => [
		verplicht('woonkosten', woonkostenantwoord(concept), woonteksten.woonkosten.leeg),
		...als(
			woonkostenantwoord(concept) === 'ja',
			verplicht(
				'wonen.woonkostenPerMaand',
				concept.wonen.woonkostenPerMaand,
				woonteksten.woonkosten.bedragLeeg
			),
			vrij('wonen.eindeOphogingWoonkosten', concept.wonen.eindeOphogingWoonkosten)
		)
	],
	rijen: (concept) => {
		const { wonen } = concept;
		const antwoord = {
			'': '',
			ja: alsGevuld(wonen.woonkostenPerMaand, teksten.perMaand),
			nee: vragenlijstteksten.nee,
			onbekend: woonteksten.woonkosten.onbekend
		};
		const einde = alsGevuld(wonen.eindeOphogingWoonkosten, teksten.woonkostenTot, toonGetypteDatum);
		return rij(teksten.woonkosten, antwoord[woonkostenantwoord(concept)], einde);
	}
});
