import { TOESLAGEN, type Dossier } from '../../dossier/dossier.ts';
import { onderdeelVan, type Onderdeel } from '../../dossier/inkomenscodes.ts';
import type { Vtlb } from '../../dossier/vtlb.ts';
import { Getal } from '../../getal/getal.ts';
import { jaarVan } from '../../tijd/datum.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding } from './melding.ts';

/** Meldingen over wat er naast of in plaats van dit beslag speelt: verrekening, bijstand, een oud beslag, hardheid. */
export function* meldingenNaastBeslag(uitkomst: Bedragen): Generator<Melding> {
	const { dossier } = uitkomst;
	if (isVerrekend(uitkomst)) yield meld('verrekening', 'informatie', {});
	yield* loonbeslagBijBijstand(uitkomst);
	const { startjaar } = dossier.beslag;
	// Het jaar is bekend en de dag niet: pas na twee jaarwisselingen is het zeker langer dan twaalf maanden.
	if (startjaar !== null && jaarVan(dossier.peildatum) - startjaar >= 2) {
		yield meld('beslagVerouderd', 'informatie', { jaar: startjaar });
	}
	if (dossier.vtlb && heeftGrond475fa(dossier.vtlb) && !isVerhoogd(dossier))
		yield meld('gronden475fa', 'informatie', {});
}

const isBedrag = (bedrag: string | null): boolean => bedrag !== null && !Getal.lees(bedrag).isNul();

/** Wie een uitkering of toeslag betaalt, kan zelf verrekenen; beslag van een ander komt daarna. */
function isVerrekend({ dossier, inkomens }: Bedragen): boolean {
	if (TOESLAGEN.some((toeslag) => isBedrag(dossier.toeslagen[toeslag]))) return true;
	return inkomens.some(({ inkomen }) => {
		const uitkering = inkomen.van === 'inwoner' && UITKERING.has(onderdeelVan(inkomen.codeSoort));
		const ingehouden =
			inkomen.opgave.soort === 'bedragen' && isBedrag(inkomen.opgave.netto?.onderdelen?.ingehouden ?? null);
		return uitkering && (inkomen.lopendBeslag !== null || ingehouden);
	});
}

const UITKERING: ReadonlySet<Onderdeel | null> = new Set(['a', 'b']);
const LOON: ReadonlySet<Onderdeel | null> = new Set(['d', 'e']);

/** Art. 475c lid 2 Rv: bijstand gaat voor loon. Ligt het beslag op het loon, dan klopt de volgorde niet. */
function* loonbeslagBijBijstand({ inkomens, toegepast }: Bedragen): Generator<Melding> {
	if (toegepast.soort !== 'inkomen') return;
	const onderBeslag = (een: Inkomenuitkomst) =>
		toegepast.groep.includes(een) || een.inkomen.lopendBeslag !== null;
	const eigen = inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner' && inkomen.soort === 'periodiek');
	const van = (onderdelen: (onderdeel: Onderdeel | null) => boolean) =>
		eigen.filter(({ inkomen }) => onderdelen(onderdeelVan(inkomen.codeSoort)));
	const bijstand = van((onderdeel) => onderdeel === 'a').find((een) => !onderBeslag(een));
	const loon = van((onderdeel) => LOON.has(onderdeel)).find(onderBeslag);
	if (bijstand && loon) {
		yield meld('loonbeslagBijBijstand', 'let-op', {
			inkomen: loon.inkomen.id,
			bijstand: bijstand.inkomen.id
		});
	}
}

/** De kantonrechter heeft al verhoogd, en dat geldt nog. */
const isVerhoogd = ({ hardheid, peildatum }: Dossier): boolean =>
	hardheid !== null && hardheid.einddatum >= peildatum;

/** Art. 475fa Rv: kosten waarvoor een rechter de beslagvrije voet eerder verhoogde. */
const heeftGrond475fa = ({ correcties, kinderopvang, omgang }: Vtlb): boolean =>
	[correcties.ziektekosten, correcties.bewind, correcties.omgang, kinderopvang.kosten].some(isBedrag) ||
	(omgang.dagen ?? 0) > 0;
