import { metPunt } from '../../taal/zinnen.ts';
import type { Zin } from './stem.ts';

/** Wat in meer dan een brief staat. */
export const brieftekst = {
	per: { maand: 'per maand', vierweken: 'per vier weken' },
	/** "€ 1.482 per maand". */
	maat: (bedrag: string, per: string) => `${bedrag} ${per}`,
	/** "€ 1.368 per vier weken (€ 1.482 per maand)". */
	metMaand: (bedrag: string, perMaand: string) => `${bedrag} (${perMaand})`,
	hetBegin: 'het begin van het beslag',
	/** Achter "mijn inkomen". */
	metNaam: (inkomen: string) => (inkomen === '' ? '' : ` (${inkomen})`),
	aanhef: 'Geachte heer of mevrouw,',
	namens: (naam: string) =>
		naam === '' ? 'Ik schrijf u namens mijn cliënt.' : metPunt(`Ik schrijf u namens mijn cliënt, ${naam}`),
	ontvangen: (dag: string, datum: string): Zin => ({
		ik: `Op ${dag} kreeg ik uw brief van ${datum}.`,
		namens: `Op ${dag} kreeg mijn cliënt uw brief van ${datum}.`
	}),
	over: (datum: string) => `Deze brief gaat over uw brief van ${datum}.`,
	volgensBrief: (bedrag: string): Zin => `Daarin staat een beslagvrije voet van ${bedrag}.`,
	volgensBriefTotaal: (bedrag: string): Zin => ({
		ik: `Daarin staat dat ik in totaal ${bedrag} mag houden.`,
		namens: `Daarin staat dat mijn cliënt in totaal ${bedrag} mag houden.`
	}),
	feitenkop: 'Wat is er anders?',
	kolommen: { gegeven: 'Gegeven', brief: 'In uw brief', feit: 'Zo is het', bewijs: 'Bewijs' },
	bijlage: (nummer: number) => `Bijlage ${nummer}`,
	verzoekkop: 'Wat vraag ik u?',
	antwoord: (dag: string) => `Ik hoor graag uiterlijk ${dag} van u.`,
	groet: 'Met vriendelijke groet,',
	/** Op papier schrijft iemand dit er zelf bij. */
	zelf: {
		naam: 'Naam: ______________________________',
		adres: 'Adres: ______________________________',
		handtekening: 'Handtekening: ______________________________'
	},
	bijlagenkop: 'Bijlagen',
	bijlagen: (nummer: number, naam: string) => `Bijlage ${nummer}: ${naam}`,
	uwKenmerk: (kenmerk: string) => `Uw kenmerk: ${kenmerk}`,
	onsKenmerk: (kenmerk: string) => `Ons kenmerk: ${kenmerk}`,
	onderwerp: (onderwerp: string, datum: string) => `${onderwerp}, brief van ${datum}`,
	voettekst: 'Gemaakt met Beslagvrij, een hulpmiddel',
	/** Hoe het bedrag heet dat een brief noemt: van dit inkomen, of van alles samen. */
	voet: { tBvv: 'de beslagvrije voet', totaalPerMaand: 'het bedrag dat in totaal vrij blijft' },
	verzoeken: {
		verander: (bedrag: string, vanaf: string, voet: string) =>
			`Verander ${voet} in ${bedrag}, vanaf ${vanaf}.`,
		geefDoor: (inkomen: string) => metPunt(`Geef het nieuwe bedrag door aan ${inkomen}`),
		betaalTerug: (vanaf: string) => `Betaal terug wat vanaf ${vanaf} te veel is ingehouden.`,
		betaalTerugTot: (vanaf: string, bedrag: string) =>
			`Betaal terug wat vanaf ${vanaf} te veel is ingehouden. Dat is tot nu toe ${bedrag}.`,
		stuurBerekening: 'Stuur mij de nieuwe berekening, met de gegevens die u gebruikt.'
	}
} as const;
