import type { BRIEFSOORTEN, SOORTEN_BEDRAG } from '../../dossier/brief.ts';

type Soort = (typeof BRIEFSOORTEN)[number];

const SOORTEN: Record<Soort, string> = {
	beslag: 'Beslag op mijn loon of uitkering',
	verrekening: 'Mijn uitkering of loon wordt verrekend met een schuld',
	bankbeslag: 'Er ligt beslag op mijn bankrekening',
	inning: 'Geld wordt van mijn bankrekening gehaald',
	overheidsvordering: 'Een overheidsvordering op mijn bankrekening',
	voorschotten: 'Voorschotten die ik terugbetaal',
	vtlb: 'Een bedrag uit een schuldregeling (vtlb)'
};

/** Waaraan iemand ziet welke brief hij heeft. */
const SOORTHINTS: Record<Soort, string> = {
	beslag: 'De deurwaarder krijgt een deel van uw inkomen, voordat u het krijgt.',
	verrekening: 'Wie uw inkomen betaalt, houdt zelf geld in voor een schuld.',
	bankbeslag: 'De deurwaarder blokkeerde uw rekening. U kunt niet bij een deel van uw geld.',
	inning: 'Bijvoorbeeld door de Belastingdienst: die schrijft zelf geld af. Uw rekening is niet geblokkeerd.',
	overheidsvordering: 'In de brief staat het woord overheidsvordering.',
	voorschotten: 'U kreeg te veel, en dat gaat van dezelfde maanden af.',
	vtlb: 'U heeft een bewindvoerder of schuldhulpverlener die het bedrag berekent.'
};

const SOORTEN_VAN_BEDRAG: Record<(typeof SOORTEN_BEDRAG)[number], string> = {
	tBvv: 'van dit inkomen',
	totaalPerMaand: 'in totaal'
};

/** "Wat staat er op uw brief?", en wat elke pagina erna om zich heen heeft. */
export const briefteksten = {
	stappen: {
		brief: 'De brief zelf',
		overtypen: 'Gegevens in de brief',
		klopt: 'Klopt dit?',
		uitkomst: 'Antwoord'
	},
	titel: (stap: number, van: number, naam: string) => `Stap ${stap} van ${van}: ${naam}`,
	verder: 'Verder',
	kop: {
		titel: 'Wat staat er op uw brief?',
		inleiding: 'Staat iets er niet op? Laat het leeg.',
		datum: 'Datum op de brief',
		ontvangen: 'Wanneer kreeg u de brief?',
		ontvangenHint: 'Weet u het niet? Laat het leeg.',
		afzender: 'Wie stuurde de brief?',
		kenmerk: 'Hun dossiernummer',
		sinds: 'Sinds wanneer ligt er beslag?',
		naBrief: 'Dit is na de datum op de brief. Klopt dat?',
		/** Wat bijna altijd hetzelfde is. */
		meer: 'Gaat de brief niet over een gewoon beslag?',
		soort: 'Waar gaat de brief over?',
		soorten: SOORTEN,
		soorthints: SOORTHINTS,
		bedrag: 'Hoeveel mag u houden volgens de brief?',
		bedragHint: 'In de brief heet het de beslagvrije voet.',
		per: 'Per maand of per 4 weken?',
		perKeuzes: { maand: 'per maand', vierweken: 'per 4 weken' },
		soortBedrag: 'Gaat dit bedrag over één inkomen, of over alles samen?',
		soortenBedrag: SOORTEN_VAN_BEDRAG,
		geenBrief: 'Kreeg u geen brief, en gaat er wel geld af?',
		vraagErom: 'Vraag om de brief',
		leeg: {
			datum: 'Vul de datum in die op de brief staat.',
			bedrag: 'Vul het bedrag in dat u mag houden.',
			per: 'Kies of het bedrag per maand of per 4 weken is.'
		},
		oud: 'De brief is van voor 2021. Toen gold een andere wet. Over het bedrag kunnen wij niets zeggen. Over vandaag wel.'
	}
} as const;

/** Het voorbeeld van een brief naast de eerste pagina. */
export const papierteksten = {
	naam: 'Voorbeeld van de brief',
	kop: 'Zo ziet de brief er ongeveer uit',
	boven: [
		['Wie stuurde de brief', 'Gerechtsdeurwaarder'],
		['Datum', '9 november 2026'],
		['Dossier', 'AB-12345']
	],
	titel: 'Overzicht van uw beslagvrije voet',
	zin: 'Wij leggen beslag op uw inkomen van uw werkgever.',
	bedrag: ['Uw beslagvrije voet per maand', '€ 1.290'],
	onder: 'Controleer of de gegevens hieronder kloppen. Geef veranderingen binnen vier weken door.'
} as const;
