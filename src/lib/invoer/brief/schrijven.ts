import { controleer as keur } from '../../dossier/lees.ts';
import { leesTerug } from '../../dossier/brief-terug.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import { NIEUWSTE, Plek } from '../../dossier/plek.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { Briefid } from '../../teksten/brieven/soorten.ts';
import { veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import type { Briefzaak } from '../../uitleg/brieven/briefzaak.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { beginfouten } from './controle.ts';

/**
 * Alles om een brief terug te schrijven, in één stuk. Het komt pas binnen als iemand dat wil.
 */
export { meeTeSturen } from '../../uitleg/brieven/bijlagen.ts';
export { keuzeInWoorden } from '../../uitleg/brieven/keuze-in-woorden.ts';
export { samenIngehouden, somVanVakantiegeld, zinPerBetaling } from '../../uitleg/brieven/inhoudingen.ts';
export { vulOveralIn, zetBetalingen, zetOpbouw } from './betalingen.ts';
export { afdrachtVan, maakBriefzaak, periodeVan, tijdvakVan, vakantiegeldVan } from './zaak.ts';

/** Wat er getypt is en niet te lezen, per veld. */
export function foutenBijSchrijven(
	{ terug, sinds, datum }: Briefconcept,
	vandaag: Datum
): ReadonlyMap<string, string> {
	const plek = new Plek(NIEUWSTE, [], 'terug');
	leesTerug(terug, plek);
	const begin = beginfouten({ sinds: leesDatumtekst(sinds) }, vandaag);
	const veranderd = gewijzigdfout(terug.gewijzigdSinds, datum, vandaag);
	return new Map([...plek.fouten, ...begin, ...veranderd].map((fout) => [fout.veld, veldfoutOpScherm(fout)]));
}

/** Wat na de brief veranderde, is na de brief en niet na vandaag. */
function gewijzigdfout(getypt: string, brief: string, vandaag: Datum): readonly Veldfout[] {
	const dag = leesDatumtekst(getypt);
	const veld = 'terug.gewijzigdSinds';
	if (dag === null) return [];
	if (dag > vandaag) return [{ veld, code: 'veranderdNaVandaag' }];
	const vanBrief = leesDatumtekst(brief);
	return vanBrief !== null && dag <= vanBrief ? [{ veld, code: 'veranderdVoorBrief' }] : [];
}

/** Brieven die om het bedrag van vandaag vragen. */
const OVER_VANDAAG: readonly Briefid[] = ['latereCorrectie', 'twaalfMaanden', 'gewijzigd'];

/** De berekening die met de brief meegaat; null als zij niet te maken is. */
export function berekeningBij(id: Briefid, { feiten, vandaag }: Briefzaak): Uitkomst | null {
	if (!feiten || !OVER_VANDAAG.includes(id)) return feiten;
	return berekenGelezen(keur({ ...feiten.dossier, peildatum: vandaag }, [], NIEUWSTE));
}
