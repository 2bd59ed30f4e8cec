using Build.Settings;

namespace Build.Pipelines.Following;

/// <summary>After a release to several regions failed: which have the revision, which kept what they had, and how it goes on. Pure.</summary>
public static class WaveText
{
    /// <summary>The lines; none when no region was to be deployed to yet.</summary>
    public static IEnumerable<string> Lines(ExecutionSnapshot end, Names names)
    {
        ArgumentNullException.ThrowIfNull(end);
        ArgumentNullException.ThrowIfNull(names);
        var regions = names.DeployRegions.Select(region => (region, status: end.Actions.LastOrDefault(action => action.Action == $"Deploy-{region}")?.Status)).ToList();
        if (names.Regions.Count == 1 || regions.TrueForAll(each => each.status is null))
            yield break;
        foreach (var (region, status) in regions)
            yield return $"  {region,-15} {(status is null ? "not reached: it keeps what it had" : status == "Succeeded" ? "has the new revision" : $"{status}: what runs there says ./build.sh --target Health")}";
        yield return "Regions differ now. Once the cause is gone: ./build.sh --target Retry --stage Deploy deploys to those that failed and goes on with the rest; ./build.sh --target Rollback lists what to go back to.";
    }
}
