import type { Dossier, Inkomen, OpgaveBedragen } from '../../dossier/dossier.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { effectVan, scheelt, wordtMinder, type OpenPunt } from './punt.ts';

const NIETS = alsBedrag('0.00');
/** Meer dan iemand aan vakantiegeld krijgt: zo blijkt of het bedrag er nog toe doet. */
const ALLES = alsBedrag('9999999.99');

type Vakantiegeld = OpgaveBedragen['vakantiegeld'];

/**
 * Art. 475dc lid 1 Rv: vakantiegeld telt alleen mee in de 95%. Speelt die grens niet, dan is het bedrag ook zonder dit antwoord
 * precies. Onbekend telt als elke periode betaald. Komt het eens per jaar, dan wordt de grens hoger; alleen bij een inkomen
 * waar geen beslag op ligt wordt hij iets lager.
 */
export const vakantiegeldpunten = (uitkomst: Uitkomst): readonly OpenPunt[] =>
	uitkomst.inkomens.flatMap(({ inkomen, vakantiegeld }) => {
		const { opgave } = inkomen;
		if (opgave.soort !== 'bedragen') return [];
		if (opgave.vakantiegeld.uitbetaling === 'onbekend') return onbekend(uitkomst, inkomen, opgave);
		return vakantiegeld?.geschat ? geschat(uitkomst, inkomen, opgave) : [];
	});

function onbekend(uitkomst: Uitkomst, inkomen: Inkomen, opgave: OpgaveBedragen): readonly OpenPunt[] {
	const jaarlijks = { uitbetaling: 'jaarlijks', nettoPerJaar: null, maand: null } as const;
	const effect = effectVan(met(uitkomst, inkomen, opgave, jaarlijks), uitkomst);
	const uiterste = effectVan(met(uitkomst, inkomen, opgave, { ...jaarlijks, nettoPerJaar: ALLES }), uitkomst);
	if (!scheelt(uiterste)) return [];
	const veld = inkomenveld(uitkomst.dossier, inkomen, 'opgave.vakantiegeld.uitbetaling');
	const niveau = wordtMinder(uiterste) ? 'schatting' : 'minstens';
	return [
		{ soort: 'vakantiegeld', veld, inkomen: inkomen.id, niveau, effect: scheelt(effect) ? effect : null }
	];
}

function geschat(uitkomst: Uitkomst, inkomen: Inkomen, opgave: OpgaveBedragen): readonly OpenPunt[] {
	const doetErToe = [NIETS, ALLES].some((nettoPerJaar) =>
		scheelt(effectVan(met(uitkomst, inkomen, opgave, { ...opgave.vakantiegeld, nettoPerJaar }), uitkomst))
	);
	if (!doetErToe) return [];
	const veld = inkomenveld(uitkomst.dossier, inkomen, 'opgave.vakantiegeld.nettoPerJaar');
	return [{ soort: 'vakantiegeldGeschat', veld, inkomen: inkomen.id, niveau: 'schatting', effect: null }];
}

const met = (
	{ dossier }: Uitkomst,
	inkomen: Inkomen,
	opgave: OpgaveBedragen,
	vakantiegeld: Vakantiegeld
): Dossier => ({
	...dossier,
	inkomens: dossier.inkomens.map((elk) =>
		elk === inkomen ? { ...elk, opgave: { ...opgave, vakantiegeld } } : elk
	)
});
