import type { Zin } from './stem.ts';

export type Bewijs =
	| 'berekening'
	| 'brief'
	| 'loonstroken'
	| 'loonstrokenNu'
	| 'loonstrookVakantiegeld'
	| 'uitkering'
	| 'partnerinkomen'
	| 'inkomenGestopt'
	| 'anderBeslag'
	| 'brp'
	| 'verblijfplaats'
	| 'rekeningInstelling'
	| 'huur'
	| 'koop'
	| 'geenHuurtoeslag'
	| 'toeslagen'
	| 'kantonrechter'
	| 'auto'
	| 'normbedrag'
	| 'onkosten'
	| 'eerdereBrief'
	| 'begroting';

/** Hoe een bewijs heet in de lijst van bijlagen, en waar iemand het haalt. */
export const BEWIJSTEKSTEN: Record<Bewijs, { readonly naam: Zin; readonly waar: string }> = {
	berekening: {
		naam: 'Berekening van de beslagvrije voet (rapportage)',
		waar: 'Die maakt u hier, bij de documenten.'
	},
	brief: { naam: 'Kopie van uw brief', waar: 'De brief die u heeft gekregen.' },
	loonstroken: {
		naam: 'Loonstroken of specificaties van de maanden waarmee is gerekend',
		waar: 'Van uw werkgever of uitkering, vaak in uw account op hun website.'
	},
	loonstrokenNu: {
		naam: 'Loonstroken of specificaties van de laatste maanden',
		waar: 'Van uw werkgever of uitkering, vaak in uw account op hun website.'
	},
	loonstrookVakantiegeld: {
		naam: 'Loonstrook of specificatie van de maand van het vakantiegeld, en van de maanden ervoor',
		waar: 'Van uw werkgever of uitkering.'
	},
	uitkering: {
		naam: 'Specificatie van de uitkering',
		waar: 'In uw account bij het UWV, de SVB of de gemeente.'
	},
	partnerinkomen: {
		naam: 'Bewijs van het netto-inkomen van de partner',
		waar: 'Een loonstrook of specificatie. Maak onleesbaar wat er niet toe doet, zoals het BSN.'
	},
	inkomenGestopt: {
		naam: 'Bewijs dat dit inkomen is gestopt of begonnen',
		waar: 'Een ontslagbrief, contract of besluit over een uitkering.'
	},
	anderBeslag: {
		naam: 'Brief over het andere beslag',
		waar: 'De brief met de berekening van de andere deurwaarder of instantie.'
	},
	brp: {
		naam: 'Uittreksel uit de basisregistratie personen (BRP)',
		waar: 'Bij uw gemeente.'
	},
	verblijfplaats: {
		naam: { ik: 'Bewijs van waar ik woon', namens: 'Bewijs van waar mijn cliënt woont' },
		waar: 'Een huurcontract, of een verklaring van degene bij wie u woont.'
	},
	rekeningInstelling: {
		naam: 'Rekening van het verblijf in de instelling',
		waar: 'Van de instelling, of van het CAK.'
	},
	huur: {
		naam: 'Huurcontract, en bewijs dat de huur is betaald',
		waar: 'Het laatste bericht over uw huur, en een afschrift van uw bank.'
	},
	koop: {
		naam: 'Opgave van de hypotheekrente, en de WOZ-waarde',
		waar: 'Van uw bank, en van uw gemeente.'
	},
	geenHuurtoeslag: {
		naam: 'Verklaring van Dienst Toeslagen dat huurtoeslag niet kan',
		waar: 'Vraag Dienst Toeslagen om een besluit of een brief.'
	},
	toeslagen: {
		naam: 'Brief van Dienst Toeslagen over de inhouding',
		waar: 'In uw account op Mijn toeslagen.'
	},
	kantonrechter: { naam: 'Beslissing van de kantonrechter', waar: 'De beslissing die u heeft gekregen.' },
	auto: {
		naam: 'Loonstrook met de auto van de zaak',
		waar: 'Van uw werkgever. Rijdt u niet meer privé? Vraag dan een verklaring.'
	},
	normbedrag: {
		naam: 'Besluit van de gemeente met het normbedrag',
		waar: 'De brief van de gemeente over uw bijstand.'
	},
	onkosten: {
		naam: 'Loonstrook met de vergoeding van kosten',
		waar: 'Van uw werkgever.'
	},
	eerdereBrief: { naam: 'Kopie van mijn eerdere brief', waar: 'De brief die u eerder heeft gestuurd.' },
	begroting: {
		naam: 'Bewijs van de inkomsten en de uitgaven',
		waar: 'Rekeningen en afschriften van uw bank.'
	}
};

/** Zolang de vier weken lopen, wacht een brief niet op een uittreksel. */
export const OOK_NAAR_DE_GEMEENTE =
	'Klopt het daar niet? Laat het daar ook veranderen. Wacht daar niet op met uw brief: het uittreksel mag later komen. Schrijf dat er dan bij.';

/** Bij een gegeven uit de basisregistratie: de deurwaarder neemt over wat daar staat. */
export const EERST_NAAR_DE_GEMEENTE =
	'Klopt het daar niet? Laat het daar eerst veranderen. Stuur dan het uittreksel mee.';
