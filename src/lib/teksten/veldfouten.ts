import type { Foutcode, Veldfout } from '../dossier/veldfout.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { toonDagtekst } from '../taal/datums.ts';
import { hoofdletter } from '../taal/zinnen.ts';

type Gegevens = Readonly<Record<string, string>>;
const gegeven = (gegevens: Gegevens): string => gegevens['gegeven'] ?? '';

const zinOverVersie = (wat: string, leest: string, { nieuwer }: Gegevens): string =>
	nieuwer === undefined
		? `${wat} heeft een versie die wij niet kennen. Dit programma leest ${leest}.`
		: `${wat} heeft versie ${nieuwer}. Dat is nieuwer dan dit programma. Gebruik een nieuwe versie van Beslagvrij.`;

/*
 * Wat er mis is en hoe het te herstellen is. De zinnen noemen bedragen in de notatie van het dossier; het
 * scherm toont bij bedragvelden zijn eigen voorbeeld (`veldfoutOpScherm`).
 */
const ZINNEN: Record<Foutcode, (gegevens: Gegevens) => string> = {
	geenJson: () => 'Dit is geen JSON. Kijk of het bestand heel is, en of het wel het goede bestand is.',
	geenUtf8: () =>
		'Dit is geen dossier, of het bestand is beschadigd: er staan tekens in die geen UTF-8 zijn. Kijk of het het goede bestand is, of bewaar het opnieuw.',
	dubbeleSleutel: () => 'Dit veld staat er twee keer. Haal er een weg.',
	geenDossier: () => 'Dit is geen dossier. Het veld formaat moet "bvv-dossier" zijn.',
	teGroot: () => 'Dit is te groot om te lezen. Maak het kleiner.',
	pdfZonderDossier: () =>
		'In deze PDF zit geen dossier. Kies een PDF die u hier met het dossier erin maakte, en daarna niet veranderde.',
	geenOrganisatie: () => 'Dit is geen organisatieprofiel. Kies een profiel dat met dit programma is bewaard.',
	geenWebadres: () =>
		'Vul een adres in dat begint met https://, bijvoorbeeld https://www.voorbeeld.nl/privacy.',
	onbekendVeld: () => 'Dit veld hoort hier niet. Haal het weg of verbeter de naam.',
	verplicht: () => 'Vul dit veld in.',
	geenTekst: () => 'Vul hier tekst in, van hooguit 200 tekens.',
	geenBedrag: () => 'Vul een bedrag in, bijvoorbeeld 1250.50.',
	bedragOnduidelijk: ({ een = '', ander = '' }) => `Bedoelt u ${een} of ${ander}? Vul het bedrag zo in.`,
	bedragNegatief: () => 'Dit bedrag kan niet onder nul zijn. Haal het minteken weg, of vul 0 in.',
	bedragTeHoog: () => 'Dit bedrag is hoger dan wij kunnen rekenen. Controleer het aantal cijfers.',
	datumLeeg: () => 'Vul een datum in, bijvoorbeeld 2026-07-14.',
	datumZonderJaar: () => 'Vul ook het jaar in, bijvoorbeeld 2026-07-14.',
	geenDatum: () => 'Vul een datum in die bestaat, bijvoorbeeld 2026-07-14.',
	geenMaand: () => 'Vul een maand in, bijvoorbeeld 2009-02.',
	geenJaNee: () => 'Kies ja (true) of nee (false).',
	geenGeheelGetal: () => 'Vul een heel getal in, bijvoorbeeld 2026.',
	geenKeuze: (gegevens) => `Kies een van deze waarden: ${gegeven(gegevens)}.`,
	geenLijst: () => 'Hier hoort een lijst. Zet de waarden tussen blokhaken.',
	geenGroep: () => 'Hier hoort een groep velden. Zet ze tussen accolades.',
	verkeerdeVersie: (gegevens) => zinOverVersie('Dit dossier', 'versie 1, 2 en 3', gegevens),
	geenNormen: (gegevens) =>
		`Voor deze datum hebben wij geen normen. Die zijn er van 1 januari 2021 tot en met ${toonDagtekst(gegeven(gegevens))}. Ligt de datum daarna? Gebruik een nieuwere versie van Beslagvrij, of reken voor een dag waarvoor er wel normen zijn. Voor een periode na die dag geldt een ouder bedrag niet.`,
	normtabelOngeldig: () =>
		'De normtabel in dit dossier klopt hier niet. Haal de tabel uit het dossier (eigenNormen), of neem een tabel die goed is gekeurd.',
	bsnOngeldig: () => 'Dit BSN is niet geldig. Controleer de negen cijfers.',
	geenInkomen: () =>
		'De beslagvrije voet kan niet berekend worden. Er zijn geen inkomsten om mee te rekenen. Vul minstens een inkomen in; € 0 mag ook.',
	geenPartner: () =>
		'Bij deze leefsituatie hoort geen partner. Haal dit inkomen weg of kies een leefsituatie met partner.',
	dubbelId: ({ id = '' }) => `Er is al een inkomen met id "${id}". Geef dit inkomen een ander id.`,
	gereserveerdId: () => 'Dit id heeft een eigen betekenis. Geef het inkomen een ander id.',
	geenBeslagobject: () =>
		'Er is geen eigen inkomen waarop beslag kan. Vul een eigen inkomen in dat geen neveninkomst is, of kies overheidsvordering.',
	onbekendInkomen: ({ id = '' }) => `Er is geen inkomen met id "${id}". Kies een inkomen uit het dossier.`,
	partnerGeenBeslag: () => 'Op inkomen van de partner kan dit beslag niet liggen. Kies een eigen inkomen.',
	winstGeenBeslag: () =>
		'Op winst kan zonder de kantonrechter geen beslagvrije voet gelden (art. 475f Rv). Kies een ander inkomen.',
	belastbaarVerplicht: () => 'Vul het belastbare bedrag in, of geef op dat het niet bekend is.',
	belastbaarDubbel: () =>
		'Er is een belastbaar bedrag, en er staat dat het niet bekend is. Haal een van de twee weg.',
	perOnbekend: () => 'Is dit per jaar of per maand? Kies waarover het belastbare bedrag gaat.',
	belastbaarNietTeSchatten: () =>
		'Van winst en van een neveninkomst kunnen wij het belastbare bedrag niet schatten. Vul het in; 0 mag ook.',
	nettoVerplicht: () =>
		'Vul het nettobedrag in. Alleen bij winst uit een eigen bedrijf mag het leeg blijven.',
	nettoDubbel: () => 'Vul het nettobedrag in, of de delen waaruit het bestaat. Niet allebei.',
	leegMetPerioden: () =>
		'Er is opgegeven dat er in deze maanden niets kwam, en ook iets per periode. Haal een van de twee weg.',
	geenStrookInVenster: ({ begin = '', eind = '' }) =>
		`Er is geen loonstrook van ${toonDagtekst(begin)} tot en met ${toonDagtekst(eind)}. Vul die loonstroken in, of geef op dat er toen niets kwam.`,
	geenStrookOmTeSchatten: () =>
		'Er is geen loonstrook om mee te schatten. Vul er een in. Een strook die te oud of te nieuw is, mag ook.',
	strookMist: ({ inkomen = '', wanneer = '' }) =>
		`De loonstrook van ${wanneer} ontbreekt (${inkomen}). Vul hem in, of geef op wat er toen kwam.`,
	neveninkomstGeenBeslag: () => 'Op een neveninkomst kan geen beslag liggen. Kies een ander inkomen.',
	dubbelInkomen: ({ id = '' }) => `Inkomen "${id}" staat er twee keer. Haal er een weg.`,
	woonlandVerplicht: () => 'Vul het land in waar de inwoner woont.',
	woonlandNederland: () =>
		'Nederland is niet het buitenland. Kies bij het adres een woonadres in Nederland, of vul een ander land in.',
	woonlandOnduidelijk: ({ landen = '' }) => `Kies het land uit de lijst. Bedoelt u ${landen}?`,
	woonlandfactorVerplicht: ({ datum = '' }) =>
		`Voor ${datum ? toonDagtekst(datum) : 'deze datum'} hebben wij geen lijst met landen. Vul de woonlandfactor zelf in, bijvoorbeeld 0.6.`,
	woonlandfactorOngeldig: () => 'De woonlandfactor is hoger dan 0 en hooguit 1. Vul bijvoorbeeld 0.6 in.',
	woonlandfactorWijktAf: ({ factor = '' }) =>
		`Voor dit land geeft de regeling factor ${factor}. Laat de woonlandfactor leeg.`,
	startjaarVerplicht: () => 'Vul het jaar in waarin het beslag begon, bijvoorbeeld 2025.',
	startjaarOngeldig: () => 'Vul een jaartal van vier cijfers in, bijvoorbeeld 2025.',
	normbedragCode: ({ codes = '' }) =>
		`Een toegekend normbedrag hoort alleen bij een eigen inkomen met code ${codes}. Vul de code in of haal het normbedrag weg.`,
	nettoMargeOmgekeerd: () => 'Het laagste bedrag is hoger dan het hoogste. Draai de bedragen om.',
	periodeOmgekeerd: () => 'De laatste dag ligt voor de eerste dag. Draai de datums om.',
	geenKalendermaand: () =>
		'Een maandloon loopt van de eerste tot en met de laatste dag van een maand. Verbeter de datums.',
	geenVierweken: () =>
		'Een periode van vier weken heeft 28 dagen. Alleen de eerste en laatste van het jaar mogen anders zijn. Verbeter de datums.',
	periodeOverlapt: () => 'Deze periode valt samen met een eerdere periode. Verbeter de datums.',
	aantalBuitenBereik: (gegevens) => `Vul een getal in van ${gegeven(gegevens)}.`,
	geenEditie: () => 'Vul een editie in als jaar en maand, bijvoorbeeld 2026-07. De maand is 01 of 07.',
	geenEditiebestand: () => 'Dit is geen editiebestand. Het veld formaat moet "vtlb-editie" zijn.',
	partnerinkomenBekend: () =>
		'Er staat een inkomen van de partner in het dossier. Haal dat weg of kies dat het bekend is.',
	geenControle: () => 'Dit is geen controle van een brief. Het veld formaat moet "bvv-controle" zijn.',
	verkeerdeControleversie: (gegevens) => zinOverVersie('Deze controle', 'versie 1', gegevens),
	briefBeschadigd: ({ velden = '' }) =>
		`De brief in dit bestand is beschadigd. Dit is niet te lezen: ${velden}. Kies een bestand dat u eerder heeft bewaard.`,
	briefNaVandaag: () => 'De brief is van na vandaag. Kijk welke datum er boven de brief staat.',
	ontvangenVoorBrief: () =>
		'De brief is ontvangen voordat hij is geschreven. Kijk de datum van de brief en de dag van ontvangst na.',
	ontvangenNaVandaag: () => 'De dag van ontvangst is na vandaag. Vul de dag in waarop de brief kwam.',
	beslagNaVandaag: () => 'Deze dag is na vandaag. Vul de dag in waarop het beslag begon.',
	veranderdNaVandaag: () => 'Deze dag is na vandaag. Vul de dag in waarop het anders werd, of laat dit leeg.',
	veranderdVoorBrief: () =>
		'Deze dag is niet na de brief. Vul de dag in waarop het na de brief anders werd, of laat dit leeg.',
	strokenNietBijBrief: () =>
		'Uw loonstroken passen niet bij de dag van de brief. Kies “Wijzig”, en vul het netto bedrag van toen in.',
	feitenAndereDag: ({ datum = '' }) =>
		`De feiten gaan over de dag van de brief. Vul als peildatum ${toonDagtekst(datum)} in.`,
	gegevensNaBrief: ({ datum = '' }) =>
		`De gegevens op de brief kunnen niet van na de brief zijn. Vul ${toonDagtekst(datum)} of een eerdere dag in.`
};

/** De zin bij een fout, zoals de opdrachtregel haar geeft. */
export const zinVoorVeldfout = ({ code, gegevens = {} }: Veldfout): string => ZINNEN[code](gegevens);

const komma = (kaal: string): string => kaal.replace('.', ',');

const OP_SCHERM: Partial<Record<Foutcode, (gegevens: Gegevens) => string>> = {
	geenJson: () =>
		'Dit bestand is niet heel, of het is niet van Beslagvrij. Kies een bestand dat u hier eerder heeft bewaard, of een PDF van ons.',
	geenDossier: () =>
		'Dit bestand is niet van Beslagvrij. Kies een bestand dat u hier eerder heeft bewaard, of een PDF van ons.',
	geenEditiebestand: () =>
		'Dit is geen editiebestand. Kies een bestand dat u hier eerder als editiebestand heeft bewaard.',
	geenUtf8: () =>
		'Dit is geen dossier, of het bestand is beschadigd. Kies een bestand dat u hier eerder heeft bewaard, of een PDF van ons.',
	verkeerdeVersie: ({ nieuwer }) =>
		nieuwer === undefined
			? 'Dit bestand heeft een versie die Beslagvrij nooit heeft gehad. Waarschijnlijk is het veranderd. Kies een bestand dat u hier eerder heeft bewaard, of een PDF van ons.'
			: 'Dit bestand is gemaakt met een versie van Beslagvrij die wij hier niet kennen. Laad deze pagina opnieuw en open het bestand nog een keer.',
	teGroot: () =>
		'Dit bestand is te groot. Kies een bestand dat u hier eerder heeft bewaard, of een PDF van ons.',
	onbekendVeld: () => 'Dit hoort niet in een bestand van Beslagvrij.',
	geenLijst: () => 'Hier staat iets anders dan wij verwachten.',
	geenGroep: () => 'Hier staat iets anders dan wij verwachten.',
	geenBedrag: () => 'Vul een bedrag in, bijvoorbeeld 1.250,50.',
	bedragOnduidelijk: ({ een = '', ander = '' }) =>
		`Bedoelt u ${toonEuro(een)} of ${toonEuro(ander)}? Vul het bedrag zo in.`,
	datumLeeg: () => 'Vul een datum in, bijvoorbeeld 14-7-2026.',
	datumZonderJaar: () => 'Vul ook het jaar in, bijvoorbeeld 14-7-2026.',
	geenDatum: () => 'Vul een datum in die bestaat, bijvoorbeeld 14-7-2026.',
	geenMaand: () => 'Vul een maand in, bijvoorbeeld 2-2009.',
	geenKeuze: () => 'Kies een van de antwoorden.',
	geenNormen: (gegevens) =>
		`Voor deze datum hebben wij geen bedragen uit de wet. Die zijn er van 1 januari 2021 tot en met ${toonDagtekst(gegeven(gegevens))}. Is het al later? Laad de pagina opnieuw: dan komt een nieuwe versie mee.`,
	normtabelOngeldig: () =>
		'De normtabel in dit dossier klopt hier niet. Open het dossier waar het is gemaakt, haal de tabel daar weg, en bewaar het opnieuw.',
	geenJaNee: () => 'Kies ja of nee.',
	woonlandVerplicht: () => 'Kies het land waar u woont.',
	woonlandfactorVerplicht: ({ datum = '' }) =>
		`Voor ${datum ? toonDagtekst(datum) : 'deze datum'} hebben wij geen lijst met landen. Vul de woonlandfactor zelf in, bijvoorbeeld 0,6.`,
	woonlandfactorOngeldig: () => 'De woonlandfactor is hoger dan 0 en hooguit 1. Vul bijvoorbeeld 0,6 in.',
	woonlandfactorWijktAf: ({ factor = '' }) =>
		`Voor dit land geeft de regeling factor ${komma(factor)}. Laat de woonlandfactor leeg.`
};

/** De zin bij een fout op het scherm: met voorbeelden zoals iemand ze typt, en zonder de woorden van het bestand. */
export const veldfoutOpScherm = (fout: Veldfout): string =>
	OP_SCHERM[fout.code]?.(fout.gegevens ?? {}) ?? zinVoorVeldfout(fout);

/** Boven een formulier moet de zin zeggen over welk veld hij gaat: "Netto maandinkomen, UWV: Vul dit veld in." */
export function foutMetNaam(namen: readonly string[], zin: string): string {
	if (namen.length === 0) return zin;
	const naam = hoofdletter(namen.join(', '));
	return naam.endsWith('?') ? `${naam} ${zin}` : `${naam}: ${zin}`;
}
