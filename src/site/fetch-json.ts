/**
 * A file of the site itself, made by the same build as the page, so only its being JSON is checked. Throws where it
 * cannot be had, with its address and the status of the answer.
 */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.json();
}
