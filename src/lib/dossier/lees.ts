import { controlesVoor } from './controles.ts';
import type { Dossier } from './dossier.ts';
import { dekt, type Normtabel } from '../normen/typen.ts';
import { ontvangBewaard, type Bewaard, type Dossierbestand, type Eerder } from './geschiedenis.ts';
import { leesJson } from './json.ts';
import { raakt } from './pad.ts';
import { MEESTE_FOUTEN, NIEUWSTE, Plek, VERSIES, type Keur, type Versie } from './plek.ts';
import { dossier } from './velden.ts';
import type { Foutcode, Gelezen, Veldfout } from './veldfout.ts';

/** Een bestand dat groter is, is geen dossier. */
export const MAX_TEKENS = 2_000_000;
/** Een teken is hooguit vier bytes: wat groter is hoeft niet eerst gelezen. */
export const MAX_BYTES = 4 * MAX_TEKENS;

export const nietGelezen = (code: Foutcode, veld = '', gegevens?: Veldfout['gegevens']): Gelezen<never> => ({
	gelukt: false,
	fouten: [{ veld, code, ...(gegevens && { gegevens }) }]
});

/** Hoe streng een dossier wordt gelezen. */
export interface Leeseisen {
	/** Wat een fout is; een bestand om een dossier heen (een controle) mag er een zelf beoordelen. */
	readonly telt?: (fout: Veldfout) => boolean;
	/** Keurt de normtabel die meereist; zonder keuring is een dossier met zo'n tabel fout. */
	readonly keur?: Keur;
	/** Een gekeurde tabel die voorgaat op die in het dossier. */
	readonly eigenNormen?: Normtabel | null;
	/** Een dossier van een dag zonder normen is ook een dossier: voor een andere dag is er mee te rekenen. */
	readonly ookZonderNormen?: boolean;
}

/** Leest de tekst van een bestand als dossier, of geeft alle fouten die erin staan. */
export const leesDossiertekst = (tekst: string, eisen: Leeseisen = {}): Gelezen<Dossier> =>
	alleenDossier(leesBestandtekst(tekst, eisen));

/** Hetzelfde, met wat eruit kwam toen het werd bewaard en het dossier ervoor. */
export function leesBestandtekst(tekst: string, eisen: Leeseisen = {}): Gelezen<Dossierbestand> {
	if (tekst.length > MAX_TEKENS) return nietGelezen('teGroot');
	const gelezen = leesJson(tekst);
	return gelezen.gelukt ? leesBestand(gelezen.waarde, eisen) : gelezen;
}

const alleenDossier = (gelezen: Gelezen<Dossierbestand>): Gelezen<Dossier> =>
	gelezen.gelukt ? { gelukt: true, waarde: gelezen.waarde.dossier } : gelezen;

/** Leest de bytes van een bestand als tekst; wat geen UTF-8 is wordt niet stil een vraagteken. */
export function leesBytes<T>(bytes: Uint8Array, lees: (tekst: string) => Gelezen<T>): Gelezen<T> {
	if (bytes.length > MAX_BYTES) return nietGelezen('teGroot');
	let tekst: string;
	try {
		tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return nietGelezen('geenUtf8');
	}
	return lees(tekst);
}

/**
 * Leest een onbekende waarde als dossier, van welke versie ook, en vult de standaardwaarden in. Alle fouten komen tegelijk
 * terug (tot `MEESTE_FOUTEN`), met het pad dat in het bestand staat: eerst die per veld, daarna die van velden in samenhang.
 */
export const leesDossier = (inhoud: unknown, eisen: Leeseisen = {}): Gelezen<Dossier> =>
	alleenDossier(leesBestand(inhoud, eisen));

type Ruw = Partial<Record<'formaat' | 'versie' | 'bewaard' | 'vorige', unknown>>;

/** Leest een onbekende waarde als `leesDossier`, met wat erbij is bewaard. Dat mag in elke versie: het is geen gegeven van het dossier. */
export function leesBestand(inhoud: unknown, eisen: Leeseisen = {}): Gelezen<Dossierbestand> {
	if (typeof inhoud !== 'object' || inhoud === null) return nietGelezen('geenDossier');
	const { vorige: ervoor, ...rest }: Ruw = inhoud;
	const gelezen = leesEerder(rest, eisen);
	if (!gelezen.gelukt) return gelezen;
	if (ervoor === undefined || ervoor === null) {
		return { gelukt: true, waarde: { ...gelezen.waarde, vorige: null } };
	}
	const vorige = leesEerder(ervoor, { ...eisen, eigenNormen: null, ookZonderNormen: false });
	return vorige.gelukt
		? { gelukt: true, waarde: { ...gelezen.waarde, vorige: vorige.waarde } }
		: { gelukt: false, fouten: vorige.fouten.map(inVorige) };
}

const inVorige = (fout: Veldfout): Veldfout => ({
	...fout,
	veld: fout.veld === '' ? 'vorige' : `vorige.${fout.veld}`
});

function leesEerder(
	inhoud: unknown,
	{ telt = () => true, keur, eigenNormen = null, ookZonderNormen = false }: Leeseisen
): Gelezen<Eerder> {
	if (typeof inhoud !== 'object' || inhoud === null) return nietGelezen('geenDossier');
	const { formaat, versie: opgegeven, bewaard: erbij, ...velden }: Ruw = inhoud;
	// Is het een ander bestand of een andere versie, dan is over de rest niets te zeggen.
	if (formaat !== 'bvv-dossier') return nietGelezen('geenDossier', 'formaat');
	const versie = VERSIES.find((bekend) => bekend === opgegeven);
	if (versie === undefined) return nietGelezen('verkeerdeVersie', 'versie', nieuwer(opgegeven, NIEUWSTE));
	const plek = new Plek(versie, [], '', keur);
	const bewaard = ontvangBewaard(erbij, new Plek(NIEUWSTE, plek.fouten, 'bewaard'));
	const gelezen = dossier.ontvang(velden, plek);
	const metNormen = eigenNormen ? { ...gelezen, eigenNormen } : gelezen;
	const gecontroleerd = controleer(metNormen, plek.fouten.filter(telt), plek.versie);
	if (gecontroleerd.gelukt) return { gelukt: true, waarde: { dossier: gecontroleerd.waarde, bewaard } };
	if (ookZonderNormen && alleenZonderNormen(gecontroleerd.fouten))
		return { gelukt: true, waarde: { dossier: metNormen, bewaard } };
	return { gelukt: false, fouten: gecontroleerd.fouten.map((fout) => metBewaard(fout, bewaard)) };
}

/** Er is niets mis, maar voor zijn dag zijn er geen normen. */
export const alleenZonderNormen = (fouten: readonly Veldfout[]): boolean =>
	fouten.every(({ code }) => code === 'geenNormen');

/** Een hoger nummer is van een nieuwer programma: dan helpt iets anders dan bij een nummer dat niet bestaat. */
export const nieuwer = (versie: unknown, nieuwste: number): Veldfout['gegevens'] =>
	Number.isSafeInteger(versie) && Number(versie) > nieuwste ? { nieuwer: String(versie) } : undefined;

/** Zonder normen voor zijn dag gaat een dossier niet open; wat eruit kwam is dan toch te zeggen. */
const metBewaard = (fout: Veldfout, bewaard: Bewaard | null): Veldfout =>
	bewaard && (fout.code === 'geenNormen' || fout.code === 'normtabelOngeldig')
		? {
				...fout,
				gegevens: { ...fout.gegevens, op: bewaard.op, tBvv: bewaard.tBvv, normen: bewaard.normen }
			}
		: fout;

/**
 * Controleert de samenhang van de velden die zelf goed zijn, met de eisen van een versie van het bestand. Een onduidelijk
 * bedrag is wel een bedrag, en een dag met een eigen tabel heeft normen.
 */
export function controleer(gelezen: Dossier, fouten: readonly Veldfout[], versie: Versie): Gelezen<Dossier> {
	const eigen = fouten.filter(
		({ code }) => code !== 'geenNormen' || !dekt(gelezen.eigenNormen, gelezen.peildatum)
	);
	const mis = eigen.filter(({ code }) => code !== 'bedragOnduidelijk');
	const samenhang = controlesVoor(gelezen.inkomens.length, versie)
		.filter(({ nodig }) => !nodig.some((pad) => mis.some(({ veld }) => raakt(veld, pad))))
		.flatMap((controle) => controle.fouten(gelezen));
	const alle = eerstePerVeld([...eigen, ...samenhang]).slice(0, MEESTE_FOUTEN);
	return alle.length === 0 ? { gelukt: true, waarde: gelezen } : { gelukt: false, fouten: alle };
}

function eerstePerVeld(fouten: readonly Veldfout[]): readonly Veldfout[] {
	const gezien = new Set<string>();
	return fouten.filter(({ veld }) => !gezien.has(veld) && gezien.add(veld));
}
