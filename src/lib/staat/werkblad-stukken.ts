import type { Uitkomst } from '../regels/uitkomst.ts';
import { rapportteksten } from '../teksten/werkblad-rapport.ts';
import { uitlegAlsTekst } from '../uitleg/tekst.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import { bewaarBestand } from './bestand.ts';
import { nu } from './klok.ts';
import { werkbladnaam } from './werkblad-bestand.ts';

/* De stukken van stap 4. Elke functie geeft de zin die zegt wat er is gebeurd. */

/** Maakt de rapportage en geeft haar als bestand; de PDF-code komt pas hier binnen. */
export async function bewaarRapportage(uitkomst: Uitkomst): Promise<string> {
	const { maakRapportage } = await import('../verslag/maak-rapportage.ts');
	const pdf = await maakRapportage(uitkomst, {
		versie: __VERSIE__,
		commit: __COMMIT__,
		gemaaktOp: nu()
	});
	const { dossier } = uitkomst;
	const naam = werkbladnaam(dossier, `rapportage-beslagvrije-voet-${dossier.peildatum}.pdf`);
	bewaarBestand(naam, pdf, 'application/pdf');
	return rapportteksten.pdfKlaar(naam);
}

/** Zet de hele uitleg als tekst op het klembord. Mag dat niet, dan wordt het een tekstbestand. */
export async function kopieerTekst(uitleg: Uitleg, { dossier }: Uitkomst): Promise<string> {
	const tekst = uitlegAlsTekst(uitleg);
	try {
		await navigator.clipboard.writeText(tekst);
		return rapportteksten.tekstKlaar;
	} catch {
		const naam = werkbladnaam(dossier, `beslagvrije-voet-${dossier.peildatum}.txt`);
		bewaarBestand(naam, tekst, 'text/plain;charset=utf-8');
		return rapportteksten.tekstBestand(naam);
	}
}
