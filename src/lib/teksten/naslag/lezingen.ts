/** Een voorbeeld bij een lezing dat geen casus is. */
export const LEZINGVERHALEN = {
	vierweken: {
		titel: 'Een loonstrook van vier weken is zoek',
		verhaal: [
			'Op 30 juni 2026 ligt er beslag op het loon van Kees. Hij woont alleen en krijgt elke vier weken loon.',
			'Er horen drie loonstroken mee te tellen. Van twee is er een strook, met € 2.000 loon. De derde is zoek.'
		]
	}
} as const;

/** De keuzes die vastliggen, per soort: waarom er geen voorbeeld met twee bedragen is. */
export const VASTE_SOORTEN = {
	vast: {
		kop: 'Bij de beslagvrije voet',
		geenVoorbeeld:
			'Wij rekenen deze keuzes maar op één manier uit. Daarom is er geen tweede bedrag om ernaast te zetten.'
	},
	vtlb: {
		kop: 'Bij het vrij te laten bedrag (vtlb)',
		geenVoorbeeld:
			'Ook deze rekenen wij maar op één manier uit. De casussen gaan niet over het vrij te laten bedrag.'
	}
} as const;

export const lezingnaslagteksten = {
	reken: 'Reken de voorbeelden uit',
	bezig: 'Wij rekenen de voorbeelden uit.',
	klaar: 'De voorbeelden staan erbij.',
	uitleg:
		'Dan ziet u bij elke keuze een geval waarin zij verschil maakt. Is er een dossier open, dan ook wat zij daar doet.',
	voorbeeldKop: 'Een voorbeeld',
	keuze: 'Keuze',
	bedrag: 'Beslagvrije voet',
	onze: 'onze keuze',
	nu: 'zo rekent dit dossier nu',
	meer: (bedrag: string) => `${bedrag} meer`,
	minder: (bedrag: string) => `${bedrag} minder`,
	gelijk: 'evenveel',
	naarVergelijk: 'Zet de berekeningen naast elkaar',
	dossierKop: 'In het open dossier',
	dossierGeen: 'Maakt hier geen verschil.',
	dossierIs: (bedrag: string, inZin: string) =>
		`In het open dossier is de beslagvrije voet nu ${inZin === '' ? '' : `${inZin} `}${bedrag} per maand.`,
	dossierNiets: 'Geen van de keuzes verandert dit bedrag.',
	dossierAantal: (verschil: number, alle: number) =>
		`${verschil === 1 ? 'Eén' : String(verschil)} van de ${String(alle)} keuzes ${verschil === 1 ? 'verandert' : 'veranderen'} dit bedrag:`,
	dossierOpen:
		'Er is een dossier open, maar het is nog niet compleet. Vul het eerst aan; dan staat hier wat elke keuze doet.',
	geenDossier: 'Er is geen dossier open in dit tabblad.'
} as const;
