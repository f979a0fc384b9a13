import type { Bijzonderheid } from '../dossier/vraagstaat.ts';

/** Wat zelden voorkomt; de sleutel is ook de naam van de vraag. */
export const BIJZONDERHEIDTEKSTEN: Record<Bijzonderheid, { readonly label: string; readonly hint: string }> =
	{
		'lopend-beslag': {
			label: 'Er ligt nog een ander beslag op een inkomen',
			hint: 'Dus niet het beslag waarvoor u nu rekent. Ook een schuld bij wie u betaalt, en beslag bij uw partner.'
		},
		toeslagen: {
			label: 'Er wordt geld ingehouden op mijn toeslagen',
			hint: 'Huurtoeslag, zorgtoeslag of kindgebonden budget.'
		},
		bijstand: {
			label: 'De gemeente heeft voor mijn bijstand een normbedrag vastgesteld',
			hint: 'Dan heeft u een brief van de gemeente met dat bedrag. Geen brief? Sla dit over.'
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

/** De vraag of er iets bijzonders is. */
export const bijzondervraagteksten = {
	vraag: 'Speelt er nog iets bijzonders?',
	hint: 'Kies alles wat past. Meestal is het antwoord: niets van dit alles.',
	geen: 'Niets van dit alles',
	leeg: 'Kies of er iets bijzonders is, of kies “Niets van dit alles”.'
} as const;

/** Rekenen voor een andere dag. */
export const peildatumteksten = {
	vraag: 'Voor welke dag wilt u rekenen?',
	hint: (eerste: string, laatste: string) => `Kies een dag van ${eerste} tot en met ${laatste}.`,
	uitleg: 'Op elke pagina staat daarna dat u voor een andere dag rekent.',
	vandaag: 'Toch rekenen voor vandaag',
	leeg: 'Vul een datum in, bijvoorbeeld 27-3-2026.'
} as const;

/** Het dossiernummer op het overzicht. */
export const dossiernummerteksten = {
	vraag: 'Welk dossiernummer wilt u op het overzicht?',
	hint: 'Het staat meestal bovenaan de brief van de deurwaarder.',
	leeg: 'Vul het dossiernummer in. Wilt u het niet? Ga dan terug en haal het vinkje weg.'
} as const;
