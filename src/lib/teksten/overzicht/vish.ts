/** De koppen van de lijst voor VISH. De indeling van VISH zelf is niet openbaar. */
export const VISHKOPPEN = [
	'BSN',
	'Organisatie',
	'Behandelaar',
	'Adres',
	'Telefoon',
	'E-mail',
	'Gemeenten'
] as const;

const dossiers = (aantal: number): string => (aantal === 1 ? '1 dossier' : `${String(aantal)} dossiers`);

/** De lijst voor de Verwijsindex Schuldhulpverlening. */
export const vishteksten = {
	titel: 'Lijst voor VISH',
	uitleg:
		'VISH is de Verwijsindex Schuldhulpverlening. Een deurwaarder kan er zien dat iemand al hulp heeft. Uw organisatie levert de lijst zelf aan; dat doet dit programma niet.',
	heleLijst:
		'Elke levering vervangt de vorige. Daarom staan alle dossiers uit deze lijst erin, ook die u nu niet ziet. Open dus eerst al uw dossiers.',
	vorm: 'Hoe VISH het bestand precies wil hebben, is niet openbaar. Vraag het na bij de beheerder (SNG), en zet de kolommen zo nodig om.',
	nodig: 'Nodig zijn de naam van uw organisatie, en een telefoonnummer of een e-mailadres.',
	gemeenten: 'Gemeenten waar u werkt',
	maak: 'Maak de lijst',
	naam: (dag: string) => `vish-${dag}.csv`,
	contact: 'Vul eerst de naam van uw organisatie in, en een telefoonnummer of een e-mailadres.',
	leeg: 'Er is geen dossier met een geldig BSN. Vul het BSN in bij stap 1 van het werkblad.',
	klaar: (aantal: number, naam: string) =>
		`${naam} staat bij uw downloads, met ${aantal === 1 ? '1 BSN' : `${String(aantal)} BSN’s`}. Er staan persoonsgegevens in: bewaar het veilig, en gooi het weg na het leveren.`,
	zonderBsn: (aantal: number) => `${dossiers(aantal)} zonder geldig BSN, dus niet in de lijst:`,
	dubbel: (aantal: number) => `${dossiers(aantal)} met een BSN dat er al in staat:`,
	nietAlles: (aantal: number) =>
		aantal === 1
			? 'De lijst is niet compleet: 1 bestand is niet gelezen of zit nog op slot.'
			: `De lijst is niet compleet: ${String(aantal)} bestanden zijn niet gelezen of zitten nog op slot.`
} as const;
