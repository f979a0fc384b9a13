import type { Organisatie } from '../../dossier/organisatie.ts';

/** De documenten die van een uitkomst te maken zijn, in de volgorde van het scherm. */
export const UITKOMSTDOCUMENTEN = ['rapportage', 'wgs', 'overzicht', 'rekenbijlage'] as const;

export type Uitkomstdocument = (typeof UITKOMSTDOCUMENTEN)[number];

/** Wat er te kiezen is bij een uitkomst; het verslag van de herziening alleen als er een eerdere berekening is. */
export type Keuzedocument = Uitkomstdocument | 'herziening';

export type Documentsoort = Keuzedocument | 'tussenresultaat';

/** Hoe elk document heet, wat erin staat en hoe het bestand begint. */
export const DOCUMENTTEKSTEN: Record<
	Documentsoort,
	{ readonly titel: string; readonly uitleg: string; readonly bestand: string }
> = {
	rapportage: {
		titel: 'Rapportage beslagvrije voet',
		uitleg: 'Voor uzelf en voor wie u helpt. Met het bedrag, de reden en uw gegevens.',
		bestand: 'rapportage-beslagvrije-voet'
	},
	wgs: {
		titel: 'BVV Rapportage Wgs',
		uitleg: 'Voor schuldhulp. In de volgorde en de woorden van het portaal.',
		bestand: 'bvv-rapportage-wgs'
	},
	overzicht: {
		titel: 'Overzicht van uw beslagvrije voet',
		uitleg: 'Voor de inwoner. Opgebouwd als de modelmededeling, als voorbeeld of eigen berekening.',
		bestand: 'overzicht-beslagvrije-voet'
	},
	rekenbijlage: {
		titel: 'Rekenbijlage',
		uitleg: 'Voor wie wil narekenen. Elk bedrag met som, norm, bron en artikel.',
		bestand: 'rekenbijlage-beslagvrije-voet'
	},
	herziening: {
		titel: 'Herzieningsverslag',
		uitleg: 'Voor het dossier. Het oude en het nieuwe bedrag, en wat elke verandering scheelt.',
		bestand: 'herzieningsverslag-beslagvrije-voet'
	},
	tussenresultaat: {
		titel: 'Tussenresultaat',
		uitleg: 'Wat er nu is ingevuld, wat nog ontbreekt en de basis als die te berekenen is.',
		bestand: 'tussenresultaat-beslagvrije-voet'
	}
};

/** Het kiezen en maken van een document op het scherm. */
export const documentkeuzeteksten = {
	kop: 'Documenten',
	andere: 'Andere documenten, ook voor hulpverleners',
	uitleg: 'Alles wordt op dit apparaat gemaakt. Er gaat niets over internet.',
	legende: 'Welk document wilt u?',
	pdf: 'Maak PDF',
	bezig: 'PDF wordt gemaakt…',
	tekst: 'Kopieer als tekst',
	download: 'Download gegevens',
	downloadTekst: 'Kopieer gegevens als tekst',
	pdfKlaar: (naam: string) => `${naam} staat bij uw downloads.`,
	tekstKlaar: 'De tekst staat op het klembord. U kunt haar nu ergens plakken.',
	tekstBestand: (naam: string) => `Kopiëren mag niet van deze browser. Daarom is ${naam} bewaard.`,
	mislukt: {
		pdf: 'De PDF maken is niet gelukt. Laad de pagina opnieuw en probeer het nog eens.',
		tekst: 'De tekst maken is niet gelukt. Laad de pagina opnieuw en probeer het nog eens.'
	}
} as const;

/** Wat er in een document gaat. */
export const meegeefteksten = {
	dossier: 'Met het dossier en het BSN',
	met: 'Wie dit document krijgt, krijgt alle ingevulde gegevens van het dossier. De PDF is hier weer te openen. Een overgetypte brief zit er niet in.',
	zonder: 'Voor een ander. Van een partner staat er alleen het netto-inkomen in.',
	berekening: 'Met de hele berekening'
} as const;

/** Over wie het document gaat. */
export const personaliateksten = {
	titel: 'Naam en adres op het document',
	uitleg: 'Niet verplicht. Dit komt alleen op documenten.',
	adresVan: (naam: string) => `Adres van ${naam}`,
	bewaar: 'Bewaar dit in het dossier',
	bewaarHint: 'Anders is het weg als u dit tabblad sluit of opnieuw laadt.'
} as const;

/** Het profiel van de organisatie die het document maakt. */
export const organisatieteksten = {
	titel: 'Gegevens van uw organisatie op het document',
	uitleg: 'Niet verplicht. Deze gegevens komen op het document. Ze gaan niet in het dossier.',
	velden: {
		naam: 'Naam van de organisatie',
		behandelaar: 'Behandelaar',
		adres: 'Adres',
		telefoon: 'Telefoon',
		email: 'E-mail',
		privacy: 'Adres van de privacyverklaring'
	} satisfies Record<keyof Organisatie, string>,
	privacyHint: 'Begint met https://',
	onthoud: 'Onthoud dit in deze browser',
	onthoudHint: 'Ook na het sluiten van het tabblad. Doe dit niet op een gedeelde computer.',
	nietOnthouden: 'Deze browser mag niets bewaren. Bewaar het profiel als bestand.',
	bewaar: 'Bewaar profiel als bestand',
	open: 'Open een profiel',
	geopend: 'Het profiel is geopend.',
	bestandsnaam: 'beslagvrij-organisatie.json'
} as const;

/** Zinnen die in meer dan een document staan. */
export const documentteksten = {
	eigenBerekening: 'Eigen berekening',
	eigenBerekeningZin:
		'Dit document is gemaakt met een hulpmiddel, met gegevens die zelf zijn ingevuld. Het is geen officiële berekening en geen besluit. Wie beslag legt, stelt de beslagvrije voet zelf vast.',
	voettekst: 'Beslagvrij: eigen berekening, geen officieel document',
	over: 'Over',
	contact: 'Gemaakt door',
	organisatie: 'Deze organisatie',
	dossierbijlage: 'Dossier van deze berekening',
	metVorige:
		'In dat bestand zit ook het dossier van de eerdere berekening. Open de PDF in Beslagvrij om beide te zien.',
	bijlage: (naam: string) =>
		`In deze PDF zit het dossier als bestand (${naam}). Wie de PDF krijgt, krijgt dus ook alle ingevulde gegevens. Open de PDF in Beslagvrij om de berekening te controleren of te veranderen.`,
	zonderBijlage:
		'In deze PDF zit geen dossier: zij is niet in Beslagvrij te openen. Het BSN staat er niet in. Van een partner staat alleen het netto-inkomen er zelf in; het belastbare zit in het totaal.',
	normtabelHash: 'Controlegetal van de normtabel (SHA-256)',
	geenHash: 'Geen: de normen zijn door gebruiker ingevuld en staan niet in de broncode',
	eigenTabel: (id: string) => `${id}, door gebruiker ingevuld`,
	normtabelHashUitleg: (id: string) => `van normen/${id}.json in de broncode`,
	nietOpgegeven: 'Niet opgegeven',
	nvt: 'Niet van toepassing',
	ja: 'Ja',
	nee: 'Nee'
} as const;
