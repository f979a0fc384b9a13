import type { Veldnaam } from '../dossier/pad.ts';
import { veldnaam } from '../dossier/pad.ts';
import { wgsteksten as teksten } from '../teksten/documenten/wgs.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';
import type { Gegevensblok } from '../uitleg/uitleg.ts';
import { alinea, alsPaar, kop, paren, type Paar } from './delen.ts';

/** Wat het portaal niet bij het inkomen vraagt maar bij de verrekeningen, met de naam van het inkomen erin. */
const BIJ_INKOMEN: Readonly<Partial<Record<Veldnaam, (naam: string) => string>>> = {
	'inkomens[].lopendBeslag.tBvv': teksten.beslagRij.lopend,
	'inkomens[].loonbelastingVoertuig': teksten.beslagRij.voertuig,
	'inkomens[].toegekendNormbedrag': teksten.beslagRij.normbedrag
};
const naamBij = (pad: string | null) => BIJ_INKOMEN[veldnaam(pad ?? '') ?? 'peildatum'];

/** De rijen van een inkomen die bij het inkomen zelf horen. */
export const zonderVerrekeningen = ({ rijen }: Gegevensblok): Paar[] =>
	rijen.filter(({ veld }) => !naamBij(veld)).map(alsPaar);

/** De lopende beslagen en verrekeningen (art. 475i lid 2 onder d Rv), met het inkomen waar dit beslag op ligt. */
export function verrekeningen(gegevens: readonly Gegevensblok[]): Blok[] {
	const bekend = gegevens.flatMap(({ groep, kop: naam, rijen }): Paar[] => {
		const gevuld = rijen.filter((rij) => rij.bekend);
		if (groep !== 'inkomens')
			return ['beslag', 'toeslagen', 'hardheid'].includes(groep) ? gevuld.map(alsPaar) : [];
		return gevuld.flatMap(({ veld, waarde }): Paar[] => {
			const term = naamBij(veld);
			return term ? [[term(naam), waarde]] : [];
		});
	});
	// Het beslagobject staat er altijd.
	return [
		kop(teksten.beslagen),
		...paren(bekend),
		...(bekend.length > 1 ? [] : [alinea(teksten.geenBeslagen)])
	];
}
