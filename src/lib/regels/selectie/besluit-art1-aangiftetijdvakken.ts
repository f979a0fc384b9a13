import type { Tijdvak } from '../../dossier/dossier.ts';
import { tijdvakkenIn } from '../../tijd/aangiftetijdvakken.ts';
import type { Periode } from '../../tijd/periode.ts';

/** Art. 1 Besluit BVV: het aangiftetijdvak is een kalendermaand of een tijdvak van vier weken. */
export const aangiftetijdvakken = (tijdvak: Tijdvak, binnen: Periode): readonly Periode[] =>
	tijdvakkenIn(tijdvak, binnen);
