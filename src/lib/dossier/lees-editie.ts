import * as v from 'valibot';
import { padVan } from './lees.ts';
import { EDITIESCHEMA } from './schema-vtlb.ts';
import type { Foutcode, Gelezen } from './veldfout.ts';
import type { Gebruikerseditie } from './vtlb.ts';

/** Leest een editiebestand met normbedragen die iemand uit het Vtlb-rapport overnam. */
export function leesEditietekst(tekst: string): Gelezen<Gebruikerseditie> {
	let inhoud: unknown;
	try {
		inhoud = JSON.parse(tekst.replace(/^\uFEFF/, ''));
	} catch {
		return { gelukt: false, fouten: [{ veld: '', code: 'geenJson' }] };
	}
	const gelezen = v.safeParse(EDITIESCHEMA, inhoud);
	if (gelezen.success) return { gelukt: true, waarde: gelezen.output };
	return {
		gelukt: false,
		fouten: gelezen.issues.map((issue) => ({
			veld: padVan(issue),
			code: issue.expected === 'never' ? 'onbekendVeld' : (issue.message.split(':')[0] as Foutcode)
		}))
	};
}

/** De tekst van een editiebestand; lege vakken staan er niet in. */
export function schrijfEditie({ id, bron, waarden }: Gebruikerseditie): string {
	const gevuld = Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== null));
	return `${JSON.stringify({ formaat: 'vtlb-editie', versie: 1, id, bron, waarden: gevuld }, null, '\t')}\n`;
}
