import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Een bestand met zijn naam, eventueel met een map ervoor. */
export interface Bestand {
	readonly naam: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Wat al klein is (een PDF, een bestand op slot) wordt niet kleiner. */
const AL_KLEIN = /\.(?:pdf|beslagvrij)$/i;

/** Een zip die groeit: elk bestand gaat er meteen in, en het geheel is er als het dicht gaat. */
export class Inpakker {
	readonly #delen: BlobPart[] = [];
	readonly #zip = new Zip((fout, deel) => {
		if (fout) throw fout;
		this.#delen.push(new Uint8Array(deel));
	});

	voegToe({ naam, bytes }: Bestand): void {
		const bestand = AL_KLEIN.test(naam) ? new ZipPassThrough(naam) : new ZipDeflate(naam, { level: 6 });
		this.#zip.add(bestand);
		bestand.push(bytes, true);
	}

	sluit(): Blob {
		this.#zip.end();
		return new Blob(this.#delen, { type: 'application/zip' });
	}
}
