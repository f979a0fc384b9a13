/**
 * Elke fout die met opzet in een brief te zetten is. Uit de naam volgt de code in een link: wie een naam verandert, maakt oude
 * links onbruikbaar. Niet elke vergissing staat erbij: een andere lezing is geen fout, en een bedrag dat niemand kan volgen leert
 * niemand iets.
 */
export const PLANTBAAR = [
	'kindVergeten',
	'kindTeVeel',
	'partnerVergeten',
	'partnerTeVeel',
	'partnerinkomenVergeten',
	'partnerNietGehalveerd',
	'partnerBeslagVergeten',
	'lopendBeslagVergeten',
	'anderInkomenVergeten',
	'winstAfgetrokken',
	'brutoAlsNetto',
	'nettoNaBeslag',
	'vierwekenAlsMaand',
	'maandAlsVierweken',
	'vakantiegeldAlsInkomen',
	'zonderVakantiegeldIn95',
	'regel95Vergeten',
	'woonkostenVergeten',
	'woonkostenVoorbij',
	'geenWoonadres',
	'woonlandfactorVergeten',
	'toeslagenVergeten',
	'hardheidVergeten',
	'hardheidVoorbij',
	'alleenLaatsteStrook',
	'strookOntbreekt',
	'vorigeNormtabel',
	'volgendeNormtabel',
	'verouderd'
] as const;
export type Plantid = (typeof PLANTBAAR)[number];

/** Bij deze fouten kloppen de gegevens, en is er verkeerd mee gerekend: dan staat de fout bij de berekening. */
const REKENWIJZEN = {
	vorigeNormtabel: 'normen',
	volgendeNormtabel: 'normen',
	verouderd: 'normen',
	regel95Vergeten: 'grens95',
	zonderVakantiegeldIn95: 'vakantiegeld95',
	partnerNietGehalveerd: 'partner'
} as const satisfies Partial<Record<Plantid, string>>;
export type Rekenwijze = (typeof REKENWIJZEN)[keyof typeof REKENWIJZEN];

/** Null als de fout in een gegeven zit. */
export const rekenwijzeVan = (id: Plantid): Rekenwijze | null =>
	(REKENWIJZEN as Readonly<Partial<Record<Plantid, Rekenwijze>>>)[id] ?? null;
