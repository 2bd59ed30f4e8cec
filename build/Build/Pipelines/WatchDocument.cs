using Build.Pipelines.Diagnosing;
using Build.Pipelines.Following;
using Build.Reporting;

namespace Build.Pipelines;

/// <summary>How an execution that was followed ended.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Execution">The execution at its end.</param>
/// <param name="Requests">How many requests following it took.</param>
/// <param name="Diagnosis">Why it failed; null when it did not.</param>
public sealed record WatchDocument(int Version, ExecutionSnapshot Execution, int Requests, Diagnosis? Diagnosis) : IDocument;
