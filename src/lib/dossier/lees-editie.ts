import { item } from './codec-groep.ts';
import { leesJson } from './json.ts';
import { nietGelezen } from './lees.ts';
import { NIEUWSTE, Plek } from './plek.ts';
import { editievelden } from './velden-vtlb.ts';
import type { Gelezen } from './veldfout.ts';
import type { Gebruikerseditie } from './vtlb.ts';

const editie = item(editievelden);

/** Leest een editiebestand met normbedragen die iemand uit het Vtlb-rapport overnam. */
export function leesEditietekst(tekst: string): Gelezen<Gebruikerseditie> {
	const json = leesJson(tekst, 'geenEditiebestand');
	if (!json.gelukt) return json;
	const inhoud = json.waarde;
	if (typeof inhoud !== 'object' || inhoud === null) return nietGelezen('geenEditiebestand');
	const { formaat, versie, ...velden }: { formaat?: unknown; versie?: unknown } = inhoud;
	// Is het een ander bestand of een andere versie, dan is over de rest niets te zeggen.
	if (formaat !== 'vtlb-editie') return nietGelezen('geenEditiebestand', 'formaat');
	if (versie !== 1) return nietGelezen('verkeerdeVersie', 'versie');
	const plek = new Plek(NIEUWSTE, []);
	const waarde = editie.ontvang(velden, plek);
	return plek.fouten.length === 0 ? { gelukt: true, waarde } : { gelukt: false, fouten: plek.fouten };
}

/** De tekst van een editiebestand; lege vakken staan er niet in. */
export function schrijfEditie({ id, bron, waarden }: Gebruikerseditie): string {
	const gevuld = Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== null));
	return `${JSON.stringify({ formaat: 'vtlb-editie', versie: 1, id, bron, waarden: gevuld }, null, '\t')}\n`;
}
