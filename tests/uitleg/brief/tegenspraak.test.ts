/**
 * Elke uitkomst met elke omstandigheid: wat er dan op de pagina staat, spreekt zichzelf niet tegen. De bedragen zijn verzonnen;
 * het gaat om welke zinnen samen op een pagina komen.
 */
import { describe, expect, test } from 'vitest';
import { controleer, type Controleuitkomst } from '#lib/controle/controleer.ts';
import { leesControle } from '#lib/controle/lees.ts';
import type { Oordeel, Reden } from '#lib/controle/oordeel.ts';
import type { Brief, Controle } from '#lib/controle/velden.ts';
import { Getal } from '#lib/getal/getal.ts';
import type { OpenPunt } from '#lib/regels/zekerheid/punt.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { maakBriefuitleg, type Briefuitleg } from '#lib/uitleg/brief/uitkomst.ts';
import { geldtAlleenNu, isJaarVoorbij, teltVanafNu } from '#lib/uitleg/brief/geldt-nu.ts';
import { maakTermijn } from '#lib/uitleg/brief/termijn.ts';
import { brief, controle, feiten } from '../../controle/hulp.ts';

const REDENEN: readonly Reden[] = [
	'oudRecht',
	'oudRechtMogelijk',
	'voorschotten',
	'vtlb',
	'bedragPerVierweken',
	'bedragPerMaand',
	'bovenInkomen',
	'nietsPast'
];
const OORDELEN: readonly Oordeel[] = [
	...(['klopt', 'kanHoger', 'gunstiger', 'gegevensFoutBedragGoed', 'andereLezing'] as const).map(
		(uitkomst) => ({ uitkomst })
	),
	...REDENEN.map((reden) => ({ uitkomst: 'nietNaTeGaan' as const, reden }))
];

/** Op de dag, na de veilige dag, na de vier weken, en na het jaar. */
const DAGEN = ['2026-03-20', '2026-04-03', '2026-06-01', '2027-06-01'] as const;
/** Wat het vandaag is naast de 1.400 van de brief; null als dat niet te berekenen is. */
const NU = ['1499', '1350', null] as const;
const SOORTEN: readonly Brief['soort'][] = ['beslag', 'verrekening'];
const TIJDVAKKEN = ['maand', 'vierweken'] as const;
const JANEE = [true, false] as const;

const SCHATTING: OpenPunt = {
	soort: 'belastbaar',
	veld: 'inkomens[0].opgave.belastbaarOnbekend',
	inkomen: '1',
	niveau: 'schatting',
	effect: null
};

interface Geval {
	readonly oordeel: Oordeel;
	readonly vandaag: string;
	readonly nu: string | null;
	readonly soort: Brief['soort'];
	readonly per: Brief['per'];
	readonly pasLater: boolean;
	readonly onzeker: boolean;
	readonly woningOpen: boolean;
	readonly geschat: boolean;
	readonly metVerschil: boolean;
}

const gevallen: readonly Geval[] = OORDELEN.flatMap((oordeel) =>
	DAGEN.flatMap((vandaag) =>
		NU.flatMap((nu) =>
			SOORTEN.flatMap((soort) =>
				TIJDVAKKEN.flatMap((per) =>
					JANEE.flatMap((pasLater) =>
						JANEE.flatMap((onzeker) =>
							JANEE.flatMap((woningOpen) =>
								JANEE.flatMap((geschat) =>
									JANEE.map((metVerschil) => ({
										oordeel,
										vandaag,
										nu,
										soort,
										per,
										pasLater,
										onzeker,
										woningOpen,
										geschat,
										metVerschil
									}))
								)
							)
						)
					)
				)
			)
		)
	)
);

const BEDRAG_FEITEN: Record<Oordeel['uitkomst'], string> = {
	klopt: '1400',
	gegevensFoutBedragGoed: '1400',
	kanHoger: '1482',
	gunstiger: '1360',
	andereLezing: '1450',
	nietNaTeGaan: '1450'
};

function gelezen(inhoud: unknown): Controle {
	const uitslag = leesControle(inhoud);
	if (!uitslag.gelukt) throw new Error(JSON.stringify(uitslag.fouten));
	return uitslag.waarde;
}
const BASIS = gelezen(controle({ vandaag: '2026-03-20', brief: brief('1400.00', { gegevens: feiten() }) }));
const BASISUITKOMST = controleer(BASIS);

function zaak({
	oordeel,
	vandaag,
	nu,
	soort,
	per,
	metVerschil
}: Geval): readonly [Controleuitkomst, Controle] {
	const isOud = oordeel.uitkomst === 'nietNaTeGaan' && oordeel.reden === 'oudRecht';
	const juist = Getal.lees(BEDRAG_FEITEN[oordeel.uitkomst]);
	const verschil = juist.min(Getal.lees('1400'));
	const uitkomst: Controleuitkomst = {
		...BASISUITKOMST,
		oordeel,
		bedragBrief: Getal.lees('1400'),
		bedragFeiten: isOud ? null : juist,
		verschilPerMaand: isOud ? null : verschil,
		eigenGegevens: isOud ? null : { bedrag: Getal.lees('1400'), klopt: true },
		toeschrijving: metVerschil
			? [{ veld: 'leefsituatie', brief: 'alleenstaande_ouder', feit: 'alleenstaande', effect: verschil }]
			: [],
		samen: metVerschil ? Getal.lees('0') : verschil,
		diagnose: [],
		feitenNu: nu === null ? { soort: 'fouten', fouten: [] } : { soort: 'bedrag', bedrag: Getal.lees(nu) }
	};
	return [uitkomst, { ...BASIS, vandaag: alsDatum(vandaag), brief: { ...BASIS.brief, soort, per } }];
}

/** Alle tekst van de pagina achter elkaar, met de strook van de vier weken zoals die er staat. */
function pagina(geval: Geval): { readonly tekst: string; readonly uitleg: Briefuitleg } {
	const [uitkomst, gecontroleerd] = zaak(geval);
	const uitleg = maakBriefuitleg(uitkomst, gecontroleerd, {
		inkomen: null,
		totNu:
			geval.oordeel.uitkomst === 'kanHoger' && !geval.pasLater
				? { sinds: alsDatum('2026-02-01'), bedrag: Getal.lees('300') }
				: null,
		pasLater: geval.pasLater,
		eensPerJaar: null,
		vakantiegeldOpen: false,
		punten: geval.geschat ? [SCHATTING] : [],
		woningOpen: geval.woningOpen,
		onzeker: geval.onzeker ? 1 : 0,
		zonderPartnerinkomen: false,
		lezer: 'inwoner'
	});
	const { vandaag } = gecontroleerd;
	const termijn = maakTermijn(gecontroleerd.brief, uitkomst.termijnen, gecontroleerd.feiten, vandaag);
	const strook = termijn && uitleg.reageren ? [termijn.kop, termijn.zin] : [];
	const { voor, groot, na, zinnen, nu, open, som, doe, schrijf, diagnose, bewijs } = uitleg;
	return {
		uitleg,
		tekst: [
			[voor, groot, na].join(' '),
			...zinnen,
			nu ?? '',
			...open.map(({ zin }) => zin),
			...(som?.regels.map(({ zin }) => zin) ?? []),
			...strook,
			doe.kop,
			...doe.tekst,
			schrijf ?? '',
			...diagnose,
			...bewijs.map(({ bewijs: tekst }) => tekst)
		].join(' | ')
	};
}

/** Staat het een er, dan staat het ander er niet. */
const TEGENSPRAAK: readonly (readonly [RegExp, RegExp])[] = [
	[/Vraag (dus |dan )?niet om een nieuwe berekening/, /Vraag( er)?( dan)? om een nieuwe berekening/],
	[/Vraag (dus |dan )?niet om een nieuwe berekening/, /Maak uw brief/],
	[/Vraag (dus |dan )?niet om een nieuwe berekening/, /waarschijnlijk [^|]* meer/],
	[/U hoeft nu niets te doen/, /Maak uw brief|Vraag om uitleg/],
	[/U hoeft nu niets te doen/, /Vraag om een nieuwe berekening|Geef dit door|Reageer/],
	[/U hoeft nu niets te doen/, /misschien meer houden|Wij weten niet of|waarschijnlijk [^|]* meer/],
	[/vanaf het begin/, /telt (het )?(meestal|pas)|De 4 weken zijn voorbij|pas na de brief/],
	[/wordt het niet hoger/, /waarschijnlijk [^|]* meer|Maak uw brief/],
	[/Reken eerst uit wat er vandaag geldt/, /Maak uw brief|Vraag om uitleg|niets te doen/],
	[/niet nagaan/, /klopt met uw gegevens|waarschijnlijk [^|]* meer/],
	[/een andere uitleg/, /weten wij niet|niet kunnen uitleggen/],
	[/Het bedrag past als het per/, /Maak uw brief|Vraag |niets te doen/]
];

describe('de pagina met het antwoord', () => {
	test('probeert alles', () => {
		expect(gevallen).toHaveLength(13 * 4 * 3 * 2 * 2 * 32);
	});

	test.each(OORDELEN)('spreekt zichzelf niet tegen: %o', (oordeel) => {
		for (const geval of gevallen.filter((een) => een.oordeel === oordeel)) {
			const { tekst } = pagina(geval);
			const samen = TEGENSPRAAK.filter(([een, ander]) => een.test(tekst) && ander.test(tekst));
			expect({ geval, tekst, samen }).toMatchObject({ samen: [] });
		}
	});

	test.each(OORDELEN)('noemt geen begin van het beslag als dat niet kan: %o', (oordeel) => {
		for (const geval of gevallen.filter((een) => een.oordeel === oordeel)) {
			const [uitkomst, gecontroleerd] = zaak(geval);
			const { tekst, uitleg } = pagina(geval);
			if (geval.pasLater || teltVanafNu(uitkomst, gecontroleerd)) {
				expect(tekst).not.toContain('vanaf het begin');
			}
			if (geval.nu !== null && isJaarVoorbij(uitkomst, gecontroleerd)) {
				expect(uitleg.zinnen.join(' ')).not.toContain('is dat samen ongeveer');
			}
		}
	});

	test.each(OORDELEN)('zegt "niets te doen" alleen als er niets open is: %o', (oordeel) => {
		for (const geval of gevallen.filter((een) => een.oordeel === oordeel)) {
			const { uitleg } = pagina(geval);
			if (uitleg.doe.kop !== 'U hoeft nu niets te doen') continue;
			expect(uitleg.schrijf).toBe(null);
			expect(uitleg.open.filter(({ isSchatting }) => !isSchatting)).toEqual([]);
			expect(geval.onzeker).toBe(false);
		}
	});

	test('biedt geen brief over het bedrag van nu aan als dat niet bekend is', () => {
		const kanHoger = gevallen.filter((een) => een.oordeel.uitkomst === 'kanHoger' && een.nu === null);
		for (const geval of kanHoger) {
			const [uitkomst, gecontroleerd] = zaak(geval);
			const { schrijf } = pagina(geval).uitleg;
			const kan = !geldtAlleenNu(uitkomst, gecontroleerd, geval.pasLater);
			expect(schrijf).toBe(kan ? 'Maak uw brief' : null);
		}
	});

	test.each(OORDELEN)('noemt een schatting alleen als er een is: %o', (oordeel) => {
		for (const geval of gevallen.filter((een) => een.oordeel === oordeel && !een.geschat)) {
			expect(pagina(geval).tekst).not.toContain('schatting');
		}
	});
});
