import { cleanup, render } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { personaliaVan } from '#lib/dossier/personalia.ts';
import { VELDPADEN, type Veldnaam } from '#lib/dossier/pad.ts';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import { controlerijen } from '#lib/invoer/vragenlijst/controlerijen.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { berekenVtlb } from '#lib/regels/vtlb/bereken-vtlb.ts';
import { toonDagtekst } from '#lib/taal/datums.ts';
import { UITKOMSTDOCUMENTEN } from '#lib/teksten/documenten/documenten.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { maakVtlbuitleg } from '#lib/uitleg/maak-vtlb-uitleg.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { maakTussenresultaat } from '#lib/verslag/tussenresultaat.ts';
import { maakVtlbverslag } from '#lib/verslag/vtlb-rapport.ts';
import Gegevens from '#lib/weergave/resultaat/Gegevens.svelte';
import Gegevensstap from '#lib/weergave/werkblad/Gegevensstap.svelte';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { TE_ZIEN, VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { GEGEVENS } from '../verslag/document-hulp.ts';

/*
 * Een veld dat meetelt en nergens staat, is het ergste dat hier kan gebeuren. Daarom zoekt deze test elk veld van het
 * dossier op elke plek die zegt waarmee is gerekend. Wat ergens niet hoort, staat in NIET_HIER met de reden.
 */

const kaal = (tekst: string): string => tekst.replaceAll('\u00a0', ' ');
const opScherm = (teken: () => ReturnType<typeof render>): string => {
	const { container } = teken();
	// Elk element een eigen regel, zodat een vraag en haar antwoord na elkaar staan.
	const tekst = [...container.querySelectorAll('dt, dd, th, td, p, h2, h3, caption')].map((element) =>
		element.textContent.trim()
	);
	cleanup();
	return tekst.join('\n');
};

/** Naam en adres komen van het scherm: in het dossier staan zij alleen op verzoek. */
const gegevensBij = ({ dossier }: Uitkomst) => ({
	...GEGEVENS,
	personalia: personaliaVan(conceptVan(dossier))
});

function vtlbrapport({ dossier, ...uitkomst }: Uitkomst): string {
	if (!dossier.vtlb) return '';
	const heel = { dossier, ...uitkomst };
	const indicatie = berekenVtlb(heel, dossier.vtlb);
	if (indicatie.soort !== 'indicatie') throw new Error(`geen indicatie: ${indicatie.reden}`);
	return alsTekst(maakVtlbverslag(maakVtlbuitleg(heel, dossier.vtlb, indicatie), dossier, gegevensBij(heel)));
}

const PLEKKEN = {
	rapportage: (uitkomst: Uitkomst) => alsTekst(maakDocument('rapportage', uitkomst, gegevensBij(uitkomst))),
	wgs: (uitkomst: Uitkomst) => alsTekst(maakDocument('wgs', uitkomst, gegevensBij(uitkomst))),
	overzicht: (uitkomst: Uitkomst) => alsTekst(maakDocument('overzicht', uitkomst, gegevensBij(uitkomst))),
	rekenbijlage: (uitkomst: Uitkomst) =>
		alsTekst(maakDocument('rekenbijlage', uitkomst, gegevensBij(uitkomst))),
	tussenresultaat: (uitkomst: Uitkomst) =>
		alsTekst(
			maakTussenresultaat(
				{ concept: conceptVan(uitkomst.dossier), fouten: [], uitkomst, zonderInkomens: [] },
				gegevensBij(uitkomst)
			)
		),
	'rapport van de indicatie': vtlbrapport,
	resultaatpagina: (uitkomst: Uitkomst) =>
		opScherm(() => render(Gegevens, { blokken: maakUitleg(uitkomst).gegevens })),
	controlepagina: ({ dossier }: Uitkomst) => {
		const concept = conceptVan(dossier);
		leidAntwoordenAf(concept);
		return controlerijen(concept)
			.flatMap(({ vraag, antwoord }) => [vraag, ...antwoord])
			.join('\n');
	},
	'werkblad, stap 2': (uitkomst: Uitkomst) =>
		opScherm(() =>
			render(Gegevensstap, {
				uitkomst,
				peildatum: uitkomst.dossier.peildatum,
				leefsituatie: uitkomst.dossier.leefsituatie,
				wonenHref: '',
				inkomenHref: ''
			})
		)
} satisfies Record<string, (uitkomst: Uitkomst) => string>;
type Plek = keyof typeof PLEKKEN;

const ANDERE_BEREKENING = {
	vtlb: 'telt niet voor de beslagvrije voet; staat in het rapport van de indicatie'
};
const OP_DOCUMENT = 'wordt gevraagd waar een document wordt gemaakt';
const ALLEEN_OP_DOCUMENT = { personalia: OP_DOCUMENT, 'inkomens[].adres': OP_DOCUMENT };
const BIJ_DE_IKV = { 'inkomens[].adres': 'staat op de rapportage Wgs bij het inkomen (tabel 11)' };
const ALLEEN_IN_HET_BESTAND = {
	'inkomens[].id': 'verbindt velden in het bestand; een lezer ziet de naam van het inkomen'
};
const NIET_OVER_HET_BEDRAG = {
	'kenmerk.kindGeboren': 'zegt niets over het bedrag; geeft een datum in de lijst met dossiers'
};
const IN_DE_RAPPORTAGE =
	'staat in de rapportage van de beslagvrije voet; hier staat alleen het bedrag dat eruit volgt';
const NIET_IN_HET_MODEL = 'de modelmededeling heeft er geen plaats voor';
const LATER_IN_HET_PORTAAL = 'wordt pas in stap 3.4 van het portaal gevraagd';

/** Een veld, of alles wat ermee begint, en waarom het op die plek niet hoort. */
const NIET_HIER: Readonly<Record<Plek, Readonly<Record<string, string>>>> = {
	rapportage: { ...NIET_OVER_HET_BEDRAG, ...ANDERE_BEREKENING, ...ALLEEN_IN_HET_BESTAND, ...BIJ_DE_IKV },
	wgs: { ...NIET_OVER_HET_BEDRAG, ...ANDERE_BEREKENING },
	overzicht: {
		...NIET_OVER_HET_BEDRAG,
		...ANDERE_BEREKENING,
		...ALLEEN_IN_HET_BESTAND,
		...BIJ_DE_IKV,
		'inkomens[].codeSoort': NIET_IN_HET_MODEL,
		'inkomens[].loonheffingennummer': NIET_IN_HET_MODEL,
		'inkomens[].opgave.soort': NIET_IN_HET_MODEL,
		'inkomens[].opgave.perioden': 'het model noemt het gemiddelde, en waarover het is berekend',
		beslag: NIET_IN_HET_MODEL
	},
	rekenbijlage: { ...NIET_OVER_HET_BEDRAG, ...ANDERE_BEREKENING, ...ALLEEN_IN_HET_BESTAND, ...BIJ_DE_IKV },
	tussenresultaat: { ...NIET_OVER_HET_BEDRAG, ...ALLEEN_IN_HET_BESTAND, ...BIJ_DE_IKV },
	'rapport van de indicatie': {
		...NIET_OVER_HET_BEDRAG,
		wonen: IN_DE_RAPPORTAGE,
		inkomens: IN_DE_RAPPORTAGE,
		beslag: IN_DE_RAPPORTAGE,
		hardheid: IN_DE_RAPPORTAGE
	},
	resultaatpagina: {
		...NIET_OVER_HET_BEDRAG,
		...ANDERE_BEREKENING,
		...ALLEEN_IN_HET_BESTAND,
		...ALLEEN_OP_DOCUMENT
	},
	controlepagina: {
		...NIET_OVER_HET_BEDRAG,
		...ANDERE_BEREKENING,
		...ALLEEN_IN_HET_BESTAND,
		...ALLEEN_OP_DOCUMENT,
		peildatum: 'staat op een eigen regel onder de antwoorden, met een knop om haar te veranderen',
		'kenmerk.bsn': 'wordt in de vragen niet gevraagd',
		'inkomens[].loonheffingennummer': 'wordt in de vragen niet gevraagd',
		'inkomens[].opgave.perioden':
			'de pagina noemt van elke loonstrook het loon; de rest staat een klik verder'
	},
	'werkblad, stap 2': {
		...ANDERE_BEREKENING,
		...ALLEEN_IN_HET_BESTAND,
		...ALLEEN_OP_DOCUMENT,
		kenmerk: 'is van stap 1, en rekent niet mee',
		'inkomens[].opgave.soort': 'met loonstroken staan hun gemiddelden onder de tabel',
		'inkomens[].loonheffingennummer': 'het portaal toont het hier niet',
		'inkomens[].opgave.belastbaar.per': 'de tabel van het portaal is per jaar',
		'inkomens[].opgave.netto.per': 'de tabel van het portaal is per maand',
		'inkomens[].soort': 'te zien aan de volgorde: een neveninkomst en winst hebben er geen',
		'inkomens[].opgave.netto.onderdelen': 'de tabel van het portaal heeft het netto zelf',
		'inkomens[].opgave.nettoMarge': 'staat bij het bedrag, als wat nog open is',
		'inkomens[].opgave.vakantiegeld': 'het portaal kent het niet',
		'inkomens[].opgave.leeg': 'het inkomen staat er met € 0',
		'inkomens[].opgave.alleenLaatste': 'te zien aan de indicatieperiode',
		'inkomens[].lopendBeslag': LATER_IN_HET_PORTAAL,
		'inkomens[].loonbelastingVoertuig': LATER_IN_HET_PORTAAL,
		'inkomens[].toegekendNormbedrag': LATER_IN_HET_PORTAAL,
		beslag: LATER_IN_HET_PORTAAL,
		toeslagen: LATER_IN_HET_PORTAAL,
		hardheid: LATER_IN_HET_PORTAAL
	}
};

const uitkomsten = VOLLE_DOSSIERS.map(berekenUitkomst);

/** De waarden van een veld in een dossier: meer dan een bij een lijst. */
function waarden(dossier: Dossier, veld: Veldnaam): readonly unknown[] {
	return veld.split('.').reduce<readonly unknown[]>(
		(bronnen, stap) => {
			const naam = stap.replace('[]', '');
			return bronnen.flatMap((bron) => (bron as Record<string, unknown> | null | undefined)?.[naam] ?? []);
		},
		[dossier]
	);
}

/** Hoe een waarde er hoort te staan, los van de code die haar toont. */
function verwacht(veld: Veldnaam, waarde: unknown): RegExp | string {
	const eigen = TE_ZIEN[veld];
	if (eigen) return eigen;
	const tekst = String(waarde);
	if (/^\d{4}-\d\d-\d\d$/.test(tekst)) return toonDagtekst(tekst);
	if (/^\d+\.\d\d$/.test(tekst)) return kaal(toonEuro(tekst));
	if (tekst.length < 4)
		throw new Error(`${veld}: "${tekst}" is niet te herkennen; geef een patroon in TE_ZIEN`);
	return tekst.replace(/^0\./, '0,');
}

const gevuld = (waarde: unknown): boolean => waarde !== false && waarde !== '';

test.each(VELDPADEN)('%s is in een van de volle dossiers ingevuld', (veld) => {
	expect(uitkomsten.flatMap(({ dossier }) => waarden(dossier, veld)).some(gevuld)).toBe(true);
});

describe.each(Object.keys(PLEKKEN) as Plek[])('%s', (plek) => {
	const teksten = uitkomsten.map((uitkomst) => kaal(PLEKKEN[plek](uitkomst)));
	const isVrij = (veld: string) => Object.keys(NIET_HIER[plek]).some((begin) => veld.startsWith(begin));
	const ontbreekt = (veld: Veldnaam): boolean =>
		!uitkomsten.some(({ dossier }, plaats) => {
			const tekst = teksten[plaats] ?? '';
			return waarden(dossier, veld)
				.filter(gevuld)
				.some((waarde) => {
					const patroon = verwacht(veld, waarde);
					return typeof patroon === 'string' ? tekst.includes(patroon) : patroon.test(tekst);
				});
		});

	test('toont elk veld', () => {
		expect(VELDPADEN.filter((veld) => ontbreekt(veld) && !isVrij(veld))).toEqual([]);
	});

	test('laat niets weg zonder reden: wat is vrijgesteld, staat er echt niet', () => {
		for (const begin of Object.keys(NIET_HIER[plek])) {
			const velden = VELDPADEN.filter((veld) => veld.startsWith(begin));
			expect(velden.filter(ontbreekt), begin).not.toEqual([]);
		}
	});
});

test('elk document over een uitkomst is een plek', () => {
	expect(Object.keys(PLEKKEN)).toEqual(expect.arrayContaining([...UITKOMSTDOCUMENTEN]));
});
