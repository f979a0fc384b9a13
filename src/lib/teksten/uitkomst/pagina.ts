import type { Tekst } from '../paginas/tekstpagina.ts';

/** Woorden van de uitkomstpaginateksten. */
export const uitkomstpaginateksten = {
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
export const hulporganisatieteksten: { readonly kop: string; readonly lijst: readonly Tekst[] } = {
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
