import { expect, it } from 'vitest';
import { leesDossier } from '#lib/dossier/lees.ts';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { tekenverhouding } from '#lib/getal/getal.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { startvoorbeeld } from '#lib/weergave/beeld/startvoorbeeld.ts';

/** Een huurder die alleen woont: € 27.000 belastbaar per jaar, € 2.000 netto per maand. */
function rekenVoorbeeld() {
	const gelezen = leesDossier({
		formaat: 'bvv-dossier',
		versie: 1,
		peildatum: '2026-07-14',
		leefsituatie: 'alleenstaande',
		wonen: { woning: 'huur' },
		inkomens: [
			{
				id: '1',
				van: 'inwoner',
				naam: 'Werkgever',
				codeSoort: '15',
				tijdvak: 'maand',
				opgave: { soort: 'bedragen', belastbaarJaar: '27000.00', nettoMaand: '2000.00' }
			}
		]
	});
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	const normen = kiesNormen(gelezen.waarde.peildatum);
	if ('soort' in normen) throw new Error('Geen normen voor deze dag');
	return bereken(gelezen.waarde, normen).toegepast;
}

it('het voorbeeld op de startpagina is een echte uitkomst', () => {
	const { tbvv, beslagruimte, nettoBeslagobject } = rekenVoorbeeld();
	const heel = (bedrag: string) => toonEuro(bedrag).replace(/,00$/, '');
	const { totaal, blijft, naarBeslaglegger, verhouding } = startvoorbeeld.voetlijn;
	expect(totaal).toBe(heel(nettoBeslagobject.waarde.tekst(2)));
	expect(blijft).toBe(heel(tbvv.waarde.tekst(2)));
	expect(naarBeslaglegger).toBe(heel(beslagruimte.waarde.tekst(2)));
	expect(verhouding).toBe(tekenverhouding(tbvv.waarde, nettoBeslagobject.waarde));
});
