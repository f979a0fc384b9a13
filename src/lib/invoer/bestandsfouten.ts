import { alleenZonderNormen } from '../dossier/lees.ts';
import { plaats, sleutelsVan, valtOnder, veldnaam } from '../dossier/pad.ts';
import type { Foutcode, Veldfout } from '../dossier/veldfout.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { toonDagtekst, toonMaandtekst } from '../taal/datums.ts';
import { bijBewaren } from '../teksten/bij-bewaren.ts';
import { bestandsfoutteksten as teksten } from '../teksten/dossierbestand.ts';
import { foutMetNaam, veldfoutOpScherm } from '../teksten/veldfouten.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';

/** Zoveel fouten in een bestand zeggen genoeg. */
const MEEST = 8;

/** Hiermee is alles gezegd: wat er in zo'n bestand nog meer niet klopt, doet er niet toe. */
const VAN_HET_BESTAND: readonly Foutcode[] = ['geenDossier', 'geenEditiebestand', 'verkeerdeVersie'];

/** Waarom een bestand niet open kan en wat eraan te doen is, voor wie het koos. */
export function bestandsfouten(fouten: readonly Veldfout[]): readonly string[] {
	const bestand = fouten.find(({ veld, code }) => veld === '' || VAN_HET_BESTAND.includes(code));
	if (bestand) return [valtOnder(bestand.veld, 'vorige') ? teksten.vorige : veldfoutOpScherm(bestand)];
	const teZien = fouten.filter((fout) => !isInTabel(fout) || fout === fouten.find(isInTabel));
	const zinnen = teZien
		.slice(0, MEEST)
		.map((fout) => foutMetNaam(isInTabel(fout) ? [] : namen(fout.veld), veldfoutOpScherm(fout)));
	const rest = teZien.length - zinnen.length;
	// Van een dag zonder normen is er niets mis met het bestand.
	const eerst = alleenZonderNormen(fouten) ? [] : [teksten.inhoud];
	return [...eerst, ...zinnen, ...(rest > 0 ? [teksten.meer(rest)] : []), ...toen(fouten)];
}

/** Een normtabel is als geheel goed of niet: haar delen hebben op het scherm van een dossier geen naam. */
const isInTabel = ({ code }: Veldfout): boolean => code === 'normtabelOngeldig';

/** Wat er uit een dossier kwam toen het werd bewaard, als er voor zijn dag geen normen zijn. */
function toen(fouten: readonly Veldfout[]): readonly string[] {
	const { op, tBvv, normen } = fouten.find(({ gegevens }) => gegevens?.['tBvv'])?.gegevens ?? {};
	if (!op || !tBvv || !normen) return [];
	return [bijBewaren(toonDagtekst(op), toonEuro(tBvv), toonMaandtekst(normen))];
}

/** Hoe het veld heet, en van welk inkomen en welke loonstrook; wat geen veld is heet zoals in het bestand. */
function namen(pad: string): readonly string[] {
	const { inkomen, periode } = plaats(pad);
	const naam = veldnaam(pad);
	return [
		naam === null ? teksten.onbekend(sleutelsVan(pad).at(-1) ?? pad) : veldterm(naam, 'inwoner'),
		...(inkomen === null ? [] : [teksten.inkomen(inkomen + 1)]),
		...(periode === null ? [] : [teksten.loonstrook(periode + 1)])
	];
}
