import type { Vtlb } from '../../dossier/vtlb.ts';
import { invoer, vast } from '../../herleiding/bronnen.ts';
import { product, rekenOm, som, verhouding, verschil, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { STANDAARD_LOOPTIJD } from '../../dossier/vtlb.ts';
import { bedragOf } from './opgegeven.ts';

/** Wat er per maand overblijft om af te lossen: inkomen min vtlb, nooit onder nul. */
export const afloscapaciteit = (inkomen: Post<'maand'>, vtlb: Post<'maand'>): Post<'maand'> =>
	verschilNietNegatief('vtlb.afloscapaciteit', inkomen, [vtlb], { grondslag: 'vtlb2' });

const LOOPTIJD = vast(String(STANDAARD_LOOPTIJD), 'factor', 'fwArt349aLid1');

/** De afloscapaciteit over de hele looptijd. */
export const overLooptijd = (perMaand: Post<'maand'>, maanden: number): Post<'eenmalig'> =>
	product('vtlb.overLooptijd', 'eenmalig', [
		perMaand,
		maanden === STANDAARD_LOOPTIJD ? LOOPTIJD : invoer('vtlb.looptijdMaanden', 'factor', String(maanden))
	]);

/** Welk deel van de schuld zo wordt betaald; null zonder schuld. */
export const deelVanSchuld = (
	totaal: Post<'eenmalig'>,
	schuld: Post<'eenmalig'> | null
): Post<'procent'> | null =>
	schuld && !schuld.waarde.isNul() ? verhouding('vtlb.deelVanSchuld', 'procent', totaal, schuld) : null;

/** Het inkomen waar het vtlb vanaf gaat: eigen netto-inkomen, met wat voor het vtlb anders telt. */
export function inkomenVoorVtlb(eigen: Post<'maand'>, vtlb: Vtlb): Post<'maand'> {
	const erbij = bedragOf('vtlb.inkomen.erbij', 'maand', vtlb.inkomen.erbij);
	const eraf = bedragOf('vtlb.inkomen.eraf', 'maand', vtlb.inkomen.eraf);
	const samen = erbij ? som('vtlb.inkomenSamen', 'maand', [eigen, erbij]) : eigen;
	return verschilNietNegatief('vtlb.inkomen', samen, eraf ? [eraf] : [], { grondslag: 'vtlb6' });
}

/** Het inkomen en het vtlb, allebei met of allebei zonder vakantiegeld. */
export interface Vergelijking {
	readonly soort: 'met' | 'zonder';
	readonly inkomen: Post<'maand'>;
	readonly vtlb: Post<'maand'>;
}

/**
 * Het vtlb telt vakantiegeld mee; het inkomen moet dat dan ook doen. Zit het er niet in, dan komt het netto
 * vakantiegeld per maand erbij, of gaat het vrij te laten deel van het vtlb af. Is geen van beide bekend, dan is
 * er geen eerlijke vergelijking en dus geen bedrag.
 */
export function vergelijkbaar(
	inkomen: Post<'maand'>,
	bedrag: Post<'maand'>,
	{ vakantiegeld }: Vtlb
): Vergelijking | null {
	if (vakantiegeld.inInkomen === 'ja') return { soort: 'met', inkomen, vtlb: bedrag };
	if (vakantiegeld.inInkomen === 'onbekend') return null;
	const netto = bedragOf('vtlb.vakantiegeld.nettoPerJaar', 'jaar', vakantiegeld.nettoPerJaar);
	if (netto) {
		const perMaand = rekenOm('vtlb.vakantiegeldPerMaand', 'jaarNaarMaand', netto);
		const met = som('vtlb.inkomenMetVakantiegeld', 'maand', [inkomen, perMaand]);
		return { soort: 'met', inkomen: met, vtlb: bedrag };
	}
	const vrij = bedragOf('vtlb.vakantiegeld.vrijDeelPerJaar', 'jaar', vakantiegeld.vrijDeelPerJaar);
	if (!vrij) return null;
	const perMaand = rekenOm('vtlb.vrijDeelPerMaand', 'jaarNaarMaand', vrij);
	return { soort: 'zonder', inkomen, vtlb: verschil('vtlb.zonderVakantiegeld', bedrag, [perMaand]) };
}
