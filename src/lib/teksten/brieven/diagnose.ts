import type { Vergissingid } from '../../controle/vergissingen/vergissing.ts';

/** Waar het bedrag op een brief bij past, zonder te zeggen van wie iets is. Wat hier niet staat, noemt een brief niet. */
const BIJ: Partial<Record<Vergissingid, string>> = {
	vorigeNormtabel: 'met de bedragen van het halfjaar ervoor',
	volgendeNormtabel: 'met de bedragen van het halfjaar erna',
	verouderd: 'met oudere bedragen',
	kindVergeten: 'zonder kind',
	kindTeVeel: 'met een kind',
	partnerVergeten: 'zonder partner',
	partnerTeVeel: 'met een partner',
	partnerinkomenVergeten: 'zonder het inkomen van de partner',
	vierwekenAlsMaand: 'waarin een bedrag per vier weken als maandbedrag telt',
	maandAlsVierweken: 'waarin een maandbedrag als bedrag per vier weken telt',
	alleenLaatsteStrook: 'met alleen de laatste loonstrook',
	strookOntbreekt: 'waarin een loonstrook mist',
	zonderVakantiegeldIn95: 'waarin het vakantiegeld niet meetelt',
	regel95Vergeten: 'zonder de grens van 95% van het inkomen',
	toeslagenVergeten: 'zonder de toeslagen die worden ingehouden',
	hardheidVergeten: 'zonder de verhoging door de kantonrechter',
	woonkostenVergeten: 'zonder de woonkosten',
	anderInkomenVergeten: 'zonder het andere inkomen',
	lopendBeslagVergeten: 'zonder het beslag dat er al ligt',
	geenWoonadres: 'voor iemand zonder woonadres'
};

export const brieftekstDiagnose = (id: Vergissingid): string | null =>
	BIJ[id] ? `Het bedrag in uw brief past bij een berekening ${BIJ[id]}. Wilt u dat nagaan?` : null;
