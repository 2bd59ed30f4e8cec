namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>One test case of a report.</summary>
/// <param name="Prefix">The class or file that the case belongs to.</param>
/// <param name="Status">SUCCEEDED, FAILED, ERROR, SKIPPED or UNKNOWN, as AWS names them.</param>
public sealed record TestResult(string Suite, string Prefix, string Name, string Status, long DurationInNanoSeconds, string? Message, string RawDataPath);
