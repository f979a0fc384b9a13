import type { Veldnaam } from '../../dossier/pad.ts';
import { voorLezer, type Lezer, type Term } from './lezer.ts';
import { STROOKTERMEN, type Strookveld } from './loonstrook.ts';
import { VTLBVELDTERMEN } from './vtlb.ts';

const STROOKVELDEN = Object.fromEntries(
	Object.entries(STROOKTERMEN).map(([veld, { naam }]) => [`inkomens[].opgave.perioden[].${veld}`, naam])
) as Record<`inkomens[].opgave.perioden[].${Strookveld}`, Term>;

/** Hoe elk veld heet, op elk scherm en in elk document. Een nieuw veld compileert pas als het hier staat. */
export const VELDTERMEN: Readonly<Record<Veldnaam, Term>> = {
	peildatum: { inwoner: 'Datum waarvoor wij rekenen', portaal: 'Berekeningsdatum' },
	'kenmerk.dossiernummer': { inwoner: 'Dossiernummer', portaal: 'Dossiernummer of referentie' },
	'kenmerk.kindGeboren': 'Geboortemaand van het jongste kind',
	'kenmerk.bsn': { inwoner: 'BSN', portaal: 'Burgerservicenummer (BSN)' },
	'personalia.achternaam': { inwoner: 'Naam', portaal: 'Achternaam' },
	'personalia.adres': 'Adres',
	'personalia.kenmerk': { inwoner: 'Kenmerk in de brief', portaal: 'Kenmerk van de ontvanger' },
	leefsituatie: {
		inwoner: 'Met wie u woont (leefsituatie)',
		hulpverlener: 'Leefsituatie',
		portaal: 'Leefsituatie'
	},
	'wonen.adres': { inwoner: 'Woonadres', portaal: 'Geldig Nederlands woonadres' },
	'wonen.adresOnbekend': { inwoner: 'Adres niet bekend', portaal: 'Woonadres niet bepaald' },
	'wonen.woonland': 'Woonland',
	'wonen.woonlandfactor': {
		inwoner: 'Factor voor uw woonland',
		hulpverlener: 'Woonlandfactor',
		portaal: 'Woonlandfactor'
	},
	'wonen.openheidVanZaken': {
		inwoner: 'Vaste verblijfplaats aangetoond (openheid van zaken)',
		portaal: 'Openheid van zaken'
	},
	'wonen.inrichting.kostenPerMaand': {
		inwoner: 'Kosten van het verblijf in een instelling',
		portaal: 'Kosten maandelijkse verzorging en/of verpleging'
	},
	'wonen.woning': 'Soort woning',
	'wonen.huurtoeslagMogelijk': {
		inwoner: 'Is huurtoeslag mogelijk?',
		portaal: 'Woonsituatie zonder recht op huurtoeslag'
	},
	'wonen.woonkostenPerMaand': { inwoner: 'Woonkosten per maand', portaal: 'Maandelijkse woonkosten' },
	'wonen.woonkostenOnbekend': 'Woonkosten niet bekend',
	'wonen.eindeOphogingWoonkosten': {
		inwoner: 'Woonkosten tellen mee tot en met',
		portaal: 'Einddatum geldigheid ophoging woonkosten'
	},
	'inkomens[].id': 'Nummer van het inkomen',
	'inkomens[].van': 'Van wie is dit inkomen?',
	'inkomens[].naam': { inwoner: 'Naam van het inkomen', portaal: 'Naam administratieve eenheid (AEH)' },
	'inkomens[].codeSoort': { inwoner: 'Code soort inkomen', portaal: 'Code soort inkomstenverhouding' },
	'inkomens[].loonheffingennummer': 'Loonheffingennummer',
	'inkomens[].adres': { inwoner: 'Adres van wie betaalt', portaal: 'Adres administratieve eenheid (AEH)' },
	'inkomens[].tijdvak': { inwoner: 'Betaald per', portaal: 'Duur opgaveperiode' },
	'inkomens[].soort': 'Soort inkomen',
	'inkomens[].opgave.soort': { inwoner: 'Opgegeven als', portaal: 'Opgave' },
	'inkomens[].opgave.belastbaar.bedrag': {
		inwoner: 'Belastbaar inkomen per jaar',
		portaal: 'Belastbaar jaarinkomen'
	},
	'inkomens[].opgave.belastbaar.per': 'Het belastbaar inkomen is',
	'inkomens[].opgave.belastbaarOnbekend': {
		inwoner: 'Belastbaar inkomen is niet bekend',
		portaal: 'Belastbaar jaarinkomen onbekend'
	},
	'inkomens[].opgave.netto.bedrag': { inwoner: 'Netto-inkomen per maand', portaal: 'Netto maandinkomen' },
	'inkomens[].opgave.nettoMarge.laagste': {
		inwoner: 'Netto-inkomen is niet bekend, maar minstens',
		portaal: 'Netto maandinkomen onbekend, laagste'
	},
	'inkomens[].opgave.netto.onderdelen.ontvangen': {
		inwoner: 'Wat u op uw rekening krijgt',
		hulpverlener: 'Ontvangen op de rekening',
		portaal: 'Ontvangen op de rekening'
	},
	'inkomens[].opgave.netto.onderdelen.ingehouden': 'Wat wordt ingehouden voor beslag of verrekening',
	'inkomens[].opgave.netto.onderdelen.bronheffing': 'Wat wordt ingehouden voor de zorgpremie (bronheffing)',
	'inkomens[].opgave.netto.onderdelen.onkostenvergoeding': 'Vergoeding van kosten die erin zit',
	'inkomens[].opgave.netto.per': 'Het netto-inkomen is',
	'inkomens[].opgave.vakantiegeld.uitbetaling': 'Wanneer het vakantiegeld komt',
	'inkomens[].opgave.vakantiegeld.nettoPerJaar': 'Netto vakantiegeld per jaar',
	'inkomens[].opgave.vakantiegeld.maand': 'Maand van het vakantiegeld',
	'inkomens[].opgave.alleenLaatste': 'Alleen de laatste loonstrook telt',
	'inkomens[].opgave.leeg': 'Er kwam niets in de maanden die meetellen',
	...STROOKVELDEN,
	'inkomens[].opgave.ontbreekt[].begin': 'Zonder loonstrook: eerste dag',
	'inkomens[].opgave.ontbreekt[].eind': 'Zonder loonstrook: laatste dag',
	'inkomens[].opgave.ontbreekt[].kwam': 'Zonder loonstrook: kwam er iets?',
	'inkomens[].lopendBeslag.tBvv': {
		inwoner: 'Wat u van dit inkomen houdt door een ander beslag',
		hulpverlener: 'Beslagvrije voet van een ander beslag op dit inkomen',
		portaal: 'Toegepaste BVV bij dit inkomen'
	},
	'inkomens[].loonbelastingVoertuig': {
		inwoner: 'Loonbelasting voor de auto van de zaak',
		portaal: 'Hoogte ingehouden loonbelasting'
	},
	'inkomens[].toegekendNormbedrag': {
		inwoner: 'Normbedrag van de gemeente',
		portaal: 'Toegekend normbedrag'
	},
	'beslag.beslagobject': { inwoner: 'Inkomen waar beslag op ligt (beslagobject)', portaal: 'Beslagobject' },
	'beslag.beslagobjectOnbekend': {
		inwoner: 'Inkomen waar beslag op ligt is niet bekend',
		portaal: 'Beslagobject niet bekend'
	},
	'beslag.samenvoegen': { inwoner: 'Samengevoegd met', portaal: 'Samengevoegd tot één beslagobject' },
	'beslag.omslag': {
		inwoner: 'Inkomens waar ook beslag op ligt',
		portaal: 'Beslag op meer inkomens tegelijk'
	},
	'beslag.startjaar': { inwoner: 'Jaar waarin het beslag begon', portaal: 'Startjaar van beslaglegging' },
	'toeslagen.huurtoeslag': {
		inwoner: 'Ingehouden huurtoeslag',
		portaal: 'Bedrag dat wordt ingehouden op huurtoeslag'
	},
	'toeslagen.zorgtoeslag': {
		inwoner: 'Ingehouden zorgtoeslag',
		portaal: 'Bedrag dat wordt ingehouden op zorgtoeslag'
	},
	'toeslagen.kindgebondenBudget': {
		inwoner: 'Ingehouden kindgebonden budget',
		portaal: 'Bedrag dat wordt ingehouden op kindgebonden budget'
	},
	'hardheid.bedrag': {
		inwoner: 'Extra bedrag van de kantonrechter',
		portaal: 'Correctie BVV volgens hardheidsclausule'
	},
	'hardheid.einddatum': { inwoner: 'Extra bedrag geldt tot en met', portaal: 'Einddatum hardheidsclausule' },
	...VTLBVELDTERMEN
};

/** Groepen die iemand aan- of uitzet; in het dossier zijn zij er, of niet. */
const GROEPTERMEN = {
	'wonen.inrichting': {
		inwoner: 'Woont in een instelling',
		portaal: 'Verblijft de inwoner in een inrichting?'
	},
	'inkomens[].lopendBeslag': 'Er ligt al beslag op dit inkomen'
} as const satisfies Record<string, Term>;
export type Groep = keyof typeof GROEPTERMEN;

const TERMEN: Readonly<Record<Veldnaam | Groep, Term>> = { ...VELDTERMEN, ...GROEPTERMEN };

/** Hoe een veld of groep heet voor deze lezer. */
export const veldterm = (veld: Veldnaam | Groep, lezer: Lezer): string => voorLezer(TERMEN[veld], lezer);
