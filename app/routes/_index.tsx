export default function Home() {
  return (
    <main>
      <h1>Docket</h1>
    </main>
  );
}
