import { describe, expect, test } from 'vitest';
import { controleer } from '#lib/controle/controleer.ts';
import { leesControle } from '#lib/controle/lees.ts';
import { feitrijen } from '#lib/uitleg/brieven/feitrijen.ts';
import { brief, controle, feiten } from '../controle/hulp.ts';
import { inkomen3, periode, perioden } from '../hulp/bouwers.ts';

type Velden = Record<string, unknown>;

/** De rijen bij een brief en feiten die verschillen, zoals zij in de tabel staan. */
function rijen(opBrief: Velden, echt: Velden): readonly string[] {
	const gelezen = leesControle(
		controle({ feiten: feiten(echt), brief: brief('1000.00', { gegevens: feiten(opBrief) }) })
	);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return feitrijen(gelezen.waarde, controleer(gelezen.waarde)).map((rij) =>
		[rij.gegeven, rij.brief, rij.feit, rij.bewijs].join(' | ').replaceAll('\u00a0', ' ')
	);
}

const GEHUWD = { leefsituatie: 'gehuwd_zonder_kinderen' };
const eigen = inkomen3('26000.00', '2000.00', { naam: 'Thuiszorg' });
const partner = (netto: string) =>
	inkomen3('18000.00', netto, { id: '2', van: 'partner', naam: 'Geheim BV' });

describe('een gegeven dat anders is, in de woorden van de brief', () => {
	test.each<readonly [string, Velden, Velden, readonly string[]]>([
		[
			'een keuze',
			{ leefsituatie: 'alleenstaande_ouder' },
			{},
			['Leefsituatie | Alleenstaand met kinderen | Alleenstaand zonder kinderen | brp']
		],
		[
			'een inkomen dat gestopt is',
			{ inkomens: [eigen, inkomen3('6000.00', '450.00', { id: '2', naam: 'Bijbaan' })] },
			{ inkomens: [eigen] },
			['Inkomen: Bijbaan | Netto € 450,00 | Is er niet | inkomenGestopt']
		],
		[
			'het netto van de partner, zonder wie betaalt',
			{ ...GEHUWD, inkomens: [eigen, partner('1100.00')] },
			{ ...GEHUWD, inkomens: [eigen, partner('500.00')] },
			['Netto maandinkomen (partner) | € 1.100,00 | € 500,00 | partnerinkomen']
		],
		[
			'een inkomen van de partner dat er niet is, zonder wie betaalt',
			{ ...GEHUWD, inkomens: [eigen, partner('1100.00')] },
			{ ...GEHUWD, inkomens: [eigen] },
			['Inkomen: partner | Netto € 1.100,00 | Is er niet | inkomenGestopt']
		],
		[
			'beslag bij de partner',
			{ ...GEHUWD, inkomens: [eigen, partner('1100.00')] },
			{ ...GEHUWD, inkomens: [eigen, { ...partner('1100.00'), lopendBeslag: { tBvv: '700.00' } }] },
			['Toegepaste BVV bij dit inkomen (partner) | Staat er niet | € 700,00 | anderBeslag']
		],
		[
			'een bedrag dat er niet staat',
			{},
			{ toeslagen: { huurtoeslag: '120.00' } },
			['Bedrag dat wordt ingehouden op huurtoeslag | Staat er niet | € 120,00 | toeslagen']
		],
		[
			'hardheid',
			{},
			{ hardheid: { bedrag: '200.00', einddatum: '2026-12-31' } },
			['Correctie BVV volgens hardheidsclausule | Staat er niet | € 200,00 | kantonrechter']
		],
		[
			'een adres',
			{ wonen: { adres: 'geen' } },
			{},
			['Geldig Nederlands woonadres | Nee, geen adres | Ja | brp']
		]
	])('%s', (_, opBrief, echt, verwacht) => expect(rijen(opBrief, echt)).toEqual(verwacht));

	test('loonstroken staan in de bijlage', () => {
		const strook = (loon: string) =>
			['2025-11', '2025-12', '2026-01'].map((maand) =>
				periode(`${maand}-01`, `${maand}-${maand === '2025-11' ? '30' : '31'}`, { loon })
			);
		const met = (loon: string) => ({
			inkomens: [{ ...inkomen3('1.00', '1.00', { naam: 'Thuiszorg' }), opgave: perioden(...strook(loon)) }]
		});
		expect(rijen(met('3000.00'), met('2600.00'))).toEqual([
			'Loonstroken (Thuiszorg) | Andere bedragen | Zie de bijlage | loonstroken'
		]);
	});
});
