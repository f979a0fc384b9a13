import type { Vergissingid } from '../../controle/vergissingen/vergissing.ts';
import { opsomming } from '../../taal/zinnen.ts';

/** Een andere uitleg van de wet is geen vergissing; die heeft haar eigen zin. */
export type Benoemd = Exclude<Vergissingid, `lezing:${string}`>;

/** Waar het bedrag op de brief bij past. Nooit wie het deed: alleen waarmee dan gerekend is. */
const BIJ: Record<Benoemd, string> = {
	vorigeNormtabel: 'met de bedragen van het halfjaar ervoor',
	volgendeNormtabel: 'met de bedragen van het halfjaar erna',
	verouderd: 'met oudere bedragen',
	kindVergeten: 'zonder uw kind',
	kindTeVeel: 'met een kind',
	partnerVergeten: 'zonder uw partner',
	partnerTeVeel: 'met een partner',
	partnerinkomenVergeten: 'zonder het inkomen van uw partner',
	partnerNietGehalveerd: 'waarin te veel inkomen van uw partner eraf gaat',
	vierwekenAlsMaand: 'waarin een bedrag per 4 weken als maandbedrag telt',
	maandAlsVierweken: 'waarin een maandbedrag als bedrag per 4 weken telt',
	alleenLaatsteStrook: 'met alleen uw laatste loonstrook',
	strookOntbreekt: 'waarin een loonstrook mist',
	vakantiegeldAlsInkomen: 'waarin uw vakantiegeld als gewoon loon telt',
	zonderVakantiegeldIn95: 'waarin uw vakantiegeld niet meetelt',
	regel95Vergeten: 'zonder de grens van 95% van uw inkomen',
	toeslagenVergeten: 'zonder uw toeslagen die worden ingehouden',
	hardheidVergeten: 'zonder wat de rechter erbij deed',
	hardheidVoorbij: 'waarin nog meetelt wat de rechter tijdelijk erbij deed',
	woonkostenVergeten: 'zonder uw hoge woonkosten',
	woonkostenVoorbij: 'waarin uw woonkosten na hun laatste dag nog meetellen',
	anderInkomenVergeten: 'zonder uw andere inkomen',
	inkomenTeVeel: 'met een inkomen dat u niet heeft',
	lopendBeslagVergeten: 'zonder het beslag dat er al ligt',
	partnerBeslagVergeten: 'zonder het beslag bij uw partner',
	winstAfgetrokken: 'waarin de winst van een bedrijf eraf gaat',
	halvering: 'waarin u de helft houdt',
	nihil: 'waarin niets voor u overblijft',
	omslagVerkeerd: 'waarin uw inkomens anders zijn verdeeld',
	woonlandfactorVergeten: 'zonder het land waar u woont',
	geenWoonadres: 'waarin u geen woonadres heeft',
	nettoNaBeslag: 'met wat u overhoudt na het beslag'
};

export const diagnoseteksten = {
	kop: 'Waar past het bedrag in de brief wel bij?',
	zin: (vergissingen: readonly Benoemd[]) =>
		`Het bedrag past bij een berekening ${opsomming(vergissingen.map((id) => BIJ[id]))}.`,
	/** Het officiële programma is niet openbaar: daarover zeggen wij niet wat het doet. */
	bij95: 'Volgens de wet telt vakantiegeld mee. Hoe andere programma’s rekenen, is niet openbaar.',
	zeker: 'Zeker weten wij dit niet. Het kan ook toeval zijn.'
} as const;
