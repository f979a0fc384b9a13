import type { Dossier } from '../dossier/dossier.ts';
import type { Post } from '../herleiding/post.ts';
import type { Periode } from '../tijd/periode.ts';
import type { Basisuitkomst } from './basis/bepaal-basis.ts';
import type { Inkomenuitkomst } from './inkomen/inkomenuitkomst.ts';
import type { Melding } from './meldingen/melding.ts';
import type { Normen } from './normen.ts';
import type { Beslagobjectkeuze } from './toegepast/kies-beslagobject.ts';
import type { Toegepasteuitkomst } from './toegepast/pas-toe.ts';

/** Alles wat een berekening oplevert; elk bedrag is een post en draagt dus zijn herleiding. */
export interface Uitkomst {
	readonly dossier: Dossier;
	readonly normen: Normen;
	/** De voorkeursselectieperiode bij de peildatum. */
	readonly selectieperiode: Periode;
	readonly inkomens: readonly Inkomenuitkomst[];
	/** Factor C. */
	readonly belastbaarJaarinkomen: Post<'jaar'>;
	readonly basis: Basisuitkomst;
	/** 110% van de maximale huurgrens: vanaf hier tellen woonkosten extra (art. 475da lid 5). */
	readonly drempelWoonkosten: Post<'maand'>;
	readonly beslagobject: Beslagobjectkeuze;
	readonly toegepast: Toegepasteuitkomst;
	readonly beslagvrijBankbedrag: Post<'maand'> | null;
	readonly meldingen: readonly Melding[];
	/** De vaste meldingen bij het tussenresultaat. */
	readonly basismeldingen: readonly Melding[];
}
