import type { Tekst } from './vorm.ts';
import type { Uitkomstsoort } from '../uitleg/uitleg.ts';

/** Zinnen van de samenvatting: eerst in gewone woorden, het officiële woord eenmaal tussen haakjes. */
export const samenvattingteksten = {
	uMag: 'U mag',
	vanInkomenMagU: (inkomen: string) => `Van ${inkomen} mag u`,
	perMaandHouden: 'per maand houden',
	watHetIs: 'Dit is uw beslagvrije voet: het deel van uw inkomen waar niemand aan mag komen.',
	lagerInkomen: (netto: string) =>
		`Uw netto-inkomen is ${netto} per maand. Dat is niet meer dan u mag houden. Er mag dus niets van af.`,
	ruimte: (bedrag: string) => `Er mag ${bedrag} per maand naar de beslaglegger. Meer niet.`,
	vierweken: (bedrag: string) =>
		`Dit inkomen komt per vier weken. Dan mag u elke vier weken ${bedrag} houden.`,
	samen: (bedrag: string) => `Samen met uw andere inkomen houdt u ${bedrag} per maand over.`,
	niets: (inkomen: string) =>
		`Van ${inkomen} mag alles naar de beslaglegger. Uw andere inkomen is al genoeg voor uw beslagvrije voet.`,
	nietsDoorPartner:
		'Het inkomen van uw partner en uw andere inkomen zijn al genoeg voor uw beslagvrije voet.',
	geenInkomen: 'U heeft geen inkomen opgegeven. Er valt dus niets van te houden of in te houden.',
	overheidsvordering:
		'Dit is uw beslagvrije voet. De overheid int op uw bankrekening (overheidsvordering). Van al uw inkomen samen mag u dit bedrag houden.',
	omgeslagen: 'Er ligt beslag op meer inkomens. Het bedrag is daarover verdeeld.',
	kern: {
		tbvv: ['Dit mag u houden', 'toegepaste beslagvrije voet'],
		ruimte: ['Dit mag naar de beslaglegger', 'beslagruimte'],
		perTijdvak: ['Dit mag u houden per vier weken', null],
		totaal: ['Samen met uw andere inkomen', null],
		netto: ['Uw netto-inkomen waar beslag op ligt', 'beslagobject'],
		basis: ['Basis, voor aftrek en grens', 'basis beslagvrije voet'],
		jaarinkomen: ['Belastbaar inkomen per jaar, alles samen', 'factor C'],
		bank: ['Vrij op uw bankrekening', null]
	}
} as const;

/** De titel boven het antwoord, per soort uitkomst. */
export const UITKOMSTTITELS: Record<Uitkomstsoort, string> = {
	deel: 'Dit mag u houden',
	alles: 'U mag uw hele inkomen houden',
	niets: 'Van dit inkomen blijft niets over',
	overheidsvordering: 'Dit mag u houden'
};

/** Kopjes en vaste woorden van de gegevens waarmee gerekend is. */
export const gegevensteksten = {
	kenmerk: 'Over deze berekening',
	wonen: 'Wie u bent en hoe u woont',
	beslag: 'Het beslag',
	toeslagen: 'Toeslagen die worden ingehouden',
	hardheid: 'Beslissing van de kantonrechter',
	vtlb: 'Voor het vrij te laten bedrag',
	inkomenKop: (naam: string) => `Inkomen: ${naam}`,
	partnerKop: (naam: string) => `Inkomen van uw partner: ${naam}`,
	loonstroken: (naam: string) => `Loonstroken van ${naam}`,
	selectieperiode: 'De maanden die meetellen (voorkeursselectieperiode)',
	indicatieperiode: 'Loonstroken lopen van (indicatieperiode)',
	frequentieVakantiegeld: 'Uitbetaald vakantiegeld is',
	frequentieKeuzebudget: 'Opgenomen keuzebudget is',
	frequentie: { structureel: 'vast (structureel)', incidenteel: 'eenmalig (incidenteel)' },
	periode: 'Periode',
	gemiddeld: 'Gemiddeld',
	teltMee: {
		teltMee: '',
		voorVenster: 'telt niet: te oud',
		naVenster: 'telt niet: te nieuw',
		nietDeLaatste: 'telt niet: niet de laatste'
	},
	leefsituatie: {
		alleenstaande: 'Alleen, zonder kinderen onder de 18 (alleenstaande)',
		alleenstaande_ouder: 'Met kinderen onder de 18, zonder partner (alleenstaande ouder)',
		gehuwd_zonder_kinderen: 'Met partner, zonder kinderen onder de 18 (gehuwd zonder kinderen)',
		gehuwd_met_kinderen: 'Met partner en kinderen onder de 18 (gehuwd met kinderen)'
	},
	adres: {
		nederland: 'In Nederland',
		geen: 'Geen woonadres in Nederland',
		buitenland: 'In een ander land'
	},
	woning: { huur: 'Huurwoning', koop: 'Eigen woning', onbekend: 'Weet ik niet' },
	jaNee: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
	tijdvak: { maand: 'maand', vierweken: 'vier weken' },
	opgave: { bedragen: 'bedrag per jaar en per maand', perioden: 'loonstroken' },
	van: { inwoner: 'Van u', partner: 'Van uw partner' },
	overheidsvordering: 'Geen: de overheid int op uw bankrekening (overheidsvordering)',
	eersteInVolgorde: (naam: string) => `${naam} (volgens de volgorde van de wet)`,
	gekozen: (naam: string) => `${naam} (zelf gekozen)`,
	ingevuld: (bedrag: string) => `ingevuld: ${bedrag}`
} as const;

/** Woorden van de herleiding op het scherm. */
export const herleidingteksten = {
	kop: 'Hoe komen we hieraan?',
	inleiding:
		'Hier staat de hele berekening. Tik op een regel met een pijl om te zien waar dat bedrag vandaan komt.',
	centen: 'Bedragen staan er in centen. Wij rekenen met het precieze bedrag.',
	openAlles: 'Alles openen',
	sluitAlles: 'Alles sluiten',
	rol: {
		'+': 'plus',
		'-': 'min',
		'×': 'maal',
		'÷': 'gedeeld door',
		gekozen: 'telt',
		afgevallen: 'telt niet',
		vergeleken: 'vergeleken met'
	},
	zelfIngevuld: 'Dit heeft u ingevuld.',
	vergeleken: 'Deze bedragen zijn vergeleken:',
	zie: 'zie de som',
	zieVan: (naam: string) => `van ${naam}`,
	tussenstappen: (aantal: number) => (aantal === 1 ? 'Een tussenstap' : `${String(aantal)} tussenstappen`),
	norm: 'Norm',
	normMetLetter: (letter: string) => `Norm ${letter}`,
	geldt: (periode: string) => `geldt van ${periode}`,
	onzeLezing: 'Onze keuze:',
	afwijkend: 'Dit is niet onze standaard.',
	meerOverLezingen: 'Waarom kiezen wij?',
	wet: 'Wet:'
} as const;

/** Woorden van de resultaatpagina. */
export const resultaatpagina = {
	titel: 'Uw beslagvrije voet',
	bezig: 'Wij rekenen uw bedrag uit.',
	terug: 'Terug naar uw antwoorden',
	inkomenPerMaand: 'Uw netto-inkomen per maand',
	beslagobject: (naam: string) => `Netto per maand: ${naam}`,
	berekendVoor: (datum: string) => `Berekend voor ${datum}.`,
	opEenRij: 'De bedragen op een rij',
	besliste: 'Wat bepaalt dit bedrag?',
	verdeling: 'Hoe is het bedrag verdeeld?',
	verdelingInkomen: 'Inkomen',
	verdelingHoudt: 'Dit houdt u per maand',
	verdelingSamen: 'Samen',
	uitlegLink: 'Uitleg',
	meldingen: 'Waar moet u op letten?',
	gegevens: 'Met welke gegevens is gerekend?',
	lezingen: 'Welke keuzes maakten wij?',
	lezingenInleiding: 'De wet laat op enkele plekken ruimte. Deze keuzes deden mee in uw berekening.',
	normen: (id: string, geldig: string) => `Gerekend met normtabel ${id}. Die geldt van ${geldig}.`,
	alleNormen: 'Bekijk alle bedragen en bronnen',
	hulpmiddel: 'Dit is een hulpmiddel. De deurwaarder beslist, met bewijs.',
	knoppen: {
		pdf: 'Maak PDF',
		pdfBezig: 'PDF wordt gemaakt',
		kopieer: 'Kopieer als tekst',
		bewaar: 'Bewaar als bestand',
		print: 'Print',
		wijzig: 'Wijzig antwoorden',
		groep: 'Bewaar of deel deze berekening'
	},
	gelukt: {
		pdf: 'De PDF is gemaakt. Hij staat bij uw downloads.',
		kopieer: 'De berekening is gekopieerd. U kunt haar nu ergens plakken.',
		bewaar: 'Het bestand is bewaard. Hij staat bij uw downloads. Open het later om verder te gaan.'
	},
	mislukt: {
		pdf: 'De PDF maken is niet gelukt. Probeer het nog een keer, of kies Print.',
		kopieer: 'Kopiëren mag niet van deze browser. Kies Maak PDF of Print.',
		bewaar: 'Het bestand bewaren is niet gelukt. Probeer het nog een keer, of kies Maak PDF.'
	},
	watNu: {
		kop: 'Staat er een ander bedrag in uw brief?',
		lager: (bedrag: string) =>
			`Mag u volgens de brief minder houden dan ${bedrag}? Dan gaat er misschien te veel van uw inkomen af.`,
		stappen: [
			'Kijk eerst of uw antwoorden kloppen.',
			'Maak de PDF. Stuur hem met uw bewijs naar de deurwaarder. Vraag om opnieuw te rekenen.',
			'Doe dit binnen 4 weken na de datum van de brief. Dan telt de verandering vanaf het begin.',
			'Komt u er samen niet uit? Dan kan de kantonrechter beslissen. Vraag daar hulp bij.'
		],
		voorbeeld: (brief: string, uiterlijk: string) =>
			`Staat er ${brief} op de brief? Reageer dan uiterlijk ${uiterlijk} (art. 475i lid 3 Rv).`,
		teLaat: 'Zijn de 4 weken voorbij? Vraag het dan toch. Het telt dan meestal vanaf uw vraag.',
		hoger:
			'Mag u volgens de brief meer houden? Geef dan toch door wat er bij u anders is. Dat moet van de wet (art. 475g lid 1 Rv).'
	},
	onvolledig: {
		titel: 'Wij kunnen nog niet rekenen',
		leeg: 'U heeft nog niets ingevuld. Begin met de eerste vraag.',
		begin: 'Begin met de vragen',
		inleiding: 'Er ontbreken nog antwoorden, of er klopt er een niet. Kies wat u wilt aanvullen:',
		werkblad: 'Dit staat in het werkblad.'
	},
	fout: {
		titel: 'Er ging iets mis bij het rekenen',
		uitleg: 'Dit is een fout in dit programma, niet in uw antwoorden. Uw antwoorden zijn er nog.',
		opnieuw: 'Reken opnieuw'
	}
} as const;

/** Wie kan helpen, op de pagina met het antwoord. */
export const hulpteksten: { readonly kop: string; readonly lijst: readonly Tekst[] } = {
	kop: 'Wie kan u helpen?',
	lijst: [
		[
			{ naar: 'https://geldfit.nl/', tekst: 'Geldfit' },
			': gratis en anoniem, telefoon ',
			{ naar: 'tel:08008115', tekst: '0800-8115' }
		],
		[
			{ naar: 'https://www.juridischloket.nl/', tekst: 'Het Juridisch Loket' },
			': gratis uitleg over uw rechten'
		],
		'Sociaal raadslieden in uw gemeente: helpen met brieven en bezwaar',
		[{ naar: 'https://www.uwbeslagvrijevoet.nl/', tekst: 'uwbeslagvrijevoet.nl' }, ': uitleg van de overheid']
	]
};
