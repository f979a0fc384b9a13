import { BIJZONDERHEIDTEKSTEN, bijzondervraagteksten } from './bijzonder.ts';

/** Soorten inkomen die iemand meteen herkent, met de code van de Belastingdienst; '' is een inkomen zonder code. */
export const INKOMENSSOORTEN = {
	loon: { label: 'Loon uit werk', code: '15', hint: undefined },
	bijstand: { label: 'Bijstand', code: '43', hint: 'Van de gemeente.' },
	ww: { label: 'WW-uitkering', code: '33', hint: undefined },
	zw: { label: 'Ziektewet-uitkering', code: '31', hint: undefined },
	aow: { label: 'AOW', code: '22', hint: undefined },
	pensioen: { label: 'Pensioen', code: '56', hint: undefined },
	anders: {
		label: 'Een andere uitkering of een ander inkomen',
		code: null,
		hint: 'U kiest daarna uit een lijst.'
	},
	neven: {
		label: 'Een bijverdienste waar niemand belasting op inhoudt',
		code: '',
		hint: 'Bijvoorbeeld geld van een krantenwijk. Hierop kan geen beslag liggen.'
	},
	onbekend: {
		label: 'Weet ik niet',
		code: '',
		hint: 'Het telt wel mee. Alleen de volgorde van beslag weten wij dan niet.'
	}
} as const;

export type Inkomenssoort = keyof typeof INKOMENSSOORTEN;

export const inkomensteksten = {
	inkomen: {
		vraag: { inwoner: 'Wat voor inkomen heeft u?', partner: 'Wat voor inkomen heeft uw partner?' },
		nogEen: {
			inwoner: 'Wat voor inkomen heeft u nog meer?',
			partner: 'Wat voor inkomen heeft uw partner nog meer?'
		},
		hint: 'Heeft u er meer? Begin met één. De rest komt daarna.',
		hintPartner: 'Vul het inkomen in van uw partner zelf.',
		leeg: 'Kies wat voor inkomen het is, of kies “Weet ik niet”.',
		lijst: 'Welk inkomen is het?',
		lijstLeeg: 'Kies uit de lijst welk inkomen het is.',
		lijstAlimentatie: 'Alimentatie, of iets wat hier niet bij staat',
		naam: 'Van wie komt dit inkomen?',
		naamHint: 'Bijvoorbeeld de naam van de werkgever. Zo herkent u het straks.',
		tijdvak: 'Hoe vaak wordt het betaald?',
		tijdvakLeeg: 'Kies hoe vaak dit inkomen wordt betaald.',
		maand: 'Eén keer per maand',
		vierweken: 'Eén keer per 4 weken',
		week: 'Elke week',
		weekHint: 'Wij rekenen met 4 weken. U telt dus vier weken bij elkaar op.'
	},
	bedragen: {
		vraag: (naam: string) => `Hoeveel krijgt u van ${naam}?`,
		vraagPartner: (naam: string) => `Hoeveel krijgt uw partner van ${naam}?`,
		geenNaam: 'dit inkomen',
		keuze: 'Heeft u loonstroken van dit inkomen?',
		keuzeHint: 'Ook een specificatie van een uitkering is een loonstrook.',
		keuzeLeeg: 'Kies of u loonstroken heeft.',
		perioden: 'Ja, ik heb loonstroken',
		periodenHint: 'Dan tellen wij ze zelf op. Dat is het nauwkeurigst.',
		strookregel: (nummer: number, regel: string) => `Loonstrook ${String(nummer)}, ${regel.toLowerCase()}`,
		periodenLeeg: 'Vul minstens één loonstrook in.',
		bedragen: 'Nee, ik vul bedragen in',
		bedragenHint: 'Bijvoorbeeld van uw jaaropgave of uw bankrekening.',
		/** Met waarover het gaat, als dat geen maand is. */
		netto: (per = '') => `Netto inkomen${per}, in euro’s`,
		nettoHint: (per = '') => `Wat u${per} op uw rekening krijgt, met het vakantiegeld erbij.`,
		nettoLeeg: 'Vul het netto inkomen in. Is het niets? Vul dan 0 in.',
		nettoWaar: {
			maand: [
				'Kijk op uw bankrekening of onderaan de loonstrook.',
				'Krijgt u vakantiegeld één keer per jaar? Deel het door 12 en tel het op bij een maand.'
			],
			vierweken: [
				'Kijk op uw bankrekening of onderaan de loonstrook.',
				'Krijgt u vakantiegeld één keer per jaar? Deel het door 13 en tel het op bij vier weken.'
			]
		},
		nettoPer: 'Het netto bedrag is',
		belastbaar: (per = '') => `Belastbaar inkomen${per}, in euro’s`,
		belastbaarHint: (per = '') => `Uw inkomen${per} voordat er belasting af gaat, met vakantiegeld.`,
		belastbaarHintNeven: 'Betaalt u hierover geen belasting? Vul dan 0 in.',
		belastbaarLeeg: 'Vul het belastbaar inkomen in. Is het niets? Vul dan 0 in.',
		belastbaarPer: 'Het belastbaar bedrag is',
		belastbaarWaar: [
			'Op uw jaaropgave heet het “fiscaal loon” of “loon loonheffing”. Dat is een bedrag per jaar.',
			'Op uw loonstrook heet het “loon LH” of “fiscaal loon”. Tel het vakantiegeld erbij op.'
		],
		omgerekend: (bedrag: string, per: string) => `Dat is ${bedrag} ${per}.`,
		hoogNetto: (bedrag: string) => `Dit is ${bedrag} netto per maand. Klopt dat?`,
		nettoHoger: 'Het netto bedrag is hoger dan het belastbare bedrag. Staan ze op de goede plek?',
		strook: {
			titel: 'Zo vindt u de bedragen op een loonstrook',
			onderschrift: 'Een voorbeeld. Uw loonstrook kan er anders uitzien.',
			kop: 'Loonstrook mei',
			regels: [
				['Bruto loon', '2.400,00', ''],
				['Pensioenpremie', '− 120,00', ''],
				['Loon LH (fiscaal loon)', '2.280,00', '1'],
				['Loonheffing', '− 310,00', ''],
				['Netto loon', '1.970,00', '2']
			],
			uitleg: ['Het belastbare bedrag.', 'Het netto bedrag.']
		}
	},
	inkomens: {
		vraag: 'Heeft u nog een inkomen?',
		vraagGeen: 'Heeft u inkomen?',
		kop: 'Uw inkomens',
		geen: 'U heeft nog geen inkomen ingevuld.',
		ja: 'Ja, ik voeg een inkomen toe',
		jaNog: 'Ja, ik voeg nog een inkomen toe',
		nee: 'Nee, dit is alles',
		leeg: 'Kies of u nog een inkomen wilt toevoegen.',
		geenInkomen: 'Vul minstens één inkomen in. Heeft u niets? Vul dan een inkomen in van 0 euro.',
		alleenBijverdienste: `Op een bijverdienste kan geen beslag liggen. Vul nog een inkomen in, of verander wat voor inkomen het is. Of kruis bij “${bijzondervraagteksten.vraag}” aan: “${BIJZONDERHEIDTEKSTEN.bankrekening.label}”.`,
		hint: 'Ook een kleine baan, alimentatie of een tweede uitkering telt mee. Toeslagen niet.'
	},
	partner: {
		vraag: 'Heeft uw partner nog een inkomen?',
		vraagGeen: 'Heeft uw partner inkomen?',
		kop: 'Inkomens van uw partner',
		ja: 'Ja, ik voeg een inkomen toe',
		jaNog: 'Ja, ik voeg nog een inkomen toe',
		nee: 'Nee, dit is alles',
		neeGeen: 'Nee, mijn partner heeft geen inkomen',
		leeg: 'Kies of uw partner inkomen heeft.',
		hint: 'Het inkomen van uw partner telt mee. Op dat inkomen kan dit beslag niet liggen.'
	},
	lijst: {
		wijzig: 'Wijzig',
		haalWeg: 'Haal weg',
		weg: (naam: string) => `${naam} is weggehaald.`,
		zetTerug: 'Zet terug',
		onaf: 'Nog niet klaar',
		netto: (bedrag: string, per: string) => `${bedrag} netto ${per}`,
		loonstroken: (aantal: number) => (aantal === 1 ? '1 loonstrook' : `${String(aantal)} loonstroken`)
	},
	nietGevonden: {
		vraag: 'Dit inkomen staat er niet meer',
		uitleg: 'U heeft het weggehaald. Kijk op de lijst met uw inkomens.',
		knop: 'Naar uw inkomens'
	}
} as const;

/** Inkomen op het werkblad. */
export const inkomenstapteksten = {
	jaarbedrag: (bedrag: string) => `${bedrag} per jaar`,
	maandbedrag: (bedrag: string) => `${bedrag} per maand`,
	/** Label en uitleg van een bedrag over iets anders dan een maand (netto) of een jaar (belastbaar). */
	overAnders: {
		netto: (per: string) => ({
			label: `Netto inkomen ${per}`,
			hint: `Wat ${per} wordt uitbetaald, met het deel vakantiegeld daarvan.`
		}),
		belastbaar: (per: string) => ({
			label: `Belastbaar inkomen ${per}`,
			hint: `Het loon voor de loonheffing ${per}, met vakantiegeld.`
		})
	},
	/** De keuze achter een bedrag: per jaar, per maand. */
	waarover: (term: string, inkomen: string) => `${term}, waarover, bij ${inkomen}`,
	brutoIsNetto: (term: string) => `${term} (bruto = netto)`,
	onderdeel: (letter: string, tekst: string) => `Onderdeel ${letter}: ${tekst}`,
	inwoner: 'Inkomen van de inwoner',
	partner: 'Inkomen van de partner',
	ikv: (nummer: number) => `IKV ${String(nummer)}`,
	geenInwoner: 'Nog geen inkomen. Geen inkomen? Voeg er een toe met € 0.',
	geenPartner: 'Nog geen inkomen van de partner. Heeft de partner geen inkomen? Laat dit dan leeg.',
	nieuw: 'Naam van het nieuwe inkomen',
	nieuwInwoner: 'Inkomen toevoegen, naam AEH',
	nieuwPartner: 'Inkomen van de partner toevoegen, omschrijving',
	voegToe: 'Voeg toe',
	verwijder: 'Verwijder',
	verwijderd: (naam: string) => `${naam} is verwijderd.`,
	herstel: 'Maak ongedaan',
	partnerUitleg:
		'Voor de partner is minder nodig. Op inkomen van de partner ligt dit beslag niet. Wel? Gebruik “Wissel inwoner en partner”.',
	watWel:
		'Alleen periodiek inkomen telt. Vul toeslagen en de voorlopige teruggaaf inkomstenbelasting niet als inkomen in.',
	geenCode: 'Geen code (achteraan in de beslagvolgorde)',
	tijdlijn: 'Welke loonstroken tellen mee?',
	watIs: 'Wat telt als inkomen?'
} as const;
