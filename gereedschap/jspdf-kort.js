/**
 * jsPDF zonder wat wij er niet van gebruiken: plaatjes en hun decoders, formulieren, HTML, canvas, SVG, de maten van zijn eigen
 * letters (wij geven onze letter mee) en schrift dat onze letter niet heeft. Dat is meer dan de helft van zijn gewicht, en
 * iedereen die de toepassing zonder netwerk wil gebruiken haalt het op. De rest blijft zoals hij is.
 */
const BRON = 'jspdf/dist/jspdf.es.js';

/** Waaraan elk stuk te herkennen is; het is een eigen opdracht in de bron, en verdwijnt in zijn geheel. */
const ONGEBRUIKT = [
	'API.__fontmetrics__ = ',
	'API.addImage = ',
	'API.addJS = ',
	'API.addMetadata = ',
	'API.addSvgAsImage = ',
	'API.autoPrint = ',
	'API.createAnnotation = ',
	'API.html = ',
	'API.loadFile = ',
	'API.printHeaderRow = ',
	'API.processArabic = ',
	'API.processBMP = ',
	'API.processGIF89A = ',
	'API.processJPEG = ',
	'API.processPNG = ',
	'API.processRGBA = ',
	'API.processWEBP = ',
	'API.putTotalPages = ',
	'API.setLanguage = ',
	'API.splitTextToSize = ',
	'jsPDF.__bidiEngine__ = ',
	'this.canvas = new',
	'this.context2d = new',
	'this.outline.root'
];

const DECODER = /^\w+Decoder\.prototype\./;

/** De formulieren zijn geen eigen opdracht, maar alles tussen hun begin en het stuk erna. */
const FORMULIEREN = { begin: 'var jsPDFAPI = jsPDF.API;', uitvoer: /AcroForm\w*, /g };

/** @returns {import('vite').Plugin} */
export const jspdfKort = () => ({
	name: 'jspdf-kort',
	enforce: 'pre',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId(id, vanuit) {
		return id === 'jspdf' ? this.resolve(BRON, vanuit) : null;
	},
	transform(code, id) {
		if (!id.endsWith(BRON)) return null;
		const opdrachten = this.parse(code).body.filter(({ type }) => type === 'ExpressionStatement');
		const stukken = ONGEBRUIKT.flatMap((teken) => {
			const gevonden = opdrachten.filter(({ start, end }) => code.slice(start, end).includes(teken));
			if (gevonden.length !== 1)
				this.error(`jsPDF is veranderd: "${teken}" staat er ${gevonden.length} keer`);
			return gevonden;
		});
		// Een decoder is daarna ongebruikt, maar niet voor de bundelaar zolang er nog iets aan wordt toegevoegd.
		const decoders = opdrachten.filter(({ start }) => DECODER.test(code.slice(start, start + 40)));
		const plaatjes = Math.min(...stukken.map(({ start }) => start));
		const begin = code.indexOf(FORMULIEREN.begin);
		if (begin < 0 || begin > plaatjes) this.error('jsPDF is veranderd: de formulieren staan ergens anders');
		const weg = [{ start: begin, end: plaatjes }, ...stukken, ...decoders].toSorted(
			(een, ander) => ander.start - een.start
		);
		const kort = weg.reduce((tekst, { start, end }) => tekst.slice(0, start) + tekst.slice(end), code);
		return { code: kort.replace(FORMULIEREN.uitvoer, ''), map: null };
	}
});
