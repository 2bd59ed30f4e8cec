using Build.Pipelines.Following;

namespace Build.Pipelines.Looking;

/// <summary>A pipeline's status as lines of text.</summary>
public static class StatusText
{
    private const int RevisionLength = 12;

    /// <summary>A line for each stage and action.</summary>
    /// <param name="status">What was read.</param>
    /// <param name="now">For "since".</param>
    public static IEnumerable<string> Lines(PipelineStatus status, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(status);
        yield return $"{status.Pipeline} (structure version {status.StructureVersion})";
        foreach (var stage in status.Stages)
        {
            var transition = stage.Open ? "" : $"  CLOSED: {stage.ClosedBecause}";
            yield return $"  {stage.Stage,-20} {stage.Status ?? "never run",-12} {stage.ExecutionId}{transition}".TrimEnd();
            foreach (var action in stage.Actions)
                yield return Line(action, now);
        }
    }

    private static string Line(ActionStatus action, DateTimeOffset now)
    {
        var since = action.Since is { } time ? $"{ProgressLines.Duration(now - time)} ago" : "";
        var revision = action.Revision is { Length: > RevisionLength } id ? id[..RevisionLength] : action.Revision;
        var rest = string.Join("  ", new[] { revision, (action.Error ?? action.Summary)?.Trim().Split('\n')[0], action.Link }.Where(text => !string.IsNullOrEmpty(text)));
        return $"    {action.Action,-18} {action.Status ?? "never run",-12} {since,-14} {rest}".TrimEnd();
    }
}
