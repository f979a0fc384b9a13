import { MAX_BYTES } from '../dossier/lees.ts';
import { keurMeegereisd } from '../dossier/lees-normtabel.ts';
import type { Gelezen, Veldfout } from '../dossier/veldfout.ts';
import { bestandsfouten } from '../invoer/bestandsfouten.ts';
import { EXTRA_BYTES, isKluisbestand } from '../kluis/indeling.ts';
import { maakSlot, type Slot } from '../kluis/kluis.ts';
import type { Normtabel } from '../normen/typen.ts';
import { regelteksten } from '../teksten/overzicht/regel.ts';
import type { Datum } from '../tijd/datum.ts';
import { leesDossierbytes } from '../verslag/lees-dossierbytes.ts';
import { herbereken, maakRegel } from './herbereken.ts';
import { nieuweInhoud, type Nu } from './nieuw-bestand.ts';
import type { Regel } from './regel.ts';
import type { Inhoud, Stuk } from './stuk.ts';

/** Een bestand dat iemand koos. */
export interface Gekozen {
	/** De naam, met de map waar het in staat. */
	readonly bestand: string;
	readonly blob: Blob;
}

/** Waarvoor gerekend wordt. */
export interface Rekendag {
	readonly dag: Datum;
	/** Een eigen normtabel voor een dag zonder officiele normen. */
	readonly tabel: Normtabel | null;
}

/** Wat er van het werk klaar is. */
export interface Voortgang {
	readonly regels: readonly Regel[];
	readonly klaar: number;
}

/** Een dossier uit de lijst. */
export interface Voorwerkblad {
	readonly inhoud: Inhoud;
	/** Het staat zo nog in geen bestand. */
	readonly herberekend: boolean;
}

/** Hoe het afliep. */
export interface Afloop {
	/** Iemand brak het af: wat klaar is blijft staan. */
	readonly gestopt: boolean;
	/** De bestanden waar nog een wachtzin voor nodig is. */
	readonly opSlot: readonly string[];
}

/** Zoveel rijen gaan er in een bericht; de pagina blijft zo vlot. */
const IN_EEN_BERICHT = 25;
/** Zo lang werkt de werker door voordat hij hoort of hij moet stoppen (milliseconden). */
const BEURT = 40;

/** Zoveel zinnen over wat er mis is met een bestand passen in een rij. */
const MEESTE_ZINNEN = 2;

/** Laat de werker even luisteren naar wat er binnenkomt. */
export type Adempauze = () => Promise<void>;

/** De dossiers die open zijn. Leest en rekent in beurten, en vertelt ondertussen wat er klaar is. */
export class Lijst {
	readonly #stukken = new Map<number, Stuk>();
	readonly #ids = new Map<string, number>();
	readonly #dicht = new Map<string, Uint8Array>();
	/** Ook na weghalen krijgt een ander bestand een ander id. */
	#laatsteId = 0;
	#slot: Slot | null = null;
	/** Nieuw werk stopt het oude. */
	#werk = 0;
	readonly #zeg: (voortgang: Voortgang) => void;
	readonly #adempauze: Adempauze;

	constructor(zeg: (voortgang: Voortgang) => void, adempauze: Adempauze) {
		this.#zeg = zeg;
		this.#adempauze = adempauze;
	}

	/** Leest bestanden en rekent ze uit. Een bestand met dezelfde naam komt in de plaats van wat er stond. */
	open({ gekozen, ...wanneer }: Rekendag & { readonly gekozen: readonly Gekozen[] }): Promise<Afloop> {
		return this.#doe(gekozen, (een) => this.#opent(een, wanneer));
	}

	/** Probeert een wachtzin op alles wat op slot zit. */
	ontgrendel({ wachtzin, ...wanneer }: Rekendag & { readonly wachtzin: string }): Promise<Afloop> {
		this.#slot = maakSlot(wachtzin);
		return this.#doe([...this.#dicht], ([bestand, bytes]) => this.#leest(bestand, bytes, wanneer));
	}

	/** Rekent alles opnieuw uit, voor een andere dag. */
	herbereken(wanneer: Rekendag): Promise<Afloop> {
		return this.#doe([...this.#stukken.values()], (stuk) => regelBij(stuk, wanneer));
	}

	stop(): void {
		this.#werk += 1;
	}

	/** Haalt dossiers uit de lijst; van het bestand zelf verandert niets. */
	vergeet(ids: readonly number[]): void {
		const weg = new Set(ids);
		for (const [bestand, id] of this.#ids) {
			if (!weg.has(id)) continue;
			this.#ids.delete(bestand);
			this.#stukken.delete(id);
		}
	}

	/** De dossiers zelf, in deze volgorde. */
	stukken(ids: readonly number[]): readonly Stuk[] {
		return ids.flatMap((id) => this.#stukken.get(id) ?? []);
	}

	/** Een dossier zoals het op deze dag is; is er dan nog geen bedrag, dan zoals het in het bestand staat. */
	voorWerkblad({
		id,
		nu,
		dag,
		tabel
	}: Rekendag & { readonly id: number; readonly nu: Nu }): Voorwerkblad | null {
		const stuk = this.#stukken.get(id);
		if (!stuk) return null;
		const herberekend = herbereken(stuk, dag, tabel);
		const { herziening } = herberekend;
		if (!herberekend.nu.gelukt || !herziening) return { inhoud: stuk.inhoud, herberekend: false };
		const inhoud = nieuweInhoud(stuk, { ...herberekend, uitkomst: herberekend.nu.waarde }, nu);
		return { inhoud, herberekend: true };
	}

	async #doe<T>(alle: readonly T[], handeling: (een: T) => Promise<Regel | null> | Regel): Promise<Afloop> {
		this.#werk += 1;
		const werk = this.#werk;
		let regels: Regel[] = [];
		let klaar = 0;
		let begin = performance.now();
		for (const een of alle) {
			const regel = await handeling(een);
			if (regel) regels.push(regel);
			klaar += 1;
			if (regels.length >= IN_EEN_BERICHT || performance.now() - begin > BEURT) {
				this.#zeg({ regels, klaar });
				regels = [];
				await this.#adempauze();
				begin = performance.now();
				if (this.#werk !== werk) return this.#afloop(true);
			}
		}
		this.#zeg({ regels, klaar });
		return this.#afloop(false);
	}

	#afloop(gestopt: boolean): Afloop {
		return { gestopt, opSlot: [...this.#dicht.keys()] };
	}

	async #opent({ bestand, blob }: Gekozen, wanneer: Rekendag): Promise<Regel | null> {
		if (blob.size > MAX_BYTES + EXTRA_BYTES)
			return this.#onleesbaar(bestand, [{ veld: '', code: 'teGroot' }], wanneer);
		try {
			return await this.#leest(bestand, new Uint8Array(await blob.arrayBuffer()), wanneer);
		} catch {
			return this.#onleesbaar(bestand, [{ veld: '', code: 'geenJson' }], wanneer);
		}
	}

	/** Null als er een wachtzin nodig is. */
	async #leest(bestand: string, bytes: Uint8Array, wanneer: Rekendag): Promise<Regel | null> {
		if (!isKluisbestand(bytes)) return this.#leestOpen(bestand, bytes, wanneer);
		const uitslag = await this.#slot?.ontsleutel(bytes);
		if (!uitslag?.gelukt) {
			this.#dicht.set(bestand, bytes);
			return null;
		}
		this.#dicht.delete(bestand);
		return this.#leestOpen(bestand, uitslag.bytes, wanneer);
	}

	async #leestOpen(bestand: string, bytes: Uint8Array, wanneer: Rekendag): Promise<Regel> {
		const gelezen: Gelezen<Inhoud> = await leesDossierbytes(bytes, (tekst) =>
			Promise.resolve(tekst.includes('"eigenNormen"') ? keurMeegereisd : undefined)
		);
		if (!gelezen.gelukt) return this.#onleesbaar(bestand, gelezen.fouten, wanneer);
		const stuk = { id: this.#idVoor(bestand), bestand, inhoud: gelezen.waarde };
		this.#stukken.set(stuk.id, stuk);
		return regelBij(stuk, wanneer);
	}

	#idVoor(bestand: string): number {
		const id = this.#ids.get(bestand) ?? (this.#laatsteId += 1);
		this.#ids.set(bestand, id);
		return id;
	}

	#onleesbaar(bestand: string, fouten: readonly Veldfout[], { dag }: Rekendag): Regel {
		const id = this.#idVoor(bestand);
		this.#stukken.delete(id);
		return { ...LEEG, id, bestand, dag, nodig: bestandsfouten(fouten).slice(0, MEESTE_ZINNEN) };
	}
}

const LEEG = {
	naam: null,
	nummer: null,
	bsn: null,
	beslagOp: '',
	balk: null,
	toen: null,
	nu: null,
	verschil: null,
	waardoor: [],
	stand: 'onleesbaar',
	afspraken: []
} as const;

/** Een dossier dat de rekenkern laat struikelen, houdt de andere niet tegen. */
function regelBij(stuk: Stuk, { dag, tabel }: Rekendag): Regel {
	try {
		return maakRegel(stuk, dag, herbereken(stuk, dag, tabel));
	} catch {
		return { ...LEEG, id: stuk.id, bestand: stuk.bestand, dag, nodig: [regelteksten.rekenfout] };
	}
}
