import * as v from 'valibot';
import { controlesVoor } from './controles.ts';
import type { Dossier } from './dossier.ts';
import { DOSSIERSCHEMA, DOSSIERSCHEMA_2 } from './schema.ts';
import { raakt } from './pad.ts';
import type { Foutcode, Gelezen, Veldfout } from './veldfout.ts';

/** Een bestand dat groter is, is geen dossier. */
export const MAX_TEKENS = 2_000_000;

/** Leest de tekst van een bestand als dossier, of geeft alle fouten die erin staan. */
export function leesDossiertekst(tekst: string): Gelezen<Dossier> {
	if (tekst.length > MAX_TEKENS) return { gelukt: false, fouten: [{ veld: '', code: 'teGroot' }] };
	let inhoud: unknown;
	try {
		inhoud = JSON.parse(tekst.replace(/^\uFEFF/, ''));
	} catch {
		return { gelukt: false, fouten: [{ veld: '', code: 'geenJson' }] };
	}
	return leesDossier(inhoud);
}

/**
 * Leest een onbekende waarde als dossier van versie 1 of 2 en vult de standaardwaarden in. Alle fouten komen
 * tegelijk terug: eerst die per veld, daarna die van velden in samenhang.
 */
export function leesDossier(inhoud: unknown): Gelezen<Dossier> {
	const gelezen = v.safeParse(isVersie2(inhoud) ? DOSSIERSCHEMA_2 : DOSSIERSCHEMA, inhoud);
	const fouten = eerstePerVeld(gelezen.issues?.map(naarVeldfout) ?? []);
	if (fouten.some(({ veld }) => veld === '')) return { gelukt: false, fouten };
	const dossier = gelezen.output as Dossier;
	const aantal = Array.isArray(dossier.inkomens) ? dossier.inkomens.length : 0;
	const samenhang = controlesVoor(aantal)
		.filter(({ nodig }) => !nodig.some((pad) => fouten.some(({ veld }) => raakt(veld, pad))))
		.flatMap((controle) => controle.fouten(dossier));
	const alle = eerstePerVeld([...fouten, ...samenhang]);
	return alle.length === 0 ? { gelukt: true, waarde: zonderLeeg(dossier) } : { gelukt: false, fouten: alle };
}

const isVersie2 = (inhoud: unknown): boolean =>
	typeof inhoud === 'object' && inhoud !== null && 'versie' in inhoud && inhoud.versie === 2;

/** Geen vtlb is geen sleutel: zo blijft een dossier zonder vtlb wat het in versie 1 was. */
function zonderLeeg(dossier: Dossier): Dossier {
	const { vtlb, ...rest } = dossier;
	return vtlb ? { ...rest, vtlb } : rest;
}

function naarVeldfout(issue: v.BaseIssue<unknown>): Veldfout {
	const veld = padVan(issue);
	if (issue.expected === 'never') return { veld, code: 'onbekendVeld' };
	const [code = '', gegeven] = issue.message.split(':');
	return { veld, code: code as Foutcode, ...(gegeven && { gegevens: { gegeven } }) };
}

/** Pad zoals in het dossierformaat: `inkomens[0].opgave.nettoMaand`. */
export function padVan({ path }: v.BaseIssue<unknown>): string {
	return (path ?? []).reduce(
		(pad, { key }) =>
			typeof key === 'number' ? `${pad}[${key}]` : pad ? `${pad}.${String(key)}` : String(key),
		''
	);
}

const eerstePerVeld = (fouten: readonly Veldfout[]): readonly Veldfout[] =>
	fouten.filter(({ veld }, index) => fouten.findIndex((fout) => fout.veld === veld) === index);
