import type { Tijdvak } from '../../dossier/dossier.ts';
import type { Periode } from '../../tijd/periode.ts';
import { naamVanPeriode } from '../../taal/datums.ts';
import { opsomming } from '../../taal/zinnen.ts';
import { keuzeterm } from '../woordenlijst/keuzes.ts';
import { veldterm } from '../woordenlijst/velden.ts';
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

/** Boven een smalle kolom; de hele term staat onder het rooster als de focus er is. */
export const KOLOMKOP: Readonly<Record<Strookveld, string>> = {
	begin: 'Begin',
	eind: 'Einde',
	loon: 'Loon LB/PH',
	uitbetaaldeVakantiebijslag: 'Uitbetaald VB',
	opnameAvwb: 'Opname AVWB',
	opgebouwdVakantiebijslag: 'Opgebouwd VB',
	opbouwAvwb: 'Opbouw AVWB',
	ingehoudenZvw: 'Inh. Zvw',
	ingehoudenLoonheffing: 'Inh. LH'
};

const termen = (kolommen: readonly Strookveld[]): string =>
	opsomming(kolommen.map((kolom) => strookterm(kolom, 'portaal')));
const inTekst = (tijdvak: Tijdvak): string =>
	keuzeterm('inkomens[].tijdvak', tijdvak, 'portaal').toLowerCase();
const aantal = (getal: number, een: string, meer: string): string =>
	`${String(getal)} ${getal === 1 ? een : meer}`;

/** Plakken uit een rekenblad: eerst laten zien, dan pas veranderen. */
export const plakteksten = {
	titel: (rijen: number): string => `${aantal(rijen, 'rij', 'rijen')} op het klembord. Klopt deze verdeling?`,
	opKop: 'De kolommen zijn verdeeld op hun kop. Er is nog niets veranderd.',
	opVolgorde: 'Zonder kop gelden de vaste volgorde en de datums. Er is nog niets veranderd.',
	kolom: (nummer: number): string => `Kolom ${String(nummer)}`,
	waarheen: (kop: string): string => `${kop} gaat naar`,
	nergens: 'nergens',
	periode: 'Maand',
	minteken: (kolom: Strookveld, cellen: number): string =>
		`${termen([kolom])}: het minteken is weggelaten (${aantal(cellen, 'cel', 'cellen')}).`,
	koppenNergens: (koppen: readonly string[]): string =>
		`${opsomming(koppen)}: ${koppen.length === 1 ? 'gaat' : 'gaan'} nergens heen.`,
	optelling: 'De rij met een optelling wordt overgeslagen.',
	zonderKolom: (kolommen: readonly Strookveld[]): string =>
		`Geen kolom voor ${termen(kolommen)}: vul zelf in.`,
	legeCellen: (kolommen: readonly Strookveld[]): string =>
		`Lege cellen bij ${termen(kolommen)}: vul zelf in.`,
	/** Met de knop die eronder staat. */
	nulUitleg: 'Staat zo’n bedrag niet op de strook, dan is het 0: ‘Lege cellen op 0’ onder het rooster.',
	anderTijdvak: (perioden: number, tijdvak: Tijdvak): string =>
		`${aantal(perioden, 'periode lijkt', 'perioden lijken')} per ${inTekst(tijdvak === 'maand' ? 'vierweken' : 'maand')}, dit inkomen is per ${inTekst(tijdvak)}. Annuleer en wijzig de ${veldterm('inkomens[].tijdvak', 'portaal').toLowerCase()}, of verbeter de datums.`,
	geenTijdvak: (perioden: number, tijdvak: Tijdvak): string =>
		`De datums van ${aantal(perioden, 'periode', 'perioden')} zijn geen hele ${tijdvak === 'maand' ? 'kalendermaand' : 'periode van vier weken'}.`,
	dubbel: (rijen: number): string =>
		`${aantal(rijen, 'rij heeft', 'rijen hebben')} dezelfde eerste dag als een andere rij: alleen de onderste blijft staan.`,
	negatief: (kolom: Strookveld, cellen: number): string =>
		`${termen([kolom])}: ${aantal(cellen, 'bedrag', 'bedragen')} onder nul. Alleen een correctie kan dat zijn.`,
	hoog: (kolom: Strookveld, cellen: number): string =>
		`${termen([kolom])}: ${aantal(cellen, 'bedrag', 'bedragen')} boven € 100.000. Controleer het aantal cijfers.`,
	nogLeeg: (kolommen: readonly Strookveld[]): string => `Nog leeg: ${termen(kolommen)}.`,
	onleesbaar: (cellen: number): string =>
		`${aantal(cellen, 'cel is', 'cellen zijn')} niet te lezen. De tekst komt wel in het rooster, om te verbeteren.`,
	zet: (perioden: number): string => `Zet ${aantal(perioden, 'periode', 'perioden')} in het rooster`,
	annuleer: 'Annuleer',
	teVeel: (hooguit: number): string =>
		`Er kunnen hooguit ${String(hooguit)} rijen tegelijk in het rooster. Er is niets geplakt.`,
	ongedaan: 'Maak het plakken ongedaan',
	isOngedaan: 'Het plakken is ongedaan gemaakt.'
} as const;

export const loonstrookroosterteksten = {
	bijschrift: 'Inkomstenperioden (IKP)',
	hulp: 'Enter of pijl omlaag: volgende rij. Plak rijen uit een rekenblad met Ctrl+V in een cel.',
	periode: 'Periode',
	datums: 'datums',
	datumsVan: (rij: string): string => `Datums van ${rij}`,
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
	zetOpNul: 'Lege cellen op 0',
	totaal: 'Totaal van wat meetelt',
	/** Met een geschatte periode is het niet het totaal gedeeld door het aantal. */
	gemiddelde: (delen: number, geschat: number): string =>
		geschat > 0
			? `Gemiddelde (${String(delen)}, waarvan ${String(geschat)} geschat)`
			: `Gemiddelde (gedeeld door ${String(delen)})`,
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
	onleesbaar: 'Niet te lezen. Verbeter deze cellen:',
	onleesbareCel: (kolom: Strookveld, rij: string, tekst: string): string =>
		`${rij}, ${strookterm(kolom, 'portaal')}: ‘${tekst}’`,
	let: {
		hoog: 'Hoger dan € 100.000. Controleer het aantal cijfers.',
		negatief: 'Lager dan nul: een correctie? Vraag het echte bedrag na.'
	}
} as const;
