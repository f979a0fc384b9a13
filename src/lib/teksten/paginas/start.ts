import type { Link, Pagina } from './tekstpagina.ts';

interface Deur {
	readonly kop: string;
	readonly voor: string;
	readonly link?: Link & { readonly naar: Pagina };
	readonly na?: string;
}

/** De startpagina. */
export const startteksten = {
	titel: 'Welk deel van uw inkomen mag u houden?',
	/** Voor zoekmachines. */
	omschrijving:
		'Reken zelf uit hoeveel u mag houden als er beslag ligt op uw inkomen. Gratis, en alles blijft op uw eigen apparaat.',
	inleiding:
		'Gaat er geld van uw loon of uitkering naar een schuld? Een deel blijft altijd van u: de beslagvrije voet. Hier rekent u uit hoeveel dat is.',
	/** De twee deuren; de eerste voor wie een brief kreeg. */
	deuren: {
		brief: ['Ik heb een brief gekregen', 'Kijk na of het bedrag klopt, en wat u kunt doen.'],
		berekening: [
			'Ik wil mijn bedrag uitrekenen',
			'Ook zonder brief. U beantwoordt vragen over uw inkomen en uw huis.'
		]
	},
	/** Wie al begonnen was, of een bestand heeft. */
	eerder: 'Verder met wat u eerder invulde',
	duur: 'Het duurt ongeveer 10 minuten.',
	blijftHier: 'Wat u invult, blijft op uw telefoon of computer.',
	voorbeeld: {
		kop: 'Een voorbeeld',
		bijschrift: 'Inkomen per maand',
		toelichting: 'Zo is het in 2026 voor iemand die alleen woont. Uw eigen bedrag kan anders zijn.'
	},
	papieren: {
		kop: 'Pak deze papieren erbij',
		lijst: [
			'De brief van de deurwaarder, als u die heeft.',
			'Uw laatste loonstroken, of de brief over uw uitkering.',
			'Uw jaaropgave, als u die heeft.',
			'Heeft u een partner? Dan ook de loonstroken van uw partner.',
			'Uw huurcontract of de opgave van uw hypotheek.',
			'De brieven over uw toeslagen, als daar geld van af gaat voor een schuld.'
		],
		nietAlles: 'Heeft u iets niet? Begin toch. Bij veel vragen mag u “Weet ik niet” kiezen.'
	}
} as const;

/** De deuren onderaan de startpagina: voor wie iets anders zoekt. */
export const STARTDEUREN: readonly Deur[] = [
	{
		kop: 'Ik help iemand',
		voor: 'In het',
		link: { naar: '/werkblad/', tekst: 'werkblad' },
		na: 'vult u alles in vier stappen in, met de officiële woorden.'
	},
	{
		kop: 'Ik geef les',
		voor: 'Bij',
		link: { naar: '/les/', tekst: 'lesgeven en oefenen' },
		na: 'staan uitgewerkte casussen. Ze werken ook zonder internet.'
	},
	{
		kop: 'Wie ziet wat ik invul?',
		voor: 'Niemand. Uw eigen apparaat rekent. Zet uw internet maar uit: het werkt nog steeds.',
		link: { naar: '/privacy/', tekst: 'Lees meer over privacy' }
	}
];
