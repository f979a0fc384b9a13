import type { Context } from './context.ts';
import {
	CORRECTIE_IDS,
	CORRECTIES,
	geblokkeerd,
	type Correctie,
	type CorrectieId,
	type Opgave
} from './correctie.ts';
import { bekendeNormen } from './editiewaarde.ts';
import { opgegeven } from './opgegeven.ts';
import { arbeidstoeslag, eigenRisico, pgl, reserveringstoeslag } from './rapport4-toeslagen.ts';
import { correctieIndividueleLasten, type IndividueleLasten } from './rapport5-1-individuele-lasten.ts';
import { correctieWoonlasten } from './rapport5-2-woonlasten.ts';
import { auto, kinderopvang, omgang, ziektekosten } from './rapport5-kosten.ts';

/** Alle correcties in de volgorde van het rapport, ook de lege: wat niet is ingevuld moet te zien zijn. */
export function bepaalCorrecties(context: Context, lasten: IndividueleLasten): readonly Correctie[] {
	const individueel = keur(context, 'individueleLasten', correctieIndividueleLasten(context, lasten));
	const opgaven: Record<CorrectieId, Opgave> = {
		reserveringstoeslag: reserveringstoeslag(context),
		arbeidstoeslag: arbeidstoeslag(context),
		eigenRisico: eigenRisico(context),
		pgl: pgl(context),
		individueleLasten: correctieIndividueleLasten(context, lasten),
		woonlastenBovenMaximum: correctieWoonlasten(context),
		gemeentebelastingen: opgegeven(context, 'gemeentebelastingen'),
		ziektekosten: ziektekosten(context, individueel.bedrag !== null),
		auto: auto(context),
		studiekosten: opgegeven(context, 'studiekosten'),
		kinderopvang: kinderopvang(context),
		alimentatie: opgegeven(context, 'alimentatie'),
		omgang: omgang(context),
		bewind: opgegeven(context, 'bewind'),
		overige: opgegeven(context, 'overige')
	};
	return CORRECTIE_IDS.map((id) => keur(context, id, opgaven[id]));
}

/** Een opgave wordt een correctie: is het inkomen van de partner onbekend, dan telt niets gedeelds mee. */
function keur({ partnerOnbekend, peildatum }: Context, id: CorrectieId, opgave: Opgave): Correctie {
	const { grondslag, beslisser, gedeeld, normen } = CORRECTIES[id];
	const gekeurd = partnerOnbekend && gedeeld ? geblokkeerd(opgave, 'partnerOnbekend') : opgave;
	return { id, ...gekeurd, grondslag, beslisser, bekendeNormen: bekendeNormen(normen, peildatum) };
}
