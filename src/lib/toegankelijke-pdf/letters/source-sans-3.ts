import type { Sneden } from '../schrijven/letter.ts';
import bron from './source-sans-3.json';

/** Twee sneden van Source Sans 3; welke tekens erin zitten en hoe er een bij komt, staat in de LEESMIJ. */
export const SOURCE_SANS_3: Sneden = {
	gewoon: { naam: 'BSVRIJ+SourceSans3-Regular', ttf: bron.gewoon },
	halfvet: { naam: 'BSVRIJ+SourceSans3-SemiBold', ttf: bron.halfvet }
};
