/** Wie geen woonadres in Nederland heeft, en laat zien waar hij woont en wat hij verdient (art. 475e lid 1 Rv). */
export const briefopenheidteksten = {
	nogDoen: 'Wilt u dat nog vertellen? Kies dan “Ja”. U kunt er hierna een brief over maken.',
	dan: (bedrag: string) =>
		`Vertelt u de deurwaarder waar u woont en wat u verdient? Dan is het ${bedrag} per maand.`,
	doe: {
		kop: 'Vertel waar u woont en wat u verdient',
		tekst: [
			'U mag dan meer houden. Ga terug naar “Waar u staat ingeschreven”.',
			'Kies daar dat de deurwaarder het weet. Dan kunt u er een brief over maken.'
		]
	}
} as const;
