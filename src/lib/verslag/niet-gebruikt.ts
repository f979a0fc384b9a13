import type { Dossier } from '../dossier/dossier.ts';
import { TOESLAGEN } from '../dossier/dossier.ts';
import type { MeldingCode } from '../regels/meldingen/melding.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { opsomming } from '../taal/zinnen.ts';
import { toonMaand, toonPeriode } from '../taal/datums.ts';
import { wgsteksten as teksten } from '../teksten/documenten-wgs.ts';
import { naamVanInkomen } from '../teksten/inkomens.ts';
import { zinVoorMelding } from '../teksten/meldingen.ts';
import { isKalendermaand, type Periode } from '../tijd/periode.ts';

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
export function nietGebruikt({ dossier, inkomens, meldingen }: Uitkomst): readonly string[] {
	const stroken = inkomens.flatMap(({ inkomen, perioden }) => {
		const buiten = perioden?.keuze.beoordeeld.filter(({ status }) => status !== 'teltMee') ?? [];
		return buiten.length === 0
			? []
			: [
					teksten.nietGebruikteStroken(
						naamVanInkomen(dossier, inkomen.id),
						buiten.length > MEESTE_NAMEN
							? teksten.aantalStroken(buiten.length)
							: opsomming(buiten.map(({ periode }) => kort(periode)))
					)
				];
	});
	const nietOpgegeven = ontbreekt(dossier);
	return [
		...teksten.nietGebruiktAltijd,
		...stroken,
		...meldingen
			.filter(({ code }) => OPGEGEVEN_MAAR_NIET_GEBRUIKT.includes(code))
			.map((melding) => zinVoorMelding(melding, dossier)),
		...(nietOpgegeven.length > 0 ? [teksten.nietOpgegeven(opsomming(nietOpgegeven))] : [])
	];
}

const kort = (periode: Periode): string =>
	isKalendermaand(periode) ? toonMaand(periode.begin) : toonPeriode(periode);

function ontbreekt({ wonen, inkomens, toeslagen, hardheid }: Dossier): readonly string[] {
	const woorden = teksten.ontbreekt;
	const eigen = inkomens.filter(({ van }) => van === 'inwoner');
	return [
		...(wonen.woonkostenPerMaand === null && !wonen.inrichting ? [woorden.woonkosten] : []),
		...(wonen.huurtoeslagMogelijk === 'onbekend' && !wonen.inrichting ? [woorden.huurtoeslag] : []),
		...(TOESLAGEN.every((toeslag) => toeslagen[toeslag] === null) ? [woorden.toeslagen] : []),
		...(eigen.every(({ loonbelastingVoertuig }) => loonbelastingVoertuig === null) ? [woorden.voertuig] : []),
		...(inkomens.every(({ lopendBeslag }) => lopendBeslag === null) ? [woorden.beslag] : []),
		...(hardheid === null ? [woorden.hardheid] : [])
	];
}
