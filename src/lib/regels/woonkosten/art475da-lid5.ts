import { isGehuwd, type Dossier } from '../../dossier/dossier.ts';
import { NIETS, norm, vast } from '../../herleiding/bronnen.ts';
import { aandeel, kies, nietNegatief, verschilNietNegatief } from '../../herleiding/maken.ts';
import { vergelijk } from '../../herleiding/oordelen.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import { verminderingPartner } from '../toegepast/art475db-lid1a-partner.ts';

const DREMPEL = vast('1.1', 'procent', 'art475daLid5');

/** Art. 475da lid 5 Rv: woonkosten tellen extra vanaf 110% van de maximale huurgrens. */
export const drempelWoonkosten = (tabel: Normtabel): Post<'maand'> =>
	aandeel('woonkosten.drempel', DREMPEL, norm(tabel, 'maximaleHuurgrens'), { grondslag: 'art475daLid5' });

export interface Lid5 {
	readonly dossier: Dossier;
	readonly tabel: Normtabel;
	readonly woonkosten: Post<'maand'>;
	/** De beslagvrije voet voor de ophogingen en het maximum van lid 1; gelijk betekent: op het maximum. */
	readonly zonderOphoging: Post<'maand'>;
	readonly maximum: Post<'maand'>;
	/** De beslagvrije voet met lid 7 en zonder lid 5. */
	readonly metLid7: Post<'maand'>;
	readonly partnerinkomen: Post<'maand'>;
}

/**
 * Art. 475da lid 5 Rv: hoge woonkosten verhogen de beslagvrije voet met wat boven de drempel ligt. Bij
 * gehuwden alleen voor zover het partnerinkomen dat niet kan dragen.
 */
export function ophogingLid5(gegeven: Lid5): Post<'maand'> {
	const { dossier, tabel, woonkosten } = gegeven;
	const exces = verschilNietNegatief('woonkosten.exces', woonkosten, [drempelWoonkosten(tabel)]);
	const bedrag = isGehuwd(dossier.leefsituatie) ? zonderPartnerdeel(gegeven, exces) : exces;
	if (tabel.regels.lid5 === 'altijd') {
		return nietNegatief('woonkosten.lid5', bedrag, { grondslag: 'art475daLid5' });
	}
	const opMaximum = vergelijk('bvvIsMaximum', gegeven.zonderOphoging, '=', gegeven.maximum);
	return kies('woonkosten.lid5', opMaximum, bedrag, NIETS, { grondslag: 'art475daLid5' });
}

/** Wat de partner na zijn aandeel in de beslagvrije voet overhoudt, gaat eerst op aan de hoge woonkosten. */
function zonderPartnerdeel({ metLid7, partnerinkomen }: Lid5, exces: Post<'maand'>): Post<'maand'> {
	const { bedrag: meebetaald } = verminderingPartner(metLid7, partnerinkomen, {
		helft: 'woonkosten.helftBasis',
		vermindering: 'woonkosten.partneraandeel'
	});
	const over = verschilNietNegatief('woonkosten.partnerOver', partnerinkomen, [meebetaald]);
	return verschilNietNegatief('woonkosten.excesNaPartner', exces, [over]);
}
