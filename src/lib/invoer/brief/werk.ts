/**
 * Alles waarmee een brief wordt gekeurd en nagekeken, in één stuk. De staat laadt het als de pagina er al staat: om te
 * beginnen met overtypen is het niet nodig.
 */
export { maakTermijn } from '../../uitleg/brief/termijn.ts';
export { maakUitlegZonderGegevens } from '../../uitleg/brief/niet-nagegaan.ts';
export {
	foutenBijBriefobject,
	foutenBijKlopt,
	foutenBijOvertypen,
	foutenInBrief,
	foutenOpKop,
	isOudeBrief,
	zonderOvertypen
} from './fouten.ts';
export { nogNodig } from './nodig.ts';
export { voegJaarinkomenToe } from './inkomens.ts';
export {
	dossierAlsBrief,
	haalUitBrief,
	naastDossier,
	neemDossierOver,
	neemVeldOver,
	oordeelNaarDossier,
	zetInBrief
} from './naast-dossier.ts';
export { nettoNaBeslag } from './letop.ts';
export { kijkNa, kijkNaInStappen } from './nakijken.ts';
export { stapVan } from './openvragen.ts';
export { kiesPer, onzekerePunten } from './oordelen.ts';
export { termijnVan } from './termijn.ts';
export { inWoorden } from './woorden.ts';
