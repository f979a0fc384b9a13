import type { Kwam, OpgavePerioden } from '../../dossier/dossier.ts';
import { strookBij } from '../../tijd/aangiftetijdvakken.ts';
import type { Periode } from '../../tijd/periode.ts';
import type { Beoordeeldeperiode, Periodekeuze } from './kies-perioden.ts';

/*
 * Art. 3 Besluit BVV middelt over alle tijdvakken in de voorkeursselectieperiode. Is de strook van een tijdvak er niet,
 * dan zegt wie het invult of er toen iets kwam: niets is € 0, en wel wordt geschat.
 */

/**
 * De stroken waar een schatting het gemiddelde van is: die meetellen. Telt er geen mee, dan de nieuwste van de andere,
 * hooguit zoveel als er tijdvakken verwacht worden: die liggen het dichtst bij wat iemand nu verdient.
 */
export const bronnenVoor = (
	geteld: readonly Beoordeeldeperiode[],
	opDatum: readonly Beoordeeldeperiode[],
	verwacht: number
): readonly Beoordeeldeperiode[] => (geteld.length > 0 ? geteld : opDatum.slice(-verwacht));

/** Verdeelt de tijdvakken zonder strook. Zonder strook om mee te schatten blijft een tijdvak ontbreken. */
export function verdeelAntwoorden(
	zonder: readonly Periode[],
	{ leeg, ontbreekt }: OpgavePerioden,
	kanSchatten: boolean
): Pick<Periodekeuze, 'ontbrekend' | 'niets' | 'geschat'> {
	const antwoorden = strookBij(zonder, ontbreekt);
	const metAntwoord = (gezocht: Kwam | undefined) =>
		zonder.filter((_, plek) => {
			const kwam = leeg ? 'niets' : antwoorden[plek]?.kwam;
			return (kwam === 'wel' && !kanSchatten ? undefined : kwam) === gezocht;
		});
	return { ontbrekend: metAntwoord(undefined), niets: metAntwoord('niets'), geschat: metAntwoord('wel') };
}
