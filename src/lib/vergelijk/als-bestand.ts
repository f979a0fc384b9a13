import type { Dossier } from '../dossier/dossier.ts';
import { leesDossier } from '../dossier/lees.ts';
import { sleutelsVan, type Pad } from '../dossier/pad.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import { dossier as dossiervelden } from '../dossier/velden.ts';
import type { Gelezen } from '../dossier/veldfout.ts';

/* Een dossier als bestand, met een veld anders, en weer terug: zo keurt dezelfde controle wat er dan staat. */

export const bestandVan = (inhoud: Dossier): object => ({
	formaat: 'bvv-dossier',
	versie: NIEUWSTE,
	...(dossiervelden.schrijf(inhoud, NIEUWSTE) as object)
});

/** Leest een veranderd bestand. De eigen normtabel van het dossier is bij het openen al gekeurd. */
export const uitBestand = (bestand: object, { eigenNormen }: Dossier): Gelezen<Dossier> =>
	leesDossier(bestand, { keur: () => eigenNormen ?? [] });

const onder = (deel: unknown, sleutel: string): unknown =>
	typeof deel === 'object' && deel !== null ? Reflect.get(deel, sleutel) : undefined;

/** Undefined als er op dit pad niets staat. */
export const waardeOp = (bestand: object, veld: Pad): unknown =>
	sleutelsVan(veld).reduce<unknown>(onder, bestand);

/** Een kopie met een andere waarde op dit pad. */
export const metWaarde = (bestand: object, veld: Pad, waarde: unknown): object =>
	zetOp(bestand, sleutelsVan(veld), waarde);

function zetOp(deel: object, [sleutel = '', ...rest]: readonly string[], waarde: unknown): object {
	const kopie: object = Array.isArray(deel) ? [...(deel as unknown[])] : { ...deel };
	const dieper = onder(kopie, sleutel);
	const kan = rest.length > 0 && typeof dieper === 'object' && dieper !== null;
	Reflect.set(kopie, sleutel, kan ? zetOp(dieper, rest, waarde) : waarde);
	return kopie;
}
