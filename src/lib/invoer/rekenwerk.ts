/**
 * Alles waarmee een concept wordt gelezen, gekeurd en berekend, in één stuk. De staat laadt het als de pagina er al staat:
 * om te beginnen met lezen en typen is het niet nodig.
 */
export { leesConcept, leesConceptVoorBvv } from '../dossier/lees-concept.ts';
export { beginHerziening, bestandstekst, isTeHerzien, onthoudBestand } from './bestandstekst.ts';
export { berekenGelezen } from './bereken-concept.ts';
export { ruimLegeInkomensOp, voegInkomenToe } from './inkomens.ts';
export { conceptUit } from './openen.ts';
export { heeftAntwoorden, leidAntwoordenAf } from './vragenlijst/antwoorden.ts';
export { eersteOpen, foutenOp, openstaand } from './vragenlijst/fouten.ts';
export { voortgang, vorige } from './vragenlijst/route.ts';
export { gaVerder } from './vragenlijst/verder.ts';
