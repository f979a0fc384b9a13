/** Zaken waaruit brieven ontstaan: een test noemt alleen wat ertoe doet. */
import { controleer } from '#lib/controle/controleer.ts';
import { leesControle } from '#lib/controle/lees.ts';
import { vast } from '#lib/herleiding/bronnen.ts';
import { afdracht } from '#lib/regels/afdracht/art475b-lid1-afdracht.ts';
import { vakantiegeldcontrole } from '#lib/regels/afdracht/art475c-lid1-vakantiegeldcontrole.ts';
import { begroting } from '#lib/regels/afdracht/art475fa-begroting.ts';
import { alsDatum, laatsteDagVanMaand, plusMaanden } from '#lib/tijd/datum.ts';
import { NIETS_BIJZONDERS, type Bijzonder, type Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { controleer as keur } from '#lib/dossier/lees.ts';
import { NIEUWSTE } from '#lib/dossier/plek.ts';
import { berekenGelezen } from '#lib/invoer/bereken-concept.ts';
import { brief, controle, feiten } from '../../controle/hulp.ts';
import { inkomen3 } from '../../hulp/bouwers.ts';
import { ORGANISATIE } from '../document-hulp.ts';

type Velden = Record<string, unknown>;

export const NAMENS = { soort: 'namens', organisatie: ORGANISATIE, kenmerk: '' } as const;
export const PARTNERNAAM = 'Geheim Partnerbedrijf BV';
export const BSN = '111222333';

/** De zaak bij een controlebestand; zonder brief alleen met de feiten. */
export function zaak(
	inhoud: Velden,
	anders: Partial<Omit<Briefzaak, 'bijzonder'>> & { bijzonder?: Partial<Bijzonder> } = {},
	zonderBrief = false
): Briefzaak {
	const gelezen = leesControle(inhoud);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	const { waarde } = gelezen;
	const { bijzonder, ...rest } = anders;
	return {
		vandaag: waarde.vandaag,
		schrijver: { soort: 'ik' },
		ontvanger: {
			naam: 'Gerechtsdeurwaarders Van der Plas',
			adres: 'Postbus 12, 1500 AA Zaandam',
			kenmerk: 'VDP-88213'
		},
		personalia: {
			achternaam: 'S. de Wit',
			adres: 'Dorpsstraat 5, 1506 AB Zaandam',
			kenmerk: '',
			adressen: {}
		},
		soort: waarde.brief.soort ?? 'beslag',
		sinds: alsDatum('2026-03-01'),
		inkomen: 'Bakkerij De Vries',
		nagekeken: zonderBrief ? null : { controle: waarde, uitkomst: controleer(waarde) },
		feiten: berekenGelezen({ gelukt: true, waarde: waarde.feiten }),
		nu: berekenGelezen(keur({ ...waarde.feiten, peildatum: waarde.vandaag }, [], NIEUWSTE)),
		bijzonder: { ...NIETS_BIJZONDERS, ...bijzonder },
		...rest
	};
}

/** De brief zegt alleenstaande ouder; de feiten zeggen alleenstaande: 146 per maand hoger. */
export const ouderTeVeel = (anders: Velden = {}): Velden =>
	controle({
		vandaag: '2026-03-20',
		feiten: feiten({ kenmerk: { bsn: BSN, dossiernummer: 'A-17' } }),
		brief: brief('1336.00', { gegevens: feiten({ leefsituatie: 'alleenstaande_ouder' }) }),
		...anders
	});

/** De partner verdient minder dan op de brief, en er zijn toeslagen ingehouden. */
export const metPartner = (): Velden => {
	const partner = (netto: string, naam: string) =>
		inkomen3('18000.00', netto, { id: '2', van: 'partner', naam });
	const eigen = inkomen3('26000.00', '2000.00', { naam: 'Thuiszorg De Linde' });
	const bij = (netto: string, meer: Velden = {}) =>
		feiten({
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [eigen, partner(netto, PARTNERNAAM)],
			...meer
		});
	const echt = bij('500.00', { toeslagen: { zorgtoeslag: '25.00' } });
	return controle({
		vandaag: '2026-03-20',
		feiten: echt,
		brief: brief('1000.00', { gegevens: bij('1100.00') })
	});
};

/** Hoge woonkosten die de brief niet noemt. */
export const hogeWoonkosten = (woning: 'huur' | 'koop' = 'huur'): Velden => {
	const wonen = {
		adres: 'nederland',
		woning,
		huurtoeslagMogelijk: woning === 'koop' ? 'nee' : 'ja',
		woonkostenPerMaand: '1250.00'
	};
	return controle({
		vandaag: '2026-03-20',
		feiten: feiten({ wonen, inkomens: [inkomen3('38000.00', '2500.00')] }),
		brief: brief('1754.00', { gegevens: feiten({ inkomens: [inkomen3('38000.00', '2500.00')] }) })
	});
};

export const metToeslagen = (): Velden =>
	controle({
		vandaag: '2026-03-20',
		feiten: feiten({ toeslagen: { huurtoeslag: '200.00', zorgtoeslag: '25.50' } }),
		brief: brief('1482.00', { gegevens: feiten() })
	});

export const zonderAdres = (): Velden =>
	controle({
		vandaag: '2026-03-20',
		feiten: feiten({ wonen: { adres: 'geen', openheidVanZaken: true } }),
		brief: brief('930.00', { gegevens: feiten({ wonen: { adres: 'geen' } }) })
	});

export const VAKANTIEGELD = vakantiegeldcontrole(
	Array.from({ length: 12 }, (_, plek) => {
		const begin = plusMaanden(alsDatum('2025-06-01'), plek);
		return {
			periode: { begin, eind: laatsteDagVanMaand(begin) },
			netto: vast('950', 'eenmalig'),
			voet: vast(plek < 7 ? '960' : '974', 'maand')
		};
	}),
	{ netto: vast('900', 'eenmalig'), ingehouden: vast('900', 'eenmalig') }
);

const grens = (voet: string) => ({ voet: vast(voet, 'maand'), vakantiegeld: null });
export const AFDRACHT = afdracht(alsDatum('2026-03-01'), 'maand', [
	{
		dag: alsDatum('2026-03-25'),
		netto: vast('2000', 'eenmalig'),
		ingehouden: vast('664', 'eenmalig'),
		grens: { brief: grens('1336'), juist: grens('1482') }
	}
]);

export const BEGROTING = begroting(
	[{ naam: 'Vrij bedrag', reden: '', bedrag: vast('1482', 'maand') }],
	[
		{ naam: 'Huur', reden: '', bedrag: vast('780', 'maand') },
		{
			naam: 'Reizen',
			reden: 'Zorg voor een zieke ouder, drie keer per week',
			bedrag: vast('310.50', 'maand')
		},
		{ naam: 'Boodschappen en verder', reden: '', bedrag: vast('560', 'maand') }
	]
);
