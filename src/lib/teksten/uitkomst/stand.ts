/** De zinnen van de tussenstand, het tussenresultaat en het beslagobject op het werkblad. */
export const tussenstandteksten = {
	titel: 'Tussenstand',
	overheidsvordering: 'Overheidsvordering / inning op bankrekening',
	perMaand: 'per maand',
	perMaandVoorlopig: 'per maand, voorlopig',
	nogNiet: 'nog niet te berekenen',
	nietVanToepassing: 'niet van toepassing',
	besliste: 'Wat besliste?',
	meldingen: 'Meldingen',
	geenMeldingen: 'Geen meldingen.',
	normen: (vanaf: string, totEnMet: string) => `Normen van ${vanaf} tot en met ${totEnMet}`,
	voorlopig: 'Voorlopig',
	voorlopigZonder: (wat: string) => `Nog zonder ${wat}.`,
	voorlopigVelden: (aantal: number) =>
		aantal === 1 ? 'Een veld telt nog niet mee.' : `${String(aantal)} velden tellen nog niet mee.`,
	nog: (aantal: number) => (aantal === 1 ? 'Nog 1 veld' : `Nog ${String(aantal)} velden`),
	omroep: (bedrag: string) => `Toegepaste beslagvrije voet: ${bedrag} per maand.`,
	omroepNogNiet: 'De beslagvrije voet is nog niet te berekenen.'
} as const;

/** Wat het bedrag bepaalde, met het artikel erbij. */
export const beslisserteksten = {
	inrichting: 'Verblijf in een inrichting: kosten met zak- en kleedgeld (art. 475e lid 2)',
	zonderWoonadres: 'Geen woonadres: 47,5% van de norm voor gehuwden (art. 475da lid 4)',
	maximum: 'Het maximum van de leefsituatie (art. 475da lid 1)',
	formule: 'De formule bij dit inkomen (art. 475da lid 2)',
	woonland: 'De woonlandfactor (art. 475da lid 4)',
	lid7: 'Ophoging: geen huurtoeslag mogelijk (art. 475da lid 7)',
	lid5: 'Ophoging: hoge woonkosten (art. 475da lid 5)',
	partnerHelft: 'Partnerinkomen: de helft van de basis gaat eraf (art. 475db lid 1 a)',
	partnerHeel: 'Partnerinkomen gaat er helemaal af (art. 475db lid 1 a)',
	overige: 'Ander eigen inkomen gaat eraf (art. 475db lid 1 b)',
	voertuig: 'Privégebruik voertuig gaat eraf (art. 475db lid 1 c)',
	grens95: 'De 95%-regel (art. 475dc lid 1)',
	normbedrag: '95% van het toegekend normbedrag (art. 475dc lid 2)',
	toeslagen: 'Ingehouden toeslagen komen erbij (art. 475g)',
	hardheid: 'Hardheidsclausule komt erbij (art. 475fa)'
} as const;

/** Het blok “Basis voor de BVV”. */
export const basisbvvteksten = {
	titel: 'Basis voor de BVV',
	bevragingsdatum: 'Bevragingsdatum',
	belastbaar: 'Totaal belastbaar jaarinkomen',
	drempel: 'Drempelbedrag woonkosten',
	norminkomen: 'Huurtoeslag-norminkomen leefsituatie',
	venster: 'Voorkeursselectieperiode',
	drempelUitleg: 'Vanaf dit bedrag per maand verhogen woonkosten de voet (hele euro).',
	norminkomenUitleg: 'Onder dit jaarinkomen kan lid 7 gelden, als er geen huurtoeslag mogelijk is.',
	belastbaarUitleg: 'Van de inwoner en de partner samen: factor C in de formule.',
	vensterUitleg: 'Alleen loonstroken die hier helemaal in vallen, tellen mee.',
	bbvvUitleg: 'Zonder lopende beslagen, partnerinkomen, toeslagen en de 95%-regel.',
	nogNiet: 'Nog niet bekend'
} as const;

/** De ingevoerde gegevens op het werkblad. */
export const ingevoerdteksten = {
	meldingen: 'Belangrijke meldingen',
	bijBasis: 'Bij de basis horen altijd deze meldingen:',
	woonEnLeef: 'Woon- en leefsituatie',
	inwoner: 'Inwoner',
	partner: 'Partner',
	totaalNetto: 'Totaal netto maandinkomen',
	wijzig: (stap: string) => `Wijzig in stap ${stap}`,
	inkomens: (wie: string) => `Inkomsten van de ${wie}`,
	kolommen: {
		volgorde: 'Volgorde',
		naam: 'Naam AEH',
		code: 'Code',
		duur: 'Duur',
		jaar: 'Belastbaar jaarinkomen',
		maand: 'Netto maandinkomen'
	},
	totaal: 'Totaal',
	gemiddelden: (naam: string) => `Gemiddelden per periode: ${naam}`,
	indicatieperiode: 'Indicatieperiode',
	gemiddeld: {
		loon: 'Gem. loon loonbelasting premie vv',
		loonheffing: 'Gem. ingehouden loonbelasting vv',
		vakantiebijslag: 'Gemiddelde vakantiebijslag',
		opgebouwdVakantiebijslag: 'Gemiddeld opgebouwd recht vakantiebijslag',
		opnameAvwb: 'Gemiddelde opname avwb',
		opbouwAvwb: 'Gemiddelde opbouw avwb',
		zvw: 'Gemiddelde ingehouden bijdrage Zvw',
		schoonLoon: 'Gemiddeld schoon loon',
		nettoPeriode: 'Gemiddeld netto periode inkomen'
	},
	frequentieVakantiebijslag: 'Frequentie vakantiebijslag',
	frequentieAvwb: 'Frequentie arbeidsvoorwaardenbedrag',
	frequentie: { structureel: 'structureel', incidenteel: 'incidenteel', geen: 'geen' },
	leeg: 'Er is nog geen inkomen ingevuld. Dat kan in stap 3.2.',
	geenPartner: 'Bij deze leefsituatie hoort geen partner.',
	geschat: '(geschat)'
} as const;
