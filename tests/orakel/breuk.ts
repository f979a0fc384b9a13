/**
 * Exacte breuken op BigInt voor het orakel. Bewust een eigen, kleine rekenkern: het orakel mag niets
 * delen met de rekenmachine waarmee het wordt vergeleken.
 */
export interface Breuk {
	readonly teller: bigint;
	/** Altijd groter dan nul; teller en noemer zijn onderling ondeelbaar. */
	readonly noemer: bigint;
}

function ggd(a: bigint, b: bigint): bigint {
	let x = a < 0n ? -a : a;
	let y = b;
	while (y !== 0n) [x, y] = [y, x % y];
	return x;
}

/** Breuk uit twee gehele getallen; gooit RangeError bij noemer nul. */
export function uitDelen(teller: bigint, noemer: bigint): Breuk {
	if (noemer === 0n) throw new RangeError('Noemer is nul.');
	const teken = noemer < 0n ? -1n : 1n;
	const deler = ggd(teller, noemer * teken);
	return { teller: (teller * teken) / deler, noemer: (noemer * teken) / deler };
}

const DECIMAAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Breuk uit een geheel getal of een decimale tekst ("1250.50"); gooit SyntaxError bij andere tekst. */
export function breuk(waarde: string | bigint | number): Breuk {
	const delen = DECIMAAL.exec(String(waarde));
	if (!delen) throw new SyntaxError(`Geen decimaal getal: ${waarde}`);
	const [, teken = '', heel = '', staart = ''] = delen;
	return uitDelen(BigInt(`${teken}${heel}${staart}`), 10n ** BigInt(staart.length));
}

export const NUL = breuk(0n);

export const plus = (a: Breuk, b: Breuk): Breuk =>
	uitDelen(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer);
export const tegengesteld = (a: Breuk): Breuk => ({ teller: -a.teller, noemer: a.noemer });
export const min = (a: Breuk, b: Breuk): Breuk => plus(a, tegengesteld(b));
export const keer = (a: Breuk, b: Breuk): Breuk => uitDelen(a.teller * b.teller, a.noemer * b.noemer);
export const deel = (a: Breuk, b: Breuk): Breuk => uitDelen(a.teller * b.noemer, a.noemer * b.teller);
export const som = (rij: readonly Breuk[]): Breuk => rij.reduce(plus, NUL);

/** Negatief, nul of positief, als bij een sorteerfunctie. */
export function vergelijk(a: Breuk, b: Breuk): number {
	const verschil = a.teller * b.noemer - b.teller * a.noemer;
	return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
}
export const kleinste = (a: Breuk, b: Breuk): Breuk => (vergelijk(a, b) <= 0 ? a : b);
export const grootste = (a: Breuk, b: Breuk): Breuk => (vergelijk(a, b) >= 0 ? a : b);
export const minstensNul = (a: Breuk): Breuk => grootste(a, NUL);

/** Grootste gehele getal dat niet boven teller/noemer ligt (ook bij negatieve waarden). */
function omlaag(a: Breuk): bigint {
	const quotient = a.teller / a.noemer;
	return a.teller < 0n && quotient * a.noemer !== a.teller ? quotient - 1n : quotient;
}

/** Half omhoog (naar boven bij precies de helft) op een aantal decimalen. */
export function halfOmhoog(a: Breuk, decimalen: 0 | 2): Breuk {
	const schaal = 10n ** BigInt(decimalen);
	const half = uitDelen(1n, 2n);
	return uitDelen(omlaag(plus(keer(a, uitDelen(schaal, 1n)), half)), schaal);
}

/** Naar boven op hele euro's. */
export const heleOmhoog = (a: Breuk): Breuk => uitDelen(-omlaag(tegengesteld(a)), 1n);

/** Tekst met precies dit aantal decimalen, na half omhoog afronden: "1500.12" of "1500". */
export function tekst(a: Breuk, decimalen: 0 | 2): string {
	const schaal = 10n ** BigInt(decimalen);
	const afgerond = halfOmhoog(a, decimalen);
	const geheel = (afgerond.teller * schaal) / afgerond.noemer;
	const cijfers = (geheel < 0n ? -geheel : geheel).toString().padStart(decimalen + 1, '0');
	const teken = geheel < 0n ? '-' : '';
	if (decimalen === 0) return teken + cijfers;
	return `${teken}${cijfers.slice(0, -decimalen)}.${cijfers.slice(-decimalen)}`;
}

export const centen = (a: Breuk): string => tekst(a, 2);
export const euros = (a: Breuk): string => tekst(a, 0);

/** Dagen, maanden of tijdvakken als breuk. */
export const verhouding = (boven: number, onder: number): Breuk => uitDelen(BigInt(boven), BigInt(onder));
