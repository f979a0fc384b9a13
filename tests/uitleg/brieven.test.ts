import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { vast } from '#lib/herleiding/bronnen.ts';
import { VELDPADEN } from '#lib/dossier/pad.ts';
import { BEWIJSTEKSTEN } from '#lib/teksten/brieven/bewijs.ts';
import { BRIEFNAMEN } from '#lib/teksten/brieven/soorten.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { bewijsVoor } from '#lib/uitleg/brieven/bewijs.ts';
import type { Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { meeTeSturen } from '#lib/uitleg/brieven/bijlagen.ts';
import { keuzeInWoorden } from '#lib/uitleg/brieven/keuze-in-woorden.ts';
import { BRIEFSOORTEN, welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { begroting } from '#lib/regels/afdracht/art475fa-begroting.ts';
import { brief, controle, feiten } from '../controle/hulp.ts';
import { inkomen3 } from '../hulp/bouwers.ts';
import { hogeWoonkosten, metToeslagen, ouderTeVeel, zaak, zonderAdres } from '../verslag/brieven/zaken.ts';

const passend = (een: Briefzaak) => welkeBrieven(een).passend.map(({ id }) => id);
const reden = (een: Briefzaak, id: string) =>
	welkeBrieven(een).andere.find((ander) => ander.id === id)?.reden;
const waarschuwingen = (een: Briefzaak, id: string) =>
	welkeBrieven(een).passend.find((ander) => ander.id === id)?.waarschuwingen;

test('elke brief past of heeft een reden, en staat in de volgorde van de lijst', () => {
	expect(Object.keys(BRIEFSOORTEN)).toEqual(Object.keys(BRIEFNAMEN));
	expect(Object.entries(BRIEFSOORTEN).every(([id, soort]) => soort.id === id)).toBe(true);
	const { passend: wel, andere: niet } = welkeBrieven(zaak(ouderTeVeel()));
	expect([...wel, ...niet].map(({ id }) => id).sort()).toEqual(Object.keys(BRIEFNAMEN).sort());
});

describe('de vier weken', () => {
	test.each([
		['2026-04-04', '2026-03-07', 'correctie'],
		['2026-04-05', '2026-03-07', 'latereCorrectie'],
		// Wanneer de brief kwam, is niet bekend: dan telt de dag op de brief.
		['2026-04-02', null, 'correctie'],
		['2026-04-03', null, 'latereCorrectie']
	])('op %s, ontvangen %s: %s', (vandaag, ontvangen, id) => {
		const gegevens = feiten({ leefsituatie: 'alleenstaande_ouder' });
		const een = zaak(ouderTeVeel({ vandaag, brief: brief('1336.00', { ontvangen, gegevens }) }));
		expect(passend(een)[0]).toBe(id);
	});

	test('na een nieuwe berekening telt het vanaf die berekening', () => {
		const een = zaak(ouderTeVeel(), { bijzonder: { herberekend: true } });
		expect(passend(een)).toEqual(['correctieNaHerberekening']);
		expect(reden(een, 'correctie')).toBe('welHerberekend');
	});
});

describe('een verbetering die het bedrag lager maakt, bieden wij niet aan', () => {
	const alleenOmlaag = [
		'correctie',
		'correctieNaHerberekening',
		'latereCorrectie',
		'twaalfMaanden',
		'gewijzigd'
	];

	test('een vergeten kind bij een laag inkomen', () => {
		// Brief: alleenstaande, 1.482. Echt: alleenstaande ouder, 1.336.
		const inhoud = controle({
			feiten: feiten({ leefsituatie: 'alleenstaande_ouder' }),
			brief: brief('1482.00', { gegevens: feiten() })
		});
		const een = zaak(inhoud, { bijzonder: { gewijzigdSinds: alsDatum('2026-05-01') } });
		expect(een.nagekeken?.uitkomst.oordeel.uitkomst).toBe('gunstiger');
		expect(passend(een)).toEqual([]);
		for (const id of alleenOmlaag.slice(0, 3)) expect(reden(een, id)).toBe('bedragGunstiger');
		expect(reden(een, 'gewijzigd')).toBe('nuLager');
	});

	test('later telt het bedrag van nu: is dat niet hoger, dan geen brief', () => {
		// Een brief van juli 2023 met een hoog bedrag van toen; nieuwe normen geven hier minder.
		const inhoud = ouderTeVeel({ vandaag: '2026-07-20' });
		const een = zaak(inhoud);
		const { nagekeken } = een;
		if (!nagekeken) throw new Error('geen brief');
		const uitkomst = {
			...nagekeken.uitkomst,
			feitenNu: { soort: 'bedrag', bedrag: nagekeken.uitkomst.bedragBrief } as const
		};
		expect(reden({ ...een, nagekeken: { ...nagekeken, uitkomst } }, 'latereCorrectie')).toBe('nuLager');
	});

	test('een verkeerd gegeven zonder gevolg', () => {
		const inhoud = controle({
			vandaag: '2026-03-20',
			feiten: feiten({ inkomens: [inkomen3('15000.00', '1200.00')] }),
			brief: brief('1140.00', {
				gegevens: feiten({
					leefsituatie: 'alleenstaande_ouder',
					inkomens: [inkomen3('15000.00', '1200.00')]
				})
			})
		});
		const een = zaak(inhoud);
		expect(een.nagekeken?.uitkomst.oordeel.uitkomst).toBe('gegevensFoutBedragGoed');
		expect(passend(een)).toEqual([]);
		expect(reden(een, 'correctie')).toBe('zelfdeBedrag');
	});

	test('een goede brief: niets', () => {
		const een = zaak(controle({ vandaag: '2026-03-20', brief: brief('1482.00', { gegevens: feiten() }) }));
		expect(passend(een)).toEqual([]);
		expect(reden(een, 'correctie')).toBe('bedragKlopt');
	});
});

describe('de goede brief', () => {
	test.each([
		['hoge woonkosten', zaak(hogeWoonkosten()), ['woonkosten']],
		['ingehouden toeslagen', zaak(metToeslagen()), ['toeslagen']],
		['openheid van zaken', zaak(zonderAdres()), ['openheid', 'uitleg']],
		['geen brief', zaak(controle(), {}, true), ['mededeling']],
		['een verrekening', zaak(controle(), { soort: 'verrekening' }, true), ['verrekening']],
		['voorschotten', zaak(controle(), { soort: 'voorschotten' }, true), []],
		['een vtlb', zaak(controle(), { soort: 'vtlb' }, true), []],
		['niets verklaart het', zaak(controle({ vandaag: '2026-03-20', brief: brief('1111.00') })), ['uitleg']]
	])('%s', (_, een, verwacht) => expect(passend(een)).toEqual(verwacht));

	test.each([
		['1482.00', 'bedragKlopt'],
		['1700.00', 'bedragGunstiger'],
		['1111.00', undefined]
	])('een verrekening met een brief van %s: %s', (bedrag, verwacht) => {
		const inhoud = controle({ brief: brief(bedrag, { soort: 'verrekening' }) });
		expect(reden(zaak(inhoud), 'verrekening')).toBe(verwacht);
		expect(reden(zaak(inhoud), 'correctie')).toBe('isVerrekening');
	});

	test('na precies twaalf maanden, en geen dag eerder', () => {
		const inhoud = (vandaag: string) =>
			controle({
				vandaag,
				feiten: feiten({ peildatum: '2025-07-14' }),
				brief: brief('1200.00', { datum: '2025-07-14', ontvangen: null })
			});
		expect(passend(zaak(inhoud('2026-07-14')))).toContain('twaalfMaanden');
		expect(reden(zaak(inhoud('2026-07-13')), 'twaalfMaanden')).toBe('nogGeenJaar');
	});

	test('een herinnering pas na twee weken', () => {
		const op = (datum: string) =>
			zaak(controle({ vandaag: '2026-07-20' }), {
				bijzonder: { eerdereBrief: { datum: alsDatum(datum), onderwerp: 'Verzoek' } }
			});
		expect(passend(op('2026-07-05'))).toContain('herinnering');
		expect(reden(op('2026-07-06'), 'herinnering')).toBe('nogGeenTweeWeken');
	});

	test('naar de kantonrechter alleen bij een tekort', () => {
		const met = (uit: string) => {
			const regel = (bedrag: string) => [{ naam: 'x', reden: '', bedrag: vast(bedrag, 'maand') }];
			return zaak(controle(), { bijzonder: { begroting: begroting(regel('1500'), regel(uit)) } });
		};
		expect(passend(met('1500.01'))).toContain('kantonrechter');
		expect(reden(met('1500'), 'kantonrechter')).toBe('genoegOver');
	});
});

describe('wat iemand vooraf moet weten', () => {
	test('een terugbetaling, en de gemeente bij een gegeven uit de registratie', () => {
		expect(waarschuwingen(zaak(ouderTeVeel()), 'correctie')).toEqual([
			'gemeenteOok',
			'vragenBeantwoorden',
			'schuldStijgt',
			'alDoorbetaald'
		]);
	});

	test('later telt het niet vanaf het begin', () => {
		const een = zaak(ouderTeVeel({ vandaag: '2026-07-20' }));
		expect(waarschuwingen(een, 'latereCorrectie')).toEqual([
			'gemeenteEerst',
			'vragenBeantwoorden',
			'nietVanafBegin'
		]);
	});
});

test('de keuze in woorden: elke brief heeft een naam, een reden of wat iemand vooraf moet weten', () => {
	const een = zaak(ouderTeVeel());
	const { passend: wel, andere: niet } = keuzeInWoorden(een);
	expect(wel.map(({ naam }) => naam)).toEqual(['Het bedrag veranderen vanaf het begin']);
	expect(wel[0]?.vooraf[0]).toMatch(/registratie van de gemeente/);
	expect(niet.every(({ naam, reden: zin }) => naam !== '' && zin.endsWith('.'))).toBe(true);
});

test('de bijlagen: wat zij aantonen, en wat eerst bij de gemeente moet kloppen', () => {
	expect(meeTeSturen('correctie', zaak(ouderTeVeel()))).toEqual([
		{
			naam: 'Uittreksel uit de basisregistratie personen (BRP)',
			bij: ['Leefsituatie'],
			waar: expect.stringContaining('gemeente'),
			// De vier weken lopen: de brief wacht niet op het uittreksel.
			eerst: expect.stringContaining('Wacht daar niet op'),
			isBerekening: false
		},
		expect.objectContaining({ bij: [], eerst: null, isBerekening: true })
	]);
});

describe('het bewijs', () => {
	const huur = { woning: 'huur' } as const;

	test.each([
		['leefsituatie', false, 'brp', true],
		['wonen.adres', false, 'brp', true],
		['wonen.woonkostenPerMaand', false, 'huur', false],
		['wonen.huurtoeslagMogelijk', false, 'geenHuurtoeslag', false],
		['toeslagen.zorgtoeslag', false, 'toeslagen', false],
		['inkomens[0].opgave.netto.bedrag', false, 'loonstroken', false],
		['inkomens[1].opgave.netto.bedrag', true, 'partnerinkomen', false],
		['inkomens[1]', true, 'inkomenGestopt', false],
		['inkomens[0].lopendBeslag.tBvv', false, 'anderBeslag', false],
		['hardheid', false, 'kantonrechter', false]
	])('%s', (veld, vanPartner, bewijs, gemeenteEerst) =>
		expect(bewijsVoor(veld, huur, vanPartner)).toEqual({ bewijs, gemeenteEerst })
	);

	test('bij een eigen woning is het de hypotheek', () =>
		expect(bewijsVoor('wonen.woonkostenPerMaand', { woning: 'koop' }, false)?.bewijs).toBe('koop'));

	test('elk veld dat kan verschillen heeft bewijs', () => {
		const buiten = /^(peildatum|kenmerk|personalia|vtlb)/;
		const zonder = VELDPADEN.filter((veld) => !buiten.test(veld) && !bewijsVoor(veld, huur, false));
		expect(zonder).toEqual([]);
	});

	test('elk bewijs zegt waar het te halen is', () =>
		expect(Object.values(BEWIJSTEKSTEN).filter(({ waar }) => !/\.$/.test(waar))).toEqual([]));
});

describe('de zinnen', () => {
	const map = path.resolve(import.meta.dirname, '../../src/lib/teksten/brieven');
	const bron = readdirSync(map).map((naam) => readFileSync(path.join(map, naam), 'utf8'));

	/** Rekenregels en brieven.md: de artikelen die een brief mag noemen. */
	const ARTIKELEN = [
		'475a lid 3',
		'475c lid 2',
		'475c lid 3',
		'475c lid 4',
		'475c lid 6',
		'475d lid 2',
		'475d lid 3',
		'475d lid 3 en 5',
		'475da lid 5',
		'475da lid 7',
		'475dc lid 2',
		'475e lid 1',
		'475f',
		'475fa',
		'475g',
		'475g lid 3 onder d',
		'475i lid 1 en 2',
		'475i lid 2',
		'475i lid 3',
		'475i lid 3 en 4',
		'475i lid 4',
		'475i lid 5',
		'4:93 lid 4',
		'6:135 onder a'
	];

	test('noemen alleen artikelen die wij kennen', () => {
		const genoemd = bron.flatMap((tekst) =>
			[...tekst.matchAll(/artikel (\d[\w:]*(?: lid \d(?: en \d)?)?(?: onder \w)?)/g)].map(
				([, artikel]) => artikel
			)
		);
		expect([...new Set(genoemd)].sort()).toEqual(ARTIKELEN);
	});

	test('zijn kort: hooguit 25 woorden', () => {
		const zinnen = bron
			.flatMap((tekst) => [...tekst.matchAll(/[`']([^`'\n]*[.?])[`']/g)].map(([, zin = '']) => zin))
			.flatMap((tekst) => tekst.split(/(?<=[.?:]) (?=[A-Z])/));
		expect(zinnen.length).toBeGreaterThan(80);
		expect(zinnen.filter((zin) => zin.replace(/\([^)]*\)/g, '').split(' ').length > 25)).toEqual([]);
	});
});
