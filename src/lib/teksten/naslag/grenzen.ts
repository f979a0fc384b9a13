/** Iets wat deze toepassing niet weet of niet doet, en wat iemand dan wel kan doen. */
interface Grens {
	readonly id: string;
	readonly wat: string;
	/** Wat de toepassing er dan van maakt. */
	readonly dan: string;
	readonly doe: string;
}

interface Grensgroep {
	readonly kop: string;
	readonly uitleg: string;
	readonly grenzen: readonly Grens[];
}

/** De grenzen van de toepassing. Wat hier staat zegt zij ook bij de berekening zelf. */
export const GRENZEN: readonly Grensgroep[] = [
	{
		kop: 'Hier rekenen wij niet',
		uitleg: 'Dan staat er geen bedrag, en waarom niet.',
		grenzen: [
			{
				id: 'datum',
				wat: 'Een dag van voor 2021, of van na de laatste normtabel.',
				dan: 'Wij weigeren de datum. Van voor 2021 gold een andere wet; van later zijn er nog geen bedragen.',
				doe: 'Haal een nieuwe versie op, of vul zelf een normtabel in bij “Zelf een normtabel gebruiken”.'
			},
			{
				id: 'woonlandjaar',
				wat: 'De factor voor een ander land in 2021, 2023 en 2024.',
				dan: 'Van die jaren hebben wij geen lijst. Zonder factor rekenen wij niet.',
				doe: 'Zoek de factor op in bijlage 1 van de Regeling beslagvrije voet van dat jaar, en vul hem in.'
			},
			{
				id: 'stroken',
				wat: 'Een inkomen zonder een enkele loonstrook die meetelt.',
				dan: 'Wij vragen eerst om een strook. Pas als u zegt dat er niets kwam, telt het als € 0.',
				doe: 'Vraag de loonstroken op bij wie betaalt, of vul bedragen per maand in.'
			},
			{
				id: 'winst',
				wat: 'Beslag op winst uit een eigen bedrijf.',
				dan: 'De wet geeft daar vanzelf geen beslagvrije voet voor. Wij zeggen wat er zou gelden als de rechter het toestaat.',
				doe: 'Vraag de kantonrechter om een beslagvrije voet (art. 475f Rv).'
			},
			{
				id: 'eenmalig',
				wat: 'Een bedrag ineens: een ontslagvergoeding, een nabetaling, een prijs.',
				dan: 'Daarop is geen beslagvrije voet. Het telt niet mee.',
				doe: 'Vraag hulp als u door het beslag niet kunt rondkomen; de kantonrechter kan helpen.'
			},
			{
				id: 'bankBuitenland',
				wat: 'De bankrekening van wie in het buitenland woont.',
				dan: 'De wet noemt dan geen vast bedrag. Wij noemen er ook geen.',
				doe: 'Vraag de kantonrechter het bedrag te bepalen (art. 475a lid 6 Rv).'
			},
			{
				id: 'bankZonderAdres',
				wat: 'De bankrekening van wie geen woonadres had, voor 2025.',
				dan: 'Wanneer de halve bedragen zijn ingegaan, hebben wij niet gevonden. Wij noemen geen bedrag.',
				doe: 'Vraag de bank of de deurwaarder welk bedrag is aangehouden, en waarom.'
			}
		]
	},
	{
		kop: 'Hier schatten wij, of nemen wij iets aan',
		uitleg: 'Bij het bedrag staat dan “schatting”, “minstens” of “voorlopig”.',
		grenzen: [
			{
				id: 'belastbaar',
				wat: 'Het belastbare inkomen is niet bekend.',
				dan: 'Wij nemen twaalf keer het netto-inkomen. Het echte bedrag is hoger, en de beslagvrije voet vaak ook.',
				doe: 'Kijk op de jaaropgave, of vraag het de werkgever of de uitkeringsinstantie.'
			},
			{
				id: 'netto',
				wat: 'Van bruto naar netto.',
				dan: 'Dat rekenen wij niet uit: er zit geen belastingtabel in. Is alleen een laagste en een hoogste netto bekend? Dan rekenen wij met het hoogste.',
				doe: 'Neem het netto van de loonstrook, of tel op wat er is betaald en ingehouden.'
			},
			{
				id: 'strookMist',
				wat: 'Een loonstrook ontbreekt.',
				dan: 'Hij telt als € 0, of wij schatten hem met de andere stroken als u zegt dat er wel iets kwam.',
				doe: 'Vraag de strook op. Wie betaalt moet hem geven.'
			},
			{
				id: 'vakantiegeld',
				wat: 'Wanneer het vakantiegeld komt, en hoeveel het is.',
				dan: 'Is dat onbekend, dan rekenen wij alsof het in elke betaling zit. Is het bedrag onbekend, dan schatten wij 8% van het netto, en 5% bij bijstand. Elke maand krijgt hetzelfde tekort, ook als de bedragen in januari of juli veranderen.',
				doe: 'Kijk op de loonstrook van mei, of van de maand waarin het kwam.'
			},
			{
				id: 'adres',
				wat: 'Of er een woonadres in Nederland is.',
				dan: 'Wij rekenen met een adres. Zonder adres is het bedrag meestal lager.',
				doe: 'Vraag het na bij de gemeente. Vertel de deurwaarder waar u verblijft.'
			},
			{
				id: 'wonen',
				wat: 'De woonkosten, en of huurtoeslag mogelijk is.',
				dan: 'Zonder antwoord tellen zij niet mee. Het bedrag kan dan hoger worden, niet lager.',
				doe: 'Kijk in het huurcontract of op de afrekening van de hypotheek.'
			},
			{
				id: 'land',
				wat: 'Een land dat wij niet herkennen.',
				dan: 'Wij rekenen met de bedragen van Nederland, en vragen welk land u bedoelt.',
				doe: 'Kies het land uit de lijst.'
			},
			{
				id: 'beslagobject',
				wat: 'Op welk inkomen het beslag ligt.',
				dan: 'Zonder antwoord nemen wij het inkomen dat volgens de wet het eerst komt.',
				doe: 'Kijk in de brief van de deurwaarder.'
			},
			{
				id: 'negatief',
				wat: 'Een inkomen onder nul: een verlies of een correctie.',
				dan: 'Het telt als € 0 en maakt ander inkomen niet lager.',
				doe: 'Vraag na wat het echte inkomen was, en reken opnieuw.'
			},
			{
				id: 'grafiek',
				wat: 'De grafieken van de les bij een ander inkomen.',
				dan: 'Het netto houdt de verhouding die het in het geval heeft. Belasting stijgt in het echt harder.',
				doe: 'Lees een grafiek als beeld. Reken een ander inkomen na met het echte netto.'
			}
		]
	},
	{
		kop: 'Dit is niet openbaar, of zegt de wet niet',
		uitleg: 'Wij kiezen dan iets en zeggen dat erbij, of u kiest zelf.',
		grenzen: [
			{
				id: 'portaal',
				wat: 'Hoe het officiële rekenprogramma precies rekent.',
				dan: 'De broncode is niet openbaar. Wij volgen de wet, de handleiding en gepubliceerde voorbeelden. Een verschil van een euro of meer is dus mogelijk.',
				doe: 'Vraag de deurwaarder om zijn berekening, en leg die naast de uwe.'
			},
			{
				id: 'samenvoegen',
				wat: 'Wanneer UWV uitkeringen samenvoegt tot één inkomen.',
				dan: 'De voorwaarden zijn niet openbaar. Wij stellen het voor; u kiest.',
				doe: 'Kijk in de brief of de uitkeringen samen zijn genoemd.'
			},
			{
				id: 'inrichting',
				wat: 'Een paar waarvan maar een van de twee in een instelling woont.',
				dan: 'Wij nemen het bedrag voor een paar. De wet zegt niet wat er dan geldt.',
				doe: 'Leg het voor aan de kantonrechter als het veel scheelt.'
			},
			{
				id: 'maxima',
				wat: 'Elf gedrukte maxima die niet op de cent uit de wet volgen.',
				dan: 'Wij rekenen met het gedrukte bedrag. Bij drie ervan blijft een cent zonder verklaring.',
				doe: 'Bekijk het bij “Reken de maxima na”.'
			},
			{
				id: 'aangenomen',
				wat: 'Enkele bedragen en termijnen in de normtabel.',
				dan: 'Ze zijn gelezen in een andere publicatie, teruggerekend of aangenomen. Bij elk bedrag staat hoe wij eraan komen.',
				doe: 'Kijk bij “Bedragen in de wet” naar het woord achter de bron.'
			},
			{
				id: 'svb',
				wat: 'Wat de SVB bij een eigen verrekening aanhoudt.',
				dan: 'Soms is dat meer dan de beslagvrije voet; rechters zijn het niet eens. Wij noemen het bedrag voor een beslag.',
				doe: 'Vraag de SVB om met de norm voor de AOW-leeftijd te rekenen.'
			}
		]
	},
	{
		kop: 'Dit doen wij niet',
		uitleg: 'Het is een hulpmiddel bij één bedrag, geen oordeel over een zaak.',
		grenzen: [
			{
				id: 'registers',
				wat: 'Gegevens ophalen of controleren.',
				dan: 'Er is geen verbinding met een register. Wat u invult nemen wij aan.',
				doe: 'Leg bewijs naast elk antwoord: de deurwaarder vraagt erom.'
			},
			{
				id: 'hardheid',
				wat: 'Hoe de kantonrechter beslist.',
				dan: 'Een verhoging telt alleen als zij is opgelegd. Wij voorspellen haar niet.',
				doe: 'Vraag erom als er kosten zijn van ziekte, bewind, opvang of omgang (art. 475fa Rv).'
			},
			{
				id: 'bronheffing',
				wat: 'Wat er op de rekening komt.',
				dan: 'De bronheffing voor de zorgpremie gaat nog van het bedrag af. Dat rekenen wij niet uit.',
				doe: 'Kijk op de specificatie van wie uitbetaalt.'
			},
			{
				id: 'geldigheid',
				wat: 'Of het beslag zelf mocht.',
				dan: 'Wij kijken naar het bedrag, niet naar het vonnis, de kosten of de termijn van de schuld.',
				doe: 'Vraag het Juridisch Loket of een advocaat.'
			},
			{
				id: 'vtlb',
				wat: 'Het vrij te laten bedrag (vtlb).',
				dan: 'Het is een indicatie. De meeste normbedragen van het rapport hebben wij niet in een openbare bron gelezen; die vult u zelf in. Twee partners die samen in een regeling zitten en een gemeenschap van goederen kunnen niet.',
				doe: 'Reken met de officiële rekenmachine van Bureau Wsnp voor een bedrag dat telt.'
			},
			{
				id: 'later',
				wat: 'Een bedrag dat later is veranderd.',
				dan: 'Een berekening geldt voor haar dag. Zij verandert niet vanzelf mee.',
				doe: 'Reken opnieuw na 1 januari, na 1 juli, en als er iets verandert.'
			}
		]
	}
];

export const grensteksten = {
	kop: 'Wat deze toepassing niet weet',
	inleiding: 'Geen berekening weet alles. Dit zijn de grenzen, en wat u dan kunt doen.',
	doe: 'Wat u kunt doen:'
} as const;
