import { expect, it } from 'vitest';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { tekenverhouding } from '#lib/getal/tekenverhouding.ts';
import { startvoorbeeld } from '#lib/weergave/beeld/startvoorbeeld.ts';
import { berekenUitkomst } from '../../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../../hulp/bouwers.ts';

/** Een huurder die alleen woont: € 27.000 belastbaar per jaar, € 2.000 netto per maand. */
function rekenVoorbeeld() {
	const { toegepast } = berekenUitkomst(
		dossier({
			peildatum: '2026-07-14',
			leefsituatie: 'alleenstaande',
			wonen: { woning: 'huur' },
			inkomens: [inkomen({ codeSoort: '15', opgave: bedragen('27000.00', '2000.00') })]
		})
	);
	if (toegepast.soort === 'overheidsvordering') throw new Error('geen beslagobject');
	return toegepast;
}

it('het voorbeeld op de startpagina is een echte uitkomst', () => {
	const { tbvv, beslagruimte, nettoBeslagobject } = rekenVoorbeeld();
	const heel = (bedrag: string) => toonEuro(bedrag).replace(/,00$/, '');
	const { totaal, blijft, naarBeslaglegger, verhouding } = startvoorbeeld;
	expect(totaal).toBe(heel(nettoBeslagobject.waarde.tekst(2)));
	expect(blijft).toBe(heel(tbvv.waarde.tekst(2)));
	expect(naarBeslaglegger).toBe(heel(beslagruimte.waarde.tekst(2)));
	expect(verhouding).toBe(tekenverhouding(tbvv.waarde, nettoBeslagobject.waarde));
});
