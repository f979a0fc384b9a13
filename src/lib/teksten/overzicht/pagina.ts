import type { Filter, Kolom } from '../../overzicht/kies.ts';

const dossiers = (aantal: number): string => (aantal === 1 ? '1 dossier' : `${String(aantal)} dossiers`);
const bestanden = (aantal: number): string => (aantal === 1 ? '1 bestand' : `${String(aantal)} bestanden`);

const alKlaar = (aantal: number): string =>
	aantal === 1 ? '1 bestand was al klaar.' : `${String(aantal)} bestanden waren al klaar.`;

/** De lijst met veel dossiers tegelijk, voor wie voor veel mensen werkt. */
export const overzichtteksten = {
	titel: 'Cliënten',
	dossiers,
	bestanden,
	leeg: {
		inleiding:
			'Open de dossiers van al uw cliënten tegelijk. U ziet per dossier de beslagvrije voet van toen en van nu, en wat er nodig is.',
		privacy:
			'Alles gebeurt op dit apparaat. Wij bewaren niets: sluit u dit tabblad, dan is de lijst leeg. Uw bestanden blijven zoals zij zijn.',
		sleep: 'U kunt bestanden of een map ook hierheen slepen.',
		wat: 'Wij lezen dossiers (.json), dossiers met een wachtzin (.beslagvrij) en PDF’s met het dossier erin.'
	},
	kies: { bestanden: 'Kies bestanden', map: 'Kies een map', voegToe: 'Voeg toe' },
	terug: 'Naar het werkblad',
	leegmaken: 'Maak de lijst leeg',
	herberekend: (dag: string) => `Berekend voor ${dag}`,
	nietAlles: 'Afgebroken. Niet elk bestand is open, of niet elke rij is berekend voor deze dag.',
	bezig: {
		openen: (klaar: number, van: number) => `Bezig met openen: ${String(klaar)} van ${String(van)}`,
		rekenen: (klaar: number, van: number) => `Bezig met rekenen: ${String(klaar)} van ${String(van)}`,
		maken: (klaar: number, van: number) => `Bezig met maken: ${String(klaar)} van ${String(van)}`
	},
	verderWerken: 'U kunt intussen gewoon verder werken. Stopt u, dan blijft wat klaar is staan.',
	stop: 'Stop',
	balk: 'Wat er klaar is',
	kapot:
		'De lijst werkt niet in deze browser. Laad de pagina opnieuw, of open de dossiers een voor een in het werkblad.',
	dag: {
		label: 'Bereken voor',
		knop: 'Bereken alles opnieuw',
		fout: 'Vul een dag in, bijvoorbeeld 1-1-2027.',
		naNormen: (laatste: string) =>
			`Voor deze dag zijn er nog geen bedragen. De laatste dag met bedragen is ${laatste}.`,
		voorNormen: (eerste: string) =>
			`Voor deze dag hebben wij geen bedragen. De eerste dag met bedragen is ${eerste}.`,
		anders: (dag: string) => `Bereken voor ${dag}`,
		tabel: 'Of kies een normtabel die u zelf heeft',
		metTabel: (naam: string) => `Met een eigen normtabel: ${naam}. Die is niet van ons.`,
		zonderTabel: 'Rekenen zonder deze tabel'
	},
	opSlot: {
		kop: (aantal: number) =>
			aantal === 1 ? 'Er zit 1 bestand op slot' : `Er zitten ${String(aantal)} bestanden op slot`,
		uitleg: 'Geef de wachtzin. Wij proberen hem op al deze bestanden.',
		knop: 'Open met deze wachtzin',
		bezig: 'Bezig met openen…',
		pastNiet:
			'Deze wachtzin past op geen van de bestanden. Kijk of u hem goed heeft getypt. Blijft een bestand dicht, dan kan het ook beschadigd zijn.',
		weg: (aantal: number) => (aantal === 1 ? 'Laat dit bestand weg' : 'Laat deze bestanden weg')
	},
	overgeslagen: (aantal: number) =>
		aantal === 1
			? '1 ander bestand hebben wij overgeslagen:'
			: `${String(aantal)} andere bestanden hebben wij overgeslagen:`,
	vervangen: (aantal: number) =>
		aantal === 1
			? 'Dit bestand stond al in de lijst. Wij rekenen nu met de nieuwe inhoud:'
			: 'Deze bestanden stonden al in de lijst. Wij rekenen nu met de nieuwe inhoud:',
	/** Aangevuld in het werkblad. */
	bewerkt: 'aangepast, nog niet in een bestand',
	nietBewaard: {
		vraag: 'Wilt u weghalen wat niet bewaard is?',
		uitleg:
			'In de lijst staan dossiers die u in het werkblad heeft aangepast. Die staan nog in geen bestand. Maak er eerst bestanden van als u ze wilt houden.',
		ja: 'Ja, haal weg',
		nee: 'Nee, laat staan'
	},
	enNog: (aantal: number) => `en nog ${String(aantal)}`,
	niets: 'Hier zat geen dossier bij. Kies bestanden die eindigen op .json, .beslagvrij of .pdf.',
	filter: {
		naam: 'Welke dossiers',
		alle: 'Alle',
		omhoog: 'Omhoog',
		omlaag: 'Omlaag',
		nodig: 'Iets nodig',
		binnenkort: 'Datum binnen 30 dagen',
		voorbij: 'Datum voorbij'
	} satisfies Record<Filter | 'naam', string>,
	zoek: 'Naam of nummer',
	nietGevonden: 'Geen dossier past hierbij.',
	toonMeer: (aantal: number) => `Toon er nog ${String(aantal)}`,
	tabel: (aantal: number, kolom: string) => `${dossiers(aantal)}, gesorteerd op ${kolom.toLowerCase()}`,
	kolommen: {
		naam: 'Cliënt',
		beslagOp: 'Beslag op',
		toen: 'BVV toen',
		nu: 'Nu',
		verschil: 'Verschil',
		stand: 'Zekerheid',
		datum: 'Eerste datum',
		nodig: 'Nodig'
	} satisfies Record<Kolom, string>,
	balkkolom: 'Netto per maand',
	waardoor: 'Waardoor',
	kies1: (naam: string) => `Kies ${naam}`,
	kiesAlle: 'Kies alle dossiers die u nu ziet',
	zelfdeNummer: (bestand: string) => `zelfde nummer als ${bestand}`,
	voorbij: (wat: string, dag: string) => `${wat}: ${dag} is voorbij`,
	samen: (omhoog: number, gelijk: number, omlaag: number, nogNiet: number) =>
		`${String(omhoog)} omhoog, ${String(gelijk)} gelijk, ${String(omlaag)} omlaag, ${String(nogNiet)} ${nogNiet === 1 ? 'telt' : 'tellen'} nog niet mee. Samen per maand`,
	metGekozen: 'Met de gekozen dossiers',
	gekozen: (aantal: number) => `${dossiers(aantal)} gekozen`,
	buitenBeeld: (aantal: number) =>
		`Ook gekozen, maar nu niet in de lijst: ${dossiers(aantal)}. Daar gebeurt niets mee.`,
	kiesEerst: 'Kies eerst een of meer dossiers in de lijst.',
	csv: 'Lijst als CSV',
	csvNaam: (dag: string) => `clienten-${dag}.csv`,
	agenda: 'Datums voor uw agenda (.ics)',
	agendaNaam: (dag: string) => `clienten-${dag}.ics`,
	weg: 'Haal uit de lijst',
	maak: {
		knop: 'Maak bestanden',
		kop: (aantal: number) => `Bestanden maken voor ${dossiers(aantal)}`,
		wat: 'Wat wilt u maken?',
		dossier: 'Nieuw dossier',
		dossierHint: 'Met het bedrag van nu. Het oude bedrag en de oude gegevens reizen mee.',
		herzieningHint:
			'Wat er veranderde en wat dat scheelt. Alleen van dossiers die voor een andere dag zijn berekend.',
		niets: 'Kies eerst wat u wilt maken.',
		slot: 'De nieuwe dossiers',
		open: 'Gewone bestanden',
		zelfde: 'Op slot wat op slot zat, met de wachtzin die u net gaf',
		dicht: 'Allemaal op slot, met een nieuwe wachtzin',
		documentenOpen: 'Documenten gaan niet op slot: die zijn om te lezen en te versturen.',
		zip: 'Maak een zip',
		map: 'Zet ze in een map',
		mapHint: 'Bestaat er al een bestand met dezelfde naam, dan komt het nieuwe daarvoor in de plaats.',
		zonder: (aantal: number) =>
			`Van ${dossiers(aantal)} is er nog geen bedrag. Daarvan maken wij geen bestand.`,
		klaarZip: (aantal: number, naam: string) =>
			`${bestanden(aantal)} gemaakt. ${naam} staat bij uw downloads.`,
		klaarMap: (aantal: number) => `${bestanden(aantal)} gemaakt. Zij staan in de map die u koos.`,
		gestopt: (aantal: number) => `Gestopt. ${alKlaar(aantal)}`,
		mislukt: (aantal: number) =>
			`Het schrijven is niet gelukt. Kijk of er ruimte is en of u in de map mag schrijven. ${alKlaar(aantal)} Uw dossiers zijn niet veranderd.`,
		sluit: 'Sluit'
	}
} as const;
