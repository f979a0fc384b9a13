import type { PostNaam } from '../../herleiding/namen.ts';
import type { Afdrachtpost } from './afdracht.ts';
import type { Posttekst } from './posten.ts';
import type { Basispost, Inkomenspost } from './basis.ts';

/** De posten van de ophogingen voor woonkosten. */
export type Woonpost = Extract<PostNaam, `woonkosten.${string}`>;

export const WOONPOSTEN: Record<Woonpost, Posttekst> = {
	'woonkosten.geldig': { naam: 'Woonkosten die meetellen' },
	'woonkosten.totAftopping': { naam: 'Woonkosten tot de tweede huurgrens' },
	'woonkosten.totMaximum': { naam: 'Woonkosten tot de hoogste huurgrens' },
	'woonkosten.middendeel': { naam: 'Woonkosten tussen de eerste en tweede huurgrens' },
	'woonkosten.bovendeel': { naam: 'Woonkosten tussen de tweede en hoogste huurgrens' },
	'woonkosten.inAanmerking': {
		naam: 'Woonkosten die meetellen voor de verhoging',
		uitleg: 'Lage woonkosten tellen helemaal mee. Van hogere kosten telt 65% en daarna 40%.'
	},
	'woonkosten.totKwaliteitskorting': {
		naam: 'Woonkosten tot de eerste huurgrens',
		uitleg: 'Dit deel telt helemaal mee.'
	},
	'woonkosten.deel65': { naam: 'Tussen de eerste en tweede huurgrens: 65%' },
	'woonkosten.deel40': { naam: 'Tussen de tweede en hoogste huurgrens: 40%' },
	'woonkosten.normhuur': {
		naam: 'Huur die bij uw inkomen past (normhuur)',
		uitleg: 'Dit deel van de huur betaalt iedereen met dit inkomen zelf.'
	},
	'woonkosten.bovenIjkpunt': { naam: 'Inkomen boven de grens voor huurtoeslag, per jaar' },
	'woonkosten.inkomensdeel': { naam: 'Huur die u zelf betaalt door uw inkomen' },
	'woonkosten.bovenIjkpuntPerMaand': { naam: 'Inkomen boven de grens voor huurtoeslag, per maand' },
	'woonkosten.lid7': {
		naam: {
			inwoner: 'Verhoging omdat u geen huurtoeslag kunt krijgen',
			portaal: 'Ophoging omdat de inwoner geen huurtoeslag kan krijgen'
		},
		uitleg: 'Zonder huurtoeslag betaalt u meer zelf. Dat deel mag u houden.'
	},
	'woonkosten.lid7Berekend': {
		naam: 'Woonkosten boven de normhuur',
		nul: 'Uw woonkosten zijn niet hoger dan de normhuur.'
	},
	'woonkosten.drempel': {
		naam: 'Grens voor hoge woonkosten',
		uitleg: 'Woonkosten boven 110% van de hoogste huurgrens zijn hoge woonkosten.'
	},
	'woonkosten.exces': {
		naam: 'Woonkosten boven de grens',
		nul: 'Uw woonkosten zijn niet hoger dan de grens.'
	},
	'woonkosten.lid5': {
		naam: { inwoner: 'Verhoging voor hoge woonkosten', portaal: 'Ophoging voor hoge woonkosten' },
		uitleg: 'Wat u boven de grens betaalt, mag u een tijd lang houden.'
	},
	'woonkosten.helftBasis': { naam: 'Helft van de basis zonder deze verhoging' },
	'woonkosten.partneraandeel': {
		naam: 'Deel dat uw partner al meebetaalt',
		keuzes: ['Het inkomen van uw partner is het laagst.', 'De helft van de basis is het laagst.']
	},
	'woonkosten.partnerOver': {
		naam: 'Wat uw partner overhoudt',
		uitleg: 'Uw partner betaalt eerst mee aan de hoge woonkosten.'
	},
	'woonkosten.excesNaPartner': { naam: 'Hoge woonkosten die uw partner niet kan betalen' }
};

/** De posten van de toegepaste beslagvrije voet, de verdeling en de bankrekening. */
type Toepassing = Exclude<PostNaam, Inkomenspost | Basispost | Woonpost | Afdrachtpost | `vtlb.${string}`>;

export const TOEPASSINGSPOSTEN: Record<Toepassing, Posttekst> = {
	'toegepast.partnerinkomen': { naam: 'Inkomen van uw partner per maand' },
	'toegepast.tbvv': {
		naam: {
			inwoner: 'Dit mag u houden (toegepaste beslagvrije voet)',
			portaal: 'Toegepaste beslagvrije voet (tBVV)'
		},
		uitleg: 'Hier ronden wij de beslagvrije voet af. Alle stappen ervoor rekenen met het precieze bedrag.'
	},
	'toegepast.naVermindering': {
		naam: 'Bedrag na aftrek',
		uitleg: 'De wet trekt dit in een vaste volgorde af.',
		nul: 'Wat eraf gaat, is minstens zo hoog als de basis.'
	},
	'toegepast.helftBasis': { naam: 'Helft van de basis' },
	'toegepast.verminderingPartner': {
		naam: 'Deel dat uw partner meebetaalt',
		uitleg: 'Uw partner betaalt mee aan het huishouden, maar nooit meer dan de helft van de basis.',
		keuzes: [
			'Het inkomen van uw partner is lager dan de helft. Het gaat er helemaal af.',
			'Het inkomen van uw partner is hoger dan de helft. Alleen de helft gaat eraf.'
		]
	},
	'toegepast.voertuigSom': { naam: 'Loonbelasting voor de auto van de zaak' },
	'toegepast.voertuig': {
		naam: 'Loonbelasting voor de auto van de zaak',
		uitleg: 'Wie privé in een auto van de zaak rijdt, betaalt die belasting zelf.'
	},
	'toegepast.percentage95': { naam: '95% van het inkomen' },
	'toegepast.grens': {
		naam: 'Grens van 95%',
		uitleg:
			'De wet laat hooguit 95% van dit inkomen vrij: zo komt er een einde aan de schuld. Daar kan nog iets bij komen, zoals ingehouden toeslagen of een bedrag van de kantonrechter.'
	},
	'toegepast.percentage95Norm': { naam: '95% van het toegekende normbedrag' },
	'toegepast.grensLid1': { naam: '95% van het inkomen, min uw andere inkomen' },
	'toegepast.grensLid2': { naam: '95% van het toegekende normbedrag, min uw andere inkomen' },
	'toegepast.nettoInclusief': { naam: 'Inkomen waar beslag op ligt, met vakantiegeld' },
	'toegepast.nettoVoor95': { naam: 'Inkomen waar beslag op ligt, voor de grens van 95%' },
	'toegepast.overigeInclusief': { naam: 'Uw andere inkomen, met vakantiegeld' },
	'toegepast.overigeVoor95': { naam: 'Uw andere inkomen, voor de grens van 95%' },
	'vakantiegeld.perMaand': { naam: 'Netto vakantiegeld, per maand' },
	'vakantiegeld.geschat': {
		naam: 'Netto vakantiegeld per maand (schatting)',
		uitleg: 'Het bedrag is niet bekend. Wij nemen 8% van het netto-inkomen, en 5% bij bijstand.'
	},
	'vakantiegeld.deel': { naam: 'Opgebouwd vakantiegeld als deel van het loon' },
	'vakantiegeld.uitStroken': {
		naam: 'Netto vakantiegeld per maand, uit de loonstroken',
		uitleg:
			'Een loonstrook noemt alleen het bruto bedrag. Netto blijft er evenveel van over als van het loon.'
	},
	'vakantiegeld.nettoPerJaar': { naam: 'Netto vakantiegeld per jaar' },
	'vakantiegeld.tekortPerMaand': {
		naam: 'Wat u per maand te weinig heeft',
		nul: 'Uw netto-inkomen is niet lager dan wat u mag houden.'
	},
	'vakantiegeld.tekort': { naam: 'Wat u per jaar te weinig heeft' },
	'vakantiegeld.houdt': {
		naam: 'Dit houdt u van het vakantiegeld',
		uitleg: 'U bouwt vakantiegeld op in maanden waarin u te weinig had. Dat tekort houdt u eerst.'
	},
	'vakantiegeld.ruimte': {
		naam: {
			inwoner: 'Dit mag van het vakantiegeld naar de deurwaarder',
			portaal: 'Dit mag van het vakantiegeld naar de beslaglegger'
		}
	},
	'toegepast.totaalInkomen': { naam: 'Al uw eigen netto-inkomen' },
	'toegepast.hardheid': {
		naam: 'Extra bedrag van de kantonrechter',
		uitleg: 'De kantonrechter gaf u meer omdat het bedrag anders te laag is (hardheidsclausule).'
	},
	'toegepast.toeslagen': {
		naam: 'Toeslagen die worden ingehouden',
		uitleg: 'De wet gaat ervan uit dat u toeslagen krijgt. Wat wordt ingehouden, krijgt u hier terug.'
	},
	'toegepast.overigeInkomsten': {
		naam: 'Uw andere inkomen',
		uitleg: 'Ander inkomen houdt u al. Dat hoeft u niet nog een keer te houden.'
	},
	'toegepast.netto': {
		naam: { inwoner: 'Netto-inkomen waar beslag op ligt', portaal: 'Netto maandinkomen van het beslagobject' }
	},
	'toegepast.exact': { naam: 'Beslagvrije voet voor het afronden' },
	'toegepast.beslagruimte': {
		naam: { inwoner: 'Dit mag naar de deurwaarder', portaal: 'Beslagruimte per maand' },
		uitleg: 'Uw netto-inkomen min wat u mag houden.',
		nul: 'Uw netto-inkomen is niet hoger dan wat u mag houden.'
	},
	'toegepast.perTijdvak': {
		naam: { inwoner: 'Dit mag u houden per vier weken', portaal: 'tBVV per vier weken' },
		uitleg: 'Dit inkomen wordt per vier weken betaald. Een jaar heeft 13 van die perioden.'
	},
	'toegepast.metToeslagen': { naam: 'Bedrag met ingehouden toeslagen' },
	'toegepast.begrensd': {
		naam: 'Bedrag met de grens van 95%',
		keuzes: [
			'Het bedrag komt niet boven de grens van 95% uit. Die grens verandert dus niets.',
			'De grens van 95% is lager. Daarom geldt die grens.'
		]
	},
	'toegepast.totaalPerMaand': {
		naam: { inwoner: 'Wat u in totaal per maand houdt', portaal: 'Beslagvrije voet in totaal per maand' },
		uitleg:
			'Dit is wat u mag houden en uw andere inkomen samen. De wet trok dat andere inkomen eerst af; hier telt het weer mee.'
	},
	'zekerheid.verschil': {
		naam: 'Wat een ander antwoord scheelt',
		uitleg: 'Het bedrag met dat antwoord, min het bedrag van nu.'
	},
	'omslag.som': { naam: 'Alle inkomens waar beslag op ligt' },
	'omslag.rest': { naam: 'Rest voor het laatste inkomen' },
	'omslag.deel': { naam: 'Deel van het geheel' },
	'omslag.aandeelExact': { naam: 'Deel van het bedrag, voor het afronden' },
	'omslag.aandeelAfgerond': { naam: 'Deel van het bedrag, afgerond' },
	'omslag.aandeel': {
		naam: 'Dit houdt u van dit inkomen',
		uitleg: 'Op meer inkomens ligt beslag. Elk inkomen krijgt zijn deel naar grootte.'
	},
	'omslag.netto': { naam: 'Netto-inkomen' },
	'bank.vrij': {
		naam: 'Vrij op uw bankrekening',
		uitleg:
			'Zo veel blijft er vrij als iemand beslag legt op een bankrekening. Het is het maximum voor deze leefsituatie. Het inkomen telt niet. Wat vrij is, geldt voor een maand.'
	},
	'bank.helft': {
		naam: 'Vrij op uw bankrekening, zonder woonadres',
		uitleg: 'Zonder woonadres in Nederland is het de helft.'
	}
};
