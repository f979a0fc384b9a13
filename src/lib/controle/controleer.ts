import { Getal } from '../getal/getal.ts';
import { controleerBankbeslag } from './bankbeslag.ts';
import { briefbedrag, naarMaand, past } from './briefbedrag.ts';
import { diagnose, type Diagnose } from './diagnose.ts';
import { feitenNu, type FeitenNu } from './feiten-nu.ts';
import { gevalOp, type Geval } from '../vergelijk/geval.ts';
import { genoemd, oordeel, type Oordeel } from './oordeel.ts';
import { inEenKeer, type Stappen } from '../vergelijk/stappen.ts';
import { termijnen, type Termijnen } from './termijnen.ts';
import { toeschrijving, type Toegeschreven } from './toeschrijving.ts';
import type { Controle } from './velden.ts';
import { metZelfdeBeslagobject } from './zelfde-beslagobject.ts';

/** Wat er over een brief te zeggen is. Bedragen in de maat van de brief; verschillen per maand. */
export interface Controleuitkomst {
	readonly oordeel: Oordeel;
	readonly bedragBrief: Getal;
	/** Null als er voor de dag van de brief geen normen zijn. */
	readonly bedragFeiten: Getal | null;
	/** De feiten min de brief. */
	readonly verschilPerMaand: Getal | null;
	/** Wat er volgens de gegevens op de brief had moeten staan; null zonder gegevens. */
	readonly eigenGegevens: { readonly bedrag: Getal; readonly klopt: boolean } | null;
	readonly feitenNu: FeitenNu;
	readonly toeschrijving: readonly Toegeschreven[];
	/** Wat de gegevens elk voor zich niet verklaren. */
	readonly samen: Getal | null;
	readonly diagnose: readonly Diagnose[];
	readonly termijnen: Termijnen;
}

/**
 * De inhoudsopgave van de controle: van een gelezen brief naar wat erover te zeggen is. Scherm, brieven en opdrachtregel
 * gebruiken deze functie. Dezelfde invoer geeft altijd dezelfde uitkomst.
 */
export const controleer = (gelezen: Controle): Controleuitkomst => inEenKeer(controleerInStappen(gelezen));

/** Hetzelfde, voor een scherm dat er tussendoor iets anders doet. */
export function* controleerInStappen(gelezen: Controle): Stappen<Controleuitkomst> {
	const controle = metZelfdeBeslagobject(gelezen);
	const { brief, feiten: echt } = controle;
	const feiten = gevalOp(echt, brief.datum);
	if (!feiten) return zonderNormen(controle);
	return brief.soort === 'bankbeslag'
		? controleerBankbeslag(controle, feiten)
		: yield* metNormen(controle, feiten);
}

/** Een brief van voor 2021: over het bedrag is niets te zeggen, over de dagen en over vandaag wel. */
const zonderNormen = (controle: Controle): Controleuitkomst => ({
	oordeel: { uitkomst: 'nietNaTeGaan', reden: 'oudRecht' },
	bedragBrief: Getal.lees(controle.brief.bedrag),
	bedragFeiten: null,
	verschilPerMaand: null,
	eigenGegevens: null,
	feitenNu: feitenNu(controle),
	toeschrijving: [],
	samen: null,
	diagnose: [],
	termijnen: termijnen(controle.brief, null)
});

function* metNormen(controle: Controle, feiten: Geval): Stappen<Controleuitkomst> {
	const { brief } = controle;
	const opBrief = Getal.lees(brief.bedrag);
	const echt = briefbedrag(feiten.bedragen, brief);
	// De brief noemt gegevens en geen lezing van de wet: daarin volgen wij de feiten.
	const eigen =
		brief.gegevens && gevalOp({ ...brief.gegevens, lezingen: feiten.dossier.lezingen }, brief.datum);
	const volgens = eigen && briefbedrag(eigen.bedragen, brief);
	const volgtUitBrief = volgens && past(volgens, opBrief);

	const verschillen = eigen ? yield* toeschrijving(eigen, feiten, brief) : [];
	const zoek = !past(echt, opBrief) && volgtUitBrief !== true;
	const oorzaken = zoek ? yield* diagnose(controle, eigen ?? feiten) : [];
	const verschilPerMaand = naarMaand(echt.min(opBrief), brief);
	const conclusie = oordeel({ brief, feiten, volgtUitBrief, toeschrijving: verschillen, diagnose: oorzaken });
	return {
		oordeel: conclusie,
		bedragBrief: opBrief,
		bedragFeiten: echt,
		verschilPerMaand,
		eigenGegevens: volgens && { bedrag: volgens, klopt: volgtUitBrief === true },
		feitenNu: feitenNu(controle),
		toeschrijving: verschillen,
		samen: verschillen.reduce((rest, { effect }) => rest.min(effect), verschilPerMaand),
		diagnose: geldtHier(conclusie) ? genoemd(oorzaken, conclusie) : [],
		termijnen: termijnen(brief, feiten.bedragen)
	};
}

/** Waar geen beslagvrije voet geldt, past een bedrag alleen bij toeval. */
const geldtHier = (conclusie: Oordeel): boolean =>
	conclusie.uitkomst !== 'nietNaTeGaan' || !['voorschotten', 'vtlb'].includes(conclusie.reden);
