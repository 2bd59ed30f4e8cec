namespace Build.Pipelines.Following;

/// <summary>An execution as a table that is drawn again at each look. Pure.</summary>
public static class ExecutionTable
{
    private const int UsualName = 18;

    /// <summary>A head, and a line for each action that has begun.</summary>
    /// <param name="execution">The execution.</param>
    /// <param name="now">For how long things have been running.</param>
    public static IReadOnlyList<string> Lines(ExecutionSnapshot execution, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(execution);
        var width = execution.Actions.Select(action => action.Action.Length).Append(UsualName).Max();
        var begun = execution.Actions.Count > 0 ? execution.Actions[0].Started : null;
        return
        [
            $"{execution.Pipeline} {execution.ExecutionId}: {execution.Status}{(begun is { } time ? $", {ProgressLines.Duration(Last(execution, now) - time)}" : "")}",
            .. execution.Actions.Select(action => Line(action, width, now)),
            .. execution.Wait is { } wait ? [$"  {wait}"] : Array.Empty<string>(),
        ];
    }

    private static string Line(ActionSnapshot action, int width, DateTimeOffset now)
    {
        var elapsed = action.Status == "InProgress" && action.Started is { } since ? now - since : action.Elapsed;
        var detail = (action.Error ?? action.Summary)?.Trim().Split('\n')[0];
        return $"  {action.Stage,-12} {action.Action.PadRight(width)} {action.Status,-11} {ProgressLines.Duration(elapsed > TimeSpan.Zero ? elapsed : TimeSpan.Zero),-12} {detail}".TrimEnd();
    }

    private static DateTimeOffset Last(ExecutionSnapshot execution, DateTimeOffset now) => execution.Ended ? execution.Actions.Max(action => action.Updated) ?? now : now;
}
