/** De gebruiksrapportage: een organisatie houdt bij wie er is berekend. */
export const gebruikteksten = {
	titel: 'Gebruiksrapportage',
	terug: 'Naar het werkblad',
	inleiding:
		'Een organisatie kan bijhouden wie zij heeft berekend. De kolommen zijn die van de “Gebruikersrapportage BVV” van het portaal.',
	uit: 'De rapportage staat uit. Er wordt niets bijgehouden.',
	wat: {
		kop: 'Wat houdt u dan bij?',
		punten: [
			'Per berekening: uw naam, uw organisatie, het BSN en het dossiernummer, het tijdstip, en voor wie u werkt.',
			'Alleen van wat u op het werkblad bij stap 4 ziet, en van de lijst met cliënten. Twee keer hetzelfde dossier voor dezelfde dag is een regel.',
			'Het staat in deze browser, op dit apparaat. Wij krijgen het niet.',
			'Elke regel gaat meteen op slot. Alleen met uw wachtzin zijn de regels te lezen. Het tijdstip is zonder wachtzin te zien.',
			'Na dertien maanden gaat een regel vanzelf weg.',
			'Gebruikt iemand anders dit apparaat ook? Die kan de rapportage uitzetten en wissen. Een browser kan haar ook zelf opruimen. Exporteer daarom op tijd.',
			'Uw organisatie is verantwoordelijk voor deze gegevens (AVG).'
		]
	},
	aanzetten: 'Zet de rapportage aan',
	velden: {
		voorletters: 'Voorletters',
		tussenvoegsel: 'Tussenvoegsel',
		achternaam: 'Achternaam',
		organisatie: 'Organisatie',
		werkendVoor: 'Werkend voor'
	},
	werkendVoorHint:
		'De gemeente of organisatie die u heeft gemachtigd. Leeg als u voor uw eigen organisatie werkt.',
	leeg: {
		achternaam: 'Vul uw achternaam in.',
		organisatie: 'Vul de naam van uw organisatie in.'
	},
	zetAan: 'Zet aan',
	bezig: 'Bezig…',
	aan: (naam: string, dag: string) => `De rapportage staat aan sinds ${dag}, voor ${naam}.`,
	aantal: (aantal: number) => (aantal === 1 ? 'Er is 1 regel.' : `Er zijn ${String(aantal)} regels.`),
	wijzig: 'Wijzig voor wie u werkt',
	gewijzigd: 'Gewijzigd. Het geldt vanaf de volgende berekening.',
	werktVoor: (naam: string) => `Gebruiksrapportage staat aan. Werkend voor: ${naam}.`,
	eigen: 'de eigen organisatie',
	wijzigKort: 'Wijzig',
	exporteren: 'Rapportage exporteren',
	van: 'Van',
	totEnMet: 'Tot en met',
	datumfout: 'Vul een dag in, bijvoorbeeld 1-1-2026.',
	volgorde: 'Deze dag ligt voor de eerste. Vul een latere dag in.',
	exporteer: 'Exporteer als CSV',
	pastNiet: 'Deze wachtzin past niet. Kijk of u hem goed heeft getypt.',
	geenRegels: 'In deze dagen is er niets bijgehouden.',
	klaar: (aantal: number, naam: string) =>
		`${naam} staat bij uw downloads, met ${aantal === 1 ? '1 regel' : `${String(aantal)} regels`}. Er staan BSN’s in: bewaar het veilig.`,
	naam: (van: string, tot: string) => `gebruikersrapportage-bvv-${van}-${tot}.csv`,
	zetUit: 'Zet uit en wis alles',
	uitVraag: 'De rapportage uitzetten?',
	uitUitleg: 'Alle regels gaan weg. Dat is niet terug te halen. Exporteer eerst wat u wilt houden.',
	uitJa: 'Ja, zet uit en wis',
	uitNee: 'Nee, laat aan',
	mislukt: 'Deze browser mag niets bewaren. Werkt u in een privévenster? Dan kan de rapportage niet aan.'
} as const;
