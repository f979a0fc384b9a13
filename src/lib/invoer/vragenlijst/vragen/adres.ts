import type { Concept } from '../../../dossier/concept.ts';
import { JA_NEE, type JaNee } from '../../../dossier/vraagstaat.ts';
import { woonteksten } from '../../../teksten/wonen.ts';
import { controlerijteksten as teksten } from '../../../teksten/vragenlijst.ts';
import { ofsomming } from '../../../taal/zinnen.ts';
import type { Datum } from '../../../tijd/datum.ts';
import { leesDatumtekst } from '../../../tijd/datumtekst.ts';
import { gevondenLand, landenVoor } from '../../woonvelden.ts';
import { uit } from '../afhankelijk.ts';
import { jaNee, jaNeeTekst, rij, verplicht, vraag, vrij } from '../vraag.ts';

/** "Weet ik niet" is een eigen antwoord, maar er wordt gerekend met een adres in Nederland. */
export const adresantwoord = ({ wonen }: Concept) =>
	wonen.adresOnbekend && wonen.adres === 'nederland' ? 'onbekend' : wonen.adres;
export function kiesAdres({ wonen }: Concept, antwoord: Concept['wonen']['adres'] | 'onbekend'): void {
	wonen.adres = antwoord === 'onbekend' ? 'nederland' : antwoord;
	wonen.adresOnbekend = antwoord === 'onbekend';
}

/** Het land dat iemand bedoelde, uit de landen die op het getypte lijken. */
export function kiesLand({ wonen }: Concept, land: string): void {
	wonen.woonland = land;
}

export const openheidantwoord = ({ wonen, vragen }: Concept) =>
	jaNee(wonen.openheidVanZaken, vragen.openheid);
export function kiesOpenheid({ wonen, vragen }: Concept, antwoord: JaNee): void {
	vragen.openheid = antwoord !== '';
	wonen.openheidVanZaken = antwoord === 'ja';
}

export const adres = vraag({
	naam: 'adres',
	afdeling: 'wonen',
	velden: ({ wonen }) => [verplicht('wonen.adres', wonen.adres, woonteksten.adres.leeg)],
	rijen: (concept) => {
		const antwoord = adresantwoord(concept);
		return rij(teksten.adres, antwoord === '' ? '' : woonteksten.adres.opties[antwoord][0]);
	}
});

/** Nederland is geen buitenland; en bij een naam die op een land lijkt, kiest niemand anders welk. */
function landfout(peildatum: Datum | null, getypt: string): { readonly fout?: string } {
	const gevonden = gevondenLand(peildatum, getypt);
	if (gevonden?.isNederland) return { fout: woonteksten.buitenland.isNederland };
	return gevonden?.lijktOp?.length
		? { fout: woonteksten.buitenland.kiesUit(ofsomming(gevonden.lijktOp)) }
		: {};
}

export const buitenland = vraag({
	naam: 'buitenland',
	afdeling: 'wonen',
	hoort: ({ wonen }) => wonen.adres === 'buitenland',
	// Alleen waar geen lijst met landen is, wordt de factor gevraagd.
	hangtAf: ({ peildatum, wonen }) => [
		{
			naam: 'buitenland',
			betekenis: landenVoor(leesDatumtekst(peildatum)) ? 'lijst' : 'factor',
			antwoord: [wonen.woonland, wonen.woonlandfactor],
			zet: ([land = '', factor = '']) => {
				Object.assign(wonen, { woonland: land, woonlandfactor: factor });
			}
		}
	],
	velden: ({ peildatum, wonen }) => [
		{ ...vrij('wonen.woonland', wonen.woonland), ...landfout(leesDatumtekst(peildatum), wonen.woonland) },
		vrij('wonen.woonlandfactor', wonen.woonlandfactor)
	],
	rijen: ({ wonen: { woonland, woonlandfactor } }) =>
		rij(teksten.buitenland, woonland, woonlandfactor && teksten.factor(woonlandfactor))
});

/** Wie in Nederland staat ingeschreven of in een instelling woont, hoeft dat niet te vertellen. */
export const magOpenZijn = ({ wonen: { adres: waar, inrichting } }: Concept): boolean =>
	waar !== '' && waar !== 'nederland' && !inrichting.ja;

export const openheid = vraag({
	naam: 'openheid',
	afdeling: 'wonen',
	hoort: magOpenZijn,
	hangtAf: (concept) => [
		{
			naam: 'openheid',
			betekenis: magOpenZijn(concept) ? concept.wonen.adres : '',
			antwoord: [openheidantwoord(concept)],
			zet: ([gekozen]) => kiesOpenheid(concept, uit(JA_NEE, gekozen))
		}
	],
	velden: (concept) => [
		verplicht('wonen.openheidVanZaken', openheidantwoord(concept), woonteksten.openheid.leeg)
	],
	rijen: (concept) => rij(teksten.openheid, jaNeeTekst(openheidantwoord(concept)))
});
