/** De dagen die tellen na een brief. */
export const termijnteksten = {
	nog: (dagen: number) => (dagen === 1 ? 'Nog 1 dag' : `Nog ${dagen} dagen`),
	vandaag: 'Vandaag is de laatste dag',
	onthoud: 'Dagen om te onthouden',
	voorbij: 'De 4 weken zijn voorbij',
	uiterlijk: (dag: string) => `Reageer uiterlijk ${dag}. Dan telt het ook terug in de tijd.`,
	liefst: (veilig: string, wet: string) =>
		`Reageer liefst uiterlijk ${veilig}. Volgens de wet kan het tot en met ${wet}: dan telt het ook terug in de tijd.`,
	volgensDeWet: (dag: string) =>
		`Volgens de wet kunt u reageren tot en met ${dag}. Dan telt het ook terug in de tijd.`,
	nogSteeds: 'U kunt het nog steeds doorgeven. Meestal telt het dan vanaf de dag dat u het doorgeeft.',
	naBrief: '4 weken na de datum op de brief.',
	houdenAan: 'Deze houden wij aan',
	naOntvangst: '4 weken nadat u hem kreeg (zo staat het in de wet)',
	twaalfMaanden: 'Het bedrag geldt 12 maanden',
	woonkosten: 'Zo lang tellen uw hoge woonkosten mee',
	hardheid: 'Zo lang geldt wat de rechter erbij deed',
	voertuig: 'Vanaf dan telt de auto van de zaak mee',
	agenda: 'Zet in mijn agenda',
	agendanaam: 'Reageren op de brief over mijn beslagvrije voet',
	balk: (begin: string, eind: string, om: number, over: number) =>
		`Van ${begin} tot en met ${eind} zijn ${om + over} dagen. ${om} zijn voorbij, ${over} zijn er nog over.`,
	nu: 'vandaag'
} as const;
