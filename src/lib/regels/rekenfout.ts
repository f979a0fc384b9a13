/** Een onmogelijke toestand: een fout in het programma, nooit in de invoer. */
export class Rekenfout extends Error {
	override readonly name = 'Rekenfout';
}
