/** Aan de knoppen draaien: wat er uit zou komen als iets anders was. */
export const knopteksten = {
	titel: 'Draai aan de knoppen',
	kop: 'Welke regels veranderen mee?',
	/** De titel van het tabblad zodra er iets anders staat. */
	titelWatals: (titel: string) => `Wat als: ${titel}`,
	inleiding:
		'Verander iets en zie welke regels van de berekening anders worden. Het geval zelf verandert niet.',
	watals: 'Wat als',
	watalsUitleg: 'Dit is een proef om van te leren, en geen echte berekening. U kunt haar niet bewaren.',
	/** Op elk vel, en boven alles wat iemand kopieert. */
	stempel: (titel: string) => `Wat als: een proef met “${titel}”. Geen echte berekening.`,
	echt: 'Beslagvrije voet per maand',
	bedrag: (bedrag: string, inZin: string) => (inZin === '' ? bedrag : `${inZin} ${bedrag}`),
	eerst: 'Zonder draaien',
	was: (waarde: string) => `Was: ${waarde}`,
	zelfdeBedrag: 'Het bedrag blijft hetzelfde.',
	gelijk: 'Alles staat zoals het was. Draai aan een knop om te zien wat er verandert.',
	foutTelt: 'Bij een knop staat iets wat niet kan. Dat telt niet mee: de zin bij die knop zegt wat wel kan.',
	aantal: (anders: number, regels: number) =>
		anders === 1
			? `1 van de ${String(regels)} regels wordt anders.`
			: `${String(anders)} van de ${String(regels)} regels worden anders.`,
	/** Voor wie luistert. */
	gezegd: (aantal: string, bedrag: string) => `${aantal} Wat als: ${bedrag} per maand.`,
	teruggezet: 'Alles staat weer zoals het was.',
	nietGelukt: (zin: string) => `Dit kan niet. ${zin}`,
	knoppen: 'De knoppen',
	groepen: {
		dag: 'Dag en normtabel',
		gegevens: 'Gegevens',
		normen: 'Een norm',
		lezingen: 'Lezingen van de wet'
	},
	datum: 'Peildatum',
	normtabel: 'Normtabel',
	normtabelHint:
		'De feiten en de dag blijven dan staan. Alleen de bedragen en regels van de wet zijn anders.',
	tabel: (vanaf: string, totEnMet: string) => `${vanaf} tot en met ${totEnMet}`,
	tabelVanDag: 'Die bij de dag hoort',
	kiesNorm: 'Welke norm?',
	kiesNormHint: 'Andere normen gaan niet mee: verandert u een bijstandsnorm, dan blijft het maximum staan.',
	normTelt: 'Doet mee in deze berekening',
	normTeltNiet: 'Doet nu niet mee',
	metLetter: (letter: string, naam: string) => `${letter}: ${naam}`,
	/** De koppen waar de gegevens onder staan. */
	vakken: {
		inkomen: 'Inkomen',
		inkomenVan: (naam: string) => `Inkomen: ${naam}`,
		meer: 'Meer over dit inkomen',
		strook: (periode: string) => `Loonstrook ${periode}`,
		zonderStrook: (periode: string) => `Zonder loonstrook: ${periode}`,
		wonen: 'Wonen',
		beslag: 'Beslag',
		bijzonder: 'Toeslagen en kantonrechter'
	},
	/** Achter een kop die dicht kan: er staat iets anders in. */
	vakAnders: (titel: string) => `${titel} (anders)`,
	vanWie: { inwoner: 'De inwoner', partner: 'De partner' },
	onbekend: 'Niet bekend',
	geenAnderLand: 'Geen ander land',
	volgordeVanDeWet: 'Volgens de volgorde van de wet',
	overheidsvordering: 'Geen inkomen: een overheidsvordering op de bankrekening',
	geenGroep: 'Nee',
	alleEigen: 'Ja, alle eigen inkomens waarop beslag kan',
	perJaar: 'per jaar',
	periode: 'Periode',
	bedragTeVeel: (getypt: string, hoogste: string) =>
		`${getypt} is te veel voor een proef. Kijk of er nullen te veel staan. Hier kan tot en met ${hoogste}.`,
	/** Over welk ander veld een zin gaat. */
	overVeld: (naam: string, zin: string) => `${naam}: ${zin}`,
	/** De dag is zo ver weg dat geen strook meer telt. */
	geschoven: (naam: string, hoeveel: string) =>
		`Op deze dag telt geen loonstrook van dit inkomen meer mee: ${naam}. Daarom staan die loonstroken in deze proef ${hoeveel}. De bedragen erop zijn hetzelfde gebleven.`,
	geschovenMet: {
		maand: (aantal: number) => (aantal === 1 ? '1 maand' : `${String(aantal)} maanden`),
		vierweken: (aantal: number) => (aantal === 1 ? '4 weken' : `${String(aantal)} keer 4 weken`)
	},
	later: (hoeveel: string) => `${hoeveel} later`,
	eerder: (hoeveel: string) => `${hoeveel} eerder`,
	strokenDag:
		'De loonstroken in dit geval passen niet bij deze dag. Kies een dag dichter bij die van het geval, of een andere normtabel.',
	strokenMissen:
		'De loonstroken in dit dossier passen niet bij zijn eigen peildatum, en hier zijn zij niet te veranderen. Vul ze aan in het werkblad. Een normtabel, een norm of een lezing kunt u hier wel veranderen.',
	misteAl: (zin: string) =>
		`In dit dossier klopt iets niet, ook zonder deze knop. ${zin} Dat kan in het werkblad. Een normtabel, een norm of een lezing kunt u hier wel veranderen.`,
	perMaand: 'per maand',
	niets: 'niets',
	gedraaid: 'Dit is anders',
	van: (naam: string, van: string, naar: string) => `${naam}: van ${van} naar ${naar}`,
	zetTerug: 'Zet terug',
	zetTerugVan: (naam: string) => `Zet terug: ${naam}`,
	allesTerug: 'Zet alles terug',
	regels: 'Wat er verandert',
	tekens: { anders: '≠', nieuw: '+', weg: '−', gelijk: '=' },
	standen: { anders: 'anders', nieuw: 'nieuw', weg: 'vervalt', gelijk: 'hetzelfde' },
	alleenUitleg: 'zelfde bedrag, andere uitleg',
	dezelfde: (aantal: number) =>
		aantal === 1 ? '1 regel blijft hetzelfde' : `${String(aantal)} regels blijven hetzelfde`,
	eerstBedrag: 'eerst',
	danBedrag: 'nu',
	som: 'Som',
	geenBedrag: 'geen',
	normMist: (naam: string) =>
		`In deze normtabel staat deze norm niet: ${naam}. Zet die norm eerst terug, of kies een andere tabel.`,
	geenTabel: 'Deze normtabel hebben wij niet. Kies een tabel uit de lijst.',
	nietTeRekenen: 'Hiermee is niet te rekenen. Zet een norm terug, of kies een ander getal.',
	normfout: {
		leeg: (nu: string) => `Vul een getal in. Nu is het ${nu}.`,
		geenGetal: (nu: string) => `Dit is geen getal. Vul het zo in: ${nu}.`,
		negatief: (nu: string) => `Een norm is nooit onder nul. Haal het minteken weg. Nu is het ${nu}.`,
		nul: (nu: string) => `Nul kan hier niet: dan is er geen norm meer. Nu is het ${nu}.`
	},
	buitenGrens: {
		teLaag: (nu: string, laagste: string, hoogste: string) =>
			`Dit is minder dan een tiende van ${nu}. Vul een getal in van ${laagste} tot en met ${hoogste}.`,
		teHoog: (nu: string, laagste: string, hoogste: string) =>
			`Dit is te veel naast ${nu}. Vul een getal in van ${laagste} tot en met ${hoogste}.`
	}
} as const;
