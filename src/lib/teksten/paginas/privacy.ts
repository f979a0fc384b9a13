import type { Tekstpagina } from './tekstpagina.ts';

/** Wat er met de gegevens gebeurt, of beter: niet gebeurt. */
export const privacypagina: Tekstpagina = {
	titel: 'Privacy',
	kop: 'Wat gebeurt er met mijn gegevens?',
	inleiding: 'Wat u invult, blijft op uw telefoon of computer. Wij zien het niet. Niemand anders ziet het.',
	blokken: [
		{
			kop: 'Waar staan mijn gegevens?',
			delen: [
				'Alleen in dit tabblad. Ververst u de pagina, dan staan uw antwoorden er nog. Een burgerservicenummer bewaren wij niet. Dat vult u dan opnieuw in.',
				'Uw browser kan een gesloten tabblad terughalen. Uw antwoorden staan er dan weer. Kopieert u het tabblad, dan gaan uw antwoorden mee. Wilt u dat niet? Kies dan eerst “Wis alles”.',
				'U kunt uw gegevens zelf bewaren in een bestand. Dat bestand staat dan op uw apparaat. U bepaalt wie het krijgt.',
				'Deelt u een geval? Dan staan uw bedragen in de link of in de QR-code, zonder naam en zonder burgerservicenummer. U bepaalt wie die krijgt. De link staat ook in de geschiedenis van de browser waarin hij opengaat.',
				'Op de pagina “Bewaren en openen” kunt u vragen om ze in deze browser te bewaren. Dat kan alleen met een wachtzin, en gebeurt nooit uit zichzelf.',
				'Werkt u bij een organisatie? Dan kunt u vragen om het profiel van uw organisatie in deze browser te onthouden. Dat blijft staan tot u het vinkje weer weghaalt. Er staat niets in over een inwoner.',
				'Een organisatie kan een gebruiksrapportage aanzetten: wie er wanneer is berekend. Die staat uit tot iemand haar aanzet. Dan blijven het BSN en het dossiernummer dertien maanden in deze browser, op slot met een wachtzin.'
			]
		},
		{
			kop: 'Hoe wis ik alles?',
			delen: [
				'Kies op een vragenpagina “Wis alles”, rechtsboven. Dit tabblad is dan meteen leeg. Wat u in deze browser heeft bewaard, is dan ook weg. Heeft u het tabblad gekopieerd? Wis dan ook de kopie.',
				'Uw browser ruimt zijn eigen schijf pas later op. Iemand met verstand van computers kan daar soms nog iets terugvinden. Gebruikt u de computer van iemand anders? Open dan eerst een privévenster, en sluit het als u klaar bent. Haal ook bestanden weg die u heeft opgeslagen.'
			]
		},
		{
			kop: 'Gebruikt deze website cookies?',
			delen: [
				'Nee. Er zijn geen cookies, geen advertenties en geen tellers. De website haalt niets bij andere bedrijven op.'
			]
		},
		{
			kop: 'Hoe weet ik dat dit klopt?',
			delen: [
				'Zet uw internet uit en reken daarna uw beslagvrije voet uit. Het werkt gewoon. Uw browser kan dan niets versturen.',
				'Uw browser bewaakt het ook. Deze website mag van haar eigen regels geen gegevens versturen. Die regels staan bovenaan in de code van elke pagina.'
			]
		},
		{
			kop: 'Wat bewaart mijn apparaat wel?',
			delen: [
				'Na uw eerste bezoek bewaart uw browser de pagina’s en de bedragen uit de wet. Zo werkt alles ook zonder internet. Daar staat niets van u in.',
				'Wie de website voor u klaarzet (de webserver), ziet dat een apparaat de pagina’s ophaalt. Wat u invult, komt daar nooit langs.',
				{ naar: '/berekening/', tekst: 'Naar de berekening' }
			]
		}
	]
};
