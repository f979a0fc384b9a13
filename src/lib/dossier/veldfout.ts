/** Wat er mis kan zijn met een veld. De zin, met hoe het te herstellen is, staat in `teksten/veldfouten.ts`. */
export type Foutcode =
	| 'geenJson'
	| 'geenUtf8'
	| 'dubbeleSleutel'
	| 'geenDossier'
	| 'teGroot'
	| 'pdfZonderDossier'
	| 'geenOrganisatie'
	| 'geenWebadres'
	| 'onbekendVeld'
	| 'verplicht'
	| 'geenTekst'
	| 'geenBedrag'
	| 'bedragOnduidelijk'
	| 'bedragNegatief'
	| 'bedragTeHoog'
	| 'datumLeeg'
	| 'geenDatum'
	| 'geenJaNee'
	| 'geenGeheelGetal'
	| 'geenKeuze'
	| 'geenLijst'
	| 'geenGroep'
	| 'verkeerdeVersie'
	| 'geenNormen'
	| 'bsnOngeldig'
	| 'geenInkomen'
	| 'geenPartner'
	| 'dubbelId'
	| 'gereserveerdId'
	| 'geenBeslagobject'
	| 'onbekendInkomen'
	| 'partnerGeenBeslag'
	| 'neveninkomstGeenBeslag'
	| 'winstGeenBeslag'
	| 'belastbaarVerplicht'
	| 'belastbaarDubbel'
	| 'perOnbekend'
	| 'belastbaarNietTeSchatten'
	| 'nettoVerplicht'
	| 'nettoDubbel'
	| 'leegMetPerioden'
	| 'geenStrookInVenster'
	| 'geenStrookOmTeSchatten'
	| 'dubbelInkomen'
	| 'woonlandVerplicht'
	| 'woonlandfactorVerplicht'
	| 'woonlandfactorOngeldig'
	| 'woonlandfactorWijktAf'
	| 'startjaarVerplicht'
	| 'startjaarOngeldig'
	| 'normbedragCode'
	| 'periodeOmgekeerd'
	| 'geenKalendermaand'
	| 'geenVierweken'
	| 'periodeOverlapt'
	| 'aantalBuitenBereik'
	| 'geenEditie'
	| 'geenEditiebestand'
	| 'partnerinkomenBekend';

export interface Veldfout {
	/** Pad in het dossier, zoals `inkomens[0].opgave.nettoMaand`; leeg voor het bestand als geheel. */
	readonly veld: string;
	readonly code: Foutcode;
	/** Wat de zin moet noemen: toegestane keuzes, grenzen, de laatste dag met normen. */
	readonly gegevens?: Readonly<Record<string, string>>;
}

export type Gelezen<T> =
	| { readonly gelukt: true; readonly waarde: T }
	| { readonly gelukt: false; readonly fouten: readonly Veldfout[] };
