namespace Build.Reporting;

/// <summary>What a run did, where no target had a document of its own to show.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Tasks">The targets, in the order in which they ran.</param>
public sealed record RunDocument(int Version, IReadOnlyList<RunTask> Tasks) : IDocument;

/// <summary>A target of a run.</summary>
/// <param name="Task">Its name.</param>
/// <param name="Status">Executed or Skipped.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Outcome">What it did, in a line; empty when it said nothing.</param>
public sealed record RunTask(string Task, string Status, double Seconds, string Outcome);
