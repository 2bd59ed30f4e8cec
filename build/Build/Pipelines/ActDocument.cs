using Build.Reporting;

namespace Build.Pipelines;

/// <summary>What an operator did.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Act">The target.</param>
/// <param name="Subject">What it was done to: an execution, a deployment, a stage.</param>
/// <param name="Outcome">What happened, in a line.</param>
public sealed record ActDocument(int Version, string Act, string Subject, string Outcome) : IDocument;
