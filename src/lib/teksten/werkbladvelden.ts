import type { Veldnaam } from '../dossier/pad.ts';
import type { Groep } from './woordenlijst/velden.ts';

/** Velden zonder eigen regel op het werkblad: wat bij de documenten wordt gevraagd, de keuze van het beslagobject, een lijst ernaast, of een tabel. */
type ZonderUitleg =
	| `${'vtlb' | 'personalia'}.${string}`
	| `inkomens[].opgave.${'perioden' | 'ontbreekt'}[].${string}`
	| `inkomens[].opgave.${'belastbaar' | 'netto'}.per`
	| `inkomens[].${'id' | 'van' | 'adres' | 'opgave.alleenLaatste'}`
	| `beslag.${'beslagobject' | 'samenvoegen' | 'omslag'}`;

/** Een veld met een regel op het werkblad. */
type Werkveld = Exclude<Veldnaam, ZonderUitleg> | Extract<Groep, 'wonen.inrichting'>;

/**
 * Wat er in gewone woorden gevraagd wordt, onder de term van het portaal (woordenlijst/velden.ts). De uitleg staat
 * altijd bij het veld, nooit achter een muisaanwijzer.
 */
export const WERKBLADUITLEG: Readonly<Record<Werkveld, string>> = {
	peildatum: 'In het portaal: datum van aanvraag. De normen en loonstroken van deze dag gelden.',
	'kenmerk.dossiernummer': 'Komt op de rapportage en in de bestandsnaam.',
	'kenmerk.kindGeboren':
		'Alleen de maand, bijvoorbeeld 2-2009. Wordt het jongste kind 18, dan kan de leefsituatie anders zijn. Telt niet mee in de berekening.',
	'kenmerk.bsn':
		'Alleen voor de eigen stukken. Wij zoeken er niets mee op, en bewaren het niet in de browser.',
	leefsituatie: 'Samenwonen telt als gehuwd. Een kind telt als het jonger is dan 18 en hier woont.',
	'wonen.adres': 'Zoals ingeschreven in de BRP. Zonder adres geldt 47,5% van de norm.',
	'wonen.adresOnbekend': 'Wij rekenen dan met een adres in Nederland, en noemen het bedrag voorlopig.',
	'wonen.woonland': 'Het land waar de inwoner woont.',
	'wonen.woonlandfactor': 'Alleen voor jaren zonder landenlijst (2021, 2023 en 2024), bijvoorbeeld 0,6.',
	'wonen.openheidVanZaken':
		'De inwoner gaf genoeg inzicht in woonplaats en inkomen. Dan geldt de gewone berekening.',
	'wonen.inrichting': 'Bijvoorbeeld een zorginstelling.',
	'wonen.inrichting.kostenPerMaand': 'Wat de inwoner zelf per maand voor het verblijf betaalt.',
	'wonen.woning': 'Huurwoning of eigen woning.',
	'wonen.huurtoeslagMogelijk':
		'Ja: voor deze woning is er geen huurtoeslag, zoals een kamer of koopwoning. Tot en met 2025 ook bij een te hoge huur.',
	'wonen.woonkostenPerMaand':
		'Kale huur. Tot en met 2025 ook hooguit € 48 servicekosten. Bij koop: hypotheekrente, erfpacht en per maand 0,057% van de WOZ-waarde.',
	'wonen.woonkostenOnbekend': 'Er telt dan niets extra. Het bedrag is een minimum.',
	'wonen.eindeOphogingWoonkosten': 'De laatste dag waarop de woonkosten de voet mogen verhogen.',
	'inkomens[].naam': 'De werkgever of uitkerende instantie.',
	'inkomens[].codeSoort':
		'Bepaalt de beslagvolgorde; zonder code achteraan. Typ de twee cijfers of een woord.',
	'inkomens[].loonheffingennummer': 'Staat op de loonstrook of jaaropgave.',
	'inkomens[].tijdvak': 'Hoe vaak er wordt uitbetaald.',
	'inkomens[].soort':
		'Neveninkomst: onbelast en periodiek, zoals alimentatie. Winst telt alleen als belastbaar inkomen. Op beide kan geen beslag.',
	'inkomens[].opgave.soort': 'Bedragen overnemen, of laten uitrekenen uit de loonstroken.',
	'inkomens[].opgave.belastbaar.bedrag': 'Het loon voor de loonheffing over een jaar, met vakantiegeld.',
	'inkomens[].opgave.belastbaarOnbekend':
		'Dan schatten wij: twaalf keer het netto, met vakantiegeld. Dat is aan de lage kant.',
	'inkomens[].opgave.netto.bedrag':
		'Na loonheffing, Zvw en pensioen, maar voordat er iets af gaat voor beslag, verrekening of bronheffing. Zonder reiskosten en andere onkosten.',
	'inkomens[].opgave.nettoMarge.laagste':
		'Er is gerekend met het hoogste. Wij zeggen erbij wat er bij dit bedrag geldt.',
	'inkomens[].opgave.netto.onderdelen.ontvangen': 'Wat op de rekening komt.',
	'inkomens[].opgave.netto.onderdelen.ingehouden': 'Wat de werkgever of instantie inhoudt voor een schuld.',
	'inkomens[].opgave.netto.onderdelen.bronheffing':
		'De bestuursrechtelijke premie die het CAK laat inhouden.',
	'inkomens[].opgave.netto.onderdelen.onkostenvergoeding':
		'Onbelaste vergoeding, zoals reiskosten. Die telt niet als inkomen.',
	'inkomens[].opgave.vakantiegeld.uitbetaling':
		'Wordt vakantiegeld een keer per jaar betaald, dan zit het niet in het netto van een gewone maand.',
	'inkomens[].opgave.vakantiegeld.nettoPerJaar': 'Leeg: wij schatten 8% van het netto, bij bijstand 5%.',
	'inkomens[].opgave.vakantiegeld.maand': 'De maand waarin het wordt betaald.',
	'inkomens[].opgave.leeg': 'Er was in deze maanden geen inkomen van deze bron.',
	'inkomens[].lopendBeslag.tBvv': 'Wat van dit inkomen overblijft. Niet wat er wordt ingehouden.',
	'toeslagen.huurtoeslag': 'Per maand. De tBVV gaat met dit bedrag omhoog.',
	'toeslagen.zorgtoeslag': 'Per maand. De tBVV gaat met dit bedrag omhoog.',
	'toeslagen.kindgebondenBudget': 'Per maand. De tBVV gaat met dit bedrag omhoog.',
	'hardheid.bedrag': 'Het bedrag per maand dat de kantonrechter heeft bepaald.',
	'hardheid.einddatum': 'De laatste dag waarop de verhoging geldt.',
	'inkomens[].loonbelastingVoertuig':
		'De loonbelasting over het privégebruik van het voertuig van de werkgever.',
	'beslag.beslagobjectOnbekend':
		'Wij rekenen dan met het eerste in de wettelijke volgorde, en noemen het bedrag voorlopig.',
	'beslag.startjaar': 'In het eerste kalenderjaar telt de loonbelasting voor het voertuig nog niet mee.',
	'inkomens[].toegekendNormbedrag':
		'De bijstandsnorm per maand volgens de gemeente. Vul dit niet in bij het netto maandinkomen.'
};

export const heeftUitleg = (veld: string): veld is Werkveld => veld in WERKBLADUITLEG;
