import { metPunt } from '../../taal/zinnen.ts';
import type { Zin } from './stem.ts';

/** De brieven over wat er is ingehouden, en de herinnering. */
export const vakantiegeldbrief = {
	onderwerp: 'Verzoek om vakantiegeld terug te betalen',
	/** Achter het woord vakantiegeld: wanneer het kwam. */
	op: (dag: string) => (dag === '' ? '' : ` van ${dag}`),
	ingehouden: (bedrag: string, op: string): Zin => ({
		ik: `Van mijn vakantiegeld${op} is ${bedrag} ingehouden. Dat is meer dan mag.`,
		namens: `Van het vakantiegeld${op} van mijn cliënt is ${bedrag} ingehouden. Dat is meer dan mag.`
	}),
	grond: {
		ik: 'Vakantiegeld hoort bij de maanden waarin het is opgebouwd. Had ik in die maanden minder dan de beslagvrije voet? Dan houd ik dat tekort van het vakantiegeld (Hoge Raad 31 oktober 2014, ECLI:NL:HR:2014:3068).',
		namens:
			'Vakantiegeld hoort bij de maanden waarin het is opgebouwd. Had mijn cliënt in die maanden minder dan de beslagvrije voet? Dan houdt mijn cliënt dat tekort van het vakantiegeld (Hoge Raad 31 oktober 2014, ECLI:NL:HR:2014:3068).'
	} satisfies Zin,
	maanden: 'Tekort in de maanden van de opbouw',
	/** Waar het tekort van een maand uit komt. */
	tekortVan: (voet: string, netto: string) => `beslagvrije voet ${voet}, netto ${netto}`,
	som: 'De berekening',
	rijen: {
		tekort: 'Tekort samen',
		houdt: 'Vakantiegeld dat vrij blijft',
		ruimte: 'Wat er van het vakantiegeld af mocht',
		ingehouden: 'Wat er is ingehouden',
		teVeel: 'Te veel ingehouden'
	},
	betaalTerug: (bedrag: string) => `Betaal ${bedrag} terug.`,
	volgende:
		'Laat ook volgend jaar vrij wat er in de maanden van de opbouw te weinig was. Geef dat door aan wie het inkomen betaalt.',
	/** Wie verrekent, betaalt het inkomen zelf. */
	volgendeZelf: 'Laat ook volgend jaar vrij wat er in de maanden van de opbouw te weinig was.'
} as const;

export const betalerbrief = {
	onderwerp: 'Vakantiegeld bij een beslag',
	onderwerpVerrekening: 'Vakantiegeld bij een verrekening',
	ineens: {
		ik: 'U betaalt mijn vakantiegeld in één keer. Op mijn inkomen ligt beslag.',
		namens: 'U betaalt het vakantiegeld van mijn cliënt in één keer. Op dat inkomen ligt beslag.'
	} satisfies Zin,
	verrekening: {
		ik: 'U betaalt mijn vakantiegeld in één keer. U houdt geld in op mijn inkomen om een schuld af te lossen.',
		namens:
			'U betaalt het vakantiegeld van mijn cliënt in één keer. U houdt geld in op dat inkomen om een schuld af te lossen.'
	} satisfies Zin,
	houdIn: (bedrag: string) => `Houd van het vakantiegeld hooguit ${bedrag} in.`,
	betaalUit: (bedrag: string): Zin => ({
		ik: `Betaal mij de andere ${bedrag} uit.`,
		namens: `Betaal mijn cliënt de andere ${bedrag} uit.`
	}),
	overleg: 'Twijfelt u? Vraag het dan eerst aan de deurwaarder. Die krijgt een kopie van deze brief.'
} as const;

export const onkostenbrief = {
	onderwerp: 'Verzoek om een vergoeding van kosten vrij te laten',
	strook: (soort: string, bedrag: string): Zin => ({
		ik: `In mijn loon zit een vergoeding van kosten: ${soort}, ${bedrag} per maand. Daarvan is ook ingehouden.`,
		namens: `In het loon van mijn cliënt zit een vergoeding van kosten: ${soort}, ${bedrag} per maand. Daarvan is ook ingehouden.`
	}),
	grond: 'Een vergoeding van kosten valt buiten het beslag (artikel 475a lid 3 Rv).',
	laatVrij: 'Laat deze vergoeding vrij, en geef dat door aan de werkgever.',
	betaalTerug: 'Betaal terug wat van deze vergoeding is ingehouden.'
} as const;

export const verkeerdInkomenbrief = {
	onderwerp: 'Beslag op een inkomen dat niet als eerste aan de beurt is',
	beslag: (inkomen: string, gaatVoor: string): Zin => ({
		ik: metPunt(`U heeft beslag gelegd op mijn inkomen (${inkomen}). Ik heb nog een inkomen: ${gaatVoor}`),
		namens: metPunt(
			`U heeft beslag gelegd op het inkomen van mijn cliënt (${inkomen}). Mijn cliënt heeft nog een inkomen: ${gaatVoor}`
		)
	}),
	grond: 'Volgens de wet is dat inkomen eerst aan de beurt (artikel 475c lid 2 Rv).',
	tenzij:
		'U mag daarvan alleen afwijken als één beslag op dit inkomen genoeg is, en er anders twee nodig zijn (artikel 475c lid 3 Rv). Is dat hier zo? Laat mij dan weten waarom.',
	vernietig: (inkomen: string): Zin => ({
		ik: `Daarom vernietig ik met deze brief het beslag op mijn inkomen (${inkomen}). Dat mag volgens artikel 475c lid 6 Rv.`,
		namens: `Daarom vernietig ik namens mijn cliënt met deze brief het beslag op dit inkomen (${inkomen}). Dat mag volgens artikel 475c lid 6 Rv.`
	}),
	bevestig: 'Bevestig mij dat dit beslag is vervallen.',
	meld: (inkomen: string) => `Laat ${inkomen} weten dat er niets meer mag worden ingehouden.`,
	betaalTerug: 'Betaal terug wat door dit beslag is ingehouden.'
} as const;

export const herinneringbrief = {
	onderwerp: 'Herinnering',
	eerder: (datum: string, onderwerp: string) => `Op ${datum} schreef ik u: “${onderwerp}”.`,
	geenAntwoord: 'Ik heb nog geen antwoord gekregen. Misschien is mijn brief blijven liggen.',
	grond:
		'Een verzoek over de beslagvrije voet moet u meteen behandelen. Er zijn nu meer dan twee weken voorbij.',
	/** Waar geen beslagvrije voet geldt, of geen deurwaarder is. */
	langGeleden: 'Er zijn nu meer dan twee weken voorbij.',
	behandel: 'Behandel mijn verzoek nu.',
	nietMogelijk: 'Kan dat niet? Schrijf mij dan waarom, en wanneer ik uw antwoord krijg.'
} as const;
