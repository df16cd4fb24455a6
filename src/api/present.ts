/** What the database has just named must be there. */
export async function present<Item>(loading: Promise<Item | null>, id: string): Promise<Item> {
  const item = await loading
  if (item === null) throw new Error(`${id} was named and is not there`)
  return item
}
