import { alsBedrag, leesBedragtekst, toonBedrag, type Bedrag } from '../getal/bedragtekst.ts';
import { isDatum, maakDatum, type Datum } from '../tijd/datum.ts';
import { leesDatumtekst, mistJaar, toonGetypt } from '../tijd/datumtekst.ts';
import { gelijk, los, optioneel, type Codec } from './codec.ts';
import { groep } from './codec-groep.ts';
import type { Plek } from './plek.ts';
import { isHeleTekst, TEKENS } from './grenzen.ts';
import type { Foutcode } from './veldfout.ts';

/* De soorten velden waar een dossier uit bestaat: hoe elk in een bestand staat en hoe iemand het typt. */

const isTekst = (inhoud: unknown): inhoud is string =>
	typeof inhoud === 'string' && inhoud.length <= TEKENS && isHeleTekst(inhoud);
const alsTekst = (bewaard: unknown): string => (typeof bewaard === 'string' ? bewaard : '');

/** Tekst zoals getypt, zonder ruimte eromheen. */
const getypteTekst = <W>(
	ontvang: (inhoud: unknown, plek: Plek) => W,
	toon: (waarde: W) => string,
	lees: (getypt: string, plek: Plek) => unknown = (getypt) => getypt.trim()
): Codec<W, string> =>
	los({
		leeg: () => '',
		ontvang,
		toon,
		lees: (getypt, plek) => ontvang(lees(getypt, plek), plek),
		herstel: alsTekst
	});

function ontvangTekst(inhoud: unknown, plek: Plek): string {
	if (isTekst(inhoud)) return inhoud;
	plek.fout('geenTekst');
	return '';
}
export const tekst = getypteTekst(ontvangTekst, (waarde) => waarde);

/** Tekst die aan een eis voldoet. */
export const tekstMet = (
	klopt: (tekst: string) => boolean,
	code: Foutcode,
	geenTekst: Foutcode = 'geenTekst'
): Codec<string, string> =>
	getypteTekst(
		(inhoud, plek) => {
			if (isTekst(inhoud) && klopt(inhoud)) return inhoud;
			plek.fout(isTekst(inhoud) ? code : geenTekst);
			return '';
		},
		(waarde) => waarde
	);

/** De id van een inkomen, zoals andere velden ernaar verwijzen. */
export const verwijzing = gelijk<string>({ leeg: () => '', ontvang: ontvangTekst, herstel: alsTekst });

/** De id van het inkomen zelf. */
export const id = gelijk<string>({
	leeg: () => '',
	ontvang(inhoud, plek) {
		const kaal = typeof inhoud === 'string' ? inhoud.trim() : '';
		if (kaal === '') plek.fout('verplicht');
		else if (kaal.length > 60 || !isHeleTekst(kaal)) plek.fout('geenTekst');
		return kaal;
	},
	herstel: alsTekst
});

/** Een getypt bedrag als kale notatie. Wat twee dingen kan betekenen, is een fout die beide noemt. */
function leesBedrag(getypt: string, plek: Plek): unknown {
	const gelezen = leesBedragtekst(getypt);
	switch (gelezen.soort) {
		case 'leeg':
			return null;
		case 'bedrag':
			return gelezen.kaal;
		case 'onduidelijk': {
			const [een, ander] = gelezen.mogelijk;
			plek.fout('bedragOnduidelijk', { een, ander });
			return een;
		}
		case 'geenBedrag':
			return getypt;
		default:
			return gelezen satisfies never;
	}
}

/** Een eis aan een bedrag; de eerste die niet klopt is de fout. */
type Eis = readonly [patroon: RegExp, code: Foutcode];
const BEDRAG: readonly Eis[] = [
	[/^-?\d+(\.\d{1,2})?$/, 'geenBedrag'],
	[/^-?0{0,12}\d{1,7}(\.\d+)?$/, 'bedragTeHoog']
];
const bedragMet = (eisen: readonly Eis[], lees = leesBedrag): Codec<Bedrag, string> =>
	getypteTekst(
		(inhoud, plek) => {
			const kaal = typeof inhoud === 'string' ? inhoud : '';
			const mis = eisen.find(([patroon]) => !patroon.test(kaal));
			if (mis) plek.fout(mis[1]);
			return alsBedrag(mis ? '0' : kaal);
		},
		toonBedrag,
		lees
	);

/** Kale notatie in euro, hooguit twee decimalen en zeven cijfers voor de punt: "1250.50". Mag onder nul. */
export const bedragOfMin = bedragMet(BEDRAG);
/** Als `bedragOfMin`, maar niet onder nul. */
export const bedrag = bedragMet([...BEDRAG, [/^[^-]|^-[0.]+$/, 'bedragNegatief']]);
/** "0,198": met een nul ervoor zijn drie of vier decimalen geen twijfelgeval. */
function leesVierDecimalen(getypt: string, plek: Plek): unknown {
	const [, decimalen] = /^0[,.](\d{3,4})$/.exec(getypt.trim()) ?? [];
	return decimalen === undefined ? leesBedrag(getypt, plek) : `0.${decimalen}`;
}

/** Een getal met vier decimalen: een woonlandfactor "0.75", of een normbedrag "0.198" per kilometer. */
export const vierDecimalen = bedragMet([[/^\d{1,7}(\.\d{1,4})?$/, 'geenBedrag']], leesVierDecimalen);

function datumfout(getypt: string): Foutcode {
	if (getypt.trim() === '') return 'datumLeeg';
	return mistJaar(getypt) ? 'datumZonderJaar' : 'geenDatum';
}

/** Een bestaande dag: "2026-07-14", getypt als 14-7-2026. */
export const datum: Codec<Datum, string> = getypteTekst(
	(inhoud, plek) => {
		if (typeof inhoud === 'string' && isDatum(inhoud)) return inhoud;
		plek.fout(typeof inhoud === 'string' ? datumfout(inhoud) : 'geenDatum');
		return maakDatum(2000, 1, 1);
	},
	toonGetypt,
	(getypt) => leesDatumtekst(getypt) ?? getypt
);

/** Als `datum`, maar op elke dag waar `klopt` nee op zegt de fout met deze code. */
export const datumMet = (
	klopt: (dag: Datum) => boolean,
	code: Foutcode,
	gegevens: Readonly<Record<string, string>>
): Codec<Datum, string> => {
	const ontvang = (inhoud: unknown, plek: Plek): Datum => {
		const vooraf = plek.fouten.length;
		const dag = datum.ontvang(inhoud, plek);
		if (plek.fouten.length === vooraf && !klopt(dag)) plek.fout(code, gegevens);
		return dag;
	};
	return { ...datum, ontvang, lees: (getypt, plek) => ontvang(leesDatumtekst(getypt) ?? getypt, plek) };
};

/** Een maand: "2009-02", getypt als 2-2009 of februari 2009. */
export const maand: Codec<string, string> = getypteTekst(
	(inhoud, plek) => {
		if (typeof inhoud === 'string' && isDatum(`${inhoud}-01`)) return inhoud;
		plek.fout('geenMaand');
		return '2000-01';
	},
	(waarde) => `${String(Number(waarde.slice(5)))}-${waarde.slice(0, 4)}`,
	(getypt) => {
		const kaal = getypt.trim();
		return (leesDatumtekst(`1-${kaal}`) ?? leesDatumtekst(`1 ${kaal}`))?.slice(0, 7) ?? getypt;
	}
);

/** Een vinkje. */
export const jaNee = gelijk<boolean>({
	leeg: () => false,
	ontvang(inhoud, plek) {
		if (typeof inhoud !== 'boolean') plek.fout('geenJaNee');
		return inhoud === true;
	},
	herstel: (bewaard) => bewaard === true
});

/** Een vraag met ja of nee, die nog open kan staan. */
export const jaNeeVraag = los<boolean, 'ja' | 'nee' | ''>({
	leeg: () => '',
	ontvang: (inhoud, plek) => jaNee.ontvang(inhoud, plek),
	toon: (waarde) => (waarde ? 'ja' : 'nee'),
	lees: (getypt) => getypt === 'ja',
	herstel: (bewaard) => (bewaard === 'ja' || bewaard === 'nee' ? bewaard : '')
});

type Keuzes = readonly [string, ...string[]];

function ontvangKeuze<const K extends Keuzes>(opties: K, inhoud: unknown, plek: Plek): K[number] {
	const gevonden = opties.find((optie): optie is K[number] => optie === inhoud);
	if (gevonden === undefined) plek.fout('geenKeuze', { gegeven: opties.join(', ') });
	return gevonden ?? opties[0];
}

/** Een van deze antwoorden; op het scherm is er eerst geen gekozen. */
export const keuze = <const K extends Keuzes>(opties: K): Codec<K[number], K[number] | ''> =>
	los<K[number], K[number] | ''>({
		leeg: () => '',
		ontvang: (inhoud, plek) => ontvangKeuze(opties, inhoud, plek),
		toon: (waarde) => waarde,
		lees: (gekozen, plek) => ontvangKeuze(opties, gekozen, plek),
		herstel: (bewaard) => opties.find((optie) => optie === bewaard) ?? ''
	});

/** Een van deze antwoorden; op het scherm is er altijd een gekozen, eerst deze. */
export const gekozen = <const K extends Keuzes>(
	opties: K,
	eerst: NoInfer<K[number]>
): Codec<K[number], K[number]> =>
	gelijk({
		leeg: () => eerst,
		ontvang: (inhoud, plek) => ontvangKeuze(opties, inhoud, plek),
		herstel: (bewaard) => opties.find((optie) => optie === bewaard) ?? eerst
	});

/** Een heel getal; op het scherm mag er een punt in staan ("1.200"). */
export const aantal = (hoogste: number, laagste = 0): Codec<number, string> =>
	getypteTekst(
		(inhoud, plek) => {
			const getal = ontvangGeheel(inhoud, plek);
			const past = getal >= laagste && getal <= hoogste;
			if (!past) plek.fout('aantalBuitenBereik', { gegeven: `${laagste} tot en met ${hoogste}` });
			return past ? getal : laagste;
		},
		String,
		(getypt) => {
			const kaal = getypt.trim().replace(/\.(?=\d{3}$)/, '');
			return /^\d{1,9}$/.test(kaal) ? Number(kaal) : getypt;
		}
	);

export const jaartal: Codec<number, string> = getypteTekst(ontvangGeheel, String, (getypt) =>
	/^\d{4}$/.test(getypt.trim()) ? Number(getypt) : getypt
);

function ontvangGeheel(inhoud: unknown, plek: Plek): number {
	if (typeof inhoud === 'number' && Number.isInteger(inhoud)) return inhoud;
	plek.fout('geenGeheelGetal');
	return 0;
}

/** Bedragen die elk mogen ontbreken. */
export const bedragen = <const N extends string>(namen: readonly N[]) =>
	groep(perNaam(namen, optioneel(bedrag)));

/** Hetzelfde veld onder elk van deze namen. */
export const perNaam = <const N extends string, C>(namen: readonly N[], veld: C): Readonly<Record<N, C>> =>
	Object.fromEntries(namen.map((naam) => [naam, veld])) as Record<N, C>;
