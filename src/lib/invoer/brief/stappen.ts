import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { inkomenspad } from '../../dossier/geldend.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { standVan } from './oordelen.ts';
import { allePunten, puntenVan, zegtFeit, type Punt } from './punten.ts';
import type { Blok } from './route.ts';

/** Waar een veld van een punt staat in het dossier: ook de naam van het veld op het scherm. */
export const veldpad = (concept: Concept, { feit }: Punt, veld: string): string =>
	'opgave' in feit ? `${inkomenspad(concept, feit.id)}.${veld}` : veld;

/** De keuze "klopt, klopt niet, weet ik niet" van een punt. */
export const keuzenaam = ({ id }: Pick<Punt, 'id'>): string => `oordeel.${id}`;

/** Waarover nog niets gezegd is: wie een pagina oversloeg, krijgt geen antwoord over wat daar staat. */
export const onbeantwoord = (brief: Briefconcept, concept: Concept): readonly Punt[] =>
	allePunten(brief, concept).filter((punt) => standVan(brief, punt) === '');

/** De keuze die eerst moet, in plaats van een fout bij een veld dat er pas daarna is. */
export function metKeuzes(
	concept: Concept,
	open: readonly Punt[],
	fouten: readonly Veldfout[]
): readonly Veldfout[] {
	const paden = new Set(open.flatMap((punt) => punt.velden.map((veld) => veldpad(concept, punt, veld))));
	return [
		...fouten.filter(({ veld }) => !paden.has(veld)),
		...open.map((punt): Veldfout => ({ veld: keuzenaam(punt), code: 'geenKeuze' }))
	];
}

/** Een vinkje volgt zijn bedrag: wie een bedrag typt, heeft het ook. */
export function zetVinkjes({ wonen, hardheid, inkomens }: Concept): void {
	wonen.inrichting.ja = wonen.inrichting.kostenPerMaand.trim() !== '';
	hardheid.ja = hardheid.bedrag.trim() !== '';
	for (const { lopendBeslag } of inkomens) lopendBeslag.ja = lopendBeslag.tBvv.trim() !== '';
}

/** Als `zetVinkjes`, voor wat iemand op deze pagina zelf zei. */
export function zetVinkjesNa(brief: Briefconcept, concept: Concept, blok: Blok): void {
	for (const punt of puntenVan(brief, concept, blok)) {
		if (standVan(brief, punt) !== 'kloptNiet') continue;
		if (punt.soort === 'inrichting') concept.wonen.inrichting.ja = zegtFeit(punt);
		if (punt.soort === 'hardheid') concept.hardheid.ja = zegtFeit(punt);
		if (punt.soort === 'lopendBeslag' && 'lopendBeslag' in punt.feit) {
			punt.feit.lopendBeslag.ja = zegtFeit(punt);
		}
	}
}

/** Een beslag dat na de brief begint: dat kan, en is vaak een tikfout. */
export function begintNaBrief({ datum, sinds }: Briefconcept): boolean {
	const [dag, begin] = [leesDatumtekst(datum), leesDatumtekst(sinds)];
	return dag !== null && begin !== null && begin > dag;
}

/** De inkomens op de brief, met waar zij in de brief staan; die van een partner alleen als er een kan zijn. */
export const briefinkomens = ({
	gegevens
}: Briefconcept): readonly { readonly inkomen: Conceptinkomen; readonly pad: string }[] =>
	gegevens.inkomens
		.map((inkomen) => ({ inkomen, pad: inkomenspad(gegevens, inkomen.id) }))
		.filter(({ pad }) => !pad.includes('-1'));
