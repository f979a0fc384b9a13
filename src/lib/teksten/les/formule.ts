import { uitlegteksten } from '../uitkomst/uitleg.ts';

/** Woorden in een formule van de les. De letters staan bij de normen. */
export const formuleteksten = {
	laagsteVan: uitlegteksten.laagsteVan,
	hoogsteVan: uitlegteksten.hoogsteVan,
	nooitOnderNul: uitlegteksten.nooitOnderNul,
	afgerond: uitlegteksten.afgerond,
	en: 'en',
	is: uitlegteksten.is,
	isOngeveer: uitlegteksten.isOngeveer,
	wordt: '→',
	wordtInWoorden: 'wordt',
	ijkpunt: 'ijkpunt',
	/** De wet noemt D het drempelinkomen, of C als dat lager is: het bedrag in de norm is dus nog geen D. */
	drempelinkomen: 'drempelinkomen',
	/** De wet geeft het inkomen boven het ijkpunt een letter. */
	verschilMetIjkpunt: 'I',
	/** Een bedrag zonder letter, tussen de letters. */
	kort: {
		'basis.norm': 'leven',
		'basis.zorg': 'zorg',
		'basis.zorgBerekend': 'zorg',
		'basis.zorgMaximum': 'hoogste zorgdeel',
		'basis.huur': 'huur',
		'basis.huurBerekend': 'huur',
		'basis.huurAfbouw': 'huur',
		'basis.huurMaximum': 'hoogste huurdeel',
		'basis.kgb': 'kind',
		'basis.kgbBerekend': 'kind',
		'basis.bovenDrempelPerMaand': 'boven D',
		'basis.bovenKgbDrempelPerMaand': 'boven de kindgrens',
		'basis.normhuur': 'normhuur',
		'basis.normhuurKwadraat': 'eerste deel',
		'basis.normhuurLineair': 'tweede deel',
		'basis.drempelMetVerhoging': 'kindgrens',
		'basis.formule': 'formule',
		'basis.zonderWoonadres': 'basis',
		'norm.drempelinkomen': 'drempelinkomen'
	} as Readonly<Record<string, string>>
} as const;

/** Een teken in een rij met woorden: een pijl is daar geen woord. */
export const inWoord = (teken: string): string =>
	teken === formuleteksten.wordt ? formuleteksten.wordtInWoorden : teken;
