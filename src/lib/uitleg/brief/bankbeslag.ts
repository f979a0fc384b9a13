import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Controle } from '../../controle/velden.ts';
import { toonCenten, toonRond } from '../../taal/bedragen.ts';
import { BANKREDENEN, BIJ_BANKBESLAG } from '../../teksten/brief/bankbeslag.ts';
import { nietNagegaan } from './niet-nagegaan.ts';
import type { Briefuitleg } from './uitkomst.ts';

/**
 * Art. 475a lid 5 en 6 Rv: het antwoord bij beslag op een bankrekening.
 * @param bekend wie niet weet met wie of waar hij woont, krijgt geen bedrag
 */
export function maakUitlegBijBankbeslag(
	{ oordeel: { uitkomst }, bedragBrief, bedragFeiten }: Controleuitkomst,
	{ feiten }: Controle,
	bekend: boolean
): Briefuitleg {
	const kan = uitkomst === 'klopt' || uitkomst === 'kanHoger' || uitkomst === 'gunstiger';
	if (!kan || !bedragFeiten || !bekend) {
		const antwoord = BIJ_BANKBESLAG.nietNaTeGaan('');
		const reden = BANKREDENEN[bekend ? redenBij(feiten) : 'onbekend'];
		return nietNagegaan({ ...antwoord, uitleg: [...antwoord.uitleg, reden] });
	}
	const antwoord = BIJ_BANKBESLAG[uitkomst](toonCenten(bedragFeiten));
	const verschil = bedragFeiten.min(bedragBrief);
	const positief = verschil.isNegatief() ? verschil.tegengesteld() : verschil;
	return { ...nietNagegaan(antwoord), soort: uitkomst, groot: antwoord.groot(toonRond(positief)) };
}

function redenBij({ wonen: { adres } }: Controle['feiten']): keyof typeof BANKREDENEN {
	if (adres === 'buitenland') return 'buitenland';
	return adres === 'geen' ? 'geenWoonadres' : 'oudRecht';
}
