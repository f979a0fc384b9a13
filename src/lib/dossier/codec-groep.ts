import {
	eigen,
	hoogste,
	isLeeg,
	nietsOf,
	type Codec,
	type EenCodec,
	type Schermen,
	type Velden,
	type Waarden
} from './codec.ts';
import { NIEUWSTE, VERSIES, type Plek } from './plek.ts';

/* Codecs die uit velden bestaan: groepen, groepen die er soms zijn, en groepen in soorten. */

/** Een groep die er moet staan. Een onbekende sleutel erin is een fout. */
export function item<const R extends Velden>(velden: R): Codec<Waarden<R>, Schermen<R>> {
	const alle = Object.entries(velden);
	const inBestand = alle.filter(([, veld]) => !veld.alleenScherm);
	const scherm = (doe: (veld: EenCodec, naam: string) => unknown) =>
		Object.fromEntries(alle.map(([naam, veld]) => [naam, doe(veld, naam)])) as Schermen<R>;
	const waarden = (doe: (veld: EenCodec, naam: string) => unknown) =>
		Object.fromEntries(inBestand.map(([naam, veld]) => [naam, doe(veld, naam)])) as Waarden<R>;
	const van = (groep: object, naam: string): unknown => Reflect.get(groep, naam);

	const ontvang = (inhoud: unknown, plek: Plek): Waarden<R> => {
		if (typeof inhoud !== 'object' || inhoud === null || Array.isArray(inhoud)) {
			plek.fout('geenGroep');
			return ontvang({}, plek.stil());
		}
		const bekend = new Set<string>();
		const gelezen = waarden((veld, naam) => {
			const elders = veld.elders?.versies.includes(plek.versie) ? veld.elders : null;
			const sleutel = elders ? elders.naam : naam;
			if (sleutel === null) return elders?.ontvang(null, plek);
			bekend.add(sleutel);
			return (elders ?? veld).ontvang(eigen(inhoud, sleutel), plek.veld(sleutel));
		});
		const onbekend = Object.keys(inhoud).find((sleutel) => !bekend.has(sleutel));
		if (onbekend !== undefined) plek.veld(onbekend).fout('onbekendVeld');
		return gelezen;
	};

	return {
		leeg: () => scherm((veld) => veld.leeg()),
		ontvang,
		toon: (waarde) => scherm((veld, naam) => veld.toon(van(waarde, naam))),
		lees: (getypt, plek) => waarden((veld, naam) => veld.lees(van(getypt, naam), plek.veld(naam))),
		schrijf: (waarde, versie) =>
			Object.fromEntries(
				inBestand.flatMap(([naam, veld]) => {
					if (veld.weggelaten?.(van(waarde, naam))) return [];
					const elders = veld.elders?.versies.includes(versie) ? veld.elders : null;
					if (!elders) return [[naam, veld.schrijf(van(waarde, naam), versie)]];
					return elders.naam === null ? [] : [[elders.naam, elders.schrijf(van(waarde, naam))]];
				})
			),
		versie: (waarde) =>
			hoogste(
				inBestand.map(([naam, veld]) =>
					veld.elders?.past(van(waarde, naam)) === false
						? (VERSIES.find((versie) => !veld.elders?.versies.includes(versie)) ?? NIEUWSTE)
						: veld.versie(van(waarde, naam))
				)
			),
		herstel: (bewaard) =>
			scherm((veld, naam) =>
				typeof bewaard === 'object' && bewaard !== null ? veld.herstel(eigen(bewaard, naam)) : veld.leeg()
			),
		namen: () => inBestand.flatMap(([naam, veld]) => veld.namen().map((rest) => `.${naam}${rest}`))
	};
}

/** Een groep die mag ontbreken: dan gelden van alle velden de standaardwaarden. */
export function groep<const R extends Velden>(velden: R): Codec<Waarden<R>, Schermen<R>> {
	const kern = item(velden);
	return { ...kern, ontvang: (inhoud, plek) => kern.ontvang(inhoud ?? {}, plek) };
}

/** Op het scherm een vraag met ja of nee; alleen bij ja tellen de velden, en staat de groep in het bestand. */
export function mits<const N extends string, const R extends Velden>(
	vraag: N,
	velden: R
): Codec<Waarden<R> | null, Record<N, boolean> & Schermen<R>> {
	const kern = item(velden);
	const met = (ja: boolean, scherm: Schermen<R>) => ({
		...({ [vraag]: ja } as Record<N, boolean>),
		...scherm
	});
	return {
		...nietsOf(kern),
		leeg: () => met(false, kern.leeg()),
		toon: (waarde) => (waarde === null ? met(false, kern.leeg()) : met(true, kern.toon(waarde))),
		lees: (getypt, plek) => (getypt[vraag] ? kern.lees(getypt, plek) : null),
		herstel: (bewaard) =>
			met(
				typeof bewaard === 'object' && bewaard !== null && eigen(bewaard, vraag) === true,
				kern.herstel(bewaard)
			)
	};
}

/** Een groep die er niet hoeft te zijn; op het scherm zegt `geen` dat zij er niet is. */
export const ofGeen = <W, S extends object>(veld: Codec<W, S>): Codec<W | null, S & { geen: boolean }> => ({
	...nietsOf(veld),
	leeg: () => ({ ...veld.leeg(), geen: false }),
	toon: (waarde) =>
		waarde === null ? { ...veld.leeg(), geen: true } : { ...veld.toon(waarde), geen: false },
	lees: (getypt, plek) => (getypt.geen ? null : veld.lees(getypt, plek)),
	herstel: (bewaard) => ({
		...veld.herstel(bewaard),
		geen: typeof bewaard === 'object' && bewaard !== null && eigen(bewaard, 'geen') === true
	})
});

/** Op het scherm altijd zichtbaar; zonder een ingevuld veld onder `waarin` is er niets opgegeven. */
export function mitsGevuld<const N extends string, const R extends Velden>(
	waarin: N & keyof R,
	velden: R
): Codec<Waarden<R> | null, Schermen<R>> {
	const kern = item(velden);
	return {
		...nietsOf(kern),
		leeg: () => kern.leeg(),
		toon: (waarde) => (waarde === null ? kern.leeg() : kern.toon(waarde)),
		lees: (getypt, plek) =>
			Object.values(getypt[waarin] as object).every(isLeeg) ? null : kern.lees(getypt, plek),
		herstel: (bewaard) => kern.herstel(bewaard)
	};
}

/** Een groep waarvan het scherm alleen bewaart wat gekozen is. */
export const gedeeltelijk = <W, S extends object>(veld: Codec<W, S>): Codec<W, Partial<S>> => ({
	...veld,
	leeg: () => ({}),
	lees: (getypt, plek) => veld.lees({ ...veld.leeg(), ...getypt }, plek),
	herstel: (bewaard) => {
		if (typeof bewaard !== 'object' || bewaard === null) return {};
		const gekozen = Object.entries(veld.herstel(bewaard)).filter(([naam]) => Object.hasOwn(bewaard, naam));
		return Object.fromEntries(gekozen) as Partial<S>;
	}
});

type Takken = Readonly<Record<string, Velden>>;
type Doorsnede<U> = (U extends unknown ? (deel: U) => void : never) extends (deel: infer D) => void
	? D
	: never;
type Takwaarde<T extends Takken> = {
	[S in keyof T & string]: { readonly soort: S } & Waarden<T[S]>;
}[keyof T & string];
type Takscherm<T extends Takken> = { soort: (keyof T & string) | '' } & Doorsnede<
	{ [S in keyof T]: Schermen<T[S]> }[keyof T]
>;

/** Een groep waarvan `soort` zegt welke velden erin staan; op het scherm staan ze er alle. Leeg is de eerste soort. */
export function variant<const T extends Takken>(takken: T): Codec<Takwaarde<T>, Takscherm<T>> {
	const items = new Map(Object.entries(takken).map(([soort, velden]) => [soort, item(velden)]));
	const [eerste = ''] = items.keys();
	const tak = (soort: unknown) => items.get(typeof soort === 'string' && items.has(soort) ? soort : eerste);
	const waarde = (soort: unknown, velden: unknown) =>
		({ soort: items.has(String(soort)) ? soort : eerste, ...(velden as object) }) as Takwaarde<T>;
	const scherm = (soort: unknown, doe: (kern: EenCodec, soort: string) => unknown) =>
		Object.assign(
			{ soort: items.has(String(soort)) ? soort : '' },
			...[...items].map(([naam, kern]) => doe(kern, naam))
		) as Takscherm<T>;
	const soortVan = (deel: object): unknown => eigen(deel, 'soort');
	return {
		leeg: () => scherm('', (kern) => kern.leeg()),
		ontvang(inhoud, plek) {
			const isGroep = typeof inhoud === 'object' && inhoud !== null;
			const { soort = null, ...rest }: { soort?: unknown } = isGroep ? inhoud : {};
			const bekend = typeof soort === 'string' && items.has(soort);
			if (!bekend) {
				(isGroep ? plek.veld('soort') : plek).fout('geenKeuze', { gegeven: [...items.keys()].join(', ') });
			}
			return waarde(soort, tak(soort)?.ontvang(rest, bekend ? plek : plek.stil()));
		},
		toon: (gegeven) =>
			scherm(gegeven.soort, (kern, soort) => (soort === gegeven.soort ? kern.toon(gegeven) : kern.leeg())),
		lees: (getypt, plek) => waarde(soortVan(getypt), tak(soortVan(getypt))?.lees(getypt, plek)),
		schrijf: (gegeven, versie) => ({
			soort: gegeven.soort,
			...(tak(gegeven.soort)?.schrijf(gegeven, versie) as object)
		}),
		versie: (gegeven) => tak(gegeven.soort)?.versie(gegeven) ?? 1,
		herstel: (bewaard) =>
			scherm(typeof bewaard === 'object' && bewaard !== null ? soortVan(bewaard) : '', (kern) =>
				kern.herstel(bewaard)
			),
		namen: () => ['.soort', ...[...items.values()].flatMap((kern) => kern.namen())]
	};
}
