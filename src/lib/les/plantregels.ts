import { rekenwijzeVan, type Plantid } from '../controle/plantbaar.ts';
import type { GrondslagSleutel } from '../herleiding/grondslag.ts';
import { briefquizteksten as teksten } from '../teksten/les/brief.ts';
import { GRONDSLAGTEKSTEN } from '../teksten/wet.ts';

/** De regel die bij een fout hoort: de hint van de brief. */
export const REGEL_BIJ: Readonly<Record<Plantid, GrondslagSleutel>> = {
	kindVergeten: 'art475daLid1',
	kindTeVeel: 'art475daLid1',
	partnerVergeten: 'art475daLid1',
	partnerTeVeel: 'art475daLid1',
	partnerinkomenVergeten: 'art475dbLid1a',
	partnerNietGehalveerd: 'art475dbLid1a',
	partnerBeslagVergeten: 'art475cLid4',
	lopendBeslagVergeten: 'art475cLid4',
	anderInkomenVergeten: 'art475dbLid1b',
	winstAfgetrokken: 'art475f',
	brutoAlsNetto: 'besluitArt5',
	nettoNaBeslag: 'besluitArt5',
	vierwekenAlsMaand: 'besluitArt2Lid3',
	maandAlsVierweken: 'besluitArt2Lid3',
	vakantiegeldAlsInkomen: 'besluitArt2',
	zonderVakantiegeldIn95: 'art475dcLid1',
	regel95Vergeten: 'art475dcLid1',
	woonkostenVergeten: 'art475daLid5',
	woonkostenVoorbij: 'art475daLid5',
	geenWoonadres: 'art475daLid4',
	woonlandfactorVergeten: 'besluitArt6',
	toeslagenVergeten: 'art475gLid3',
	hardheidVergeten: 'art475fa',
	hardheidVoorbij: 'art475fa',
	alleenLaatsteStrook: 'besluitArt3',
	strookOntbreekt: 'besluitArt3',
	vorigeNormtabel: 'art475daLid1',
	volgendeNormtabel: 'art475daLid1',
	verouderd: 'art475daLid1'
};

const LEEFSITUATIE: readonly Plantid[] = ['kindVergeten', 'kindTeVeel', 'partnerVergeten', 'partnerTeVeel'];

/** Waar het artikel bij deze fout over gaat. */
export function overBij(id: Plantid): string {
	if (LEEFSITUATIE.includes(id)) return teksten.over.leefsituatie;
	return rekenwijzeVan(id) === 'normen' ? teksten.over.normen : GRONDSLAGTEKSTEN[REGEL_BIJ[id]];
}
