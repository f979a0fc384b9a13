/**
 * De velden van het werkblad: de officiele term uit de handleiding van het portaal, met ernaast wat er in gewone
 * woorden gevraagd wordt. De uitleg staat altijd bij het veld, nooit achter een muisaanwijzer.
 */
export const veldteksten = {
	peildatum: {
		term: 'Berekeningsdatum',
		uitleg: 'In het portaal: datum van aanvraag. De normen en loonstroken van deze dag gelden.'
	},
	dossiernummer: {
		term: 'Dossiernummer of referentie',
		uitleg: 'Komt op de rapportage en in de bestandsnaam.'
	},
	bsn: {
		term: 'Burgerservicenummer (BSN)',
		uitleg: 'Alleen voor uw eigen stukken. Wij zoeken er niets mee op.'
	},
	leefsituatie: {
		term: 'Leefsituatie',
		uitleg: 'Samenwonen telt als gehuwd. Een kind telt als het jonger is dan 18 en hier woont.'
	},
	adres: {
		term: 'Geldig Nederlands woonadres',
		uitleg: 'Zoals ingeschreven in de BRP. Zonder adres geldt 47,5% van de norm.'
	},
	woonland: { term: 'Woonland', uitleg: 'Het land waar de inwoner woont.' },
	woonlandfactor: {
		term: 'Woonlandfactor',
		uitleg: 'Alleen voor jaren zonder landenlijst (2021, 2023 en 2024), bijvoorbeeld 0,6.'
	},
	openheidVanZaken: {
		term: 'Openheid van zaken',
		uitleg: 'De inwoner gaf genoeg inzicht in woonplaats en inkomen. Dan geldt de gewone berekening.'
	},
	inInrichting: {
		term: 'Verblijft de inwoner in een inrichting?',
		uitleg: 'Bijvoorbeeld een zorginstelling.'
	},
	inrichtingKosten: {
		term: 'Kosten maandelijkse verzorging en/of verpleging',
		uitleg: 'Wat de inwoner zelf per maand voor het verblijf betaalt.'
	},
	woning: { term: 'Soort woning', uitleg: 'Huurwoning of eigen woning.' },
	huurtoeslag: {
		term: 'Woonsituatie zonder recht op huurtoeslag',
		uitleg: 'Ja: eigen woning, of een woning zoals een kamer. De hoogte van de huur of het inkomen telt niet.'
	},
	woonkosten: {
		term: 'Maandelijkse woonkosten',
		uitleg:
			'Kale huur. Tot en met 2025 ook hooguit € 48 servicekosten. Bij koop: hypotheekrente, erfpacht en per maand 0,057% van de WOZ-waarde.'
	},
	eindeOphoging: {
		term: 'Einddatum geldigheid ophoging woonkosten',
		uitleg: 'De laatste dag waarop de woonkosten de voet mogen verhogen.'
	},
	naam: { term: 'Naam administratieve eenheid (AEH)', uitleg: 'De werkgever of uitkerende instantie.' },
	codeSoort: {
		term: 'Code soort inkomstenverhouding',
		uitleg: 'Bepaalt de beslagvolgorde. Typ de twee cijfers om te kiezen.'
	},
	loonheffingennummer: { term: 'Loonheffingennummer', uitleg: 'Staat op de loonstrook of jaaropgave.' },
	tijdvak: { term: 'Duur opgaveperiode', uitleg: 'Hoe vaak er wordt uitbetaald.' },
	soort: {
		term: 'Soort inkomen',
		uitleg:
			'Neveninkomst: onbelast en periodiek, zoals alimentatie. Winst telt alleen als belastbaar inkomen. Op beide kan geen beslag.'
	},
	opgave: {
		term: 'Opgave',
		uitleg: 'Bedragen overnemen, of laten uitrekenen uit de loonstroken.'
	},
	belastbaarJaar: {
		term: 'Belastbaar jaarinkomen',
		uitleg: 'Het loon voor de loonheffing over een jaar, met vakantiegeld.'
	},
	nettoMaand: {
		term: 'Netto maandinkomen',
		uitleg: 'Wat per maand wordt uitbetaald, met het deel vakantiegeld van die maand.'
	},
	tBvv: {
		term: 'Toegepaste BVV bij dit inkomen',
		uitleg: 'Wat van dit inkomen overblijft. Niet wat er wordt ingehouden.'
	},
	toeslagHuur: {
		term: 'Bedrag dat wordt ingehouden op huurtoeslag',
		uitleg: 'Per maand. De tBVV gaat met dit bedrag omhoog.'
	},
	toeslagZorg: {
		term: 'Bedrag dat wordt ingehouden op zorgtoeslag',
		uitleg: 'Per maand. De tBVV gaat met dit bedrag omhoog.'
	},
	toeslagKind: {
		term: 'Bedrag dat wordt ingehouden op kindgebonden budget',
		uitleg: 'Per maand. De tBVV gaat met dit bedrag omhoog.'
	},
	hardheidBedrag: {
		term: 'Correctie BVV volgens hardheidsclausule',
		uitleg: 'Het bedrag per maand dat de kantonrechter heeft bepaald.'
	},
	hardheidEind: {
		term: 'Einddatum hardheidsclausule',
		uitleg: 'De laatste dag waarop de verhoging geldt.'
	},
	voertuig: {
		term: 'Hoogte ingehouden loonbelasting',
		uitleg: 'De loonbelasting over het privégebruik van het voertuig van de werkgever.'
	},
	startjaar: {
		term: 'Startjaar van beslaglegging',
		uitleg: 'In het eerste kalenderjaar telt de loonbelasting voor het voertuig nog niet mee.'
	},
	normbedrag: {
		term: 'Toegekend normbedrag',
		uitleg: 'De bijstandsnorm per maand volgens de gemeente. Vul dit niet in bij het netto maandinkomen.'
	}
} as const;

export type Werkveld = keyof typeof veldteksten;

/** Welke term bij een veld van het werkblad hoort; het pad zonder plaatsen in lijsten. */
export const WERKVELDEN: Readonly<Record<string, Werkveld>> = {
	peildatum: 'peildatum',
	'kenmerk.dossiernummer': 'dossiernummer',
	'kenmerk.bsn': 'bsn',
	leefsituatie: 'leefsituatie',
	'wonen.adres': 'adres',
	'wonen.woonland': 'woonland',
	'wonen.woonlandfactor': 'woonlandfactor',
	'wonen.openheidVanZaken': 'openheidVanZaken',
	'wonen.inrichting.ja': 'inInrichting',
	'wonen.inrichting.kostenPerMaand': 'inrichtingKosten',
	'wonen.woning': 'woning',
	'wonen.huurtoeslagMogelijk': 'huurtoeslag',
	'wonen.woonkostenPerMaand': 'woonkosten',
	'wonen.eindeOphogingWoonkosten': 'eindeOphoging',
	'inkomens[].naam': 'naam',
	'inkomens[].codeSoort': 'codeSoort',
	'inkomens[].loonheffingennummer': 'loonheffingennummer',
	'inkomens[].tijdvak': 'tijdvak',
	'inkomens[].soort': 'soort',
	'inkomens[].opgave.soort': 'opgave',
	'inkomens[].opgave.belastbaar.bedrag': 'belastbaarJaar',
	'inkomens[].opgave.netto.bedrag': 'nettoMaand',
	'inkomens[].lopendBeslag.tBvv': 'tBvv',
	'inkomens[].loonbelastingVoertuig': 'voertuig',
	'inkomens[].toegekendNormbedrag': 'normbedrag',
	'toeslagen.huurtoeslag': 'toeslagHuur',
	'toeslagen.zorgtoeslag': 'toeslagZorg',
	'toeslagen.kindgebondenBudget': 'toeslagKind',
	'hardheid.bedrag': 'hardheidBedrag',
	'hardheid.einddatum': 'hardheidEind',
	'beslag.startjaar': 'startjaar'
};
