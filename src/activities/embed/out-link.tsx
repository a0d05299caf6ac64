/** A link that leaves the frame: the page that embeds the chart stays where it is and learns nothing. */
export function OutLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
