import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import { ofsomming } from '../../taal/zinnen.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { standVan } from './oordelen.ts';
import type { Punt } from './punten.ts';
import { gevondenLand, landenVoor } from '../woonvelden.ts';

/* Het land in een brief. Wat niet in de Regeling staat telt voor heel Nederland, en dat gebeurt nooit ongemerkt. */

const VELD = 'wonen.woonland';

/** Het land zoals het getypt is: Nederland is geen buitenland, en welk land op een ander lijkt, kiest iemand zelf. */
export function landfouten({ datum }: Briefconcept, { wonen }: Concept): readonly Veldfout[] {
	const land = wonen.adres === 'buitenland' ? gevondenLand(leesDatumtekst(datum), wonen.woonland) : null;
	if (land?.isNederland) return [{ veld: VELD, code: 'woonlandNederland' }];
	return land?.lijktOp?.length
		? [{ veld: VELD, code: 'woonlandOnduidelijk', gegevens: { landen: ofsomming(land.lijktOp) } }]
		: [];
}

/** Het land waarvoor wij met de bedragen van Nederland rekenen, omdat het in geen lijst staat; anders null. */
export function landBuitenLijst({ datum }: Briefconcept, { wonen }: Concept): string | null {
	const land = wonen.adres === 'buitenland' ? gevondenLand(leesDatumtekst(datum), wonen.woonland) : null;
	return land?.lijktOp?.length === 0 ? wonen.woonland.trim() : null;
}

/** Wie in het buitenland woont, zegt zelf in welk land als de brief dat niet doet. */
export function vraagtLand(brief: Briefconcept, { wonen }: Concept, punt: Punt): boolean {
	if (punt.soort !== 'adres' || wonen.adres !== 'buitenland') return false;
	const stand = standVan(brief, punt);
	const staatErNiet = brief.gegevens.wonen.woonland.trim() === '';
	return stand === 'eerder' || ((stand === 'klopt' || stand === 'weetNiet') && staatErNiet);
}

type Land = Pick<Concept['wonen'], 'woonland' | 'woonlandfactor'>;

/** Waarmee de brief rekent; null als hij te weinig noemt om hem na te rekenen. Zwijgt hij, dan is het wat echt zo is. */
export function landVanBrief(brief: Briefconcept, { wonen }: Concept): Land | null {
	const { adres, woonland, woonlandfactor } = brief.gegevens.wonen;
	if (adres !== 'buitenland') return { woonland, woonlandfactor };
	const zelfdeLand = wonen.adres === adres && (woonland.trim() || wonen.woonland) === wonen.woonland;
	const land = zelfdeLand ? wonen.woonland : woonland;
	const factor = woonlandfactor || (zelfdeLand ? wonen.woonlandfactor : '');
	const heeftLijst = landenVoor(leesDatumtekst(brief.datum)) !== null;
	if (heeftLijst ? land.trim() === '' : factor.trim() === '') return null;
	return { woonland: land, woonlandfactor: factor };
}
