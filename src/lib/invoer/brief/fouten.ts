import type { Reden } from '../../controle/oordeel.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import { inkomenspad } from '../../dossier/geldend.ts';
import { leesConcept } from '../../dossier/lees-concept.ts';
import { valtOnder } from '../../dossier/pad.ts';
import type { Foutcode, Veldfout } from '../../dossier/veldfout.ts';
import { NORMBEREIK } from '../../normen/bereik.ts';
import { briefteksten } from '../../teksten/brief/brief.ts';
import { overtypteksten } from '../../teksten/brief/overtypen.ts';
import { klopteksten, PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import { nettoteksten } from '../../teksten/netto.ts';
import { voertuigteksten } from '../../teksten/verrekeningen.ts';
import { vakantiegeldvraagteksten } from '../../teksten/vakantiegeld.ts';
import { woonteksten } from '../../teksten/wonen.ts';
import { veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import { leesVeldwaarde } from '../veldwaarde.ts';
import { metNaam, zelf, type Brieffout } from './brieffout.ts';
import { leesKop } from './controle.ts';
import { BRIEFOBJECT, briefobjectVan, nietInBrief, vraagtBriefobject } from './inkomens.ts';
import {
	INKOMEN_ERBIJ,
	metVakantiegeldvraag,
	mistInkomen,
	OPENHEID,
	openVragen,
	PARTNERINKOMEN,
	vraagtWoning
} from './openvragen.ts';
import { isBankbeslag } from './bankbeslag.ts';
import { vraagtStartjaar } from './begin.ts';
import { dagfouten } from './dagen.ts';
import { landfouten, vraagtLand } from './land.ts';
import { standVan } from './oordelen.ts';
import { naarOvertypen } from './plek-van-fout.ts';
import { isZelfde, puntenVan, staatInBrief, vraagtWoonbedrag, zegtFeit, type Punt } from './punten.ts';
import type { Blok } from './route.ts';
import { foutenBijSoort } from './soorten.ts';
import { keuzenaam, veldpad } from './stappen.ts';

/* Wat er op de pagina's over een brief mist of niet kan. */

const LEEG: Readonly<Record<string, string>> = briefteksten.kop.leeg;

/** Wat er op de eerste pagina mist of niet kan. */
export function foutenOpKop(brief: Briefconcept, vandaag: Datum): readonly Brieffout[] {
	const gelezen = leesKop(brief, vandaag);
	if (gelezen.gelukt) return [];
	return gelezen.fouten.map((fout) => {
		const getypt = leesVeldwaarde(brief, fout.veld);
		const leeg = getypt === '' ? LEEG[fout.veld] : undefined;
		return zelf(fout.veld, leeg ?? veldfoutOpScherm(fout));
	});
}

/** Op het werkblad is leeg nog geen fout: alleen wat getypt is en niet kan, per veld. */
export const foutenInBrief = (brief: Briefconcept, vandaag: Datum): ReadonlyMap<string, string> =>
	new Map([
		...foutenBijKop(brief, vandaag),
		...foutenBijOvertypen(brief).map(({ veld, tekst }) => [`brief.gegevens.${veld}`, tekst] as const)
	]);

const foutenBijKop = (brief: Briefconcept, vandaag: Datum): readonly (readonly [string, string])[] =>
	foutenOpKop(brief, vandaag)
		.filter(({ veld }) => leesVeldwaarde(brief, veld) !== '')
		.map(({ veld, tekst }) => [`brief.${veld}`, tekst]);

/** Een brief van voor de eerste normen: over het bedrag is dan niets te zeggen. */
export function isOudeBrief({ datum }: Briefconcept): boolean {
	const dag = leesDatumtekst(datum);
	return dag !== null && dag < NORMBEREIK.eerste;
}

/** Waarom er over het bedrag niets te zeggen is, wat er ook in de brief staat: dan hoeft niemand hem over te typen. */
export function zonderOvertypen(brief: Briefconcept): Reden | null {
	if (isOudeBrief(brief) && !isBankbeslag(brief)) return 'oudRecht';
	return brief.soort === 'voorschotten' || brief.soort === 'vtlb' ? brief.soort : null;
}

/** Wat er mis kan zijn aan iets dat getypt is; leeg is bij overtypen nooit fout. */
const TYPEFOUTEN: readonly Foutcode[] = [
	'geenBedrag',
	'bedragOnduidelijk',
	'bedragNegatief',
	'bedragTeHoog',
	'geenDatum',
	'startjaarOngeldig',
	'woonlandfactorOngeldig',
	'woonlandfactorWijktAf'
];

/** Noemt de brief meer eigen inkomens, dan hoort erbij op welk het beslag ligt; "staat er niet" is ook een antwoord. */
export const foutenBijBriefobject = (brief: Briefconcept): readonly Brieffout[] =>
	vraagtBriefobject(brief) && briefobjectVan(brief) === ''
		? [zelf(BRIEFOBJECT, overtypteksten.kiesBeslagobject)]
		: [];

/** Een bedrag of datum in de brief die wij niet kunnen lezen. */
export function foutenBijOvertypen(brief: Briefconcept): readonly Brieffout[] {
	const { gegevens, datum } = brief;
	return [
		...fouten({ ...gegevens, peildatum: datum }).filter(
			({ veld, code }) => TYPEFOUTEN.includes(code) && isGetypt(gegevens, veld)
		),
		...landfouten(brief, gegevens)
	].map(metNaam);
}

const fouten = (concept: Concept): readonly Veldfout[] => {
	const gelezen = leesConcept(concept);
	return gelezen.gelukt ? [] : gelezen.fouten;
};
function isGetypt(concept: Concept, veld: string): boolean {
	const getypt = leesVeldwaarde(concept, veld);
	return typeof getypt === 'string' && getypt.trim() !== '';
}
/** Wat er op een pagina "Klopt dit?" nog niet gezegd is of niet kan. */
export function foutenBijKlopt(
	brief: Briefconcept,
	concept: Concept,
	blok: Blok,
	vandaag: Datum
): readonly Brieffout[] {
	const dag = leesDatumtekst(brief.datum) ?? vandaag;
	const vanDossier = fouten({ ...concept, peildatum: toonGetypt(dag) });
	const bank = isBankbeslag(brief);
	const extra = blok === 'gegevens' && !bank ? nietInBrief(brief, concept) : [];
	const paden = extra.map(({ id }) => inkomenspad(concept, id));
	return [
		...puntenVan(brief, concept, blok).flatMap((punt) => foutenBijPunt(brief, concept, punt, vanDossier)),
		...(blok === 'gegevens' ? foutenBijStroken(brief, concept, vanDossier) : []),
		...vanDossier.filter(({ veld }) => paden.some((pad) => valtOnder(veld, pad))).map(metNaam),
		...extra.flatMap((een, plek) => foutenBijNettosom(een, `${paden[plek] ?? ''}.opgave.netto.bedrag`)),
		...dagfouten(brief, concept, vandaag)
			.filter((fout) => fout.blok === blok)
			.map(metNaam),
		...(bank ? [] : foutenBijBlok(brief, concept, blok)),
		...(blok === 'anders' ? foutenBijVakantiegeld(concept, vanDossier) : []),
		...(blok === 'anders' && vraagtStartjaar(brief, concept) ? foutenBijStartjaar(concept, vanDossier) : [])
	];
}

const foutenBijStroken = (
	brief: Briefconcept,
	concept: Concept,
	vanDossier: readonly Veldfout[]
): readonly Brieffout[] =>
	naarOvertypen(brief, concept, vanDossier)
		.filter(({ code }) => code === 'strokenNietBijBrief')
		.map(metNaam);

function foutenBijBlok(brief: Briefconcept, concept: Concept, blok: Blok): readonly Brieffout[] {
	if (blok === 'wonen') return foutenBijWoning(concept);
	if (blok !== 'gegevens') return [];
	return [
		...foutenBijInkomens(brief, concept),
		...foutenBijSoort(brief, concept).map(([veld, zin]) => zelf(veld, zin))
	];
}

const foutenBijInkomens = (brief: Briefconcept, concept: Concept): readonly Brieffout[] => [
	...(mistInkomen(brief, concept) ? [zelf(INKOMEN_ERBIJ, klopteksten.mist.leeg)] : []),
	...openVragen(concept)
		.filter(({ veld }) => veld === PARTNERINKOMEN)
		.map(metNaam)
];

function foutenBijWoning(concept: Concept): readonly Brieffout[] {
	const openheid = openVragen(concept).filter(({ veld }) => veld === OPENHEID);
	if (openheid.length > 0) return openheid.map(metNaam);
	if (!vraagtWoning(concept)) return [];
	const { woning, huurtoeslagMogelijk } = concept.wonen;
	if (woning === '') return [zelf('wonen.woning', woonteksten.woning.leeg)];
	const isOpen = woning !== 'koop' && huurtoeslagMogelijk === '';
	return isOpen ? [zelf('wonen.huurtoeslagMogelijk', woonteksten.huurtoeslag.leeg)] : [];
}

const foutenBijVakantiegeld = (concept: Concept, vanDossier: readonly Veldfout[]): readonly Brieffout[] =>
	metVakantiegeldvraag(concept).flatMap(({ inkomen, pad }) => {
		const veld = `${pad}.opgave.vakantiegeld`;
		return inkomen.opgave.vakantiegeld.uitbetaling === ''
			? [zelf(`${veld}.uitbetaling`, vakantiegeldvraagteksten.leeg)]
			: vanDossier.filter((fout) => valtOnder(fout.veld, veld)).map(metNaam);
	});

function foutenBijStartjaar({ beslag }: Concept, vanDossier: readonly Veldfout[]): readonly Brieffout[] {
	const veld = 'beslag.startjaar';
	if (beslag.startjaar.trim() === '') return [zelf(veld, voertuigteksten.startjaarLeeg)];
	return vanDossier.filter((fout) => fout.veld === veld).map(metNaam);
}

function foutenBijPunt(
	brief: Briefconcept,
	concept: Concept,
	punt: Punt,
	vanDossier: readonly Veldfout[]
): readonly Brieffout[] {
	const { naam } = PUNTTEKSTEN[punt.soort];
	const { leeg, bedragLeeg } = woonteksten.woonkosten;
	const woonbedrag = vraagtWoonbedrag(punt);
	const stand = standVan(brief, punt);
	if (stand === '') return [zelf(keuzenaam(punt), woonbedrag ? leeg : klopteksten.kies(naam))];
	const paden = punt.velden.map((veld) => veldpad(concept, punt, veld));
	const eerste = paden.find((pad) => !pad.endsWith('.ja')) ?? keuzenaam(punt);
	const land = punt.soort === 'adres' ? landfouten(brief, concept) : [];
	const hier = vanDossier.filter(({ veld }) => paden.includes(veld) || isNettodeel(punt, veld, eerste));
	const gevonden = [...hier, ...land].map(metNaam);
	if (stand !== 'kloptNiet') return vraagtLand(brief, concept, punt) ? gevonden : [];
	if (!zegtFeit(punt) && !(staatInBrief(punt) && MAG_LEEG.includes(punt.soort))) {
		return [zelf(eerste, woonbedrag ? bedragLeeg : klopteksten.vulIn(naam))];
	}
	if (staatInBrief(punt) && isZelfde(punt)) return [zelf(eerste, klopteksten.zelfde(naam))];
	return [...gevonden, ...foutenBijNettosom(punt.soort === 'netto' ? punt.feit : null, eerste)];
}

/** Het netto dat wordt opgebouwd, heeft zijn bedragen een laag dieper. */
const isNettodeel = ({ soort }: Punt, veld: string, eerste: string): boolean =>
	soort === 'netto' && valtOnder(veld, eerste.replace(/bedrag$/, 'onderdelen'));

/** Zonder wat er voor een schuld af gaat, is het netto wat er na het beslag overbleef (rekenregels 17.1). */
function foutenBijNettosom(feit: Punt['feit'] | null, netto: string): readonly Brieffout[] {
	if (!feit || !('opgave' in feit)) return [];
	const { uitgerekend, ingehouden } = feit.opgave.netto.onderdelen;
	const veld = netto.replace(/bedrag$/, 'onderdelen.ingehouden');
	return uitgerekend && ingehouden.trim() === '' ? [zelf(veld, nettoteksten.ingehoudenLeeg)] : [];
}

/** Wat de brief noemt en er echt niet is. */
const MAG_LEEG: readonly Punt['soort'][] = [
	'toeslagen',
	'inrichting',
	'woonkosten',
	'lopendBeslag',
	'voertuig',
	'hardheid'
];
