import type { Dossier } from '../dossier/dossier.ts';
import { isEigen } from '../normen/typen.ts';
import type { Melding } from '../regels/meldingen/melding.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonDagtekst, toonDatum } from '../taal/datums.ts';
import { zinVoorMelding } from '../teksten/meldingen.ts';
import type { Lezer } from '../teksten/woordenlijst/lezer.ts';
import { uitlegteksten } from '../teksten/uitkomst/uitleg.ts';
import { alsKantonrechter } from './alleen-winst.ts';
import { gegevensVan } from './gegevens.ts';
import { maakKorteSom } from './korte-som.ts';
import { Regelmaker } from './regelmaker.ts';
import { maakSamenvatting } from './samenvatting.ts';
import { maakStappen } from './stappen.ts';
import { maakZekerheid, zonderOpenPunten } from './zekerheid.ts';
import type { Uitleg, Uitlegmelding } from './uitleg.ts';
import { metVakantiegeld } from './vakantiegeld.ts';

/**
 * Alles wat er over een uitkomst te vertellen is, in een structuur die scherm, PDF en platte tekst alle drie
 * tonen. Dezelfde uitkomst geeft altijd dezelfde uitleg; de meldingen staan in de woorden van de lezer.
 */
export function maakUitleg(uitkomst: Uitkomst, lezer: Lezer = 'inwoner'): Uitleg {
	const { dossier, meldingen, basismeldingen } = uitkomst;
	const maker = new Regelmaker(uitkomst);
	const stappen = maakStappen(uitkomst, maker);
	const zekerheid = maakZekerheid(uitkomst);
	const samenvatting = maakSamenvatting(uitkomst, zekerheid.niveau);
	return {
		titel: uitlegteksten.titel,
		peildatum: toonDatum(dossier.peildatum),
		samenvatting: metVakantiegeld(uitkomst, alsKantonrechter(uitkomst, samenvatting)),
		zekerheid,
		korteSom: maakKorteSom(uitkomst, samenvatting.soort),
		gegevens: gegevensVan(uitkomst, { lezer: 'inwoner' }).filter(({ groep }) => groep !== 'vtlb'),
		stappen,
		meldingen: meldingenInWoorden(zonderOpenPunten(meldingen, zekerheid), dossier, lezer),
		basismeldingen: meldingenInWoorden(basismeldingen, dossier, lezer),
		lezingen: maker.lezingen,
		normtabel: normtabelVan(uitkomst)
	};
}

/** Welke normtabel is gebruikt, en tot wanneer die geldt. */
export function normtabelVan({ normen }: Pick<Uitkomst, 'normen'>): Uitleg['normtabel'] {
	const { id, vanaf, totEnMet, herziening } = normen.tabel;
	const eigen = isEigen(normen.tabel);
	const geldig = uitlegteksten.geldig(toonDagtekst(vanaf), toonDagtekst(totEnMet));
	return { id, vanaf, totEnMet, herziening, eigen, geldig };
}

export const meldingenInWoorden = (
	meldingen: readonly Melding[],
	dossier: Dossier,
	lezer: Lezer
): readonly Uitlegmelding[] =>
	meldingen.map((melding) => ({
		code: melding.code,
		ernst: melding.ernst,
		tekst: zinVoorMelding(melding, dossier, lezer)
	}));
