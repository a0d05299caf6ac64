import type { Plugin } from 'vite';

/**
 * The style sheets stand in the pages themselves and are no files of the site. A part that is loaded later and shares
 * code with the script of the page would ask for that script's style sheet all the same: here no chunk has any.
 */
export function stylesInPages(): Plugin {
  return {
    name: 'hengyang-styles-in-pages',
    // After the HTML has been linked to its style sheet, before the lists of what a part needs are written.
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.viteMetadata?.importedCss.clear();
      }
    },
  };
}
