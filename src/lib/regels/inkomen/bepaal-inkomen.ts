import type { Dossier, Inkomen, Tijdvak } from '../../dossier/dossier.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import { nietNegatief } from '../../herleiding/maken.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';
import type { Knoop, Post } from '../../herleiding/post.ts';
import type { Periode } from '../../tijd/periode.ts';
import { kiesPerioden, type Periodekeuze } from '../selectie/kies-perioden.ts';
import { geteldInkomen, lopendBeslagPerMaand, perMaand } from './art475c-lid4-geteld-inkomen.ts';
import { metVakantiegeld, vakantiegeldVan } from './art475dc-lid1-vakantiebijslag.ts';
import { geschatBelastbaar } from './art475da-lid2-belastbaar-geschat.ts';
import { belastbaarPerJaar } from './besluit-art2-belastbaar-inkomen.ts';
import { middelPerioden } from './besluit-art2-schoon-loon.ts';
import { nettoPerMaand } from './besluit-art5-netto-inkomen.ts';
import type { Inkomenuitkomst, Periodeuitkomst } from './inkomenuitkomst.ts';
import { opgegevenPerJaar, opgegevenPerMaand } from './opgegeven-bedrag.ts';

interface Opgegeven {
	/** Null als het niet bekend is. */
	readonly jaar: Post<'jaar'> | null;
	readonly netto: Knoop<'maand'>;
	readonly perioden: Periodeuitkomst | null;
}

/**
 * Stappen 2 tot en met 6: wat een inkomen per jaar belastbaar en per maand netto is. Een negatieve uitkomst
 * wijst op een correctie in de loonaangifte en mag andere inkomens niet verlagen; daarom is nul de ondergrens.
 */
export function bepaalInkomen(dossier: Dossier, inkomen: Inkomen, venster: Periode): Inkomenuitkomst {
	const { jaar: opgegeven, netto, perioden } = leesOpgave(dossier, inkomen, venster);
	const nettoMaand = nettoVanafNul(netto, inkomen.id);
	const lopendBeslag = lopendBeslagPerMaand(dossier, inkomen);
	const geteld = geteldInkomen(dossier, inkomen, nettoMaand, lopendBeslag);
	const vakantiegeld = vakantiegeldVan(dossier, inkomen, nettoMaand, perioden);
	const nettoInclusief = metVakantiegeld(nettoMaand, vakantiegeld, inkomen.id);
	const jaar = opgegeven ?? geschatBelastbaar(nettoInclusief, inkomen.id);
	const veldVoertuig = inkomenveld(dossier, inkomen, 'loonbelastingVoertuig');
	return {
		inkomen,
		belastbaarJaar: jaarVanafNul(jaar, inkomen.id),
		belastbaarGeschat: opgegeven === null,
		nettoMaand,
		geteld,
		lopendBeslag,
		vakantiegeld,
		nettoInclusief,
		geteldInclusief: geteld === nettoMaand ? nettoInclusief : geteld,
		voertuig:
			inkomen.loonbelastingVoertuig === null
				? null
				: perMaand('inkomen.voertuigPerMaand', veldVoertuig, inkomen, inkomen.loonbelastingVoertuig),
		jaarWasNegatief: jaar.waarde.isNegatief(),
		nettoWasNegatief: netto.waarde.isNegatief(),
		geschat: (perioden?.keuze.geschat.length ?? 0) > 0,
		perioden
	};
}

const jaarVanafNul = (jaar: Post<'jaar'>, over: string) =>
	nietNegatief('inkomen.belastbaarJaar', jaar, { over, grondslag: 'art475dLid1' });
const nettoVanafNul = (netto: Knoop<'maand'>, over: string) =>
	nietNegatief('inkomen.nettoMaand', netto, { over, grondslag: 'besluitArt5' });

function leesOpgave(dossier: Dossier, inkomen: Inkomen, venster: Periode): Opgegeven {
	const veld = inkomenveld(dossier, inkomen, 'opgave');
	const { opgave, tijdvak, id } = inkomen;
	if (opgave.soort === 'bedragen') {
		return {
			jaar: opgave.belastbaar && opgegevenPerJaar(`${veld}.belastbaar.bedrag`, opgave.belastbaar, id),
			netto: opgegevenPerMaand(`${veld}.netto`, opgave.netto, id),
			perioden: null
		};
	}
	const keuze = kiesPerioden(inkomen, opgave, venster, dossier.lezingen.vierweken);
	return uitPerioden(keuze, tijdvak, veld, id, dossier.lezingen.vierweken);
}

/** Wat de loonstroken van een inkomen opleveren, ook als de rest van het dossier er nog niet is. */
export function inkomenUitStroken(
	keuze: Periodekeuze,
	{ tijdvak, id }: Pick<Inkomen, 'tijdvak' | 'id'>,
	lezing: Lezingen['vierweken']
) {
	const { perioden, jaar, netto } = uitPerioden(keuze, tijdvak, '', id, lezing);
	return { perioden, belastbaarJaar: jaarVanafNul(jaar, id), nettoMaand: nettoVanafNul(netto, id) };
}

/** Wat de getelde loonstroken samen geven; `veld` is het pad van de opgave. Mag onder nul uitkomen. */
function uitPerioden(
	keuze: Periodekeuze,
	tijdvak: Tijdvak,
	veld: string,
	over: string,
	lezing: Lezingen['vierweken']
): Opgegeven & { readonly jaar: Post<'jaar'>; readonly perioden: Periodeuitkomst } {
	if (tijdvak === 'maand') {
		const perioden = middelPerioden(keuze, tijdvak, veld, over, lezing);
		const { gemiddelden } = perioden;
		return {
			jaar: belastbaarPerJaar.maand(gemiddelden, over),
			netto: nettoPerMaand.maand(gemiddelden),
			perioden
		};
	}
	const perioden = middelPerioden(keuze, tijdvak, veld, over, lezing);
	const { gemiddelden } = perioden;
	return {
		jaar: belastbaarPerJaar.vierweken(gemiddelden, over),
		netto: nettoPerMaand.vierweken(gemiddelden, over),
		perioden
	};
}
