/* Netto en belastbaar, als bedrag gevraagd. Het netto is nooit alleen wat er op de rekening komt (rekenregels 17.1). */

export const nettoteksten = {
	wijze: 'Weet u het netto inkomen?',
	wijzeHint: 'Dat is het bedrag vóór er iets af gaat voor een schuld. Zonder reisgeld en andere onkosten.',
	wijzeLeeg: 'Kies of u het netto bedrag weet.',
	wijzen: {
		bekend: ['Ik weet het netto bedrag', 'Het staat op de loonstrook: het netto loon, vóór de inhouding.'],
		uitrekenen: [
			'Reken het voor mij uit',
			'Kies dit als er al geld af gaat. U begint met wat er op de rekening komt.'
		],
		onbekend: ['Weet ik niet', 'U vult dan in wat het hoogste en het laagste bedrag kan zijn.']
	},
	/** Op het werkblad. */
	wijzeKort: 'Netto opgeven',
	wijzenKort: { bekend: 'Bedrag', uitrekenen: 'Opbouwen', onbekend: 'Onbekend' },
	/** Met waarover het gaat, als dat geen maand is. */
	bedrag: (per = '') => `Netto inkomen${per}, in euro’s`,
	hint: 'Dus voordat er iets af gaat voor een schuld of voor de zorgpremie. Zonder reisgeld en andere onkosten.',
	hoogste: (per = '') => `Wat kan het hoogste netto inkomen zijn${per}, in euro’s?`,
	hoogsteHint: 'Met dit bedrag rekenen wij. Zo is wat u mag houden aan de voorzichtige kant.',
	laagste: (per = '') => `Wat kan het laagste netto inkomen zijn${per}, in euro’s?`,
	laagsteHint: 'Wij zeggen er ook bij wat er dan geldt. Weet u het echt niet? Vul dan 0 in.',
	laagsteLeeg: 'Vul in wat het laagste netto inkomen kan zijn. Weet u het niet? Vul dan 0 in.',
	leeg: 'Vul het netto inkomen in. Is het niets? Vul dan 0 in.',
	waar: [
		'Kijk op de loonstrook bij “netto loon”. Neem het bedrag vóór de inhouding voor beslag of een schuld.',
		'Staat er reisgeld bij? Haal dat er dan af.',
		'Weet u alleen wat er op de rekening komt? Kies dan “Reken het voor mij uit”.'
	],
	onderNul: 'Een netto inkomen is niet lager dan 0. Haal het minteken weg, of vul 0 in.',
	hoog: (bedrag: string) => `Dit is ${bedrag} netto per maand. Klopt dat?`,
	naBeslag:
		'Dit lijkt op wat er overblijft na de inhouding. Wij hebben het bedrag daarvoor nodig. Gaat er al geld af?',
	bouwOp: 'Ja, reken het voor mij uit',
	per: 'Het netto bedrag is',
	perDelen: 'Deze bedragen zijn',
	delen: {
		ontvangen: 'Wat komt er op de rekening, in euro’s?',
		ingehouden: 'Wat gaat eraf voor een schuld, in euro’s?',
		bronheffing: 'Wat gaat eraf voor de zorgpremie van het CAK, in euro’s?',
		onkostenvergoeding: 'Hoeveel reisgeld en andere onkosten zit erin, in euro’s?'
	},
	deelhints: {
		ontvangen: 'Kijk op de bankrekening.',
		ingehouden: 'Voor beslag, of een schuld bij de werkgever of de uitkering. Het staat op de loonstrook.',
		bronheffing: 'Dit heet bronheffing. De meeste mensen hebben dit niet.',
		onkostenvergoeding: 'Alleen wat voor kosten is. Dat is geen inkomen.'
	},
	ontvangenLeeg: 'Vul in wat er op de rekening komt. Is het niets? Vul dan 0 in.',
	ingehoudenLeeg: 'Vul in wat er voor een schuld af gaat. Is het niets? Vul dan 0 in.',
	som: 'Zo komen wij aan het netto inkomen',
	somregels: {
		ontvangen: 'Op de rekening',
		ingehouden: 'Ingehouden voor een schuld',
		bronheffing: 'Ingehouden voor de zorgpremie',
		onkostenvergoeding: 'Vergoeding van kosten'
	},
	somtekens: { ontvangen: '', ingehouden: '+', bronheffing: '+', onkostenvergoeding: '−' },
	uitkomst: (per: string) => `Netto inkomen ${per}`,
	meerOnkosten: 'Dit is meer dan er op de rekening komt. Wij rekenen dan met € 0. Kijk de bedragen na.'
} as const;

export const belastbaarteksten = {
	/** Met waarover het gaat, als dat is gekozen. */
	bedrag: (per = '') => `Belastbaar inkomen${per}, in euro’s`,
	hint: 'Het inkomen voordat er belasting af gaat, met vakantiegeld.',
	hintNeven: 'Betaalt u hierover geen belasting? Vul dan 0 in.',
	leeg: 'Vul het belastbaar inkomen in, of kies “Weet ik niet”.',
	leegNeven: 'Vul het belastbaar inkomen in. Is het niets? Vul dan 0 in.',
	per: 'Is dit per jaar of per maand?',
	perLeeg: 'Kies of het belastbare bedrag per jaar, per maand of per 4 weken is.',
	waar: [
		'Op de jaaropgave heet het “fiscaal loon” of “loon loonheffing”. Dat is een bedrag per jaar.',
		'Op de loonstrook heet het “loon LH” of “fiscaal loon”. Tel het vakantiegeld erbij op.'
	],
	onbekend: 'Weet ik niet: schat het belastbaar inkomen',
	geschat: (bedrag: string) =>
		`Wij rekenen met ${bedrag} belastbaar per jaar. Dat is 12 keer het netto inkomen.`,
	geschatZonderBedrag: 'Wij rekenen met 12 keer het netto inkomen.',
	geschatLaag: 'Het echte bedrag is hoger. Kijk op de jaaropgave als die er is.',
	scheelt: (bedrag: string) =>
		`Weet u het wel? Dan mag u misschien meer houden: hooguit ${bedrag} per maand meer.`,
	scheeltNiets: 'Voor wat u mag houden maakt het niet uit: dat bedrag blijft hetzelfde.',
	scheeltOnbekend: 'Weet u het wel? Dan kan het bedrag dat u mag houden hoger of lager worden.',
	nettoHoger:
		'Dit is lager dan het netto inkomen over een jaar. Dat kan niet. Kijk beide bedragen na, en of het per jaar of per maand is.',
	bedoeldPer: {
		jaar: 'Dit is erg veel voor dit tijdvak. Is het een bedrag per jaar?',
		maand: 'Dit is erg weinig voor een heel jaar. Is dit per maand?',
		vierweken: 'Dit is erg weinig voor een heel jaar. Is dit per 4 weken?'
	},
	zetPer: { jaar: 'Ja, dit is per jaar', maand: 'Ja, dit is per maand', vierweken: 'Ja, dit is per 4 weken' }
} as const;

/** Een getekende loonstrook met de bedragen waar het om gaat. */
export const voorbeeldstrookteksten = {
	kop: 'Loonstrook mei',
	onderschrift: 'Een voorbeeld. Een echte loonstrook kan er anders uitzien.',
	regels: [
		['Bruto loon', '2.400,00', ''],
		['Pensioenpremie', '− 120,00', ''],
		['Loon LH (fiscaal loon)', '2.280,00', '1'],
		['Loonheffing', '− 310,00', ''],
		['Netto loon', '1.970,00', '2'],
		['Reiskosten', '60,00', ''],
		['Inhouding beslag', '− 420,00', ''],
		['Op de rekening', '1.610,00', '']
	],
	uitleg: [
		'Het belastbare bedrag.',
		'Het netto bedrag: vóór de inhouding voor beslag, en zonder reiskosten. Dus niet wat er op de rekening komt.'
	]
} as const;
