// Bestand: a new workbook from an example, opening and saving.
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { useStyles } from './styles';

interface Props {
  examples: readonly string[];
  onNew(name: string): void;
  onOpen(file: File): void;
  onSave(): void;
}

export function FileMenu({ examples, onNew, onOpen, onSave }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onOpen(file);
    if (input.current) input.current.value = ''; // the same file may be chosen again
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.titleButton}>
            Bestand
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>Nieuw</MenuGroupHeader>
              {examples.map((name) => (
                <MenuItem key={name} icon={<DocumentAddRegular />} onClick={() => onNew(name)}>
                  {name}
                </MenuItem>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
              Openen…
            </MenuItem>
            <MenuItem icon={<ArrowDownloadRegular />} onClick={onSave}>
              Opslaan als .xlsx
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={input}
        id="bestand"
        type="file"
        accept=".xlsx"
        hidden
        aria-label="Werkmap openen"
        onChange={(event) => choose(event.target.files)}
      />
    </>
  );
}
