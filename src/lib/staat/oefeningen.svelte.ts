import {
	brievenMet,
	LEEG_ANTWOORD,
	leesOefeningen,
	metAntwoord,
	metOefening,
	oefeningOp,
	schrijfOefeningen,
	zonderOefening,
	type Antwoord,
	type Oefening,
	type Oefenplek
} from '../les/oefening.ts';
import { OOK_WISSEN } from './dossierstaat.svelte.ts';
import { OEFENINGEN } from './opslag.ts';

const KEUZE = 1;

/** Wat iemand in dit tabblad oefende. Herladen kost niets; "Begin opnieuw" en "Wis alles" halen het weg. */
export class Oefeningen {
	#alle: readonly Oefening[] = $state.raw(lees());

	/** De oefening op deze plek; leeg als er nog niets mee is gedaan. */
	op(plek: Oefenplek): Oefening {
		return oefeningOp(this.#alle, plek);
	}

	/** De enige vraag van een brief: wat klopt er niet? */
	zetKeuze(plek: Oefenplek, anders: Partial<Antwoord>): void {
		this.zet(plek, { antwoorden: metAntwoord(this.op(plek).antwoorden, KEUZE, anders) });
	}

	keuze(plek: Oefenplek): Antwoord {
		return this.op(plek).antwoorden.get(KEUZE) ?? LEEG_ANTWOORD;
	}

	zet(plek: Oefenplek, anders: Partial<Pick<Oefening, 'af' | 'antwoorden'>>): void {
		this.#zet(metOefening(this.#alle, { ...this.op(plek), ...anders }));
	}

	/** Hoe het afliep; wat er de eerste keer uitkwam, blijft. */
	loopAf(plek: Oefenplek, af: 'gevonden' | 'bekeken'): void {
		this.zet(plek, { af: this.op(plek).af ?? af });
	}

	/** Alsof hier nog niets is gedaan. */
	begin(plek: Oefenplek): void {
		this.#zet(zonderOefening(this.#alle, plek));
	}

	/** Alsof er nog geen brief van de lijst is gedaan. */
	beginBrieven(): void {
		this.#zet(this.#alle.filter(({ soort }) => soort !== 'brief'));
	}

	/** De brieven van deze casussen die iemand vond, of waarvan het antwoord is bekeken. */
	brieven(af: 'gevonden' | 'bekeken', casussen: readonly string[]): ReadonlySet<string> {
		return brievenMet(this.#alle, af, casussen);
	}

	wis(): void {
		this.#zet([]);
	}

	#zet(alle: readonly Oefening[]): void {
		this.#alle = alle;
		try {
			if (alle.length === 0) sessionStorage.removeItem(OEFENINGEN);
			else sessionStorage.setItem(OEFENINGEN, schrijfOefeningen(alle));
		} catch {
			// Dan blijft het staan tot het herladen.
		}
	}
}

function lees(): readonly Oefening[] {
	try {
		return leesOefeningen(sessionStorage.getItem(OEFENINGEN));
	} catch {
		return [];
	}
}

/** De oefeningen van dit tabblad: zij blijven bij een bezoek aan een andere pagina. */
export const oefeningen = new Oefeningen();
OOK_WISSEN.push(() => oefeningen.wis());
