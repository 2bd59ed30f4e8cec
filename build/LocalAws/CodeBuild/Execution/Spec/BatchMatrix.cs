namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>Expands build-matrix: the static part is every build's, the dynamic lists are combined each with each.</summary>
internal static class BatchMatrix
{
    public static IReadOnlyList<BatchBuild> Expand(YamlMap matrix)
    {
        var fixedPart = matrix.Map("static", "ignore-failure", "env");
        var fixedEnv = fixedPart?.Map("env", "compute-type", "image", "privileged-mode", "type", "variables");
        var template = new BatchBuild
        {
            Identifier = "",
            IgnoreFailure = fixedPart?.Flag("ignore-failure") ?? false,
            ComputeType = fixedEnv?.Text("compute-type"),
            Image = fixedEnv?.Text("image"),
            EnvironmentType = fixedEnv?.Text("type"),
            PrivilegedMode = fixedEnv?.Node("privileged-mode") is null ? null : fixedEnv.Flag("privileged-mode"),
            Variables = fixedEnv?.TextMap("variables") ?? new Dictionary<string, string>(),
        };
        IEnumerable<BatchBuild> builds = [template];
        foreach (var axis in Axes(matrix.Map("dynamic", "buildspec", "env")))
            builds = [.. builds.SelectMany(build => axis.Select(change => change(build)))];
        return [.. builds.Select((build, i) => build with { Identifier = $"build{i}" })];
    }

    /// <summary>An axis is the list of changes of which each build makes one.</summary>
    private static IEnumerable<IReadOnlyList<Func<BatchBuild, BatchBuild>>> Axes(YamlMap? dynamic)
    {
        if (dynamic is null)
            yield break;
        if (Axis(dynamic, "buildspec", (build, value) => build with { Buildspec = value }) is { } specs)
            yield return specs;
        if (dynamic.Map("env", "compute-type", "image", "variables") is not { } env)
            yield break;
        if (Axis(env, "compute-type", (build, value) => build with { ComputeType = value }) is { } types)
            yield return types;
        if (Axis(env, "image", (build, value) => build with { Image = value }) is { } images)
            yield return images;
        if (env.Map("variables", known: null) is not { } variables)
            yield break;
        foreach (var name in variables.Keys)
            yield return Axis(variables, name, (build, value) => build with { Variables = new Dictionary<string, string>(build.Variables) { [name] = value } })
                ?? throw variables.Error(name, $"{variables.At(name)} has no values");
    }

    private static IReadOnlyList<Func<BatchBuild, BatchBuild>>? Axis(YamlMap map, string key, Func<BatchBuild, string, BatchBuild> change) =>
        map.OneOrMore(key) is { Count: > 0 } values ? [.. values.Select(value => (Func<BatchBuild, BatchBuild>)(build => change(build, value)))] : null;
}
