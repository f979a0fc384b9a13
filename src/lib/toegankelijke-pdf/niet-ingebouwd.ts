/**
 * Staat in de plaats van de delen van jsPDF voor HTML, SVG en plaatjes (html2canvas, dompurify, canvg, fast-png): deze
 * map tekent die niet. De bouw verwijst ernaar met een alias; zie de LEESMIJ.
 */
export default {};

/** Ontleedt bij fast-png een plaatje. */
export const decode = (): never => {
	throw new Error('plaatjes in een PDF zijn niet ingebouwd');
};
