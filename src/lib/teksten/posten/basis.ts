import type { PostNaam } from '../../herleiding/namen.ts';
import type { Posttekst } from './posten.ts';

const geschat = (wat: string): Posttekst => ({
	naam: `Geschat ${wat} per periode`,
	uitleg:
		'Voor een periode is er geen loonstrook, maar er kwam wel iets. Wij schatten met het gemiddelde van de stroken die er zijn.'
});

/** De posten over het inkomen. Hoe een gemiddelde tot stand komt, staat bij `middelingteksten`. */
export type Inkomenspost = Extract<PostNaam, `inkomen.${string}`>;

export const INKOMENSPOSTEN: Record<Inkomenspost, Posttekst> = {
	'inkomen.loonGemiddeld': { naam: 'Gemiddeld loon' },
	'inkomen.vakantiebijslagGemiddeld': { naam: 'Gemiddeld uitbetaald vakantiegeld' },
	'inkomen.opnameAvwbGemiddeld': { naam: 'Gemiddeld opgenomen keuzebudget' },
	'inkomen.opgebouwdVakantiebijslagGemiddeld': { naam: 'Gemiddeld opgebouwd vakantiegeld' },
	'inkomen.opbouwAvwbGemiddeld': { naam: 'Gemiddeld opgebouwd keuzebudget' },
	'inkomen.zvwGemiddeld': { naam: 'Gemiddelde bijdrage Zvw' },
	'inkomen.loonheffingGemiddeld': { naam: 'Gemiddelde loonheffing' },
	'inkomen.schoonLoon': {
		naam: 'Loon zonder eenmalige betalingen (schoon loon)',
		uitleg: 'Vakantiegeld of keuzebudget dat niet elke periode wordt betaald, gaat er hier af.'
	},
	'inkomen.schoonLoonGemiddeld': { naam: 'Gemiddeld schoon loon' },
	'inkomen.loonGeschat': geschat('loon'),
	'inkomen.vakantiebijslagGeschat': geschat('uitbetaald vakantiegeld'),
	'inkomen.opnameAvwbGeschat': geschat('opgenomen keuzebudget'),
	'inkomen.opgebouwdVakantiebijslagGeschat': geschat('opgebouwd vakantiegeld'),
	'inkomen.opbouwAvwbGeschat': geschat('opgebouwd keuzebudget'),
	'inkomen.zvwGeschat': geschat('bijdrage Zvw'),
	'inkomen.loonheffingGeschat': geschat('loonheffing'),
	'inkomen.schoonLoonGeschat': geschat('schoon loon'),
	'inkomen.belastbaarPeriode': {
		naam: 'Belastbaar inkomen per periode',
		uitleg: 'Dit is het schone loon, plus wat u gemiddeld aan vakantiegeld en keuzebudget opbouwt.'
	},
	'inkomen.belastbaarBerekend': { naam: 'Belastbaar inkomen per jaar, uit de loonstroken' },
	'inkomen.nettoPeriode': {
		naam: 'Netto-inkomen per periode',
		uitleg: 'Dit is het schone loon min de bijdrage Zvw en de loonheffing.'
	},
	'inkomen.nettoBerekend': {
		naam: 'Netto-inkomen per maand, uit de loonstroken',
		uitleg: 'Een jaar heeft 13 perioden van vier weken en 12 maanden.'
	},
	'inkomen.belastbaarOmgerekend': { naam: 'Belastbaar inkomen, omgerekend naar een jaar' },
	'inkomen.belastbaarGeschat': {
		naam: 'Belastbaar inkomen per jaar, geschat',
		uitleg:
			'Uw belastbare inkomen is niet bekend. Het is minstens wat u in een jaar netto krijgt, met vakantiegeld. Daarmee rekenen wij. Het echte bedrag is hoger.'
	},
	'inkomen.nettoOmgerekend': { naam: 'Netto-inkomen, omgerekend naar een maand' },
	'inkomen.nettoVoorInhouding': { naam: 'Wat u krijgt, met wat er is ingehouden' },
	'inkomen.nettoOpgebouwd': {
		naam: 'Netto-inkomen voordat iemand er iets van neemt',
		uitleg: 'Een inhouding voor een schuld is geen lager inkomen. Een vergoeding van kosten is geen inkomen.'
	},
	'inkomen.nettoInclusief': {
		naam: 'Netto-inkomen met vakantiegeld',
		uitleg: 'De grens van 95% gaat over het inkomen met vakantiegeld.'
	},
	'inkomen.belastbaarJaar': { naam: 'Belastbaar inkomen per jaar' },
	'inkomen.nettoMaand': { naam: 'Netto-inkomen per maand' },
	'inkomen.voertuigPerMaand': { naam: 'Loonbelasting voor de auto van de zaak, per maand' },
	'inkomen.lopendBeslagPerMaand': { naam: 'Wat u houdt van dit inkomen door een ander beslag, per maand' },
	'inkomen.geteld': {
		naam: 'Wat meetelt van dit inkomen',
		keuzes: [
			'Op dit inkomen ligt al beslag. Het netto-inkomen is het laagst.',
			'Op dit inkomen ligt al beslag. Alleen wat u ervan houdt, telt mee.'
		]
	},
	'inkomen.belastbaarPersoon': { naam: 'Belastbaar inkomen per jaar, alle inkomens samen' },
	'inkomen.nettoPersoon': { naam: 'Netto-inkomen per maand, alle inkomens samen' },
	'inkomen.totaalBelastbaarJaar': {
		naam: 'Belastbaar inkomen per jaar, alles samen',
		uitleg: 'Alle inkomens tellen mee, ook die van uw partner. De wet noemt dit factor C.'
	}
};

const HUURDEEL = 'Hoe hoger het inkomen, hoe minder huurtoeslag. Wat u daardoor misloopt, mag u houden.';

const KINDDEEL =
	'Hoe hoger het inkomen, hoe minder kindgebonden budget. Wat u daardoor misloopt, mag u houden.';

/** De posten van de basis beslagvrije voet. */
export type Basispost = Extract<PostNaam, `basis.${string}`>;

export const BASISPOSTEN: Record<Basispost, Posttekst> = {
	'basis.norm': {
		naam: 'Deel voor het gewone leven',
		uitleg: 'Dit is 95% van de bijstandsnorm: eten, kleding, energie en een gewone huur.'
	},
	'basis.drempel': {
		naam: 'Drempelinkomen per jaar',
		keuzes: ['', 'Het inkomen is lager dan het drempelinkomen. Dan geldt het inkomen zelf.']
	},
	'basis.zorgBerekend': {
		naam: 'Zorgtoeslag die u misloopt',
		uitleg: 'Verdient u meer dan het drempelinkomen? Dan krijgt u minder zorgtoeslag.'
	},
	'basis.bovenDrempelPerMaand': { naam: 'Inkomen boven het drempelinkomen, per maand' },
	'basis.zorg': {
		naam: 'Deel voor de zorgverzekering',
		uitleg: 'Hoe hoger het inkomen, hoe meer u zelf aan zorgpremie betaalt. Dat deel mag u houden.',
		nul: 'Het inkomen komt niet boven het drempelinkomen. Dan mist u geen zorgtoeslag.',
		keuzes: ['', 'Meer dan de hele premie telt niet mee.']
	},
	'basis.premiePerMaand': { naam: 'Standaardpremie per maand' },
	'basis.zorgMaximum': {
		naam: 'Hoogste deel voor de zorgverzekering',
		uitleg: 'De premie, min het deel dat al in de bijstandsnorm zit.'
	},
	'basis.tweePremies': { naam: 'Standaardpremie voor twee personen' },
	'basis.normhuur': {
		naam: 'Huur die u zelf betaalt bij dit inkomen',
		uitleg: 'De Wet op de huurtoeslag rekent dit uit met twee vaste getallen.'
	},
	'basis.normhuurKwadraat': { naam: 'Eerste deel: getal a × inkomen × inkomen' },
	'basis.normhuurLineair': { naam: 'Tweede deel: getal b × inkomen' },
	'basis.huurBerekend': {
		naam: 'Huurtoeslag die u misloopt',
		uitleg: HUURDEEL,
		keuzes: ['', 'Meer dan de hele huurtoeslag kunt u niet mislopen.']
	},
	'basis.huurAfbouw': { naam: 'Huurtoeslag die u misloopt' },
	'basis.bovenIjkpuntPerMaand': { naam: 'Inkomen boven de grens voor huurtoeslag, per maand' },
	'basis.huurMaximum': {
		naam: 'Hoogste huurtoeslag',
		uitleg: 'De hoogste huur met huurtoeslag, min de huur die iedereen zelf betaalt.'
	},
	'basis.kgbBerekend': {
		naam: 'Kindgebonden budget dat u misloopt',
		uitleg: KINDDEEL
	},
	'basis.bovenKgbDrempelPerMaand': { naam: 'Inkomen boven de grens voor kindgebonden budget, per maand' },
	'basis.drempelMetVerhoging': {
		naam: 'Grens voor kindgebonden budget, per jaar',
		uitleg: 'Voor wie een partner heeft, ligt de grens hoger.'
	},
	'basis.formule': {
		naam: 'Uitkomst van de formule',
		uitleg: 'De wet telt deze delen op.'
	},
	'basis.huur': {
		naam: 'Deel voor de huur',
		uitleg: HUURDEEL,
		nul: 'Het inkomen is zo laag dat u geen huurtoeslag misloopt.'
	},
	'basis.kgb': {
		naam: 'Deel voor de kinderen',
		uitleg: KINDDEEL,
		nul: 'Het inkomen is zo laag dat u geen kindgebonden budget misloopt.'
	},
	'basis.zonderWoonadres': {
		naam: 'Bedrag zonder woonadres in Nederland',
		uitleg: 'Zonder woonadres in Nederland krijgt iedereen hetzelfde vaste bedrag.'
	},
	'basis.inrichting': {
		naam: 'Bedrag bij verblijf in een instelling',
		uitleg: 'U mag de kosten van het verblijf houden, plus geld voor uzelf en voor zorgpremie.'
	},
	'basis.inrichtingNorm': { naam: 'Geld voor uzelf', uitleg: 'Dit is twee derde van de bijstandsnorm.' },
	'basis.metWoonlandfactor': {
		naam: 'Bedrag voor uw woonland',
		uitleg: 'In een land waar het leven goedkoper is, is het bedrag lager.'
	},
	'basis.begrensd': {
		naam: 'Basis, met de hoogste grens',
		uitleg: 'De wet noemt een hoogste bedrag (het maximum). Meer kan de basis niet zijn.',
		keuzes: ['De formule komt niet boven het maximum uit.', 'Het maximum is lager. Daarom geldt het maximum.']
	},
	'basis.metLid7': { naam: 'Basis met verhoging voor woonkosten zonder huurtoeslag' },
	'basis.bvv': {
		naam: { inwoner: 'Basis beslagvrije voet', portaal: 'Basis voor de beslagvrije voet (bBVV)' },
		uitleg: 'Dit is het bedrag voordat wij naar partner, ander inkomen en de 95% kijken.'
	}
};
