import { veldnaam, type Veldnaam } from '../dossier/pad.ts';
import { TOESLAGEN } from '../dossier/dossier.ts';
import type { MeldingCode } from '../regels/meldingen/melding.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { opsomming } from '../taal/zinnen.ts';
import { wgsteksten as teksten } from '../teksten/documenten/wgs.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { zinVoorMelding } from '../teksten/meldingen.ts';
import { gegevensVan } from '../uitleg/gegevens.ts';
import { toonKort } from '../uitleg/loonstroken.ts';

/** Meldingen die zeggen dat iets wat is opgegeven niet meetelt. */
const OPGEGEVEN_MAAR_NIET_GEBRUIKT: readonly MeldingCode[] = [
	'woonkostenVerlopen',
	'woonkostenNietGebruikt',
	'normbedragNietGebruikt',
	'groepGenegeerd',
	'hardheidVerlopen',
	'voertuigEersteJaar'
];

/** Meer perioden bij naam leest niemand; in de tabel bij het inkomen staan ze allemaal. */
const MEESTE_NAMEN = 6;

/** Welke gegevens (nog) niet zijn gebruikt: wat niet is opgehaald, niet meetelt of niet is opgegeven. */
export function nietGebruikt(uitkomst: Uitkomst): readonly string[] {
	const { dossier, inkomens, meldingen } = uitkomst;
	const stroken = inkomens.flatMap(({ inkomen, perioden }) => {
		const buiten = perioden?.keuze.beoordeeld.filter(({ status }) => status !== 'teltMee') ?? [];
		return buiten.length === 0
			? []
			: [
					teksten.nietGebruikteStroken(
						naamVanInkomen(dossier, inkomen.id),
						buiten.length > MEESTE_NAMEN
							? teksten.aantalStroken(buiten.length)
							: opsomming(buiten.map(({ periode }) => toonKort(periode)))
					)
				];
	});
	const nietOpgegeven = ontbreekt(uitkomst);
	return [
		...teksten.nietGebruiktAltijd,
		...stroken,
		...meldingen
			.filter(({ code }) => OPGEGEVEN_MAAR_NIET_GEBRUIKT.includes(code))
			.map((melding) => zinVoorMelding(melding, dossier, 'portaal')),
		...(nietOpgegeven.length > 0 ? [teksten.nietOpgegeven(opsomming(nietOpgegeven))] : [])
	];
}

/** Waar een woord voor is als geen van deze velden bekend is. */
const WOORD_BIJ: readonly (readonly [keyof typeof teksten.ontbreekt, readonly Veldnaam[]])[] = [
	['woonkosten', ['wonen.woonkostenPerMaand']],
	['huurtoeslag', ['wonen.huurtoeslagMogelijk']],
	['toeslagen', TOESLAGEN.map((toeslag) => `toeslagen.${toeslag}` as const)],
	['voertuig', ['inkomens[].loonbelastingVoertuig']],
	['beslag', ['inkomens[].lopendBeslag.tBvv']],
	['hardheid', ['hardheid.bedrag']]
];

function ontbreekt(uitkomst: Uitkomst): readonly string[] {
	const rijen = gegevensVan(uitkomst, { lezer: 'inwoner', leeg: '-' }).flatMap((blok) => blok.rijen);
	return WOORD_BIJ.flatMap(([woord, velden]) => {
		const eigen = rijen.filter(({ veld }) => velden.some((een) => een === veldnaam(veld ?? '')));
		return eigen.length > 0 && eigen.every(({ bekend }) => !bekend) ? [teksten.ontbreekt[woord]] : [];
	});
}
