import type { Dossier } from '../dossier/dossier.ts';
import type { Melding, Normverschil } from '../regels/meldingen/melding.ts';
import { namenVanPerioden, toonDatum, toonPeriode } from '../taal/datums.ts';
import { hoofdletter, ofsomming, opsomming } from '../taal/zinnen.ts';
import { PORTAALZINNEN, type Meldingszinnen } from './meldingen-portaal.ts';
import { naamVanInkomen } from './woordenlijst/inkomensnaam.ts';
import type { Lezer } from './woordenlijst/lezer.ts';
import { LEZINGTEKSTEN } from './lezingen.ts';
import { NORMNAMEN } from './normen.ts';

const halfjaar = (tabel: string): string =>
	`de ${tabel.endsWith('-1') ? 'eerste' : 'tweede'} helft van ${tabel.slice(0, 4)}`;

const verschilzin = ({ norm, eigen, officieel }: Normverschil): string =>
	`${NORMNAMEN[norm]} (u: ${eigen.replace('.', ',')}, officieel: ${officieel.replace('.', ',')})`;

/* De zinnen bij de meldingen, in gewone woorden. De vaste meldingen bij de basis leest alleen wie met het portaal werkt. */
const ZINNEN: Meldingszinnen = {
	'116': ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: heeft u er ander inkomen bij? Dan stelt de gemeente soms een normbedrag vast. Staat dat in uw brief? Vul het dan in bij de bijzonderheden.`,
	eigenNormtabel: ({ tabel }) =>
		`De normen van ${halfjaar(tabel)} zijn door gebruiker ingevuld. Wij hebben ze niet gelezen in de wet. Reken opnieuw als er een nieuwe versie van Beslagvrij is.`,
	eigenNormtabelVervangen: ({ tabel, verschillen }) =>
		verschillen.length === 0
			? `Voor ${halfjaar(tabel)} zijn er nu officiële normen. Die tellen. Zij zijn gelijk aan wat u zelf invulde.`
			: `Voor ${halfjaar(tabel)} zijn er nu officiële normen. Die tellen. Anders dan u zelf invulde: ${opsomming(verschillen.map(verschilzin))}.`,
	geenWoonadres: (_, { wonen }) =>
		wonen.adres === 'buitenland'
			? 'U woont in het buitenland. Daarom is het bedrag lager. Vertel de deurwaarder waar en met wie u woont, en wat u verdient. Dan geldt de gewone berekening, met de woonlandfactor van uw land.'
			: 'U heeft geen woonadres in Nederland. Daarom is het bedrag lager. Vertel de deurwaarder waar en met wie u woont, en wat u verdient. Dan geldt de gewone berekening.',
	bankBuitenland: () =>
		'Wie in het buitenland woont, heeft geen vast vrij bedrag op de bankrekening. U kunt de kantonrechter vragen dat bedrag te laten gelden (art. 475a lid 6 Rv).',
	gehuwdInrichting: () =>
		'Woont maar een van u beiden in de instelling? Wij rekenen met het bedrag voor een paar. De wet zegt niet wat er dan geldt.',
	huurderVoor2023: () =>
		'Tot 2023 was er zonder huurtoeslag alleen een verhoging voor een eigen woning. Met een huurwoning kan de kantonrechter het bedrag verhogen (art. 475fa Rv).',
	verlies: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: verlies telt als € 0. Het maakt ander inkomen niet lager.`,
	nettoOnderNul: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: de vergoeding van kosten is hoger dan wat er is ontvangen. Wij rekenen met € 0. Controleer de bedragen.`,
	codeBijSoort: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: deze code hoort bij loon, een uitkering of pensioen. Kies die soort inkomen, of haal de code weg.`,
	eenmalig: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: code 62 is een ontslagvergoeding. Op een eenmalig bedrag is geen beslagvrije voet. Haal dit inkomen weg als het niet elke maand komt.`,
	belastbaarGeschat: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: het belastbare inkomen is niet bekend. Wij rekenen met twaalf keer het netto-inkomen, met vakantiegeld. Het echte bedrag is hoger. Vul het in zodra het bekend is.`,
	nettoNaBeslag: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: het nettobedrag lijkt op wat na het beslag overblijft. Is dit het bedrag vóór het beslag? Tel anders op wat er is ingehouden.`,
	bronheffing: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: de bronheffing voor de zorgpremie gaat af van wat u mag houden. U krijgt dus minder dan het bedrag hier.`,
	vakantiegeldOnbekend: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: niet bekend is wanneer het vakantiegeld komt. Komt het bij elke betaling? Dan klopt dit bedrag. Komt het één keer per jaar? Dan mag ook van het vakantiegeld een deel naar de schuld. Kijk op de loonstrook.`,
	vakantiegeldGeschat: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: het vakantiegeld is geschat. Vul het nettobedrag in dat u per jaar krijgt.`,
	vakantiegeldHoog: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: het vakantiegeld is heel hoog. Kijk het bedrag na. Op een loonstrook hoort alleen wat er in die periode bij kwam. Het totaal van het jaar hoort daar niet.`,
	vakantiegeldBovenLoon: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: op een loonstrook is het uitbetaalde vakantiegeld hoger dan het loon. Het loon op regel 1 is mét dat vakantiegeld. Kijk regel 1 en 2 na.`,
	vakantiegeldStructureel: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: op elke loonstrook die telt is vakantiegeld uitbetaald. Wij tellen het daarom elke periode mee. Kwam het maar één keer? Vul dan ook loonstroken in zonder vakantiegeld.`,
	nettoLaag: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: het netto-inkomen is minder dan de helft van het belastbare inkomen. Is er al iets af voor een schuld? Of is het belastbare bedrag per jaar in plaats van per maand? Kijk de bedragen na.`,
	aowVerrekening: () =>
		'Houdt de SVB zelf geld in voor een schuld bij de SVB? Dan mag u soms meer houden dan hier staat. Vraag de SVB daarom. Voor een beslag van een ander geldt het bedrag hier.',
	woonlandNietGenoemd: ({ land, lijktOp }) =>
		lijktOp.length > 0
			? `${land} staat niet in de lijst. Bedoelt u ${ofsomming(lijktOp)}? Kies dat land: zolang rekenen wij met de bedragen van Nederland.`
			: `${land} staat niet in de lijst van de regeling. Daarom rekenen wij met de bedragen van Nederland. Controleer hoe het land is geschreven.`,
	inkomenNegatief: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: het bedrag komt onder nul uit. Wij rekenen met € 0. Vraag het echte inkomen na en reken opnieuw.`,
	nettoHogerDanBelastbaar: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: het belastbare inkomen is lager dan het netto-inkomen over een jaar. Dat kan niet bij loon of een uitkering. Controleer of het belastbare bedrag per jaar of per maand is.`,
	beslagOpBeslagobject: ({ inkomen }, dossier) =>
		`Op ${naamVanInkomen(dossier, inkomen)} ligt al beslag. Voor dit inkomen zelf rekenen wij met het hele nettobedrag.`,
	beslagobjectAfwijkend: ({ inkomen, eerste }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))} is gekozen. Volgens de wet komt ${naamVanInkomen(dossier, eerste)} eerst. Afwijken mag als een beslag dan genoeg is.`,
	alleenWinst: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: op winst is niet vanzelf een beslagvrije voet. Vraag die aan de kantonrechter (art. 475f Rv). Het bedrag hier geldt als de kantonrechter dat toestaat.`,
	verrekening: () =>
		'Houdt UWV, de SVB, de gemeente of de Belastingdienst zelf geld in? Dan geldt de beslagvrije voet ook, maar komt er geen brief met de berekening. Deze verrekening gaat voor een beslag. Van een laag inkomen mag 5% naar schulden gaan. Dat is voor alle schulden samen.',
	loonbeslagBijBijstand: ({ inkomen, bijstand }, dossier) =>
		`Er ligt beslag op ${naamVanInkomen(dossier, inkomen)}, en er is bijstand (${naamVanInkomen(dossier, bijstand)}). De wet zet bijstand eerst (art. 475c lid 2 Rv). U kunt het beslag met een brief laten vervallen (art. 475c lid 6 Rv).`,
	beslagVerouderd: ({ jaar }) =>
		`Het beslag begon in ${String(jaar)}. Een berekening geldt twaalf maanden. Daarna, en als er iets verandert, moet er een nieuwe komen (art. 475d lid 2 tot en met 5 Rv). Vraag erom: het gaat niet altijd vanzelf.`,
	gronden475fa: () =>
		'Een rechter verhoogde het bedrag eerder voor kosten van ziekte, bewind, kinderopvang of omgang. Zijn die kosten er ook? Vraag de kantonrechter om een hoger bedrag (art. 475fa Rv).',
	samenvoegenBuitenUwv: ({ inkomens }, dossier) =>
		`Samenvoegen is alleen bekend van uitkeringen van UWV. Dit heeft geen code van UWV: ${opsomming(inkomens.map((id) => naamVanInkomen(dossier, id)))}. Controleer of samenvoegen hier klopt.`,
	samengevoegd: ({ inkomens }, dossier) =>
		`Gekozen is: samenvoegen met ${opsomming(inkomens.map((id) => naamVanInkomen(dossier, id)))}. Het bedrag gaat over deze inkomens samen. De precieze voorwaarden zijn niet openbaar.`,
	voorstelSamenvoegen: ({ inkomens }, dossier) =>
		`UWV kan dit inkomen samenvoegen met ${opsomming(inkomens.map((id) => naamVanInkomen(dossier, id)))}. Kies zelf of dat hier zo is: de voorwaarden zijn niet openbaar.`,
	groepGenegeerd: () =>
		'De overheid haalt geld van uw bankrekening. Er ligt dan geen beslag op een inkomen. Samenvoegen en verdelen tellen daarom niet mee.',
	woonkostenVerlopen: ({ einddatum }) =>
		`De verhoging voor woonkosten liep tot en met ${toonDatum(einddatum)}. De woonkosten tellen daarom niet meer mee.`,
	woonkostenZonderEinddatum: ({ maanden, verlenging }) =>
		`Dit extra bedrag voor hoge woonkosten geldt hooguit ${maanden} maanden${zoVerlengd(verlenging)}. Staat in uw brief tot wanneer? Vul die dag in.`,
	woonkostenTeLang: ({ maanden, verlenging }) =>
		`Het extra bedrag voor hoge woonkosten geldt hooguit ${maanden} maanden${zoVerlengd(verlenging)}. De einddatum ligt later. Controleer hem.`,
	woonkostenNietGebruikt: () =>
		'De woonkosten tellen niet mee. Zonder woonadres in Nederland is er geen verhoging, en in een instelling ook niet.',
	huurtoeslagOnbekend: () =>
		'Niet bekend is of huurtoeslag mogelijk is. Kan er geen huurtoeslag zijn? Dan kan het bedrag hoger uitvallen.',
	woonkostenOnbekend: () =>
		'Niet bekend is hoe hoog de woonkosten zijn. Zijn ze hoog? Dan kan het bedrag hoger uitvallen.',
	adresOnbekend: () =>
		'Niet bekend is of er een woonadres in Nederland is. Wij rekenen met een adres. Zonder adres wordt het bedrag meestal lager.',
	hardheidVerlopen: ({ einddatum }) =>
		`De verhoging van de kantonrechter liep tot en met ${toonDatum(einddatum)}. Zij telt niet meer mee.`,
	voertuigEersteJaar: ({ jaar }) =>
		`De loonbelasting voor de auto van de zaak telt pas mee vanaf 1 januari ${String(jaar)}.`,
	normbedragNietGebruikt: ({ inkomen }, dossier) =>
		`Het normbedrag van de gemeente bij ${naamVanInkomen(dossier, inkomen)} telt hier niet. Het telt vanaf 1 januari 2022, en alleen bij het inkomen waar het beslag op ligt.`,
	normbedragNietNodig: ({ inkomen }, dossier) =>
		`Het normbedrag van de gemeente bij ${naamVanInkomen(dossier, inkomen)} telt hier niet. Het telt pas als 95% van het inkomen lager is dan het bedrag.`,
	bankZonderAdresOnbekend: () =>
		'Hoeveel zonder woonadres vrij blijft op de bankrekening, is voor deze datum niet bekend.',
	geenBeslagruimte: (_, { beslag: { samenvoegen, omslag } }) =>
		`In een gewone maand mag er van ${samenvoegen.length + omslag.length > 0 ? 'deze inkomens' : 'dit inkomen'} niets af.`,
	lezingVervallen: () =>
		'In dit dossier is gekozen welke normhuur sinds 2026 geldt. Die keuze is vervallen. De tekst van het Besluit noemt de basishuur en de formule van de huurtoeslag.',
	andereLezing: ({ lezing, optie }) =>
		`Hier is een andere keuze gemaakt dan de onze: ${LEZINGTEKSTEN[lezing].opties[optie] ?? optie}`,
	incidenteleBetaling: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: er is eenmalig vakantiegeld of keuzebudget betaald. De belasting daarover zit nog in het netto-inkomen. Dat kan daardoor iets te laag zijn.`,
	periodenOntbreken: ({ inkomen, perioden }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: er ontbreken loonstroken. Een strook die ontbreekt, telt als € 0. Vul ook in: ${opsomming(perioden.map(toonPeriode))}.`,
	periodenGeschat: ({ inkomen, perioden, bronnen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: ${namenVanPerioden(perioden)} is geschat, met ${bronnen.length === 1 ? 'de loonstrook' : 'het gemiddelde'} van ${namenVanPerioden(bronnen)}. Vul de echte bedragen in als die er zijn.`,
	periodenBuitenVenster: ({ inkomen, aantal }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: ${aantal === 1 ? 'een loonstrook valt' : `${String(aantal)} loonstroken vallen`} buiten de maanden die meetellen.`,
	leegInkomen: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: geen enkele loonstrook telt mee. Dit inkomen is nu € 0. Vul de loonstroken in van de maanden die meetellen.`,
	periodeNaPeildatum: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: een loonstrook loopt tot na de berekeningsdatum. Controleer de datums.`,
	periodebedragHoog: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: een bedrag is hoger dan € 100.000. Staat er een cijfer te veel?`,
	periodebedragNegatief: ({ inkomen }, dossier) =>
		`${hoofdletter(naamVanInkomen(dossier, inkomen))}: een bedrag is lager dan nul. Vaak is dat een correctie. Vraag na wat het echte inkomen was.`,
	basisZonderLopendeBeslagen: () =>
		'Bij de berekening van de basis voor de BVV is geen rekening gehouden met lopende beslagen',
	basisZonderBeslagOpInkomen: () =>
		'Er is geen rekening gehouden met lopende beslagen op het inkomen van de schuldenaar en/of het inkomen van de partner',
	basisZonderVoertuig: () =>
		'Er is geen rekening gehouden met ingehouden loonbelasting voor privégebruik van een voertuig',
	basisZonder95: () => 'De 95% regel is niet toegepast',
	basisZonderToeslagen: () =>
		'Geen correctie is toegepast t.b.v. huurtoeslag, zorgtoeslag en kindgebonden budget'
};

const zoVerlengd = (verlenging: string): string =>
	verlenging === '0' ? '' : `, en op verzoek nog ${verlenging} maanden`;

/** De zin bij een melding, in de woorden van wie haar leest. */
export function zinVoorMelding(melding: Melding, dossier: Dossier, lezer: Lezer = 'inwoner'): string {
	const eigen = lezer === 'inwoner' ? undefined : PORTAALZINNEN[melding.code];
	const zin = (eigen ?? ZINNEN[melding.code]) as (gegevens: Melding['gegevens'], dossier: Dossier) => string;
	return zin(melding.gegevens, dossier);
}
