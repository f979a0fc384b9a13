/** De pagina waar iemand bewaart en opent. */
export const bewaarteksten = {
	titel: 'Bewaren en openen',
	inleiding: 'U bewaart zelf wat u heeft ingevuld. Wij krijgen het niet te zien.',
	terug: 'Terug',
	stand: {
		leeg: 'U heeft nog niets ingevuld. Er is dus niets te bewaren.',
		bewaard: 'Bewaard',
		nietBewaard: 'Niet bewaard'
	},
	bestand: {
		kop: 'Bewaar als bestand',
		uitleg: 'Ook als nog niet alles is ingevuld. Later gaat u verder waar u was.',
		zatOpSlot:
			'Het bestand waar dit dossier uit komt, zat op slot. Zonder wachtzin kan iedereen het nieuwe bestand lezen.',
		beveilig: 'Beveilig met een wachtzin',
		beveiligHint: 'Zonder de wachtzin kan niemand het bestand lezen.',
		knop: 'Bewaar',
		zelfde: (naam: string) => `Bewaar in ${naam}`,
		nieuw: 'Bewaar als nieuw bestand',
		bezig: 'Bezig met bewaren',
		geschreven: (naam: string) => `Bewaard in ${naam}.`,
		download: (naam: string) => `${naam} staat bij uw downloads.`,
		geannuleerd: 'Er is niets bewaard. Kies “Bewaar” als u het nog wilt bewaren.',
		geweigerd: (naam: string) =>
			`Uw browser mag niet schrijven in ${naam}. Alles staat nog op deze pagina. Kies “Bewaar als nieuw bestand”, of sta het schrijven toe als uw browser het vraagt.`,
		mislukt: (naam: string) =>
			`Bewaren in ${naam} lukt niet. Misschien is de schijf vol, of is het bestand weg. Alles staat nog op deze pagina. Kies een andere plek.`,
		fout: 'Bewaren lukt niet. Alles staat nog op deze pagina. Probeer het nog eens.'
	},
	/** Wat de handreiking voor schuldhulpverleners vraagt af te spreken (VNG, "Output opslaan"), voor iedereen. */
	afspraken: {
		kop: 'Denk hieraan als u bewaart',
		punten: [
			{
				kop: 'Waar?',
				tekst:
					'Kies een plek waar alleen u bij kunt. Werkt u voor een organisatie? Gebruik dan het dossier of de map die daarvoor is afgesproken.'
			},
			{ kop: 'Wie?', tekst: 'Geef het bestand alleen aan iemand die het nodig heeft.' },
			{
				kop: 'Hoe lang?',
				tekst:
					'Gooi het bestand weg als u het niet meer nodig heeft. Leeg ook de prullenbak. Een organisatie heeft vaste termijnen.'
			},
			{
				kop: 'Mag iemand het inzien?',
				tekst:
					'Gaat het bestand over een ander? Die mag vragen wat erin staat. Zorg dat u het kunt laten zien.'
			}
		]
	},
	open: {
		kop: 'Open een bestand',
		sleep: 'Op een computer kunt u een bestand ook naar deze pagina slepen.',
		vervolg: 'Hoe wilt u verder?',
		vragen: 'Verder met de vragen',
		werkblad: 'Naar het werkblad',
		brief: 'Verder met de brief'
	},
	browser: {
		kop: 'Bewaar in deze browser',
		uitleg:
			'Er komt dan geen bestand. Alleen met uw wachtzin gaat het weer open, in deze browser op dit apparaat.',
		deelt: {
			titel: 'Gebruikt iemand anders dit apparaat ook?',
			uitleg: 'Bewaar hier dan niets. Een ander ziet welke namen in de lijst staan, en kan de lijst wissen.'
		},
		kwijt:
			'Een browser kan dit zelf opruimen: als de schijf vol raakt, als u de geschiedenis wist, of als u lang niet langskomt (Safari: na zeven dagen). In een privévenster is het weg als u het sluit. Bewaar wat u niet kwijt wilt daarom ook als bestand.',
		naam: 'Naam in de lijst',
		naamHint: 'Deze naam is zonder wachtzin te lezen. Gebruik een nummer, geen naam van een persoon.',
		knop: 'Bewaar in deze browser',
		bewaard: (naam: string) => `‘${naam}’ is bewaard in deze browser.`,
		mislukt:
			'Bewaren in deze browser lukt niet. Misschien is de schijf vol, of staat de browser het niet toe. Alles staat nog op deze pagina. Bewaar het als bestand.',
		lijst: 'In deze browser bewaard',
		leeg: 'Er is niets bewaard in deze browser.',
		onleesbaar:
			'Deze browser geeft geen toegang tot wat erin is bewaard. Kijk of u in een privévenster werkt.',
		op: (dag: string, tijd: string) => `bewaard op ${dag} om ${tijd}`,
		open: 'Open',
		verwijder: 'Verwijder',
		/** Achter de knop, voor wie luistert. */
		welke: (naam: string) => `‘${naam}’`,
		verwijderd: (naam: string) => `‘${naam}’ is weg uit deze browser.`,
		gewist: 'Alles is weg uit deze browser.',
		wis: 'Wis deze lijst',
		verwijderVraag: {
			titel: (naam: string) => `‘${naam}’ verwijderen?`,
			uitleg: 'U kunt het niet terughalen.',
			ja: 'Ja, verwijder',
			nee: 'Nee, ga terug'
		},
		wisVraag: {
			titel: 'De hele lijst wissen?',
			uitleg:
				'Alles wat in deze browser is bewaard, gaat dan weg. U kunt het niet terughalen. Wat u nu heeft ingevuld, blijft staan.',
			ja: 'Ja, wis de lijst',
			nee: 'Nee, ga terug'
		},
		vervangVraag: {
			titel: (naam: string) => `‘${naam}’ vervangen?`,
			uitleg: 'Er staat al iets met deze naam in de lijst. Dat gaat dan weg.',
			ja: 'Ja, vervang',
			nee: 'Nee, kies een andere naam'
		},
		fout: {
			naam: 'Vul een naam in, bijvoorbeeld een nummer. Zo vindt u het terug.'
		}
	}
} as const;

/** De zin waarmee een bestand op slot gaat. */
export const wachtzinteksten = {
	label: 'Wachtzin',
	hint: (tekens: number) =>
		`Minstens ${tekens} tekens. Vier losse woorden achter elkaar zijn goed te onthouden.`,
	kwijt:
		'Schrijf de wachtzin op en bewaar hem apart. Bent u hem kwijt, dan gaat dit nooit meer open. Ook wij kunnen dat dan niet.',
	toon: 'Toon de wachtzin',
	fout: {
		leeg: 'Vul een wachtzin in.',
		teKort: (tekens: number) => `Deze wachtzin is te kort. Gebruik minstens ${tekens} tekens.`,
		past: 'Dit gaat niet open. De wachtzin is anders, of het bestand is beschadigd of van een nieuwere versie. Typ de wachtzin nog eens. Lukt het dan niet, neem dan een andere kopie.'
	},
	geenSlot:
		'Deze browser kan hier geen wachtzin gebruiken. Open Beslagvrij op een adres dat met https begint.',
	vraag: (naam: string) => `Wachtzin van ${naam}`,
	vraagUitleg: 'Dit is op slot. Typ de wachtzin waarmee het is bewaard.',
	open: 'Open',
	bezig: 'Bezig met openen',
	annuleer: 'Annuleer'
} as const;
