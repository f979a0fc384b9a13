import type { Uitkomstsoort } from '../../uitleg/uitleg.ts';
import { kleineLetter } from '../../taal/zinnen.ts';
import { winstteksten } from '../winst.ts';

/** Zinnen van de samenvatting: eerst in gewone woorden, het officiële woord eenmaal tussen haakjes. */
export const samenvattingteksten = {
	uMag: 'U mag',
	/** Een inkomen zonder naam van wie het betaalt: "uw AOW". */
	uw: (soort: string) => `uw ${kleineLetter(soort)}`,
	vanInkomenMagU: (inkomen: string) => `Van ${inkomen} mag u`,
	perMaandHouden: 'per maand houden',
	watHetIs: 'Dit is uw beslagvrije voet: het deel van uw inkomen waar niemand aan mag komen.',
	lagerInkomen: (woord: string, voet: string) =>
		`Er mag niets van af. Uw beslagvrije voet is ${woord === '' ? '' : `${woord} `}${voet} per maand, en uw inkomen is niet hoger. Dus blijft alles van u.`,
	lagerGewoneMaand: (woord: string, voet: string) =>
		`In een gewone maand mag er niets van af. Uw beslagvrije voet is ${woord === '' ? '' : `${woord} `}${voet} per maand, en uw inkomen is niet hoger.`,
	ruimte: (bedrag: string) => `Er mag ${bedrag} per maand naar de deurwaarder. Meer niet.`,
	ruimteGewoneMaand: (bedrag: string) => `Er mag in een gewone maand ${bedrag} naar de deurwaarder.`,
	ruimteOnzeker: {
		minstens: (bedrag: string) => `Er mag nu hooguit ${bedrag} per maand naar de deurwaarder.`,
		schatting: (bedrag: string) => `Er mag ongeveer ${bedrag} per maand naar de deurwaarder.`,
		voorlopig: (bedrag: string) => `Met wat wij nu weten, mag er ${bedrag} per maand naar de deurwaarder.`
	},
	bronheffing:
		'De zorgpremie die het CAK inhoudt (bronheffing) gaat hier nog van af. Wat u krijgt, is dus minder.',
	vierweken: (bedrag: string) =>
		`Dit inkomen komt per vier weken. Dan mag u elke vier weken ${bedrag} houden.`,
	samen: (bedrag: string) => `Samen met uw andere inkomen houdt u ${bedrag} per maand over.`,
	niets: (inkomen: string) =>
		`Van ${inkomen} mag alles naar de deurwaarder. Uw andere inkomen is al genoeg voor uw beslagvrije voet.`,
	nietsDoorPartner:
		'Het inkomen van uw partner en uw andere inkomen zijn al genoeg voor uw beslagvrije voet.',
	geenInkomen: 'U heeft geen inkomen opgegeven. Er valt dus niets van te houden of in te houden.',
	overheidsvordering:
		'Dit is uw beslagvrije voet. De overheid haalt geld van uw bankrekening (overheidsvordering). Van al uw inkomen samen mag u dit bedrag houden.',
	bankbeslag: (bedrag: string) =>
		`Dit bedrag telt hier, want de overheid legt geen beslag op uw rekening. Legt een deurwaarder wel beslag op uw rekening? Dan telt uw inkomen niet en blijft ${bedrag} vrij.`,
	omgeslagen: 'Er ligt beslag op meer inkomens. Het bedrag is daarover verdeeld.',
	kern: {
		tbvv: ['Dit mag u houden', 'toegepaste beslagvrije voet'],
		voet: ['Uw beslagvrije voet', 'toegepaste beslagvrije voet'],
		voetPerTijdvak: ['Uw beslagvrije voet per vier weken', null],
		ruimte: ['Dit mag naar de deurwaarder', 'beslagruimte'],
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
	alles: 'U mag uw hele maandinkomen houden',
	niets: 'Van dit inkomen blijft niets over',
	kantonrechter: winstteksten.uitkomst.titel,
	overheidsvordering: 'Dit mag u houden'
};
