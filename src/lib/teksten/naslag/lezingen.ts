import type { VasteLezingId } from '../../herleiding/lezingen.ts';

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

/** Waarom er bij een keuze die vastligt geen voorbeeld met twee bedragen is. */
export const GEEN_TWEE_BEDRAGEN: Readonly<Record<'vast' | 'vtlb', string>> = {
	vast: 'Hier is niets te kiezen. Beslagvrij rekent het maar op één manier uit, dus is er geen tweede bedrag om ernaast te zetten.',
	vtlb: 'Deze keuze hoort bij het vrij te laten bedrag (vtlb). Ook dat rekenen wij maar op één manier uit.'
};

/** Bij welke soort een keuze die vastligt hoort. */
export const soortVast = (id: VasteLezingId): 'vast' | 'vtlb' => (id.startsWith('vtlb') ? 'vtlb' : 'vast');

export const lezingnaslagteksten = {
	reken: 'Reken de voorbeelden uit',
	bezig: 'Wij rekenen de voorbeelden uit.',
	klaar: 'De voorbeelden staan erbij.',
	uitleg:
		'Dan ziet u bij elke keuze een geval waarin zij verschil maakt. Is er een dossier open, dan ook wat zij daar doet.',
	voorbeeldKop: 'Een voorbeeld',
	keuze: 'Keuze',
	bedrag: 'Beslagvrije voet',
	verschil: 'Verschil',
	onze: 'onze keuze',
	nu: 'zo rekent uw dossier nu',
	meer: (bedrag: string) => `${bedrag} meer`,
	minder: (bedrag: string) => `${bedrag} minder`,
	gelijk: 'evenveel',
	naarVergelijk: 'Zet de berekeningen naast elkaar',
	naarCasus: 'Bekijk dit geval stap voor stap',
	ziet: 'U ziet haar in:',
	dossierKop: 'In uw dossier',
	dossierGeen: 'Maakt hier geen verschil.',
	dossierIs: (bedrag: string, inZin: string) =>
		`Uw beslagvrije voet is nu ${inZin === '' ? '' : `${inZin} `}${bedrag} per maand.`,
	dossierNiets: 'Geen van de keuzes verandert dit bedrag.',
	dossierAantal: (verschil: number, alle: number) =>
		`${verschil === 1 ? 'Eén' : String(verschil)} van de ${String(alle)} keuzes ${verschil === 1 ? 'verandert' : 'veranderen'} dit bedrag:`,
	dossierOpen:
		'Er is een dossier open, maar het is nog niet compleet. Vul het eerst aan; dan staat hier wat elke keuze doet.',
	geenDossier: 'Er is geen dossier open in dit tabblad.'
} as const;
