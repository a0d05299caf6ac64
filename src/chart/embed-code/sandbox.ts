/** What a frame may do: run its script, read its own site, open links in new tabs. It cannot touch the page around it. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
