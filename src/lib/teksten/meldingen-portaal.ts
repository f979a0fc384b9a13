import type { Dossier } from '../dossier/dossier.ts';
import type { Melding, MeldingCode } from '../regels/meldingen/melding.ts';
import { hoofdletter, opsomming } from '../taal/zinnen.ts';
import { naamVanInkomen } from './woordenlijst/inkomensnaam.ts';

type Gegevens<Code extends MeldingCode> = Extract<Melding, { code: Code }>['gegevens'];
export type Meldingszinnen = {
	readonly [Code in MeldingCode]: (gegevens: Gegevens<Code>, dossier: Dossier) => string;
};

/** "Uitkering van UWV: ..." */
const over = (dossier: Dossier, id: string): string => hoofdletter(naamVanInkomen(dossier, id));
/** "de uitkering van UWV en de toeslag" */
const namen = (dossier: Dossier, ids: readonly string[]): string =>
	opsomming(ids.map((id) => naamVanInkomen(dossier, id)));

/**
 * De zinnen in vakwoorden, voor wie met het portaal werkt; wat hier niet staat, is voor iedereen gelijk. Waar het portaal
 * een eigen zin heeft (handleiding R26-01, VNG-handreiking) staat die er, met alleen haar taalfout hersteld.
 */
export const PORTAALZINNEN: Partial<Meldingszinnen> = {
	'116': () =>
		'Er is sprake van een uitkering voor bijstandsgerechtigden, IOAW-ers en IOAZ-ers. Geef het toegekend normbedrag op wanneer dat van toepassing is.',
	geenWoonadres: (_, { wonen }) =>
		`Geldig Nederlands Woonadres is niet bepaald, er wordt uitgegaan van Geen geldig Nederlands woonadres. ${
			wonen.adres === 'buitenland'
				? 'Met openheid van zaken (art. 475e lid 1 Rv) geldt de gewone berekening, maal de woonlandfactor.'
				: 'Met openheid van zaken (art. 475e lid 1 Rv) geldt de gewone berekening.'
		}`,
	bankBuitenland: () =>
		'Bij een woonplaats in het buitenland geldt art. 475a lid 5 Rv niet, tenzij de kantonrechter dat op verzoek bepaalt (lid 6).',
	gehuwdInrichting: () =>
		'Verblijft een van beide echtgenoten in een inrichting? De berekening gaat uit van de eigen leefsituatie: art. 475e lid 2 Rv verwijst alleen naar art. 23 lid 1 Pw.',
	huurderVoor2023: () =>
		'Tot 2023 gold art. 475da lid 7 Rv alleen voor een eigenaar. Voor een huurder zonder huurtoeslag was er art. 475fa Rv.',
	aowVerrekening: () =>
		'Bij verrekening door de SVB met AOW kan een hogere beslagvrije voet gelden: 95% van de norm vanaf de AOW-leeftijd (ECLI:NL:CRVB:2024:1; anders ECLI:NL:RBLIM:2025:1640). Voor beslag geldt het bedrag hier.',
	bronheffing: ({ inkomen }, dossier) =>
		`${over(dossier, inkomen)}: de bronheffing is geen deel van de berekening en gaat van de tBVV af. De inwoner ontvangt minder.`,
	vakantiegeldOnbekend: ({ inkomen }, dossier) =>
		`${over(dossier, inkomen)}: niet bekend is wanneer de vakantiebijslag wordt uitbetaald. Er is gerekend alsof zij in elke betaling zit.`,
	vakantiegeldGeschat: ({ inkomen }, dossier) =>
		`${over(dossier, inkomen)}: de netto vakantiebijslag is geschat. Geef het nettobedrag per jaar op.`,
	alleenWinst: ({ inkomen }, dossier) =>
		`${over(dossier, inkomen)}: winst valt niet onder art. 475c Rv. Er geldt pas een beslagvrije voet als de kantonrechter art. 475f Rv toepast; dit is het bedrag in dat geval.`,
	eenmalig: ({ inkomen }, dossier) =>
		`${over(dossier, inkomen)}: code 62 is een ontslag- of transitievergoeding. Aan een eenmalige betaling is geen beslagvrije voet verbonden.`,
	verrekening: () =>
		'Bij verrekening door UWV, SVB, gemeente of Belastingdienst geldt de beslagvrije voet, zonder modelmededeling. Verrekening gaat voor beslag. De 5% kan maar een keer worden benut (VNG-handreiking 3.3).',
	loonbeslagBijBijstand: ({ inkomen, bijstand }, dossier) =>
		`Beslag op ${naamVanInkomen(dossier, inkomen)}, terwijl er bijstand is (${naamVanInkomen(dossier, bijstand)}). Dat wijkt af van art. 475c lid 2 Rv. Vernietiging per brief kan binnen drie jaar (art. 475c lid 6 Rv).`,
	beslagVerouderd: ({ jaar }) =>
		`Het beslag is van ${String(jaar)}. Een beslagvrije voet geldt twaalf maanden; daarna, en bij een wijziging, volgt een nieuwe (art. 475d lid 2 tot en met 5 Rv). In de praktijk gebeurt dat op verzoek.`,
	gronden475fa: () =>
		'Er zijn kosten die in de rechtspraak grond waren voor art. 475fa Rv: ziekte, bewind, kinderopvang, omgang.',
	samengevoegd: ({ inkomens }, dossier) =>
		`De gebruiker koos om samen te voegen met ${namen(dossier, inkomens)}. De tBVV is gebaseerd op deze samengestelde IKV. De precieze voorwaarden zijn niet openbaar.`,
	samenvoegenBuitenUwv: ({ inkomens }, dossier) =>
		`Samengevoegd zonder code van UWV: ${namen(dossier, inkomens)}. Samenvoegen is alleen bekend van uitkeringen van UWV. Haal het weg, of herstel de code.`,
	voorstelSamenvoegen: ({ inkomens }, dossier) =>
		`UWV kan dit beslagobject samenvoegen met ${namen(dossier, inkomens)}. De voorwaarden zijn niet openbaar: kies bij stap 3.3.`,
	groepGenegeerd: () =>
		'Bij een overheidsvordering is er geen beslagobject. Samenvoegen en verdelen tellen daarom niet mee.',
	woonkostenZonderEinddatum: ({ maanden, verlenging }) =>
		`De ophoging van art. 475da lid 5 Rv duurt hooguit ${maanden} maanden${verlenging === '0' ? '' : `, op verzoek nog ${verlenging} maanden`}. Geef de einddatum op.`,
	incidenteleBetaling: () =>
		'Het netto maandinkomen is niet zuiver bepaald vanwege incidentele betalingen. Dit kan invloed hebben op de rest van de berekening.'
};
