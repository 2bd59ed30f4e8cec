using System.Globalization;

namespace Build.Pipelines.Following;

/// <summary>What changed between two looks at an execution, a line for each change. Pure.</summary>
public static class ProgressLines
{
    /// <summary>Lines for what <paramref name="now"/> has and <paramref name="before"/> had not; null before the first look.</summary>
    public static IEnumerable<string> Between(ExecutionSnapshot? before, ExecutionSnapshot now)
    {
        ArgumentNullException.ThrowIfNull(now);
        var known = before?.Actions.ToDictionary(action => action.ExecutionId, StringComparer.Ordinal) ?? [];
        foreach (var action in now.Actions)
        {
            if (known.GetValueOrDefault(action.ExecutionId) is not { } last || last.Status != action.Status || (action.IsReady && !last.IsReady))
                yield return Line(action);
        }
        if (now.Wait is { } wait && before?.Wait != wait)
            yield return $"...  {wait}";
        if (before?.Status != now.Status && (now.Ended || now.Status is "Stopping"))
            yield return $"{now.Pipeline} {now.ExecutionId}: {now.Status}{Why(now)}";
    }

    // What an action said is not said again.
    private static string Why(ExecutionSnapshot now) => now.StatusSummary is { Length: > 0 } summary
        && !now.Actions.Any(action => action.Error is { Length: > 0 } error && summary.Contains(error, StringComparison.Ordinal)) ? $" ({summary})" : "";

    /// <summary>A duration as people say it: 0.4 s, 12 s, 3 min 5 s.</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 10 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };

    private static string Line(ActionSnapshot action)
    {
        var symbol = action.Status switch { "Succeeded" => "ok  ", "Failed" => "FAIL", "Abandoned" => "gone", _ => "... " };
        var text = $"{symbol} {action.Stage} / {action.Action}: {action.Status}";
        if (action.Status != "InProgress")
            text += $" ({Duration(action.Elapsed)})";
        if (action is { IsApproval: true, Status: "InProgress" })
            return $"{text}  waits for a person: ./build.sh --target Approve --stage {action.Stage}";
        if (action.IsReady)
            return $"{text}  the new instances are ready, traffic waits: ./build.sh --target Continue";
        var detail = (action.Error ?? action.Summary)?.Trim();
        return string.IsNullOrEmpty(detail) ? text : $"{text}  {detail.Split('\n')[0]}";
    }
}
