import { BRIEFANTWOORDEN, type Briefantwoord, type Stap } from './uitkomst.ts';

const vast = 'Bij beslag op een bankrekening blijft een vast bedrag vrij. Uw inkomen telt niet mee.';
const eenMaand = 'Dit bedrag geldt voor één maand.';

const vraagHet: Stap = {
	kop: 'Vraag het aan de deurwaarder',
	tekst: [
		'Vraag welk bedrag op uw rekening vrij moest blijven, en waarom. Een brief van ons is daar niet voor.',
		'Vraag uw bank welk bedrag zij vrij liet.'
	]
};

/** Beslag op een bankrekening heeft een eigen bedrag: geen inkomen, geen jaar en geen vier weken. */
export const BIJ_BANKBESLAG: Record<
	'klopt' | 'kanHoger' | 'gunstiger' | 'nietNaTeGaan',
	(bedrag: string) => Briefantwoord
> = {
	klopt: () => ({
		...BRIEFANTWOORDEN.klopt,
		uitleg: [vast, eenMaand],
		doe: {
			kop: 'U hoeft nu niets te doen',
			tekst: ['Bleef er minder op uw rekening vrij? Vraag het dan aan de deurwaarder of uw bank.']
		}
	}),
	kanHoger: (bedrag) => ({
		voor: 'U mag waarschijnlijk',
		groot: (verschil) => `${verschil} meer`,
		na: 'op uw bankrekening houden dan in de brief staat.',
		uitleg: [vast, `Met uw gegevens is dat ${bedrag}.`, eenMaand],
		doe: vraagHet
	}),
	gunstiger: (bedrag) => ({
		...BRIEFANTWOORDEN.gunstiger,
		na: 'dan het bedrag in de wet.',
		uitleg: [vast, `Met uw gegevens is dat ${bedrag}.`, eenMaand],
		doe: { kop: 'U hoeft nu niets te doen', tekst: ['U mag volgens de brief meer houden.'] }
	}),
	nietNaTeGaan: () => ({ ...BRIEFANTWOORDEN.nietNaTeGaan, uitleg: [vast], doe: vraagHet })
};

/** Waarom er geen vast bedrag te noemen is. */
export const BANKREDENEN = {
	onbekend: 'Het hangt af van met wie u woont, en waar u staat ingeschreven. Dat weten wij nog niet zeker.',
	buitenland: 'Woont u in het buitenland? Dan is er geen vast bedrag. Alleen de rechter kan er een bepalen.',
	geenWoonadres: 'Welk bedrag toen gold voor wie geen woonadres had, weten wij niet.',
	oudRecht: 'De brief is van voor 2021. Toen gold een andere wet.'
} as const;
