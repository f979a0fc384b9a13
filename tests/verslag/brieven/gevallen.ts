import { vast } from '#lib/herleiding/bronnen.ts';
import type { Briefid } from '#lib/teksten/brieven/soorten.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import type { Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { brief, controle, feiten } from '../../controle/hulp.ts';
import { inkomen3 } from '../../hulp/bouwers.ts';
import {
	AFDRACHT,
	BEGROTING,
	hogeWoonkosten,
	metPartner,
	metToeslagen,
	ouderTeVeel,
	VAKANTIEGELD,
	zaak,
	zonderAdres
} from './zaken.ts';

const eerdereBrief = {
	datum: alsDatum('2026-03-01'),
	onderwerp: 'Verzoek om de beslagvrije voet te corrigeren'
};
const onkosten = { soort: 'reiskosten', bedrag: vast('120', 'maand') } as const;
export const LATER = { vandaag: '2026-07-20' };

/** Elke brief, met een of meer zaken waarin hij past. */
export const GEVALLEN: readonly (readonly [id: Briefid, wat: string, zaak: Briefzaak])[] = [
	['correctie', 'een gegeven', zaak(ouderTeVeel(), { bijzonder: { afdracht: AFDRACHT } })],
	['correctie', 'met een partner', zaak(metPartner())],
	[
		'correctie',
		'zonder namen en zonder begin',
		zaak(ouderTeVeel(), {
			sinds: null,
			inkomen: '',
			ontvanger: { naam: '', adres: '', kenmerk: '' },
			personalia: { achternaam: '', adres: '', kenmerk: '', adressen: {} }
		})
	],
	[
		'correctie',
		'in totaal en per vier weken',
		zaak(
			ouderTeVeel({
				brief: brief('1233.23', {
					per: 'vierweken',
					soortBedrag: 'totaalPerMaand',
					gegevens: feiten({ leefsituatie: 'alleenstaande_ouder' })
				})
			})
		)
	],
	['correctieNaHerberekening', 'een gegeven', zaak(ouderTeVeel(), { bijzonder: { herberekend: true } })],
	['latereCorrectie', 'een gegeven', zaak(ouderTeVeel(LATER))],
	['woonkosten', 'huur', zaak(hogeWoonkosten())],
	['woonkosten', 'koop', zaak(hogeWoonkosten('koop'))],
	['toeslagen', 'twee toeslagen', zaak(metToeslagen())],
	['openheid', 'geen adres', zaak(zonderAdres())],
	[
		'verrekening',
		'zonder brief',
		zaak(
			controle(),
			{
				soort: 'verrekening',
				ontvanger: { naam: 'SVB', adres: '', kenmerk: '' },
				bijzonder: { anderBeslag: true }
			},
			true
		)
	],
	...(['svb', 'uwv', 'gemeente', 'belastingdienst', 'werkgever'] as const).map(
		(verrekenaar) =>
			[
				'verrekening',
				verrekenaar,
				zaak(controle(), { soort: 'verrekening', bijzonder: { verrekenaar } }, true)
			] as const
	),
	['vakantiegeld', 'over twaalf maanden', zaak(controle(), { bijzonder: { vakantiegeld: VAKANTIEGELD } })],
	[
		'vakantiegeldBetaler',
		'over twaalf maanden',
		zaak(controle(), { bijzonder: { vakantiegeld: VAKANTIEGELD } })
	],
	['onkosten', 'reiskosten', zaak(controle(), { bijzonder: { onkosten } })],
	[
		'verkeerdInkomen',
		'bijstand gaat voor',
		zaak(controle(), { bijzonder: { gaatVoor: 'bijstand van de gemeente' } })
	],
	['mededeling', 'geen brief', zaak(controle(), {}, true)],
	['uitleg', 'niets past', zaak(controle({ vandaag: '2026-03-20', brief: brief('1111.00') }))],
	[
		'twaalfMaanden',
		'een oude brief',
		zaak(
			ouderTeVeel({
				vandaag: '2026-12-20',
				feiten: feiten({ peildatum: '2025-07-14' }),
				brief: brief('1200.00', { datum: '2025-07-14', ontvangen: null })
			})
		)
	],
	[
		'gewijzigd',
		'sinds mei',
		zaak(ouderTeVeel(LATER), { bijzonder: { gewijzigdSinds: alsDatum('2026-05-01') } })
	],
	['herinnering', 'na twee weken', zaak(controle(), { bijzonder: { eerdereBrief } })],
	[
		'kantonrechter',
		'alleen winst',
		zaak(controle({ feiten: feiten({ inkomens: [inkomen3('30000.00', '2000.00', { soort: 'winst' })] }) }), {
			bijzonder: { begroting: BEGROTING }
		})
	],
	['kantonrechter', 'te kort', zaak(controle(), { bijzonder: { begroting: BEGROTING } })]
];
