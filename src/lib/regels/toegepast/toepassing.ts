import type { Post } from '../../herleiding/post.ts';
import type { Omslagdeel } from './art475c-lid5-omslag.ts';
import type { Vakantiegeldruimte } from './art475c-lid1-vakantiegeld.ts';
import type { Partnervermindering } from './art475db-lid1a-partner.ts';
import type { Beslagobjectkeuze } from './kies-beslagobject.ts';

/** De toegepaste beslagvrije voet, met elk bedrag op weg daarheen. */
interface Bedragen {
	readonly partnerinkomen: Post<'maand'>;
	readonly verminderingPartner: Partnervermindering;
	readonly verminderingVoertuig: Post<'maand'>;
	readonly naVermindering: Post<'maand'>;
	/** De grens van art. 475dc Rv. */
	readonly grens: Post<'maand'>;
	/** Het bedrag naast de grens gelegd. */
	readonly begrensd: Post<'maand'>;
	/** Of art. 475dc het bedrag bepaalde. */
	readonly regel95: boolean;
	readonly toeslagen: Post<'maand'>;
	readonly hardheid: Post<'maand'> | null;
	readonly exact: Post<'maand'>;
	/** De toegepaste beslagvrije voet, afgerond. */
	readonly tbvv: Post<'maand'>;
	/** Wat iemand in totaal per maand houdt. */
	readonly totaalPerMaand: Post<'maand'>;
}

/** Beslag op een of meer inkomens. */
export type OpInkomen = Bedragen &
	Extract<Beslagobjectkeuze, { soort: 'inkomen' }> & {
		/** Netto van het beslagobject, met wat ermee is samengevoegd. */
		readonly nettoBeslagobject: Post<'maand'>;
		/** Hetzelfde, met vakantiegeld dat niet in het netto zit. */
		readonly nettoInclusiefVakantiegeld: Post<'maand'>;
		/** Overig eigen inkomen dat niet onder dit beslag valt. */
		readonly overigeInkomsten: Post<'maand'>;
		readonly normbedragGebruikt: boolean;
		/** Wat er in een gewone maand mag worden ingehouden. */
		readonly beslagruimte: Post<'maand'>;
		/** Wat er van het vakantiegeld mag gaan; null als er geen is dat eens per jaar komt. */
		readonly vakantiegeld: Vakantiegeldruimte | null;
		/** Het bedrag voor de betaler, per tijdvak van het beslagobject. */
		readonly perTijdvak: Post<'maand'> | Post<'vierweken'>;
		readonly omslag: readonly Omslagdeel[];
	};

/** Een overheidsvordering: er is geen beslagobject, dus ook geen ander inkomen en geen ruimte voor beslag. */
type OpOverheidsvordering = Bedragen & Extract<Beslagobjectkeuze, { soort: 'overheidsvordering' }>;

export type Toepassing = OpInkomen | OpOverheidsvordering;
