import type { OordeelNaam } from '../../herleiding/namen.ts';
import { toonDagtekst } from '../../taal/datums.ts';

/** Wat een oordeel vergeleek: bedragen als tekst, of de waarde van een veld. */
interface Oordeelgegevens {
	readonly links: string;
	readonly rechts: string;
	readonly waarde: string;
}

type Zin = (gegevens: Oordeelgegevens) => string;

/** Wat het betekent als een oordeel ja of nee is. Leeg: er valt niets te zeggen. */
export const OORDEELTEKSTEN: Record<OordeelNaam, { readonly ja: Zin; readonly nee: Zin }> = {
	woonkostenTellenNog: {
		ja: ({ waarde }) => `De woonkosten tellen mee tot en met ${toonDagtekst(waarde)}.`,
		nee: ({ waarde }) => `De woonkosten telden mee tot en met ${toonDagtekst(waarde)}. Nu dus niet meer.`
	},
	huurtoeslagNietMogelijk: {
		ja: () => 'U kunt geen huurtoeslag krijgen.',
		nee: ({ waarde }) =>
			waarde === 'ja'
				? 'U kunt huurtoeslag krijgen. Dan is er geen verhoging.'
				: 'Niet bekend is of u huurtoeslag kunt krijgen. Zonder antwoord is er geen verhoging.'
	},
	eigenWoning: {
		ja: () => 'U woont in een eigen woning.',
		nee: () => 'Tot 2023 gold deze verhoging alleen voor een eigen woning. Die heeft u niet.'
	},
	inkomenOnderGrensLid7: {
		ja: ({ links, rechts }) => `Uw inkomen is ${links} per jaar. Dat is lager dan de grens van ${rechts}.`,
		nee: ({ links, rechts }) =>
			`Uw inkomen is ${links} per jaar. Dat is niet lager dan de grens van ${rechts}. Er is dus geen verhoging.`
	},
	magLid7: {
		ja: () => 'Daarom is er een verhoging.',
		nee: () => ''
	},
	bvvIsMaximum: {
		ja: ({ rechts }) => `De basis is gelijk aan het maximum van ${rechts}. Tot 2023 was dat nodig.`,
		nee: ({ links, rechts }) =>
			`De basis is ${links} en niet het maximum van ${rechts}. Tot 2023 was er dan geen verhoging.`
	},
	voertuigTelt: {
		ja: ({ waarde }) => `Het beslag begon in ${waarde}. Vanaf het jaar daarna gaat dit bedrag eraf.`,
		nee: ({ waarde }) =>
			waarde === ''
				? 'Er is geen jaar opgegeven waarin het beslag begon.'
				: `Het beslag begon in ${waarde}. In dat eerste jaar gaat dit bedrag er nog niet af.`
	},
	hardheidGeldt: {
		ja: ({ waarde }) => `Het extra bedrag geldt tot en met ${toonDagtekst(waarde)}.`,
		nee: ({ waarde }) => `Het extra bedrag gold tot en met ${toonDagtekst(waarde)}. Nu dus niet meer.`
	},
	winstTeltNiet: {
		ja: () => 'Winst telt alleen mee als belastbaar inkomen. De wet haalt haar niet van het bedrag af.',
		nee: () => ''
	},
	regel95Beslist: {
		ja: ({ links, rechts }) =>
			`Het bedrag (${links}) is hoger dan 95% van het inkomen (${rechts}). Dan telt de toegekende norm.`,
		nee: ({ links, rechts }) =>
			`Het bedrag (${links}) is niet hoger dan 95% van het inkomen (${rechts}). De toegekende norm telt dan niet.`
	},
	nettoOnbekend: {
		ja: () => 'Van deze winst is geen nettobedrag bekend. Dan is er geen grens van 95%.',
		nee: () => ''
	},
	vtlbLaagInkomen: {
		ja: ({ links }) =>
			`95% van het inkomen (${links}) bepaalt de beslagvrije voet. Dan is er geen compensatiekop.`,
		nee: () => ''
	},
	vtlbMaximumBereikt: {
		ja: ({ rechts }) => `Het eigen inkomen geeft al het maximum van ${rechts}. Daarvan geldt de helft.`,
		nee: ({ rechts }) =>
			`Het eigen inkomen geeft niet het maximum van ${rechts}. Daarom geldt de helft van 95% van de norm.`
	}
};
