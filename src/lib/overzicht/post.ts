/*
 * Vragen en antwoorden tussen een pagina en een werker. Wat erover gaat zijn gewone waarden, en elke vraag krijgt een antwoord:
 * ook als het misgaat.
 */

/** Wat een poort is: van een MessagePort, een Worker of de werker zelf. */
export interface Poort {
	postMessage: (bericht: unknown) => void;
	addEventListener: (soort: 'message', doe: (bericht: { readonly data: unknown }) => void) => void;
}

/** De handelingen van een werker: een waarde in, een waarde uit. */
type Handelingen<H> = { readonly [Naam in keyof H]: (deel: never) => unknown };

type Deel<T> = T extends (deel: infer D) => unknown ? D : never;
type Antwoord<T> = T extends (deel: never) => infer A ? Awaited<A> : never;

interface Vraag {
	readonly nummer: number;
	readonly naam: string;
	readonly deel: unknown;
}
type Reactie =
	{ readonly nummer: number; readonly waarde: unknown } | { readonly nummer: number; readonly fout: string };

/** In een werker: beantwoordt elke vraag met de handeling die zo heet. */
export function beantwoord<H extends Handelingen<H>>(poort: Poort, handelingen: H): void {
	const perNaam: Readonly<Record<string, (deel: never) => unknown>> = handelingen;
	poort.addEventListener('message', ({ data }) => {
		const { nummer, naam, deel } = data as Vraag;
		const handeling = perNaam[naam] as (deel: unknown) => unknown;
		void Promise.resolve()
			.then(() => handeling(deel))
			.then(
				(waarde) => poort.postMessage({ nummer, waarde } satisfies Reactie),
				(fout: unknown) => poort.postMessage({ nummer, fout: String(fout) } satisfies Reactie)
			);
	});
}

/** Aan de kant van de pagina. */
export interface Verbinding<H> {
	/** @throws Error als de handeling dat deed, of als de werker zelf niet (meer) werkt */
	readonly vraag: <Naam extends keyof H & string>(
		naam: Naam,
		deel: Deel<H[Naam]>
	) => Promise<Antwoord<H[Naam]>>;
	/** De werker werkt niet: wie op antwoord wacht hoort dat. */
	readonly breek: (reden: string) => void;
}

/**
 * @param hoor wat de werker uit zichzelf zegt
 */
export function verbind<H extends Handelingen<H>>(
	poort: Poort,
	hoor: (bericht: unknown) => void
): Verbinding<H> {
	const wachtend = new Map<number, { klaar: (waarde: unknown) => void; mislukt: (fout: Error) => void }>();
	let laatste = 0;
	let gebroken: string | null = null;
	poort.addEventListener('message', ({ data }) => {
		const reactie = data as Partial<Record<'nummer' | 'waarde' | 'fout', unknown>>;
		if (typeof reactie.nummer !== 'number') return hoor(data);
		const { klaar, mislukt } = wachtend.get(reactie.nummer) ?? {};
		wachtend.delete(reactie.nummer);
		if ('fout' in reactie) mislukt?.(new Error(String(reactie.fout)));
		else klaar?.(reactie.waarde);
	});
	return {
		vraag: (naam, deel) =>
			new Promise((klaar, mislukt) => {
				if (gebroken !== null) return mislukt(new Error(gebroken));
				laatste += 1;
				wachtend.set(laatste, { klaar: klaar as (waarde: unknown) => void, mislukt });
				poort.postMessage({ nummer: laatste, naam, deel } satisfies Vraag);
			}),
		breek(reden) {
			gebroken = reden;
			for (const { mislukt } of wachtend.values()) mislukt(new Error(reden));
			wachtend.clear();
		}
	};
}
