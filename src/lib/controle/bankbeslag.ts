import { controleer as keur } from '../dossier/lees.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import { Getal } from '../getal/getal.ts';
import { naarMaand, past, perTijdvak } from './briefbedrag.ts';
import type { Controleuitkomst } from './controleer.ts';
import type { FeitenNu } from './feiten-nu.ts';
import { gevalOp, type Geval } from '../vergelijk/geval.ts';
import type { Oordeel } from './oordeel.ts';
import { termijnen } from './termijnen.ts';
import type { Controle } from './velden.ts';

/**
 * Art. 475a lid 5 en 6 Rv: op een bankrekening blijft een vast bedrag vrij, dat alleen van de leefsituatie en het adres
 * afhangt. Er is dus geen gegeven over inkomen dat een verschil kan verklaren.
 */
export function controleerBankbeslag(controle: Controle, feiten: Geval): Controleuitkomst {
	const { brief } = controle;
	const opBrief = Getal.lees(brief.bedrag);
	const echt = bankbedrag(feiten, brief);
	const verschilPerMaand = echt && naarMaand(echt.min(opBrief), brief);
	return {
		oordeel: echt ? vergelijk(opBrief, echt) : { uitkomst: 'nietNaTeGaan', reden: 'bankbedragOnbekend' },
		bedragBrief: opBrief,
		bedragFeiten: echt,
		verschilPerMaand,
		eigenGegevens: null,
		feitenNu: bankbedragNu(controle),
		toeschrijving: [],
		samen: verschilPerMaand,
		diagnose: [],
		termijnen: { ...termijnen(brief, null), twaalfMaanden: null }
	};
}

const bankbedrag = ({ bedragen }: Geval, brief: Controle['brief']): Getal | null =>
	bedragen.beslagvrijBankbedrag && perTijdvak(bedragen.beslagvrijBankbedrag.waarde, brief);

function vergelijk(opBrief: Getal, echt: Getal): Oordeel {
	if (past(echt, opBrief)) return { uitkomst: 'klopt' };
	return { uitkomst: opBrief.vergelijk(echt) < 0 ? 'kanHoger' : 'gunstiger' };
}

function bankbedragNu({ vandaag, feiten, brief }: Controle): FeitenNu {
	const gelezen = keur({ ...feiten, peildatum: vandaag }, [], NIEUWSTE);
	if (!gelezen.gelukt) {
		return {
			soort: 'fouten',
			fouten: gelezen.fouten.map((fout) => ({ ...fout, veld: `feiten.${fout.veld}` }))
		};
	}
	const nu = gevalOp(gelezen.waarde, vandaag);
	const bedrag = nu && bankbedrag(nu, brief);
	return bedrag ? { soort: 'bedrag', bedrag } : { soort: 'fouten', fouten: [] };
}
