import type { Oordeel } from '../../controle/oordeel.ts';
import { BRIEFANTWOORDEN, NIETS_TE_DOEN, ZOEK_OP, type Briefantwoord, type Stap } from './uitkomst.ts';

/** Bij een verrekening is er geen deurwaarder, en geen mededeling met een jaar erbij. */
export const BIJ_VERREKENING: Partial<Record<Oordeel['uitkomst'], Pick<Briefantwoord, 'uitleg' | 'doe'>>> = {
	klopt: {
		uitleg: BRIEFANTWOORDEN.klopt.uitleg,
		doe: { kop: NIETS_TE_DOEN, tekst: ['Verandert er iets bij u? Geef het dan door.'] }
	},
	kanHoger: {
		uitleg: ['Wie het geld inhoudt beslist, en vraagt om bewijs.'],
		doe: {
			kop: 'Geef dit door aan wie het geld inhoudt',
			tekst: [
				'Zeg welk bedrag vrij moet blijven. Stuur uw bewijs mee.',
				'Krijgt u geld terug? Dan is uw schuld ook weer hoger.'
			]
		}
	},
	gunstiger: {
		uitleg: BRIEFANTWOORDEN.gunstiger.uitleg,
		doe: {
			kop: 'Vraag niet om een nieuwe berekening',
			tekst: ['Het bedrag kan dan lager worden.', 'Vraagt iemand om uw gegevens? Geef dan eerlijk antwoord.']
		}
	},
	nietNaTeGaan: {
		uitleg: [],
		doe: {
			kop: 'Vraag hoe het bedrag is berekend',
			tekst: ['Ook bij een verrekening geldt de beslagvrije voet. Vraag hoe er is gerekend.']
		}
	}
};

/** Kan een brief alleen nog om het bedrag van nu vragen, dan gaat het antwoord daarover. */
export const VAN_NU: Record<'hoger' | 'nietHoger', Omit<Briefantwoord, 'doe'>> = {
	hoger: {
		voor: 'U mag nu waarschijnlijk',
		groot: (bedrag) => `${bedrag} meer`,
		na: (per) => `${per} houden dan in de brief staat.`,
		uitleg: ['De deurwaarder beslist, en vraagt om bewijs.']
	},
	nietHoger: {
		voor: 'Met de bedragen van nu wordt het',
		groot: () => 'niet hoger',
		na: 'dan in de brief staat.',
		uitleg: []
	}
};

/** Wat er nu te doen is als het antwoord alleen dat niet zegt. */
export const vervolgteksten = {
	naEenJaar: (bedrag: string, anders: boolean): Stap => ({
		kop: 'Vraag om een nieuwe berekening',
		tekst: [
			'Een bedrag geldt 12 maanden. Die zijn voorbij.',
			`Met uw gegevens zou het vandaag ${bedrag} zijn. Dat is meer dan in de brief.`,
			...(anders ? ['Zeg ook welke gegevens anders zijn. Stuur uw bewijs mee.'] : [])
		]
	}),
	nietsTeDoen: NIETS_TE_DOEN,
	zoekOp: ZOEK_OP,
	/** In plaats van niets doen, als er nog iets open is. */
	vulAan: {
		kop: 'Vul eerst aan wat nog open is',
		tekst: [
			'Met wat wij nu weten, hoeft u geen brief te sturen.',
			'Vul aan wat er nog mist. Dan rekenen wij opnieuw.'
		]
	},
	eerstPer: {
		kop: 'Zeg eerst over welke tijd het bedrag gaat',
		tekst: ['Kijk in de brief of het per maand of per 4 weken is. Dan rekenen wij opnieuw.']
	},
	nuNietHoger: {
		kop: NIETS_TE_DOEN,
		tekst: ['Met de bedragen van nu wordt het niet hoger. Vraag dus niet om een nieuwe berekening.']
	},
	nuOnbekend: {
		kop: 'Reken eerst uit wat er vandaag geldt',
		tekst: [
			'Een brief telt nu meestal pas vanaf de dag dat u hem stuurt.',
			'Met deze gegevens kunnen wij niet uitrekenen wat er vandaag geldt. Voeg de loonstroken van nu toe.'
		]
	},
	veranderd: (uiterlijk: string | null): Stap => ({
		kop: 'Vraag om een nieuwe berekening',
		tekst: [
			'Zeg wat er is veranderd, en sinds wanneer. Stuur uw bewijs mee.',
			'Het nieuwe bedrag telt meestal vanaf de dag dat u dit doorgeeft.',
			...(uiterlijk
				? [`Was een ander gegeven al voor de brief anders? Geef dat door tot en met ${uiterlijk}.`]
				: [])
		]
	}),
	zelfdeGegevens: {
		kop: 'Geef dit door aan wie de brief stuurde',
		tekst: [
			'Zeg dat u op een ander bedrag komt. Stuur onze berekening mee.',
			'Krijgt u geld terug? Dan is uw schuld ook weer hoger.',
			'Wat al is doorbetaald, hoeft de deurwaarder niet terug te geven.'
		]
	},
	laatZo: {
		kop: 'Vraag niet om een nieuwe berekening',
		tekst: ['Het bedrag in de brief is hoger dan het onze. Een nieuwe berekening kan lager zijn.']
	}
} as const;
