import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Foutgrens } from '../../src/taskpane/onderdelen/Foutgrens';
import { toon } from './toon';

test('what goes wrong while drawing becomes a sentence, and can be tried again', async () => {
  const stil = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let stuk = true;
  function Deel() {
    if (stuk) throw new Error('stuk');
    return <p>heel</p>;
  }
  toon(
    <Foutgrens>
      <Deel />
    </Foutgrens>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    /Het taakvenster is vastgelopen\. ?Uw werkmap is niet gewijzigd\./,
  );
  stuk = false;
  await userEvent.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
  expect(screen.getByText('heel')).toBeInTheDocument();
  stil.mockRestore();
});
