import { product, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Context } from './context.ts';
import { geblokkeerd, telt, type Opgave } from './correctie.ts';
import { editiewaarde } from './editiewaarde.ts';
import { bedragOf, opgegeven } from './opgegeven.ts';

/** Vtlb-rapport 5.4: zit er zorgpremie in, dan telt het bedrag niet naast de individuele lasten. */
export const ziektekosten = (context: Context, lastenTellen: boolean): Opgave =>
	geblokkeerd(
		opgegeven(context, 'ziektekosten'),
		context.vtlb.ziektekostenMetPremie && lastenTellen ? 'premieInIndividueleLasten' : null
	);

/**
 * Vtlb-rapport 5.5: een zelf opgegeven bedrag, of vast bedrag + kilometers maal prijs min de vergoeding van de
 * werkgever. Dat kan alleen met het vaste bedrag en de prijs van de editie van de peildatum.
 */
export function auto(context: Context): Opgave {
	const { vtlb } = context;
	const kilometers = bedragOf('vtlb.auto.kilometers', 'factor', vtlb.auto.kilometers);
	const zelf = opgegeven(context, 'auto');
	if (zelf.bedrag || !kilometers) return zelf;
	return telt(autokosten(context, kilometers), 'berekend');
}

function autokosten({ vtlb, peildatum }: Context, kilometers: Post<'factor'>): Post<'maand'> | null {
	const forfait = editiewaarde(vtlb, peildatum, 'autoforfait', 'maand');
	const prijs = editiewaarde(vtlb, peildatum, 'kilometerprijs', 'factor');
	if (!forfait || !prijs) return null;
	const rijden = product('vtlb.autoKilometers', 'maand', [kilometers, prijs]);
	const vergoeding = bedragOf('vtlb.auto.vergoeding', 'maand', vtlb.auto.vergoeding);
	const kosten = som('vtlb.autoSamen', 'maand', [forfait, rijden]);
	return verschilNietNegatief('vtlb.auto', kosten, vergoeding ? [vergoeding] : [], { grondslag: 'vtlb55' });
}

/** Vtlb-rapport 5.7: alleen wat de kinderopvangtoeslag niet dekt; zonder opgave van de toeslag telt er niets. */
export function kinderopvang({ vtlb }: Context): Opgave {
	const kosten = bedragOf('vtlb.kinderopvang.kosten', 'maand', vtlb.kinderopvang.kosten);
	const toeslag = bedragOf('vtlb.kinderopvang.toeslag', 'maand', vtlb.kinderopvang.toeslag);
	if (!kosten || !toeslag) return telt(null, 'gebruiker');
	return telt(
		verschilNietNegatief('vtlb.kinderopvang', kosten, [toeslag], { grondslag: 'vtlb57' }),
		'gebruiker'
	);
}

/** Vtlb-rapport 5.8: een zelf opgegeven bedrag, of dagen maal kinderen maal het bedrag van deze editie. */
export function omgang(context: Context): Opgave {
	const { vtlb, peildatum } = context;
	const zelf = opgegeven(context, 'omgang');
	const dagen = bedragOf('vtlb.omgang.dagen', 'factor', vtlb.omgang.dagen);
	const kinderen = bedragOf('vtlb.omgang.kinderen', 'factor', vtlb.omgang.kinderen);
	if (zelf.bedrag || !dagen || !kinderen) return zelf;
	const perDag = editiewaarde(vtlb, peildatum, 'omgangPerKindPerDag', 'maand');
	const bedrag =
		perDag && product('vtlb.omgang', 'maand', [dagen, kinderen, perDag], { grondslag: 'vtlb58' });
	return telt(bedrag, 'berekend');
}
