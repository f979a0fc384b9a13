import type { Concept } from '../dossier/concept.ts';
import { OVERHEIDSVORDERING, TOESLAGEN } from '../dossier/dossier.ts';
import { LEZING_IDS, standaardLezing } from '../herleiding/lezingen.ts';
import { BIJZONDERHEDEN, type Bijzonderheid } from '../teksten/vragen-bijzonder.ts';
import { toonGetypt } from '../tijd/datumtekst.ts';
import { vandaag } from './klok.ts';

/*
 * Wat zelden voorkomt staat achter een vinkje. Zonder vinkje telt het niet mee in de berekening, maar wat er
 * getypt was blijft in dit tabblad bewaard: wie het vinkje terugzet, krijgt het terug.
 */
interface Onderwerp {
	/** Of er iets is ingevuld dat meetelt. */
	readonly ingevuld: (concept: Concept) => boolean;
	/** Het deel van het concept dat bij dit onderwerp hoort. */
	readonly pak: (concept: Concept) => Partial<Concept>;
	readonly wis: (concept: Concept) => void;
	/** Zet terug wat `pak` gaf; inkomens die er niet meer zijn, blijven weg. */
	readonly zet: (concept: Concept, deel: Partial<Concept>) => void;
}

const gevuld = (tekst: string): boolean => tekst.trim() !== '';

/** Een onderwerp dat per inkomen een veld heeft. */
function perInkomen(veld: 'loonbelastingVoertuig' | 'toegekendNormbedrag'): Onderwerp {
	return {
		ingevuld: ({ inkomens }) => inkomens.some((inkomen) => gevuld(inkomen[veld])),
		pak: ({ inkomens, beslag }) => ({ inkomens, beslag }),
		wis: ({ inkomens }) => {
			for (const inkomen of inkomens) inkomen[veld] = '';
		},
		zet: ({ inkomens }, deel) => {
			for (const inkomen of inkomens) {
				inkomen[veld] = deel.inkomens?.find(({ id }) => id === inkomen.id)?.[veld] ?? '';
			}
		}
	};
}

const ONDERWERPEN: Record<Bijzonderheid | 'woonkosten', Onderwerp> = {
	'lopend-beslag': {
		ingevuld: ({ inkomens }) => inkomens.some(({ lopendBeslag }) => lopendBeslag.ja),
		pak: ({ inkomens }) => ({ inkomens }),
		wis: ({ inkomens }) => {
			for (const { lopendBeslag } of inkomens) lopendBeslag.ja = false;
		},
		zet: ({ inkomens }, deel) => {
			for (const { id, lopendBeslag } of inkomens) {
				lopendBeslag.ja = deel.inkomens?.find((bewaard) => bewaard.id === id)?.lopendBeslag.ja ?? false;
			}
		}
	},
	toeslagen: {
		ingevuld: ({ toeslagen }) => TOESLAGEN.some((toeslag) => gevuld(toeslagen[toeslag])),
		pak: ({ toeslagen }) => ({ toeslagen }),
		wis: (concept) => (concept.toeslagen = { huurtoeslag: '', zorgtoeslag: '', kindgebondenBudget: '' }),
		zet: (concept, { toeslagen }) => Object.assign(concept.toeslagen, toeslagen)
	},
	auto: perInkomen('loonbelastingVoertuig'),
	rechter: {
		ingevuld: ({ hardheid }) => hardheid.ja,
		pak: () => ({}),
		wis: ({ hardheid }) => (hardheid.ja = false),
		zet: ({ hardheid }) => (hardheid.ja = true)
	},
	bijstand: perInkomen('toegekendNormbedrag'),
	bankrekening: {
		ingevuld: ({ beslag }) => beslag.beslagobject === OVERHEIDSVORDERING,
		pak: () => ({}),
		wis: ({ beslag }) => {
			if (beslag.beslagobject === OVERHEIDSVORDERING) beslag.beslagobject = null;
		},
		zet: ({ beslag }) => (beslag.beslagobject = OVERHEIDSVORDERING)
	},
	verdeling: {
		ingevuld: ({ beslag }) => beslag.omslag.length > 0,
		pak: ({ beslag }) => ({ beslag }),
		wis: ({ beslag }) => (beslag.omslag = []),
		zet: ({ beslag, inkomens }, deel) => {
			beslag.omslag = (deel.beslag?.omslag ?? []).filter((id) =>
				inkomens.some((inkomen) => inkomen.id === id)
			);
		}
	},
	datum: {
		ingevuld: ({ peildatumGekozen }) => peildatumGekozen,
		pak: ({ peildatum }) => ({ peildatum }),
		wis: (concept) => {
			concept.peildatum = toonGetypt(vandaag());
			concept.peildatumGekozen = false;
		},
		zet: (concept, { peildatum }) => {
			concept.peildatum = peildatum ?? concept.peildatum;
			concept.peildatumGekozen = true;
		}
	},
	lezingen: {
		ingevuld: ({ lezingen }) =>
			LEZING_IDS.some((id) => (lezingen[id] ?? standaardLezing(id)) !== standaardLezing(id)),
		pak: ({ lezingen }) => ({ lezingen }),
		wis: (concept) => (concept.lezingen = {}),
		zet: (concept, { lezingen }) => (concept.lezingen = { ...lezingen })
	},
	nummer: {
		ingevuld: ({ kenmerk }) => gevuld(kenmerk.dossiernummer),
		pak: ({ kenmerk }) => ({ kenmerk }),
		wis: ({ kenmerk }) => (kenmerk.dossiernummer = ''),
		zet: ({ kenmerk }, deel) => (kenmerk.dossiernummer = deel.kenmerk?.dossiernummer ?? '')
	},
	woonkosten: {
		ingevuld: ({ wonen }) => gevuld(wonen.woonkostenPerMaand) || gevuld(wonen.eindeOphogingWoonkosten),
		pak: ({ wonen }) => ({ wonen }),
		wis: ({ wonen }) => Object.assign(wonen, { woonkostenPerMaand: '', eindeOphogingWoonkosten: '' }),
		zet: ({ wonen }, deel) =>
			Object.assign(wonen, {
				woonkostenPerMaand: deel.wonen?.woonkostenPerMaand ?? '',
				eindeOphogingWoonkosten: deel.wonen?.eindeOphogingWoonkosten ?? ''
			})
	}
};

const sleutel = (naam: Bijzonderheid): string => `bijzonder.${naam}`;

/** Of het vinkje van deze bijzonderheid aan staat, of er iets voor is ingevuld. */
export const heeftBijzonderheid = (concept: Concept, naam: Bijzonderheid): boolean =>
	concept.antwoorden[sleutel(naam)] === 'ja' || ONDERWERPEN[naam].ingevuld(concept);

export const gekozenBijzonderheden = (concept: Concept): Bijzonderheid[] =>
	BIJZONDERHEDEN.filter((naam) => heeftBijzonderheid(concept, naam));

/** Laat een onderwerp meetellen of niet; wat eerder getypt was, komt terug. */
export function telMee(concept: Concept, naam: Bijzonderheid | 'woonkosten', aan: boolean): void {
	const onderwerp = ONDERWERPEN[naam];
	const opzij = `opzij.${naam}`;
	if (aan) {
		if (!onderwerp.ingevuld(concept)) {
			onderwerp.zet(concept, JSON.parse(concept.antwoorden[opzij] ?? '{}') as Partial<Concept>);
		}
		delete concept.antwoorden[opzij];
	} else {
		if (onderwerp.ingevuld(concept)) concept.antwoorden[opzij] = JSON.stringify(onderwerp.pak(concept));
		onderwerp.wis(concept);
	}
}

/** Zet de vinkjes van de pagina 'bijzonder'; een lege lijst met `geen` betekent: niets van dit alles. */
export function kiesBijzonderheden(concept: Concept, gekozen: readonly Bijzonderheid[]): void {
	for (const naam of BIJZONDERHEDEN) {
		const aan = gekozen.includes(naam);
		if (aan !== heeftBijzonderheid(concept, naam)) telMee(concept, naam, aan);
		concept.antwoorden[sleutel(naam)] = aan ? 'ja' : 'nee';
	}
}

/** Haalt een vinkje weg omdat het antwoord op zijn pagina zegt dat het niet speelt. */
export function laatLos(concept: Concept, naam: Bijzonderheid): void {
	kiesBijzonderheden(
		concept,
		gekozenBijzonderheden(concept).filter((gekozen) => gekozen !== naam)
	);
	if (gekozenBijzonderheden(concept).length === 0) concept.antwoorden['bijzonder'] = 'geen';
}
