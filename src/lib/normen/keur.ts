import * as v from 'valibot';
import { Getal } from '../getal/getal.ts';
import { drempelUit } from './drempel.ts';
import { rekenMaximaNa } from './maxima.ts';
import { lineairSchema } from './schema.ts';
import { EENHEID_ALTIJD, EENHEID_LINEAIR } from './sleutels.ts';
import { NORMTABELLEN } from './tabellen.ts';
import {
	isLineair,
	type Eenheid,
	type NormSleutelLineair,
	type Normtabel,
	type NormtabelLineair
} from './typen.ts';

/*
 * Een normtabel die iemand zelf invult of laadt. Zij is vijandig tot zij is gekeurd: dezelfde vorm als in normen/, een heel
 * halfjaar, bedragen die bij het vorige halfjaar passen, de regels die deze versie kent, en maxima die eruit volgen.
 */

/** Wat er mis kan zijn. De zin staat in `teksten/normtabel.ts`. */
export type Normfoutcode =
	| 'geenTabel'
	| 'teGroot'
	| 'dubbel'
	| 'andereFormule'
	| 'andereRegel'
	| 'onbekendeNorm'
	| 'onbekendVeld'
	| 'ontbreekt'
	| 'geenGetal'
	| 'teVeelDecimalen'
	| 'verkeerdeWaarde'
	| 'geenHalfjaar'
	| 'overlapt'
	| 'sluitNietAan'
	| 'buitenBereik'
	| 'grensVolgorde'
	| 'drempelKloptNiet'
	| 'maximumKloptNiet'
	| 'maximumAndereFormule';

export interface Normfout {
	/** Pad in de tabel, zoals `waarden.normGehuwden`; leeg voor de tabel als geheel. */
	readonly veld: string;
	readonly code: Normfoutcode;
	/** Bedragen in kale notatie, dagen als 'JJJJ-MM-DD'. */
	readonly gegevens?: Readonly<Record<string, string>>;
}

export type Keuring =
	| { readonly gelukt: true; readonly tabel: NormtabelLineair }
	| { readonly gelukt: false; readonly fouten: readonly Normfout[] };

/**
 * Waar de tabel vandaan komt. `nieuw`: zij moet direct aansluiten op de laatste tabel, of op een eigen tabel. `dossier`: zij
 * reist mee met een dossier, en dan mag er inmiddels een officiele tabel voor dat halfjaar zijn.
 */
export type Plaats = 'nieuw' | 'dossier';

/** Langer is geen bedrag; rekenen met een getal van een miljoen cijfers houdt de pagina vast. */
const LANGSTE_GETAL = 20;

/** Cijfers achter de komma. Meer staan er in geen regeling, en dan is vaak een punt voor duizendtallen bedoeld. */
const MEESTE_DECIMALEN = { euro: 2, procent: 3 } as const;
/** Twaalf keer 108% van een bedrag in centen, niet afgerond. */
const DECIMALEN_DREMPEL = 4;

/** Geen ander bedrag volgt hieruit: een tikfout moet aan het verschil met het vorige halfjaar te zien zijn. */
const NIET_NAGEREKEND: readonly NormSleutelLineair[] = [
	'zorgpercentage',
	'afbouwpercentageHuurEenpersoons',
	'afbouwpercentageHuurMeerpersoons',
	'minimumInkomensijkpuntEenpersoons',
	'minimumInkomensijkpuntMeerpersoons',
	'normhuurEenpersoons',
	'normhuurMeerpersoons',
	'kwaliteitskortingsgrens',
	'aftoppingsgrens',
	'inkomensgrensLid7Alleenstaand',
	'inkomensgrensLid7Meerpersoons',
	'normInrichtingAlleenstaand',
	'normInrichtingGehuwd',
	'normPensioengerechtigdAlleenstaand',
	'normPensioengerechtigdGehuwd'
];

/**
 * Keurt een onbekende waarde als normtabel. Elke norm krijgt de herkomst `gebruiker`. Gooit nooit.
 * @param officieel de tabellen van deze versie, oudste eerst
 * @param eigen een eigen tabel die al is gekeurd, en waar deze op mag aansluiten
 */
export function keurNormtabel(
	inhoud: unknown,
	plaats: Plaats = 'nieuw',
	officieel: readonly Normtabel[] = NORMTABELLEN,
	eigen: Normtabel | null = null
): Keuring {
	const mis = (fouten: readonly Normfout[]): Keuring => ({ gelukt: false, fouten });
	// Een ander bestand mist elk veld: dan zegt een fout genoeg.
	if (typeof inhoud !== 'object' || inhoud === null || !Object.hasOwn(inhoud, 'waarden')) {
		return mis([{ veld: '', code: 'geenTabel' }]);
	}
	const gelezen = v.safeParse(lineairSchema, inhoud);
	if (!gelezen.success) return mis(alsFouten(gelezen.issues));
	const tabel: NormtabelLineair = gelezen.output;
	const periode = periodefouten(tabel, plaats, officieel, eigen);
	const vorige = officieel
		.filter(isLineair)
		.toReversed()
		.find(({ totEnMet }) => totEnMet < tabel.vanaf);
	if (periode.length > 0 || !vorige) return mis(periode);
	const vorm = [...regelfouten(tabel, vorige), ...bedragfouten(tabel, vorige)];
	// Met een verkeerd bedrag klopt ook het maximum niet; dat zegt dan niets nieuws.
	const fouten = vorm.length > 0 ? vorm : samenhang(tabel);
	return fouten.length > 0 ? mis(fouten) : { gelukt: true, tabel: alsEigen(tabel) };
}

/** Het halfjaar na een ander: '2027-1' na '2026-2'. */
export function volgendHalfjaar(id: string): Pick<Normtabel, 'id' | 'vanaf' | 'totEnMet'> {
	const [jaar = '', helft] = id.split('-');
	return helft === '1' ? halfjaar(`${jaar}-2`) : halfjaar(`${Number(jaar) + 1}-1`);
}

function halfjaar(id: string): Pick<Normtabel, 'id' | 'vanaf' | 'totEnMet'> {
	const [jaar = '', helft] = id.split('-');
	const [van, tot] = helft === '1' ? ['01-01', '06-30'] : ['07-01', '12-31'];
	return { id, vanaf: `${jaar}-${van}`, totEnMet: `${jaar}-${tot}` };
}

type Melding = v.InferIssue<typeof lineairSchema>;

function alsFouten(meldingen: readonly Melding[]): readonly Normfout[] {
	const fouten = meldingen.map((melding): Normfout => {
		const veld = v.getDotPath(melding) ?? '';
		const code = codeVan(melding, veld);
		return code === 'geenGetal' ? geenGetal(veld) : { veld, code };
	});
	// Een andere formule heeft ook andere normen: dan is dat de enige fout die iets zegt.
	const andere = fouten.find(({ code }) => code === 'andereFormule');
	return andere ? [andere] : fouten;
}

/** Hoe een goed getal eruitziet, hangt af van wat het is. */
const geenGetal = (veld: string): Normfout => ({
	veld,
	code: 'geenGetal',
	gegevens: { soort: soortVan(veld.split('.')[1]) }
});

const EENHEDEN = new Map<string, Eenheid>(Object.entries({ ...EENHEID_ALTIJD, ...EENHEID_LINEAIR }));
const soortVan = (sleutel = ''): keyof typeof MEESTE_DECIMALEN =>
	EENHEDEN.get(sleutel) === 'procent' ? 'procent' : 'euro';

function codeVan({ expected, received }: Melding, veld: string): Normfoutcode {
	if (expected === 'never') return veld.startsWith('waarden.') ? 'onbekendeNorm' : 'onbekendVeld';
	if (received === 'undefined') return 'ontbreekt';
	if (veld === 'regels.formule') return 'andereFormule';
	if (veld.startsWith('regels.')) return 'andereRegel';
	return veld.endsWith('.waarde') ? 'geenGetal' : 'verkeerdeWaarde';
}

/** Een andere lezing van de wet hoort bij een nieuwe versie van het programma, niet bij een tabel. */
const regelfouten = ({ regels }: NormtabelLineair, laatste: NormtabelLineair): Normfout[] =>
	(Object.keys(regels) as (keyof typeof regels)[])
		.filter((regel) => JSON.stringify(regels[regel]) !== JSON.stringify(laatste.regels[regel]))
		.map((regel) => ({ veld: `regels.${regel}`, code: 'andereRegel' }));

function periodefouten(
	{ id, vanaf, totEnMet }: Normtabel,
	plaats: Plaats,
	officieel: readonly Normtabel[],
	eigen: Normtabel | null
): Normfout[] {
	const hoort = halfjaar(id);
	if (vanaf !== hoort.vanaf) return [{ veld: 'vanaf', code: 'geenHalfjaar', gegevens: hoort }];
	if (totEnMet !== hoort.totEnMet) return [{ veld: 'totEnMet', code: 'geenHalfjaar', gegevens: hoort }];
	const eersteLineaire = officieel.find(isLineair);
	const [laatste, eerder] = [officieel.at(-1), plaats === 'dossier' ? eersteLineaire : officieel.at(-1)];
	if (!eerder || vanaf <= eerder.totEnMet) {
		return [{ veld: 'vanaf', code: 'overlapt', gegevens: { gegeven: laatste?.totEnMet ?? '' } }];
	}
	if (plaats === 'dossier') return [];
	const voorganger = [laatste, eigen].some((een) => een && volgendHalfjaar(een.id).id === id);
	const gegevens = laatste && volgendHalfjaar(laatste.id);
	return voorganger || !gegevens ? [] : [{ veld: 'vanaf', code: 'sluitNietAan', gegevens }];
}

/** Een bedrag dat meer dan verdubbelt of halveert is een komma op de verkeerde plaats. */
function bedragfouten({ waarden }: NormtabelLineair, laatste: NormtabelLineair): Normfout[] {
	const grenzen = (sleutel: NormSleutelLineair): readonly [string, string] =>
		NIET_NAGEREKEND.includes(sleutel) ? ['0.85', '1.15'] : ['0.5', '2'];
	return (Object.keys(waarden) as NormSleutelLineair[]).flatMap((sleutel): Normfout[] => {
		const veld = `waarden.${sleutel}`;
		const { waarde } = waarden[sleutel];
		if (waarde.length > LANGSTE_GETAL) return [geenGetal(veld)];
		const hooguit = sleutel === 'drempelinkomen' ? DECIMALEN_DREMPEL : MEESTE_DECIMALEN[soortVan(sleutel)];
		if ((waarde.split('.')[1] ?? '').length > hooguit) {
			return [{ veld, code: 'teVeelDecimalen', gegevens: { hooguit: String(hooguit) } }];
		}
		const oud = Getal.lees(laatste.waarden[sleutel].waarde);
		const [laag, hoog] = grenzen(sleutel).map((maal) => oud.maal(Getal.lees(maal)));
		const nieuw = Getal.lees(waarde);
		if (!laag || !hoog || (nieuw.vergelijk(laag) >= 0 && nieuw.vergelijk(hoog) <= 0)) return [];
		const gegevens = { vorig: laatste.waarden[sleutel].waarde, laagste: laag.exact(), hoogste: hoog.exact() };
		return [{ veld, code: 'buitenBereik', gegevens }];
	});
}

function samenhang(tabel: NormtabelLineair): readonly Normfout[] {
	const { waarden } = tabel;
	const norm = (sleutel: NormSleutelLineair) => Getal.lees(waarden[sleutel].waarde);
	const fouten: Normfout[] = [];
	const grenzen = ['kwaliteitskortingsgrens', 'aftoppingsgrens', 'maximaleHuurgrens'] as const;
	for (const [index, grens] of grenzen.entries()) {
		const vorige = grenzen[index - 1];
		if (vorige && norm(grens).vergelijk(norm(vorige)) <= 0) {
			fouten.push({ veld: `waarden.${grens}`, code: 'grensVolgorde', gegevens: { vorige } });
		}
	}
	const nagerekend = drempelUit(waarden.minimumloonJanuari.waarde);
	if (Getal.lees(nagerekend).vergelijk(norm('drempelinkomen')) !== 0) {
		const gegevens = { nagerekend };
		fouten.push({ veld: 'waarden.drempelinkomen', code: 'drempelKloptNiet', gegevens });
	}
	return fouten.length > 0 ? fouten : maximumfouten(tabel);
}

/**
 * Kloppen de maxima zonder kinderen wel en die met kinderen geen van beide, dan is het kindgebonden budget anders: de
 * formule ervan staat in deze versie vast.
 */
function maximumfouten(tabel: NormtabelLineair): readonly Normfout[] {
	const mis = rekenMaximaNa(tabel).filter(({ gedrukt, nagerekend }) => gedrukt !== nagerekend);
	const metKinderen = ['maximumAlleenstaandeOuder', 'maximumGehuwdMetKinderen'];
	const alleenKinderen = mis.length === 2 && mis.every(({ norm }) => metKinderen.includes(norm));
	return mis.map(({ norm, gedrukt, nagerekend }) => ({
		veld: `waarden.${norm}`,
		code: alleenKinderen ? 'maximumAndereFormule' : 'maximumKloptNiet',
		gegevens: { gedrukt, nagerekend }
	}));
}

function alsEigen(tabel: NormtabelLineair): NormtabelLineair {
	const ingevuld = Object.entries(tabel.waarden).map(
		([sleutel, norm]) => [sleutel, { ...norm, herkomst: 'gebruiker' }] as const
	);
	const waarden = Object.fromEntries(ingevuld) as NormtabelLineair['waarden'];
	return { ...tabel, waarden };
}
