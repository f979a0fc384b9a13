import { MAX_BYTES } from '../dossier/lees.ts';
import { keurMeegereisd } from '../dossier/lees-normtabel.ts';
import type { Gelezen, Veldfout } from '../dossier/veldfout.ts';
import { zelfde } from '../invoer/zelfde.ts';
import { bestandsfouten } from '../invoer/bestandsfouten.ts';
import { EXTRA_BYTES, isKluisbestand } from '../kluis/indeling.ts';
import { maakSlot, type Slot } from '../kluis/kluis.ts';
import { regelteksten } from '../teksten/overzicht/regel.ts';
import { leesDossierbytes } from '../verslag/lees-dossierbytes.ts';
import { herbereken, maakRegel, omInTeVullen, type Rekendag } from './herbereken.ts';
import { nieuweInhoud, type Nu } from './nieuw-bestand.ts';
import type { Regel } from './regel.ts';
import { inhoudVan, type Inhoud, type Stuk } from './stuk.ts';

export type { Rekendag };

/** Een bestand dat iemand koos. */
export interface Gekozen {
	/** De naam, met de map waar het in staat. */
	readonly bestand: string;
	readonly blob: Blob;
}

/** Wat er van het werk klaar is. */
export interface Voortgang {
	readonly regels: readonly Regel[];
	readonly klaar: number;
}

/** Een dossier uit de lijst. */
export interface Voorwerkblad {
	readonly inhoud: Inhoud;
	/** Het staat zo in een bestand. */
	readonly inBestand: boolean;
	/** Dat bestand zat op slot. */
	readonly opSlot: boolean;
}

/** Wat iemand van een rij maakte. */
export type Bewerkt = Omit<Voorwerkblad, 'opSlot'> & { readonly id: number };

/** Hoe het afliep. */
export interface Afloop {
	/** Iemand brak het af: wat klaar is blijft staan. */
	readonly gestopt: boolean;
	/** De bestanden waar nog een wachtzin voor nodig is. */
	readonly opSlot: readonly string[];
	/** Documenten zonder dossier erin: daar is niets mee te rekenen. */
	readonly zonderDossier: readonly string[];
	/** Bestanden die er al stonden, met een andere inhoud. */
	readonly vervangen: readonly string[];
}

/** Zoveel rijen gaan er in een bericht; de pagina blijft zo vlot. */
const IN_EEN_BERICHT = 25;
/** Zo lang werkt de werker door voordat hij hoort of hij moet stoppen (milliseconden). */
const BEURT = 30;

/** Zoveel zinnen over wat er mis is met een bestand passen in een rij. */
const MEESTE_ZINNEN = 3;

/** Laat de werker even luisteren naar wat er binnenkomt. */
export type Adempauze = () => Promise<void>;

/** Een bestand waar een wachtzin voor nodig is. */
interface Dicht {
	readonly bestand: string;
	readonly bytes: Uint8Array;
}

/** De dossiers die open zijn. Leest en rekent in beurten, en vertelt ondertussen wat er klaar is. */
export class Lijst {
	readonly #stukken = new Map<number, Stuk>();
	/** Per naam van een bestand de rijen, ook van wat niet te lezen is. */
	readonly #ids = new Map<string, readonly number[]>();
	#dicht: readonly Dicht[] = [];
	#zonderDossier: string[] = [];
	#vervangen: string[] = [];
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

	/** Leest bestanden en rekent ze uit. */
	open({ gekozen, ...wanneer }: Rekendag & { readonly gekozen: readonly Gekozen[] }): Promise<Afloop> {
		return this.#doe(gekozen, (een) => this.#opent(een, wanneer));
	}

	/** Probeert een wachtzin op alles wat op slot zit. */
	ontgrendel({ wachtzin, ...wanneer }: Rekendag & { readonly wachtzin: string }): Promise<Afloop> {
		this.#slot = maakSlot(wachtzin);
		return this.#doe(this.#dicht, ({ bestand, bytes }) => this.#leest(bestand, bytes, wanneer));
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
		for (const [bestand, bekend] of this.#ids)
			this.#ids.set(
				bestand,
				bekend.filter((id) => !ids.includes(id))
			);
		for (const id of ids) {
			this.#stukken.delete(id);
		}
	}

	/** Laat weg wat nog op slot zit. */
	vergeetDicht(): void {
		this.#dicht = [];
	}

	/** De dossiers zelf, in deze volgorde. */
	stukken(ids: readonly number[]): readonly Stuk[] {
		return ids.flatMap((id) => this.#stukken.get(id) ?? []);
	}

	/** Een dossier zoals het op deze dag is; is er dan nog geen bedrag, dan om verder in te vullen. */
	voorWerkblad({ id, nu, ...wanneer }: Rekendag & { id: number; nu: Nu }): Voorwerkblad | null {
		const stuk = this.#stukken.get(id);
		if (!stuk) return null;
		const { opSlot } = stuk;
		const { nu: uitkomst, ...rest } = herbereken(stuk, wanneer.dag, wanneer.tabel);
		// Een bestand van een dag zonder normen heeft geen eerdere berekening, en rekent toch voor de gekozen dag.
		const zonderNormen = stuk.bewerkt === null && rest.toen === null;
		if (uitkomst.gelukt && (rest.herziening || zonderNormen)) {
			const inhoud = nieuweInhoud(stuk, { ...rest, uitkomst: uitkomst.waarde }, nu);
			return { inhoud, opSlot, inBestand: stuk.bewerkt !== null && stuk.inBestand };
		}
		const halverwege = uitkomst.gelukt ? null : omInTeVullen(stuk, rest.toen, wanneer);
		return { inhoud: halverwege ?? inhoudVan(stuk), opSlot, inBestand: !halverwege && stuk.inBestand };
	}

	/** Wat iemand in het werkblad van een dossier maakte. */
	werkBij({ id, inhoud, inBestand, ...wanneer }: Rekendag & Bewerkt): void {
		const stuk = this.#stukken.get(id);
		if (stuk) this.#vervang([{ ...stuk, bewerkt: inhoud, inBestand }], wanneer);
	}

	/** Van deze dossiers is er een nieuw bestand. */
	isGemaakt({ ids, ...wanneer }: Rekendag & { readonly ids: readonly number[] }): void {
		this.#vervang(
			this.stukken(ids).map((stuk) => ({ ...stuk, inBestand: true })),
			wanneer
		);
	}

	#vervang(stukken: readonly Stuk[], wanneer: Rekendag): void {
		for (const stuk of stukken) this.#stukken.set(stuk.id, stuk);
		this.#zeg({ regels: stukken.map((stuk) => regelBij(stuk, wanneer)), klaar: 0 });
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
		const [zonderDossier, vervangen] = [this.#zonderDossier, this.#vervangen];
		[this.#zonderDossier, this.#vervangen] = [[], []];
		return { gestopt, opSlot: this.#dicht.map(({ bestand }) => bestand), zonderDossier, vervangen };
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

	/** Null als er een wachtzin nodig is, of als er geen dossier in zit. */
	async #leest(bestand: string, bytes: Uint8Array, wanneer: Rekendag): Promise<Regel | null> {
		if (!isKluisbestand(bytes)) return this.#leestOpen(bestand, bytes, wanneer);
		const uitslag = await this.#slot?.ontsleutel(bytes);
		if (uitslag?.gelukt) {
			this.#dicht = this.#dicht.filter((dicht) => dicht.bytes !== bytes);
			return this.#leestOpen(bestand, uitslag.bytes, wanneer, true);
		}
		const isErAl = this.#dicht.some((dicht) => dicht.bestand === bestand && zelfde(dicht.bytes, bytes));
		if (!isErAl) this.#dicht = [...this.#dicht, { bestand, bytes }];
		return null;
	}

	async #leestOpen(
		bestand: string,
		bytes: Uint8Array,
		wanneer: Rekendag,
		opSlot = false
	): Promise<Regel | null> {
		const gelezen: Gelezen<Inhoud> = await leesDossierbytes(bytes, (tekst) =>
			Promise.resolve(tekst.includes('"eigenNormen"') ? keurMeegereisd : undefined)
		);
		if (!gelezen.gelukt) {
			if (!gelezen.fouten.some(({ code }) => code === 'pdfZonderDossier'))
				return this.#onleesbaar(bestand, gelezen.fouten, wanneer);
			this.#zonderDossier.push(bestand);
			return null;
		}
		const id = this.#idVoor(bestand, gelezen.waarde);
		const stuk = { id, bestand, inhoud: gelezen.waarde, bewerkt: null, inBestand: true, opSlot };
		this.#stukken.set(id, stuk);
		return regelBij(stuk, wanneer);
	}

	/**
	 * Hetzelfde bestand houdt zijn rij, ook als het intussen leesbaar werd. Een bestand op dezelfde plek in een map is hetzelfde
	 * bestand, met een nieuwe inhoud. Zonder map kunnen er twee zijn met dezelfde naam: dan blijven beide staan.
	 */
	#idVoor(bestand: string, inhoud: Inhoud | null): number {
		const ids = this.#ids.get(bestand) ?? [];
		const leesbaar = ids.flatMap((id) => this.#stukken.get(id) ?? []);
		const gelijk = leesbaar.find((stuk) => inhoud !== null && zelfde(stuk.inhoud, inhoud))?.id;
		const onleesbaar = ids.find((id) => !this.#stukken.has(id));
		const opPlek = inhoud !== null && bestand.includes('/') ? leesbaar[0]?.id : undefined;
		if (gelijk === undefined && onleesbaar === undefined && opPlek !== undefined)
			this.#vervangen.push(bestand);
		const bestaand = gelijk ?? onleesbaar ?? opPlek;
		if (bestaand !== undefined) return bestaand;
		this.#laatsteId += 1;
		this.#ids.set(bestand, [...ids, this.#laatsteId]);
		return this.#laatsteId;
	}

	#onleesbaar(bestand: string, fouten: readonly Veldfout[], { dag }: Rekendag): Regel {
		// Hele zinnen: een komma ertussen, zoals tussen woorden, hoort daar niet.
		const nodig = [bestandsfouten(fouten).slice(0, MEESTE_ZINNEN).join(' ')];
		return { ...LEEG, id: this.#idVoor(bestand, null), bestand, dag, nodig };
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
	eigenNormen: false,
	bewerkt: false,
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
