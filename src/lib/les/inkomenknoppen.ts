import { isGehuwd, PERSONEN, type Dossier, type Inkomen } from '../dossier/dossier.ts';
import { INKOMENSCODES } from '../dossier/inkomenscodes.ts';
import { inkomenPad, type Inkomenspad } from '../dossier/pad.ts';
import { naamVanMaand } from '../taal/datums.ts';
import { knopteksten as teksten } from '../teksten/les/knoppen.ts';
import { codeMetTerm } from '../teksten/woordenlijst/codes.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { keuzeterm } from '../teksten/woordenlijst/keuzes.ts';
import { jaarVan } from '../tijd/datum.ts';
import type { Knop } from './knop.ts';
import { strookknoppen } from './strookknoppen.ts';
import { bedrag, jaNeeknop, keuzeveldknop, LEZER, lijstknop, type Hier, type Plaats } from './veldknop.ts';

/** Alles wat van een inkomen te draaien is: eerst de bedragen en de loonstroken, dan de rest. */
export function inkomenknoppen(dossier: Dossier, inkomen: Inkomen, plek: number): readonly Knop[] {
	const naam = naamVanInkomen(dossier, inkomen.id);
	const enige = dossier.inkomens.length === 1;
	const vak = { titel: enige ? teksten.vakken.inkomen : teksten.vakken.inkomenVan(naam), open: true };
	const plaats: Plaats = { vakken: [vak], bij: enige ? '' : naam };
	const meer: Plaats = { ...plaats, vakken: [vak, { titel: teksten.vakken.meer, open: false }] };
	const hier: Hier = { dossier, inkomen, plek, plaats };
	return [
		...hoofdbedragen(hier),
		...strookknoppen(hier),
		...lopend(inkomen.lopendBeslag ? hier : { ...hier, plaats: meer }),
		...naastBedragen({ ...hier, plaats: meer }),
		...(inkomen.opgave.soort === 'bedragen' ? opgavedelen({ ...hier, plaats: meer }) : [])
	];
}

const tijdvakvan = ({ tijdvak }: Inkomen): string => keuzeterm('inkomens[].opgave.netto.per', tijdvak, LEZER);

function hoofdbedragen({ inkomen, plek, plaats }: Hier): readonly Knop[] {
	const { opgave } = inkomen;
	const hier = inkomenPad(plek);
	const isBedragen = opgave.soort === 'bedragen';
	return [
		...(isBedragen ? [belastbaarknop(hier, opgave, plaats)] : []),
		...(isBedragen && opgave.netto?.bedrag
			? [
					bedrag(
						`${hier}.opgave.netto.bedrag`,
						{
							per: keuzeterm('inkomens[].opgave.netto.per', opgave.netto.per, LEZER),
							nu: opgave.netto.bedrag,
							leeg: `${hier}.opgave.netto`
						},
						plaats
					)
				]
			: []),
		...(isBedragen && opgave.netto?.onderdelen ? nettodelen(hier, opgave.netto, plaats) : [])
	];
}

/** Een ander beslag: staat het er niet, dan hoort het bij de rest. */
function lopend({ inkomen, plek, plaats }: Hier): readonly Knop[] {
	const hier = inkomenPad(plek);
	return [
		bedrag(
			`${hier}.lopendBeslag.tBvv`,
			{ per: tijdvakvan(inkomen), nu: inkomen.lopendBeslag?.tBvv ?? null, leeg: `${hier}.lopendBeslag` },
			plaats
		)
	];
}

type Bedragen = Extract<Inkomen['opgave'], { soort: 'bedragen' }>;

/** Wie een bedrag geeft, weet het dus; zonder opgave gaat het over een jaar. */
function belastbaarknop(hier: Inkomenspad, { belastbaar }: Bedragen, plaats: Plaats): Knop {
	const per = belastbaar?.per ?? 'jaar';
	return bedrag(
		`${hier}.opgave.belastbaar.bedrag`,
		{
			per: keuzeterm('inkomens[].opgave.belastbaar.per', per, LEZER),
			nu: belastbaar?.bedrag ?? null,
			isJaar: per === 'jaar',
			leeg: `${hier}.opgave.belastbaar`,
			ook: [
				{ pad: `${hier}.opgave.belastbaar.per`, waarde: per, alsLeeg: true },
				{ pad: `${hier}.opgave.belastbaarOnbekend`, waarde: false }
			]
		},
		plaats
	);
}

const nettodelen = (
	hier: Inkomenspad,
	{ onderdelen, per }: NonNullable<Bedragen['netto']>,
	plaats: Plaats
): readonly Knop[] =>
	(['ontvangen', 'ingehouden', 'bronheffing', 'onkostenvergoeding'] as const).map((deel) =>
		bedrag(
			`${hier}.opgave.netto.onderdelen.${deel}`,
			{ per: keuzeterm('inkomens[].opgave.netto.per', per, LEZER), nu: onderdelen?.[deel] ?? null },
			plaats
		)
	);

function naastBedragen({ dossier, inkomen, plek, plaats }: Hier): readonly Knop[] {
	const { van, soort, codeSoort, tijdvak, opgave, loonbelastingVoertuig, toegekendNormbedrag } = inkomen;
	const hier = inkomenPad(plek);
	const codes = codeSoort === null || INKOMENSCODES.includes(codeSoort) ? [] : [codeSoort];
	const jaar = jaarVan(dossier.peildatum);
	return [
		...(isGehuwd(dossier.leefsituatie)
			? [
					lijstknop(
						`${hier}.van`,
						'inkomens[].van',
						van,
						PERSONEN.map((wie) => ({
							waarde: wie,
							label: teksten.vanWie[wie],
							wijziging: { soort: 'veld', pad: `${hier}.van`, waarde: wie }
						})),
						plaats
					)
				]
			: []),
		keuzeveldknop(`${hier}.soort`, 'inkomens[].soort', soort, plaats),
		lijstknop(
			`${hier}.codeSoort`,
			'inkomens[].codeSoort',
			codeSoort ?? '',
			[null, ...codes, ...INKOMENSCODES].map((code) => ({
				waarde: code ?? '',
				label: code === null ? teksten.onbekend : codeMetTerm(code),
				wijziging: { soort: 'veld', pad: `${hier}.codeSoort`, waarde: code }
			})),
			plaats
		),
		// Bij loonstroken zeggen de stroken zelf over welk tijdvak zij gaan.
		...(opgave.soort === 'bedragen'
			? [keuzeveldknop(`${hier}.tijdvak`, 'inkomens[].tijdvak', tijdvak, plaats)]
			: []),
		...(van === 'inwoner'
			? [
					bedrag(
						`${hier}.loonbelastingVoertuig`,
						{
							per: tijdvakvan(inkomen),
							nu: loonbelastingVoertuig,
							ook: [{ pad: 'beslag.startjaar', waarde: jaar, alsLeeg: true }]
						},
						plaats
					),
					bedrag(`${hier}.toegekendNormbedrag`, { per: teksten.perMaand, nu: toegekendNormbedrag }, plaats)
				]
			: [])
	];
}

function opgavedelen({ inkomen: { opgave }, plek, plaats }: Hier): readonly Knop[] {
	if (opgave.soort !== 'bedragen') return [];
	const { belastbaar, belastbaarOnbekend, netto, nettoMarge, vakantiegeld } = opgave;
	const hier = `${inkomenPad(plek)}.opgave` as const;
	const maand = vakantiegeld.maand === null ? '' : String(vakantiegeld.maand);
	return [
		...(belastbaar
			? [keuzeveldknop(`${hier}.belastbaar.per`, 'inkomens[].opgave.belastbaar.per', belastbaar.per, plaats)]
			: []),
		jaNeeknop(
			`${hier}.belastbaarOnbekend`,
			'inkomens[].opgave.belastbaarOnbekend',
			belastbaarOnbekend,
			plaats,
			[{ pad: `${hier}.belastbaar`, waarde: null }]
		),
		...(netto
			? [
					keuzeveldknop(`${hier}.netto.per`, 'inkomens[].opgave.netto.per', netto.per, plaats),
					bedrag(
						`${hier}.nettoMarge.laagste`,
						{
							per: keuzeterm('inkomens[].opgave.netto.per', netto.per, LEZER),
							nu: nettoMarge?.laagste ?? null,
							leeg: `${hier}.nettoMarge`
						},
						plaats
					)
				]
			: []),
		keuzeveldknop(
			`${hier}.vakantiegeld.uitbetaling`,
			'inkomens[].opgave.vakantiegeld.uitbetaling',
			vakantiegeld.uitbetaling,
			plaats
		),
		bedrag(
			`${hier}.vakantiegeld.nettoPerJaar`,
			{ per: teksten.perJaar, nu: vakantiegeld.nettoPerJaar },
			plaats
		),
		lijstknop(
			`${hier}.vakantiegeld.maand`,
			'inkomens[].opgave.vakantiegeld.maand',
			maand,
			[null, ...MAANDEN].map((nummer) => ({
				waarde: nummer === null ? '' : String(nummer),
				label: nummer === null ? teksten.onbekend : naamVanMaand(String(nummer)),
				wijziging: { soort: 'veld', pad: `${hier}.vakantiegeld.maand`, waarde: nummer }
			})),
			plaats
		)
	];
}
const MAANDEN = Array.from({ length: 12 }, (_, plek) => plek + 1);
