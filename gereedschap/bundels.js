/**
 * Wat in de bouw bij elkaar in een bestand komt. Zonder dit maakt de bundelaar honderd kleine bestanden, en noemt elke
 * pagina ze allemaal: dat was samen 45 kB van het pakket. Een groep neemt mee wat haar bestanden nodig hebben, behalve wat
 * al in een groep erboven zit.
 */

const deel = (/** @type {string[]} */ ...paden) => new RegExp(paden.join('|'));

export const BUNDELS = [
	{
		// Alle stijl in een bestand: een pagina wacht op de langzaamste van haar bestanden, en samen zijn zij klein.
		name: 'stijl',
		priority: 6,
		test: /\.css$/
	},
	{
		// Wat de startpagina deelt met het rekenwerk. Apart: een werker heeft geen venster, en kan het kader van de site niet laden.
		name: 'grond',
		priority: 5.5,
		test: deel('src/lib/tijd/datum\\.ts', 'src/lib/uitleg/voetlijn', 'src/lib/teksten/(tabblad|voetlijn)')
	},
	{
		// Wat de startpagina nodig heeft, en dus elke pagina. Meer hierin maakt de eerste keer laden trager.
		name: 'begin',
		priority: 5,
		test: deel(
			'node_modules/(svelte(?!/src/reactivity/)|@sveltejs/kit)/',
			'vite/preload-helper',
			'src/lib/weergave/basis/(Icoon|Knop|Paginatitel|kopfocus)',
			'src/lib/weergave/beeld/(Voetlijn|Arcering)',
			'src/lib/staat/(klok|bijwerken)',
			'src/lib/teksten/paginas/kader'
		)
	},
	{
		// Datums en zinnen in woorden: voor elke tekst, en voor een werker.
		name: 'woorden',
		priority: 4.5,
		test: deel(
			'src/lib/tijd/periode',
			'src/lib/taal/(datums|zinnen|zoeken)',
			'src/lib/teksten/(bouwstenen|woordenlijst/ernst)'
		)
	},
	{
		// Wat een pagina met alleen tekst erbij nodig heeft: zij laadt de berekening niet.
		name: 'lezen',
		priority: 4,
		test: deel(
			'src/lib/weergave/basis/(Bedrag\\.|Bericht|Bijwerk|Normenb|Schuifvlak|Tabel|Tekst\\.|Uitklap|Verwijzing)',
			'src/lib/weergave/beeld/Tekstpagina'
		)
	},
	// De volgende drie zijn voor een scherm en voor een werker: daarom staat er geen onderdeel van het scherm in.
	{
		// Het dossier en zijn velden: voor elk formulier.
		name: 'dossier',
		priority: 3.5,
		test: deel(
			'src/lib/dossier/(concept\\.ts|geldend|personalia|velden)',
			'src/lib/invoer/(begrepen|minteken|veldwaarde|zelfde)',
			'src/lib/teksten/minteken\\.ts',
			'src/lib/getal/tijd-erachter'
		)
	},
	{
		// Hoe elke vraag en elk bestand heet.
		name: 'vraagteksten',
		priority: 3.4,
		test: deel('src/lib/teksten/(dossierbestand|vragenlijst)\\.ts')
	},
	{
		// Een brief, zonder hem na te kijken.
		name: 'briefvelden',
		priority: 3.3,
		test: deel('src/lib/dossier/brief', 'src/lib/invoer/brief/route')
	},
	{
		// Wat een formulier is, zonder te rekenen: de velden, het concept en de staat. Dit heeft elke vraag.
		name: 'invullen',
		priority: 3,
		test: deel(
			'src/lib/weergave/basis/(?!Bestandk|Land|Samenvatting|Zoek)',
			'src/lib/staat/(dossierstaat|adres|lezer)'
		)
	},
	{
		// De wet en de lezingen: ook voor de pagina's die alleen daarover gaan.
		name: 'bronnen',
		priority: 2.7,
		test: deel(
			'src/lib/herleiding/(grondslag|lezingen)',
			'src/lib/teksten/(lezingen|normen|wet)\\.ts',
			'src/lib/taal/vindplaatsen',
			'src/lib/normen/(typen|woonland)\\.ts'
		)
	},
	{
		// Wat elke pagina van de vragenlijst om haar vraag heen heeft.
		name: 'vragen',
		priority: 2.5,
		test: deel(
			'src/lib/teksten/andere-dag\\.ts',
			'src/lib/weergave/vragen/(AndereDag|NietGevonden|Vraagblad)'
		)
	},
	// De tabellen komen pas als er gerekend wordt, of als iemand ze wil zien.
	{
		name: 'normen',
		priority: 2.6,
		test: deel('/normen/(.*/)?[\\d-]+\\.json', 'src/lib/normen/(tabellen|woonlandtabellen)')
	},
	{
		// Een eigen tabel keuren, en zeggen wat er niet klopt: komt pas als iemand er een heeft.
		name: 'normtabel',
		priority: 2.5,
		test: deel(
			'src/lib/normen/(drempel|keur|schema|sleutels)',
			'src/lib/dossier/lees-normtabel',
			'src/lib/teksten/normtabel'
		)
	},
	{
		// De maxima narekenen: om te laten zien, en bij een eigen tabel.
		name: 'maxima',
		priority: 2.45,
		test: deel('src/lib/normen/(gedrukt|maxima|som)\\.ts', '/normen/gedrukt/')
	},
	{ name: 'wonen', priority: 2.4, test: deel('src/lib/teksten/wonen') },
	{ name: 'inkomen', priority: 2.4, test: deel('src/lib/teksten/(bijzonder|inkomen)\\.ts') },
	{
		// Wat elke pagina over een brief om zich heen heeft.
		name: 'brief',
		priority: 2.28,
		test: deel('src/lib/staat/briefstaat')
	},
	{ name: 'briefteksten', priority: 2.275, test: deel('src/lib/teksten/brief/') },
	{
		// Terugschrijven: komt pas als iemand dat wil.
		name: 'brieven',
		priority: 2.272,
		test: deel(
			'src/lib/(uitleg|teksten|verslag)/brieven/',
			'src/lib/invoer/brief/(betalingen|schrijven|zaak)',
			'src/lib/controle/inhoudingen',
			'src/lib/regels/afdracht/'
		)
	},
	{
		// Hem nakijken: komt pas als de pagina er al staat.
		name: 'nakijken',
		priority: 2.27,
		test: deel(
			'src/lib/(controle|uitleg/brief)/',
			'src/lib/invoer/brief/(controle|fouten|nakijken|werk|woorden)'
		)
	},
	{
		// Wat de lijst met veel dossiers deelt met de werker die haar uitrekent.
		name: 'overzicht',
		priority: 2.29,
		test: deel(
			'src/lib/overzicht/(?!werker|maker|lijst|maak-bestanden|inpakken)',
			'src/lib/teksten/overzicht/(regel|uitvoer)'
		)
	},
	{
		// Wat er mis kan zijn met een bestand of een veld, in woorden.
		name: 'fouten',
		priority: 2.3,
		test: deel('src/lib/invoer/bestandsfouten', 'src/lib/teksten/veldfouten')
	},
	{
		// Het rekenwerk: alles waarmee een concept wordt gelezen, gekeurd en berekend.
		name: 'rekenen',
		priority: 2,
		test: deel('src/lib/invoer/rekenwerk', 'src/lib/(herleiding|regels|uitleg|uitvoer)/')
	},
	{ name: 'werkblad', priority: 1.5, test: deel('src/lib/teksten/werkblad', 'src/lib/invoer/werkblad/') },
	{
		name: 'loonstroken',
		priority: 1,
		test: deel('src/lib/weergave/loonstroken/', 'src/lib/teksten/loonstroken/')
	}
];
