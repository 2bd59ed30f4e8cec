namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>Where in its bucket an artifact goes: path / build id / name, each only when asked for ("ProjectArtifacts" of the API reference). Pure.</summary>
internal static class ArtifactKey
{
    public static string Of(ProjectArtifacts target, string? specPrefix, string name, string buildId)
    {
        var id = target.NamespaceType == "BUILD_ID" ? buildId[(buildId.LastIndexOf(':') + 1)..] : "";
        return Join(specPrefix ?? "", target.Path ?? "", id, name == "/" ? "" : name);
    }

    public static string Join(params string[] parts) => string.Join('/', parts.Select(part => part.Trim('/')).Where(part => part.Length > 0));
}
