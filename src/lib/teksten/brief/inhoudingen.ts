/** Wat er echt van het inkomen af ging, naast de brief en naast wat er mocht; ook bij een verrekening, dus zonder het woord beslag. */
export const inhoudingsteksten = {
	titel: 'Wat is er ingehouden?',
	bezig: 'Wij halen uw gegevens op.',
	inleiding:
		'Kijk op uw loonstroken of specificaties. Netto is wat u zou krijgen als er niets af ging. Weet u een maand niet? Laat die dan leeg.',
	nietNaast:
		'Van deze brief kunnen wij de inhoudingen niet narekenen. Vraag hulp bij het Juridisch Loket: 0800-8020.',
	sinds: 'Sinds wanneer gaat er geld van uw inkomen af?',
	netto: 'Netto',
	ingehouden: 'Ging eraf',
	/** De brief is een latere berekening. */
	vanafBrief: 'Wij kijken naar de tijd vanaf uw brief. Daarvoor gold een ander bedrag.',
	meerDanNetto: 'Er kan niet meer af gaan dan er netto binnenkwam.',
	/** Achter de reden waarom er geen brief past. */
	bovenBrief:
		'Er ging meer af dan de brief toestaat. Geef dat door aan wie uw inkomen betaalt. Stuur de brief van de deurwaarder mee.',
	tePlaatsen: 'Vul eerst in sinds wanneer er geld af gaat.',
	overal: 'Elke maand ging dit eraf',
	meer: 'Toon eerdere maanden',
	mocht: (mag: string) => `Er mocht ${mag} af.`,
	teVeel: (bedrag: string) => `Te veel: ${bedrag}.`,
	nietTeVeel: 'Niet te veel.',
	som: {
		kop: 'Samen',
		ingevuld: (aantal: number) =>
			aantal === 1 ? '1 betaling is ingevuld.' : `${aantal} betalingen zijn ingevuld.`,
		teVeel: 'Te veel ingehouden volgens uw gegevens',
		bovenBrief: 'Meer dan er volgens de brief af mocht',
		bovenBriefZin: 'Geef dat door aan wie uw inkomen betaalt. Stuur de brief mee.',
		schuld: 'Krijgt u dit terug? Dan is uw schuld ook weer zoveel hoger.',
		goed: 'Er is niet te veel ingehouden.',
		pasLater:
			'Het veranderde pas na de brief. Het nieuwe bedrag telt meestal vanaf de dag dat u dit doorgeeft. De brief vraagt dit daarom niet terug.',
		nietTerug:
			'De vier weken na uw brief zijn voorbij. De brief vraagt dit bedrag daarom niet terug. Wilt u dat toch? Vraag hulp bij het Juridisch Loket: 0800-8020.'
	},
	vakantiegeld: {
		kop: 'Ging er ook vakantiegeld af?',
		uitleg:
			'Had u in een maand minder dan u mag houden? Dan houdt u dat tekort van uw vakantiegeld. Zo besliste de Hoge Raad.',
		dag: 'Wanneer kreeg u uw vakantiegeld?',
		netto: 'Hoeveel netto vakantiegeld was het, voordat er iets af ging?',
		ingehouden: 'Hoeveel ging daarvan af?',
		maanden: 'Verdiende u niet elke maand hetzelfde?',
		maandenUitleg: 'Verander dan het netto van die maanden.',
		onbekend: 'Voor een van deze maanden kennen wij de bedragen niet. Dan kunnen wij dit niet narekenen.',
		goed: 'Er is niet te veel van uw vakantiegeld af gegaan.',
		komtNog: 'Dit vakantiegeld komt nog. Hieronder staat wat er straks af mag.',
		ervoor: 'Dit vakantiegeld kwam voordat er geld af ging. Daarom rekenen wij het niet na.'
	},
	naarBrief: 'Naar de brief terug'
} as const;
