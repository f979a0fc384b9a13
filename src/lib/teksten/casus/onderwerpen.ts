/** Waar een casus over kan gaan, zoals iemand erop zoekt. */
export const ONDERWERPTERMEN = {
	formule: 'De formule',
	loonstroken: 'Loonstroken',
	netto: 'Netto-inkomen',
	vakantiegeld: 'Vakantiegeld en keuzebudget',
	winst: 'Winst en bijverdienste',
	bijstand: 'Bijstand',
	uwv: 'Uitkering van UWV',
	pensioen: 'AOW en pensioen',
	grens95: 'De regel van 95%',
	partner: 'Partner',
	kind: 'Kinderen',
	adres: 'Zonder adres of in het buitenland',
	instelling: 'In een instelling',
	woonkosten: 'Woonkosten',
	meerInkomens: 'Meer dan één inkomen',
	lopendBeslag: 'Een beslag dat al loopt',
	auto: 'Auto van de zaak',
	toeslagen: 'Toeslagen en kinderbijslag',
	hardheid: 'Hardheid',
	bank: 'Beslag op een bankrekening',
	afronding: 'Afronden'
} as const;

export type Onderwerp = keyof typeof ONDERWERPTERMEN;
