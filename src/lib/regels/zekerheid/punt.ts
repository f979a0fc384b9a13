import type { Dossier } from '../../dossier/dossier.ts';
import type { Pad } from '../../dossier/pad.ts';
import { verschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { bereken } from '../bereken.ts';
import type { Toepassing } from '../toegepast/toepassing.ts';
import type { Uitkomst } from '../uitkomst.ts';

/** Hoe zeker een bedrag is. Het onzekerste punt bepaalt het: de volgorde loopt van zeker naar onzeker. */
export const NIVEAUS = ['precies', 'minstens', 'schatting', 'voorlopig'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** Waarover een antwoord kan ontbreken, in de volgorde waarin een lezer ze ziet. */
export const PUNTSOORTEN = [
	'openheid',
	'kantonrechter',
	'invoer',
	'land',
	'loonstroken',
	'loonstrokenGeschat',
	'beslagobject',
	'adres',
	'woning',
	'koopwoning',
	'huurtoeslag',
	'woonkosten',
	'netto',
	'belastbaar',
	'vakantiegeld',
	'vakantiegeldGeschat'
] as const;
export type Puntsoort = (typeof PUNTSOORTEN)[number];

/** Wat er van het bedrag wordt als het antwoord anders is dan wij aannamen. */
export interface Effect {
	readonly tbvv: Post<'maand'>;
	/** Wat dat scheelt; nooit onder nul. */
	readonly verschil: Post<'maand'>;
	readonly richting: 'meer' | 'minder';
	/** Hetzelfde voor wat iemand houdt: nooit meer dan er binnenkomt. Null als dat niet verandert. */
	readonly houdt: Gevolg | null;
}
interface Gevolg {
	readonly bedrag: Post<'maand'>;
	readonly verschil: Post<'maand'>;
	readonly richting: 'meer' | 'minder';
}

/** Iets wat wij niet weten en wat het bedrag kan veranderen. */
export interface OpenPunt {
	readonly soort: Puntsoort;
	/** Waar het te beantwoorden is. */
	readonly veld: Pad;
	/** Id van het inkomen waarover het gaat. */
	readonly inkomen: string | null;
	readonly niveau: Exclude<Niveau, 'precies'>;
	/** Null zolang er nog een ander antwoord voor nodig is. */
	readonly effect: Effect | null;
}

/** De beslagvrije voet als het dossier iets anders zegt. */
const voetBij = (dossier: Dossier, { normen }: Uitkomst): Post<'maand'> =>
	bereken(dossier, normen).toegepast.tbvv;

/** Wat iemand houdt van het inkomen waar beslag op ligt; van winst weten wij niet wat er binnenkomt. */
function houdtBij(toegepast: Toepassing): Post<'maand'> {
	const { tbvv } = toegepast;
	if (toegepast.soort === 'overheidsvordering' || toegepast.alsKantonrechter) return tbvv;
	const { nettoBeslagobject: netto } = toegepast;
	return tbvv.waarde.vergelijk(netto.waarde) > 0 ? netto : tbvv;
}

export function effectVan(dossier: Dossier, uitkomst: Uitkomst): Effect {
	const { toegepast } = bereken(dossier, uitkomst.normen);
	const { bedrag: tbvv, ...scheelde } = gevolg(toegepast.tbvv, uitkomst.toegepast.tbvv);
	const houdt = gevolg(houdtBij(toegepast), houdtBij(uitkomst.toegepast));
	return { tbvv, ...scheelde, houdt: scheelt(houdt) ? houdt : null };
}

function gevolg(bedrag: Post<'maand'>, nu: Post<'maand'>): Gevolg {
	const richting = bedrag.waarde.vergelijk(nu.waarde) < 0 ? 'minder' : 'meer';
	const [hoogste, laagste] = richting === 'meer' ? [bedrag, nu] : [nu, bedrag];
	return { bedrag, richting, verschil: verschil('zekerheid.verschil', hoogste, [laagste]) };
}

/** Een antwoord dat het bedrag niet verandert, is geen open punt. */
export const scheelt = ({ verschil: scheelde }: Pick<Effect, 'verschil'>): boolean =>
	!scheelde.waarde.isNul();

/**
 * Of het bedrag ergens tussen deze twee kan veranderen. Meestal blijkt dat aan de uitersten. Met een toegekend normbedrag
 * niet: daar stijgt het eerst, en valt het terug zodra art. 475dc lid 2 Rv geldt. Zonder dat normbedrag is de stijging te zien.
 */
export function kanSchelen(was: Dossier, wordt: Dossier, uitkomst: Uitkomst): boolean {
	const verschilt = (een: Dossier, ander: Dossier): boolean =>
		voetBij(een, uitkomst).waarde.vergelijk(voetBij(ander, uitkomst).waarde) !== 0;
	if (verschilt(was, wordt)) return true;
	const heeftNormbedrag = was.inkomens.some(({ toegekendNormbedrag }) => toegekendNormbedrag !== null);
	if (!heeftNormbedrag || uitkomst.toegepast.regel95) return false;
	return verschilt(zonderNormbedrag(was), zonderNormbedrag(wordt));
}

const zonderNormbedrag = (dossier: Dossier): Dossier => ({
	...dossier,
	inkomens: dossier.inkomens.map((een) => ({ ...een, toegekendNormbedrag: null }))
});

export const wordtMinder = (effect: Effect): boolean => effect.richting === 'minder';
