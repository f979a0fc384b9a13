const casussen = (aantal: number): string => (aantal === 1 ? '1 casus' : `${String(aantal)} casussen`);

/** De les: een geval kiezen, en wat er dan kan. */
export const lesteksten = {
	titel: 'Les',
	kop: 'Lesgeven en oefenen',
	inleiding:
		'Hieronder staan uitgewerkte casussen. Elke casus leert één regel van de beslagvrije voet. Alles werkt ook zonder internet.',
	verzonnen:
		'Alle mensen zijn verzonnen. Bij elke casus staat of het bedrag uit de bron komt, of met de hand is nagerekend.',
	zoek: 'Zoek in de casussen',
	onderwerp: 'Onderwerp',
	alle: 'Alle onderwerpen',
	metAantal: (onderwerp: string, aantal: number) => `${onderwerp} (${String(aantal)})`,
	gevonden: (aantal: number) => casussen(aantal),
	geen: 'Geen casus past hierbij. Zoek een ander woord, of kies “Alle onderwerpen”.',
	verhaal: 'Lees de casus',
	letOp: 'Hier gaat het vaak mis',
	bron: (bron: string) => `Bron: ${bron}.`,
	/** Waar het bedrag vandaan komt. */
	herkomst: { bron: 'Het bedrag komt uit de bron.', nagerekend: 'Het bedrag is met de hand nagerekend.' },
	metFout: 'Met een brief waar een fout in zit',
	doe: {
		stappen: 'Stap voor stap',
		quiz: 'Oefen zelf',
		knoppen: 'Draai aan de knoppen',
		grafiek: 'Grafiek',
		vergelijk: 'Vergelijk'
	},
	/** Met een brief erbij is er een fout te zoeken; anders maakt een trainer er een. */
	brief: { zoek: 'Zoek de fout', maak: 'Maak een brief met een fout' },
	/** Voor wie luistert: welke casus. */
	voor: (doe: string, casus: string) => `${doe}: ${casus}`,
	open: 'Open in het werkblad',
	groot: 'Grote letters',
	/** Terug van een les. */
	terug: 'Alle casussen',
	eigenDossier: 'Het dossier in dit tabblad',
	/** Kort, bij elk bedrag dat op een eigen normtabel rust. */
	eigenNormen: 'Normen door gebruiker ingevuld.',
	geenGeval: {
		kop: 'Kies eerst een casus',
		uitleg:
			'Deze les heeft een geval nodig. Kies een casus uit de lijst, of vul eerst een dossier in. Hoort deze link bij een eigen dossier? Open dat dan eerst in dit tabblad, en daarna de link nog eens.',
		onbekend: 'Deze casus kennen wij niet. Misschien is de link niet heel. Kies een casus uit de lijst.',
		naarLijst: 'Naar de casussen'
	}
} as const;
