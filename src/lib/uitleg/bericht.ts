import { berichtteksten as tekst } from '../teksten/uitkomst/bericht.ts';
import type { Uitleg } from './uitleg.ts';

/** De vijf regels die iemand in een bericht plakt; wat er niet is valt weg. */
export function berichtVan({ peildatum, samenvatting, zekerheid, korteSom }: Uitleg): string {
	const { soort, voet, voetlijn } = samenvatting;
	const som = korteSom.regels
		.map(({ teken, bedrag }, plaats) =>
			plaats === 0 && teken === '+' ? bedrag : `${tekst.teken[teken]} ${bedrag}`
		)
		.join(' ');
	return [
		tekst.kop(peildatum),
		soort === 'kantonrechter' ? tekst.kantonrechter(voet) : tekst.voet(voet, zekerheid.inZin),
		...(voetlijn ? [tekst.inkomen(voetlijn.totaal, voetlijn.naarBeslaglegger)] : []),
		tekst.som(`${som} = ${korteSom.bedrag}`),
		tekst.voorbehoud
	].join('\n');
}
