import type { Tekstpagina } from './tekstpagina.ts';

/** Wat iemand met een beperking kan verwachten, en wat nog niet goed is. */
export const toegankelijkheidspagina: Tekstpagina = {
	titel: 'Toegankelijkheid',
	kop: 'Kan iedereen deze website gebruiken?',
	inleiding:
		'Dat is wel de bedoeling. Wij volgen de internationale regels voor toegankelijkheid: WCAG 2.2, niveau AA.',
	blokken: [
		{
			kop: 'Wat kunt u verwachten?',
			delen: [
				{
					lijst: [
						'Alles werkt met het toetsenbord en met een schermlezer.',
						'U kunt de letters groter maken. De tekst past zich aan.',
						'Kleur is nooit het enige teken. Er staat altijd een woord bij.',
						'Staat uw apparaat op donker of op hoog contrast? Dan volgt de website dat.',
						'Er beweegt niets, en er is geen tijdslimiet.',
						'De zinnen zijn kort. Moeilijke woorden leggen wij uit.'
					]
				}
			]
		},
		{
			kop: 'Hoe controleren wij dat?',
			delen: [
				'Bij elke nieuwe versie controleert een programma alle pagina’s. Ook rekent het de contrasten van de kleuren na. Dat vindt niet alles.'
			]
		},
		{
			kop: 'Wat is nog niet goed?',
			delen: [
				{
					lijst: [
						'Mensen die zelf een schermlezer gebruiken, hebben de website nog niet getest.',
						'Mensen die moeite hebben met lezen, hebben de teksten nog niet getest.',
						'Gebruikt u het PDF-rapport met een schermlezer? De pagina met de uitkomst leest dan beter.'
					]
				}
			]
		},
		{
			kop: 'Loopt u ergens vast?',
			delen: [
				[
					'Vraag iemand om mee te kijken. Of bel gratis en anoniem ',
					{ naar: 'tel:08008115', tekst: '0800-8115' },
					' (Geldfit). Zij helpen u ook met uw schulden.'
				]
			]
		}
	]
};
