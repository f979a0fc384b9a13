import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { isGehuwd } from '../../dossier/dossier.ts';
import { inkomensteksten } from '../../teksten/inkomen.ts';
import { soortVan, uitLijst } from '../inkomensvraag.ts';
import { inkomenBij, isGeenInkomen, nietInBrief } from './inkomens.ts';

/*
 * Wat voor inkomen het is. Een brief zegt het zelden, en het beslist: winst gaat niet af van wat iemand houdt (rekenregels
 * 17.2), bijstand heeft ander vakantiegeld, en art. 475c lid 2 Rv zegt welk inkomen eerst moet.
 */

/** De naam van de vraag op het scherm; wat niet meetelt heeft geen pad in het dossier. */
export const soortpad = ({ id }: Pick<Conceptinkomen, 'id'>): string => `soort.${id}`;

/** De inkomens waarvan de brief het bedrag noemt en die er echt zijn, zoals zij in het dossier staan. */
export const opBriefInDossier = (brief: Briefconcept, concept: Concept): readonly Conceptinkomen[] =>
	brief.gegevens.inkomens
		.filter(({ id, van }) => !isGeenInkomen(brief, id) && hoort(concept, van))
		.flatMap(({ id }) => inkomenBij(brief, concept, id) ?? []);

/** Een partner heeft alleen inkomen als er een partner is. */
const hoort = ({ leefsituatie }: Concept, van: Conceptinkomen['van']): boolean =>
	van === 'inwoner' || leefsituatie === '' || isGehuwd(leefsituatie);

/** Wat er over de soort van een inkomen nog niet is gezegd: het veld en de zin. */
export const foutenBijSoort = (
	brief: Briefconcept,
	concept: Concept
): readonly (readonly [veld: string, zin: string])[] =>
	[...opBriefInDossier(brief, concept), ...nietInBrief(brief, concept)].flatMap((inkomen) => {
		const fout = foutVan(inkomen);
		return fout ? [fout] : [];
	});

function foutVan(inkomen: Conceptinkomen): readonly [veld: string, zin: string] | null {
	const { leeg, lijstLeeg, welkeWiaLeeg } = inkomensteksten.inkomen;
	const [pad, soort] = [soortpad(inkomen), soortVan(inkomen)];
	if (soort === '') return [`${pad}.codeSoort`, leeg];
	const kiestVerder = (soort === 'anders' || soort === 'wia') && uitLijst(inkomen) === '';
	return kiestVerder ? [`${pad}.codeLijst`, soort === 'wia' ? welkeWiaLeeg : lijstLeeg] : null;
}
