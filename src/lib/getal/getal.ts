import { Decimal as DecimalBasis } from 'decimal.js';

/*
 * Delen door 12, 13 of 3 gaat niet op in decimalen. Daarom is een getal hier een breuk van twee
 * decimalen: zo blijft elke tussenstap exact en rondt alleen `rondAf` af. De precisie is ruimer dan
 * welke keten van regels ook nodig heeft; plus, min en maal ronden dus nooit.
 */
const Decimal = DecimalBasis.clone({ precision: 200, rounding: DecimalBasis.ROUND_HALF_UP });
type Decimal = DecimalBasis;

/** Manieren van afronden die een regel kan voorschrijven. */
export type Afrondwijze = 'halfOmhoog' | 'omhoog';

const AFRONDING = {
	halfOmhoog: Decimal.ROUND_HALF_UP,
	omhoog: Decimal.ROUND_CEIL
} as const satisfies Record<Afrondwijze, DecimalBasis.Rounding>;

const EEN = new Decimal(1);

/** De meeste getallen zijn hele decimalen; dan valt er niets te vermenigvuldigen. */
const maalNoemer = (een: Decimal, ander: Decimal): Decimal =>
	een === EEN ? ander : ander === EEN ? een : een.times(ander);

/** Een exact, onveranderlijk rationaal getal. De noemer is altijd positief. */
export class Getal {
	readonly #teller: Decimal;
	readonly #noemer: Decimal;

	private constructor(teller: Decimal, noemer: Decimal) {
		this.#teller = teller;
		this.#noemer = noemer;
	}

	/**
	 * Leest een getal in kale notatie: `"1250.50"`, `"-3"`, `"0.000000623385"`.
	 * @throws RangeError bij elke andere tekst; invoer van buiten gaat eerst door een schema.
	 */
	static lees(tekst: string): Getal {
		if (!/^-?\d+(\.\d+)?$/.test(tekst)) throw new RangeError(`geen getal: "${tekst}"`);
		return new Getal(new Decimal(tekst), EEN);
	}

	plus(ander: Getal): Getal {
		if (this.#zelfdeNoemer(ander)) return new Getal(this.#teller.plus(ander.#teller), this.#noemer);
		return new Getal(this.#kruis(ander).plus(ander.#kruis(this)), maalNoemer(this.#noemer, ander.#noemer));
	}

	min(ander: Getal): Getal {
		if (this.#zelfdeNoemer(ander)) return new Getal(this.#teller.minus(ander.#teller), this.#noemer);
		return new Getal(this.#kruis(ander).minus(ander.#kruis(this)), maalNoemer(this.#noemer, ander.#noemer));
	}

	#zelfdeNoemer(ander: Getal): boolean {
		return this.#noemer === ander.#noemer || this.#noemer.eq(ander.#noemer);
	}

	/** De teller als dit getal op de noemer van beide samen staat. */
	#kruis(ander: Getal): Decimal {
		return ander.#noemer === EEN ? this.#teller : this.#teller.times(ander.#noemer);
	}

	maal(ander: Getal): Getal {
		return new Getal(this.#teller.times(ander.#teller), maalNoemer(this.#noemer, ander.#noemer));
	}

	/** @throws RangeError bij delen door nul. */
	gedeeldDoor(ander: Getal): Getal {
		if (ander.#teller.isZero()) throw new RangeError('delen door nul');
		if (ander.#teller.isNegative()) return this.tegengesteld().gedeeldDoor(ander.tegengesteld());
		return new Getal(this.#kruis(ander), maalNoemer(this.#noemer, ander.#teller));
	}

	tegengesteld(): Getal {
		return new Getal(this.#teller.negated(), this.#noemer);
	}

	/** Kleiner dan nul, nul of groter dan nul: zoals dit getal staat tegenover het andere. */
	vergelijk(ander: Getal): number {
		if (this.#noemer === ander.#noemer) return this.#teller.comparedTo(ander.#teller);
		if (this.#teller.s !== ander.#teller.s) return this.#teller.comparedTo(ander.#teller);
		return this.#kruis(ander).comparedTo(ander.#kruis(this));
	}

	isNul(): boolean {
		return this.#teller.isZero();
	}

	isNegatief(): boolean {
		return this.#teller.isNegative() && !this.#teller.isZero();
	}

	/** Rondt af op zoveel decimalen (0 = hele euro, 2 = cent). */
	rondAf(decimalen: number, wijze: Afrondwijze): Getal {
		return new Getal(this.#afgerond(decimalen, wijze), EEN);
	}

	/** Kale notatie met vast aantal decimalen, half omhoog: `"1500.12"`. Nul heeft geen minteken. */
	tekst(decimalen: number): string {
		const afgerond = this.#afgerond(decimalen, 'halfOmhoog');
		return (afgerond.isZero() ? afgerond.abs() : afgerond).toFixed(decimalen);
	}

	/** Exacte waarde: een decimaal getal, of `teller/noemer` als de deling niet opgaat. */
	exact(): string {
		const uitgedeeld = this.#teller.div(this.#noemer);
		return uitgedeeld.times(this.#noemer).eq(this.#teller) && uitgedeeld.decimalPlaces() < 30
			? uitgedeeld.toFixed()
			: `${this.#teller.toFixed()}/${this.#noemer.toFixed()}`;
	}

	/*
	 * De deling heeft 200 cijfers; teller en noemer samen veel minder. Een uitkomst die niet precies op de
	 * grens ligt, wijkt daar dus altijd zichtbaar van af: twee keer afronden kan geen fout geven.
	 */
	#afgerond(decimalen: number, wijze: Afrondwijze): Decimal {
		const waarde = this.#noemer === EEN ? this.#teller : this.#teller.div(this.#noemer);
		return waarde.toDecimalPlaces(decimalen, AFRONDING[wijze]);
	}
}

export const NUL = Getal.lees('0');

/** De verhouding van dit deel tot het geheel als gewoon getal van 0 tot 1: alleen om te tekenen. */
export function tekenverhouding(deel: Getal, geheel: Getal): number {
	if (geheel.isNul()) return 0;
	const verhouding = Number(deel.gedeeldDoor(geheel).tekst(4));
	return Math.min(1, Math.max(0, verhouding));
}
