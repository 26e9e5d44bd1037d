import { useEffect, useState } from 'preact/hooks';

/** What was typed, without spaces around it, once nothing was typed for so many milliseconds; empty before. */
export function useSettled(typed: string, pauseMs: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, pauseMs]);
  return settled;
}
