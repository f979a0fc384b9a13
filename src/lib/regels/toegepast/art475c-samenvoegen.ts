import type { Inkomen } from '../../dossier/dossier.ts';
import { CODES_UWV } from '../../dossier/inkomenscodes.ts';

/** Wat er van een inkomen bekend moet zijn; op een formulier is nog niet ingevuld beslag gewoon `false`. */
type Samen = Pick<Inkomen, 'codeSoort' | 'tijdvak'> & { readonly lopendBeslag: object | boolean | null };

/**
 * Art. 475c Rv en release R26-01: of UWV deze twee inkomens waarschijnlijk samenvoegt. Beide uit de lijst van UWV,
 * hetzelfde tijdvak en geen ander beslag; de voorwaarden zelf zijn niet openbaar, dus het is een voorstel.
 */
export const magSamenvoegen = (een: Samen, ander: Samen): boolean =>
	een.tijdvak === ander.tijdvak &&
	[een, ander].every(({ codeSoort, lopendBeslag }) => CODES_UWV.includes(codeSoort ?? '') && !lopendBeslag);
