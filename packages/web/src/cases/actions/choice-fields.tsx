import { Checkbox, Radio, Stack } from '@mantine/core';

export interface Choice {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly error: string | undefined;
}

/** Choosing exactly one: the target step, or on whose behalf one acts. */
export function ChooseOne({
  label,
  choices,
  error,
  value,
  onChange,
}: Props & { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <Radio.Group label={label} required value={value} onChange={onChange} error={error}>
      <Stack gap="xs" mt="xs">
        {choices.map(({ id, title }) => (
          <Radio key={id} value={id} label={title} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Choosing one or more branches. */
export function ChooseSome({
  label,
  choices,
  error,
  value,
  onChange,
}: Props & {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}) {
  return (
    <Checkbox.Group label={label} required value={[...value]} onChange={onChange} error={error}>
      <Stack gap="xs" mt="xs">
        {choices.map(({ id, title }) => (
          <Checkbox key={id} value={id} label={title} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
