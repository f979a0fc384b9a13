import type { Concept } from '../../../dossier/concept.ts';
import type { Vraagstaat } from '../../../dossier/vraagstaat.ts';
import { tellenWoonkosten } from '../../../regels/basis/basisweg.ts';
import { woonteksten } from '../../../teksten/wonen.ts';
import { controlerijteksten as teksten, vragenlijstteksten } from '../../../teksten/vragenlijst.ts';
import { haalTerug, legOpzij } from '../../opzij.ts';
import { als, alsGevuld, dag, rij, verplicht, vraag, vrij } from '../vraag.ts';

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
	velden: ({ wonen }) => [verplicht('wonen.woning', wonen.woning, woonteksten.woning.leeg)],
	rijen: ({ wonen }) =>
		rij(teksten.woning, wonen.woning === '' ? '' : woonteksten.woning.opties[wonen.woning][0])
});

export const huurtoeslag = vraag({
	naam: 'huurtoeslag',
	afdeling: 'wonen',
	hoort: (concept) => woonkostenTellen(concept) && concept.wonen.woning !== 'koop',
	hangtAf: {
		van: ({ wonen }) => wonen.woning,
		// Een eigenaar krijgt geen huurtoeslag (art. 475da lid 7 Rv); wie geen eigenaar meer is, krijgt de vraag.
		bijWijziging: ({ wonen }, was) => {
			if (wonen.woning === 'koop') wonen.huurtoeslagMogelijk = 'nee';
			else if (was === 'koop') wonen.huurtoeslagMogelijk = '';
		}
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

export const woonkostenantwoord = (concept: Concept): Vraagstaat['woonkosten'] =>
	isZonderToeslag(concept) && concept.vragen.woonkosten === 'nee' ? '' : concept.vragen.woonkosten;

export function kiesWoonkosten(concept: Concept, antwoord: Vraagstaat['woonkosten']): void {
	concept.vragen.woonkosten = antwoord;
	concept.wonen.woonkostenOnbekend = antwoord === 'onbekend';
	(antwoord === 'ja' ? haalTerug : legOpzij)(concept, 'woonkosten');
}

export const woonkosten = vraag({
	naam: 'woonkosten',
	afdeling: 'wonen',
	hoort: woonkostenTellen,
	herstelt: ['wonen.woonkostenPerMaand'],
	velden: ({ wonen, vragen }) => [
		verplicht('woonkosten', vragen.woonkosten, woonteksten.woonkosten.leeg),
		...als(
			vragen.woonkosten === 'ja',
			verplicht('wonen.woonkostenPerMaand', wonen.woonkostenPerMaand, woonteksten.woonkosten.bedragLeeg),
			vrij('wonen.eindeOphogingWoonkosten', wonen.eindeOphogingWoonkosten)
		)
	],
	rijen: ({ wonen, vragen }) => {
		const antwoord = {
			'': '',
			ja: alsGevuld(wonen.woonkostenPerMaand, teksten.perMaand),
			nee: vragenlijstteksten.nee,
			onbekend: woonteksten.woonkosten.onbekend
		};
		const einde = alsGevuld(wonen.eindeOphogingWoonkosten, teksten.woonkostenTot, dag);
		return rij(teksten.woonkosten, antwoord[vragen.woonkosten], einde);
	}
});
