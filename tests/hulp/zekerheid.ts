/** Een dossier van versie 3 van iemand die alleen woont, en hoe zeker zijn bedrag is. */
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import type { OpenPunt } from '#lib/regels/zekerheid/punt.ts';
import { bepaalZekerheid } from '#lib/regels/zekerheid/zekerheid.ts';
import { berekenUitkomst } from './bereken.ts';
import { dossier, inkomen3 } from './bouwers.ts';

/** Alles over het wonen is bekend, tenzij een test iets anders zegt. */
const BEKEND = { woning: 'huur', huurtoeslagMogelijk: 'ja' };

export const woont = (wonen: object, anders: object = {}): Uitkomst =>
	berekenUitkomst(dossier({ versie: 3, inkomens: [inkomen3()], wonen: { ...BEKEND, ...wonen }, ...anders }));

/** Een punt in een regel: "huurtoeslag minstens 1644 (+296)". */
const alsTekst = ({ soort, inkomen, niveau, effect }: OpenPunt): string => {
	const teken = effect?.richting === 'minder' ? '-' : '+';
	const bedrag = effect ? [effect.tbvv.waarde.tekst(0), `(${teken}${effect.verschil.waarde.tekst(0)})`] : [];
	return [soort, ...(inkomen === null ? [] : [inkomen]), niveau, ...bedrag].join(' ');
};

export const zekerheid = (uitkomst: Uitkomst) => {
	const { niveau, punten } = bepaalZekerheid(uitkomst);
	return { tbvv: uitkomst.toegepast.tbvv.waarde.tekst(0), niveau, punten: punten.map(alsTekst) };
};
