namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>The order of a batch: which builds may start, which can no longer run. Pure; the batch runner does what it says.</summary>
public static class BatchGraph
{
    /// <summary>Refuses double identifiers, dependencies on builds that are not there, and cycles.</summary>
    public static void Check(IReadOnlyList<BatchBuild> builds, Func<string, Exception> error)
    {
        var known = builds.Select(build => build.Identifier).ToHashSet(StringComparer.Ordinal);
        if (known.Count < builds.Count)
            throw error("Build identifiers must be unique in a batch");
        foreach (var build in builds)
            if (build.DependsOn.FirstOrDefault(name => !known.Contains(name)) is { } missing)
                throw error($"Build '{build.Identifier}' depends on '{missing}', which the batch does not have");
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (builds.Where(build => !done.Contains(build.Identifier) && build.DependsOn.All(done.Contains)).ToList() is { Count: > 0 } next)
            done.UnionWith(next.Select(build => build.Identifier));
        if (done.Count < builds.Count)
            throw error($"The dependencies of {string.Join(", ", known.Except(done))} form a circle");
    }

    /// <summary>The builds that have not started and whose dependencies have all ended well (or badly, with ignore-failure).</summary>
    /// <param name="results">Identifier to build status, of the builds started so far.</param>
    public static IReadOnlyList<BatchBuild> Ready(BatchSpec batch, IReadOnlyDictionary<string, string> results)
    {
        if (batch.FastFail && Failed(batch, results))
            return [];
        var byName = batch.Builds.ToDictionary(build => build.Identifier, StringComparer.Ordinal);
        return [.. batch.Builds.Where(build => !results.ContainsKey(build.Identifier) && build.DependsOn.All(name => Passed(byName[name], results)))];
    }

    /// <summary>True when a build whose failure counts has failed.</summary>
    public static bool Failed(BatchSpec batch, IReadOnlyDictionary<string, string> results) =>
        batch.Builds.Any(build =>
            results.TryGetValue(build.Identifier, out var status) && status is not ("SUCCEEDED" or "IN_PROGRESS") && !build.IgnoreFailure
        );

    private static bool Passed(BatchBuild build, IReadOnlyDictionary<string, string> results) =>
        results.TryGetValue(build.Identifier, out var status) && (status == "SUCCEEDED" || (status != "IN_PROGRESS" && build.IgnoreFailure));
}
