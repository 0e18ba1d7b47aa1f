interface Props {
  readonly id: string;
  readonly label: string;
  readonly onFile: (file: File) => Promise<void>;
}

/** A field that takes a file of answers, the same one twice too. */
export function FileField({ id, label, onFile }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void onFile(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
