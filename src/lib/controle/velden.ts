import { BRIEFSOORTEN, SOORTEN_BEDRAG } from '../dossier/brief.ts';
import { ofNull, optioneel, type Codec, type Scherm, type Waarde } from '../dossier/codec.ts';
import { item } from '../dossier/codec-groep.ts';
import { TIJDVAKKEN, type Dossier } from '../dossier/dossier.ts';
import { leesDossier } from '../dossier/lees.ts';
import { NIEUWSTE, Plek } from '../dossier/plek.ts';
import { alsBestand } from '../dossier/schrijf.ts';
import { dossier } from '../dossier/velden.ts';
import type { Veldfout } from '../dossier/veldfout.ts';
import { bedrag, datum, keuze } from '../dossier/veldsoorten.ts';

/* De velden van een controle: de feiten, en wat er op de brief staat. */

/** Voor welke dagen er normen zijn, beoordeelt de controle: over een oudere brief is nog wel iets te zeggen. */
const isHierFout = ({ veld, code }: Veldfout): boolean => veld !== 'peildatum' || code !== 'geenNormen';

const onder = (pad: string, veld: string): string => (veld === '' ? pad : `${pad}.${veld}`);

/** Een heel dossier als veld, met zijn eigen formaat en versie. */
const heelDossier: Codec<Dossier, Scherm<typeof dossier>> = {
	...dossier,
	ontvang(inhoud, plek) {
		const gelezen = leesDossier(inhoud, { telt: isHierFout, keur: plek.keur });
		if (gelezen.gelukt) return gelezen.waarde;
		for (const { veld, code, gegevens } of gelezen.fouten) {
			new Plek(plek.versie, plek.fouten, onder(plek.pad, veld)).fout(code, gegevens);
		}
		return dossier.ontvang({}, new Plek(NIEUWSTE, []));
	},
	schrijf: alsBestand
};

export const controle = item({
	vandaag: datum,
	/** Wat er echt zo is, op de dag van de brief. */
	feiten: heelDossier,
	brief: item({
		datum,
		ontvangen: optioneel(datum),
		/** Null als dat er niet bij is gezegd. */
		soort: ofNull(keuze(BRIEFSOORTEN)),
		/** Zoals het er staat. */
		bedrag,
		soortBedrag: keuze(SOORTEN_BEDRAG),
		per: keuze(TIJDVAKKEN),
		/** Waarmee de brief zegt te rekenen; null als dat er niet bij staat. */
		gegevens: ofNull(heelDossier)
	})
});

type Gelezen = Waarde<typeof controle>;
export type Brief = Gelezen['brief'] & {
	/** Bij een verdeling: het bedrag van alle inkomens samen, en niet het aandeel van dit. Alleen een les vraagt dat, geen bestand. */
	readonly onverdeeld?: boolean;
};
export type Controle = Omit<Gelezen, 'brief'> & { readonly brief: Brief };
