/**
 * Het orakel: een tweede, onafhankelijke uitwerking van de hele berekening, alleen uit de naslag
 * geschreven (regelnummers verwijzen naar de rekenregels). De tests leggen de rekenmachine ernaast.
 */
import { basisBvv } from './basis.ts';
import { beslaggroep, kiesBeslagobject } from './beslagvolgorde.ts';
import { breuk, centen, deel, euros, keer, plus, som, vergelijk, verhouding, type Breuk } from './breuk.ts';
import { selectieperiode } from './datum.ts';
import { herleidInkomen, type Inkomen } from './inkomen.ts';
import { meldingscodes } from './meldingen.ts';
import { normOp } from './normen.ts';
import { beslagruimte, pasToe, slaOm, vakantiegeldVan } from './toegepast.ts';
import { gekozenLezingen, type RuwDossier, type Uitkomst } from './vorm.ts';

/** Art. 475a lid 5 en 6; de halve bedragen zijn pas vanaf 2025 gezien. */
function bankbedrag(dossier: RuwDossier, maximum: Breuk): string | null {
	const adres = dossier.wonen?.adres ?? 'nederland';
	if (adres === 'nederland') return centen(maximum);
	if (adres === 'buitenland' || dossier.peildatum < '2025-01-01') return null;
	return centen(deel(maximum, breuk(2)));
}

const perId = (inkomens: readonly Inkomen[], bedrag: (inkomen: Inkomen) => Breuk): Record<string, string> =>
	Object.fromEntries(inkomens.map((inkomen) => [inkomen.id, centen(bedrag(inkomen))]));

/** Rekent een geldig dossier door; een ongeldig dossier geeft hooguit een Error, nooit een nette melding. */
export function orakel(invoer: unknown): Uitkomst {
	const dossier = invoer as RuwDossier;
	const { peildatum, leefsituatie } = dossier;
	const lezingen = gekozenLezingen(dossier);
	const norm = normOp(peildatum, leefsituatie);
	const venster = selectieperiode(peildatum);
	const inkomens = dossier.inkomens.map((ruw) => herleidInkomen(ruw, peildatum, venster, lezingen.vierweken));

	const C = som(inkomens.map((inkomen) => inkomen.belastbaarJaar));
	const P = som(inkomens.filter((inkomen) => inkomen.partner).map((inkomen) => inkomen.geteld));
	const basis = basisBvv({
		peildatum,
		gehuwd: leefsituatie.startsWith('gehuwd'),
		ouder: leefsituatie === 'alleenstaande_ouder' || leefsituatie === 'gehuwd_met_kinderen',
		norm,
		wonen: dossier.wonen ?? {},
		C,
		P,
		lezingen
	});

	const beslag = dossier.beslag ?? {};
	const object = kiesBeslagobject(inkomens, beslag);
	const groep = object ? beslaggroep(inkomens, beslag, object) : [];
	const uit = pasToe(dossier, inkomens, object, groep, { bBvv: basis.bBvv, P, lezingen });

	const tBvv = lezingen.afronding === 'centen' ? centen(uit.tBvv) : euros(uit.tBvv);
	const omslag = [...slaOm(dossier, inkomens, object, uit.tBvv)];
	const perTijdvak = object?.vierweken ? keer(uit.tBvv, verhouding(12, 13)) : uit.tBvv;
	return {
		peildatum,
		normen: norm.vanaf,
		belastbaarJaarinkomen: centen(C),
		bBvv: centen(basis.bBvv),
		tBvvExact: centen(uit.exact),
		tBvv,
		regel95: uit.regel95,
		ophogingLid5: centen(basis.lid5),
		ophogingLid7: centen(basis.lid7),
		verminderingPartner: centen(uit.rP),
		overigeInkomsten: centen(uit.O),
		beslagobject: object?.id ?? 'overheidsvordering',
		nettoBeslagobject: centen(uit.N),
		// Dossierformaat: bij een overheidsvordering gelijk aan tBvv, ook als die centen heeft.
		totaalPerMaand: object ? euros(plus(uit.tBvv, uit.O)) : tBvv,
		beslagruimte: object ? centen(beslagruimte(uit.N, uit.tBvv)) : '0.00',
		perTijdvak: centen(perTijdvak),
		omslag: Object.fromEntries(omslag.map(([id, bedrag]) => [id, euros(bedrag)])),
		beslagvrijBankbedrag: bankbedrag(dossier, norm.maximum),
		voorlopig: inkomens.some(({ ontbrekend }) => ontbrekend.length > 0),
		ontbrekend: Object.fromEntries(
			inkomens
				.filter(({ ontbrekend }) => ontbrekend.length > 0)
				.map(({ id, ontbrekend }) => [id, [...ontbrekend]])
		),
		nettoInclusiefVakantiegeld: centen(som(groep.map(({ nettoInclusief }) => nettoInclusief))),
		vakantiegeld: vakantiegeldVan(groep, uit.tBvv),
		nettoPerInkomen: perId(inkomens, (inkomen) => inkomen.netto),
		jaarPerInkomen: perId(inkomens, (inkomen) => inkomen.belastbaarJaar),
		selectieperiode: { begin: venster.begin, eind: venster.eind },
		meldingen: meldingscodes({
			dossier,
			lezingen,
			venster,
			inkomens,
			object,
			groep,
			basis,
			onderGrensLid7: vergelijk(C, norm.grensLid7) < 0,
			uit,
			beslagruimte: beslagruimte(uit.N, uit.tBvv)
		})
	};
}
