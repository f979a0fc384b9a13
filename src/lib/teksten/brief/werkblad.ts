import type { BRIEFSOORTEN, SOORTEN_BEDRAG } from '../../dossier/brief.ts';

const SOORTEN: Record<(typeof BRIEFSOORTEN)[number], string> = {
	beslag: 'Beslag op loon of uitkering',
	verrekening: 'Verrekening',
	bankbeslag: 'Beslag op een bankrekening',
	inning: 'Inning van de bankrekening',
	overheidsvordering: 'Overheidsvordering',
	voorschotten: 'Terugvordering van voorschotten',
	vtlb: 'Vrij te laten bedrag (vtlb)'
};

const SOORTEN_VAN_BEDRAG: Record<(typeof SOORTEN_BEDRAG)[number], string> = {
	tBvv: 'van dit inkomen (tBVV)',
	totaalPerMaand: 'van alle inkomens samen'
};

/** De stap "Brief van de beslaglegger" op het werkblad. */
export const werkbladbriefteksten = {
	kop: 'De brief',
	datum: 'Datum van de brief',
	ontvangen: 'Ontvangen op',
	afzender: 'Beslaglegger',
	kenmerk: 'Kenmerk',
	soort: 'Soort',
	soorten: SOORTEN,
	sinds: 'Beslag gelegd op',
	bedrag: 'Beslagvrije voet in de brief',
	per: 'Per maand of per vier weken',
	perKeuzes: { maand: 'per maand', vierweken: 'per vier weken' },
	soortBedrag: 'Waarvan',
	soortenBedrag: SOORTEN_VAN_BEDRAG,
	beslagobject: 'Beslag op',
	geenBeslagobject: 'Staat er niet',
	agenda: (nummer: string) => `Reageren op de beslagvrije voet, dossier ${nummer}`,
	naast: {
		kop: 'Waar de brief op is gebaseerd',
		uitleg: 'Typ alleen wat in de brief anders is. Leeg is: het staat er niet.',
		neemOver: 'Neem over uit het dossier',
		nietCompleet: 'Het dossier is nog niet compleet: daarom staat hier alleen de brief.',
		gegeven: 'Gegeven',
		dossier: 'Dossier',
		opDag: (dag: string) => `Dossier op ${dag}`,
		brief: 'In de brief',
		verschil: 'Verschil',
		huishouden: 'Huishouden',
		partner: (naam: string) => `${naam} (partner)`,
		alleenBrief: 'Staat niet in het dossier',
		naam: 'Naam',
		inBrief: 'Staat in de brief',
		geen: '–',
		geschat: 'geschat',
		stand: { gelijk: 'gelijk', anders: 'anders', staatErNiet: 'staat er niet', geen: '' },
		alsDossier: 'Als dossier',
		haalWeg: 'Haal weg',
		erbij: {
			inwoner: 'Inkomen dat alleen in de brief staat',
			partner: 'Partnerinkomen dat alleen in de brief staat'
		}
	},
	uitkomst: {
		kop: 'Uitkomst',
		leeg: 'Vul hierboven de datum en de beslagvrije voet in. Dan staat hier of de brief klopt.',
		bezig: 'Het nakijken wordt geladen.',
		nodig: 'Voor de uitkomst is dit nog nodig:',
		onzeker: (namen: string) => `Onzeker, en daarom als in de brief: ${namen}.`,
		schrijf: 'Brief opstellen',
		inhoudingen: 'Inhoudingen nakijken'
	}
} as const;
