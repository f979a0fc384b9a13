/** Op welk inkomen nog een ander beslag ligt. */
export const lopendBeslagteksten = {
	vraag: 'Op welk inkomen ligt nog een ander beslag?',
	uitleg: 'Vul per inkomen in hoeveel u ervan houdt. Dat bedrag staat in de brief over dat beslag.',
	bedrag: 'Hoeveel mag er van dit inkomen overblijven, in euro’s?',
	hint: 'In de brief heet dit: de beslagvrije voet voor dit inkomen.',
	vanPartner: 'Van uw partner',
	leeg: 'Kies op welk inkomen nog een ander beslag ligt.',
	leegBedrag: 'Vul in hoeveel er van dit inkomen overblijft.',
	terug: 'Klopt het niet? Ga terug en haal het vinkje weg.'
} as const;

/** Beslag op meer inkomens. */
export const verdelingteksten = {
	vraag: 'Op welke inkomens ligt beslag?',
	hint: 'Kies er minstens twee.',
	leeg: 'Kies minstens twee inkomens. Ligt er op één inkomen beslag? Ga dan terug en haal het vinkje weg.',
	teWeinig:
		'U heeft maar één inkomen ingevuld waarop beslag kan liggen. Wij verdelen dan niets. U kunt gewoon verder.',
	uitleg: 'Wij verdelen het bedrag dat u mag houden. Een hoger inkomen krijgt een groter deel.'
} as const;

/** Op welk inkomen het beslag ligt. */
export const welkInkomenteksten = {
	vraag: 'Op welk inkomen ligt het beslag?',
	hint: 'Kijk in uw brief. Daarin staat uw werkgever, uitkering of pensioen.',
	leeg: 'Kies op welk inkomen het beslag ligt, of kies “Weet ik niet”.',
	onbekend: 'Weet ik niet',
	onbekendHint: (naam: string) => `Wij rekenen dan met ${naam}. Dat komt volgens de wet het eerst.`,
	onbekendZonder: 'Wij nemen dan het inkomen dat volgens de wet het eerst komt.',
	eerst: 'Komt volgens de wet het eerst.',
	netto: (bedrag: string) => `Netto ${bedrag} per maand.`,
	hulpTitel: 'Welk inkomen komt volgens de wet eerst?',
	hulp: [
		'De wet heeft een vaste volgorde. Een uitkering gaat voor loon. Loon gaat voor pensioen.',
		'Bijstand komt als eerste. Heeft u twee inkomens van dezelfde soort? Dan komt het hoogste eerst.',
		'De deurwaarder mag een ander inkomen kiezen als hij dan maar één beslag nodig heeft.'
	],
	samen: 'Betaalt UWV deze uitkeringen samen uit?',
	samenHint:
		'UWV mag uitkeringen samen als één inkomen zien. Kijk in uw brief of dat zo is. De precieze voorwaarden zijn niet openbaar.',
	samenOptie: (naam: string) => `${naam} hoort erbij`
} as const;

/** Het beslagobject kiezen, met de volgorde van de wet (art. 475c Rv). */
export const beslagobjectteksten = {
	volgorde: 'Wettelijke volgorde van beslag',
	voorstel: 'voorstel volgens de wet',
	netto: (bedrag: string) => `${bedrag} netto per maand`,
	gevolg: (tbvv: string, ruimte: string) => `Bij beslag hierop: tBVV ${tbvv}, beslagruimte ${ruimte}.`,
	overheidUitleg: 'Dan is er geen inkomen als beslagobject. Al het eigen inkomen telt samen.',
	kanNiet: 'Deze inkomens kunnen geen beslagobject zijn',
	kanNietNeven: 'dit is een neveninkomst',
	kanNietPartner: 'wissel inwoner en partner om hiervoor te rekenen',
	afwijken: 'Afwijken mag als één beslag op dat inkomen genoeg is (art. 475c lid 3).',
	alBeslag: 'Ligt er al beslag op een inkomen? Dat hoort in stap 3.4.',
	zonderVolgorde: 'De volgorde verschijnt als alle inkomens compleet zijn.',
	geen: 'Er is nog geen eigen inkomen. Vul het in bij stap 3.2.',
	reden: {
		onderdeel: (letter: string, wat: string) => `onderdeel ${letter}, ${wat}`,
		geenCode: 'geen code: komt achteraan',
		enige: 'enig inkomen waarop beslag kan',
		eerder: (letter: string, volgende: string) => `gaat voor ${volgende}, want ${letter} komt eerst`,
		voorZonderCode: 'gaat voor inkomen zonder code',
		hoogste: 'hoogste bedrag binnen dit onderdeel',
		lager: 'lager bedrag binnen dit onderdeel',
		hoogsteZonder: 'hoogste bedrag zonder code',
		lagerZonder: 'lager bedrag zonder code'
	},
	samenvoegen: 'Samenvoegen tot één beslagobject',
	samenvoegenUitleg:
		'UWV voegt eigen uitkeringen vaak samen. De precieze voorwaarden zijn niet openbaar: kies zelf of het hier zo is.',
	voorgesteld: 'voorstel: beide uitkeringen zijn van UWV',
	geenUwv: 'geen uitkering van UWV in hetzelfde tijdvak: haal dit weg, of herstel de code',
	samen: (namen: string) => `${namen} samen`,
	omslag: 'Ligt er beslag op meer inkomens tegelijk?',
	omslagUitleg: 'Dan wordt de beslagvrije voet verdeeld naar de hoogte van de inkomens (art. 475c lid 5).',
	aandeel: (bedrag: string) => `aandeel ${bedrag}`,
	/** Een inkomen is een van de twee; wat er stond verdwijnt niet ongezegd. */
	nuSamen: 'nu samengevoegd: hier kiezen haalt dat weg',
	nuVerdeeld: 'nu bij de verdeling: hier kiezen haalt dat weg'
} as const;
