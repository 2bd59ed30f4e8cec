using System.Globalization;
using Build.Pipelines.Following;

namespace Build.Pipelines.Looking;

/// <summary>A pipeline's status as lines of text, with what to type where something can be done.</summary>
public static class StatusText
{
    private const int RevisionLength = 12;
    private const int UsualName = 18;

    /// <summary>A line for each stage and action.</summary>
    /// <param name="status">What was read.</param>
    /// <param name="now">For "since".</param>
    public static IEnumerable<string> Lines(PipelineStatus status, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(status);
        yield return $"{status.Pipeline} (structure version {status.StructureVersion})";
        if (status.Lock is { } held && held.Until > now)
            yield return string.Create(CultureInfo.InvariantCulture, $"  locked by {held.Who} for {held.For}, since {Ago(held.Since, now)}, until {held.Until:HH:mm} UTC at the latest");
        var width = status.Stages.SelectMany(stage => stage.Actions).Select(action => action.Action.Length).Append(UsualName).Max();
        foreach (var line in status.Stages.SelectMany(stage => Stage(stage, width, now)))
            yield return line;
    }

    private static IEnumerable<string> Stage(StageStatus stage, int width, DateTimeOffset now)
    {
        yield return $"  {stage.Stage.PadRight(width + 2)} {stage.Status ?? "never run",-12} {stage.ExecutionId}".TrimEnd();
        if (stage.Transition is { Open: false } closed)
            yield return $"    CLOSED: {closed.Reason} (by {closed.By ?? "nobody known"}{(closed.Since is { } since ? $", {Ago(since, now)}" : "")}); ./build.sh --target Open --stage {stage.Stage}";
        if (stage.Waiting is { } waiting)
            yield return $"    {waiting} waits to be let in";
        foreach (var action in stage.Actions)
        {
            yield return Action(action, width, now);
            if (action.WaitsForApproval)
                yield return $"      waits for a person: ./build.sh --target Approve --stage {stage.Stage}";
            if (action is { Status: "InProgress", Summary: ActionSnapshot.Ready })
                yield return "      the new instances are ready, traffic waits: ./build.sh --target Continue";
        }
        if (stage is { Status: "Failed", ExecutionId: { } failed })
            yield return $"    why: ./build.sh --target Diagnose --execution {failed}";
    }

    private static string Action(ActionStatus action, int width, DateTimeOffset now)
    {
        var since = action.Since is { } time ? Ago(time, now) : "";
        var revision = action.Revision is { Length: > RevisionLength } id ? id[..RevisionLength] : action.Revision;
        // A page is for what went wrong; the document has it for all.
        var link = action.Status == "Failed" ? action.Link : null;
        var rest = string.Join("  ", new[] { revision, (action.Error ?? action.Summary)?.Trim().Split('\n')[0], link }.Where(text => !string.IsNullOrEmpty(text)));
        return $"    {action.Action.PadRight(width)} {action.Status ?? "never run",-12} {since,-16} {rest}".TrimEnd();
    }

    private static string Ago(DateTimeOffset time, DateTimeOffset now) => $"{ProgressLines.Duration(now > time ? now - time : TimeSpan.Zero)} ago";
}
