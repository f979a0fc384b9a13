import type { Casus } from './casus.ts';

/**
 * De brief van een casus naast de feiten, als controlebestand (versie 1).
 *
 * @param vandaag de dag waarop iemand de brief nakijkt, op of na die van het dossier
 * @returns null zonder brief
 */
export const alsControle = ({ dossier, brief }: Casus, vandaag: string): object | null =>
	brief
		? {
				formaat: 'bvv-controle',
				versie: 1,
				vandaag,
				feiten: dossier,
				brief: {
					datum: dossier.peildatum,
					bedrag: brief.bedrag,
					soortBedrag: 'tBvv',
					per: 'maand',
					gegevens: brief.gegevens
				}
			}
		: null;
