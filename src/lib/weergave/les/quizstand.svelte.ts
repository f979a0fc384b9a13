import {
	GEEN_ANTWOORDEN,
	LEEG_ANTWOORD,
	metAntwoord,
	type Antwoord,
	type Antwoorden
} from '../../les/oefening.ts';
import { isGezien, isVraag } from '../../les/quiz.ts';
import type { Ingang, Lesregel, Lesstappen } from '../../les/stappen.ts';

/** De antwoorden van wie oefent, en wat er daardoor nog verborgen is. */
export class Quizstand {
	/** Of de uitkomsten verborgen zijn tot iemand ze heeft uitgerekend. */
	aan = $state(false);
	antwoorden: Antwoorden = $state.raw(GEEN_ANTWOORDEN);
	readonly #onzet: (antwoorden: Antwoorden) => void;

	/**
	 * @param antwoorden wat er al is geantwoord
	 * @param onzet houdt bij wat er bijkomt
	 */
	constructor(antwoorden: Antwoorden, onzet: (antwoorden: Antwoorden) => void) {
		this.antwoorden = antwoorden;
		this.#onzet = onzet;
	}

	van(nummer: number): Antwoord {
		return this.antwoorden.get(nummer) ?? LEEG_ANTWOORD;
	}

	zet(nummer: number, anders: Partial<Antwoord>): void {
		this.#zet(metAntwoord(this.antwoorden, nummer, anders));
	}

	/** Alsof er nog niets is geantwoord. */
	opnieuw(): void {
		this.#zet(GEEN_ANTWOORDEN);
	}

	#zet(antwoorden: Antwoorden): void {
		this.antwoorden = antwoorden;
		this.#onzet(antwoorden);
	}

	isVerborgen(regel: Lesregel | undefined): boolean {
		return this.aan && regel !== undefined && isVraag(regel) && !isGezien(regel, this.van(regel.nummer));
	}

	/** Een bedrag dat ergens ingaat verklapt niet wat eerder nog is uit te rekenen. */
	isIngangVerborgen(les: Lesstappen, { herkomst }: Ingang, van: Lesregel): boolean {
		if (herkomst.soort === 'zelf') return this.isVerborgen(van);
		return herkomst.soort === 'regel' && this.isVerborgen(les.regels[herkomst.nummer - 1]);
	}
}
