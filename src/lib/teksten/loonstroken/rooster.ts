import type { Periode } from '../../tijd/periode.ts';
import { naamVanPeriode } from '../../taal/datums.ts';
import { strookterm, type Strookveld } from '../woordenlijst/loonstrook.ts';

/** Wat er op een loonstrook staat, onder de term van het portaal. */
export const KOLOMUITLEG: Readonly<Record<Strookveld, string>> = {
	begin: 'eerste dag van de periode',
	eind: 'laatste dag van de periode',
	loon: 'onbewerkt loon voor de loonheffing',
	uitbetaaldeVakantiebijslag: 'uitbetaald vakantiegeld',
	opnameAvwb: 'opname uit keuzebudget (IKB)',
	opgebouwdVakantiebijslag: 'opbouw vakantiegeld in deze periode',
	opbouwAvwb: 'opbouw keuzebudget in deze periode',
	ingehoudenZvw: 'bij een baan vaak 0',
	ingehoudenLoonheffing: 'loonbelasting en premie, zonder minteken'
};

export const loonstrookroosterteksten = {
	bijschrift: 'Inkomstenperioden (IKP)',
	hulp: 'Enter of pijl omlaag: volgende rij. Plak hele rijen uit een rekenblad in de eerste cel.',
	periode: 'Periode',
	periodeUitleg: 'telt mee of niet',
	rij: (nummer: number, periode: Periode | null): string =>
		periode === null ? `Periode ${String(nummer)}` : naamVanPeriode(periode),
	cel: (kolom: Strookveld, rij: string): string => `${strookterm(kolom, 'portaal')}, ${rij}`,
	status: {
		teltMee: 'telt mee',
		nietDeLaatste: 'niet de laatste',
		voorVenster: 'te oud',
		naVenster: 'te nieuw',
		datumsFout: 'datums kloppen niet'
	},
	vulIn: (periode: Periode): string => `Vul ${naamVanPeriode(periode)} in`,
	zonder: { mist: 'loonstrook mist', wel: 'geschat', niets: 'telt als € 0' },
	kwam: (rij: string): string => `Zonder loonstrook: inkomen in ${rij}`,
	verwijder: (rij: string): string => `Verwijder ${rij}`,
	acties: 'Verwijderen',
	voegToe: (periode: Periode): string => `Voeg ${naamVanPeriode(periode)} toe`,
	voegToeMetBedragen: (periode: Periode): string =>
		`Voeg ${naamVanPeriode(periode)} toe met dezelfde bedragen`,
	zetOpNul: 'Zet lege bedragen op 0',
	totaal: 'Totaal van wat meetelt',
	/** Met een geschatte periode is het niet het totaal gedeeld door het aantal. */
	gemiddelde: (aantal: number, geschat: number): string =>
		geschat > 0
			? `Gemiddelde (${String(aantal)}, waarvan ${String(geschat)} geschat)`
			: `Gemiddelde (gedeeld door ${String(aantal)})`,
	frequentie: 'Frequentie',
	structureel: 'structureel',
	incidenteel: 'incidenteel',
	geenBetaling: 'geen',
	schoonLoon: 'Gemiddeld schoon loon',
	nettoPeriode: 'Gemiddeld netto periode-inkomen',
	jaar: 'Belastbaar jaarinkomen',
	netto: 'Netto maandinkomen',
	geschatMet: 'Geschat met',
	indicatieperiode: 'Indicatieperiode',
	uitkomst: 'Uitkomst van deze perioden',
	nogNiet: 'De gemiddelden verschijnen als alle cellen goed zijn ingevuld.',
	alleenLaatste: 'Reken met enkel laatste inkomstenopgave',
	alleenLaatsteHint: 'Voor wie in deze periode van baan wisselde. Alleen de laatste verwachte periode telt.',
	verwijderd: (rij: string): string => `${rij} is verwijderd.`,
	toegevoegd: (periode: Periode): string => `${naamVanPeriode(periode)} is toegevoegd.`,
	geplakt: (rijen: number, nieuw: number): string =>
		`${String(rijen)} ${rijen === 1 ? 'rij' : 'rijen'} geplakt${nieuw > 0 ? `, waarvan ${String(nieuw)} nieuw` : ''}.`,
	teVeel: (meest: number): string =>
		`Er is niets geplakt: een inkomen kan hooguit ${String(meest)} loonstroken hebben. Kopieer minder rijen en plak opnieuw.`,
	kopregel: 'De kopregel is overgeslagen.',
	buitenRooster: (aantal: number): string =>
		`${String(aantal)} ${aantal === 1 ? 'cel paste' : 'cellen pasten'} niet in het rooster.`,
	onleesbaar: 'Niet te lezen. Verbeter deze cellen:',
	onleesbareCel: (kolom: Strookveld, rij: string, tekst: string): string =>
		`${rij}, ${strookterm(kolom, 'portaal')}: ‘${tekst}’`,
	let: {
		hoog: 'Hoger dan € 100.000. Controleer het aantal cijfers.',
		negatief: 'Lager dan nul: een correctie? Vraag het echte bedrag na.'
	}
} as const;
