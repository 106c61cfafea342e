/** What browsers do in `i18n.getMessage`: fill in $1 to $9, turn $$ into $, and answer "" for an unknown name. */
export function messageGetter(messages: ReadonlyMap<string, string>) {
  return (name: string, substitutions: string | string[] = []): string => {
    const values = [substitutions].flat();
    return (messages.get(name) ?? '').replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
    );
  };
}
