import type { Veldnaam } from '../../dossier/pad.ts';
import { VTLBVELDNAMEN } from './vtlbvelden.ts';
import type { Periodebedrag } from '../../dossier/dossier.ts';

/** Hoe elk veld heet op het scherm en in documenten. */
export const VELDNAMEN: Record<Veldnaam, string> = {
	peildatum: 'Datum waarvoor wij rekenen',
	'kenmerk.dossiernummer': 'Dossiernummer',
	'kenmerk.bsn': 'BSN',
	leefsituatie: 'Met wie u woont (leefsituatie)',
	'wonen.adres': 'Woonadres',
	'wonen.woonland': 'Woonland',
	'wonen.woonlandfactor': 'Factor voor uw woonland',
	'wonen.openheidVanZaken': 'Vaste verblijfplaats aangetoond (openheid van zaken)',
	'wonen.inrichting.kostenPerMaand': 'Kosten van het verblijf in een instelling',
	'wonen.woning': 'Soort woning',
	'wonen.huurtoeslagMogelijk': 'Is huurtoeslag mogelijk?',
	'wonen.woonkostenPerMaand': 'Woonkosten per maand',
	'wonen.eindeOphogingWoonkosten': 'Woonkosten tellen mee tot en met',
	'inkomens[].id': 'Nummer van het inkomen',
	'inkomens[].van': 'Van wie is dit inkomen?',
	'inkomens[].naam': 'Naam van het inkomen',
	'inkomens[].codeSoort': 'Code soort inkomen',
	'inkomens[].loonheffingennummer': 'Loonheffingennummer',
	'inkomens[].tijdvak': 'Betaald per',
	'inkomens[].nevenInkomst': 'Bijverdienste zonder loonbelasting (neveninkomst)',
	'inkomens[].opgave.soort': 'Opgegeven als',
	'inkomens[].opgave.belastbaar.bedrag': 'Belastbaar inkomen per jaar',
	'inkomens[].opgave.belastbaar.per': 'Het belastbaar inkomen is',
	'inkomens[].opgave.netto.bedrag': 'Netto-inkomen per maand',
	'inkomens[].opgave.netto.per': 'Het netto-inkomen is',
	'inkomens[].opgave.alleenLaatste': 'Alleen de laatste loonstrook telt',
	'inkomens[].opgave.perioden[].begin': 'Eerste dag',
	'inkomens[].opgave.perioden[].eind': 'Laatste dag',
	'inkomens[].opgave.perioden[].loon': 'Loon voor de loonheffing',
	'inkomens[].opgave.perioden[].uitbetaaldeVakantiebijslag': 'Uitbetaald vakantiegeld',
	'inkomens[].opgave.perioden[].opnameAvwb': 'Opgenomen keuzebudget',
	'inkomens[].opgave.perioden[].opgebouwdVakantiebijslag': 'Opgebouwd vakantiegeld',
	'inkomens[].opgave.perioden[].opbouwAvwb': 'Opgebouwd keuzebudget',
	'inkomens[].opgave.perioden[].ingehoudenZvw': 'Ingehouden bijdrage Zvw',
	'inkomens[].opgave.perioden[].ingehoudenLoonheffing': 'Ingehouden loonheffing',
	'inkomens[].lopendBeslag.tBvv': 'Wat u van dit inkomen houdt door een ander beslag',
	'inkomens[].loonbelastingVoertuig': 'Loonbelasting voor de auto van de zaak',
	'inkomens[].toegekendNormbedrag': 'Norm die de gemeente toekende (toegekend normbedrag)',
	'beslag.beslagobject': 'Inkomen waar beslag op ligt (beslagobject)',
	'beslag.samenvoegen': 'Samengevoegd met',
	'beslag.omslag': 'Inkomens waar ook beslag op ligt',
	'beslag.startjaar': 'Jaar waarin het beslag begon',
	'toeslagen.huurtoeslag': 'Ingehouden huurtoeslag',
	'toeslagen.zorgtoeslag': 'Ingehouden zorgtoeslag',
	'toeslagen.kindgebondenBudget': 'Ingehouden kindgebonden budget',
	'hardheid.bedrag': 'Extra bedrag van de kantonrechter',
	'hardheid.einddatum': 'Extra bedrag geldt tot en met',
	...VTLBVELDNAMEN
};

/** De kolommen van een loonstrook, kort genoeg voor een tabel. */
export const PERIODEKOPPEN: Record<Periodebedrag, string> = {
	loon: 'Loon',
	uitbetaaldeVakantiebijslag: 'Vakantiegeld',
	opnameAvwb: 'Keuzebudget',
	opgebouwdVakantiebijslag: 'Opbouw vakantiegeld',
	opbouwAvwb: 'Opbouw keuzebudget',
	ingehoudenZvw: 'Zvw',
	ingehoudenLoonheffing: 'Loonheffing'
};
