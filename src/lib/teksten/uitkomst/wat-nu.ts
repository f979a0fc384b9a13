import type { Tekst } from '../paginas/tekstpagina.ts';

const GELDFIT: Tekst = { naar: 'tel:08008115', tekst: '0800-8115' };
/** Het nummer staat op https://www.juridischloket.nl/contact/; bellen is gratis. */
const JURIDISCH_LOKET: Tekst = { naar: 'tel:08008020', tekst: '0800-8020' };

interface Stap {
	readonly kop: string;
	readonly zinnen: readonly Tekst[];
}

interface Geval {
	/** De beslagvrije voet. */
	readonly bedrag: string;
	/** De dag van de berekening, en vier weken later: een voorbeeld van de termijn. */
	readonly brief: string;
	readonly uiterlijk: string;
}

/** Wat iemand met het bedrag kan doen, in volgorde. */
export const watnuteksten = {
	kop: 'Wat kunt u nu doen?',
	stappen: ({ bedrag, brief, uiterlijk }: Geval): readonly Stap[] => [
		{
			kop: 'Pak uw brief erbij',
			zinnen: [
				`Mag u volgens de brief minder houden dan ${bedrag}? Dan gaat er misschien te veel van uw inkomen af.`,
				'Mag u meer houden? Geef dan toch door wat er bij u anders is. Dat moet van de wet.'
			]
		},
		{
			kop: 'Stuur de PDF en uw bewijs naar de deurwaarder',
			zinnen: [
				'Vraag om opnieuw te rekenen. Bewijs is een kopie van uw loonstroken of uitkering. Heeft u een huurcontract, of brieven over toeslagen? Doe die erbij.'
			]
		},
		{
			kop: 'Doe dit binnen 4 weken',
			zinnen: [
				`De 4 weken beginnen op de datum van de brief. Is dat ${brief}? Reageer dan uiterlijk ${uiterlijk}. Dan telt de verandering vanaf het begin.`,
				'Zijn de 4 weken voorbij? Vraag het dan toch. Het telt dan meestal vanaf uw vraag.'
			]
		},
		{
			kop: 'Komt u er samen niet uit?',
			zinnen: [['Bel het Juridisch Loket: ', JURIDISCH_LOKET, ' (gratis). De kantonrechter kan beslissen.']]
		}
	],
	bank: {
		kop: 'Is er beslag op uw bankrekening?',
		zin: (bedrag: string) =>
			`Dan moet er ${bedrag} van het geld op uw rekening vrij blijven. Dat geldt ook als u hierboven minder mag houden. Is er meer afgeschreven? Vraag de deurwaarder om het terug te geven.`
	},
	spoed: {
		kop: 'Heeft u deze week geen geld voor eten?',
		zinnen: [
			['Bel nu Geldfit: ', GELDFIT, '. Dat is gratis en anoniem. Zij zoeken hulp bij u in de buurt.'],
			'Of bel uw gemeente. Zeg dat u geen geld heeft voor eten. De gemeente kan snel helpen, bijvoorbeeld met de voedselbank.'
		] satisfies readonly Tekst[]
	}
} as const;

/** Wie kan helpen, op de pagina met het antwoord. */
export const hulporganisatieteksten: { readonly kop: string; readonly lijst: readonly Tekst[] } = {
	kop: 'Wie kan u helpen?',
	lijst: [
		[
			{ naar: 'https://geldfit.nl/', tekst: 'Geldfit' },
			': hulp bij geldzorgen, gratis en anoniem, ',
			GELDFIT
		],
		[
			{ naar: 'https://www.juridischloket.nl/', tekst: 'Het Juridisch Loket' },
			': gratis uitleg over uw rechten, ',
			JURIDISCH_LOKET
		],
		'Sociaal raadslieden in uw gemeente: helpen met brieven en bezwaar',
		[{ naar: 'https://www.uwbeslagvrijevoet.nl/', tekst: 'uwbeslagvrijevoet.nl' }, ': uitleg van de overheid']
	]
};
