import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Controle } from '../../controle/velden.ts';
import type { Verrekenaar } from '../../dossier/brief-terug.ts';
import type { Organisatie } from '../../dossier/organisatie.ts';
import type { Personalia } from '../../dossier/personalia.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Afdracht } from '../../regels/afdracht/art475b-lid1-afdracht.ts';
import type { Vakantiegeldcontrole } from '../../regels/afdracht/art475c-lid1-vakantiegeldcontrole.ts';
import type { Begroting } from '../../regels/afdracht/art475fa-begroting.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { Datum } from '../../tijd/datum.ts';

/** Wie de brief schrijft: iemand zelf, of wie hem helpt. */
type Schrijver =
	| { readonly soort: 'ik' }
	| {
			readonly soort: 'namens';
			readonly organisatie: Organisatie;
			/** Hoe de organisatie de zaak noemt; wat niet bekend is, is ''. */
			readonly kenmerk: string;
	  };

/** Aan wie de brief gaat; wat niet bekend is, is ''. */
interface Ontvanger {
	readonly naam: string;
	readonly adres: string;
	/** Hoe de ontvanger de zaak noemt. */
	readonly kenmerk: string;
}

/** Alles waaruit een brief ontstaat. Namen en adressen komen pas hier bij. */
export interface Briefzaak {
	readonly vandaag: Datum;
	readonly schrijver: Schrijver;
	readonly ontvanger: Ontvanger;
	readonly personalia: Personalia;
	/** Wat er met het inkomen gebeurt. */
	readonly soort: NonNullable<Controle['brief']['soort']>;
	/** De dag waarop het beslag begon; null als die niet bekend is. */
	readonly sinds: Datum | null;
	/** Op welk inkomen, zoals iedereen het noemt: "Bakkerij De Vries". */
	readonly inkomen: string;
	/** De ontvangen brief, nagekeken; null als er geen brief kwam. */
	readonly nagekeken: { readonly controle: Controle; readonly uitkomst: Controleuitkomst } | null;
	/** Wat er zo is op de dag van de brief, of vandaag als er geen brief is; null zonder normen. */
	readonly feiten: Uitkomst | null;
	/** Hetzelfde, met de bedragen van vandaag; null als dat dan niet te berekenen is. */
	readonly nu: Uitkomst | null;
	readonly bijzonder: Bijzonder;
}

/** Wat iemand alleen voor een brief vertelt; null als het niet speelt. */
export interface Bijzonder {
	/** De brief is een nieuwe berekening bij een beslag dat er al lag. */
	readonly herberekend: boolean;
	/** Dat zei niemand, maar hij kwam zo lang na het beslag dat er al een berekening hoort te zijn. */
	readonly vermoedHerberekend: boolean;
	/** Het is de eerste brief met een bedrag, en hij kwam lang na het beslag. */
	readonly laatGekregen: boolean;
	/** Sinds wanneer iets anders is dan op de dag van de brief. */
	readonly gewijzigdSinds: Datum | null;
	/** Op de dag van de brief klopte het nog: dan is een nieuwe berekening nodig, en geen verbetering. */
	readonly pasLater: boolean;
	/** Welk bedrag het goede is, hangt af van vakantiegeld waarvan niet bekend is wanneer het komt. */
	readonly vakantiegeldOpen: boolean;
	readonly anderBeslag: boolean;
	/** Bij een verrekening: wie dat doet. */
	readonly verrekenaar: Verrekenaar;
	readonly onkosten: { readonly soort: string; readonly bedrag: Post<'maand'> } | null;
	/** Een inkomen waar het beslag volgens de wet eerst op hoort. */
	readonly gaatVoor: string | null;
	readonly vakantiegeld: Vakantiegeldcontrole | null;
	/** De dag waarop het vakantiegeld komt of kwam. */
	readonly vakantiegeldDag: Datum | null;
	readonly afdracht: Afdracht | null;
	/** Van elke betaling sinds dat begin is bekend wat ervan af ging. */
	readonly alleInhoudingen: boolean;
	readonly begroting: Begroting | null;
	/** Een brief waar nog geen antwoord op kwam. */
	readonly eerdereBrief: { readonly datum: Datum; readonly onderwerp: string } | null;
}

export const NIETS_BIJZONDERS: Bijzonder = {
	herberekend: false,
	vermoedHerberekend: false,
	laatGekregen: false,
	gewijzigdSinds: null,
	pasLater: false,
	vakantiegeldOpen: false,
	anderBeslag: false,
	verrekenaar: 'ander',
	onkosten: null,
	gaatVoor: null,
	vakantiegeld: null,
	vakantiegeldDag: null,
	afdracht: null,
	alleInhoudingen: false,
	begroting: null,
	eerdereBrief: null
};
