import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Reden } from '../../controle/oordeel.ts';
import { toonRond } from '../../taal/bedragen.ts';
import {
	BRIEFANTWOORDEN,
	BRIEFREDENEN,
	STAPPEN_BIJ_REDEN,
	briefuitkomstteksten as teksten,
	type Briefantwoord
} from '../../teksten/brief/uitkomst.ts';
import { BIJ_VTLB } from '../../teksten/brief/vaktaal.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import type { Briefuitleg } from './uitkomst.ts';

/** Als over het bedrag niets te zeggen is, wat er ook in de brief staat: dan ook zonder die gegevens. */
export function maakUitlegZonderGegevens(reden: Reden, lezer: Lezer = 'inwoner'): Briefuitleg {
	const { doe, ...antwoord } = BRIEFANTWOORDEN.nietNaTeGaan;
	return nietNagegaan({
		...antwoord,
		uitleg: [BRIEFREDENEN[reden]],
		doe: reden === 'vtlb' && lezer !== 'inwoner' ? BIJ_VTLB : (STAPPEN_BIJ_REDEN[reden] ?? doe)
	});
}

/** Het ene antwoord of het andere: dan allebei de bedragen, en de vraag die het beslist. */
export function maakUitlegBijVakantiegeld(
	{ bedragFeiten }: Controleuitkomst,
	eensPerJaar: Controleuitkomst | null
): Briefuitleg {
	const { elkePeriode, jaarlijks, antwoord } = teksten.vakantiegeld;
	const zinnen = [
		[elkePeriode, bedragFeiten],
		[jaarlijks, eensPerJaar?.bedragFeiten]
	] as const;
	return {
		...nietNagegaan({
			...antwoord,
			uitleg: zinnen.flatMap(([zin, bedrag]) => (bedrag ? [zin(toonRond(bedrag))] : []))
		}),
		vraagVakantiegeld: true,
		reageren: true
	};
}

/** Een antwoord zonder bedragen ernaast. */
export const nietNagegaan = ({ voor, groot, uitleg, doe, ...antwoord }: Briefantwoord): Briefuitleg => ({
	soort: 'nietNaTeGaan',
	voor,
	groot: groot(''),
	na: typeof antwoord.na === 'string' ? antwoord.na : '',
	zinnen: uitleg,
	balken: [],
	som: null,
	diagnose: [],
	nu: null,
	open: [],
	vraagPer: null,
	vraagVakantiegeld: false,
	bewijs: [],
	doe,
	schrijf: null,
	reageren: false
});
