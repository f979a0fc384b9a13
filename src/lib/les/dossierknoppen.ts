import { OVERHEIDSVORDERING, TOESLAGEN, type Dossier } from '../dossier/dossier.ts';
import type { Pad, Veldnaam } from '../dossier/pad.ts';
import { NORMBEREIK } from '../normen/bereik.ts';
import { landen } from '../normen/woonland.ts';
import { WOONLANDTABELLEN } from '../normen/woonlandtabellen.ts';
import { isBeslagbaar } from '../regels/toegepast/art475c-lid2-beslagvolgorde.ts';
import { knopteksten as teksten } from '../teksten/les/knoppen.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { inkomenknoppen } from './inkomenknoppen.ts';
import type { Knop, Keuzes } from './knop.ts';
import {
	bedragknop,
	datumveldknop,
	getalknop,
	jaNeeknop,
	keuzeveldknop,
	lijstknop,
	type Bedragvorm,
	type Plaats
} from './veldknop.ts';

/*
 * De gegevens van een dossier waaraan te draaien valt: elk veld dat het bedrag kan veranderen. tests/les/elk-veld.test.ts noemt
 * wat geen knop heeft, met de reden.
 */

const LOS: Plaats = { vakken: [], bij: '' };
const inVak = (titel: string): Plaats => ({ vakken: [{ titel, open: false }], bij: '' });

export const dossierknoppen = (dossier: Dossier): readonly Knop[] => [
	keuzeveldknop('leefsituatie', 'leefsituatie', dossier.leefsituatie, LOS),
	...dossier.inkomens.flatMap((inkomen, plek) => inkomenknoppen(dossier, inkomen, plek)),
	...woonknoppen(dossier, inVak(teksten.vakken.wonen)),
	...beslagknoppen(dossier, inVak(teksten.vakken.beslag)),
	...bijzonder(dossier, inVak(teksten.vakken.bijzonder))
];

const perMaand = (
	pad: Pad & Veldnaam,
	nu: string | null,
	plaats: Plaats,
	erbij: Pick<Bedragvorm, 'leeg' | 'ook'> = {}
): Knop => bedragknop({ pad, veld: pad, per: teksten.perMaand, nu, ...erbij }, plaats);

function woonknoppen({ wonen }: Dossier, plaats: Plaats): readonly Knop[] {
	return [
		// Welk ander land het is, heeft een eigen knop.
		keuzeveldknop('wonen.adres', 'wonen.adres', wonen.adres, plaats, {
			zonder: wonen.adres === 'buitenland' ? undefined : 'buitenland',
			ook: [{ pad: 'wonen.adresOnbekend', waarde: false }]
		}),
		jaNeeknop('wonen.adresOnbekend', 'wonen.adresOnbekend', wonen.adresOnbekend, plaats, [
			{ pad: 'wonen.adres', waarde: 'nederland' }
		]),
		lijstknop('wonen.woonland', 'wonen.woonland', wonen.woonland ?? '', landkeuzes(wonen), plaats),
		getalknop(
			'wonen.woonlandfactor',
			'wonen.woonlandfactor',
			wonen.woonlandfactor?.replace('.', ',') ?? null,
			(getypt) => (/^\d(?:[.,]\d{1,4})?$/.test(getypt) ? getypt.replace(',', '.') : null),
			'woonlandfactorOngeldig',
			plaats
		),
		jaNeeknop('wonen.openheidVanZaken', 'wonen.openheidVanZaken', wonen.openheidVanZaken, plaats),
		perMaand('wonen.inrichting.kostenPerMaand', wonen.inrichting?.kostenPerMaand ?? null, plaats, {
			leeg: 'wonen.inrichting'
		}),
		keuzeveldknop('wonen.woning', 'wonen.woning', wonen.woning, plaats),
		keuzeveldknop(
			'wonen.huurtoeslagMogelijk',
			'wonen.huurtoeslagMogelijk',
			wonen.huurtoeslagMogelijk,
			plaats
		),
		perMaand('wonen.woonkostenPerMaand', wonen.woonkostenPerMaand, plaats, {
			ook: [{ pad: 'wonen.woonkostenOnbekend', waarde: false }]
		}),
		jaNeeknop('wonen.woonkostenOnbekend', 'wonen.woonkostenOnbekend', wonen.woonkostenOnbekend, plaats, [
			{ pad: 'wonen.woonkostenPerMaand', waarde: null }
		]),
		datumveldknop(
			'wonen.eindeOphogingWoonkosten',
			'wonen.eindeOphogingWoonkosten',
			wonen.eindeOphogingWoonkosten,
			plaats,
			true
		)
	];
}

/** Wie een land kiest, woont daar. Een land dat geen lijst noemt, houdt zijn plek. */
function landkeuzes({ woonland }: Dossier['wonen']): Keuzes {
	const namen = new Set([...(woonland ? [woonland] : []), ...WOONLANDTABELLEN.flatMap(landen)]);
	const keuzes = [...namen]
		.sort((een, ander) => een.localeCompare(ander, 'nl'))
		.map((land) => ({
			waarde: land,
			label: land,
			wijziging: {
				soort: 'veld',
				pad: 'wonen.woonland',
				waarde: land,
				ook: [{ pad: 'wonen.adres', waarde: 'buitenland' }]
			}
		})) satisfies Keuzes;
	return [
		{
			waarde: '',
			label: teksten.geenAnderLand,
			wijziging: {
				soort: 'veld',
				pad: 'wonen.woonland',
				waarde: null,
				ook: [{ pad: 'wonen.adres', waarde: 'nederland' }]
			}
		},
		...keuzes
	];
}

function beslagknoppen(dossier: Dossier, plaats: Plaats): readonly Knop[] {
	const { beslag, inkomens } = dossier;
	const eigen = inkomens.filter(isBeslagbaar).map(({ id }) => id);
	const pad = 'beslag.beslagobject';
	const objecten = [null, ...eigen, OVERHEIDSVORDERING];
	// Een id mag elke tekst zijn, ook een naam; in een link staat daarom het hoeveelste inkomen het is.
	const alsWaarde = (id: string | null) =>
		id === null || id === OVERHEIDSVORDERING
			? (id ?? '')
			: String(inkomens.findIndex((een) => een.id === id) + 1);
	return [
		lijstknop(
			pad,
			pad,
			alsWaarde(beslag.beslagobject),
			objecten.map((id) => ({
				waarde: alsWaarde(id),
				label: id === null ? teksten.volgordeVanDeWet : naamVan(dossier, id),
				wijziging: {
					soort: 'veld',
					pad,
					waarde: id,
					ook: [{ pad: 'beslag.beslagobjectOnbekend', waarde: false }]
				}
			})),
			plaats
		),
		jaNeeknop(
			'beslag.beslagobjectOnbekend',
			'beslag.beslagobjectOnbekend',
			beslag.beslagobjectOnbekend,
			plaats,
			[{ pad, waarde: null }]
		),
		...(eigen.length < 2 && beslag.omslag.length + beslag.samenvoegen.length === 0
			? []
			: (['samenvoegen', 'omslag'] as const).map((groep) =>
					lijstknop(
						`beslag.${groep}`,
						`beslag.${groep}`,
						alsKeuze(beslag[groep]),
						groepkeuzes(dossier, groep, eigen),
						plaats
					)
				)),
		getalknop(
			'beslag.startjaar',
			'beslag.startjaar',
			beslag.startjaar === null ? null : String(beslag.startjaar),
			(getypt) => (/^\d{4}$/.test(getypt) ? Number(getypt) : null),
			'startjaarOngeldig',
			plaats
		)
	];
}

const naamVan = (dossier: Dossier, id: string): string =>
	id === OVERHEIDSVORDERING ? teksten.overheidsvordering : naamVanInkomen(dossier, id);

/** Een groep inkomens als een keuze, zonder ids. */
const alsKeuze = (ids: readonly string[]): string => (ids.length === 0 ? 'geen' : 'nu');

function groepkeuzes(dossier: Dossier, groep: 'samenvoegen' | 'omslag', eigen: readonly string[]): Keuzes {
	const nu = dossier.beslag[groep];
	const pad = `beslag.${groep}` as const;
	const isAlle = nu.length === eigen.length && eigen.every((id) => nu.includes(id));
	const keuze = (waarde: string, label: string, ids: readonly string[]) =>
		({ waarde, label, wijziging: { soort: 'veld', pad, waarde: ids } }) as const;
	return [
		keuze('geen', teksten.geenGroep, []),
		...(nu.length > 0 ? [keuze('nu', nu.map((id) => naamVan(dossier, id)).join(', '), nu)] : []),
		...(isAlle ? [] : [keuze('alle', teksten.alleEigen, eigen)])
	];
}

function bijzonder({ toeslagen, hardheid, peildatum }: Dossier, plaats: Plaats): readonly Knop[] {
	const einde = NORMBEREIK.laatste > peildatum ? NORMBEREIK.laatste : peildatum;
	return [
		...TOESLAGEN.map((naam) => perMaand(`toeslagen.${naam}`, toeslagen[naam], plaats)),
		perMaand('hardheid.bedrag', hardheid?.bedrag ?? null, plaats, {
			leeg: 'hardheid',
			ook: [{ pad: 'hardheid.einddatum', waarde: einde, alsLeeg: true }]
		}),
		...(hardheid
			? [datumveldknop('hardheid.einddatum', 'hardheid.einddatum', hardheid.einddatum, plaats)]
			: [])
	];
}
