/**
 * Het overzicht in de opbouw van de modelmededeling (bijlage 2 van de Regeling beslagvrije voet): dezelfde
 * onderdelen in dezelfde volgorde, in eigen woorden.
 */
export const overzichtteksten = {
	onderwerp: (peildatum: string) => `Overzicht van de beslagvrije voet voor ${peildatum}`,
	voettekst: 'Voorbeeld, gemaakt met Beslagvrij. Geen officiële mededeling.',
	voorbeeld: 'Voorbeeld',
	voorbeeldZin:
		'Dit overzicht is een eigen berekening met zelf ingevulde gegevens, in de opbouw van de modelmededeling. Het is geen mededeling van een deurwaarder of een overheid.',
	watIsHet: 'Wat is de beslagvrije voet?',
	watIsHetZin:
		'De beslagvrije voet is het deel van uw inkomen dat u mag houden om van te leven. Wie beslag legt, mag daar niet aan komen. Hoe hoog dit deel is, hangt af van uw inkomen, uw woning en met wie u woont.',
	controleer: 'Controleer de gegevens',
	controleerZin: (uiterlijk: string) =>
		`Kijk of alles klopt. Is iets anders? Geef dat dan door met een bewijs, binnen vier weken na de mededeling. Dan telt de verandering vanaf het begin (art. 475i lid 3 Rv). Was deze berekening de mededeling, dan is ${uiterlijk} de laatste dag. U moet wijzigingen ook later doorgeven (art. 475g lid 1 Rv).`,
	hoogte: 'Hoe hoog is uw beslagvrije voet?',
	bedragVoor: (woord: string) => `Uw beslagvrije voet is${woord === '' ? '' : ` ${woord}`}`,
	bedragNa: 'per maand',
	minimaal:
		'Volgens de wet kan altijd beslag liggen op 5% van uw netto-inkomen. Daarom is uw beslagvrije voet lager dan het gewone bedrag (art. 475dc lid 1 Rv).',
	minimaalBijstand:
		'U heeft een bijstandsuitkering. Daarom telt 95% van het normbedrag dat de gemeente u gaf (art. 475dc lid 2 Rv).',
	omslag: 'Verdeling over meer beslagen',
	omslagZin:
		'Er ligt beslag op meer dan een inkomen. Uw beslagvrije voet is daarom verdeeld. Een hoger inkomen krijgt een groter deel (art. 475c lid 5 Rv).',
	meerNodig: 'Deze gegevens zijn nog nodig',
	meerNodigZin: 'Met deze gegevens kan het bedrag anders worden. Geef ze door aan wie de berekening maakte.',
	meerNodigBijBedrag: 'Geef door wat bij het bedrag staat.',
	tabel: 'Met deze gegevens is gerekend',
	situatie: 'Uw situatie',
	belastbaar: 'Belastbaar inkomen per jaar',
	belastbaarGemiddeld: 'Gemiddeld belastbaar inkomen, per jaar',
	netto: 'Netto-inkomen per maand',
	nettoGemiddeld: 'Gemiddeld netto-inkomen per maand',
	over: 'Berekend over',
	partnerGeen: 'Uw partner heeft geen inkomen.',
	eindeLoopt: 'Woonkosten tellen mee tot en met',
	eindeLiep: 'Woonkosten telden mee tot en met',
	hardheidLoopt: 'Extra bedrag geldt tot en met',
	hardheidGold: 'Extra bedrag gold tot en met',
	berekening: 'Zo is het bedrag berekend',
	regel: {
		jaarinkomen: 'Belastbaar inkomen van u en uw partner samen, per jaar',
		weg: {
			formule: 'Bedrag volgens de formule, met het maximum',
			zonderWoonadres: 'Vast bedrag zonder woonadres in Nederland',
			inrichting: 'Bedrag als u in een instelling woont'
		},
		lid7: 'Erbij: geen recht op huurtoeslag',
		lid5: 'Erbij: hoge woonkosten',
		basis: 'Basis van de beslagvrije voet',
		partner: 'Eraf: inkomen van uw partner',
		overige: 'Eraf: uw andere inkomen zonder dit beslag',
		voertuig: 'Eraf: privégebruik van een auto van de werkgever',
		na: 'Na deze aftrek',
		grens: 'Hooguit, volgens de 95%-regel',
		toeslagen: 'Erbij: toeslagen die worden ingehouden',
		hardheid: 'Erbij: beslissing van de kantonrechter',
		tbvv: 'Uw beslagvrije voet'
	},
	berekeningZin: 'In de rekenbijlage staat elke som met de norm en het artikel.',
	invloed: 'Wat kan de hoogte veranderen?',
	invloedZin: 'Lees wat bij u past en geef het door.',
	thuis: 'Is er thuis iets veranderd?',
	thuisZin:
		'Woont u nu samen, of juist niet meer? Is er een kind geboren, of werd een kind 18? Geef dat door.',
	inrichting: 'Woont u in een instelling?',
	inrichtingWel: 'Wij rekenden ermee dat u in een instelling woont. Woont u daar niet meer? Geef dat door.',
	inrichtingNiet: 'Woont u in een instelling, bijvoorbeeld voor zorg? Geef dat door.',
	woonkosten: 'Heeft u hoge woonkosten?',
	woonkostenZin: (drempel: string) =>
		`Zijn uw woonkosten hoger dan ${drempel} per maand? Dan kan het bedrag een tijd hoger worden (art. 475da lid 5 Rv).`,
	woonkostenLid7:
		'Kunt u door uw woning geen huurtoeslag krijgen? Ook dan kan het bedrag hoger worden (art. 475da lid 7 Rv).',
	woonkostenTellen: 'Er is al gerekend met uw woonkosten.',
	woonkostenTellenNiet: 'U gaf woonkosten op. Ze maken het bedrag nu niet hoger.',
	inkomen: 'Klopt uw inkomen?',
	inkomenZin:
		'Kijk of elk inkomen in de tabel klopt. Is er nog een beslag, of wordt er al iets ingehouden of verrekend? Geef dat door.',
	voertuig: 'Rijdt u privé in een auto van uw werkgever?',
	voertuigWel: 'Er is gerekend met de loonbelasting voor deze auto. Geef het door als u de auto inlevert.',
	voertuigNiet:
		'Dan houdt uw werkgever daar loonbelasting voor in. Die kan de beslagvrije voet lager maken. Of dit bij u zo is, is niet opgegeven.',
	meer: 'Meer weten?',
	meerZin: 'Uitleg van de overheid staat op ',
	meerLink: 'www.uwbeslagvrijevoet.nl',
	meerAdres: 'https://www.uwbeslagvrijevoet.nl/',
	privacy: 'Wat gebeurt er met uw gegevens?',
	privacyOrganisatie: (naam: string) => `${naam} gebruikt uw gegevens volgens de eigen privacyverklaring: `,
	privacyZonder:
		'Deze berekening is gemaakt op het apparaat van de gebruiker. Er zijn geen gegevens verstuurd. Krijgt u dit overzicht van een organisatie? Vraag haar om de privacyverklaring.'
} as const;
