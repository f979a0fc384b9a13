/** De bedragen van een inkomen, zoals iemand ze bij een brief zelf zegt. */
export const briefinkomenteksten = {
	netto: 'Netto inkomen',
	/** Rekenregels 17.1: nooit wat er na het beslag op de rekening komt. */
	nettoHint: 'Het bedrag voordat er beslag af gaat. Zonder reisgeld en andere onkosten.',
	perNetto: 'Per maand of per 4 weken?',
	belastbaar: 'Belastbaar inkomen',
	partner: {
		kop: 'Inkomen van uw partner',
		naam: 'Van wie krijgt uw partner dit inkomen?'
	}
} as const;
