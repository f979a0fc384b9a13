import type { Dossier } from '../dossier/dossier.ts';
import { som } from '../herleiding/maken.ts';
import { beslagvrijBankbedrag } from './bank/art475a-lid5.ts';
import { bepaalBasis } from './basis/bepaal-basis.ts';
import { bepaalBelastbaarJaarinkomen } from './inkomen/art475da-lid2-factor-c.ts';
import { bepaalInkomen } from './inkomen/bepaal-inkomen.ts';
import { ontbrekendePerioden } from './selectie/ontbrekende-perioden.ts';
import { totalenVan } from './inkomen/totalen.ts';
import { basismeldingen, bepaalMeldingen } from './meldingen/bepaal-meldingen.ts';
import type { Normen } from './normen.ts';
import { voorkeursselectieperiode } from './selectie/besluit-art3-voorkeursselectieperiode.ts';
import { beslagvolgorde } from './toegepast/art475c-lid2-beslagvolgorde.ts';
import { pasToe } from './toegepast/pas-toe.ts';
import type { Uitkomst } from './uitkomst.ts';
import { drempelWoonkosten } from './woonkosten/art475da-lid5.ts';

/**
 * De inhoudsopgave van de berekening: van een gecontroleerd dossier naar de beslagvrije voet. De normen moeten
 * bij de peildatum horen (`kiesNormen`). Dezelfde invoer geeft altijd dezelfde uitkomst.
 */
export function bereken(dossier: Dossier, normen: Normen): Uitkomst {
	const selectieperiode = voorkeursselectieperiode(dossier.peildatum);
	const inkomens = dossier.inkomens.map((inkomen) => bepaalInkomen(dossier, inkomen, selectieperiode));
	const ontbrekend = ontbrekendePerioden(inkomens);
	const belastbaarJaarinkomen = bepaalBelastbaarJaarinkomen(inkomens);
	const partnerinkomen = som(
		'toegepast.partnerinkomen',
		'maand',
		inkomens.filter(({ inkomen }) => inkomen.van === 'partner').map(({ geteld }) => geteld)
	);
	const basis = bepaalBasis(dossier, normen, belastbaarJaarinkomen, partnerinkomen);
	const toegepast = pasToe({ dossier, tabel: normen.tabel, inkomens, basis: basis.bvv, partnerinkomen });
	const uitkomst = {
		dossier,
		normen,
		selectieperiode,
		inkomens,
		ontbrekend,
		voorlopig: ontbrekend.size > 0,
		totalen: totalenVan(inkomens),
		belastbaarJaarinkomen,
		basis,
		drempelWoonkosten: drempelWoonkosten(normen.tabel),
		beslagvolgorde: beslagvolgorde(inkomens),
		toegepast,
		beslagvrijBankbedrag: beslagvrijBankbedrag(dossier, normen.tabel)
	};
	return { ...uitkomst, meldingen: bepaalMeldingen(uitkomst), basismeldingen: basismeldingen() };
}
