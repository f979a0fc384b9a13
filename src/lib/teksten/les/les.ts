/** De les: een geval kiezen, en wat er dan kan. */
export const lesteksten = {
	titel: 'Les',
	eigenDossier: 'Het dossier in dit tabblad',
	geenGeval: {
		kop: 'Kies eerst een casus',
		uitleg: 'Deze les heeft een geval nodig. Kies een casus uit de lijst, of vul eerst een dossier in.',
		onbekend: 'Deze casus kennen wij niet. Misschien is de link niet heel. Kies een casus uit de lijst.',
		naarLijst: 'Naar de casussen'
	}
} as const;
