import { Decimal as DecimalBasis } from 'decimal.js';

/*
 * Delen door 12, 13 of 3 gaat niet op in decimalen. Daarom is een getal hier een breuk van twee hele getallen: zo
 * blijft elke tussenstap exact en rondt alleen `rondAf` af. Een uitkomst schrijven doet decimal.js; zijn precisie is
 * ruimer dan wat daarbij nodig is.
 */
const Decimal = DecimalBasis.clone({ precision: 200 });

/** Manieren van afronden die een regel kan voorschrijven. Half omhoog is van nul af: -0,005 wordt -0,01. */
export type Afrondwijze = 'halfOmhoog' | 'omhoog';

const macht = (decimalen: number): bigint => 10n ** BigInt(decimalen);
const absoluut = (waarde: bigint): bigint => (waarde < 0n ? -waarde : waarde);

/** Grootste gemene deler van een getal en een positief getal. */
function ggd(een: bigint, ander: bigint): bigint {
	let [groot, klein] = [absoluut(een), ander];
	while (klein !== 0n) [groot, klein] = [klein, groot % klein];
	return groot;
}

/** Het grootste hele getal waarvan het kwadraat niet boven dit getal komt (Newton). */
function heleWortel(van: bigint): bigint {
	if (van < 4n) return van === 0n ? 0n : 1n;
	let [wortel, volgende] = [van, van / 2n + 1n];
	while (volgende < wortel) [wortel, volgende] = [volgende, (volgende + van / volgende) / 2n];
	return wortel;
}

/** Een exact, onveranderlijk rationaal getal. De noemer is altijd positief; vereenvoudigd wordt pas bij schrijven. */
export class Getal {
	readonly #teller: bigint;
	readonly #noemer: bigint;

	private constructor(teller: bigint, noemer: bigint) {
		this.#teller = teller;
		this.#noemer = noemer;
	}

	/**
	 * Leest een getal in kale notatie: `"1250.50"`, `"-3"`, `"0.000000623385"`.
	 * @throws RangeError bij elke andere tekst; invoer van buiten gaat eerst door een schema.
	 */
	static lees(tekst: string): Getal {
		if (!/^-?\d+(\.\d+)?$/.test(tekst)) throw new RangeError(`geen getal: "${tekst}"`);
		const punt = tekst.indexOf('.');
		if (punt === -1) return new Getal(BigInt(tekst), 1n);
		const decimalen = tekst.length - punt - 1;
		return new Getal(BigInt(tekst.slice(0, punt) + tekst.slice(punt + 1)), macht(decimalen));
	}

	plus(ander: Getal): Getal {
		const [een, twee] = [this.#noemer, ander.#noemer];
		if (een === twee) return new Getal(this.#teller + ander.#teller, een);
		return new Getal(this.#teller * twee + ander.#teller * een, een * twee);
	}

	min(ander: Getal): Getal {
		const [een, twee] = [this.#noemer, ander.#noemer];
		if (een === twee) return new Getal(this.#teller - ander.#teller, een);
		return new Getal(this.#teller * twee - ander.#teller * een, een * twee);
	}

	maal(ander: Getal): Getal {
		return new Getal(this.#teller * ander.#teller, this.#noemer * ander.#noemer);
	}

	/** @throws RangeError bij delen door nul. */
	gedeeldDoor(ander: Getal): Getal {
		if (ander.#teller === 0n) throw new RangeError('delen door nul');
		if (ander.#teller < 0n) return this.tegengesteld().gedeeldDoor(ander.tegengesteld());
		return new Getal(this.#teller * ander.#noemer, this.#noemer * ander.#teller);
	}

	tegengesteld(): Getal {
		return new Getal(-this.#teller, this.#noemer);
	}

	/**
	 * De wortel, op zoveel decimalen naar beneden: verder is zij zelden exact.
	 * @throws RangeError bij een getal onder nul.
	 */
	wortel(decimalen: number): Getal {
		if (this.isNegatief()) throw new RangeError('wortel van een getal onder nul');
		const schaal = macht(decimalen);
		return new Getal(heleWortel((this.#teller * schaal * schaal) / this.#noemer), schaal);
	}

	/** Kleiner dan nul, nul of groter dan nul: zoals dit getal staat tegenover het andere. */
	vergelijk(ander: Getal): number {
		const zelfde = this.#noemer === ander.#noemer;
		const links = zelfde ? this.#teller : this.#teller * ander.#noemer;
		const rechts = zelfde ? ander.#teller : ander.#teller * this.#noemer;
		return links < rechts ? -1 : links > rechts ? 1 : 0;
	}

	isNul(): boolean {
		return this.#teller === 0n;
	}

	isNegatief(): boolean {
		return this.#teller < 0n;
	}

	/** Rondt af op zoveel decimalen (0 = hele euro, 2 = cent). */
	rondAf(decimalen: number, wijze: Afrondwijze): Getal {
		const schaal = macht(decimalen);
		return new Getal(this.#hele(schaal, wijze), schaal);
	}

	/** Kale notatie met vast aantal decimalen, half omhoog: `"1500.12"`. Nul heeft geen minteken. */
	tekst(decimalen: number): string {
		const schaal = macht(decimalen);
		return new Decimal(this.#hele(schaal, 'halfOmhoog')).div(schaal).toFixed(decimalen);
	}

	/** Exacte waarde: een decimaal getal, of de kleinste `teller/noemer` als de deling niet opgaat. */
	exact(): string {
		const deler = ggd(this.#teller, this.#noemer);
		const [teller, noemer] = [new Decimal(this.#teller / deler), new Decimal(this.#noemer / deler)];
		const uitgedeeld = teller.div(noemer);
		return uitgedeeld.times(noemer).eq(teller) && uitgedeeld.decimalPlaces() < 30
			? uitgedeeld.toFixed()
			: `${teller.toFixed()}/${noemer.toFixed()}`;
	}

	/** Hoeveel hele delen van 1/schaal dit getal is, afgerond. */
	#hele(schaal: bigint, wijze: Afrondwijze): bigint {
		const geschaald = this.#teller * schaal;
		const hele = geschaald / this.#noemer;
		const rest = geschaald % this.#noemer;
		if (wijze === 'omhoog') return rest > 0n ? hele + 1n : hele;
		if (absoluut(rest) * 2n < this.#noemer) return hele;
		return rest < 0n ? hele - 1n : hele + 1n;
	}
}

export const NUL = Getal.lees('0');
