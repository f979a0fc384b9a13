import type { Briefconcept } from '../../dossier/brief.ts';
import { veldnaam } from '../../dossier/pad.ts';
import { opsomming } from '../../taal/zinnen.ts';
import { veldterm } from '../../teksten/woordenlijst/velden.ts';
import { toonVeld } from '../../uitleg/veldwaarde.ts';
import { naamVan } from '../inkomens.ts';
import { leesVeldwaarde } from '../veldwaarde.ts';
import type { Punt } from './punten.ts';

/** Velden die alleen zeggen hoe een ander te lezen is. */
const ZEGT_ZELF_NIETS = /\.(per|ja|belastbaarOnbekend|uitgerekend)$/;

/** Wat de brief over een punt zegt: "€ 30.900,00". Met meer velden staat erbij welk. */
export function inWoorden({ gegevens }: Briefconcept, { inBrief, velden }: Punt): string {
	const delen = velden
		.filter((veld) => !ZEGT_ZELF_NIETS.test(veld))
		.flatMap((veld) => {
			const naam = veldnaam('opgave' in inBrief ? `inkomens[0].${veld}` : veld);
			if (naam === null) return [];
			const waarde = toonVeld(naam, leesVeldwaarde(inBrief, veld), 'inwoner', (id) => naamVan(gegevens, id));
			return waarde === '' ? [] : [{ naam, waarde }];
		});
	const [eerste] = delen;
	if (delen.length === 1 && eerste) return eerste.waarde;
	return opsomming(delen.map(({ naam, waarde }) => `${veldterm(naam, 'inwoner')} ${waarde}`));
}
