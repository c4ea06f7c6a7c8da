import { useEffect, useRef, useState } from 'react';

/** The value, handed on at most once in so many milliseconds; at once when that is 0. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  const at = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, at.current + milliseconds - performance.now());
    const timer = setTimeout(() => {
      at.current = performance.now();
      setSettled(() => value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return milliseconds === 0 ? value : settled;
}
