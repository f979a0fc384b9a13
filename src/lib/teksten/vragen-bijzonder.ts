import type { Bijzonderheid } from '../dossier/vraagstaat.ts';

/** Wat zelden voorkomt; de sleutel is ook de naam van de vraag. */
export const bijzonderheden: Record<Bijzonderheid, { readonly label: string; readonly hint: string }> = {
	'lopend-beslag': {
		label: 'Er wordt al geld ingehouden op een inkomen',
		hint: 'Door beslag, of omdat u bij die instantie zelf een schuld heeft. Ook bij uw partner.'
	},
	toeslagen: {
		label: 'Er wordt geld ingehouden op mijn toeslagen',
		hint: 'Huurtoeslag, zorgtoeslag of kindgebonden budget.'
	},
	bijstand: {
		label: 'De gemeente heeft voor mijn bijstand een normbedrag vastgesteld',
		hint: 'Dat gebeurt als u naast de bijstand een wisselend inkomen heeft.'
	},
	auto: {
		label: 'Ik heb een auto van de zaak, ook voor privé',
		hint: 'Dan staat er “bijtelling” of “privégebruik auto” op uw loonstrook.'
	},
	rechter: {
		label: 'De rechter heeft mijn beslagvrije voet verhoogd',
		hint: 'In de beslissing staat dan een bedrag en een einddatum.'
	},
	verdeling: {
		label: 'Er ligt beslag op meer dan één van mijn inkomens',
		hint: 'Dan verdelen wij het bedrag over die inkomens.'
	},
	bankrekening: {
		label: 'De overheid haalt geld van mijn bankrekening',
		hint: 'In uw brief staat dan “overheidsvordering”. Er ligt dan geen beslag op uw inkomen.'
	},
	datum: {
		label: 'Ik wil rekenen voor een andere datum dan vandaag',
		hint: 'Bijvoorbeeld de datum van een brief.'
	},
	nummer: {
		label: 'Ik wil een dossiernummer op het overzicht',
		hint: 'Zo herkent de deurwaarder uw overzicht.'
	},
	lezingen: {
		label: 'Ik wil kiezen hoe onduidelijke regels worden gelezen',
		hint: 'Dit is vooral voor hulpverleners.'
	}
};

export const bijzonderteksten = {
	bijzonder: {
		vraag: 'Speelt er nog iets bijzonders?',
		hint: 'Kies alles wat past. Meestal is het antwoord: niets van dit alles.',
		geen: 'Niets van dit alles',
		leeg: 'Kies of er iets bijzonders is, of kies “Niets van dit alles”.'
	},
	'lopend-beslag': {
		vraag: 'Op welk inkomen wordt al geld ingehouden?',
		uitleg:
			'Vul per inkomen in hoeveel er na de inhouding overblijft. Dat bedrag staat in de brief over dat beslag.',
		bedrag: 'Hoeveel mag er van dit inkomen overblijven, in euro’s?',
		hint: 'In de brief heet dit: de beslagvrije voet voor dit inkomen.',
		vanPartner: 'Van uw partner',
		leeg: 'Kies op welk inkomen al geld wordt ingehouden.',
		leegBedrag: 'Vul in hoeveel er van dit inkomen overblijft.',
		terug: 'Klopt het niet? Ga terug en haal het vinkje weg.'
	},
	toeslagen: {
		vraag: 'Hoeveel wordt er per maand op uw toeslagen ingehouden?',
		uitleg: 'Vul alleen in wat wordt ingehouden. De kinderopvangtoeslag telt niet mee.',
		huurtoeslag: 'Ingehouden op uw huurtoeslag, in euro’s',
		zorgtoeslag: 'Ingehouden op uw zorgtoeslag, in euro’s',
		kindgebondenBudget: 'Ingehouden op uw kindgebonden budget, in euro’s',
		leeg: 'Vul bij minstens één toeslag een bedrag in. Wordt er niets ingehouden? Vul dan 0 in.',
		waar: 'Kijk in de brief van Dienst Toeslagen over de verrekening. Of kijk op Mijn toeslagen.'
	},
	auto: {
		vraag: 'Hoeveel loonbelasting betaalt u voor uw auto van de zaak?',
		uitleg:
			'Vul het bedrag in dat door de auto méér wordt ingehouden. Uw werkgever kan het voor u uitrekenen.',
		bedrag: (naam: string) => `Loonbelasting voor de auto bij ${naam}, in euro’s`,
		leeg: 'Vul de loonbelasting voor de auto in. Is het niets? Vul dan 0 in.',
		startjaar: 'In welk jaar begon het beslag?',
		startjaarHint: 'In het jaar dat het beslag begint, telt de auto nog niet mee.',
		startjaarLeeg: 'Vul het jaar in waarin het beslag begon, bijvoorbeeld 2025.'
	},
	rechter: {
		vraag: 'Met hoeveel heeft de rechter uw beslagvrije voet verhoogd?',
		bedrag: 'Verhoging per maand, in euro’s',
		bedragLeeg: 'Vul in met hoeveel de rechter het bedrag verhoogde.',
		einde: 'Tot en met welke dag geldt de verhoging?',
		eindeHint: 'Bijvoorbeeld 31 12 2026. De datum staat in de beslissing.',
		eindeLeeg: 'Vul de laatste dag van de verhoging in, bijvoorbeeld 31 12 2026.',
		waar: 'Kijk in de beslissing van de kantonrechter. Het heet de hardheidsclausule.'
	},
	bijstand: {
		vraag: 'Welk normbedrag heeft de gemeente vastgesteld?',
		uitleg: 'Het staat in de brief van de gemeente. Vul het bedrag per maand in, met vakantiegeld.',
		bedrag: (naam: string) => `Normbedrag bij ${naam}, in euro’s`,
		leeg: 'Vul het normbedrag in dat de gemeente vaststelde.',
		geenBijstand:
			'Een normbedrag hoort bij bijstand, IOAW, IOAZ of Bbz. U heeft zo’n inkomen niet ingevuld. U kunt gewoon verder.'
	},
	verdeling: {
		vraag: 'Op welke inkomens ligt beslag?',
		hint: 'Kies er minstens twee.',
		leeg: 'Kies minstens twee inkomens. Ligt er op één inkomen beslag? Ga dan terug en haal het vinkje weg.',
		teWeinig:
			'U heeft maar één inkomen ingevuld waarop beslag kan liggen. Wij verdelen dan niets. U kunt gewoon verder.',
		uitleg: 'Wij verdelen het bedrag dat u mag houden. Een hoger inkomen krijgt een groter deel.'
	},
	datum: {
		vraag: 'Voor welke dag wilt u rekenen?',
		hint: (eerste: string, laatste: string) => `Kies een dag van ${eerste} tot en met ${laatste}.`,
		uitleg: 'Op elke pagina staat daarna dat u voor een andere dag rekent.',
		vandaag: 'Toch rekenen voor vandaag',
		leeg: 'Vul een datum in, bijvoorbeeld 27 3 2026.'
	},
	nummer: {
		vraag: 'Welk dossiernummer wilt u op het overzicht?',
		hint: 'Het staat meestal bovenaan de brief van de deurwaarder.',
		leeg: 'Vul het dossiernummer in. Wilt u het niet? Ga dan terug en haal het vinkje weg.'
	},
	lezingen: {
		vraag: 'Hoe wilt u onduidelijke regels lezen?',
		uitleg: 'Op een paar punten is de wet niet duidelijk. Wij kiezen dan de eerste mogelijkheid.',
		standaard: 'onze keuze',
		bron: 'Waarom is dit onduidelijk?'
	},
	'welk-inkomen': {
		vraag: 'Op welk inkomen ligt het beslag?',
		hint: 'Kijk in uw brief. Daarin staat uw werkgever, uitkering of pensioen.',
		leeg: 'Kies op welk inkomen het beslag ligt, of kies “Weet ik niet”.',
		onbekend: 'Weet ik niet',
		onbekendHint: (naam: string) => `Wij rekenen dan met ${naam}. Dat komt volgens de wet het eerst.`,
		onbekendZonder: 'Wij nemen dan het inkomen dat volgens de wet het eerst komt.',
		eerst: 'Komt volgens de wet het eerst.',
		netto: (bedrag: string) => `Netto ${bedrag} per maand.`,
		hulpTitel: 'Welk inkomen komt volgens de wet eerst?',
		hulp: [
			'De wet heeft een vaste volgorde. Een uitkering gaat voor loon, en loon gaat voor pensioen.',
			'Bijstand komt als eerste. Heeft u twee inkomens van dezelfde soort? Dan komt het hoogste eerst.',
			'De deurwaarder mag een ander inkomen kiezen als hij dan maar één beslag nodig heeft.'
		],
		samen: 'Betaalt UWV deze uitkeringen samen uit?',
		samenHint: 'UWV mag uitkeringen samen als één inkomen zien. Kijk in uw brief of dat zo is.',
		samenOptie: (naam: string) => `${naam} hoort erbij`
	}
} as const;
