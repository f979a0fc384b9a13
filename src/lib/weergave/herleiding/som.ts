import { uitlegteksten } from '../../teksten/uitkomst/uitleg.ts';
import type { Uitlegregel } from '../../uitleg/uitleg.ts';

/** Of de som erbij hoort: een kale optelling staat al onder elkaar, al het andere moet er nog bij. */
export const toontSom = ({ som, bewerking, nabewerking }: Uitlegregel): boolean =>
	som !== null && (bewerking !== 'som' || nabewerking.length > 0);

/** De bedragen die samen de som zijn. */
export const termenVan = ({ delen }: Uitlegregel): readonly Uitlegregel[] =>
	delen.filter(({ rol }) => rol !== 'vergeleken');

/** De bedragen die alleen vergeleken zijn; ze horen niet tussen de termen van de som. */
export const vergelekenVan = ({ delen }: Uitlegregel): readonly Uitlegregel[] =>
	delen.filter(({ rol }) => rol === 'vergeleken');

/** Voor de som staat = of ≈: dat laatste als de bedragen zoals zij er staan net anders uitkomen. */
export const tekenVoor = ({ ongeveer }: Uitlegregel): string =>
	ongeveer ? uitlegteksten.isOngeveer : uitlegteksten.is;
