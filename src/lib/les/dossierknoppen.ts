import { TOESLAGEN, type Dossier, type Inkomen } from '../dossier/dossier.ts';
import { inkomenPad, zonderPlaatsen, type Pad, type Veldnaam } from '../dossier/pad.ts';
import { knopteksten as teksten } from '../teksten/les/knoppen.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { jaNee, keuzeterm, keuzetermen } from '../teksten/woordenlijst/keuzes.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';
import { bedragknop, keuzeknop, type Knop } from './knop.ts';

const LEZER = 'portaal';

/** Een inkomen van loonstroken volgt uit de stroken; daar is geen knop voor. */
export const heeftStroken = ({ inkomens }: Dossier): boolean =>
	inkomens.some(({ opgave }) => opgave.soort === 'perioden');

/** De gegevens van een dossier waaraan te draaien valt. */
export const dossierknoppen = (dossier: Dossier): readonly Knop[] => [
	gekozen('leefsituatie', dossier.leefsituatie),
	...dossier.inkomens.flatMap((inkomen, plek) => inkomenknoppen(dossier, inkomen, plek)),
	...woonknoppen(dossier),
	...TOESLAGEN.map((naam) => bedrag(`toeslagen.${naam}`, dossier.toeslagen[naam])),
	...(dossier.hardheid ? [bedrag('hardheid.bedrag', dossier.hardheid.bedrag)] : [])
];

type Keuzepad = 'leefsituatie' | 'wonen.adres' | 'wonen.woning' | 'wonen.huurtoeslagMogelijk';

/** @param zonder een keuze die hier niet kan, omdat er een ander gegeven bij hoort */
function gekozen(pad: Keuzepad, nu: string, zonder?: string): Knop {
	const keuzes = Object.entries<string>(keuzetermen(pad, LEZER)).filter(([waarde]) => waarde !== zonder);
	return keuzeknop(
		{ sleutel: pad, groep: 'gegevens', naam: veldterm(pad, LEZER) },
		nu,
		keuzes.map(([waarde, label]) => ({ waarde, label, wijziging: { soort: 'veld', pad, waarde } }))
	);
}

const bedrag = (pad: Pad & Veldnaam, nu: string | null): Knop =>
	bedragknop(pad, veldterm(pad, LEZER), teksten.perMaand, nu);

function woonknoppen({ wonen }: Dossier): readonly Knop[] {
	const pad = 'wonen.openheidVanZaken';
	const openheid = keuzeknop(
		{ sleutel: pad, groep: 'gegevens', naam: veldterm(pad, LEZER) },
		String(wonen.openheidVanZaken),
		[true, false].map((ja) => ({
			waarde: String(ja),
			label: jaNee(ja),
			wijziging: { soort: 'veld', pad, waarde: ja }
		}))
	);
	return [
		// Bij een ander land hoort welk land: daar is geen knop voor.
		gekozen('wonen.adres', wonen.adres, wonen.adres === 'buitenland' ? undefined : 'buitenland'),
		...(wonen.adres === 'nederland' ? [] : [openheid]),
		...(wonen.inrichting ? [bedrag('wonen.inrichting.kostenPerMaand', wonen.inrichting.kostenPerMaand)] : []),
		gekozen('wonen.woning', wonen.woning),
		gekozen('wonen.huurtoeslagMogelijk', wonen.huurtoeslagMogelijk),
		bedrag('wonen.woonkostenPerMaand', wonen.woonkostenPerMaand)
	];
}

function inkomenknoppen(dossier: Dossier, inkomen: Inkomen, plek: number): readonly Knop[] {
	const { opgave, lopendBeslag, loonbelastingVoertuig, toegekendNormbedrag } = inkomen;
	const bij = dossier.inkomens.length === 1 ? '' : ` (${naamVanInkomen(dossier, inkomen.id)})`;
	const knop = (pad: Pad, per: string, nu: string | null): Knop =>
		bedragknop(pad, `${veldterm(zonderPlaatsen(pad) as Veldnaam, LEZER)}${bij}`, per, nu);
	const hier = inkomenPad(plek);
	const tijdvak = keuzeterm('inkomens[].opgave.netto.per', inkomen.tijdvak, LEZER);
	return [
		...(opgave.soort === 'bedragen' && opgave.belastbaar
			? [
					knop(
						`${hier}.opgave.belastbaar.bedrag`,
						keuzeterm('inkomens[].opgave.belastbaar.per', opgave.belastbaar.per, LEZER),
						opgave.belastbaar.bedrag
					)
				]
			: []),
		...(opgave.soort === 'bedragen' && opgave.netto?.bedrag
			? [
					knop(
						`${hier}.opgave.netto.bedrag`,
						keuzeterm('inkomens[].opgave.netto.per', opgave.netto.per, LEZER),
						opgave.netto.bedrag
					)
				]
			: []),
		...(lopendBeslag ? [knop(`${hier}.lopendBeslag.tBvv`, tijdvak, lopendBeslag.tBvv)] : []),
		...(loonbelastingVoertuig === null
			? []
			: [knop(`${hier}.loonbelastingVoertuig`, tijdvak, loonbelastingVoertuig)]),
		...(toegekendNormbedrag === null
			? []
			: [knop(`${hier}.toegekendNormbedrag`, teksten.perMaand, toegekendNormbedrag)])
	];
}
