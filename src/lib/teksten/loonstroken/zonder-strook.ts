import type { Persoon } from '../../dossier/dossier.ts';
import { toonEuro } from '../../getal/bedragtekst.ts';
import { datumsVanPeriode, namenVanPerioden, naamVanPeriode } from '../../taal/datums.ts';
import { hoofdletter } from '../../taal/zinnen.ts';
import { isKalendermaand, type Periode } from '../../tijd/periode.ts';

const wie = (van: Persoon): string => (van === 'partner' ? 'uw partner' : 'u');

/** De vragen over perioden waarvan de loonstrook er niet is. */
export const zonderStrookteksten = {
	/** "loon van Jumbo". */
	wat: (isLoon: boolean, naam: string | null): string =>
		naam === null ? (isLoon ? 'loon' : 'dit inkomen') : `${isLoon ? 'loon' : 'geld'} van ${naam}`,
	vraag: (van: Persoon, wat: string, periode: Periode): string =>
		isKalendermaand(periode)
			? `Kreeg ${wie(van)} in ${naamVanPeriode(periode)} ${wat}?`
			: `Kreeg ${wie(van)} ${wat} over ${datumsVanPeriode(periode)}?`,
	onbeantwoord: (van: Persoon, wat: string, periode: Periode): string =>
		isKalendermaand(periode)
			? `Vul de loonstrook van ${naamVanPeriode(periode)} in, of kies of ${wie(van)} toen ${wat} kreeg.`
			: `Vul de loonstrook in, of kies of ${wie(van)} ${wat} kreeg over ${datumsVanPeriode(periode)}.`,
	schatting: (bronnen: readonly Periode[], netto: string): string =>
		`Wij schatten met ${namenVanPerioden(bronnen)}: ${toonEuro(netto)} netto per maand.`,
	geenBron:
		'Vul dan één loonstrook in, van welke maand ook. Daarmee schatten wij. Alleen zo krijgt u een bedrag.',
	nietsHint: 'Deze periode telt dan als € 0.',
	geenStrookTelt: 'Geen van deze loonstroken telt mee. Kies hieronder per periode wat er kwam.',
	teNieuw: (perioden: readonly Periode[]): string =>
		`${hoofdletter(namenVanPerioden(perioden))} ${perioden.length === 1 ? 'is' : 'zijn'} te nieuw.`,
	teOud: (perioden: readonly Periode[]): string =>
		`${hoofdletter(namenVanPerioden(perioden))} ${perioden.length === 1 ? 'is' : 'zijn'} te oud.`,
	wetKijktNaar: (nodig: readonly Periode[]): string => `De wet kijkt naar ${namenVanPerioden(nodig)}.`,
	laterDoorgegeven: 'Nieuwer loon is nog niet doorgegeven aan de Belastingdienst.',
	kanSchatten: 'Heeft u die loonstroken niet? Dan schatten wij met deze.',
	voorAlle: (perioden: readonly Periode[]): string => `Voor ${namenVanPerioden(perioden)} tegelijk:`,
	alleWel: (bronnen: readonly Periode[]): string => `Schat ze met ${namenVanPerioden(bronnen)}`,
	alleNiets: 'Er kwam toen niets',
	alleGekozen: 'De vragen hieronder zijn beantwoord.',
	nietAlle: 'Ik heb niet al deze loonstroken',
	nietAlleUitleg: 'Vul in wat u heeft. Van de andere maanden vragen wij alleen of er iets kwam.',
	leegHint: 'Dit inkomen telt dan als € 0.',
	geenAntwoord: 'Beantwoord eerst de vragen over wat er mist. Daarna rekenen wij.'
} as const;

/** De loonstroken in een paar regels, om na te kijken. */
export const strookregelteksten = {
	loon: (periode: Periode, bedrag: string): string => `${naamVanPeriode(periode)}: ${bedrag} loon`,
	nietMee: (periode: Periode, bedrag: string, waarom: string): string =>
		`${naamVanPeriode(periode)}: ${bedrag} loon, ${waarom}`,
	onleesbaar: 'Een loonstrook met een datum die niet klopt',
	wel: (periode: Periode): string => `${naamVanPeriode(periode)}: geschat`,
	niets: (periode: Periode): string => `${naamVanPeriode(periode)}: niets, € 0`,
	mist: (periode: Periode): string => `${naamVanPeriode(periode)}: de loonstrook mist`,
	bron: 'gebruikt om te schatten',
	leeg: 'Er kwam niets in de maanden die meetellen',
	gemiddeld: (bedrag: string): string => `Gemiddeld ${bedrag} netto per maand`,
	gemiddeldGeschat: (bedrag: string): string => `Gemiddeld ${bedrag} netto per maand (geschat)`
} as const;
