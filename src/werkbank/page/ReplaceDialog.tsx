// Asks before a workbook with changes gives way to another.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

interface Props {
  /** the name of the workbook that would be lost; undefined = nothing to ask */
  name: string | undefined;
  onSave(): void;
  onReplace(): void;
  onCancel(): void;
}

export function ReplaceDialog({ name, onSave, onReplace, onCancel }: Props) {
  return (
    <Dialog open={name !== undefined} modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Wijzigingen opslaan?</DialogTitle>
          <DialogContent>
            Werkmap “{name}” is gewijzigd. Als u de wijzigingen niet opslaat, gaan ze verloren.
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              Opslaan als .xlsx
            </Button>
            <Button onClick={onReplace}>Niet opslaan</Button>
            <Button onClick={onCancel}>Annuleren</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
