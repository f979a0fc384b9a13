import { PERIODEBEDRAGEN, type Inkomen } from '../../dossier/dossier.ts';
import type { Inkomenuitkomst, Periodeuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { Getal } from '../../getal/getal.ts';
import { magNormbedrag } from '../../dossier/inkomenscodes.ts';
import { isMeerDanLoon, isOpbouwHoog, opvallendeStrook } from '../inkomen/opvallend.ts';
import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding } from './melding.ts';
import { meldingenOpgave } from './meldingen-opgave.ts';

/** Meldingen over een inkomen: vreemde bedragen, ontbrekende loonstroken en code 116. */
export function* meldingenInkomen(bedragen: Bedragen, uitkomst: Inkomenuitkomst): Generator<Melding> {
	const { dossier } = bedragen;
	const { inkomen, perioden } = uitkomst;
	const over = { inkomen: inkomen.id };
	yield* meldingenOpgave(bedragen, uitkomst);
	if (inkomen.van === 'inwoner' && inkomen.codeSoort === AOW)
		yield meld('aowVerrekening', 'informatie', over);
	yield* normbedrag(bedragen, uitkomst);
	if (perioden) {
		yield* meldingenPerioden(inkomen, perioden, dossier.peildatum);
		yield* vakantiegeldOpStroken(uitkomst, perioden);
	}
}

/** De code van de AOW. */
const AOW = '22';

/** Art. 475dc lid 2 Rv: vraagt om een toegekend normbedrag waar het kan tellen, en zegt waarom een gegeven niet telt. */
function* normbedrag({ toegepast, normen }: Bedragen, uitkomst: Inkomenuitkomst): Generator<Melding> {
	const { inkomen } = uitkomst;
	const opObject = toegepast.soort === 'inkomen' && toegepast.object === uitkomst;
	const kanTellen = opObject && normen.tabel.regels.bijstandsregel;
	if (inkomen.toegekendNormbedrag === null) {
		if (kanTellen && magNormbedrag(inkomen)) yield meld('116', 'informatie', { inkomen: inkomen.id });
	} else if (!kanTellen) {
		yield meld('normbedragNietGebruikt', 'let-op', { inkomen: inkomen.id });
	} else if (!toegepast.normbedragGebruikt) {
		yield meld('normbedragNietNodig', 'informatie', { inkomen: inkomen.id });
	}
}

/** Regels van een strook die niet bij elkaar passen, of die een betaling van een keer per jaar elke periode laten tellen. */
function* vakantiegeldOpStroken(
	uitkomst: Inkomenuitkomst,
	{ keuze, vakantiebijslag }: Periodeuitkomst
): Generator<Melding> {
	const over = { inkomen: uitkomst.inkomen.id };
	const stroken = [...new Set([...keuze.inVenster, ...keuze.bronnen])].map(({ periode }) => periode);
	if (isOpbouwHoog(uitkomst)) yield meld('vakantiegeldHoog', 'let-op', over);
	if (stroken.some(isMeerDanLoon)) yield meld('vakantiegeldBovenLoon', 'let-op', over);
	const bouwtOp = stroken.some((strook) => !Getal.lees(strook.opgebouwdVakantiebijslag).isNul());
	if (vakantiebijslag === 'structureel' && bouwtOp) yield meld('vakantiegeldStructureel', 'let-op', over);
}

function* meldingenPerioden(
	{ id: inkomen, opgave }: Inkomen,
	{ keuze, vakantiebijslag, avwb }: Periodeuitkomst,
	peildatum: string
): Generator<Melding> {
	if (vakantiebijslag === 'incidenteel' || avwb === 'incidenteel') {
		yield meld('incidenteleBetaling', 'let-op', { inkomen });
	}
	if (opgave.soort === 'perioden' && opgave.leeg) return;
	const { geschat, bronnen, ontbrekend, inVenster } = keuze;
	const isBeantwoord = geschat.length + keuze.niets.length > 0;
	if (inVenster.length === 0 && !isBeantwoord) yield meld('leegInkomen', 'let-op', { inkomen });
	else if (ontbrekend.length > 0)
		yield meld('periodenOntbreken', 'let-op', { inkomen, perioden: ontbrekend });
	if (geschat.length > 0) {
		const uit = bronnen.map(({ periode: { begin, eind } }) => ({ begin, eind }));
		yield meld('periodenGeschat', 'let-op', { inkomen, perioden: geschat, bronnen: uit });
	}
	const ingevoerd = keuze.beoordeeld.map(({ periode }) => periode);
	const buiten = keuze.beoordeeld.filter((elk) => !inVenster.includes(elk) && !bronnen.includes(elk)).length;
	if (buiten > 0) yield meld('periodenBuitenVenster', 'informatie', { inkomen, aantal: buiten });
	if (ingevoerd.some(({ eind }) => eind > peildatum)) yield meld('periodeNaPeildatum', 'let-op', { inkomen });
	const opvallend = new Set(
		ingevoerd.flatMap((periode) => PERIODEBEDRAGEN.map((veld) => opvallendeStrook(periode[veld])))
	);
	if (opvallend.has('hoog')) yield meld('periodebedragHoog', 'let-op', { inkomen });
	if (opvallend.has('negatief')) yield meld('periodebedragNegatief', 'let-op', { inkomen });
}
