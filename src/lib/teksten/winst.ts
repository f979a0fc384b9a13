/** Winst uit een eigen bedrijf: zij telt mee, maar er is niet vanzelf een beslagvrije voet op (art. 475f Rv). */
export const winstteksten = {
	titel: 'Zo telt winst mee',
	bijSoort: {
		inwoner: [
			'Winst telt mee voor de formule. Zij gaat niet af van wat u mag houden.',
			'Heeft u alleen winst? Dan is er niet vanzelf een beslagvrije voet. De kantonrechter beslist daarover.'
		],
		partner: ['Winst van uw partner telt mee voor de formule.']
	},
	vraag: { inwoner: 'Hoeveel winst maakt u?', partner: 'Hoeveel winst maakt uw partner?' },
	bedrag: 'Belastbare winst, in euro’s',
	hint: 'Het bedrag uit de laatste aangifte inkomstenbelasting, na aftrek.',
	waar: [
		'Op de aanslag heet het “belastbare winst uit onderneming”.',
		'Bij freelance werk zonder bedrijf heet het “resultaat uit overige werkzaamheden”.'
	],
	leeg: 'Vul de winst in. Is er geen winst? Vul dan 0 in.',
	verlies: 'Verlies telt als € 0. Het maakt ander inkomen niet lager.',
	/** De uitkomst als er alleen winst is. */
	uitkomst: {
		titel: 'Op winst is niet vanzelf een beslagvrije voet',
		voor: 'Als de kantonrechter dat bepaalt, mag u',
		zinnen: [
			'Dit bedrag geldt nog niet. U heeft alleen winst uit een eigen bedrijf. De wet beschermt die niet vanzelf.',
			'U kunt de kantonrechter vragen om toch een beslagvrije voet te laten gelden (art. 475f Rv). Dat kan voor betalingen die u steeds weer krijgt. En alleen als u te weinig ander geld heeft om van te leven.'
		],
		kern: 'Dit zou u mogen houden',
		portaal: (bedrag: string) =>
			`Er is alleen winst. Er geldt geen beslagvrije voet, tenzij de kantonrechter die op verzoek bepaalt (art. 475f Rv). Dan is zij ${bedrag} per maand.`,
		eis: 'Voorwaarde: de inwoner heeft buiten de weerkerende betalingen onvoldoende middelen van bestaan.',
		perMaand: 'per maand, alleen als de kantonrechter dat bepaalt'
	}
} as const;
