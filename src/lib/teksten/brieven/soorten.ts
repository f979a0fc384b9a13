/** De brieven, in de volgorde waarin zij worden aangeboden. */
export type Briefid =
	| 'correctie'
	| 'correctieNaHerberekening'
	| 'latereCorrectie'
	| 'woonkosten'
	| 'toeslagen'
	| 'openheid'
	| 'verrekening'
	| 'vakantiegeld'
	| 'vakantiegeldBetaler'
	| 'onkosten'
	| 'verkeerdInkomen'
	| 'twaalfMaanden'
	| 'gewijzigd'
	| 'mededeling'
	| 'uitleg'
	| 'herinnering'
	| 'kantonrechter';

/** Hoe een brief heet in een lijst, en hoe hij begint als bestand. */
export const BRIEFNAMEN: Record<Briefid, { readonly naam: string; readonly bestand: string }> = {
	correctie: { naam: 'Het bedrag veranderen vanaf het begin', bestand: 'brief-correctie' },
	correctieNaHerberekening: {
		naam: 'Het nieuwe bedrag veranderen vanaf die berekening',
		bestand: 'brief-correctie'
	},
	latereCorrectie: { naam: 'Het bedrag nu veranderen', bestand: 'brief-correctie' },
	woonkosten: { naam: 'Uw woonkosten laten meetellen', bestand: 'brief-woonkosten' },
	toeslagen: { naam: 'Ingehouden toeslagen laten meetellen', bestand: 'brief-toeslagen' },
	openheid: { naam: 'Laten zien waar u woont', bestand: 'brief-openheid-van-zaken' },
	verrekening: { naam: 'Een vrij bedrag vragen bij een verrekening', bestand: 'brief-verrekening' },
	vakantiegeld: { naam: 'Vakantiegeld terugvragen', bestand: 'brief-vakantiegeld' },
	vakantiegeldBetaler: { naam: 'Vakantiegeld laten vrijlaten', bestand: 'brief-vakantiegeld-betaler' },
	onkosten: { naam: 'Een vergoeding van kosten terugvragen', bestand: 'brief-onkosten' },
	verkeerdInkomen: { naam: 'Beslag op het verkeerde inkomen', bestand: 'brief-verkeerd-inkomen' },
	twaalfMaanden: { naam: 'Opnieuw laten rekenen na een jaar', bestand: 'brief-herberekening' },
	gewijzigd: { naam: 'Doorgeven dat er iets is veranderd', bestand: 'brief-herberekening' },
	mededeling: { naam: 'Vragen om de brief met de berekening', bestand: 'brief-mededeling' },
	uitleg: { naam: 'Vragen hoe het bedrag is berekend', bestand: 'brief-uitleg' },
	herinnering: { naam: 'Een herinnering sturen', bestand: 'brief-herinnering' },
	kantonrechter: { naam: 'Een overzicht voor de kantonrechter', bestand: 'overzicht-kantonrechter' }
};

/** Waarom een brief niet past. */
export type Nietpassend =
	| 'geenBrief'
	| 'briefIsEr'
	| 'bedragKlopt'
	| 'bedragGunstiger'
	| 'zelfdeBedrag'
	| 'andereLezing'
	| 'nietNaTeGaan'
	| 'vakantiegeldOpen'
	| 'nuLager'
	| 'nuOnbekend'
	| 'termijnVoorbij'
	| 'termijnLoopt'
	| 'nietHerberekend'
	| 'welHerberekend'
	| 'eigenBrief'
	| 'alGenoemd'
	| 'alleenVerrekening'
	| 'isVerrekening'
	| 'isBankbeslag'
	| 'geenVoet'
	| 'geenTwaalfMaanden'
	| 'nogGeenJaar'
	| 'nietsVeranderd'
	| 'nietsAnders'
	| 'pasLater'
	| 'geenWoonkosten'
	| 'geenToeslagen'
	| 'geenOpenheid'
	| 'nietTeVeel'
	| 'voorBeslag'
	| 'alBetaald'
	| 'geenTekort'
	| 'geenOnkosten'
	| 'goedeInkomen'
	| 'volgordeOnbekend'
	| 'geenEerdereBrief'
	| 'nogGeenTweeWeken'
	| 'geenBegroting'
	| 'genoegOver';

export const NIETPASSEND: Record<Nietpassend, string> = {
	geenBrief: 'U heeft nog geen brief met een bedrag.',
	briefIsEr: 'U heeft de brief al.',
	bedragKlopt: 'Het bedrag in de brief past bij de gegevens die wij hebben.',
	bedragGunstiger:
		'Het bedrag in de brief is hoger dan onze berekening. Een nieuwe berekening kan lager zijn.',
	zelfdeBedrag: 'Er staat iets verkeerd in de brief, maar het bedrag blijft hetzelfde.',
	andereLezing: 'Het bedrag past bij een andere uitleg van de wet. Vraag eerst hoe het is berekend.',
	nietNaTeGaan: 'Wij weten niet waar het verschil vandaan komt. Vraag eerst hoe het bedrag is berekend.',
	vakantiegeldOpen: 'Het bedrag hangt af van uw vakantiegeld. Zoek eerst op wanneer u dat krijgt.',
	nuLager: 'Met de bedragen van nu wordt het niet hoger. Een nieuwe berekening helpt u dan niet.',
	nuOnbekend: 'Wij weten nog niet wat het bedrag nu is. Vul eerst uw gegevens van nu in.',
	termijnVoorbij: 'De vier weken na de brief zijn voorbij.',
	termijnLoopt: 'De vier weken na de brief lopen nog. Dan telt het vanaf het begin.',
	nietHerberekend: 'Dit is geen nieuwe berekening bij een beslag dat er al was.',
	welHerberekend: 'Dit is een nieuwe berekening bij een beslag dat er al was.',
	eigenBrief: 'Hiervoor is een eigen brief.',
	alGenoemd: 'Dit staat al goed in de brief die u kreeg.',
	alleenVerrekening: 'Er wordt geen schuld verrekend.',
	isVerrekening: 'Het gaat om een verrekening. Daarvoor is een eigen brief.',
	isBankbeslag:
		'Het gaat om beslag op een bankrekening. Daarvoor hebben wij geen brief. Vraag het aan de deurwaarder of uw bank.',
	geenVoet: 'Hiervoor geldt geen beslagvrije voet.',
	geenTwaalfMaanden: 'Bij dit bedrag geldt geen termijn van een jaar.',
	nogGeenJaar: 'De brief is nog geen jaar oud.',
	pasLater: 'Op de dag van de brief klopte het nog. Vraag om een nieuwe berekening.',
	nietsVeranderd: 'Er is na de brief niets veranderd.',
	nietsAnders: 'Uw gegevens zijn dezelfde als in de brief. Verander eerst wat er anders is.',
	geenWoonkosten: 'Uw woonkosten geven geen hoger bedrag.',
	geenToeslagen: 'Er wordt niets ingehouden op uw toeslagen.',
	geenOpenheid: 'U heeft een woonadres in Nederland, of u heeft dit nog niet ingevuld.',
	nietTeVeel: 'Er is niet te veel van uw vakantiegeld ingehouden, of u heeft dit nog niet ingevuld.',
	voorBeslag: 'Het vakantiegeld kwam voordat er beslag lag.',
	alBetaald: 'Het vakantiegeld is al betaald.',
	geenTekort: 'Van uw vakantiegeld blijft niets extra vrij, of u heeft dit nog niet ingevuld.',
	geenOnkosten: 'Er is geen beslag op een vergoeding van kosten.',
	goedeInkomen: 'Er is geen ander inkomen dat eerst moet.',
	volgordeOnbekend: 'Van een inkomen is niet bekend wat het is. Dan weten wij niet welk inkomen eerst moet.',
	geenEerdereBrief: 'U heeft nog geen brief gestuurd.',
	nogGeenTweeWeken: 'Uw brief is nog geen twee weken oud.',
	geenBegroting: 'Vul eerst uw inkomsten en uitgaven in.',
	genoegOver: 'Volgens uw begroting komt u rond.'
};

/** Wat iemand moet weten voordat hij een brief stuurt. */
export type Waarschuwing =
	| 'schuldStijgt'
	| 'alDoorbetaald'
	| 'vragenBeantwoorden'
	| 'vastePlek'
	| 'gemeenteEerst'
	| 'gemeenteOok'
	| 'alsHerberekend'
	| 'laatGekregen'
	| 'woonkostenTijdelijk'
	| 'partnerTeltMee'
	| 'ietsLager'
	| 'nietVanafBegin'
	| 'anderInkomenKan'
	| 'drieJaar'
	| 'naarBetaler'
	| 'geenGerecht'
	| 'nodigEnOnvermijdelijk';

export const WAARSCHUWINGEN: Record<Waarschuwing, string> = {
	schuldStijgt: 'Krijgt u geld terug? Dan wordt uw schuld weer zoveel hoger.',
	alDoorbetaald:
		'De deurwaarder betaalt soms alleen terug wat hij nog heeft. De rest moet dan komen van wie het geld kreeg.',
	vragenBeantwoorden:
		'De deurwaarder mag u vragen stellen over uw inkomen en uw woning. U moet die beantwoorden (artikel 475g Rv).',
	vastePlek:
		'In de brief staat dat u een vaste plek heeft waar u woont. Klopt dat niet? Stuur deze brief dan niet.',
	gemeenteEerst: 'Dit komt uit de registratie van de gemeente. Laat het daar eerst veranderen.',
	gemeenteOok:
		'Dit komt uit de registratie van de gemeente. Laat het daar ook veranderen. Wacht daar niet op met uw brief.',
	alsHerberekend:
		'Uw brief kwam lang na het beslag. Wij gaan uit van een nieuwe berekening. Kreeg u nooit eerder een brief met een bedrag? Zeg dat dan hieronder: dan telt het vanaf het beslag.',
	laatGekregen:
		'Uw eerste brief kwam lang na het beslag. Voor de maanden ervoor kan een ander bedrag gelden. Vraag hulp bij het Juridisch Loket: 0800-8020.',
	woonkostenTijdelijk: 'Hoge woonkosten tellen hooguit 18 maanden mee.',
	partnerTeltMee: 'Heeft uw partner ook inkomen? Vul dat eerst in. De rechter telt het mee.',
	ietsLager: 'Een van de gegevens maakt het bedrag lager. Samen wordt het toch hoger.',
	nietVanafBegin: 'Het nieuwe bedrag telt meestal vanaf uw brief, en niet vanaf het begin.',
	anderInkomenKan: 'De deurwaarder kan daarna beslag leggen op het andere inkomen.',
	drieJaar: 'De wet noemt een termijn van drie jaar. Twijfelt u? Vraag het Juridisch Loket: 0800-8020.',
	naarBetaler: 'Deze brief gaat naar wie uw inkomen betaalt. Stuur de deurwaarder een kopie.',
	geenGerecht: 'Dit is een hulpmiddel, geen verzoekschrift. Het Juridisch Loket helpt u verder: 0800-8020.',
	nodigEnOnvermijdelijk:
		'De kantonrechter kijkt alleen naar kosten die bijzonder, nodig en niet te vermijden zijn.'
};
