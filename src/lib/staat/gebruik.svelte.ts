import { doeInBus, maakBrievenbus, openBus } from '../kluis/brievenbus.ts';
import type { Bytes } from '../kluis/indeling.ts';
import { maakLade } from '../kluis/lade.ts';
import { DATABASES, wisDatabase } from '../kluis/wis.ts';
import type { Datum } from '../tijd/datum.ts';
import {
	bewaardVanaf,
	dagVan,
	maakGebruiksrapportage,
	type Gebruiker,
	type Gebruiksregel
} from '../uitvoer/gebruiksrapportage.ts';
import { nu, vandaag } from './klok.ts';

/** Staat op nummer 0 in de lade; de rest zijn regels. */
interface Instelling extends Gebruiker {
	readonly id: 0;
	/** Sinds wanneer het aan staat. */
	readonly sinds: string;
	readonly gleuf: Bytes;
	readonly deur: Bytes;
}

/** Een regel in de lade: alleen het tijdstip is te lezen, om na dertien maanden te weten wat weg kan. */
interface Bewaarderegel {
	readonly id: number;
	readonly tijdstip: string;
	readonly dicht: Bytes;
}

/** Over wie een berekening ging. */
export interface Berekend {
	readonly bsn: string | null;
	readonly dossiernummer: string | null;
	/** Waarvoor gerekend is. */
	readonly dag: Datum;
}

const LADE = maakLade(DATABASES.gebruik, 'gebruik');

/**
 * Wat een organisatie bijhoudt van wie er is berekend (handleiding portaal SHV, 3.1). Staat uit tot iemand het aanzet. Een regel
 * gaat op slot voordat hij wordt bewaard: er is geen wachtzin voor nodig, wel om hem te lezen.
 */
class Gebruik {
	/** Null als het uit staat; undefined zolang dat niet bekend is. */
	instelling: Instelling | null | undefined = $state.raw(undefined);
	aantal = $state(0);

	/** Wat er in dit tabblad al is opgeschreven: hetzelfde nog eens bekijken is geen nieuwe berekening. */
	#gezien: readonly string[] = [];

	/** Kijkt of het aan staat, en haalt weg wat te oud is. Gooit nooit. */
	async herstel(): Promise<void> {
		try {
			const alles = await LADE.alles();
			this.instelling = alles.find(isInstelling) ?? null;
			const regels = alles.filter(isRegel);
			const grens = bewaardVanaf(vandaag());
			const oud = regels.filter(({ tijdstip }) => dagVan(tijdstip) < grens).map(({ id }) => id);
			if (oud.length > 0) await LADE.haalWeg(oud);
			this.aantal = regels.length - oud.length;
		} catch {
			this.instelling = null;
		}
	}

	/** @throws als de browser niets mag bewaren */
	async zetAan(wie: Gebruiker, wachtzin: string): Promise<void> {
		const instelling: Instelling = { ...wie, id: 0, sinds: nu(), ...(await maakBrievenbus(wachtzin)) };
		await LADE.zet([instelling]);
		await this.herstel();
	}

	/** Voor wie iemand nu werkt. @throws als de browser niets mag bewaren */
	async werkVoor(werkendVoor: string): Promise<void> {
		if (!this.instelling) return;
		const instelling = { ...this.instelling, werkendVoor: werkendVoor.trim() };
		await LADE.zet([instelling]);
		this.instelling = instelling;
	}

	/** Zet het uit, en haalt alles weg wat is bijgehouden. */
	zetUit(): void {
		wisDatabase(DATABASES.gebruik);
		[this.instelling, this.aantal, this.#gezien] = [null, 0, []];
	}

	/** Schrijft op wat er is berekend. Doet niets als het uit staat, en gooit nooit: wie rekent mag er geen last van hebben. */
	async schrijf(berekend: readonly Berekend[]): Promise<void> {
		if (this.instelling === undefined) await this.herstel();
		const { instelling } = this;
		if (!instelling) return;
		const nieuw = berekend
			.map((een) => ({ een, kenmerk: JSON.stringify([een.bsn, een.dossiernummer, een.dag]) }))
			.filter(({ kenmerk }) => !this.#gezien.includes(kenmerk));
		this.#gezien = [...this.#gezien, ...nieuw.map(({ kenmerk }) => kenmerk)];
		try {
			const tijdstip = nu();
			const regels = await Promise.all(
				nieuw.map(async ({ een }) => {
					const tekst = JSON.stringify(regelVan(instelling, een, tijdstip));
					return { tijdstip, dicht: await doeInBus(instelling.gleuf, new TextEncoder().encode(tekst)) };
				})
			);
			if (regels.length > 0) await LADE.zet(regels);
			this.aantal += regels.length;
		} catch {
			// De volgende keer nog eens.
			this.#gezien = this.#gezien.filter((gezien) => !nieuw.some(({ kenmerk }) => kenmerk === gezien));
		}
	}

	/** De rapportage over deze dagen; null als de wachtzin niet past. @throws als de browser geen toegang geeft */
	async rapporteer(
		wachtzin: string,
		van: Datum,
		totEnMet: Datum
	): Promise<ReturnType<typeof maakGebruiksrapportage> | null> {
		const haal = this.instelling && (await openBus(this.instelling.deur, wachtzin));
		if (!haal) return null;
		const dicht = (await LADE.alles()).filter(isRegel);
		const open = await Promise.all(dicht.map(async (regel) => haal(regel.dicht)));
		const regels = open.flatMap((bytes) =>
			bytes ? [JSON.parse(new TextDecoder().decode(bytes)) as Gebruiksregel] : []
		);
		return maakGebruiksrapportage(regels, van, totEnMet);
	}
}

const regelVan = (
	{ voorletters, tussenvoegsel, achternaam, organisatie, werkendVoor }: Gebruiker,
	{ bsn, dossiernummer }: Berekend,
	tijdstip: string
): Gebruiksregel => ({
	voorletters,
	tussenvoegsel,
	achternaam,
	organisatie,
	werkendVoor,
	bsnInwoner: bsn ?? '',
	// Een dossier heeft alleen het nummer van de inwoner.
	bsnPartner: '',
	dossiernummer: dossiernummer ?? '',
	tijdstip
});

/** Wat een andere site op hetzelfde adres ooit neerzette, is niet van ons. */
function isInstelling(rij: unknown): rij is Instelling {
	return (
		isObject(rij) &&
		rij['id'] === 0 &&
		rij['gleuf'] instanceof Uint8Array &&
		rij['deur'] instanceof Uint8Array
	);
}
function isRegel(rij: unknown): rij is Bewaarderegel {
	return isObject(rij) && typeof rij['tijdstip'] === 'string' && rij['dicht'] instanceof Uint8Array;
}
const isObject = (rij: unknown): rij is Readonly<Record<string, unknown>> =>
	typeof rij === 'object' && rij !== null;

export const gebruik = new Gebruik();
