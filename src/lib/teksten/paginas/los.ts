import type { Tekstpagina } from './tekstpagina.ts';
import { privacypagina } from './privacy.ts';

/** Wat anders is in het losse bestand (`npm run build:los`): dat is van een dag, en blijft zoals het is. */
export const losteksten = {
	/** @param dag leeg als het buiten git gebouwd is */
	watHetIs: (dag: string): string =>
		`Dit is ${dag === '' ? 'een los bestand' : `het losse bestand van ${dag}`}; het werkt zichzelf niet bij.`,
	/** Waar een andere zin over internet gaat. */
	normenVerlopen:
		'Dit losse bestand werkt zichzelf niet bij. Vraag een nieuw bestand aan wie u dit gaf. Wij hebben geen bedragen voor latere datums. U kunt wel voor de laatste dag rekenen, of met een normtabel die u zelf heeft.',
	normenBijnaOm:
		'Daarna veranderen ze. Dit losse bestand werkt zichzelf niet bij: vraag rond die dag een nieuw bestand.'
} as const;

/** Zoals de privacypagina, met in het laatste blok wat een los bestand bewaart. */
export const losprivacy = (): Tekstpagina => ({
	...privacypagina,
	blokken: [
		...privacypagina.blokken.slice(0, -1),
		{
			kop: 'Wat bewaart mijn apparaat wel?',
			delen: [
				'U werkt met een los bestand. Alles zit erin: het haalt niets op van internet.',
				'Bewaart u iets in deze browser? Dan staat dat bij alle bestanden die u van uw eigen apparaat in deze browser opent. Zo’n ander bestand kan niet lezen wat op slot zit, maar het wel weghalen. Het profiel van een organisatie zit niet op slot. Bewaar uw gegevens daarom ook in een bestand.',
				{ naar: '/berekening/', tekst: 'Naar de berekening' }
			]
		}
	]
});
