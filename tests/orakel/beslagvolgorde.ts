/** Stap 10: de wettelijke volgorde van art. 475c en de groep inkomens die samen het beslagobject vormt. */
import { vergelijk } from './breuk.ts';
import type { Inkomen } from './inkomen.ts';
import type { RuwBeslag } from './vorm.ts';

/** Regel 10.4, met de vervallen codes; f, h en i hebben geen eigen code. */
const CODES_PER_ONDERDEEL: Readonly<Record<string, string>> = {
	a: '42 43',
	b: '22 24 31 32 33 34 35 36 37 38 39 40 44 45 46 50 52',
	c: '23',
	d: '11 18 55',
	e: '12 13 14 15 17 54 61 62 81',
	g: '21 56 57 58 59 60 63'
};

const ONDERDEEL = new Map(
	Object.entries(CODES_PER_ONDERDEEL).flatMap(([onderdeel, codes]) =>
		codes.split(' ').map((code) => [code, onderdeel] as const)
	)
);

/** Onbekende of ontbrekende code komt achteraan: 'z' sorteert na elk onderdeel. */
export const onderdeelVan = (code: string | null): string => ONDERDEEL.get(code ?? '') ?? 'z';

function vergelijkIds(a: string, b: string): number {
	const cijfers = /^\d+$/;
	if (cijfers.test(a) && cijfers.test(b)) return Number(a) - Number(b);
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Regel 10.1: onderdeel, dan hoogste netto, dan id. */
function vergelijkPlaats(a: Inkomen, b: Inkomen): number {
	const [links, rechts] = [onderdeelVan(a.codeSoort), onderdeelVan(b.codeSoort)];
	if (links !== rechts) return links < rechts ? -1 : 1;
	return vergelijk(b.netto, a.netto) || vergelijkIds(a.id, b.id);
}

/** Inkomens waarop beslag kan liggen, in de wettelijke volgorde. */
export const beslagvolgorde = (inkomens: readonly Inkomen[]): Inkomen[] =>
	inkomens.filter((inkomen) => !inkomen.partner && inkomen.soort === 'periodiek').toSorted(vergelijkPlaats);

/**
 * Sectie 17.2 en 19: wie alleen winst heeft, ziet wat geldt als de kantonrechter art. 475f toepast; dan is de hoogste
 * winst het object, en bij gelijke winst de eerste.
 */
function alleenWinst(inkomens: readonly Inkomen[]): Inkomen | undefined {
	const winst = inkomens.filter((inkomen) => !inkomen.partner && inkomen.soort === 'winst');
	return winst.toSorted((a, b) => vergelijk(b.belastbaarJaar, a.belastbaarJaar))[0];
}

/** Het gekozen beslagobject, of het eerste in de volgorde; undefined bij een overheidsvordering. */
export function kiesBeslagobject(inkomens: readonly Inkomen[], beslag: RuwBeslag): Inkomen | undefined {
	if (beslag.beslagobject === 'overheidsvordering') return undefined;
	const kandidaten = beslagvolgorde(inkomens);
	const gekozen =
		beslag.beslagobject == null
			? (kandidaten[0] ?? alleenWinst(inkomens))
			: kandidaten.find((inkomen) => inkomen.id === beslag.beslagobject);
	if (!gekozen) throw new Error('Ongeldig dossier: geen inkomen waarop beslag kan liggen.');
	return gekozen;
}

/** Beslagobject, samengevoegde en omgeslagen inkomens samen (sectie 16, Merging and spreading). */
export function beslaggroep(inkomens: readonly Inkomen[], beslag: RuwBeslag, object: Inkomen): Inkomen[] {
	const ids = new Set([object.id, ...(beslag.samenvoegen ?? []), ...(beslag.omslag ?? [])]);
	return inkomens.filter((inkomen) => ids.has(inkomen.id));
}
