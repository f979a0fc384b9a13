import type { Roosterkolom } from './plakken.ts';

/** Waar een geplakte kolom heen gaat: een kolom van het rooster, een maand die begin en einde geeft, of nergens. */
export type Doel = Roosterkolom | 'periode' | null;

/** Wat op een strook of in een rekenblad staat, en in geen enkele kolom hoort, al lijkt het woord erop. */
const NERGENS = /korting|werkgever|\bwg\b|\bcum|pensioen|\bsv\b|dagen|uren|nummer|bruto|netto/;
const OPBOUW = /opbouw|opgebouwd|\bopb\b|opgeb|reserv|\bres\b|recht/;
const UITBETAALD = /uitbeta|uitbet/;
const VAKANTIE = /vakantie|\bvak ?geld|\bv[bt]\b/;
const BUDGET = /avwb|arbeidsvoorwaarde|\bikb\b|\bpkb\b|budget/;

const WOORDEN: readonly (readonly [RegExp, Doel])[] = [
	[
		/^(begin|start|van|vanaf|eerste dag|aanvang|ingang)( ?datum| periode)?$|^(datum|periode) (aanvang|begin|van|start)/,
		'begin'
	],
	[
		/^(eind|einde|tot|tm|t m|tot en met|laatste dag)( ?datum| periode)?$|^(datum|periode) (eind|einde|tot|t m)/,
		'eind'
	],
	[/^(maand|periode|loonperiode|tijdvak|loontijdvak|verloningsperiode)$/, 'periode'],
	[/zvw|zorgverzekeringswet/, 'ingehoudenZvw'],
	[/loon (voor|lb|lh|ph)|fiscaal|heffingsloon|belastbaar loon|^(onbewerkt )?loon$|loon loonheffing/, 'loon'],
	[/loonheffing|loonbelasting|^(inh |ingehouden )?(lh|lb ph|lb)$/, 'ingehoudenLoonheffing']
];

/**
 * De kolom bij een kop: de term van het portaal, wat op een loonstrook staat, of een afkorting. Null als de kop niet
 * zeker genoeg is.
 */
export function herkenKop(kop: string): Doel {
	const tekst = kop
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();
	if (NERGENS.test(tekst)) return null;
	const isOpbouw = OPBOUW.test(tekst) && !UITBETAALD.test(tekst);
	if (BUDGET.test(tekst)) return isOpbouw ? 'opbouwAvwb' : 'opnameAvwb';
	if (VAKANTIE.test(tekst)) return isOpbouw ? 'opgebouwdVakantiebijslag' : 'uitbetaaldeVakantiebijslag';
	return WOORDEN.find(([woord]) => woord.test(tekst))?.[1] ?? null;
}
