import type { Dossier, Wonen } from '../../dossier/dossier.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import { norm } from '../../herleiding/bronnen.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { effectVan, kanSchelen, scheelt, wordtMinder, type Effect, type OpenPunt } from './punt.ts';

/** Meer dan elke woning kost: alles wat woonkosten kunnen doen, doen zij dan. */
const ALLES = alsBedrag('9999999.99');

const met = (dossier: Dossier, wonen: Partial<Wonen>): Dossier => ({
	...dossier,
	wonen: { ...dossier.wonen, ...wonen }
});

/**
 * Art. 475da lid 5 en 7 Rv: hoge woonkosten, en woonkosten zonder huurtoeslag, verhogen de beslagvrije voet. Wat wij daarvan
 * niet weten telt niet mee, dus het bedrag kan alleen meer worden. Op een ding na: loopt bijstand met een toegekend
 * normbedrag daardoor tegen art. 475dc lid 2 aan, dan kan het minder worden.
 */
export function woonkostenpunten(uitkomst: Uitkomst): readonly OpenPunt[] {
	const { dossier, basis } = uitkomst;
	if (basis.weg !== 'formule') return [];
	const kostenOpen = woonkostenOpen(dossier.wonen);
	const eigenaar = antwoord(uitkomst, isWoningOpen(dossier.wonen), {
		woning: 'koop',
		huurtoeslagMogelijk: 'nee'
	});
	const zonder = antwoord(uitkomst, isHuurtoeslagOpen(dossier.wonen), {
		huurtoeslagMogelijk: 'nee'
	});
	const kosten =
		kostenOpen &&
		(eigenaar !== null ||
			zonder !== null ||
			kanSchelen(dossier, met(dossier, { woonkostenPerMaand: ALLES }), uitkomst));

	const hoogst = met(dossier, {
		...(eigenaar?.wonen ?? zonder?.wonen),
		...(dossier.wonen.woonkostenPerMaand === null && { woonkostenPerMaand: ALLES })
	});
	const niveau = wordtMinder(effectVan(hoogst, uitkomst)) ? 'voorlopig' : 'minstens';
	const punt = { inkomen: null, niveau } as const;
	return [
		...(eigenaar
			? [{ ...punt, soort: 'woning', veld: 'wonen.woning', effect: eigenaar.effect } as const]
			: []),
		...(zonder ? [{ ...punt, ...huurtoeslagvraag(dossier.wonen), effect: zonder.effect }] : []),
		...(kosten
			? [{ ...punt, soort: 'woonkosten', veld: 'wonen.woonkostenPerMaand', effect: null } as const]
			: [])
	];
}

/** Voor een koopwoning is er geen huurtoeslag, wat er ook is gekozen. */
const isHuurtoeslagOpen = ({ woning, huurtoeslagMogelijk }: Wonen): boolean =>
	huurtoeslagMogelijk === 'onbekend' || (woning === 'koop' && huurtoeslagMogelijk === 'ja');

/** Een koper hoeft dat niet te weten: bij zijn woning hoort het antwoord al. */
const huurtoeslagvraag = ({ woning }: Wonen) =>
	woning === 'koop'
		? ({ soort: 'koopwoning', veld: 'wonen.woning' } as const)
		: ({ soort: 'huurtoeslag', veld: 'wonen.huurtoeslagMogelijk' } as const);

/** Wie zegt dat huurtoeslag kan, is geen eigenaar. */
const isWoningOpen = ({ woning, huurtoeslagMogelijk }: Wonen): boolean =>
	woning === 'onbekend' && huurtoeslagMogelijk !== 'ja';

/** Zonder huurtoeslag tellen woonkosten altijd mee; dan is een bedrag dat er niet is een open vraag. */
const woonkostenOpen = ({ woonkostenPerMaand, woonkostenOnbekend, huurtoeslagMogelijk }: Wonen): boolean =>
	woonkostenPerMaand === null && (woonkostenOnbekend || huurtoeslagMogelijk === 'nee');

/**
 * Wat een ander antwoord doet; null als het er niet toe doet. Zonder woonkosten blijkt dat bij de maximale huurgrens, waar
 * lid 7 het meest geeft, en is het bedrag nog niet te zeggen.
 */
function antwoord(
	uitkomst: Uitkomst,
	open: boolean,
	wonen: Partial<Wonen>
): { readonly wonen: Partial<Wonen>; readonly effect: Effect | null } | null {
	if (!open) return null;
	const { dossier, normen } = uitkomst;
	if (dossier.wonen.woonkostenPerMaand !== null) {
		const effect = effectVan(met(dossier, wonen), uitkomst);
		return scheelt(effect) ? { wonen, effect } : null;
	}
	const huurgrens = norm(normen.tabel, 'maximaleHuurgrens').waarde.tekst(2);
	const metKosten = met(dossier, { woonkostenPerMaand: alsBedrag(huurgrens) });
	return kanSchelen(metKosten, met(metKosten, wonen), uitkomst) ? { wonen, effect: null } : null;
}
