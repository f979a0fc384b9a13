/** Wat er van een getypt land gelezen is. */
export const landteksten = {
	factor: (land: string, factor: string) =>
		factor === '1'
			? `Voor ${land} gelden dezelfde bedragen als in Nederland.`
			: `Voor ${land} rekenen wij met ${factor} keer de bedragen van Nederland (woonlandfactor ${factor}).`,
	nederland: 'Nederland is niet het buitenland. Kies bij het adres: een woonadres in Nederland.',
	welkLand: 'Dit land staat niet in de lijst. Welk land bedoelt u?',
	nietInLijst:
		'Dit land staat niet in de lijst. Wij rekenen dan met de bedragen van Nederland. Kijk na hoe u het land heeft geschreven.'
} as const;

/** De som van de kosten van een koopwoning. */
export const koopsomteksten = {
	titel: 'Reken het bedrag voor mij uit',
	rente: 'Rente van uw hypotheek',
	renteHint: 'Zonder aflossing. Uw bank zegt hoeveel van het maandbedrag rente is.',
	erfpacht: 'Erfpacht',
	erfpachtHint: 'Betaalt u die niet? Laat dit leeg.',
	woz: 'WOZ-waarde van uw woning',
	wozHint: 'Die staat op de aanslag van de gemeente. Voor onderhoud telt elke maand 0,057% ervan mee.',
	som: (optelling: string, samen: string): string => `${optelling} = ${samen} per maand`,
	neem: (samen: string): string => `Vul ${samen} in`
} as const;

/** Vragen over met wie iemand woont, waar, en wat dat kost. */
export const woonteksten = {
	leefsituatie: {
		vraag: 'Met wie woont u?',
		leeg: 'Kies met wie u woont.',
		opties: {
			alleenstaande: ['Zonder partner', 'En zonder kind onder de 18.'],
			alleenstaande_ouder: ['Zonder partner, met een kind', 'Eén of meer kinderen onder de 18.'],
			gehuwd_zonder_kinderen: ['Met een partner', 'En zonder kind onder de 18.'],
			gehuwd_met_kinderen: ['Met een partner en een kind', 'Eén of meer kinderen onder de 18.']
		},
		hulpTitel: 'Wie telt als partner of kind?',
		hulp: [
			'Een partner is iemand met wie u woont en samen de kosten deelt. U hoeft niet getrouwd te zijn.',
			'Een ouder, een eigen kind of een huurder telt niet als partner.',
			'Een kind telt mee als het bij u woont en u er kinderbijslag voor krijgt.'
		]
	},
	adres: {
		vraag: 'Waar staat u ingeschreven?',
		hint: 'Het gaat om uw woonadres bij de gemeente.',
		leeg: 'Kies waar u staat ingeschreven, of kies “Weet ik niet”.',
		opties: {
			nederland: ['Op een woonadres in Nederland', undefined],
			geen: ['Ik heb geen woonadres', 'Bijvoorbeeld alleen een briefadres, of nergens ingeschreven.'],
			buitenland: ['Ik woon in het buitenland', undefined],
			onbekend: [
				'Weet ik niet',
				'Wij rekenen dan met een woonadres in Nederland. Vraag het na bij uw gemeente.'
			]
		}
	},
	buitenland: {
		vraag: 'In welk land woont u?',
		leeg: 'Kies het land waar u woont.',
		uitleg:
			'Typ de naam van het land. Waar het leven goedkoper is, geldt een deel van het Nederlandse bedrag.',
		geenTabel: (datum: string) => `Voor ${datum} hebben wij geen lijst met landen.`,
		isNederland:
			'Nederland is niet het buitenland. Ga terug en kies “Op een woonadres in Nederland”. Of vul een ander land in.',
		kiesUit: (landen: string) => `Kies het land uit de lijst. Bedoelt u ${landen}?`,
		factor: 'Welke woonlandfactor geldt er?',
		factorHint: 'Een getal van 0,1 tot 1, voor wat het leven in dat land kost. Bijvoorbeeld 0,6.',
		factorLeeg: 'Vul de woonlandfactor in, bijvoorbeeld 0,6.',
		factorWaar: 'De factor staat in de brief van de deurwaarder. Of vraag hem aan de deurwaarder.'
	},
	instelling: {
		vraag: 'Woont u in een instelling?',
		hint: 'Bijvoorbeeld een verpleeghuis of een instelling voor beschermd wonen.',
		leeg: 'Kies of u in een instelling woont.',
		kosten: 'Wat betaalt u per maand aan de instelling, in euro’s?',
		kostenLeeg: 'Vul in wat u per maand aan de instelling betaalt.',
		kostenWaar: 'Kijk op de rekening van de instelling of in de brief over uw eigen bijdrage.'
	},
	openheid: {
		vraag: 'Weet de deurwaarder waar u woont en wat u verdient?',
		hint: 'U heeft dan zelf verteld waar u woont, met wie, en welk inkomen u heeft.',
		leeg: 'Kies of de deurwaarder weet waar u woont en wat u verdient.',
		uitleg: {
			geen: 'Zonder woonadres mag u minder houden. Vertelt u alles aan de deurwaarder? Dan geldt het gewone bedrag.',
			buitenland:
				'In het buitenland mag u minder houden. Vertelt u alles aan de deurwaarder? Dan geldt een hoger bedrag.'
		},
		nee: 'Nee, of nog niet'
	},
	woning: {
		vraag: 'Wat voor woning heeft u?',
		hintZonderAdres: 'Heeft u geen eigen plek? Kies dan “Weet ik niet”.',
		leeg: 'Kies wat voor woning u heeft, of kies “Weet ik niet”.',
		opties: {
			huur: ['Een huurwoning', 'Of een gehuurde kamer.'],
			koop: ['Een koopwoning', 'Dan kunt u geen huurtoeslag krijgen. Dat vragen wij dus niet.'],
			onbekend: ['Weet ik niet', 'Wij rekenen dan met gewone woonkosten.']
		}
	},
	huurtoeslag: {
		vraag: 'Heeft uw woning een eigen voordeur, keuken en wc?',
		hint: 'Alleen dan kan er huurtoeslag voor zijn. Uw inkomen doet er hier niet toe.',
		leeg: 'Kies “Ja”, “Nee” of “Weet ik niet”: heeft u een eigen voordeur, keuken en wc?',
		opties: {
			ja: ['Ja', 'Ook als u geen huurtoeslag heeft aangevraagd.'],
			nee: ['Nee', 'Bijvoorbeeld een kamer. Of er is om een andere reden geen huurtoeslag voor de woning.'],
			onbekend: [
				'Weet ik niet',
				'Wij rekenen dan met gewone woonkosten. Het bedrag kan daardoor te laag zijn.'
			]
		},
		hulpTitel: 'Voor welke woning is huurtoeslag?',
		hulp: [
			'Huurtoeslag is er voor een zelfstandige woning: met een eigen voordeur, keuken en toilet.',
			'Verdient u te veel voor huurtoeslag? Kies dan toch “Ja”, als de woning wel past.'
		]
	},
	woonkosten: {
		vraagHoog: (drempel: string) => `Betaalt u per maand meer dan ${drempel} kale huur?`,
		vraagHoogOnbekend: (drempel: string) => `Betaalt u per maand meer dan ${drempel} huur of hypotheek?`,
		vraagZonderToeslag: 'Weet u wat u per maand voor uw woning betaalt?',
		uitlegZonderToeslag: 'U krijgt geen huurtoeslag. Met hogere woonkosten mag u soms meer houden.',
		uitlegHoog: 'Met hoge woonkosten mag u soms tijdelijk meer houden.',
		leeg: 'Kies wat u voor uw woning betaalt, of kies “Weet ik niet”.',
		zonderDrempel: 'het normale bedrag aan',
		jaBedrag: 'Ja, ik vul het bedrag in',
		onbekend: 'Weet ik niet',
		onbekendHint: 'Wij tellen dan niets extra. Het bedrag kan daardoor te laag zijn.',
		bedrag: { huur: 'Kale huur per maand, in euro’s', koop: 'Kosten van uw koopwoning per maand, in euro’s' },
		bedragLeeg: 'Vul in wat u per maand voor uw woning betaalt.',
		waarHuur:
			'De kale huur staat in uw huurcontract of in de brief over uw nieuwe huur. Servicekosten horen er niet bij.',
		waarHuurMetServicekosten:
			'De kale huur staat in uw huurcontract of in de brief over uw nieuwe huur. Tot en met 2025 telt u daar servicekosten bij op, tot € 48.',
		waarKoop:
			'Dit is de rente van uw hypotheek, de erfpacht en een deel voor onderhoud. Aflossing telt niet mee. Hieronder rekenen wij het voor u uit.',
		einde: 'Tot en met welke dag telt dit extra mee?',
		eindeHintZonderToeslag: 'Staat er een dag in uw brief? Bijvoorbeeld 31-12-2026.',
		eindeHint:
			'Hoge woonkosten tellen meestal 18 maanden. Staat er een dag in uw brief? Bijvoorbeeld 31-12-2026.'
	}
} as const;
