import { isGezien, isVraag, LEEG_ANTWOORD, type Antwoord, type Antwoorden } from '../../les/quiz.ts';
import type { Ingang, Lesregel, Lesstappen } from '../../les/stappen.ts';

/** De antwoorden van wie oefent. Zij staan nergens anders: wie de pagina verlaat, begint weer vooraan. */
export class Quizstand {
	/** Of de uitkomsten verborgen zijn tot iemand ze heeft uitgerekend. */
	aan = $state(false);
	antwoorden: Antwoorden = $state.raw({});

	van(nummer: number): Antwoord {
		return this.antwoorden[nummer] ?? LEEG_ANTWOORD;
	}

	zet(nummer: number, anders: Partial<Antwoord>): void {
		this.antwoorden = { ...this.antwoorden, [nummer]: { ...this.van(nummer), ...anders } };
	}

	isVerborgen(regel: Lesregel | undefined): boolean {
		return this.aan && regel !== undefined && isVraag(regel) && !isGezien(this.van(regel.nummer));
	}

	/** Een bedrag dat ergens ingaat verklapt niet wat eerder nog is uit te rekenen. */
	isIngangVerborgen(les: Lesstappen, { herkomst }: Ingang, van: Lesregel): boolean {
		if (herkomst.soort === 'zelf') return this.isVerborgen(van);
		return herkomst.soort === 'regel' && this.isVerborgen(les.regels[herkomst.nummer - 1]);
	}
}
