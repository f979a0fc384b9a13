import type { Concept, Conceptinkomen } from '../../../dossier/concept.ts';
import type { Inkomenspad } from '../../../dossier/pad.ts';
import { inkomensteksten } from '../../../teksten/inkomen.ts';
import { zonderStrookteksten } from '../../../teksten/loonstroken/zonder-strook.ts';
import { heeftNaam } from '../../../teksten/woordenlijst/inkomensnaam.ts';
import type { Periode } from '../../../tijd/periode.ts';
import { naamVan } from '../../inkomens.ts';
import { soortMet } from '../../inkomenssoorten.ts';
import { isZonderStroken } from '../../loonstroken/bedragen.ts';
import { strookregels } from '../../loonstroken/strookregels.ts';
import { strokenVan, zonderStroken } from '../../loonstroken/zonder-strook.ts';
import { als, groep, verplicht, vrij, type Vraagveld } from '../vraag.ts';

/** Waar het inkomen vandaan komt, zoals de vragen het noemen: "loon van Jumbo". */
export const watVan = (concept: Concept, inkomen: Conceptinkomen): string =>
	zonderStrookteksten.wat(
		soortMet(inkomen.codeSoort) === 'loon',
		heeftNaam(inkomen) ? naamVan(concept, inkomen.id) : null
	);

/** Het veld met de vraag over een verwachte periode zonder loonstrook. */
const kwamVeld = (pad: Inkomenspad, { begin }: Periode): `${Inkomenspad}.kwam.${string}` =>
	`${pad}.kwam.${begin}`;

/** De loonstroken, en voor elke verwachte periode zonder loonstrook de vraag of er iets kwam. */
export function strookvelden(
	concept: Concept,
	inkomen: Conceptinkomen,
	pad: Inkomenspad
): readonly Vraagveld[] {
	const { opgave, van } = inkomen;
	// Wie een loonstrook heeft kan niet zeggen dat er niets kwam: het vinkje staat er dan niet.
	const leeg = als(opgave.perioden.length === 0, vrij(`${pad}.opgave.leeg`, ''));
	if (opgave.leeg && opgave.perioden.length === 0) return leeg;
	const beeld = strokenVan(concept, inkomen);
	const zonder = beeld ? zonderStroken(inkomen, beeld) : [];
	const isBegonnen = !isZonderStroken(inkomen) || zonder.some(({ kwam }) => kwam !== '');
	const lijst = verplicht(
		`${pad}.opgave.perioden`,
		isBegonnen ? String(opgave.perioden.length) : '',
		inkomensteksten.bedragen.periodenLeeg
	);
	const vragen = zonder.map(({ periode, kwam }) => {
		const zin = zonderStrookteksten.onbeantwoord(van, watVan(concept, inkomen), periode);
		return verplicht(kwamVeld(pad, periode), kwam, zin);
	});
	return [
		...leeg,
		{ ...lijst, metOnderliggend: true },
		groep(`${pad}.opgave.ontbreekt`),
		...(isBegonnen ? vragen : [])
	];
}

/** De loonstroken op de controlepagina, met wat mist en wat geschat is. */
export function strookantwoord(concept: Concept, inkomen: Conceptinkomen): readonly string[] {
	const beeld = strokenVan(concept, inkomen);
	const aantal = inkomen.opgave.perioden.length;
	const kop = aantal === 0 ? [] : [inkomensteksten.lijst.loonstroken(aantal)];
	return [...kop, ...(beeld ? strookregels(inkomen, beeld) : [])];
}
