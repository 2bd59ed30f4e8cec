using System.Globalization;
using Build.Pipelines.Following;

namespace Build.Pipelines.Looking;

/// <summary>Executions as lines of text.</summary>
public static class HistoryText
{
    private const int RevisionLength = 8;

    /// <summary>Head of the table.</summary>
    public static string Head => $"{"execution",-36}  {"status",-10}  {"started",-19}  {"took",-10}  {"trigger",-22}  {"by",-16}  revision";

    /// <summary>A line for one execution.</summary>
    public static string Line(ExecutionEntry execution)
    {
        ArgumentNullException.ThrowIfNull(execution);
        var started = execution.Started?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
        var took = execution is { Started: { } from, Ended: { } to } ? ProgressLines.Duration(to - from) : "";
        var trigger = execution.Kind == "ROLLBACK" ? "rollback" : execution.Trigger;
        var revision = execution.Revision is { Length: > RevisionLength } id ? id[..RevisionLength] : execution.Revision;
        return $"{execution.ExecutionId,-36}  {execution.Status,-10}  {started,-19}  {took,-10}  {trigger,-22}  {Who(execution.Who),-16}  {revision} {execution.Summary}".TrimEnd();
    }

    // Of an ARN, the name at its end: user/ada is ada, assumed-role/deploy/ada is ada.
    private static string? Who(string? detail) => detail is not null && detail.StartsWith("arn:", StringComparison.Ordinal) ? detail[(detail.LastIndexOfAny(['/', ':']) + 1)..] : detail;
}
