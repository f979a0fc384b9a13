/** Wie geen woonadres in Nederland heeft, en laat zien waar hij woont en wat hij verdient (art. 475e lid 1 Rv). */
export const briefopenheidteksten = {
	/** De brief die erbij hoort, vertelt het ook. */
	ja: 'Ja, of ik vertel het nu met een brief',
	/** Wat de brief over iemand zegt, moet waar zijn. */
	vastePlek: 'Dit kan alleen als u een vaste plek heeft waar u woont. Kies anders “Nee”.',
	dan: (bedrag: string) =>
		`Vertelt u de deurwaarder waar u woont en wat u verdient? Dan is het ${bedrag} per maand.`,
	doe: {
		kop: 'Vertel waar u woont en wat u verdient',
		tekst: [
			'U mag dan meer houden. Dat kan alleen als u een vaste plek heeft waar u woont.',
			'Kies bij “Waar u staat ingeschreven” dat u het met een brief vertelt. Wij maken die brief.'
		]
	}
} as const;
