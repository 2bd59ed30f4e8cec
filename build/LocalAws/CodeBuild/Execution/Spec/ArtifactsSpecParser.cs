namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>Reads the artifacts section and its secondary-artifacts.</summary>
internal static class ArtifactsSpecParser
{
    private static readonly string[] Keys = ["files", "name", "discard-paths", "base-directory", "exclude-paths", "enable-symlinks", "s3-prefix"];

    public static ArtifactsSpec? Parse(YamlMap root)
    {
        if (root.Map("artifacts", [.. Keys, "secondary-artifacts"]) is not { } map)
            return null;
        var secondary = map.Map("secondary-artifacts", known: null);
        var sets = secondary?.Keys.ToDictionary(id => id, id => One(secondary.Map(id, Keys) ?? throw secondary.Error(id, $"{secondary.At(id)} is empty")));
        return One(map, filesOptional: sets is not null) with { Secondary = sets ?? [] };
    }

    private static ArtifactsSpec One(YamlMap map, bool filesOptional = false)
    {
        var files = map.OneOrMore("files");
        if (files.Count == 0 && !filesOptional)
            throw map.Error("files", $"{map.At("files")} is missing: name the files to keep, for example '**/*'");
        foreach (var glob in files.Concat(map.OneOrMore("exclude-paths")))
            if (Glob.Problem(glob) is { } problem)
                throw map.Error("files", $"Invalid pattern '{glob}' in {map.Path}: {problem}");
        return new()
        {
            Files = files,
            Name = map.Text("name"),
            DiscardPaths = map.Flag("discard-paths"),
            BaseDirectory = map.Text("base-directory"),
            ExcludePaths = map.OneOrMore("exclude-paths"),
            EnableSymlinks = map.Flag("enable-symlinks"),
            S3Prefix = map.Text("s3-prefix"),
        };
    }
}
