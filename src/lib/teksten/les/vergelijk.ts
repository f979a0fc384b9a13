import { opsomming } from '../../taal/zinnen.ts';
import { herzieningteksten } from '../herziening.ts';

/** Twee gevallen naast elkaar, met alleen wat verschilt. */
export const vergelijkteksten = {
	titel: 'Vergelijk',
	kop: 'Waarin verschillen deze twee?',
	titelMet: (links: string, rechts: string) => `Vergelijk: ${links} en ${rechts}`,
	inleiding:
		'Kies links en rechts een geval, een dag, een normtabel of een lezing. U ziet alleen wat verschilt.',
	links: 'Links',
	rechts: 'Rechts',
	casus: 'Geval',
	dag: 'Peildatum',
	tabel: 'Normtabel',
	lezing: 'Lezing van de wet',
	zoalsDossier: 'Zoals in het dossier',
	stempel: (links: string, rechts: string) =>
		`Wat als: een proef met “${links}” en “${rechts}”. Geen echte berekening.`,
	titelWatals: (titel: string) => `Wat als: ${titel}`,
	gezegd: (aantal: string, links: string, rechts: string) =>
		`${aantal} Links ${links}, rechts ${rechts} per maand.`,
	waarmee: (dag: string, tabel: string) => `${dag}, met de normen van ${tabel}`,
	lezingIs: (vraag: string, keuze: string) => `${vraag} ${keuze}`,
	proef: 'Wat als',
	proefUitleg:
		'Dit is een proef om van te leren, en geen echte berekening: hier is iets anders dan in het dossier.',
	perMaand: 'per maand',
	gelijk: 'Links en rechts staat hetzelfde. Kies aan een van de twee kanten iets anders.',
	/** Er is iets anders gekozen, en er komt hetzelfde uit. */
	geenVerschil: (anders: readonly string[]) =>
		`Dit is links en rechts anders: ${opsomming(anders)}. In deze berekening verschilt daardoor geen enkele regel, en het bedrag is hetzelfde.`,
	aantal: (anders: number, regels: number) =>
		anders === 1
			? `1 van de ${String(regels)} regels verschilt.`
			: `${String(anders)} van de ${String(regels)} regels verschillen.`,
	standen: { anders: 'anders', nieuw: 'alleen rechts', weg: 'alleen links', gelijk: 'hetzelfde' },
	zelfdeBedrag: 'Het bedrag is links en rechts hetzelfde.',
	verschil: (bedrag: string) => `Het scheelt ${bedrag} per maand.`,
	waardoor: 'Waardoor het verschil',
	ookAnders:
		'Dit is er anders. De gegevens werken op elkaar in: per gegeven is niet te zeggen wat het scheelt.',
	zonderEffect:
		'Dit is ook anders. Apart verandert het niets aan het bedrag, of het kan niet apart anders zijn:',
	regels: 'De regels die verschillen',
	kant: (kant: string, zin: string) => `${kant}: ${zin}`,
	vreemd: {
		met: 'Het geval rechts kennen wij niet. Misschien is de link niet heel. Kies rechts een geval uit de lijst.',
		metEigen:
			'Deze link vergelijkt met een eigen dossier, en dat is in dit tabblad niet open of nog niet af. Een link neemt het dossier niet mee. Open het dossier in dit tabblad en daarna de link nog eens, of kies rechts een geval uit de lijst.',
		dag: 'De dag in de link kennen wij niet. Wij rekenen met de dag van het dossier.',
		tabel: 'De normtabel in de link kennen wij niet. Wij rekenen met die van de dag.',
		lezing: 'De lezing in de link kennen wij niet. Wij rekenen met die van het dossier.'
	},
	/** De woorden van de som: hier is links niet eerder dan rechts. */
	som: {
		...herzieningteksten,
		kop: 'Waardoor het verschil',
		normen: 'Andere bedragen van de wet',
		oudeNormen: 'Andere bedragen van de wet',
		eigenNormen: 'Andere bedragen, door gebruiker ingevuld',
		dag: 'Een andere dag',
		anders: (naam: string, eerst: string, dan: string) => `${naam}. Links: ${eerst}. Rechts: ${dan}`,
		inkomenMist: (naam: string) => `Dit inkomen is er alleen rechts: ${naam}`,
		inkomenTeVeel: (naam: string) => `Dit inkomen is er alleen links: ${naam}`,
		lezing: (vraag: string) => `Een andere lezing: ${vraag}`
	}
} as const;
