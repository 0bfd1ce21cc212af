/** Whether the server answers; asks it something small that needs no session. */
export async function askServer(): Promise<boolean> {
  try {
    const answer = await fetch('/api/demo', { headers: { accept: 'application/json' } });
    return answer.status < 500;
  } catch {
    return false;
  }
}
