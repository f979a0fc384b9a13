import type { GrondslagSleutel } from '../herleiding/grondslag.ts';
import type { Casustekst } from '../teksten/casus/casustekst.ts';
import type { Onderwerp } from '../teksten/casus/onderwerpen.ts';
import type { Casusdossier } from './bouwstenen.ts';

/** Een uitgewerkt geval om van te leren. Zonder zinnen hier: die staan in `teksten/casus`. */
export interface Casus extends Casustekst {
	/** Voor een link; verandert nooit. */
	readonly id: string;
	readonly onderwerpen: readonly Onderwerp[];
	readonly artikelen: readonly GrondslagSleutel[];
	/** Een dossierbestand; `leesDossier` leest het. */
	readonly dossier: Casusdossier;
	readonly verwacht: Verwacht;
	/** Een brief met een fout erin, om te zoeken. */
	readonly brief?: Casusbrief;
}

/** Wat er uit moet komen, in de woorden van het resultaat van de opdrachtregel. */
interface Verwacht extends Bijbedragen {
	/** Hele euro's per maand. */
	readonly tBvv: string;
	/** Staat het bedrag in de bron, of is het met de hand nagerekend (de som staat erboven in de code)? */
	readonly herkomst: 'bron' | 'nagerekend';
}

/** Wat een casus verder laat zien. Bedragen in centen, per maand; `omslag` in hele euro's. */
interface Bijbedragen {
	/** Voor het afronden, als de bron centen noemt. */
	readonly bBvv?: string;
	readonly tBvvExact?: string;
	/** Als de bron alleen zegt welke dagen meetellen. */
	readonly selectieperiode?: { readonly begin: string; readonly eind: string };
	readonly beslagruimte?: string;
	readonly perTijdvak?: string;
	readonly totaalPerMaand?: string;
	readonly beslagvrijBankbedrag?: string;
	readonly omslag?: Readonly<Record<string, string>>;
	readonly voorlopig?: boolean;
	/** Per jaar: wat iemand van het vakantiegeld houdt, en wat er mag worden ingehouden. */
	readonly vakantiegeld?: { readonly houdt: string; readonly ruimte: string };
}

/** De brief van de deurwaarder, van de dag van het dossier. Het bedrag volgt uit de gegevens erin. */
interface Casusbrief {
	/** In centen per maand, voor het beslagobject. */
	readonly bedrag: string;
	/** Een dossierbestand zoals de brief het noemt. */
	readonly gegevens: Casusdossier;
	/** Het veld dat in de gegevens verkeerd is, als pad: `inkomens[0].opgave.netto`. */
	readonly fout: string;
}

/** Alles van een casus behalve zijn id en zijn zinnen. */
export type Casusgegevens = Omit<Casus, 'id' | keyof Casustekst>;

/** Legt zinnen en gegevens bij elkaar, in de volgorde van de gegevens. Wie er een vergeet, hoort het van de compiler. */
export const maakCasussen = <Id extends string>(
	teksten: Readonly<Record<Id, Casustekst>>,
	gegevens: Readonly<Record<Id, Casusgegevens>>
): readonly Casus[] => (Object.keys(gegevens) as Id[]).map((id) => ({ id, ...teksten[id], ...gegevens[id] }));
