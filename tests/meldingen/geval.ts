import { describe, expect, test } from 'vitest';
import { dossier } from '../hulp/bouwers.ts';
import { wijzig, type Wijziging } from '../hulp/wijzig.ts';

interface Melding {
	readonly code: string;
	readonly ernst: string;
	readonly gegevens: object;
}

/** Een melding: het kleinste dossier waarin zij komt, en elke ene wijziging die haar laat zwijgen of juist niet. */
export interface Geval<M extends Melding = Melding> {
	readonly ernst: M['ernst'];
	readonly gegevens: M['gegevens'];
	/** Wat in het dossier van `bouwers.ts` anders is. */
	readonly bij: Wijziging;
	/** Wijzigingen daarop, elk apart, waarna de melding er niet is. */
	readonly zwijgt: readonly [Wijziging, ...Wijziging[]];
	/** Wijzigingen daarop, elk apart, waarna zij er nog is; met haar gegevens als die dan anders zijn. */
	readonly blijft?: readonly (readonly [Wijziging, M['gegevens']?])[];
}

/** Van elke code de gevallen; een vergeten code compileert niet. */
export type Gevallen<M extends Melding, Code extends M['code'] = M['code']> = {
	readonly [C in Code]: readonly [Geval<Extract<M, { code: C }>>, ...Geval<Extract<M, { code: C }>>[]];
};

/** Maakt van de tabel tests: elke melding komt met haar ernst en gegevens, en zwijgt een feit verderop. */
export function toetsGevallen(
	gevallen: Readonly<Record<string, readonly Geval[]>>,
	meldingenVan: (inhoud: Record<string, unknown>) => readonly Melding[]
): void {
	describe.each(Object.entries(gevallen))('%s', (code, lijst) => {
		const van = (inhoud: Record<string, unknown>) =>
			meldingenVan(inhoud).filter((melding) => melding.code === code);

		for (const { ernst, gegevens, bij, zwijgt, blijft = [] } of lijst) {
			const basis = wijzig(dossier(), bij);
			test(`komt bij ${JSON.stringify(bij)}`, () => {
				expect(van(basis)).toEqual([{ code, ernst, gegevens }]);
			});
			test.each(zwijgt.map((anders) => [JSON.stringify(anders), anders] as const))(
				'zwijgt bij %s',
				(_, anders) => expect(van(wijzig(basis, anders))).toEqual([])
			);
			test.each(blijft.map(([anders, eigen]) => [JSON.stringify(anders), anders, eigen] as const))(
				'blijft bij %s',
				(_, anders, eigen) =>
					expect(van(wijzig(basis, anders))).toEqual([{ code, ernst, gegevens: eigen ?? gegevens }])
			);
		}
	});
}
