import type { Getal } from '../getal/getal.ts';
import { isBenoemd, type Knoop } from '../herleiding/post.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { opsomming } from '../taal/zinnen.ts';
import { toonCenten, toonRond, toonWaarde } from '../taal/bedragen.ts';
import { kortesomteksten as tekst } from '../teksten/uitkomst/korte-som.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { isLeeg } from './inkorten.ts';
import type { KorteSom, Uitkomstsoort } from './uitleg.ts';

/*
 * De som in gewone woorden: dezelfde posten als de herleiding, maar uitgesplitst tot waar een zin zegt wat het is.
 * Elke splitsing laat de waarde gelijk, dus de regels tellen op tot het bedrag; wat door centen en hele euro's
 * overblijft staat er als afronding.
 */

/** Een bedrag in de som, met de knoop waar het uit komt; zonder knoop is het de grens van nul. */
interface Deel {
	readonly soort: Deelsoort;
	readonly waarde: Getal;
	readonly knoop: Knoop | null;
}

/** Waar de som stopt met uitsplitsen. De drie met `minder` staan samen in een zin. */
const DEELSOORTEN = {
	'basis.norm': 'norm',
	'basis.zorg': 'minderZorg',
	'basis.huur': 'minderHuur',
	'basis.huurBerekend': 'minderHuur',
	'basis.kgb': 'minderKinderen',
	'basis.kgbBerekend': 'minderKinderen',
	'basis.zonderWoonadres': 'zonderWoonadres',
	'basis.inrichtingNorm': 'zakgeld',
	'basis.metWoonlandfactor': 'woonland',
	'woonkosten.lid7': 'lid7',
	'woonkosten.lid5': 'lid5',
	'toegepast.verminderingPartner': 'partner',
	'toegepast.overigeInkomsten': 'overige',
	'toegepast.overigeVoor95': 'overige',
	'toegepast.voertuig': 'voertuig',
	'toegepast.percentage95': 'deel95',
	'toegepast.percentage95Norm': 'deel95Norm',
	'toegepast.toeslagen': 'toeslagen',
	'toegepast.hardheid': 'hardheid'
} as const;
const MINDER = { minderZorg: 'zorg', minderHuur: 'huur', minderKinderen: 'kinderen' } as const;

type Minder = keyof typeof MINDER;
type Deelsoort =
	(typeof DEELSOORTEN)[keyof typeof DEELSOORTEN] | 'maximum' | 'verblijf' | 'zorgpremie' | 'nooitOnderNul';

function soortVan(knoop: Knoop): Deelsoort | null {
	if (knoop.soort === 'invoer') return knoop.veld === 'wonen.inrichting.kostenPerMaand' ? 'verblijf' : null;
	if (knoop.soort === 'norm') return knoop.sleutel.startsWith('maximum') ? 'maximum' : 'zorgpremie';
	if (!isBenoemd(knoop)) return null;
	return knoop.naam in DEELSOORTEN ? DEELSOORTEN[knoop.naam as keyof typeof DEELSOORTEN] : null;
}

/** De delen van een bedrag. @throws Error bij een bedrag zonder zin: dan ontbreekt het hierboven. */
function* ontleed(knoop: Knoop): Generator<Deel> {
	const soort = soortVan(knoop);
	if (soort !== null) {
		yield { soort, waarde: knoop.waarde, knoop };
		return;
	}
	switch (knoop.soort) {
		case 'som':
		case 'tussensom':
			for (const { teken, post } of knoop.termen) {
				for (const deel of ontleed(post)) {
					yield teken === '+' ? deel : { ...deel, waarde: deel.waarde.tegengesteld() };
				}
			}
			return;
		case 'minste':
		case 'meeste':
			yield* ontleed(knoop.kandidaten[knoop.gekozen] ?? knoop);
			return;
		case 'keuze':
			yield* ontleed(knoop.gekozen);
			return;
		case 'ondergrens':
			yield* ontleed(knoop.van);
			if (knoop.van.waarde.isNegatief()) {
				yield { soort: 'nooitOnderNul', waarde: knoop.van.waarde.tegengesteld(), knoop: null };
			}
			return;
		default:
			if (!knoop.waarde.isNul()) throw new Error(`geen zin voor ${knoop.soort}`);
	}
}

/** De som die bij het bedrag staat. */
export function maakKorteSom(uitkomst: Uitkomst, soort: Uitkomstsoort): KorteSom {
	const { exact, tbvv } = uitkomst.toegepast;
	// Waar de som begint staat er ook als het nul is; wat daarna niets doet, valt weg.
	const regels = voegSamen([...ontleed(exact)])
		.map((samen) => ({ zin: zinBij(uitkomst, samen), waarde: totaalVan(samen) }))
		.filter(({ waarde }, plaats) => plaats === 0 || !waarde.isNul());
	const over = regels.reduce((rest, { waarde }) => rest.min(waarde), tbvv.waarde);
	const afronding = { zin: tekst.afronding[uitkomst.dossier.lezingen.afronding], waarde: over };
	return {
		kop: (soort === 'alles' ? tekst.kopVoet : tekst.kop)(toonRond(tbvv.waarde)),
		regels: [...regels, ...(over.isNul() ? [] : [afronding])].map(({ zin, waarde }) => ({
			zin,
			teken: waarde.isNegatief() ? '-' : '+',
			bedrag: toonCenten(waarde.isNegatief() ? waarde.tegengesteld() : waarde)
		})),
		totaal: soort === 'alles' ? tekst.totaalVoet : tekst.totaal,
		bedrag: toonCenten(tbvv.waarde)
	};
}

/** Wat minder toeslag betekent, staat in een regel; elk ander deel in zijn eigen. */
function voegSamen(delen: readonly Deel[]): readonly (readonly [Deel, ...Deel[]])[] {
	const samen: [Deel, ...Deel[]][] = [];
	for (const deel of delen) {
		const vorige = samen.at(-1);
		if (vorige && isMinder(vorige[0].soort) && isMinder(deel.soort)) vorige.push(deel);
		else samen.push([deel]);
	}
	return samen;
}

const isMinder = (soort: Deelsoort): soort is Minder => soort in MINDER;

/** In centen, zoals het er komt te staan. */
const totaalVan = ([eerste, ...rest]: readonly [Deel, ...Deel[]]): Getal =>
	rest.reduce((som, { waarde }) => som.plus(waarde), eerste.waarde).rondAf(2, 'halfOmhoog');

function zinBij(uitkomst: Uitkomst, samen: readonly [Deel, ...Deel[]]): string {
	const { dossier, toegepast, basis } = uitkomst;
	const [{ soort, knoop }] = samen;
	const zin = tekst.delen;
	switch (soort) {
		case 'minderZorg':
		case 'minderHuur':
		case 'minderKinderen': {
			const waarvoor = opsomming(samen.flatMap((deel) => (isMinder(deel.soort) ? [MINDER[deel.soort]] : [])));
			return (totaalVan(samen).isNegatief() ? zin.meerToeslag : zin.minderToeslag)(waarvoor);
		}
		case 'norm':
		case 'maximum':
			return zin[soort][dossier.leefsituatie];
		case 'woonland':
			return zin.woonland(
				basis.weg === 'formule',
				toonCenten(basis.voorWoonland.waarde),
				dossier.wonen.woonland ?? '',
				basis.woonlandfactor ? toonWaarde(basis.woonlandfactor.waarde, 'procent') : ''
			);
		case 'partner':
			return zin.partner[toegepast.verminderingPartner.door];
		case 'overige':
			return zin.overige(opsomming(namenVanOverige(uitkomst)));
		case 'deel95':
		case 'deel95Norm':
			return zin[soort](waarvan(knoop), meerInkomens(uitkomst), metVakantiegeld(uitkomst));
		default:
			return zin[soort];
	}
}

/** Het bedrag waarvan 95% genomen is. */
const waarvan = (knoop: Knoop | null): string =>
	knoop?.soort === 'product' ? toonCenten((knoop.factoren.at(-1) ?? knoop).waarde) : '';

/** Het inkomen dat iemand al houdt, zonder wat leeg is of alleen in de formule telt. */
const namenVanOverige = ({ dossier, toegepast }: Uitkomst): readonly string[] =>
	toegepast.soort === 'inkomen'
		? toegepast.overige
				.filter(({ inkomen, geteld }) => inkomen.soort !== 'winst' && !isLeeg(geteld))
				.map(({ inkomen }) => naamVanInkomen(dossier, inkomen.id))
		: [];

const meerInkomens = ({ inkomens }: Uitkomst): boolean =>
	inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner' && inkomen.soort !== 'winst').length > 1;

const metVakantiegeld = ({ toegepast, dossier }: Uitkomst): boolean =>
	toegepast.soort === 'inkomen' &&
	dossier.lezingen.vakantiebijslag95 === 'inclusief' &&
	toegepast.nettoInclusiefVakantiegeld !== toegepast.nettoBeslagobject;
