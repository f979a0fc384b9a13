/** Ook de bouwstenen beginnen met app.html, en dat noemt het vangnet. */
export { GET, prerender } from '../../routes/vangnet.js/+server.ts';
